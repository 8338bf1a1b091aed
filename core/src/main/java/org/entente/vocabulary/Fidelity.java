package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How faithfully a source gives the words of the text.
 *
 * <p>Graded as text corpora grade it: never more than was verified.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Fidelity(String code) implements Term {

    private static final Vocabulary<Fidelity> VOCABULARY = new Vocabulary<>("fidelity", Fidelity::new);

    /** Transcribed word by word and checked. */
    public static final Fidelity VERBATIM_TRANSCRIPTION = VOCABULARY.declare("VERBATIM_TRANSCRIPTION");

    /** Extracted by a program and checked. */
    public static final Fidelity EXTRACTED_VERIFIED = VOCABULARY.declare("EXTRACTED_VERIFIED");

    /** Extracted by a program. */
    public static final Fidelity EXTRACTED_UNVERIFIED = VOCABULARY.declare("EXTRACTED_UNVERIFIED");

    /** Read by optical character recognition. */
    public static final Fidelity OCR_UNVERIFIED = VOCABULARY.declare("OCR_UNVERIFIED");

    /** Paraphrased. */
    public static final Fidelity PARAPHRASE = VOCABULARY.declare("PARAPHRASE");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Fidelity {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Fidelity> vocabulary() {
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
