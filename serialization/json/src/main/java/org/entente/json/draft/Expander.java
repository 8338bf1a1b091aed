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
import org.entente.json.problem.DraftProblem;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Token;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.KindVisitor;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.violation.Nearest;
import org.entente.violation.Violation;

/**
 * Writes short forms out. What is long already stays as it is, and what is no form of its kind too: reading says what is
 * wrong with it.
 */
final class Expander {

    private static final Definitions SOURCES =
            Definitions.of(DefinitionKind.SOURCE).get(0);
    private static final String ID = "id";
    private static final String UNDETERMINED = "und";

    private final Outline.Draft draft;
    private final Names names;
    private final Surroundings surroundings;
    private final Findings findings;
    private final Briefs briefs;
    private final Finder finder;
    private final Quoter quoter;
    private final Optional<String> language;
    private final Scope root;
    /** The definitions that the draft refers to and takes from elsewhere, in the order in which they are needed. */
    private final Map<String, Node> taken = new LinkedHashMap<>();
    /** By the id of a provision, the passage that it quotes. */
    private final Map<String, Passage> quoted = new HashMap<>();

    private boolean languageMissed;

    Expander(Outline.Draft draft, Surroundings surroundings, Findings findings) {
        this.draft = draft;
        this.names = new Names(draft.root(), surroundings.known());
        this.surroundings = surroundings;
        this.findings = findings;
        this.briefs = new Briefs(surroundings.terms(), this::refersToOne);
        this.finder = new Finder(findings);
        this.quoter = new Quoter(finder, this::languageOf);
        this.language = draft.language().flatMap(Node::string);
        this.root = Scope.root(anchor(draft.source()
                .flatMap(Node::string)
                .or(() -> sources()
                        .flatMap(source -> source.text(SOURCES.id()).stream())
                        .findFirst())
                .or(() -> surroundings.texts().stream().map(SourceText::source).findFirst())));
    }

    private Anchor anchor(Optional<String> source) {
        return new Anchor(source, source.flatMap(surroundings::text));
    }

