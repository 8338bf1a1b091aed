package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The part of a text in which a provision stands.
 *
 * <p>VCLT art. 31(2) for text, preamble and annexes.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Placement(String code) implements Term {

    private static final Vocabulary<Placement> VOCABULARY = new Vocabulary<>("placement", Placement::new);

    /** The preamble. */
    public static final Placement PREAMBLE = VOCABULARY.declare("PREAMBLE");

    /** The operative part. */
    public static final Placement BODY = VOCABULARY.declare("BODY");

    /** The final part. */
    public static final Placement FINAL = VOCABULARY.declare("FINAL");

    /** An annex. */
    public static final Placement ANNEX = VOCABULARY.declare("ANNEX");

    /** A footnote or endnote of the text. */
    public static final Placement FOOTNOTE = VOCABULARY.declare("FOOTNOTE");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Placement {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Placement> vocabulary() {
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
