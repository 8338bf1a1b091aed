package org.entente.json.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.json.draft.Names.Definitions;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.source.TextSearch;
import org.entente.vocabulary.OwnTerms;

/** Writes a long form in short ones. A short form is taken only where its expansion is the long one. */
final class Shortener {

    private static final String PROVISIONS = "provisions";
    /** How deep provisions are nested; what is further in says of which it is part. */
    private static final int DEEPEST = 8;

    private static final String DEFAULT_LANGUAGE = "en";

    private final Node.Fields root;
    private final Known known;
    private final Surroundings surroundings;
    private final Effort effort;
    private final String language;
    private final Expander expander;
    private final Briefs briefs;

    private Shortener(Node.Fields root, Known known, List<SourceText> texts) {
        this.root = root;
        this.known = known;
        this.effort = new Effort(texts);
        this.surroundings = Surroundings.of(known, OwnTerms.none(), texts, Integer.MAX_VALUE, Integer.MAX_VALUE);
        this.language = languageOf(root);
        Outline.Draft draft =
                new Outline.Draft(root, Optional.of(Node.Leaf.string(language, Node.START)), Optional.empty());
        this.expander = new Expander(draft, surroundings, new Findings());
        this.briefs = expander.briefs();
    }

    /** Shortens the long form of an agreement; where texts are at hand, quotes stand in place of positions. */
    static Node.Fields shortened(Node.Fields root, Known known, List<SourceText> texts) {
        return new Shortener(root, known, texts).shortened();
    }

    private Node.Fields shortened() {
        List<Node.Field> fields = new ArrayList<>();
        for (Node.Field field : root.fields()) {
            fields.add(Agreement.meta()
                    .member(field.name())
                    .map(member -> field.with(ofRoot(field.value(), member)))
                    .orElse(field));
            if (field.name().equals(Outline.FORMAT)) {
                Node text = Node.Leaf.string(language, field.at());
                fields.add(new Node.Field(Outline.LANGUAGE, field.at(), text));
            }
        }
        return new Node.Fields(fields, root.at());
    }

    /** The id of a definition that equals the one known elsewhere. */
    private Optional<Node> known(Node definition, Definitions list) {
        return definition instanceof Node.Fields fields
                ? fields.text(list.id())
                        .flatMap(id -> known.definition(list.kind(), id))
                        .filter(elsewhere -> Node.same(elsewhere, fields))
                        .flatMap(same -> fields.get(list.id()))
                : Optional.empty();
    }

    private Node ofRoot(Node value, MetaMember<?, ?> member) {
        Scope scope = expander.root().member(member.name(), false);
        Optional<Definitions> list = Definitions.named(member.name());
        if (list.isEmpty()) {
            return member(value, member, scope);
        }
        List<Node> elements = new ArrayList<>();
        for (Node element : Node.elements(value)) {
            elements.add(known(element, list.get()).orElseGet(() -> definition(element, member.kind(), scope)));
        }
        return new Node.Items(member.name().equals(PROVISIONS) ? nested(elements) : elements, value.at());
    }

    /** A definition stays an object, since an id would be made for one of a single value. */
    private Node definition(Node element, Kind<?> kind, Scope scope) {
        return element instanceof Node.Fields fields && kind instanceof Kind.Part<?> part
                ? members(
                        fields,
                        part.of().get().members(),
                        expander.within(fields, part.of().get(), scope))
                : value(element, kind, scope);
    }

    /** Puts provisions into their chapeaux, as far as their order stays the same. */
    private static List<Node> nested(List<Node> provisions) {
        List<Nest> top = new ArrayList<>();
        Deque<Nest> open = new ArrayDeque<>();
        for (Node node : provisions) {
            Optional<String> chapeau = node instanceof Node.Fields fields ? fields.text("partOf") : Optional.empty();
            boolean isWithin = chapeau.isPresent() && open.stream().anyMatch(nest -> nest.is(chapeau.get()));
            isWithin &= chapeau.isPresent() && depth(open, chapeau.get()) < DEEPEST;
            while (!open.isEmpty() && !(isWithin && open.peek().is(chapeau.orElseThrow()))) {
                open.pop();
            }
            Nest nest = new Nest(isWithin ? ((Node.Fields) node).without("partOf") : node, new ArrayList<>());
            (isWithin ? open.element().parts() : top).add(nest);
            open.push(nest);
        }
        return top.stream().map(Nest::node).toList();
    }

    /** How many chapeaux a provision is in that is put into one. */
    private static int depth(Deque<Nest> open, String chapeau) {
        int below = 0;
        for (Nest nest : open) {
            if (nest.is(chapeau)) {
                return open.size() - below;
            }
            below++;
        }
        return 0;
    }

    private record Nest(Node own, List<Nest> parts) {

        boolean is(String id) {
            return own instanceof Node.Fields fields
                    && fields.text("id").filter(id::equals).isPresent();
        }

        Node node() {
            return parts.isEmpty() || !(own instanceof Node.Fields fields)
                    ? own
                    : fields.and(
                            PROVISIONS,
                            new Node.Items(parts.stream().map(Nest::node).toList(), own.at()));
        }
    }

