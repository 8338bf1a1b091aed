package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What became of a meeting.
 *
 * <p>Compare the event status of Open Civic Data.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record MeetingStatus(String code) implements Term {

    private static final Vocabulary<MeetingStatus> VOCABULARY = new Vocabulary<>("meeting-status", MeetingStatus::new);

    /** It is planned. */
    public static final MeetingStatus SCHEDULED = VOCABULARY.declare("SCHEDULED");

    /** It is planned subject to confirmation. */
    public static final MeetingStatus TENTATIVE = VOCABULARY.declare("TENTATIVE");

    /** It took place. */
    public static final MeetingStatus HELD = VOCABULARY.declare("HELD");

    /** It was interrupted, to be resumed. */
    public static final MeetingStatus ADJOURNED = VOCABULARY.declare("ADJOURNED");

    /** It was put off. */
    public static final MeetingStatus POSTPONED = VOCABULARY.declare("POSTPONED");

    /** It was called off. */
    public static final MeetingStatus CANCELLED = VOCABULARY.declare("CANCELLED");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public MeetingStatus {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<MeetingStatus> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.knows(code);
    }

    @Override
    public String label(Locale locale) {
        return VOCABULARY.label(code, locale);
    }

    /** Renders the value as it is written. */
    @Override
    public String toString() {
        return Printable.echo(code);
    }
}
