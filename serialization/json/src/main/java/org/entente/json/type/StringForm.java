package org.entente.json.type;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.tree.JsonObject;

/**
 * What the strings of a type have in common, as far as a JSON Schema can say it. The regular expressions are of the
 * part that ECMA-262, Java and Python share: characters by ranges, no class that one of them takes otherwise.
 *
 * @param pattern what a string matches somewhere
 * @param forbidden what it matches nowhere, or empty
 * @param format a format of JSON Schema that says more, or empty
 */
public record StringForm(String pattern, Optional<String> forbidden, Optional<String> format) {

    private static final String WHITE_SPACE =
            "\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

    private static final StringForm NOT_BLANK = of("[^" + WHITE_SPACE + "]");

    /**
     * An id: at least one character; no white space, control, format or default-ignorable character, save what is
     * unassigned. Characters beyond U+FFFF stand for themselves, since the dialects escape them differently.
     */
    static final StringForm ID = of("^.").without(
                    "\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891"
                            + "\\u08E2\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F"
                            + "\\u205F-\\u206F\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB"
                            + "\uD804\uDCBD\uD804\uDCCD\uD80D\uDC30-\uD80D\uDC3F\uD82F\uDCA0-\uD82F\uDCA3"
                            + "\uD834\uDD73-\uD834\uDD7A\uDB40\uDC00-\uDB43\uDFFF");

    /** Words on one line: not blank, nothing that acts on the output. */
    static final StringForm LINE = NOT_BLANK.without("\\u0000-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069");

    /** A text of any number of lines: not blank, no controls but tabs and line ends. */
    static final StringForm PROSE = NOT_BLANK.without("\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F");

    /** A year whose digits may be unspecified, and one of more than four digits. */
    private static final String YEAR = "(?!-0000)-?[0-9X]{4}";

    private static final String LONG_YEAR = "Y-?[1-9][0-9]{4,8}";

    /** A year that is, or may be, a leap year. */
    private static final String LEAP_YEAR = "(?!-0000)-?([0-9X]{2}(0[48]|[2468][048]|[13579][26]|[0-9X]X|X[02468])"
            + "|([02468][048]|[13579][26]|[0-9X]X|X[02468])00)";

    private static final String MONTH_OR_SEASON = "(0[1-9]|1[0-2]|2[1-4]|3[3-9]|4[01]|[01]X|X[0-9X])";

    /** A month and a day of it, each of which may be unspecified, by the longest month that it can be. */
    private static final String MONTH_AND_DAY =
            of("(0[13578]|1[02]|[01]X|X[0123578X])", "(0[1-9]|[12][0-9]|3[01]|[0-3]X|X[0-9X])") + "|"
                    + of("(0[469]|11|X[469])", "(0[1-9]|[12][0-9]|30|[0-3]X|X[0-9X])") + "|"
                    + of("02", "(0[1-9]|1[0-9]|2[0-8]|[0-2]X|X[0-9X])");

    private static final String ANY_DATE = "(" + marked(LONG_YEAR) + "|" + marked(YEAR) + "(-("
            + marked(MONTH_OR_SEASON) + "|" + MONTH_AND_DAY + "))?|" + of(LEAP_YEAR, "02", "29") + ")";

    /** Parts with strokes between them. */
    private static String of(String... parts) {
        return Stream.of(parts).map(StringForm::marked).collect(Collectors.joining("-"));
    }

    /** A part with a mark of doubt before it or after it, or none. */
    private static String marked(String part) {
        return "([?~%]" + part + "|" + part + "[?~%]?)";
    }

    /** A year, a month or a day that is in the calendar. */
    static final StringForm DATE = whole(ANY_DATE);

    /** A date, or two with a stroke between them, of which one may be open or unknown. */
    static final StringForm DATES = whole(ANY_DATE + "(/(" + ANY_DATE + "|\\.\\.)?)?|(\\.\\.)?/" + ANY_DATE);

    /** A duration of whole units. */
    static final StringForm DURATION = whole("P(?=.)([0-9]{1,9}W|([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}D)?"
            + "(T(?=.)([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}S)?)?)");

    /** A time of day: no seconds that are none, three, six or nine digits of a fraction. */
    static final StringForm TIME = whole(
            "([01][0-9]|2[0-3]):[0-5][0-9]" + "(:(0[1-9]|[1-5][0-9])|:[0-5][0-9]\\.([0-9]{3}){0,2}(?!000)[0-9]{3})?");

    private static final String OFFSET = "[+-]((?!00:00$)(0[0-9]|1[0-7]):[0-5][0-9](:(0[1-9]|[1-5][0-9]))?|18:00)";

    /** An offset or the id of a time zone. */
    static final StringForm ZONE =
            whole("Z|(UTC|GMT|UT)?" + OFFSET + "|(?!(UTC|GMT|UT)[+-])[A-Za-z][A-Za-z0-9~/._+-]+");

    /** A digest of one of the two kinds. */
    static final StringForm DIGEST = whole("sha-256:[0-9a-f]{64}|sha-256/64:[0-9a-f]{16}");

    /** A language tag of BCP 47, or one of those that are older. */
    static final StringForm LANGUAGE = whole("([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?"
            + "(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?"
            + "|[xXiI](-[A-Za-z0-9]{1,8})+|[eE][nN]-[gG][bB]-[oO][eE][dD]"
            + "|[sS][gG][nN]-([bB][eE]-([fF][rR]|[nN][lL])|[cC][hH]-[dD][eE])");

    /** An address. */
    static final StringForm ADDRESS = new StringForm("^(?!:)[^\\s]*$", Optional.empty(), Optional.of("uri-reference"));

    /** A value of a vocabulary. */
    static final StringForm TERM = whole("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private static StringForm of(String pattern) {
        return new StringForm(pattern, Optional.empty(), Optional.empty());
    }

    /** Strings that match as a whole. */
    public static StringForm whole(String pattern) {
        return of("^(" + pattern + ")$");
    }

    private StringForm without(String characters) {
        return new StringForm(pattern, Optional.of("[" + characters + "]"), format);
    }

    /** The JSON Schema of such strings. */
    public JsonObject schema() {
        JsonObject node = SchemaDefinitions.type("string").put("pattern", pattern);
        forbidden.ifPresent(
                characters -> node.put("not", SchemaDefinitions.object().put("pattern", characters)));
        format.ifPresent(name -> node.put("format", name));
        return node;
    }
}
