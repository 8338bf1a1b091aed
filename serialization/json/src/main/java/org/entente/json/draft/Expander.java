package org.entente.json.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.form.InWords;
import org.entente.json.draft.form.LanguageNames;
import org.entente.json.draft.form.NumberWords;
import org.entente.json.draft.form.Roles;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.form.Together;
import org.entente.json.draft.form.Units;
import org.entente.json.draft.form.Unread;
import org.entente.json.draft.quote.Finder;
import org.entente.json.draft.quote.FoundQuote;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.problem.DraftProblem;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Token;
import org.entente.json.type.MemberAdvice;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.KindVisitor;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;
import org.entente.quantity.Quantity;
import org.entente.text.LanguageTag;
import org.entente.timing.Timing;
import org.entente.violation.Advice;
import org.entente.violation.Violation;

/**
 * Writes short forms out. What is long already stays as it is, and what is no form of its kind too: reading says what is
 * wrong with it.
 */
final class Expander {

    private static final String ID = "id";

    private final Outline.Draft draft;
    private final QuotePlaces places;
    private final Findings findings;
    /** What misspelt members were meant to be. */
    private final Advice advice = new Advice();

    private final Referrals referrals;
    private final Spoken spoken;
    private final Briefs briefs;
    private final Finder finder;
    private final Quoter quoter;
    private final Optional<String> language;
    private final Scope root;
    private boolean languageMissed;

    Expander(Outline.Draft draft, Surroundings surroundings, Findings findings) {
        this.draft = draft;
        Names names = new Names(draft.root(), surroundings.known());
        this.findings = findings;
        this.referrals = new Referrals(names, findings);
        this.spoken = new Spoken(surroundings.terms(), findings);
        this.briefs = new Briefs(surroundings.terms(), referrals::toOne);
        this.finder = new Finder(findings, surroundings.longest(), surroundings.problems());
        this.language = draft.language().flatMap(Node::string);
        this.places = new QuotePlaces(draft, names, surroundings);
        this.quoter = new Quoter(finder, places::languageOf);
        this.root = Scope.root(places.first());
    }

    Briefs briefs() {
        return briefs;
    }

    /** Where the agreement is. */
    Scope root() {
        return root;
    }

    /** Where quotes are looked for. */
    QuotePlaces places() {
        return places;
    }

    List<FoundQuote> quotes() {
        return finder.all();
    }

