package org.entente.json.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;

/** What can be wrong with JSON that is to be an agreement. The texts are in {@code messages.properties}, by code. */
public enum JsonProblem implements Problem {
    /** There is no JSON at all. */
    JSON_EMPTY("json-empty"),
    /** The text does not follow the grammar of JSON. */
    JSON_MALFORMED("json-malformed"),
    /** The text ends before the JSON does. */
    JSON_TRUNCATED("json-truncated"),
    /** Something follows the value. */
    JSON_TRAILING("json-trailing"),
    /** The bytes are in another encoding than UTF-8. */
    ENCODING_NOT_UTF_8("encoding-not-utf-8"),
    /** The bytes are no well-formed UTF-8. */
    UTF_8_MALFORMED("utf-8-malformed"),
    /** A value is {@code null}. */
    NULL_VALUE("null-value"),
    /** A value is of another JSON type than it should be. */
    TYPE_MISMATCH("type-mismatch"),
    /** An object has a member that is not known. */
    MEMBER_UNKNOWN("member-unknown"),
    /** An object has a member that is not known and differs little from one that is. */
    MEMBER_MISSPELT("member-misspelt"),
    /** A provision has a member that belongs to another kind of provision. */
    MEMBER_OF_ANOTHER_KIND("member-of-another-kind"),
    /** An object has a member twice. */
    MEMBER_DUPLICATE("member-duplicate"),
    /** A value is spelt otherwise than it would be written back: {@code -0} for the time zone {@code Z}. */
    SPELLING_NOT_CANONICAL("spelling-not-canonical"),
    /** A value of a closed list is not in it. */
    VALUE_UNKNOWN("value-unknown"),
    /** A value of an open vocabulary is none of those that this version knows; it is kept. */
    TERM_UNKNOWN("term-unknown", Severity.INFO),
    /** A value is {@code null}, which lenient reading takes for absent. */
    NULL_ABSENT("null-absent", Severity.INFO),
    /** A part is not in what was salvaged. */
    PART_LEFT_OUT("part-left-out", Severity.WARNING),
    /** The format is none that this version reads. */
    FORMAT_UNKNOWN("format-unknown"),
    /** The file states a newer minor version of the format. */
    FORMAT_NEWER("format-newer"),
    /** Values are nested more deeply than the limit. */
    LIMIT_DEPTH("limit-depth"),
    /** A string, name or number is longer than the limit. */
    LIMIT_TOKEN("limit-token"),
    /** More member names collide in the parser's table of names than happens by chance. */
    LIMIT_NAMES("limit-names"),
    /** The document is longer than the limit. */
    LIMIT_DOCUMENT("limit-document"),
    /** The lists of the document have more elements than the limit. */
    LIMIT_ELEMENTS("limit-elements"),
    /** The document has more languages than the limit. */
    LIMIT_LANGUAGES("limit-languages");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.json.messages", locale), Locale.KOREAN);

    private final String code;
    private final Severity severity;

    JsonProblem(String code) {
        this(code, Severity.ERROR);
    }

    JsonProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String pattern(Locale locale) {
        return MESSAGES.pattern(code, locale);
    }

    /** The text of a problem by its code. */
    static String text(String code, Locale locale) {
        return MESSAGES.pattern(code, locale);
    }

    /** {@return the same problem where the value is dropped; its text then says so} */
    public Problem dropping() {
        return new Problem() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public Severity severity() {
                return Severity.WARNING;
            }

            @Override
            public String pattern(Locale locale) {
                return JsonProblem.this.pattern(locale) + MESSAGES.pattern("dropped", locale);
            }
        };
    }

    @Override
    public String phrase(String name, String argument, Locale locale) {
        // There alone, what is expected and what is found are words of ours.
        return this == TYPE_MISMATCH ? MESSAGES.phrase(argument, locale) : Problem.super.phrase(name, argument, locale);
    }
}
