package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What a letter or note does in an exchange.
 *
 * <p>VCLT art. 13: the exchange of instruments expresses consent where they say so. By practice the first proposes, and the
 * reply accepts.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record LetterAct(String code) implements Term {

    private static final Vocabulary<LetterAct> VOCABULARY = new Vocabulary<>("letter-act", LetterAct::new);

    /** It proposes what is to be agreed. */
    public static final LetterAct OFFERS = VOCABULARY.declare("OFFERS");

    /** It accepts what another letter proposes, by which consent is exchanged. */
    public static final LetterAct ACCEPTS = VOCABULARY.declare("ACCEPTS");

    /** It confirms an understanding or what was exchanged before. */
    public static final LetterAct CONFIRMS = VOCABULARY.declare("CONFIRMS");

    /** It acknowledges another letter and accepts nothing. */
    public static final LetterAct ACKNOWLEDGES = VOCABULARY.declare("ACKNOWLEDGES");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public LetterAct {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<LetterAct> vocabulary() {
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
