package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How a quantity limits.
 *
 * <p>Wordings of quantified targets.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record QuantityComparator(String code) implements Term {

    private static final Vocabulary<QuantityComparator> VOCABULARY =
            new Vocabulary<>("quantity-comparator", QuantityComparator::new);

    /** Exactly. */
    public static final QuantityComparator EXACTLY = VOCABULARY.declare("EXACTLY");

    /** At least. */
    public static final QuantityComparator AT_LEAST = VOCABULARY.declare("AT_LEAST");

    /** At most. */
    public static final QuantityComparator AT_MOST = VOCABULARY.declare("AT_MOST");

    /** More than. */
    public static final QuantityComparator MORE_THAN = VOCABULARY.declare("MORE_THAN");

    /** Less than. */
    public static final QuantityComparator LESS_THAN = VOCABULARY.declare("LESS_THAN");

    /** About. */
    public static final QuantityComparator ABOUT = VOCABULARY.declare("ABOUT");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public QuantityComparator {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<QuantityComparator> vocabulary() {
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
