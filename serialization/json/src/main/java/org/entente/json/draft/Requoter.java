package org.entente.json.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entente.json.draft.form.Roles;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Node;
import org.entente.json.token.Token;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.source.Digest;
import org.entente.source.Exactness;
import org.entente.source.Passage;
import org.entente.source.TextSearch;
import org.entente.source.TextSpan;
import org.entente.vocabulary.SpanRole;

/**
 * Puts quotes in place of the spans of a provision, where its text is at hand: the inverse of {@link Quoter}. Whether
 * quotes stand for the spans, only their expansion says.
 */
final class Requoter {

    /** From how many characters on a quote is given by its ends alone. */
    private static final int LONG = 80;

    private static final int BEGIN = 5;
    private static final int END = 3;

    private final TextSearch text;
    private final Effort effort;
    /** The spans of the provision for which no quote stands yet. */
    private final Deque<Node> spans = new ArrayDeque<>();

    private int from;
    private int to;

    private Requoter(TextSearch text, Effort effort, int from, int to) {
        this.text = text;
        this.effort = effort;
        this.from = from;
        this.to = to;
    }

    /**
     * A provision with quotes.
     *
     * @param scope where it is
     * @param effort what may still be compared
     * @param from the position from which on its quote is looked for
     * @param to the position by which that has ended
     * @return the provision; empty if its text does not have what its whole span says
     */
    static Optional<Node.Fields> of(
            Node.Fields provision, MetaType<?> type, Scope scope, TextSearch text, Effort effort, int from, int to) {
        String list = Quoter.spans(type).orElseThrow();
        return new Requoter(text, effort, from, to).quoting(provision, type, list, scope);
    }

    private Optional<Node.Fields> quoting(Node.Fields provision, MetaType<?> type, String list, Scope scope) {
        spans.addAll(provision.get(list).map(Node::elements).orElse(List.of()));
        Optional<Node.Fields> quote = Optional.ofNullable(spans.peek())
                .filter(span -> has(span, SpanRole.WHOLE.code()))
                .flatMap(this::quote);
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        Node.Fields whole = (Node.Fields) spans.remove();
        from = number(whole, "start");
        to = number(whole, "end");
        Node.Fields within = members(provision.without(list), type, scope);
        Node.Fields all = new Node.Fields(joined(quote.get().fields(), within.fields()), provision.at());
        return Optional.of(spans.isEmpty() ? all : all.and(list, new Node.Items(List.copyOf(spans), provision.at())));
    }

    private static List<Node.Field> joined(List<Node.Field> ones, List<Node.Field> others) {
        List<Node.Field> all = new ArrayList<>(ones);
        all.addAll(others);
        return all;
    }

    private Node.Fields members(Node.Fields fields, MetaType<?> type, Scope scope) {
        List<Node.Field> all = new ArrayList<>();
        for (Node.Field field : fields.fields()) {
            Optional<? extends MetaMember<?, ?>> member = type.member(field.name());
            all.add(
                    member.isEmpty()
                            ? field
                            : field.with(value(field.value(), member.get().kind(), scope.member(field.name(), false))));
        }
        return new Node.Fields(all, fields.at());
    }

