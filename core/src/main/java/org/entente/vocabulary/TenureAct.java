package org.entente.vocabulary;

import java.util.List;
import java.util.Locale;
import org.entente.violation.Printable;

/**
 * An act by which a person comes to an office, or leaves it.
 *
 * <p>The steps that records of diplomats date, and the Vienna Convention on Diplomatic Relations (VCDR) where it names them.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record TenureAct(String code) implements Term {

    private static final Vocabulary<TenureAct> VOCABULARY = new Vocabulary<>("tenure-act", TenureAct::new);

    /** Was named for the office. */
    public static final TenureAct NOMINATED = VOCABULARY.declare("NOMINATED");

    /** Was elected to it. */
    public static final TenureAct ELECTED = VOCABULARY.declare("ELECTED");

    /** The receiving state gave its agrément (VCDR art. 4). */
    public static final TenureAct AGREEMENT_GIVEN = VOCABULARY.declare("AGREEMENT_GIVEN");

    /** Was appointed to it. */
    public static final TenureAct APPOINTED = VOCABULARY.declare("APPOINTED");

    /** The appointment was confirmed, as by a legislature. */
    public static final TenureAct CONFIRMED = VOCABULARY.declare("CONFIRMED");

    /** Came to it by law, as an heir or a deputy does. */
    public static final TenureAct SUCCEEDED_BY_LAW = VOCABULARY.declare("SUCCEEDED_BY_LAW");

    /** Came to it outside the law. */
    public static final TenureAct SEIZED_POWER = VOCABULARY.declare("SEIZED_POWER");

    /** Was sworn in. */
    public static final TenureAct SWORN_IN = VOCABULARY.declare("SWORN_IN");

    /** Arrived at the post. */
    public static final TenureAct ARRIVED = VOCABULARY.declare("ARRIVED");

    /** Presented the credentials (VCDR art. 13). */
    public static final TenureAct CREDENTIALS_PRESENTED = VOCABULARY.declare("CREDENTIALS_PRESENTED");

    /** Took up the functions. */
    public static final TenureAct TOOK_OFFICE = VOCABULARY.declare("TOOK_OFFICE");

    /** The term ended. */
    public static final TenureAct TERM_EXPIRED = VOCABULARY.declare("TERM_EXPIRED");

    /** Resigned. */
    public static final TenureAct RESIGNED = VOCABULARY.declare("RESIGNED");

    /** Was dismissed. */
    public static final TenureAct DISMISSED = VOCABULARY.declare("DISMISSED");

    /** Was removed by a court or a legislature. */
    public static final TenureAct IMPEACHED = VOCABULARY.declare("IMPEACHED");

    /** Was removed outside the law. */
    public static final TenureAct OVERTHROWN = VOCABULARY.declare("OVERTHROWN");

    /** Was recalled (VCDR art. 43(a)). */
    public static final TenureAct RECALLED = VOCABULARY.declare("RECALLED");

    /** Was declared persona non grata (VCDR arts. 9 and 43(b)). */
    public static final TenureAct EXPELLED = VOCABULARY.declare("EXPELLED");

    /** Left the post; the functions came to an end. */
    public static final TenureAct LEFT_POST = VOCABULARY.declare("LEFT_POST");

    /** Was given another office. */
    public static final TenureAct TRANSFERRED = VOCABULARY.declare("TRANSFERRED");

    /** Died in office. */
    public static final TenureAct DIED = VOCABULARY.declare("DIED");

    /** The office was abolished, or the mission closed. */
    public static final TenureAct OFFICE_ABOLISHED = VOCABULARY.declare("OFFICE_ABOLISHED");

    /** Another took the place. */
    public static final TenureAct SUPERSEDED = VOCABULARY.declare("SUPERSEDED");

    /** Declined the appointment. */
    public static final TenureAct DECLINED = VOCABULARY.declare("DECLINED");

    /** The appointment was not confirmed. */
    public static final TenureAct NOT_CONFIRMED = VOCABULARY.declare("NOT_CONFIRMED");

    // Lists, since a set would ask the records for hash codes when the class is first met.
    private static final List<TenureAct> BEGINNINGS = List.of(ELECTED, APPOINTED, SUCCEEDED_BY_LAW, SEIZED_POWER);

    private static final List<TenureAct> ENDS = List.of(
            TERM_EXPIRED,
            RESIGNED,
            DISMISSED,
            IMPEACHED,
            OVERTHROWN,
            RECALLED,
            EXPELLED,
            LEFT_POST,
            TRANSFERRED,
            DIED,
            OFFICE_ABOLISHED,
            SUPERSEDED,
            DECLINED,
            NOT_CONFIRMED);

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public TenureAct {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<TenureAct> vocabulary() {
        return VOCABULARY;
    }

    /**
     * Returns whether the office is acquired by the act: the cause why a tenure began.
     *
     * @return whether it is an election, an appointment, a succession by law or a seizure of power
     */
    public boolean begins() {
        return BEGINNINGS.contains(this);
    }

    /**
     * Returns whether the office is lost by the act, or never taken up because of it: the cause why a tenure ended.
     *
     * @return whether it is one of the acts from {@link #TERM_EXPIRED} on
     */
    public boolean ends() {
        return ENDS.contains(this);
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
