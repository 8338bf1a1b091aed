package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The capacity in which an official holds an office.
 *
 * <p>Vienna Convention on Diplomatic Relations art. 19 for ad interim.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Capacity(String code) implements Term {

    private static final Vocabulary<Capacity> VOCABULARY = new Vocabulary<>("capacity", Capacity::new);

    /** Holds the office itself. */
    public static final Capacity SUBSTANTIVE = VOCABULARY.declare("SUBSTANTIVE");

    /** Acts in the office without holding it. */
    public static final Capacity ACTING = VOCABULARY.declare("ACTING");

    /** Holds it ad interim, such as a chargé d'affaires ad interim. */
    public static final Capacity AD_INTERIM = VOCABULARY.declare("AD_INTERIM");

    /** Is named for it and has not begun. */
    public static final Capacity DESIGNATE = VOCABULARY.declare("DESIGNATE");

    /** Carries on until a successor begins. */
    public static final Capacity CARETAKER = VOCABULARY.declare("CARETAKER");

    /** Holds it and does not exercise it for a time. */
    public static final Capacity ON_LEAVE = VOCABULARY.declare("ON_LEAVE");

    /** Holds it and is barred from exercising it for a time. */
    public static final Capacity SUSPENDED = VOCABULARY.declare("SUSPENDED");

    /** Held it before. */
    public static final Capacity FORMER = VOCABULARY.declare("FORMER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Capacity {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Capacity> vocabulary() {
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
