package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What a quantity is to the act: the amount of a change, the level that is to be reached or left, or an amount as such.
 *
 * <p>Wordings of quantified targets: cut <em>by</em> a third, <em>to</em> 20 ships, <em>from</em> 30 ships, a fleet
 * <em>of</em> 20 ships.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record QuantityRole(String code) implements Term {

    private static final Vocabulary<QuantityRole> VOCABULARY = new Vocabulary<>("quantity-role", QuantityRole::new);

    /** By how much something is changed. */
    public static final QuantityRole BY = VOCABULARY.declare("BY");

    /** The level to be reached, kept to or not gone beyond. */
    public static final QuantityRole TO = VOCABULARY.declare("TO");

    /** The level from which it is changed. */
    public static final QuantityRole FROM = VOCABULARY.declare("FROM");

    /** An amount as such: a fund of so much, so many ships. */
    public static final QuantityRole OF = VOCABULARY.declare("OF");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public QuantityRole {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<QuantityRole> vocabulary() {
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