    private Node member(Node value, MetaMember<?, ?> member, Scope scope) {
        if (!member.isList()) {
            return value(value, member.kind(), scope);
        }
        List<Node> elements = Node.elements(value).stream()
                .map(element -> value(element, member.kind(), scope))
                .toList();
        return elements.size() == 1 && elements.get(0) instanceof Node.Leaf
                ? elements.get(0)
                : new Node.Items(elements, value.at());
    }

    private Node value(Node node, Kind<?> kind, Scope scope) {
        if (kind instanceof Kind.Part<?> part) {
            Scope within = part.target().isPresent() ? scope.naming(part.target()) : scope;
            return node instanceof Node.Fields fields
                    ? part(fields, kind, part.of().get(), within)
                    : node;
        }
        if (kind instanceof Kind.OneOf<?> oneOf && node instanceof Node.Fields fields) {
            return tagged(fields, oneOf, scope);
        }
        if (kind instanceof Kind.Prose<?>
                && node instanceof Node.Fields fields
                && fields.fields().size() == 1) {
            return fields.get(language)
                    .filter(text ->
                            text instanceof Node.Leaf leaf && Quote.marked(leaf).isEmpty())
                    .orElse(node);
        }
        if (node instanceof Node.Leaf leaf
                && leaf.isString()
                && Spelling.values(kind).isPresent()) {
            return shortest(List.of(Node.Leaf.string(Spelling.words(leaf.text()), leaf.at())), node, node, kind, scope);
        }
        return node;
    }

    private Node part(Node.Fields fields, Kind<?> kind, MetaType<?> type, Scope scope) {
        Node.Fields small = members(fields, type.members(), scope);
        List<Node> candidates = briefs.candidates(small, type, scope);
        return small.get(Quote.QUOTE).isEmpty()
                ? shortest(candidates, small, fields, kind, scope)
                : candidates.stream()
                        .filter(candidate -> briefs.expanded(candidate, type, scope)
                                .filter(expanded -> Node.same(expanded, small))
                                .isPresent())
                        .findFirst()
                        .orElse(small);
    }

    private Node shortest(List<Node> candidates, Node otherwise, Node wanted, Kind<?> kind, Scope scope) {
        return candidates.stream()
                .filter(candidate -> Node.same(expander.value(candidate, kind, scope), wanted))
                .findFirst()
                .orElse(otherwise);
    }

    private Node.Fields members(Node.Fields fields, List<? extends MetaMember<?, ?>> members, Scope scope) {
        Map<String, MetaMember<?, ?>> byName = new HashMap<>();
        members.forEach(member -> byName.put(member.name(), member));
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
        return new Node.Fields(all, fields.at());
    }

    private <V> Node tagged(Node.Fields fields, Kind.OneOf<V> kind, Scope scope) {
        return tagged(fields, kind, kind.union(), scope);
    }

    private <V, E extends Enum<E>> Node tagged(
            Node.Fields fields, Kind.OneOf<V> kind, MetaUnion<V, E> union, Scope scope) {
        E tag = Enum.valueOf(union.tags(), fields.text(union.tagName()).orElseThrow());
        MetaType<? extends V> type = union.type(tag);
        Node.Fields quoting = Quoter.spans(type).isPresent() ? quoting(fields, kind, type, scope) : fields;
        Node.Fields small = members(quoting, type.members(), scope);
        return small.without(union.tagName())
                .after(union.tagName(), Node.Leaf.string(Spelling.words(tag.name()), fields.at()));
    }

    /** A provision with quotes in place of its spans, if they expand to the same. */
    private Node.Fields quoting(Node.Fields fields, Kind<?> kind, MetaType<?> type, Scope scope) {
        Optional<TextSearch> text = scope.anchor().text();
        if (text.isEmpty() || !effort.isLeft()) {
            return fields;
        }
        Optional<Passage> chapeau = expander.places().chapeau(fields);
        return Requoter.of(
                        fields,
                        type,
                        scope,
                        text.get(),
                        effort,
                        chapeau.map(Passage::start).orElse(0),
                        chapeau.map(Passage::end).orElse(text.get().text().length()))
                .or(() -> Requoter.of(
                        fields,
                        type,
                        scope,
                        text.get(),
                        effort,
                        0,
                        text.get().text().length()))
                .filter(quoting -> Node.same(expander.value(quoting, kind, scope), fields))
                .orElse(fields);
    }

    /** The language that most texts have alone. */
    private static String languageOf(Node.Fields root) {
        Map<String, Integer> counts = new HashMap<>();
        count(root, Agreement.meta().members(), counts);
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(DEFAULT_LANGUAGE);
    }

    private static void count(Node node, List<? extends MetaMember<?, ?>> members, Map<String, Integer> counts) {
        if (!(node instanceof Node.Fields fields)) {
            return;
        }
        for (MetaMember<?, ?> member : members) {
            for (Node each : fields.get(member.name()).map(Node::elements).orElse(List.of())) {
                if (member.kind() instanceof Kind.Prose<?>) {
                    if (each instanceof Node.Fields texts && texts.fields().size() == 1) {
                        counts.merge(texts.fields().get(0).name(), 1, Integer::sum);
                    }
                } else if (member.kind() instanceof Kind.Part<?> part) {
                    count(each, part.of().get().members(), counts);
                } else if (member.kind() instanceof Kind.OneOf<?> oneOf) {
                    oneOf.union().types().forEach(type -> count(each, type.members(), counts));
                }
            }
        }
    }
}
