package org.entente.json.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.json.draft.Names.Definitions;
import org.entente.json.draft.quote.Anchor;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Node;
import org.entente.meta.DefinitionKind;
import org.entente.meta.MetaType;
import org.entente.source.Passage;

/** Where the quotes of a draft are looked for: in which source, and in what its chapeau quotes; and the spans they become. */
final class QuotePlaces {

    private static final Definitions SOURCES =
            Definitions.of(DefinitionKind.SOURCE).get(0);
    private static final String UNDETERMINED = "und";

    private final Outline.Draft draft;
    private final Names names;
    private final Surroundings surroundings;
    /** The sources that are quoted and not defined. */
    private final Map<String, Node> quotedSources = new LinkedHashMap<>();
    /** By the id of a provision, the passage that it quotes. */
    private final Map<String, Passage> quoted = new HashMap<>();

    QuotePlaces(Outline.Draft draft, Names names, Surroundings surroundings) {
        this.draft = draft;
        this.names = names;
        this.surroundings = surroundings;
    }

    /** That of what says no source: the draft's, or else its first. */
    Anchor first() {
        return anchor(draft.source()
                .flatMap(Node::string)
                .or(() -> sources()
                        .flatMap(source -> source.text(SOURCES.id()).stream())
                        .findFirst())
                .or(() -> surroundings.texts().stream()
                        .map(text -> text.text().source())
                        .findFirst()));
    }

    private Anchor anchor(Optional<String> source) {
        return new Anchor(source, source.flatMap(surroundings::text));
    }

    private Stream<Node.Fields> sources() {
        return draft.root().get(SOURCES.member()).map(Node::elements).orElse(List.of()).stream()
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast);
    }

    /** The language of a source, or else of the draft. */
    String languageOf(Optional<String> source) {
        return source.flatMap(id -> sources()
                        .filter(each ->
                                each.text(SOURCES.id()).filter(id::equals).isPresent())
                        .findFirst())
                .flatMap(found -> found.text(Outline.LANGUAGE))
                .or(() -> draft.language().flatMap(Node::string))
                .orElse(UNDETERMINED);
    }

    /** Where the quotes of an object are looked for: a provision, and a source, has a place of its own. */
    Anchor of(Node.Fields fields, MetaType<?> type, Set<String> own, Scope outer) {
        if (Quoter.spans(type).isPresent()) {
            Anchor anchor =
                    anchor((own.contains(Outline.SOURCE) ? Optional.<String>empty() : fields.text(Outline.SOURCE))
                            .or(outer.anchor()::source));
            return narrowed(anchor, fields);
        }
        return type.equals(SOURCES.types().get(0)) ? anchor(fields.text(SOURCES.id())) : outer.anchor();
    }

    /** Takes note of what a provision quotes. */
    void quote(String id, Passage passage) {
        quoted.putIfAbsent(id, passage);
    }

    /** What the chapeau of a provision quotes. */
    Optional<Passage> chapeau(Node.Fields part) {
        return part.text(Outline.PART_OF).map(quoted::get);
    }

    /** What is part of a chapeau is looked for in what the chapeau quotes, if that has it. */
    private Anchor narrowed(Anchor anchor, Node.Fields part) {
        Optional<Passage> chapeau = chapeau(part);
        Optional<String> words = part.text(Quote.QUOTE);
        chapeau.filter(passage -> words.isPresent()
                        && anchor.text()
                                .filter(text -> !text.findAll(words.get(), passage.start(), passage.end())
                                        .isEmpty())
                                .isPresent())
                .ifPresent(anchor::narrow);
        return anchor;
    }

    /** An object with the spans that its quotes became. */
    Node.Fields withSpans(Node.Fields fields, MetaType<?> type, Anchor anchor) {
        Optional<String> list = Quoter.spans(type);
        if (list.isEmpty() || anchor.spans().isEmpty()) {
            return fields;
        }
        anchor.source().ifPresent(this::takeSource);
        List<Node> all = new ArrayList<>(anchor.spans());
        fields.get(list.get()).map(Node::elements).ifPresent(all::addAll);
        return fields.without(list.get()).and(list.get(), new Node.Items(all, fields.at()));
    }

    /** Defines a source whose text is at hand and quoted. */
    private void takeSource(String id) {
        if (!names.defines(DefinitionKind.SOURCE, id)) {
            quotedSources.putIfAbsent(id, Node.Fields.of(SOURCES.id(), Node.Leaf.string(id, Node.START)));
        }
    }

    /** The agreement with the sources that it quotes and does not define. */
    Node.Fields withSources(Node.Fields root) {
        if (quotedSources.isEmpty()) {
            return root;
        }
        Optional<Node> defined = root.get(SOURCES.member());
        List<Node> all = new ArrayList<>(defined.map(Node::elements).orElse(List.of()));
        all.addAll(quotedSources.values());
        return root.without(SOURCES.member())
                .and(SOURCES.member(), new Node.Items(all, defined.map(Node::at).orElse(root.at())));
    }
}
