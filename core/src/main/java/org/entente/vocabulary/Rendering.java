package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How a value stands to the words of the source.
 *
 * <p>Coding manual, notes on single points.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Rendering(String code) implements Term {

    private static final Vocabulary<Rendering> VOCABULARY = new Vocabulary<>("rendering", Rendering::new);

    /** In the source's words. */
    public static final Rendering VERBATIM = VOCABULARY.declare("VERBATIM");

    /** Translated from them. */
    public static final Rendering TRANSLATED = VOCABULARY.declare("TRANSLATED");

    /** In other words. */
    public static final Rendering PARAPHRASED = VOCABULARY.declare("PARAPHRASED");

    /** Not said; inferred by the source or by the coder. */
    public static final Rendering INFERRED = VOCABULARY.declare("INFERRED");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Rendering {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Rendering> vocabulary() {
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