    private Node value(Node node, Kind<?> kind, Scope scope) {
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    items.elements().stream()
                            .map(element -> value(element, kind, scope))
                            .toList(),
                    items.at());
        }
        if (!(node instanceof Node.Fields fields) || kind.type().equals(TextSpan.class)) {
            return node;
        }
        if (kind instanceof Kind.Prose<?>) {
            return next(scope).map(quote -> with(quote, fields)).orElse(fields);
        }
        return kind instanceof Kind.Part<?> part ? part(fields, part.of().get(), scope) : node;
    }

    private Node.Fields part(Node.Fields fields, MetaType<?> type, Scope scope) {
        Optional<String> own = type.members().stream()
                .filter(member -> !member.isList() && member.kind().type().equals(TextSpan.class))
                .map(MetaMember::name)
                .filter(name -> fields.get(name).isPresent())
                .findFirst();
        Optional<Node.Fields> quote = own.isPresent() ? fields.get(own.get()).flatMap(this::quote) : next(scope);
        if (quote.isEmpty()) {
            return members(fields, type, scope);
        }
        Node.Fields rest = own.map(fields::without).orElse(fields);
        String words = quote.get().get(Quote.TO).isPresent()
                ? ""
                : quote.get().text(Quote.QUOTE).orElseThrow();
        for (String printed : Quoter.PRINTED) {
            if (rest.text(printed).filter(words::equals).isPresent()) {
                rest = rest.without(printed);
                Optional<String> lemma = Roles.lemma(words, scope.member());
                rest = lemma.isPresent() && rest.text("lemma").equals(lemma) ? rest.without("lemma") : rest;
            }
        }
        return with(quote.get(), members(rest, type, scope));
    }

    private static Node.Fields with(Node.Fields quote, Node.Fields rest) {
        return new Node.Fields(joined(rest.fields(), quote.fields()), rest.at());
    }

    /** The quote that stands for the next span of the provision, if that is of this role. */
    private Optional<Node.Fields> next(Scope scope) {
        Node span = spans.peek();
        if (span == null || scope.role().filter(role -> has(span, role)).isEmpty()) {
            return Optional.empty();
        }
        Optional<Node.Fields> quote = quote(span);
        quote.ifPresent(found -> spans.remove());
        return quote;
    }

    private static boolean has(Node span, String role) {
        return span instanceof Node.Fields fields
                && fields.text("role").filter(role::equals).isPresent();
    }

    /** The quote whose only place is a span, or whose number distinguishes it from others. */
    private Optional<Node.Fields> quote(Node node) {
        if (!(node instanceof Node.Fields span) || !effort.isLeft()) {
            return Optional.empty();
        }
        int start = number(span, "start");
        int end = number(span, "end");
        effort.take(end - start);
        if (start < from || end > to || !isOfText(span)) {
            return Optional.empty();
        }
        List<Passage> places = whole(text.text().passage(start, end), from, to);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).start() == start && places.get(i).end() == end) {
                Node.Fields quote = Node.Fields.of(
                        Quote.QUOTE, Node.Leaf.string(places.get(i).text(), span.at()));
                Optional<Node.Fields> brief =
                        places.get(i).text().length() > LONG ? brief(places.get(i), span) : Optional.empty();
                if (brief.isPresent()) {
                    return brief;
                }
                return Optional.of(
                        places.size() == 1
                                ? quote
                                : quote.and(
                                        Quote.OCCURRENCE,
                                        new Node.Leaf(Token.INTEGER, Integer.toString(i + 1), span.at())));
            }
        }
        return Optional.empty();
    }

    /** A long quote by the words with which it begins and ends, if these stand for it alone. */
    private Optional<Node.Fields> brief(Passage passage, Node.Fields span) {
        String words = passage.text();
        int first = 0;
        for (int count = 0; first < words.length() && count < BEGIN; first++) {
            count += isSpace(words.charAt(first)) ? 1 : 0;
        }
        int last = words.length();
        int count = 0;
        while (last > first && count < END) {
            last--;
            count += last > 0 && isSpace(words.charAt(last - 1)) ? 1 : 0;
        }
        if (last <= first) {
            return Optional.empty();
        }
        String begin = words.substring(0, first).strip();
        String end = words.substring(last).strip();
        List<Passage> begins = whole(begin, from, to);
        if (begins.size() != 1 || begins.get(0).start() != passage.start()) {
            return Optional.empty();
        }
        return whole(end, begins.get(0).end(), to).stream()
                .limit(1)
                .filter(place -> place.end() == passage.end())
                .map(any -> Node.Fields.of(Quote.QUOTE, Node.Leaf.string(begin, span.at()))
                        .and(Quote.TO, Node.Leaf.string(end, span.at())))
                .findFirst();
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r');
    }

    private List<Passage> whole(String words, int first, int last) {
        List<Passage> places = text.findAll(words, first, last);
        effort.take(places.size());
        return places.stream()
                .filter(passage -> !passage.cutsWord() && passage.exactness() == Exactness.EXACT)
                .toList();
    }

    /** Whether the text has at a span what was digested. */
    private boolean isOfText(Node.Fields span) {
        int start = number(span, "start");
        int end = number(span, "end");
        return span.text("source").filter(text.text().source()::equals).isPresent()
                && start < end
                && end <= text.text().length()
                && span.text("digest")
                        .filter(digest ->
                                Digest.parse(digest).matches(text.text().passage(start, end)))
                        .isPresent();
    }

    private static int number(Node.Fields span, String member) {
        return span.get(member)
                .filter(Node.Leaf.class::isInstance)
                .map(node -> Integer.parseInt(((Node.Leaf) node).text()))
                .orElseThrow();
    }
}
