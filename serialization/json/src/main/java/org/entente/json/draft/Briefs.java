package org.entente.json.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.entente.json.draft.TextForm.Defaults;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Node;
import org.entente.json.token.Token;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.OwnTerms;

/** Finds the members for which a value stands that is given in place of a part, and the value that stands for members. */
final class Briefs {

    /** How many parts within each other are asked whether they take a value. */
    private static final int DEPTH = 4;

    private static final String LABEL = "label";
    /** A printed label, such as "2", "3 (b)", "(a)" or "para. 3"; words that are none would hide a misspelt id. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:(?:art|article|para|paragraph|section|chapter|operative paragraph)\\.? )?"
                    + "(?:\\d{1,4}|[IVXLC]{1,6}|\\([0-9A-Z]{1,4}\\))[.)]?(?: ?\\([0-9A-Z]{1,4}\\)|\\.\\d{1,3}){0,4}");

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9]\\d{0,40})(?:\\.\\d{1,40})?");

    private final Map<MetaType<?>, Brief> byType = new HashMap<>();
    private final OwnTerms terms;
    /** Whether a text is the id or the name of exactly one definition of a kind. */
    private final BiPredicate<DefinitionKind, String> refers;

    Briefs(OwnTerms terms, BiPredicate<DefinitionKind, String> refers) {
        this.terms = terms;
        this.refers = refers;
    }

    private Brief of(MetaType<?> type) {
        return byType.computeIfAbsent(type, Brief::of);
    }

    /** An object with the members that a string, a number or a list stands for; these may be in short forms themselves. */
    Optional<Node.Fields> expanded(Node node, MetaType<?> type, Scope scope) {
        Optional<Node.Fields> quote = node instanceof Node.Leaf leaf
                ? Quote.marked(leaf).map(words -> Node.Fields.of(Quote.QUOTE, words))
                : Optional.empty();
        if (quote.isPresent()) {
            return quote;
        }
        Optional<TextForm> form = TextForm.of(type.type());
        if (form.isPresent()) {
            return node instanceof Node.Leaf leaf && leaf.isString()
                    ? form.get().parse(leaf, Defaults.of(scope))
                    : Optional.empty();
        }
        if (node instanceof Node.Items items) {
            return ofList(items, type, scope).or(() -> only(items).flatMap(leaf -> expanded(leaf, type, scope)));
        }
        return node instanceof Node.Leaf leaf ? ofValue(leaf, type, scope) : Optional.empty();
    }

    /** The parts for which an element of a list stands, if it is written as one string. */
    List<Node.Fields> several(Node node, Kind<?> kind, Scope scope) {
        if (!(node instanceof Node.Leaf leaf) || !leaf.isString() || !(kind instanceof Kind.Part<?> part)) {
            return List.of();
        }
        return TextForm.of(part.of().get().type())
                .filter(form -> Quote.marked(leaf).isEmpty())
                .map(form -> form.several(leaf, Defaults.of(scope)))
                .orElse(List.of());
    }

    private Optional<Node.Fields> ofValue(Node.Leaf leaf, MetaType<?> type, Scope scope) {
        Brief brief = of(type);
        int end = leaf.isString() && brief.tag().isPresent() ? leaf.text().indexOf(Brief.TAG_END) : -1;
        if (end >= 0) {
            MetaMember<?, ?> tag = brief.tag().get();
            String front = leaf.text().substring(0, end).strip();
            if (brief.tagged() || Spelling.known(front, tag.kind(), terms).isPresent()) {
                Node.Leaf rest = Node.Leaf.string(leaf.text().substring(end + 1).strip(), leaf.at());
                return placed(rest, brief, scope)
                        .map(fields -> fields.after(tag.name(), Node.Leaf.string(front, leaf.at())));
            }
        }
        return brief.tagged() ? Optional.empty() : placed(leaf, brief, scope);
    }

    /** The only element of a list. */
    static Optional<Node.Leaf> only(Node.Items items) {
        return items.elements().size() == 1 && items.elements().get(0) instanceof Node.Leaf leaf
                ? Optional.of(leaf)
                : Optional.empty();
    }

    private Optional<Node.Fields> placed(Node.Leaf leaf, Brief brief, Scope scope) {
        Optional<MetaMember<?, ?>> whole = taking(leaf, brief, scope);
        boolean mayBePrinted =
                leaf.isString() && (brief.printed() || brief.printedDate().isPresent());
        if (!mayBePrinted) {
            return whole.map(member -> given(member, leaf));
        }
        Optional<Node.Fields> alone = whole.filter(member -> isWords(member) || states(member, leaf, scope, DEPTH))
                        .isPresent()
                ? Optional.empty()
                : words(leaf, brief);
        return alone.or(() -> whole.filter(member -> !isWords(member)).map(member -> given(member, leaf)))
                .or(() -> apart(leaf, brief, scope))
                .or(() -> whole.map(member -> given(member, leaf)));
    }

