package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The standing of a text.
 *
 * <p>VCLT arts. 10, 33 and 79; art. 77(1)(b) for certified copies.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Authenticity(String code) implements Term {

    private static final Vocabulary<Authenticity> VOCABULARY = new Vocabulary<>("authenticity", Authenticity::new);

    /** An authentic text. */
    public static final Authenticity AUTHENTIC_TEXT = VOCABULARY.declare("AUTHENTIC_TEXT");

    /** A certified copy. */
    public static final Authenticity CERTIFIED_COPY = VOCABULARY.declare("CERTIFIED_COPY");

    /** A translation by an issuer or the depositary. */
    public static final Authenticity OFFICIAL_TRANSLATION = VOCABULARY.declare("OFFICIAL_TRANSLATION");

    /** Another translation. */
    public static final Authenticity UNOFFICIAL_TRANSLATION = VOCABULARY.declare("UNOFFICIAL_TRANSLATION");

    /** A report about the text by a third party. */
    public static final Authenticity SECONDARY_REPORT = VOCABULARY.declare("SECONDARY_REPORT");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Authenticity {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Authenticity> vocabulary() {
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
