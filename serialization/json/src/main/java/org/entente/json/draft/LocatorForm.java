package org.entente.json.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.draft.form.KoreanDivisions;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.tree.Node;
import org.entente.vocabulary.PartKind;

/**
 * Divisions of a text: {@code "article 7"}, {@code "Art. VI"}, {@code "preamble"}, which has no number; one within
 * another as {@code "article 2, paragraph 4"} or {@code "paragraph 4 of article 2"}; several as {@code "article 2 to 5"},
 * and in a list as {@code "paragraphs 3 and 4"}; in Korean as {@code "제2조 제4항"}. A number is kept as it is printed.
 */
final class LocatorForm implements TextForm {

    private static final String NUMBER = "(?:[^\\p{Alpha}\\s]\\S*+|\\p{Alpha}(?:[.-]?\\d\\S*+)?|[IVXLCDM]+|[ivxlcdm]+)"
            + "(?: ?\\([^()\\s]+\\))*+(?: (?:bis|ter|quater|quinquies|sexies|septies))?";

    private static final Pattern FORM = Pattern.compile(
            "(?:(?<kind>\\p{Alpha}[\\p{Alpha}_ -]*?)\\.? )?(?<number>" + NUMBER + ")(?: to (?<last>" + NUMBER + "))?");

    private static final Pattern BETWEEN = Pattern.compile("(?<and>,? and )|, ");
    private static final Pattern WITHIN = Pattern.compile(" of (?:the )?");

    /** No kind of division has a longer name. */
    private static final int LONGEST_KIND = 64;

    private static final Map<String, String> ABBREVIATED = Map.of(
            "ART", "ARTICLE",
            "PARA", "PARAGRAPH",
            "PAR", "PARAGRAPH",
            "SUBPARA", "SUBPARAGRAPH",
            "SUB_PARAGRAPH", "SUBPARAGRAPH",
            "CH", "CHAPTER",
            "SEC", "SECTION",
            "OP", "OPERATIVE_PARAGRAPH",
            "APPENDICE", "APPENDIX");

    /** Divisions, the outer first; the others hold each of these. */
    private static final List<String> RANKS =
            List.of("PART", "CHAPTER", "SECTION", "ARTICLE", "PARAGRAPH", "SUBPARAGRAPH");

    /** A division as it is written; the kind of the one before it where it has none. */
    private record Division(Node.Fields fields, String kind) {

        Division within(Node.Fields outer) {
            return new Division(fields.and("within", outer), kind);
        }

        int rank() {
            return RANKS.indexOf(kind);
        }
    }

