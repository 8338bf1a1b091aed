package org.entente.violation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What makes a single value unacceptable wherever it stands; builders and factories refuse such values.
 *
 * <p>Each states its text in English; those in other languages are in {@code messages_ko.properties}, by code.
 */
public enum ValueProblem implements Problem {
    /** A mandatory attribute was not given. */
    REQUIRED("required", "must be given{?example}, such as {example}{/}"),
    /** None of several attributes was given of which at least one is needed. */
    ONE_OF_REQUIRED("one-of-required", "at least one of these must be given: {members}; give one"),
    /** Attributes were given that exclude each other. */
    EXCLUSIVE("exclusive", "cannot be given together: {members}; keep one"),
    /** An attribute was given that means nothing without another one. */
    NEEDS("needs", "{member} means nothing without {needed}; give that too, or leave this out"),
    /** An id is empty or holds white space, control or other invisible characters. */
    ID_MALFORMED(
            "id-malformed",
            "an id has no spaces and no invisible characters, and is not empty: write one such as KR or joint-statement, not \"{text}\""),
    /** A text is empty or holds nothing but white space. */
    TEXT_BLANK("text-blank", "must not be blank: write the text, or leave the member out"),
    /** A text holds a control or bidirectional-override character that acts on the output. */
    TEXT_CONTROL_CHARACTER(
            "text-control-character",
            "holds the character {character} at position {position}, which would act on the output in place of being read: take it out"),
    /** A text is no Unicode text: half of a surrogate pair stands alone. */
    TEXT_MALFORMED(
            "text-malformed",
            "is no Unicode text: half of a surrogate pair stands alone at position {position}; copy the text anew from its source"),
    /** A value of an open vocabulary is not written in capitals, digits and underscores. */
    TERM_MALFORMED(
            "term-malformed",
            "a value of a vocabulary begins with a capital and goes on with capitals, digits and single underscores, such as JOINT_STATEMENT, not \"{text}\""),
    /** A language tag does not follow BCP 47. */
    LANGUAGE_TAG_MALFORMED(
            "language-tag-malformed", "must be a language tag of BCP 47, such as en, ko or ko-Latn, not \"{text}\""),
    /** A text was given twice in one language. */
    LANGUAGE_TWICE("language-twice", "has two texts in the language {language}; keep one"),
    /** A text was given in more languages than any text is. */
    LANGUAGES_TOO_MANY(
            "languages-too-many",
            "has texts in more than {most} languages; give each text in those that the instrument has"),
    /** A date is none of the forms of ISO 8601-2 that are understood. */
    DATE_MALFORMED(
            "date-malformed",
            "must be one date of ISO 8601-2 such as 2021, 2021-03 or 2021-03-18, with ? (uncertain), ~ (approximate) or % (both) after it if need be, not \"{text}\""),
    /** A date or span of dates is none of the forms of ISO 8601-2 that are understood. */
    DATES_MALFORMED(
            "dates-malformed",
            "must be a date such as 2021-03-18, or two dates of ISO 8601-2 with a stroke between, such as 2021-03-17/2021-03-18 or 2021-02-09/.. (.. for an open end, nothing for an unknown one), not \"{text}\""),
    /** A date is not in the calendar. */
    DATE_NOT_IN_CALENDAR(
            "date-not-in-calendar",
            "there is no {text} in the calendar: correct it, or leave out the day or the month, as in 2021-02"),
    /** A span of time ends before it starts. */
    DATES_REVERSED(
            "dates-reversed",
            "ends before it starts: {text}; write the earlier date first, as in 2021-03-17/2021-03-18"),
    /** A duration does not follow ISO 8601. */
    DURATION_MALFORMED(
            "duration-malformed", "must be a duration of ISO 8601 such as P30D, P1Y6M or PT72H, not \"{text}\""),
    /** A time of day does not follow ISO 8601. */
    TIME_MALFORMED("time-malformed", "must be a time of day such as 09:30 or 09:30:15, not \"{text}\""),
    /** A time zone is not in the IANA database and no offset. */
    ZONE_UNKNOWN("zone-unknown", "must be a time zone such as Asia/Seoul or an offset such as +09:00, not \"{text}\""),
    /** A digest is not an algorithm, a colon and hex digits. */
    DIGEST_MALFORMED(
            "digest-malformed",
            "must be a digest such as sha-256/64:0123456789abcdef or sha-256: and 64 hex digits, not \"{text}\""),
    /** An address does not follow RFC 3986. */
    URI_MALFORMED("uri-malformed", "must be an address such as https://example.org/page, not \"{text}\""),
    /** A number is below the lowest or above the highest that makes sense. */
    NUMBER_OUT_OF_RANGE("number-out-of-range", "must be {least} or more, not {number}"),
    /** A span of text ends where it starts, or before. */
    SPAN_EMPTY("span-empty", "a span ends after its start; {start} to {end} holds nothing: write an end above {start}"),
    /** A range of quantities does not end above its start. */
    RANGE_REVERSED(
            "range-reversed",
            "a range ends above its start; {value} to {upTo} does not: write the lower number first, or one number alone");

    /** Made when a text is first asked for. */
    private static final class Texts {

        static final Messages MESSAGES = Messages.translations(
                locale -> ResourceBundle.getBundle("org.entente.violation.messages", locale), Locale.KOREAN);

        private Texts() {}
    }

    private final String code;
    private final String message;

    ValueProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String pattern(Locale locale) {
        return Texts.MESSAGES.translation(code, locale).orElse(message);
    }
}
