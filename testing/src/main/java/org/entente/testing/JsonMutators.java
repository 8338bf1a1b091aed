package org.entente.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.json.Limits;
import org.entente.json.problem.JsonProblem;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;

/** JSON that is none, or that is not in the format. */
final class JsonMutators {

    static final List<Mutator> ALL = Stream.of(texts(), bytes(), values(), members(), versions())
            .flatMap(List::stream)
            .toList();

    /** Written where a text is to be cut. */
    private static final String CUT = "\u0000";

    private JsonMutators() {}

    private static Mutator text(JsonProblem problem, String change, String before, String behind) {
        return Mutator.of(problem, change, draft -> {
            draft.edit(json -> before + json + behind);
            return ValuePath.ROOT;
        });
    }

    private static List<Mutator> texts() {
        return List.of(
                Mutator.of(JsonProblem.JSON_EMPTY, "there is nothing", draft -> {
                    String nothing = draft.choose("", " ", "\n\t\r\n");
                    draft.edit(json -> nothing);
                    return ValuePath.ROOT;
                }),
                text(JsonProblem.JSON_MALFORMED, "a comment stands before the JSON", "// a comment\n", ""),
                text(JsonProblem.JSON_MALFORMED, "words stand before the JSON", "agreement ", ""),
                text(JsonProblem.JSON_TRAILING, "a second value follows", "", " {}"),
                text(JsonProblem.JSON_TRAILING, "a word in quotes follows", "", "\n\"done\""),
                Mutator.of(JsonProblem.JSON_MALFORMED, "a value is no JSON", draft -> {
                    Site site = draft.somewhere(each -> !each.isRoot());
                    String value = draft.choose("nope", "'a'", "NaN", "01", "+1", ",", "}]", "undefined");
                    draft.set(site.path(), Draft.raw(value));
                    return site.path().parent().orElseThrow();
                }),
                Mutator.of(JsonProblem.JSON_MALFORMED, "a string has a raw line end", draft -> {
                    Site site = draft.somewhere(each -> each.isWords() || each.isLine());
                    draft.set(site.path(), Draft.raw("\"a\nb\""));
                    return site.path();
                }),
                Mutator.of(JsonProblem.JSON_TRUNCATED, "the text ends before a value", draft -> {
                    Site site = draft.somewhere(each -> !each.isRoot());
                    draft.set(site.path(), Draft.raw(CUT));
                    draft.edit(JsonMutators::cut);
                    return site.path().parent().orElseThrow();
                }),
                Mutator.of(JsonProblem.JSON_TRUNCATED, "the text ends within a string", draft -> {
                    Site site = draft.somewhere(each -> each.isWords() || each.isLine() || each.isId());
                    draft.set(site.path(), Draft.raw(draft.choose("\"", "\"a", "\"a\\", "\"a\\u12") + CUT));
                    draft.edit(JsonMutators::cut);
                    return site.path();
                }),
                Mutator.of(JsonProblem.JSON_TRUNCATED, "the text ends before its last brace", draft -> {
                    draft.edit(json -> json.substring(0, json.length() - 1));
                    return ValuePath.ROOT;
                }));
    }

    private static Mutator spelling(String change, String member, String... values) {
        return Mutator.of(JsonProblem.SPELLING_NOT_CANONICAL, change, draft -> {
            Site site = draft.somewhere(each -> each.isNamed(member));
            return draft.set(site.path(), draft.choose(values));
        });
    }

    private static String cut(String json) {
        return json.substring(0, json.indexOf(CUT));
    }

    private static List<Mutator> bytes() {
        return List.of(
                Mutator.of(JsonProblem.ENCODING_NOT_UTF_8, "the text is in another encoding", draft -> {
                    Charset charset = Charset.forName(
                            draft.choose("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16", "x-UTF-16LE-BOM"));
                    draft.encode(json -> json.getBytes(charset));
                    return ValuePath.ROOT;
                }),
                Mutator.of(JsonProblem.UTF_8_MALFORMED, "a byte is no UTF-8", draft -> {
                    int eighth = draft.choose(4, 0, 1, 2, 3, 5, 6, 7, 8);
                    byte wrong = draft.choose((byte) 0xFF, (byte) 0x80, (byte) 0xC3, (byte) 0xED);
                    draft.encode(json -> inserted(json.getBytes(StandardCharsets.UTF_8), eighth, wrong));
                    return ValuePath.ROOT;
                }));
    }

