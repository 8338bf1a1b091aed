package org.entente.vocabulary;

import java.util.Locale;

/**
 * How a quantity limits.
 *
 * <p>Wordings of quantified targets.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Comparator(String code) implements Term {

    private static final Vocabulary<Comparator> VOCABULARY = new Vocabulary<>("comparator", Comparator::new);

    /** Exactly. */
    public static final Comparator EXACTLY = VOCABULARY.declare("EXACTLY");

    /** At least. */
    public static final Comparator AT_LEAST = VOCABULARY.declare("AT_LEAST");

    /** At most. */
    public static final Comparator AT_MOST = VOCABULARY.declare("AT_MOST");

    /** More than. */
    public static final Comparator MORE_THAN = VOCABULARY.declare("MORE_THAN");

    /** Less than. */
    public static final Comparator LESS_THAN = VOCABULARY.declare("LESS_THAN");

    /** About. */
    public static final Comparator ABOUT = VOCABULARY.declare("ABOUT");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Comparator {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Comparator> vocabulary() {
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
        return code;
    }
}
