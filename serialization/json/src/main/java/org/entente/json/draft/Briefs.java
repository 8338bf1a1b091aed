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
            return ofList(items, type, scope);
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

    private Optional<Node.Fields> placed(Node.Leaf leaf, Brief brief, Scope scope) {
        Optional<Node.Fields> whole = taking(leaf, brief, scope).map(member -> Node.Fields.of(member.name(), leaf));
        int as = leaf.isString() && (brief.printed() || brief.printedDate().isPresent())
                ? leaf.text().indexOf(Brief.AS)
                : -1;
        if (whole.isPresent() || as < 0) {
            return whole;
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
                .map(member -> Node.Fields.of(member.name(), meant))
                .map(fields -> Quote.marked(printed)
                        .map(words -> fields.and(Quote.QUOTE, words))
                        .orElseGet(() -> fields.and(Brief.PRINTED, printed)));
    }

    /** The candidate that has a value: the only one, or the first that takes it. */
    private Optional<MetaMember<?, ?>> taking(Node.Leaf leaf, Brief brief, Scope scope) {
        List<MetaMember<?, ?>> candidates = brief.candidates();
        if (candidates.size() > 1 && Quote.marked(leaf).isPresent()) {
            return candidates.stream().filter(Briefs::isPrinted).findFirst();
        }
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : candidates.stream()
                        .filter(member -> mayTake(member, leaf, brief))
                        .filter(member -> takes(member, member == candidates.get(0), leaf, scope, DEPTH))
                        .findFirst();
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
        return Spelling.known(text, kind, terms).isPresent()
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

    /** How a reference with printed words behind it is written where a type keeps a list of these, as a party does. */
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
                .flatMap(rest -> Node.string(rest).stream())
                .map(rest -> text(front.get() + Brief.TAG_END + " " + rest, value))
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
