package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The stance that a position takes.
 *
 * <p>Coding manual, kinds of provision.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Stance(String code) implements Term {

    private static final Vocabulary<Stance> VOCABULARY = new Vocabulary<>("stance", Stance::new);

    /** Takes note of a fact. */
    public static final Stance RECORDS = VOCABULARY.declare("RECORDS");

    /** States a view. */
    public static final Stance CONSIDERS = VOCABULARY.declare("CONSIDERS");

    /** Supports. */
    public static final Stance SUPPORTS = VOCABULARY.declare("SUPPORTS");

    /** Opposes. */
    public static final Stance OPPOSES = VOCABULARY.declare("OPPOSES");

    /** Welcomes. */
    public static final Stance WELCOMES = VOCABULARY.declare("WELCOMES");

    /** Regrets. */
    public static final Stance REGRETS = VOCABULARY.declare("REGRETS");

    /** Condemns. */
    public static final Stance CONDEMNS = VOCABULARY.declare("CONDEMNS");

    /** Is concerned. */
    public static final Stance CONCERNED = VOCABULARY.declare("CONCERNED");

    /** Hopes or looks forward. */
    public static final Stance HOPES = VOCABULARY.declare("HOPES");

    /** Records disagreement. */
    public static final Stance DISAGREES = VOCABULARY.declare("DISAGREES");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Stance {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Stance> vocabulary() {
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