    /** What is meant, and the words after it that are printed. */
    private Optional<Node.Fields> apart(Node.Leaf leaf, Brief brief, Scope scope) {
        int as = leaf.text().indexOf(Brief.AS);
        if (as < 0) {
            return Optional.empty();
        }
        Node.Leaf meant = Node.Leaf.string(leaf.text().substring(0, as).strip(), leaf.at());
        Node.Leaf printed =
                Node.Leaf.string(leaf.text().substring(as + Brief.AS.length()).strip(), leaf.at());
        if (brief.printedDate().isPresent()) {
            String words = brief.printedDate().get().name();
            return taking(meant, brief, scope)
                    .filter(member -> member.kind() instanceof Kind.Scalar<?>)
                    .map(member -> Node.Fields.of(member.name(), meant).and(words, printed));
        }
        return taking(meant, brief, scope)
                .filter(member -> !isWords(member))
                .map(member -> given(member, meant))
                .map(fields -> Quote.marked(printed)
                        .map(words -> fields.and(Quote.QUOTE, words))
                        .orElseGet(() -> fields.and(Brief.PRINTED, printed)));
    }

    /** Printed words alone, which name nothing that is defined: {@code "as the private sector"}. */
    private static Optional<Node.Fields> words(Node.Leaf leaf, Brief brief) {
        if (!brief.printed() || !Brief.isOfWords(leaf.text())) {
            return Optional.empty();
        }
        Node.Leaf printed = Node.Leaf.string(Brief.words(leaf.text()), leaf.at());
        return Optional.of(Quote.marked(printed)
                .map(words -> Node.Fields.of(Quote.QUOTE, words))
                .orElseGet(() -> Node.Fields.of(Brief.PRINTED, printed)));
    }

    private static boolean isWords(MetaMember<?, ?> member) {
        return member.name().equals(Brief.PRINTED);
    }

    /** A member with what a value gives it: a number may be written as a string, as cells have it. */
    private static Node.Fields given(MetaMember<?, ?> member, Node.Leaf leaf) {
        boolean isNumber = leaf.isString() && isNumber(member.kind(), leaf.text());
        Token token = leaf.text().indexOf('.') < 0 ? Token.INTEGER : Token.DECIMAL;
        return Node.Fields.of(member.name(), isNumber ? new Node.Leaf(token, leaf.text(), leaf.at()) : leaf);
    }

    private static boolean isNumber(Kind<?> kind, String text) {
        return (kind instanceof Kind.Whole && WHOLE.matcher(text).matches())
                || (kind instanceof Kind.Decimal && DECIMAL.matcher(text).matches());
    }

    /** The candidate that has a value: the only one, or the first that takes it. */
    private Optional<MetaMember<?, ?>> taking(Node.Leaf leaf, Brief brief, Scope scope) {
        List<MetaMember<?, ?>> candidates = brief.candidates();
        if (candidates.size() > 1 && Quote.marked(leaf).isPresent()) {
            return candidates.stream().filter(Briefs::isPrinted).findFirst();
        }
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : stating(leaf, candidates, scope)
                        .or(() -> candidates.stream()
                                .filter(member -> mayTake(member, leaf, brief))
                                .filter(member -> takes(member, member == candidates.get(0), leaf, scope, DEPTH))
                                .findFirst());
    }

    /** Where words come first: the candidate that reads more than words in a string, such as a date or a number. */
    private Optional<MetaMember<?, ?>> stating(Node.Leaf leaf, List<MetaMember<?, ?>> candidates, Scope scope) {
        return candidates.isEmpty() || !isWords(candidates.get(0)) || !leaf.isString()
                ? Optional.empty()
                : candidates.stream()
                        .filter(member -> states(member, leaf, scope, DEPTH))
                        .findFirst();
    }

    private boolean states(MetaMember<?, ?> member, Node.Leaf leaf, Scope scope, int depth) {
        Kind<?> kind = member.kind();
        if (kind instanceof Kind.Part<?> part) {
            MetaType<?> type = part.of().get();
            return depth > 0
                    && TextForm.of(type.type()).isEmpty()
                    && of(type).candidates().stream()
                            .anyMatch(each -> states(each, leaf, scope.naming(part.target()), depth - 1));
        }
        return (kind instanceof Kind.Target || kind instanceof Kind.Scalar<?> || isNumber(kind, leaf.text()))
                && takes(member, false, leaf, scope, depth);
    }