    /** The long form of the whole draft. */
    Node.Fields expanded() {
        return places.withSources(
                object(draft.root(), Agreement.meta(), Agreement.meta().members(), root));
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
            List<Node.Fields> several = briefs.several(element, member.kind(), scope);
            for (Node each : several.size() > 1 ? several : List.of(element)) {
                elements.add(value(each, member.kind(), scope.element(elements.size())));
            }
        }
        return new Node.Items(elements, node.at());
    }

    /** The long form of an object; of a union the first type is that of the object, and the members are those of all. */
    private Node.Fields object(
            Node.Fields typed, MetaType<?> type, Iterable<? extends MetaMember<?, ?>> members, Scope outer) {
        Map<String, MetaMember<?, ?>> byName = new LinkedHashMap<>();
        members.forEach(member -> byName.putIfAbsent(member.name(), member));
        Node.Fields spelt = quoter.marked(spelt(typed, byName.keySet(), outer), type, outer.anchor());
        Scope scope = outer.within(places.of(spelt, type, byName.keySet(), outer));
        List<Node.Field> unsound = Quote.unsound(spelt, byName.keySet());
        for (Node.Field field : unsound) {
            quoter.refuse(field, scope.path(), findings);
            spelt = spelt.without(field.name());
            // What the quote would have given is missed on its account.
            findings.silence(typed.at());
        }
        Quote.Quoting quoting = Quote.of(
                Quoter.spans(type).isPresent() && !byName.containsKey(Outline.SOURCE)
                        ? spelt.without(Outline.SOURCE)
                        : spelt,
                byName.keySet());
        Node.Fields fields = quoting.quote()
                .map(quote -> quoter.part(quoting.rest(), quote, type, scope))
                .orElse(quoting.rest());
        unread(fields, type)
                .ifPresent(written -> findings.add(
                        Violation.of(DraftProblem.WORDS_UNREAD, scope.path())
                                .with("found", fields.text(Brief.PRINTED).orElse(""))
                                .listing("written", written),
                        typed.at()));
        fields.text(ID).ifPresent(id -> scope.anchor().within().ifPresent(passage -> places.quote(id, passage)));
        List<Node.Field> all = new ArrayList<>();
        for (Node.Field field : fields.fields()) {
            MetaMember<?, ?> member = byName.get(field.name());
            if (member == null && findings.keepsUnknown() && !isFormats(field.name(), outer)) {
                DraftMembers.unknown(field, type, findings);
            }
            boolean outside = member != null
                    && member.unless()
                            .filter(other -> fields.get(other).isPresent())
                            .isPresent();
            all.add(
                    member == null
                            ? field
                            : field.with(member(field.value(), member, scope.member(field.name(), outside))));
        }
        return places.withSpans(new Node.Fields(all, fields.at()), type, scope.anchor());
    }

    /** The members for a time or an amount that printed words state and no member has. */
    private static Optional<String> unread(Node.Fields fields, MetaType<?> type) {
        boolean isRead = Brief.of(type).candidates().stream()
                .anyMatch(member -> !member.name().equals(Brief.PRINTED)
                        && fields.get(member.name()).isPresent());
        Optional<String> words = fields.text(Brief.PRINTED).filter(any -> !isRead);
        return type.type().equals(Timing.class)
                ? words.flatMap(Unread::time)
                : type.type().equals(Quantity.class) ? words.flatMap(Unread::amount) : Optional.empty();
    }

    /** The scope of what is in an object. */
    Scope within(Node.Fields fields, MetaType<?> type, Scope outer) {
        return outer.within(places.of(fields, type, Set.of(), outer));
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

    /** Reports a name that is misspelt, and goes on as if it were not, so that nothing is missed on its account. */
    private Node.Field respelt(Node.Field field, Node.Fields owner, List<String> names, Scope scope) {
        if (names.contains(field.name()) || isFormats(field.name(), scope)) {
            return field;
        }
        Optional<String> known = MemberAdvice.sibling(field.name(), names, advice)
                .filter(name -> owner.get(name).isEmpty());
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
        Optional<String> printed = Node.string(node).flatMap(text -> briefs.printedAtLength(text, type, scope));
        if (printed.isPresent()) {
            findings.refuse(
                    Violation.of(DraftProblem.VALUE_IN_WORDS, scope.path())
                            .with("found", Node.string(node).orElseThrow())
                            .listing("long", printed.get()),
                    node.at());
            return node;
        }
        return briefs.expanded(node, type, scope)
                .<Node>map(fields -> object(fields, type, type.members(), scope))
                .orElseGet(() -> unresolved(node, type, scope));
    }

    /** A value that stands for none of the parts that it could; the report says if it could be the name of something. */
    private Node unresolved(Node node, MetaType<?> type, Scope scope) {
        Optional<MetaMember<?, ?>> tag = briefs.tag(type);
        if (node instanceof Node.Leaf leaf && leaf.isString() && tag.isPresent()) {
            tagged(leaf, tag.get(), type, scope);
            return node;
        }
        List<DefinitionKind> kinds = briefs.targets(type, scope);
        Optional<String> atLength = node instanceof Node.Leaf leaf && leaf.isString()
                ? TextForm.of(type.type()).flatMap(form -> form.atLength(leaf.text()))
                : Optional.empty();
        if (atLength.isPresent()) {
            Node.Leaf leaf = (Node.Leaf) node;
            findings.refuse(
                    Violation.of(DraftProblem.VALUE_IN_WORDS, scope.path())
                            .with("found", leaf.text())
                            .listing("long", atLength.get()),
                    leaf.at());
        } else if (briefs.isDate(type) && node instanceof Node.Leaf leaf) {
            referrals.undated(leaf, kinds, Quoter.words(type), scope);
        } else if (!kinds.isEmpty()) {
            Optional<String> all = Node.string(node)
                    .or(() -> node instanceof Node.Items items
                            ? Briefs.only(items).flatMap(Node::string)
                            : Optional.empty())
                    .flatMap(text -> Together.meant(text, Brief.of(type).candidates()));
            referrals.unresolved(node, kinds, new Referrals.Meant(all, words(type), Brief.elsewhere(type)), scope);
        }
        return node;
    }

    /** The member that holds words which name nothing, here or in a part for which the value may stand. */
    private static Optional<String> words(MetaType<?> type) {
        return Quoter.words(type)
                .or(() -> Brief.of(type).candidates().stream()
                        .flatMap(member -> member.kind() instanceof Kind.Part<?> part
                                ? Quoter.words(part.of().get()).stream()
                                : Stream.empty())
                        .findFirst());
    }

    /** Reports what is wrong with a tagged value: the tag is missing or unknown, or the value after it is refused. */
    private void tagged(Node.Leaf leaf, MetaMember<?, ?> tag, MetaType<?> type, Scope scope) {
        int end = leaf.text().indexOf(Brief.TAG_END);
        if (end < 0) {
            List<String> known =
                    Roles.inOrder(Spelling.values(tag.kind()).orElseThrow().known(), scope.member()).stream()
                            .map(Spelling::words)
                            .toList();
            Optional<String> unit = Optional.of(leaf.text())
                    .filter(any -> scope.member().equals("unit"))
                    .flatMap(Units::coded);
            Violation missing =
                    Violation.of(DraftProblem.TAG_MISSING, scope.path()).with("found", leaf.text());
            findings.refuse(
                    unit.map(coded -> missing.listing("example", coded))
                            .orElseGet(
                                    () -> missing.listing("example", known.get(0) + Brief.TAG_END + " " + leaf.text())
                                            .listing("known", String.join(", ", known))),
                    leaf.at());
            return;
        }
        Node.Leaf front = Node.Leaf.string(leaf.text().substring(0, end).strip(), leaf.at());
        if (spoken.known(front.text(), tag.kind()).isEmpty()) {
            spoken.code(front, tag.kind(), scope.member(tag.name(), false));
        } else {
            Node.Leaf rest = Node.Leaf.string(leaf.text().substring(end + 1).strip(), leaf.at());
            referrals.unresolved(
                    rest,
                    briefs.targets(type, scope),
                    new Referrals.Meant(Optional.empty(), words(type), Brief.elsewhere(type)),
                    scope);
        }
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
                .flatMap(text -> spoken.known(text, tags))
                .map(code -> Enum.valueOf(union.tags(), code));
        List<MetaType<?>> types = new ArrayList<>();
        tag.ifPresent(of -> types.add(union.type(of)));
        types.addAll(union.types());
        List<MetaMember<?, ?>> members = new ArrayList<>();
        types.forEach(type -> members.addAll(type.members()));
        Optional<Node> spelled =
                fields.get(union.tagName()).map(text -> spoken.code(text, tags, scope.member(union.tagName(), false)));
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
                    .map(wanted -> referrals.id(node, wanted, scope))
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
            return spoken.code(node, kind, scope);
        }

        @Override
        public <E extends Enum<E>> Node choice(Kind.Choice<E> kind) {
            return spoken.code(node, kind, scope);
        }

        /** Takes a number for a year. A date in words is refused, with the form to write. */
        @Override
        public <V> Node scalar(Kind.Scalar<V> kind) {
            if (!(node instanceof Node.Leaf leaf)) {
                return node;
            }
            if (leaf.isString()) {
                inWords(kind, leaf.text())
                        .filter(written -> Briefs.parses(kind, written))
                        .ifPresent(written -> findings.refuse(
                                Violation.of(DraftProblem.VALUE_IN_WORDS, scope.path())
                                        .with("found", leaf.text())
                                        .with("written", written),
                                leaf.at()));
            }
            return leaf.token() == Token.INTEGER ? Node.Leaf.string(leaf.text(), leaf.at()) : node;
        }

        private Optional<String> inWords(Kind.Scalar<?> kind, String text) {
            if (kind.type().equals(LanguageTag.class)) {
                return LanguageNames.tag(text);
            }
            return Briefs.parses(kind, text)
                    ? Optional.empty()
                    : InWords.written(text)
                            .or(() -> scope.member().equals(TextForm.OfRecurrence.INTERVAL)
                                    ? InWords.interval(text)
                                    : Optional.empty());
        }

        @Override
        public Node whole(Kind.Whole kind) {
            return number(NumberWords.whole(text()));
        }

        @Override
        public Node decimal(Kind.Decimal kind) {
            return number(NumberWords.decimal(text()));
        }

        private String text() {
            return Node.string(node).orElse("");
        }

        /** Reports a number that is written as a text; reading reports nothing more of it. */
        private Node number(Optional<String> written) {
            written.ifPresent(digits -> findings.refuse(
                    Violation.of(DraftProblem.VALUE_IN_WORDS, scope.path())
                            .with("found", text())
                            .listing("long", digits),
                    node.at()));
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
