package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The format of a meeting.
 *
 * <p>Formats as foreign ministries name them.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record MeetingFormat(String code) implements Term {

    private static final Vocabulary<MeetingFormat> VOCABULARY = new Vocabulary<>("meeting-format", MeetingFormat::new);

    /** Heads of state or government. */
    public static final MeetingFormat SUMMIT = VOCABULARY.declare("SUMMIT");

    /** Ministers. */
    public static final MeetingFormat MINISTERIAL = VOCABULARY.declare("MINISTERIAL");

    /** Two ministers a side, commonly of foreign affairs and defence. */
    public static final MeetingFormat MINISTERIAL_2_PLUS_2 = VOCABULARY.declare("MINISTERIAL_2_PLUS_2");

    /** Senior officials. */
    public static final MeetingFormat SENIOR_OFFICIALS = VOCABULARY.declare("SENIOR_OFFICIALS");

    /** Working level. */
    public static final MeetingFormat WORKING_LEVEL = VOCABULARY.declare("WORKING_LEVEL");

    /** A round of negotiations. */
    public static final MeetingFormat NEGOTIATION_ROUND = VOCABULARY.declare("NEGOTIATION_ROUND");

    /** A conference. */
    public static final MeetingFormat CONFERENCE = VOCABULARY.declare("CONFERENCE");

    /** A signing ceremony. */
    public static final MeetingFormat SIGNING_CEREMONY = VOCABULARY.declare("SIGNING_CEREMONY");

    /** A meeting on the margins of another. */
    public static final MeetingFormat SIDE_MEETING = VOCABULARY.declare("SIDE_MEETING");

    /** A video conference. */
    public static final MeetingFormat VIDEO_CONFERENCE = VOCABULARY.declare("VIDEO_CONFERENCE");

    /** A telephone call. */
    public static final MeetingFormat TELEPHONE_CALL = VOCABULARY.declare("TELEPHONE_CALL");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public MeetingFormat {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<MeetingFormat> vocabulary() {
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
