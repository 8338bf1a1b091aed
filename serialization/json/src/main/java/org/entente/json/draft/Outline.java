package org.entente.json.draft;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.json.draft.Names.Definitions;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.form.LanguageNames;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.format.FormatVersion;
import org.entente.json.problem.DraftProblem;
import org.entente.meta.DefinitionKind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.text.NormalForm;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.OwnTerms;

/**
 * The outline of a draft: every definition an object with an id, and every provision in one list, those that stood in
 * their chapeau after it. Ids that are wanted are made of names, and of places for chapeaux; none is made twice.
 */
final class Outline {

    static final String LANGUAGE = "language";
    static final String SOURCE = "source";
    static final String FORMAT = "format";
    static final String PROVISIONS = "provisions";
    static final String PART_OF = "partOf";
    private static final String ID = "id";
    private static final int LONGEST = 60;

    private final Known known;
    private final OwnTerms terms;
    private final Optional<LocalDate> day;
    private final Findings findings;
    /** What texts name elsewhere, by kind: a name of many takes long once. */
    private final Map<DefinitionKind, Map<String, List<String>>> named = new EnumMap<>(DefinitionKind.class);

    private Outline(Known known, OwnTerms terms, Optional<LocalDate> day, Findings findings) {
        this.known = known;
        this.terms = terms;
        this.day = day;
        this.findings = findings;
    }

    /**
     * What a draft says at its root of all that is in it.
     *
     * @param root the agreement
     * @param language the language of texts without one
     * @param source the source of spans and quotes without one
     */
    record Draft(Node.Fields root, Optional<Node> language, Optional<Node> source) {}

    static Draft of(Node.Fields typed, Known known, OwnTerms terms, Findings findings) {
        Node.Fields root = typed.without(LANGUAGE).without(SOURCE);
        Optional<Node> language = typed.get(LANGUAGE).map(node -> language(node, findings));
        return new Draft(
                new Outline(known, terms, DraftDay.of(root), findings).outlined(root), language, typed.get(SOURCE));
    }

    /** The tag of the language; refused where it is named, since the report would else repeat it at each text. */
    private static Node language(Node node, Findings findings) {
        Optional<String> tag = Node.string(node).flatMap(LanguageNames::tag);
        if (tag.isEmpty()) {
            return node;
        }
        findings.refuse(
                Violation.of(DraftProblem.VALUE_IN_WORDS, ValuePath.ROOT.member(LANGUAGE))
                        .with("found", Node.string(node).orElseThrow())
                        .with("written", tag.get()),
                node.at());
        return Node.Leaf.string(tag.get(), node.at());
    }

    private Node.Fields outlined(Node.Fields root) {
        List<Node.Field> fields = new ArrayList<>();
        for (Node.Field field : root.fields()) {
            Optional<Definitions> list = Definitions.named(field.name());
            Node value = field.value();
            fields.add(list.isEmpty() || Node.isNull(value) ? field : field.with(definitions(value, list.get())));
        }
        Node.Fields all = new Node.Fields(fields, root.at());
        if (all.get(ID).isEmpty() && Agreement.meta().member(ID).isPresent()) {
            String id = slug(all.get("title").map(Outline::firstText).orElse(""));
            all = all.without(ID).after(ID, Node.Leaf.string(id.isEmpty() ? "agreement" : id, root.at()));
        }
        return all.get(FORMAT).isPresent()
                ? all
                : all.without(FORMAT).after(FORMAT, Node.Leaf.string(FormatVersion.AGREEMENT.current(), root.at()));
    }

    private static String firstText(Node text) {
        return text instanceof Node.Fields byLanguage
                ? byLanguage.fields().stream()
                        .flatMap(field -> Node.string(field.value()).stream())
                        .findFirst()
                        .orElse("")
                : Node.string(text).orElse("");
    }

    private Node definitions(Node value, Definitions list) {
        List<Node> elements = new ArrayList<>();
        for (Node element : Node.elements(value)) {
            elements.add(definition(element, list, elements.size()));
        }
        Ids ids = new Ids(elements, list.id());
        List<Node> identified = new ArrayList<>();
        if (list.member().equals(PROVISIONS)) {
            elements.forEach(element -> flatten(element, Optional.empty(), ids, identified));
        } else {
            elements.forEach(element -> identified.add(list.mandatory() ? ids.identified(element, list) : element));
        }
        return new Node.Items(identified, value.at());
    }

    /** A definition in full: one that is known elsewhere, or one with the member that a single value stands for. */
    private Node definition(Node element, Definitions list, int index) {
        if (element instanceof Node.Fields
                || Node.isNull(element)
                || list.types().size() != 1) {
            return element;
        }
        MetaType<?> type = list.types().get(0);
        return elsewhere(element, list, index)
                .or(() -> named(element, Brief.of(type)))
                .<Node>map(found -> found)
                .orElse(element);
    }

