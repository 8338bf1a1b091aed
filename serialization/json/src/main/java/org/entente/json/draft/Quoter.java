package org.entente.json.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.form.Roles;
import org.entente.json.draft.quote.Anchor;
import org.entente.json.draft.quote.Finder;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Token;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.source.Passage;
import org.entente.source.TextSpan;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.Word;

/** Puts spans and the words of the source in place of quotes. */
final class Quoter {

    /** The members that hold what is printed, on one line. */
    static final Set<String> PRINTED = Set.of(Brief.PRINTED, "surface");

    /** By the type, found once, since each object of a draft asks. */
    private static final Map<MetaType<?>, Optional<String>> SPANS = new ConcurrentHashMap<>();

    private final Finder finder;
    /** The language of the text of a source, by the source's id. */
    private final Function<Optional<String>, String> languages;

    Quoter(Finder finder, Function<Optional<String>, String> languages) {
        this.finder = finder;
        this.languages = languages;
    }

    /**
     * A value whose printed words are quoted: they are in quotation marks, and the text has them without. Where it has them
     * with, or where no text is at hand, they stay as they are.
     */
    Node.Fields marked(Node.Fields fields, MetaType<?> type, Anchor anchor) {
        Optional<MetaMember<?, ?>> printed = fields.get(Quote.QUOTE).isPresent() ? Optional.empty() : printed(type);
        Optional<Node.Leaf> given = printed.flatMap(member -> fields.get(member.name()))
                .filter(Node.Leaf.class::isInstance)
                .map(Node.Leaf.class::cast);
        return given.flatMap(Quote::marked)
                .filter(words ->
                        anchor.has(words.text()) && !anchor.has(given.get().text()))
                .map(words -> fields.without(printed.get().name()).and(Quote.QUOTE, words))
                .orElse(fields);
    }

    /** The members of a value that quotes, without its quote and with what follows from that. */
    Node.Fields part(Node.Fields rest, Quote quote, MetaType<?> type, Scope scope) {
        Optional<MetaMember<?, ?>> printed = printed(type).filter(member -> isAbsent(rest, member));
        Optional<MetaMember<?, ?>> prose = printed.isPresent() ? Optional.empty() : prose(rest, type);
        boolean needed = prose.isPresent()
                || printed.filter(member -> isNeeded(rest, member, type)).isPresent();
        Optional<Passage> found = finder.find(quote, scope.anchor(), scope.path(), needed);
        Node.Fields filled = rest;
        if (printed.isPresent() && (found.isPresent() || needed)) {
            String words = found.map(Passage::line).orElse(quote.words().text());
            filled = filled.and(
                    printed.get().name(), Node.Leaf.string(words, quote.words().at()));
            filled = withLemma(filled, words, type, scope);
        }
        if (prose.isPresent()) {
            filled = filled.and(prose.get().name(), text(found, quote, scope.anchor()));
            filled = isOfProvision(type) ? verbatim(filled, type) : filled;
        }
        if (found.isEmpty() && isOfProvision(type)) {
            scope.anchor().lose();
        }
        return found.isPresent() ? anchored(filled, found.get(), quote, type, scope) : filled;
    }

    /** A text by language that quotes: the words of the source, unless it has others. */
    Node.Fields prose(Node.Fields rest, Quote quote, Scope scope) {
        boolean needed = rest.fields().isEmpty();
        Optional<Passage> found = finder.find(quote, scope.anchor(), scope.path(), needed);
        found.ifPresent(passage -> scope.anchor().add(span(passage, scope.role(), quote)));
        return needed ? (Node.Fields) text(found, quote, scope.anchor()) : rest;
    }

    /** Reports a member that should quote and is empty, or no text. */
    void refuse(Node.Field field, ValuePath path, Findings findings) {
        boolean isNumber = field.name().equals(Quote.OCCURRENCE);
        String found = field.value() instanceof Node.Leaf leaf
                ? !leaf.isString() ? "a number" : leaf.text().isBlank() ? "an empty text" : "a string"
                : field.value() instanceof Node.Items ? "a list" : "an object";
        findings.add(
                Violation.of(JsonProblem.TYPE_MISMATCH, path.member(field.name()))
                        .listing("expected", isNumber ? "a whole number from 1" : "words of the source")
                        .with("found", found)
                        .listing("example", isNumber ? "1" : "\"Both sides agreed\""),
                field.value().at());
    }

    private Node text(Optional<Passage> found, Quote quote, Anchor anchor) {
        String words = found.map(Passage::text).orElse(quote.words().text());
        return Node.Fields.of(
                languages.apply(anchor.source()),
                Node.Leaf.string(words, quote.words().at()));
    }

