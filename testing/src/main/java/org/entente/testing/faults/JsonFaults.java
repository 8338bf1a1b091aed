package org.entente.testing.faults;

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
public final class JsonFaults {

    public static final List<Fault> ALL = Stream.of(texts(), bytes(), values(), members(), versions())
            .flatMap(List::stream)
            .toList();

    /** Written where a text is to be cut. */
    private static final String CUT = "\u0000";

    private JsonFaults() {}

    private static Fault text(JsonProblem problem, String change, String before, String behind) {
        return Fault.of(problem, change, draft -> {
            draft.edit(json -> before + json + behind);
            return ValuePath.ROOT;
        });
    }

    private static List<Fault> texts() {
        return List.of(
                Fault.of(JsonProblem.JSON_EMPTY, "there is nothing", draft -> {
                    String nothing = draft.choose("", " ", "\n\t\r\n");
                    draft.edit(json -> nothing);
                    return ValuePath.ROOT;
                }),
                text(JsonProblem.JSON_MALFORMED, "a comment stands before the JSON", "// a comment\n", ""),
                text(JsonProblem.JSON_MALFORMED, "words stand before the JSON", "agreement ", ""),
                text(JsonProblem.JSON_TRAILING, "a second value follows", "", " {}"),
                text(JsonProblem.JSON_TRAILING, "a word in quotes follows", "", "\n\"done\""),
                Fault.of(JsonProblem.JSON_MALFORMED, "a value is no JSON", draft -> {
                    JsonPlace site = draft.somewhere(each -> !each.isRoot());
                    String value = draft.choose("nope", "'a'", "NaN", "01", "+1", ",", "}]", "undefined");
                    draft.set(site.path(), JsonDraft.raw(value));
                    return site.path().parent().orElseThrow();
                }),
                Fault.of(JsonProblem.JSON_MALFORMED, "a string has a raw line end", draft -> {
                    JsonPlace site = draft.somewhere(each -> each.isWords() || each.isLine());
                    draft.set(site.path(), JsonDraft.raw("\"a\nb\""));
                    return site.path();
                }),
                Fault.of(JsonProblem.JSON_TRUNCATED, "the text ends before a value", draft -> {
                    JsonPlace site = draft.somewhere(each -> !each.isRoot());
                    draft.set(site.path(), JsonDraft.raw(CUT));
                    draft.edit(JsonFaults::cut);
                    return site.path().parent().orElseThrow();
                }),
                Fault.of(JsonProblem.JSON_TRUNCATED, "the text ends within a string", draft -> {
                    JsonPlace site = draft.somewhere(each -> each.isWords() || each.isLine() || each.isId());
                    draft.set(site.path(), JsonDraft.raw(draft.choose("\"", "\"a", "\"a\\", "\"a\\u12") + CUT));
                    draft.edit(JsonFaults::cut);
                    return site.path();
                }),
                Fault.of(JsonProblem.JSON_TRUNCATED, "the text ends before its last brace", draft -> {
                    draft.edit(json -> json.substring(0, json.length() - 1));
                    return ValuePath.ROOT;
                }));
    }

    private static Fault spelling(String change, String member, String... values) {
        return Fault.of(JsonProblem.SPELLING_NOT_CANONICAL, change, draft -> {
            JsonPlace site = draft.somewhere(each -> each.isNamed(member));
            return draft.set(site.path(), draft.choose(values));
        });
    }

    private static String cut(String json) {
        return json.substring(0, json.indexOf(CUT));
    }