    /** A definition of its name, perhaps with its kind in front: {@code "state: Northland"}. */
    private Optional<Node.Fields> named(Node element, Brief brief) {
        if (brief.candidates().isEmpty()) {
            return Optional.empty();
        }
        String name = brief.candidates().get(0).name();
        int end = element instanceof Node.Leaf leaf && leaf.isString()
                ? leaf.text().indexOf(Brief.TAG_END)
                : -1;
        if (end >= 0 && brief.tag().isPresent()) {
            Node.Leaf leaf = (Node.Leaf) element;
            String front = leaf.text().substring(0, end);
            if (Spelling.known(front, brief.tag().get().kind(), terms).isPresent()) {
                Node rest = Node.Leaf.string(leaf.text().substring(end + 1).strip(), leaf.at());
                return Optional.of(
                        Node.Fields.of(name, rest).and(brief.tag().get().name(), Node.Leaf.string(front, leaf.at())));
            }
        }
        return Optional.of(Node.Fields.of(name, element));
    }

    /** The definition that is known elsewhere by an id, or by a name that only one has. */
    private Optional<Node> elsewhere(Node element, Definitions list, int index) {
        if (!(element instanceof Node.Leaf leaf) || !leaf.isString()) {
            return Optional.empty();
        }
        List<String> ids = named.computeIfAbsent(list.kind(), any -> new TreeMap<>())
                .computeIfAbsent(leaf.text(), text -> ids(list.kind(), text));
        if (ids.size() > 1) {
            findings.refuse(
                    Referrals.ambiguous(leaf, list.kind().toString(), ids)
                            .within(ValuePath.of(list.member()).index(index)),
                    leaf.at());
        }
        return ids.size() == 1
                ? known.definition(list.kind(), ids.get(0)).map(found -> Node.moved(found, leaf.at()))
                : Optional.empty();
    }

    private List<String> ids(DefinitionKind kind, String text) {
        return known.has(kind, text) ? List.of(text) : known.named(kind, text, day);
    }

    /** Takes the provisions out of a chapeau, in the order of the text. */
    private static void flatten(Node element, Optional<Node> chapeau, Ids ids, List<Node> all) {
        if (!(element instanceof Node.Fields provision)) {
            all.add(element);
            return;
        }
        List<Node> parts = provision.get(PROVISIONS).map(Node::elements).orElse(List.of());
        Node.Fields own = provision.without(PROVISIONS);
        if (!parts.isEmpty() && own.get(ID).isEmpty()) {
            own = own.without(ID).after(ID, Node.Leaf.string(ids.made("p" + (all.size() + 1)), own.at()));
        }
        if (chapeau.isPresent() && own.get(PART_OF).isEmpty()) {
            own = own.without(PART_OF).and(PART_OF, chapeau.get());
        }
        all.add(own);
        Optional<Node> id = own.get(ID);
        parts.forEach(part -> flatten(part, id, ids, all));
    }

    /** The ids of a list, those that are given and those that are made. */
    private static final class Ids {

        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> made = new HashMap<>();

        Ids(List<Node> elements, String member) {
            elements.forEach(element -> take(element, member));
        }

        private void take(Node element, String member) {
            if (element instanceof Node.Fields fields) {
                fields.text(member).ifPresent(taken::add);
                fields.get(PROVISIONS).map(Node::elements).orElse(List.of()).forEach(part -> take(part, member));
            }
        }

        String made(String wanted) {
            String id = wanted;
            while (!taken.add(id)) {
                id = wanted + "-" + made.merge(wanted, 2, (before, first) -> before + 1);
            }
            return id;
        }

        Node identified(Node element, Definitions list) {
            if (!(element instanceof Node.Fields fields)
                    || fields.get(list.id()).isPresent()) {
                return element;
            }
            String name = Names.namesOf(fields, list.types().get(0)).stream()
                    .findFirst()
                    .or(() -> mainText(fields, list.types().get(0)))
                    .map(Outline::slug)
                    .filter(slug -> !slug.isEmpty())
                    .orElse(Spelling.code(list.kind().toString()).toLowerCase(Locale.ROOT));
            return fields.without(list.id()).after(list.id(), Node.Leaf.string(made(name), fields.at()));
        }

        /** The first text of a definition that has no name. */
        private static Optional<String> mainText(Node.Fields fields, MetaType<?> type) {
            return type.members().stream()
                    .map(MetaMember::name)
                    .flatMap(member -> fields.get(member).map(Outline::firstText).stream())
                    .filter(text -> !text.isBlank())
                    .findFirst();
        }
    }

    /** Letters and digits of a name, with strokes between them; an abbreviation keeps its capitals. */
    static String slug(String name) {
        String plain = NormalForm.of(name, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= LONGEST
                ? plain
                : plain.substring(
                        0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        return cut.chars().noneMatch(Character::isLowerCase) ? cut : cut.toLowerCase(Locale.ROOT);
    }
}
