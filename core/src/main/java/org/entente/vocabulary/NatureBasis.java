package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What an assertion of legal nature rests on.
 *
 * <p>Coding manual rule 28, in the order of its weight; practice beside it, as VCLT art. 31(3)(b) has it.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record NatureBasis(String code) implements Term {

    private static final Vocabulary<NatureBasis> VOCABULARY = new Vocabulary<>("nature-basis", NatureBasis::new);

    /** A clause of the text. */
    public static final NatureBasis CLAUSE = VOCABULARY.declare("CLAUSE");

    /** An assertion by a party. */
    public static final NatureBasis ASSERTION = VOCABULARY.declare("ASSERTION");

    /** The practice of the parties, such as registration. */
    public static final NatureBasis PRACTICE = VOCABULARY.declare("PRACTICE");

    /** The coder's judgement. */
    public static final NatureBasis CODER = VOCABULARY.declare("CODER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public NatureBasis {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<NatureBasis> vocabulary() {
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