    private static Node.Fields withLemma(Node.Fields fields, String surface, MetaType<?> type, Scope scope) {
        return type.type().equals(Word.class) && fields.get("lemma").isEmpty()
                ? Roles.lemma(surface, scope.member())
                        .map(lemma -> fields.and("lemma", Node.Leaf.string(lemma, fields.at())))
                        .orElse(fields)
                : fields;
    }

    /** Says that the text of a provision is the source's own, unless something is said of it. */
    private static Node.Fields verbatim(Node.Fields fields, MetaType<?> type) {
        return type.members().stream()
                .filter(member -> member.kind().type().equals(Rendering.class))
                .map(MetaMember::name)
                .filter(name -> fields.get(name).isEmpty())
                .findFirst()
                .map(name -> fields.and(name, Node.Leaf.string(Rendering.VERBATIM.code(), fields.at())))
                .orElse(fields);
    }

    private static Node.Fields anchored(
            Node.Fields fields, Passage passage, Quote quote, MetaType<?> type, Scope scope) {
        if (isOfProvision(type)) {
            scope.anchor().narrow(passage);
            scope.anchor().add(span(passage, Optional.of(SpanRole.WHOLE.code()), quote));
            return fields;
        }
        Optional<String> own = type.members().stream()
                .filter(member -> !member.isList() && member.kind().type().equals(TextSpan.class))
                .map(MetaMember::name)
                .filter(name -> fields.get(name).isEmpty())
                .findFirst();
        Node span = span(passage, scope.role(), quote);
        if (own.isEmpty()) {
            scope.anchor().add(span);
        }
        return own.map(name -> fields.and(name, span)).orElse(fields);
    }

    /** The list of spans of a type that has one. */
    static Optional<String> spans(MetaType<?> type) {
        return SPANS.computeIfAbsent(type, Quoter::listOfSpans);
    }

    private static Optional<String> listOfSpans(MetaType<?> type) {
        return type.members().stream()
                .filter(member -> member.isList() && member.kind().type().equals(TextSpan.class))
                .map(MetaMember::name)
                .findFirst();
    }

    private static boolean isOfProvision(MetaType<?> type) {
        return spans(type).isPresent();
    }

    private static Node span(Passage passage, Optional<String> role, Quote quote) {
        TextSpan span = passage.span(SpanRole.WHOLE);
        Node.Leaf at = quote.words();
        Node.Fields fields = Node.Fields.of("source", Node.Leaf.string(span.source(), at.at()))
                .and("start", new Node.Leaf(Token.INTEGER, Integer.toString(span.start()), at.at()))
                .and("end", new Node.Leaf(Token.INTEGER, Integer.toString(span.end()), at.at()));
        Node.Fields said = role.map(code -> fields.and("role", Node.Leaf.string(code, at.at())))
                .orElse(fields);
        return said.and("digest", Node.Leaf.string(span.digest().orElseThrow().text(), at.at()));
    }

    private static Optional<MetaMember<?, ?>> printed(MetaType<?> type) {
        List<MetaMember<?, ?>> members = List.copyOf(type.members());
        return members.stream()
                .filter(member ->
                        !member.isList() && member.kind() instanceof Kind.Line && PRINTED.contains(member.name()))
                .findFirst();
    }

    /** The member of a part that holds words which name nothing: as printed, or a text among what it may be. */
    static Optional<String> words(MetaType<?> type) {
        return printed(type)
                .or(() -> Brief.slots(type).stream()
                        .flatMap(List::stream)
                        .filter(member -> member.kind() instanceof Kind.Prose<?>)
                        .findFirst())
                .map(MetaMember::name);
    }

    private static boolean isAbsent(Node.Fields fields, MetaMember<?, ?> member) {
        return fields.get(member.name()).isEmpty();
    }

    private static boolean isNeeded(Node.Fields fields, MetaMember<?, ?> member, MetaType<?> type) {
        return Brief.slots(type).stream()
                .anyMatch(slot -> slot.contains(member) && slot.stream().allMatch(each -> isAbsent(fields, each)));
    }

    /** The text by language that a value wants and does not have. */
    private static Optional<MetaMember<?, ?>> prose(Node.Fields fields, MetaType<?> type) {
        return Brief.slots(type).stream()
                .filter(slot -> slot.stream().allMatch(member -> isAbsent(fields, member)))
                .flatMap(List::stream)
                .filter(member -> member.kind() instanceof Kind.Prose<?>)
                .findFirst();
    }
}
