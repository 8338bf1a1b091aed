package org.entente.violation;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What makes a single value unacceptable wherever it stands; builders and factories refuse such values.
 *
 * <p>The texts are in {@code messages.properties}, by code.
 */
public enum ValueProblem implements Problem {
    /** A mandatory attribute was not given. */
    REQUIRED("required"),
    /** None of several attributes was given of which at least one is needed. */
    ONE_OF_REQUIRED("one-of-required"),
    /** Attributes were given that exclude each other. */
    EXCLUSIVE("exclusive"),
    /** An attribute was given that means nothing without another one. */
    NEEDS("needs"),
    /** An id is empty or holds white space, control or other invisible characters. */
    ID_MALFORMED("id-malformed"),
    /** A text is empty or holds nothing but white space. */
    TEXT_BLANK("text-blank"),
    /** A text holds a control or bidirectional-override character that acts on the output. */
    TEXT_CONTROL_CHARACTER("text-control-character"),
    /** A text is no Unicode text: half of a surrogate pair stands alone. */
    TEXT_MALFORMED("text-malformed"),
    /** A value of an open vocabulary is not written in capitals, digits and underscores. */
    TERM_MALFORMED("term-malformed"),
    /** A language tag does not follow BCP 47. */
    LANGUAGE_TAG_MALFORMED("language-tag-malformed"),
    /** A text was given twice in one language. */
    LANGUAGE_TWICE("language-twice"),
    /** A text was given in more languages than any text is. */
    LANGUAGES_TOO_MANY("languages-too-many"),
    /** A date is none of the forms of ISO 8601-2 that are understood. */
    DATE_MALFORMED("date-malformed"),
    /** A date or span of dates is none of the forms of ISO 8601-2 that are understood. */
    DATES_MALFORMED("dates-malformed"),
    /** A date is not in the calendar. */
    DATE_NOT_IN_CALENDAR("date-not-in-calendar"),
    /** A span of time ends before it starts. */
    DATES_REVERSED("dates-reversed"),
    /** A duration does not follow ISO 8601. */
    DURATION_MALFORMED("duration-malformed"),
    /** A time of day does not follow ISO 8601. */
    TIME_MALFORMED("time-malformed"),
    /** A time zone is not in the IANA database and no offset. */
    ZONE_UNKNOWN("zone-unknown"),
    /** A digest is not an algorithm, a colon and hex digits. */
    DIGEST_MALFORMED("digest-malformed"),
    /** An address does not follow RFC 3986. */
    URI_MALFORMED("uri-malformed"),
    /** A number is below the lowest or above the highest that makes sense. */
    NUMBER_OUT_OF_RANGE("number-out-of-range"),
    /** A span of text ends where it starts, or before. */
    SPAN_EMPTY("span-empty"),
    /** A range of quantities does not end above its start. */
    RANGE_REVERSED("range-reversed");

    /** Made when a text is first asked for. */
    private static final class Texts {

        static final Messages MESSAGES = Messages.of(
                locale -> ResourceBundle.getBundle("org.entente.violation.messages", locale), Locale.KOREAN);

        private Texts() {}
    }

    private final String code;

    ValueProblem(String code) {
        this.code = code;
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
        return Texts.MESSAGES.pattern(code, locale);
    }
}