    /** Where a date is meant, words are a printed one only if a calendar says so: a slip would be kept and count for nothing. */
    private boolean mayTake(MetaMember<?, ?> member, Node.Leaf leaf, Brief brief) {
        if (brief.printedDate().filter(member::equals).isEmpty() || !(member.kind() instanceof Kind.Part<?> part)) {
            return true;
        }
        int end = leaf.text().indexOf(Brief.TAG_END);
        return end >= 0
                && of(part.of().get())
                        .tag()
                        .flatMap(tag ->
                                Spelling.known(leaf.text().substring(0, end).strip(), tag.kind(), terms))
                        .isPresent();
    }

    /** Whether a value of a type is a date in the first place. */
    boolean isDate(MetaType<?> type) {
        return of(type).printedDate().isPresent();
    }

    /** Whether a member holds printed words, or a part that does. */
    private static boolean isPrinted(MetaMember<?, ?> member) {
        return member.name().equals(Brief.PRINTED)
                || (member.kind() instanceof Kind.Part<?> part
                        && part.of().get().member(Brief.PRINTED).isPresent());
    }

    private boolean takes(MetaMember<?, ?> member, boolean isFirst, Node.Leaf leaf, Scope scope, int depth) {
        Kind<?> kind = member.kind();
        if (kind instanceof Kind.Part<?> part) {
            MetaType<?> type = part.of().get();
            return depth > 0 && takesPart(type, leaf, scope.naming(part.target()), depth - 1);
        }
        String text = leaf.text();
        if (!leaf.isString()) {
            return kind instanceof Kind.Scalar<?> scalar && parses(scalar, text);
        }
        if (kind instanceof Kind.Target target) {
            return target.target()
                    .or(scope::target)
                    .filter(to -> refers.test(to, text))
                    .isPresent();
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return parses(scalar, text);
        }
        return isNumber(kind, text)
                || Spelling.known(text, kind, terms).isPresent()
                || (isFirst && (kind instanceof Kind.Line || kind instanceof Kind.Prose<?>))
                || (member.name().equals(LABEL) && NUMBERED.matcher(text).matches());
    }

    private boolean takesPart(MetaType<?> type, Node.Leaf leaf, Scope scope, int depth) {
        if (TextForm.of(type.type()).isPresent()) {
            return leaf.isString();
        }
        Brief brief = of(type);
        int as = brief.printed() ? leaf.text().indexOf(Brief.AS) : -1;
        return !brief.tagged()
                && (takesPart(brief, leaf, scope, depth)
                        || (brief.printed() && Brief.isOfWords(leaf.text()))
                        || (as >= 0
                                && takesPart(
                                        brief,
                                        Node.Leaf.string(
                                                leaf.text().substring(0, as).strip(), leaf.at()),
                                        scope,
                                        depth)));
    }

    private boolean takesPart(Brief brief, Node.Leaf leaf, Scope scope, int depth) {
        return brief.candidates().stream()
                .filter(member -> mayTake(member, leaf, brief))
                .anyMatch(member -> takes(member, member == brief.candidates().get(0), leaf, scope, depth));
    }