    @Override
    public Optional<Node.Fields> parse(Node.Leaf text, Defaults defaults) {
        List<Node.Fields> all = several(text, defaults);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    @Override
    public List<Node.Fields> several(Node.Leaf text, Defaults defaults) {
        List<Node.Fields> all = read(text);
        return all.isEmpty() && atLength(text.text()).isEmpty() ? List.of(Node.Fields.of("kind", text)) : all;
    }

    @Override
    public Optional<String> atLength(String text) {
        List<Node.Fields> all = read(Node.Leaf.string(text, Node.START));
        if (all.size() > 1) {
            return Optional.of(
                    "[" + String.join(", ", all.stream().map(LocatorForm::json).toList()) + "]");
        }
        for (int end = text.lastIndexOf(' ', LONGEST_KIND); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String kind = kind(text.substring(0, end));
            if (isKnown(kind)) {
                return Optional.of("{\"kind\": \"" + Spelling.words(kind) + "\", \"number\": \""
                        + text.substring(end + 1).strip() + "\"}");
            }
        }
        return Optional.empty();
    }

    private static String json(Node.Fields locator) {
        return "\"" + line(locator)
                + locator.get("within")
                        .map(outer -> " of " + line((Node.Fields) outer))
                        .orElse("") + "\"";
    }

    /** The divisions that a text names; none if it is not sure which. */
    private static List<Node.Fields> read(Node.Leaf text) {
        String divisions = KoreanDivisions.inEnglish(text.text())
                .orElseGet(() -> text.text().strip());
        List<String> inner = List.of(WITHIN.split(divisions));
        List<Division> all = List.of();
        for (int i = inner.size() - 1; i >= 0; i--) {
            Optional<Division> outer = all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
            if (all.size() > 1) {
                return List.of();
            }
            all = listed(inner.get(i), text, outer);
            if (all.isEmpty()) {
                return List.of();
            }
        }
        return all.stream().map(Division::fields).toList();
    }

    /** What stands between commas: each within the one before it if its kind is that of an inner one, else beside it. */
    private static List<Division> listed(String list, Node.Leaf text, Optional<Division> around) {
        List<Division> all = new ArrayList<>();
        Optional<Division> outer = around;
        Matcher between = BETWEEN.matcher(list);
        int start = 0;
        boolean isJoined = true;
        boolean more = true;
        while (more) {
            more = between.find();
            String piece = list.substring(start, more ? between.start() : list.length());
            Optional<Division> found = division(
                    piece,
                    all.isEmpty()
                            ? Optional.empty()
                            : Optional.of(all.get(all.size() - 1).kind()),
                    text);
            if (found.isEmpty()) {
                return List.of();
            }
            Division next = found.get();
            if (!all.isEmpty() && !all.get(0).kind().equals(next.kind())) {
                Division last = all.get(0);
                if (all.size() > 1 || isJoined || !isWithin(next, last)) {
                    return List.of();
                }
                outer = Optional.of(last);
                all.clear();
            }
            if (outer.isPresent() && !isWithin(next, outer.get())) {
                return List.of();
            }
            all.add(outer.isPresent() ? next.within(outer.get().fields()) : next);
            if (more) {
                isJoined = between.group("and") != null;
                start = between.end();
            }
        }
        return all;
    }

    private static boolean isWithin(Division inner, Division outer) {
        return inner.rank() > outer.rank() && isKnown(outer.kind());
    }

    private static Optional<Division> division(String piece, Optional<String> before, Node.Leaf text) {
        Matcher form = FORM.matcher(piece);
        if (isKnown(kind(piece))) {
            return Optional.of(
                    new Division(Node.Fields.of("kind", Node.Leaf.string(kind(piece), text.at())), kind(piece)));
        }
        if (!form.matches() || (form.group("kind") == null && before.isEmpty())) {
            return Optional.empty();
        }
        String typed = form.group("kind");
        String kind = typed == null ? before.get() : kind(typed);
        String written = typed != null && !isKnown(kind) ? typed : kind;
        Node.Fields fields = Node.Fields.of("kind", Node.Leaf.string(written, text.at()))
                .and("number", Node.Leaf.string(form.group("number"), text.at()));
        String last = form.group("last");
        return Optional.of(new Division(
                last == null ? fields : fields.and("upTo", Node.Leaf.string(last, text.at())), kind));
    }

    /** The code of a kind of division that may be abbreviated, or in the plural. */
    private static String kind(String typed) {
        String code = Spelling.code(typed.replaceFirst("\\.$", ""));
        if (isKnown(code)) {
            return code;
        }
        String one = code.replaceFirst("S$", "");
        String known = ABBREVIATED.getOrDefault(one, one);
        return isKnown(known)
                ? known
                : one.endsWith("E") && isKnown(one.substring(0, one.length() - 1))
                        ? one.substring(0, one.length() - 1)
                        : code;
    }

    private static boolean isKnown(String code) {
        return PartKind.vocabulary().known().stream()
                .anyMatch(kind -> kind.code().equals(code));
    }

    private static String line(Node.Fields value) {
        return String.join(
                        " ",
                        value.text("kind")
                                .map(kind -> Spelling.isCode(kind) ? Spelling.words(kind) : kind)
                                .orElse(""),
                        value.text("number").orElse(""),
                        value.text("upTo").map(last -> "to " + last).orElse(""))
                .strip();
    }

    @Override
    public Optional<String> format(Node.Fields value, Defaults defaults) {
        return value.get("within").isPresent() ? Optional.empty() : Optional.of(line(value));
    }
}
