package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What a decision brings about by being said.
 *
 * <p>Coding manual rule 10.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record DecisionEffect(String code) implements Term {

    private static final Vocabulary<DecisionEffect> VOCABULARY =
            new Vocabulary<>("decision-effect", DecisionEffect::new);

    /** Establishes a body or mechanism. */
    public static final DecisionEffect ESTABLISHES = VOCABULARY.declare("ESTABLISHES");

    /** Adopts a text, plan or programme. */
    public static final DecisionEffect ADOPTS = VOCABULARY.declare("ADOPTS");

    /** Designates a person, body, place or date. */
    public static final DecisionEffect DESIGNATES = VOCABULARY.declare("DESIGNATES");

    /** Authorises an act. */
    public static final DecisionEffect AUTHORISES = VOCABULARY.declare("AUTHORISES");

    /**
     * Obliges others: "decides that all states shall"; neither a commitment of the organ nor an appeal (UN Charter
     * art. 25).
     */
    public static final DecisionEffect OBLIGES = VOCABULARY.declare("OBLIGES");

    /** Determines that a situation exists: "determines that … constitutes a threat" (UN Charter art. 39). */
    public static final DecisionEffect DETERMINES = VOCABULARY.declare("DETERMINES");

    /** Recognises a state, government or line. */
    public static final DecisionEffect RECOGNISES = VOCABULARY.declare("RECOGNISES");

    /** Amends an instrument. */
    public static final DecisionEffect AMENDS = VOCABULARY.declare("AMENDS");

    /** Extends an instrument or mandate. */
    public static final DecisionEffect EXTENDS = VOCABULARY.declare("EXTENDS");

    /** Suspends an instrument, measure or membership. */
    public static final DecisionEffect SUSPENDS = VOCABULARY.declare("SUSPENDS");

    /** Lifts a measure or a suspension. */
    public static final DecisionEffect LIFTS = VOCABULARY.declare("LIFTS");

    /** Terminates an instrument, mandate or body. */
    public static final DecisionEffect TERMINATES = VOCABULARY.declare("TERMINATES");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public DecisionEffect {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<DecisionEffect> vocabulary() {
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