    /** Whether a text is a value of a kind. */
    static boolean parses(Kind.Scalar<?> scalar, String text) {
        try {
            scalar.parse(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    /** A list in place of a part: each element goes to the first of the lists that takes it. */
    private Optional<Node.Fields> ofList(Node.Items items, MetaType<?> type, Scope scope) {
        List<MetaMember<?, ?>> lists =
                of(type).candidates().stream().filter(MetaMember::isList).toList();
        if (of(type).tagged() || lists.isEmpty()) {
            return Optional.empty();
        }
        if (of(type).candidates().size() == 1) {
            return Optional.of(Node.Fields.of(lists.get(0).name(), items));
        }
        Map<MetaMember<?, ?>, List<Node>> byList = new LinkedHashMap<>();
        for (Node element : items.elements()) {
            Optional<MetaMember<?, ?>> list = element instanceof Node.Leaf leaf
                    ? lists.stream()
                            .filter(member -> takes(member, false, leaf, scope, DEPTH))
                            .findFirst()
                    : Optional.empty();
            if (list.isEmpty()) {
                return Optional.empty();
            }
            byList.computeIfAbsent(list.get(), any -> new ArrayList<>()).add(element);
        }
        List<Node.Field> fields = new ArrayList<>();
        byList.forEach((member, elements) ->
                fields.add(new Node.Field(member.name(), items.at(), new Node.Items(elements, items.at()))));
        return Optional.of(new Node.Fields(fields, items.at()));
    }

    /** How a reference with printed words after it is written where a type keeps a list of these, as a party does. */
    Optional<String> printedAtLength(String text, MetaType<?> type, Scope scope) {
        int as = text.indexOf(Brief.AS);
        List<MetaMember<?, ?>> candidates = of(type).candidates();
        boolean isListed = as >= 0
                && candidates.size() == 1
                && type.member(Brief.PRINTED).filter(MetaMember::isList).isPresent();
        if (!isListed || !(candidates.get(0).kind() instanceof Kind.Target target)) {
            return Optional.empty();
        }
        String front = text.substring(0, as).strip();
        return target.target()
                .or(scope::target)
                .filter(kind -> refers.test(kind, front) && !refers.test(kind, text))
                .map(kind -> "{\"" + candidates.get(0).name() + "\": \"" + front + "\", \"" + Brief.PRINTED + "\": \""
                        + text.substring(as + Brief.AS.length()).strip() + "\"}");
    }

    /** The member that must stand in front of a value of a type, if one must. */
    Optional<MetaMember<?, ?>> tag(MetaType<?> type) {
        return of(type).tag().filter(tag -> of(type).tagged());
    }

    /** The kinds of definitions one of which a string in place of a part could name. */
    List<DefinitionKind> targets(MetaType<?> type, Scope scope) {
        Set<DefinitionKind> kinds = new LinkedHashSet<>();
        collectTargets(type, scope, DEPTH, kinds);
        return List.copyOf(kinds);
    }

    private void collectTargets(MetaType<?> type, Scope scope, int depth, Set<DefinitionKind> kinds) {
        for (MetaMember<?, ?> member : of(type).candidates()) {
            if (member.kind() instanceof Kind.Target target) {
                target.target().or(scope::target).ifPresent(kinds::add);
            } else if (member.kind() instanceof Kind.Part<?> part && depth > 0) {
                collectTargets(part.of().get(), scope.naming(part.target()), depth - 1, kinds);
            }
        }
    }

    /**
     * The values that may stand for members, the shortest first; whether they do, only their expansion says.
     *
     * @param value an object whose members are as short as they get
     */
    List<Node> candidates(Node.Fields value, MetaType<?> type, Scope scope) {
        Optional<String> marked = value.text(Quote.QUOTE).flatMap(Quote::mark);
        if (marked.isPresent() && value.fields().size() == 1) {
            return List.of(text(marked.get(), value));
        }
        Optional<TextForm> form = TextForm.of(type.type());
        if (form.isPresent()) {
            return form.get().format(value, Defaults.of(scope)).map(text -> text(text, value)).stream()
                    .toList();
        }
        Brief brief = of(type);
        Optional<String> front = brief.tag().flatMap(tag -> value.text(tag.name()));
        if (front.isEmpty()) {
            return brief.tagged() ? List.of() : placed(value, brief);
        }
        return placed(value.without(brief.tag().get().name()), brief).stream()
                .filter(rest -> rest instanceof Node.Leaf)
                .map(rest -> text(front.get() + Brief.TAG_END + " " + ((Node.Leaf) rest).text(), value))
                .toList();
    }

    private static Node text(String text, Node value) {
        return Node.Leaf.string(text, value.at());
    }

    private static List<Node> placed(Node.Fields value, Brief brief) {
        List<String> names =
                brief.candidates().stream().<String>map(MetaMember::name).toList();
        List<Node.Field> main = value.fields().stream()
                .filter(field -> names.contains(field.name()) && !field.name().equals(Brief.PRINTED))
                .toList();
        Optional<String> printed = brief.printed()
                ? value.text(Brief.PRINTED).or(() -> value.text(Quote.QUOTE).flatMap(Quote::mark))
                : Optional.empty();
        if (main.isEmpty() && printed.isPresent() && value.fields().size() == 1) {
            return List.of(text(printed.get(), value), text(Brief.WORDS + printed.get(), value));
        }
        if (main.isEmpty()
                || main.size() + (printed.isPresent() ? 1 : 0) != value.fields().size()) {
            return List.of();
        }
        if (printed.isPresent()) {
            return main.size() > 1
                    ? List.of()
                    : Node.string(main.get(0).value()).stream()
                            .map(text -> text(text + Brief.AS + printed.get(), value))
                            .toList();
        }
        if (main.size() == 1) {
            Node only = main.get(0).value();
            return only instanceof Node.Fields ? List.of() : List.of(only);
        }
        List<Node> all = new ArrayList<>();
        main.forEach(field -> all.addAll(Node.elements(field.value())));
        return List.of(new Node.Items(all, value.at()));
    }
}
