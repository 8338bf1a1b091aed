package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How a text was coded.
 *
 * <p>Compare the generation methods of text corpora.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record CodingMethod(String code) implements Term {

    private static final Vocabulary<CodingMethod> VOCABULARY = new Vocabulary<>("coding-method", CodingMethod::new);

    /** By a person. */
    public static final CodingMethod MANUAL = VOCABULARY.declare("MANUAL");

    /** By rules. */
    public static final CodingMethod RULE_BASED = VOCABULARY.declare("RULE_BASED");

    /** By a statistical or language model. */
    public static final CodingMethod MODEL = VOCABULARY.declare("MODEL");

    /** By a program and a person. */
    public static final CodingMethod HYBRID = VOCABULARY.declare("HYBRID");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public CodingMethod {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<CodingMethod> vocabulary() {
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