    private static List<Fault> bytes() {
        return List.of(
                Fault.of(JsonProblem.ENCODING_NOT_UTF_8, "the text is in another encoding", draft -> {
                    Charset charset = Charset.forName(
                            draft.choose("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16", "x-UTF-16LE-BOM"));
                    draft.encode(json -> json.getBytes(charset));
                    return ValuePath.ROOT;
                }),
                Fault.of(JsonProblem.UTF_8_MALFORMED, "a byte is no UTF-8", draft -> {
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

    private static List<Fault> values() {
        return List.of(
                Fault.of(JsonProblem.NULL_VALUE, "a value is null", draft -> {
                    JsonPlace site = draft.somewhere(each -> !each.isRoot());
                    return draft.set(site.path(), draft.root().nullNode());
                }),
                spelling("a time of day is spelt at length", "startTime", "09:30:00", "09:30:15.1", "09:30:00.000"),
                spelling("an offset is spelt otherwise", "zone", "-0", "+9", "+0900", "UTC+9", "+00:00"),
                Fault.of(JsonProblem.TYPE_MISMATCH, "a value is of another JSON type", draft -> {
                    JsonPlace site = draft.somewhere(each -> !each.isRoot());
                    JsonNode other = site.node().isBoolean() ? TextNode.valueOf("true") : BooleanNode.TRUE;
                    return draft.set(site.path(), other);
                }),
                Fault.of(JsonProblem.TYPE_MISMATCH, "a list stands alone, or an element without its list", draft -> {
                    JsonPlace site = draft.somewhere(each -> each.node().isArray());
                    return draft.set(site.path(), site.node().get(0));
                }),
                Fault.of(JsonProblem.TYPE_MISMATCH, "a number is written as a string, or is no whole one", draft -> {
                    JsonPlace site = draft.somewhere(each -> each.node().isIntegralNumber());
                    String number = site.node().asText();
                    boolean whole = !site.isDecimal();
                    String other = whole ? draft.choose("\"%s\"", "%s.0", "2147483648", "[%s]") : "\"%s\"";
                    return draft.set(site.path(), JsonDraft.raw(other.formatted(number)));
                }),
                Fault.of(JsonProblem.TYPE_MISMATCH, "the value is no object", draft -> {
                    String other = draft.choose("[]", "\"an agreement\"", "0", "true");
                    draft.edit(json -> other);
                    return ValuePath.ROOT;
                }),
                Fault.of(JsonProblem.NULL_VALUE, "there is null and nothing else", draft -> {
                    draft.edit(json -> "null");
                    return ValuePath.ROOT;
                }),
                Fault.of(JsonProblem.VALUE_UNKNOWN, "a value of a closed list is not in it", draft -> {
                    JsonPlace site = draft.somewhere(JsonPlace::isChoice);
                    String written = site.node().asText();
                    return draft.set(
                            site.path(),
                            draft.choose("SOMETHING_ELSE", written.toLowerCase(Locale.ROOT), written + "_", ""));
                }),
                Fault.of(JsonProblem.TERM_UNKNOWN, "a form is not known", draft -> {
                    draft.root().remove("form");
                    draft.ready();
                    return draft.set(ValuePath.of("form"), "GENTLEMENS_AGREEMENT");
                }),
                Fault.of(JsonProblem.TERM_UNKNOWN, "a value of a vocabulary is not known", draft -> {
                    ValuePath provision = draft.provision("'kind': 'POSITION'");
                    draft.ready();
                    return draft.set(
                            provision.member(draft.choose("stance", "placement", "rendering")), "OF_A_LATER_VERSION");
                }),
                Fault.of(JsonProblem.LIMIT_TOKEN, "a string is longer than the limit", draft -> {
                    String tooLong = "x".repeat(Limits.standard().token() + 1);
                    draft.root().remove("note");
                    draft.ready();
                    draft.set(ValuePath.of("note"), JsonDraft.object("{}"));
                    return draft.set(ValuePath.of("note").member("en"), tooLong);
                }));
    }

    private static List<Fault> members() {
        return List.of(
                Fault.of(JsonProblem.MEMBER_UNKNOWN, "an object has a member of another format", draft -> {
                    JsonPlace site = draft.somewhere(JsonPlace::isObject);
                    String value = draft.choose("1", "null", "{\"id\": []}", "[[]]");
                    return draft.set(site.member("comments"), JsonDraft.raw(value));
                }),
                Fault.of(JsonProblem.MEMBER_MISSPELT, "an object has a member once more, misspelt", draft -> {
                    JsonPlace site = draft.somewhere(
                            each -> each.isObject() && !each.node().isEmpty());
                    Map.Entry<String, JsonNode> member = member(draft, site);
                    return draft.set(site.member(misspelt(draft, member.getKey())), member.getValue());
                }),
                Fault.of(JsonProblem.MEMBER_DUPLICATE, "an object has a member twice", draft -> {
                    JsonPlace site = draft.somewhere(
                            each -> each.node().isObject() && !each.node().isEmpty());
                    Map.Entry<String, JsonNode> member = member(draft, site);
                    String value = JsonDraft.written(member.getValue());
                    String name = JsonDraft.written(TextNode.valueOf(member.getKey()));
                    return draft.set(site.member(member.getKey()), JsonDraft.raw(value + "," + name + ":" + value));
                }),
                Fault.of(JsonProblem.MEMBER_OF_ANOTHER_KIND, "a provision has a member of another kind", draft -> {
                    return stray(draft, draft.somewhere(JsonPlace::isProvision));
                }));
    }

    private static ValuePath stray(JsonDraft draft, JsonPlace provision) {
        return switch (provision.node().get("kind").asText()) {
            case "POSITION" -> draft.set(provision.member("topic"), "REVIEW");
            case "COMMITMENT" -> draft.set(provision.member("addressees"), JsonDraft.raw("[]"));
            case "APPEAL" -> draft.set(provision.member("effect"), "ADOPTS");
            default -> draft.set(provision.member("stance"), "SUPPORTS");
        };
    }

    private static Map.Entry<String, JsonNode> member(JsonDraft draft, JsonPlace object) {
        return draft.choose(List.copyOf(object.node().properties()));
    }

    /** The name in other capitals or with dashes, as other formats write names. */
    private static String misspelt(JsonDraft draft, String name) {
        String dashed =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", draft.choose("_", "-")).toLowerCase(Locale.ROOT);
        String first = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return draft.choose(dashed.equals(name) ? first : dashed, first, name.toUpperCase(Locale.ROOT));
    }

    private static List<Fault> versions() {
        return List.of(
                Fault.of(JsonProblem.FORMAT_UNKNOWN, "the format is another one", draft -> {
                    return draft.set(
                            ValuePath.of("format"),
                            draft.choose("entente/2.0", "entente/0.9", "entente", "entente/1.0 ", "ENTENTE/1.0", ""));
                }),
                Fault.graded(
                        JsonProblem.FORMAT_NEWER,
                        Severity.WARNING,
                        "the file states a newer minor version and has nothing new",
                        draft -> draft.set(ValuePath.of("format"), draft.choose("entente/1.999", "entente/1.999999"))),
                Fault.of(JsonProblem.FORMAT_NEWER, "the file is of a newer minor version", draft -> {
                    draft.set(ValuePath.of("comments"), JsonDraft.raw("[]"));
                    return draft.set(ValuePath.of("format"), "entente/1.999");
                }));
    }
}
