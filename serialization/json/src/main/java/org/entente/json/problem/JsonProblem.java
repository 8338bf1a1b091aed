package org.entente.json.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;

/** What can be wrong with JSON that is to be an agreement. Each states its text in English. */
public enum JsonProblem implements Problem {
    /** There is no JSON at all. */
    JSON_EMPTY(
            "json-empty",
            "there is no JSON: give an object such as {\"format\": \"entente/1.0\", \"id\": \"...\", \"title\": {\"en\": \"...\"}}"),
    /** The text does not follow the grammar of JSON. */
    JSON_MALFORMED(
            "json-malformed",
            "this is no JSON: {?mark}names and texts stand between straight quotation marks, as in \"title\", and not between {mark}{/}{?reason}{reason}; correct the text here{/}"),
    /** The text ends before the JSON does. */
    JSON_TRUNCATED(
            "json-truncated",
            "the text ends before the JSON does: {reason}; give the whole text, or close what is open"),
    /** Something follows the value. */
    JSON_TRAILING("json-trailing", "there is more after the value: take it away, or read it as lines"),
    /** The bytes are in another encoding than UTF-8. */
    ENCODING_NOT_UTF_8("encoding-not-utf-8", "the text is in {encoding}: save it as UTF-8"),
    /** The bytes are no well-formed UTF-8. */
    UTF_8_MALFORMED("utf-8-malformed", "the byte {byte} at position {position} is no UTF-8: save the text as UTF-8"),
    /** A value is {@code null}. */
    NULL_VALUE("null-value", "null says nothing: give a value, or leave the member out"),
    /** A value is of another JSON type than it should be. */
    TYPE_MISMATCH("type-mismatch", "must be {expected}, not {found}: write for example {example}"),
    /** An object has a member that is not known. */
    MEMBER_UNKNOWN(
            "member-unknown",
            "there is no member \"{member}\" here: {?place}what is meant may be written as {place}; else {/}take it out, or use a version that knows it{?known}; there are {known}{/}"),
    /** An object has a member that is not known and differs little from one that is. */
    MEMBER_MISSPELT("member-misspelt", "there is no member \"{member}\" here: it is written \"{known}\""),
    /** A provision has a member that belongs to another kind of provision. */
    MEMBER_OF_ANOTHER_KIND(
            "member-of-another-kind",
            "the member \"{member}\" does not belong to the kind {kind}: take it out, or correct the kind"),
    /** An object has a member twice. */
    MEMBER_DUPLICATE("member-duplicate", "the member \"{member}\" stands here twice: keep one"),
    /** A value is spelt otherwise than it would be written back: {@code -0} for the time zone {@code Z}. */
    SPELLING_NOT_CANONICAL("spelling-not-canonical", "is written \"{written}\", not \"{found}\""),
    /** A value of a closed list is not in it. */
    VALUE_UNKNOWN("value-unknown", "must be one of {expected}, not \"{found}\""),
    /** A value of an open vocabulary is none of those that this version knows; it is kept. */
    TERM_UNKNOWN(
            "term-unknown",
            Severity.INFO,
            "\"{found}\" is not known here and is kept, {times} time(s): check it for a slip, or make it known; known are {known}"),
    /** A value is {@code null}, which lenient reading takes for absent. */
    NULL_ABSENT("null-absent", Severity.INFO, "null is taken for absent"),
    /** A part is not in what was salvaged. */
    PART_LEFT_OUT("part-left-out", Severity.WARNING, "is left out, since it is refused ({reasons}): {value}"),
    /** The format is none that this version reads. */
    FORMAT_UNKNOWN(
            "format-unknown", "must be \"{expected}\" or a newer minor version, not \"{found}\": write \"{expected}\""),
    /** The file states a newer minor version of the format. */
    FORMAT_NEWER(
            "format-newer",
            "the file states the format {found} and this version reads {expected}: members that are new in it are not read; use a newer version"),
    /** Values are nested more deeply than the limit. */
    LIMIT_DEPTH("limit-depth", "values are nested more than {limit} deep: take the deeper ones out"),
    /** A string, name or number is longer than the limit. */
    LIMIT_TOKEN(
            "limit-token",
            "a string, name or number is longer than {limit} characters: shorten it, or set another limit with EntenteJson.limits"),
    /** More member names collide in the parser's table of names than happens by chance. */
    LIMIT_NAMES(
            "limit-names",
            "has member names that were chosen to slow a reader down; give members the names of the format"),
    /** The document is longer than the limit. */
    LIMIT_DOCUMENT(
            "limit-document",
            "the document is longer than {limit} characters: divide it, or set another limit with EntenteJson.limits"),
    /** The lists of the document have more elements than the limit. */
    LIMIT_ELEMENTS(
            "limit-elements",
            "the lists of the document have more than {limit} elements: divide it, or set another limit of the document with EntenteJson.limits"),
    /** The document has more languages than the limit. */
    LIMIT_LANGUAGES(
            "limit-languages",
            "the document has tags of more than {limit} languages: write each language by one tag, such as en for all English, or divide the document");

    private static final Messages MESSAGES = Messages.translations(
            locale -> ResourceBundle.getBundle("org.entente.json.messages", locale), Locale.KOREAN);

    /** What is added to the text of a problem whose value is dropped. */
    private static final String DROPPED = " (dropped here: {value})";

    private final String code;
    private final Severity severity;
    private final String message;

    JsonProblem(String code, String message) {
        this(code, Severity.ERROR, message);
    }

    JsonProblem(String code, Severity severity, String message) {
        this.code = code;
        this.severity = severity;
        this.message = message;
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
        return translation(code, locale).orElse(message);
    }

    /** The text of a problem in another language than English, by its code. */
    static Optional<String> translation(String code, Locale locale) {
        return MESSAGES.translation(code, locale);
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
                return JsonProblem.this.pattern(locale)
                        + translation("dropped", locale).orElse(DROPPED);
            }
        };
    }

    @Override
    public String phrase(String name, String argument, Locale locale) {
        // There alone, what is expected and what is found are words of ours.
        return this == TYPE_MISMATCH ? MESSAGES.phrase(argument, locale) : Problem.super.phrase(name, argument, locale);
    }
}