    private Stream<Node.Fields> sources() {
        return draft.root().get(SOURCES.member()).map(Node::elements).orElse(List.of()).stream()
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast);
    }

    private String languageOf(Optional<String> source) {
        return source.flatMap(id -> sources()
                        .filter(each ->
                                each.text(SOURCES.id()).filter(id::equals).isPresent())
                        .findFirst())
                .flatMap(found -> found.text(Outline.LANGUAGE))
                .or(() -> language)
                .orElse(UNDETERMINED);
    }

    Briefs briefs() {
        return briefs;
    }

    /** Where the agreement is. */
    Scope root() {
        return root;
    }

    List<FoundQuote> quotes() {
        return finder.all();
    }

    /** The long form of the whole draft. */
    Node.Fields expanded() {
        Node.Fields all =
                object(draft.root(), Agreement.meta(), Agreement.meta().members(), root);
        for (Definitions list : Definitions.lists()) {
            List<Node> more = taken.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(list.kind() + " "))
                    .map(Map.Entry::getValue)
                    .toList();
            all = more.isEmpty() ? all : withMore(all, list.member(), more);
        }
        return all;
    }

    private static Node.Fields withMore(Node.Fields root, String member, List<Node> more) {
        List<Node> all = new ArrayList<>(root.get(member).map(Node::elements).orElse(List.of()));
        all.addAll(more);
        return root.without(member)
                .and(member, new Node.Items(all, root.get(member).map(Node::at).orElse(root.at())));
    }

    /** The long form of a value of a kind. */
    Node value(Node node, Kind<?> kind, Scope scope) {
        return kind.accept(new OfKind(node, scope));
    }

    private Node member(Node node, MetaMember<?, ?> member, Scope scope) {
        if (!member.isList()) {
            return value(node, member.kind(), scope);
        }
        List<Node> elements = new ArrayList<>();
        for (Node element : Node.elements(node)) {
            elements.add(value(element, member.kind(), scope.element(elements.size())));
        }
        return new Node.Items(elements, node.at());
    }

    /** The long form of an object; of a union the first type is that of the object, and the members are those of all. */
    private Node.Fields object(
            Node.Fields typed, MetaType<?> type, Iterable<? extends MetaMember<?, ?>> members, Scope outer) {
        Map<String, MetaMember<?, ?>> byName = new LinkedHashMap<>();
        members.forEach(member -> byName.putIfAbsent(member.name(), member));
        Node.Fields spelt = spelt(typed, byName.keySet(), outer);
        Scope scope = outer.within(anchor(spelt, type, byName.keySet(), outer));
        Quote.Quoting quoting = Quote.of(
                Quoter.spans(type).isPresent() && !byName.containsKey(Outline.SOURCE)
                        ? spelt.without(Outline.SOURCE)
                        : spelt,
                byName.keySet());
        Node.Fields fields = quoting.quote()
                .map(quote -> quoter.part(quoting.rest(), quote, type, scope))
                .orElse(quoting.rest());
        fields.text(ID).ifPresent(id -> scope.anchor().within().ifPresent(passage -> quoted.putIfAbsent(id, passage)));
        List<Node.Field> all = new ArrayList<>();
        for (Node.Field field : fields.fields()) {
            MetaMember<?, ?> member = byName.get(field.name());
            boolean outside = member != null
                    && member.unless()
                            .filter(other -> fields.get(other).isPresent())
                            .isPresent();
            all.add(
                    member == null
                            ? field
                            : field.with(member(field.value(), member, scope.member(field.name(), outside))));
        }
        return withSpans(new Node.Fields(all, fields.at()), type, scope.anchor());
    }

    /** The scope of what is in an object. */
    Scope within(Node.Fields fields, MetaType<?> type, Scope outer) {
        return outer.within(anchor(fields, type, Set.of(), outer));
    }

    /** Where the quotes of an object are looked for: a provision, and a source, has a place of its own. */
    private Anchor anchor(Node.Fields fields, MetaType<?> type, Set<String> own, Scope outer) {
        if (Quoter.spans(type).isPresent()) {
            Anchor anchor =
                    anchor((own.contains(Outline.SOURCE) ? Optional.<String>empty() : fields.text(Outline.SOURCE))
                            .or(outer.anchor()::source));
            return narrowed(anchor, fields);
        }
        return type.equals(SOURCES.types().get(0)) ? anchor(fields.text(SOURCES.id())) : outer.anchor();
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

    private Node.Fields withSpans(Node.Fields fields, MetaType<?> type, Anchor anchor) {
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
            taken.putIfAbsent(
                    DefinitionKind.SOURCE + " " + id, Node.Fields.of(SOURCES.id(), Node.Leaf.string(id, Node.START)));
        }
    }

    /** The members that are not null, as they are spelt. */
    private Node.Fields spelt(Node.Fields fields, Set<String> names, Scope scope) {
        List<String> more = new ArrayList<>(names);
        more.addAll(DraftMembers.ofPart());
        return new Node.Fields(
                fields.fields().stream()
                        .filter(field -> !Node.isNull(field.value()))
                        .map(field -> respelt(field, fields, more, scope))
                        .toList(),
                fields.at());
    }

    /** Tells of a name that is misspelt, and goes on as if it were not, so that nothing is missed on its account. */
    private Node.Field respelt(Node.Field field, Node.Fields owner, List<String> names, Scope scope) {
        if (names.contains(field.name()) || isFormats(field.name(), scope)) {
            return field;
        }
        Optional<String> known =
                Nearest.to(field.name(), names).filter(name -> owner.get(name).isEmpty());
        if (known.isEmpty()) {
            return field;
        }
        findings.add(
                Violation.of(JsonProblem.MEMBER_MISSPELT, scope.path().member(field.name()))
                        .with("member", field.name())
                        .with("known", known.get()),
                field.at());
        return new Node.Field(known.get(), field.at(), field.value());
    }

    /** Whether a member is the format's own, of which the type knows nothing. */
    private static boolean isFormats(String name, Scope scope) {
        return scope.member().isEmpty() && name.equals(Outline.FORMAT);
    }

    private Node part(Node node, MetaType<?> type, Scope scope) {
        if (node instanceof Node.Fields fields) {
            return object(fields, type, type.members(), scope);
        }
        if (Node.isNull(node)) {
            return node;
        }
        return briefs.expanded(node, type, scope)
                .<Node>map(fields -> object(fields, type, type.members(), scope))
                .orElseGet(() -> unresolved(node, type, scope));
    }

    /** A value that stands for none of the parts that it could: if it could be the name of something, that is told. */
    private Node unresolved(Node node, MetaType<?> type, Scope scope) {
        Optional<List<String>> tags = briefs.tags(type);
        if (node instanceof Node.Leaf leaf && leaf.isString() && tags.isPresent()) {
            findings.refuse(
                    Violation.of(DraftProblem.TAG_MISSING, scope.path())
                            .with("found", leaf.text())
                            .listing("example", tags.get().get(0))
                            .listing("known", String.join(", ", tags.get())),
                    leaf.at());
            return node;
        }
        List<DefinitionKind> kinds = briefs.targets(type, scope);
        if (node instanceof Node.Leaf leaf && leaf.isString() && !kinds.isEmpty()) {
            refuse(leaf, kinds, scope);
        } else if (node instanceof Node.Items items && !kinds.isEmpty()) {
            items.elements().stream()
                    .filter(each -> each instanceof Node.Leaf leaf && leaf.isString())
                    .map(Node.Leaf.class::cast)
                    .filter(leaf -> kinds.stream().noneMatch(kind -> refersToOne(kind, leaf.text())))
                    .forEach(leaf -> refuse(leaf, kinds, scope));
            findings.silence(items.at());
        }
        return node;
    }

    private boolean refersToOne(DefinitionKind kind, String text) {
        return names.find(kind, text).id().isPresent();
    }

    private void refuse(Node.Leaf leaf, List<DefinitionKind> kinds, Scope scope) {
        List<String> several = kinds.stream()
                .flatMap(kind -> names.find(kind, leaf.text()).several().stream())
                .toList();
        String kind =
                String.join(" or ", kinds.stream().map(DefinitionKind::toString).toList());
        if (!several.isEmpty()) {
            findings.refuse(
                    Violation.of(DraftProblem.NAME_AMBIGUOUS, scope.path())
                            .with("found", leaf.text())
                            .listing("kind", kind)
                            .with("ids", String.join(", ", several)),
                    leaf.at());
            return;
        }
        Violation unknown = Violation.of(DraftProblem.NAME_UNKNOWN, scope.path())
                .with("found", leaf.text())
                .listing("kind", kind)
                .listing(
                        "lists",
                        String.join(
                                " or ",
                                kinds.stream()
                                        .flatMap(Definitions::holding)
                                        .distinct()
                                        .toList()));
        Optional<String> near = findings.mayAdvise()
                ? kinds.stream()
                        .flatMap(each -> names.near(each, leaf.text()).stream())
                        .findFirst()
                : Optional.empty();
        findings.refuse(near.map(id -> unknown.with("near", id)).orElse(unknown), leaf.at());
    }

    /** The id that a text stands for. */
    private Node target(Node node, DefinitionKind kind, Scope scope) {
        if (!(node instanceof Node.Leaf leaf) || !leaf.isString() || scope.outside()) {
            return node;
        }
        Optional<String> id = names.find(kind, leaf.text()).id();
        if (id.isEmpty()) {
            refuse(leaf, List.of(kind), scope);
            return leaf;
        }
        kind.targets().forEach(each -> take(each, id.get(), leaf));
        return Node.Leaf.string(id.get(), leaf.at());
    }

    /** Takes a definition from elsewhere, behind those that it needs itself. */
    private void take(DefinitionKind kind, String id, Node.Leaf where) {
        String key = kind + " " + id;
        if (names.defines(kind, id) || taken.containsKey(key)) {
            return;
        }
        Optional<Node> definition =
                surroundings.known().definition(kind, id).map(found -> Node.moved(found, where.at()));
        if (definition.isPresent()) {
            taken.put(key, definition.get());
            MetaType<?> type = Definitions.of(kind).get(0).types().get(0);
            part(definition.get(), type, root);
            taken.remove(key);
            taken.put(key, definition.get());
        }
    }

    private Node spelled(Node node, Kind<?> kind, Scope scope) {
        if (!(node instanceof Node.Leaf leaf) || !leaf.isString()) {
            return node;
        }
        String code = Spelling.code(leaf.text());
        if (Spelling.known(leaf.text(), kind, surroundings.terms()).isPresent()) {
            return Node.Leaf.string(code, leaf.at());
        }
        if (!Spelling.isCode(leaf.text())) {
            Spelling.Values values = Spelling.values(kind).orElseThrow();
            Violation unknown = Violation.of(DraftProblem.TERM_MISSPELT, scope.path())
                    .with("found", leaf.text())
                    .with("vocabulary", values.name());
            unknown = kind instanceof Kind.Term<?> && Spelling.isCode(code) ? unknown.with("code", code) : unknown;
            Optional<String> near = values.nearest(code).map(Spelling::words);
            Violation told = near.isPresent()
                    ? unknown.with("near", near.get())
                    : unknown.listing(
                            "known",
                            String.join(
                                    ", ",
                                    values.known().stream().map(Spelling::words).toList()));
            findings.refuse(told, leaf.at());
        }
        return leaf;
    }

    private Node texts(Node node, Scope scope) {
        if (node instanceof Node.Fields fields) {
            Node.Fields given = new Node.Fields(
                    fields.fields().stream()
                            .filter(field -> !Node.isNull(field.value()))
                            .toList(),
                    fields.at());
            Quote.Quoting quoting = Quote.of(given, Set.of());
            return quoting.quote()
                    .map(quote -> quoter.prose(quoting.rest(), quote, scope))
                    .orElse(given);
        }
        if (!(node instanceof Node.Leaf leaf) || !leaf.isString()) {
            return node;
        }
        Optional<Node.Leaf> words = Quote.marked(leaf);
        if (words.isPresent()) {
            return texts(Node.Fields.of(Quote.QUOTE, words.get()), scope);
        }
        if (language.isEmpty() && !languageMissed) {
            languageMissed = true;
            findings.add(Violation.of(DraftProblem.LANGUAGE_MISSING, scope.path()), leaf.at());
        }
        return Node.Fields.of(language.orElse("en"), leaf);
    }

    private <V, E extends Enum<E>> Node oneOf(Node node, MetaUnion<V, E> union, Scope scope) {
        if (!(node instanceof Node.Fields fields)) {
            return node;
        }
        Kind.Choice<E> tags = new Kind.Choice<>(union.tags());
        Optional<E> tag = fields.text(union.tagName())
                .flatMap(text -> Spelling.known(text, tags, surroundings.terms()))
                .map(code -> Enum.valueOf(union.tags(), code));
        List<MetaType<?>> types = new ArrayList<>();
        tag.ifPresent(of -> types.add(union.type(of)));
        types.addAll(union.types());
        List<MetaMember<?, ?>> members = new ArrayList<>();
        types.forEach(type -> members.addAll(type.members()));
        Optional<Node> spelled =
                fields.get(union.tagName()).map(text -> spelled(text, tags, scope.member(union.tagName(), false)));
        Node.Fields all = object(fields.without(union.tagName()), types.get(0), members, scope);
        return spelled.map(text -> all.after(union.tagName(), text)).orElse(all);
    }

    /** What is done to a value, by its kind. */
    private final class OfKind implements KindVisitor<Node> {

        private final Node node;
        private final Scope scope;

        OfKind(Node node, Scope scope) {
            this.node = node;
            this.scope = scope;
        }

        @Override
        public Node id(Kind.Id kind) {
            return node;
        }

        @Override
        public Node target(Kind.Target kind) {
            return kind.target()
                    .or(scope::target)
                    .map(wanted -> Expander.this.target(node, wanted, scope))
                    .orElse(node);
        }

        @Override
        public Node line(Kind.Line kind) {
            return node;
        }

        @Override
        public <V> Node prose(Kind.Prose<V> kind) {
            return texts(node, scope);
        }

        @Override
        public <V> Node term(Kind.Term<V> kind) {
            return spelled(node, kind, scope);
        }

        @Override
        public <E extends Enum<E>> Node choice(Kind.Choice<E> kind) {
            return spelled(node, kind, scope);
        }

        /** A year may stand there as a number. */
        @Override
        public <V> Node scalar(Kind.Scalar<V> kind) {
            return node instanceof Node.Leaf leaf && leaf.token() == Token.INTEGER
                    ? Node.Leaf.string(leaf.text(), leaf.at())
                    : node;
        }

        @Override
        public Node whole(Kind.Whole kind) {
            return node;
        }

        @Override
        public Node decimal(Kind.Decimal kind) {
            return node;
        }

        @Override
        public Node flag(Kind.Flag kind) {
            return node;
        }

        @Override
        public <V> Node part(Kind.Part<V> kind) {
            Optional<DefinitionKind> target = kind.target();
            return Expander.this.part(node, kind.of().get(), target.isPresent() ? scope.naming(target) : scope);
        }

        @Override
        public <V> Node oneOf(Kind.OneOf<V> kind) {
            return Expander.this.oneOf(node, kind.union(), scope);
        }
    }
}