    private static byte[] inserted(byte[] bytes, int eighth, byte wrong) {
        int at = (int) ((long) bytes.length * eighth / 8);
        byte[] longer = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, longer, 0, at);
        longer[at] = wrong;
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        return longer;
    }

    private static List<Mutator> values() {
        return List.of(
                Mutator.of(JsonProblem.NULL_VALUE, "a value is null", draft -> {
                    Site site = draft.somewhere(each -> !each.isRoot());
                    return draft.set(site.path(), draft.root().nullNode());
                }),
                spelling("a time of day is spelt at length", "startTime", "09:30:00", "09:30:15.1", "09:30:00.000"),
                spelling("an offset is spelt otherwise", "zone", "-0", "+9", "+0900", "UTC+9", "+00:00"),
                Mutator.of(JsonProblem.TYPE_MISMATCH, "a value is of another JSON type", draft -> {
                    Site site = draft.somewhere(each -> !each.isRoot());
                    JsonNode other = site.node().isBoolean() ? TextNode.valueOf("true") : BooleanNode.TRUE;
                    return draft.set(site.path(), other);
                }),
                Mutator.of(JsonProblem.TYPE_MISMATCH, "a list stands alone, or an element without its list", draft -> {
                    Site site = draft.somewhere(each -> each.node().isArray());
                    return draft.set(site.path(), site.node().get(0));
                }),
                Mutator.of(JsonProblem.TYPE_MISMATCH, "a number is written as a string, or is no whole one", draft -> {
                    Site site = draft.somewhere(each -> each.node().isIntegralNumber());
                    String number = site.node().asText();
                    boolean whole = !site.isDecimal();
                    String other = whole ? draft.choose("\"%s\"", "%s.0", "2147483648", "[%s]") : "\"%s\"";
                    return draft.set(site.path(), Draft.raw(other.formatted(number)));
                }),
                Mutator.of(JsonProblem.TYPE_MISMATCH, "the value is no object", draft -> {
                    String other = draft.choose("[]", "\"an agreement\"", "0", "true");
                    draft.edit(json -> other);
                    return ValuePath.ROOT;
                }),
                Mutator.of(JsonProblem.NULL_VALUE, "there is null and nothing else", draft -> {
                    draft.edit(json -> "null");
                    return ValuePath.ROOT;
                }),
                Mutator.of(JsonProblem.VALUE_UNKNOWN, "a value of a closed list is not in it", draft -> {
                    Site site = draft.somewhere(Site::isChoice);
                    String written = site.node().asText();
                    return draft.set(
                            site.path(),
                            draft.choose("SOMETHING_ELSE", written.toLowerCase(Locale.ROOT), written + "_", ""));
                }),
                Mutator.of(JsonProblem.TERM_UNKNOWN, "a form is not known", draft -> {
                    draft.root().remove("form");
                    draft.ready();
                    return draft.set(ValuePath.of("form"), "GENTLEMENS_AGREEMENT");
                }),
                Mutator.of(JsonProblem.TERM_UNKNOWN, "a value of a vocabulary is not known", draft -> {
                    ValuePath provision = draft.provision("'kind': 'POSITION'");
                    draft.ready();
                    return draft.set(
                            provision.member(draft.choose("stance", "placement", "rendering")), "OF_A_LATER_VERSION");
                }),
                Mutator.of(JsonProblem.LIMIT_TOKEN, "a string is longer than the limit", draft -> {
                    String tooLong = "x".repeat(Limits.standard().token() + 1);
                    draft.root().remove("note");
                    draft.ready();
                    draft.set(ValuePath.of("note"), Draft.object("{}"));
                    return draft.set(ValuePath.of("note").member("en"), tooLong);
                }));
    }

    private static List<Mutator> members() {
        return List.of(
                Mutator.of(JsonProblem.MEMBER_UNKNOWN, "an object has a member of another format", draft -> {
                    Site site = draft.somewhere(Site::isObject);
                    String value = draft.choose("1", "null", "{\"id\": []}", "[[]]");
                    return draft.set(site.member("comments"), Draft.raw(value));
                }),
                Mutator.of(JsonProblem.MEMBER_MISSPELT, "an object has a member once more, misspelt", draft -> {
                    Site site = draft.somewhere(
                            each -> each.isObject() && !each.node().isEmpty());
                    Map.Entry<String, JsonNode> member = member(draft, site);
                    return draft.set(site.member(misspelt(draft, member.getKey())), member.getValue());
                }),
                Mutator.of(JsonProblem.MEMBER_DUPLICATE, "an object has a member twice", draft -> {
                    Site site = draft.somewhere(
                            each -> each.node().isObject() && !each.node().isEmpty());
                    Map.Entry<String, JsonNode> member = member(draft, site);
                    String value = Draft.written(member.getValue());
                    String name = Draft.written(TextNode.valueOf(member.getKey()));
                    return draft.set(site.member(member.getKey()), Draft.raw(value + "," + name + ":" + value));
                }),
                Mutator.of(JsonProblem.MEMBER_OF_ANOTHER_KIND, "a provision has a member of another kind", draft -> {
                    return stray(draft, draft.somewhere(Site::isProvision));
                }));
    }

    private static ValuePath stray(Draft draft, Site provision) {
        return switch (provision.node().get("kind").asText()) {
            case "POSITION" -> draft.set(provision.member("topic"), "REVIEW");
            case "COMMITMENT" -> draft.set(provision.member("addressees"), Draft.raw("[]"));
            case "APPEAL" -> draft.set(provision.member("effect"), "ADOPTS");
            default -> draft.set(provision.member("stance"), "SUPPORTS");
        };
    }

    private static Map.Entry<String, JsonNode> member(Draft draft, Site object) {
        return draft.choose(List.copyOf(object.node().properties()));
    }

    /** The name in other capitals or with dashes, as other formats write names. */
    private static String misspelt(Draft draft, String name) {
        String dashed =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", draft.choose("_", "-")).toLowerCase(Locale.ROOT);
        String first = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return draft.choose(dashed.equals(name) ? first : dashed, first, name.toUpperCase(Locale.ROOT));
    }

    private static List<Mutator> versions() {
        return List.of(
                Mutator.of(JsonProblem.FORMAT_UNKNOWN, "the format is another one", draft -> {
                    return draft.set(
                            ValuePath.of("format"),
                            draft.choose("entente/2.0", "entente/0.9", "entente", "entente/1.0 ", "ENTENTE/1.0", ""));
                }),
                Mutator.graded(
                        JsonProblem.FORMAT_NEWER,
                        Severity.WARNING,
                        "the file states a newer minor version and has nothing new",
                        draft -> draft.set(ValuePath.of("format"), draft.choose("entente/1.999", "entente/1.999999"))),
                Mutator.of(JsonProblem.FORMAT_NEWER, "the file is of a newer minor version", draft -> {
                    draft.set(ValuePath.of("comments"), Draft.raw("[]"));
                    return draft.set(ValuePath.of("format"), "entente/1.999");
                }));
    }
}
