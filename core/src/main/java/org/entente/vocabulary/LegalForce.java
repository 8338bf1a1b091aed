package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The legal force ascribed to an instrument or a part of it.
 *
 * <p>VCLT art. 2(1)(a); Inter-American Juridical Committee, Guidelines on Binding and Non-Binding Agreements
 * (2020).
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record LegalForce(String code) implements Term {

    private static final Vocabulary<LegalForce> VOCABULARY = new Vocabulary<>("legal-force", LegalForce::new);

    /** Governed by international law and meant to be binding: a treaty (VCLT art. 2(1)(a)). */
    public static final LegalForce BINDING = VOCABULARY.declare("BINDING");

    /** A political commitment, not meant to be legally binding (OAS Guidelines 2020, 1.3). */
    public static final LegalForce POLITICAL = VOCABULARY.declare("POLITICAL");

    /** A contract: binding under the domestic law that governs it (OAS Guidelines 2020, 1.4). */
    public static final LegalForce DOMESTIC_LAW = VOCABULARY.declare("DOMESTIC_LAW");

    /**
     * An inter-institutional agreement: between ministries or sub-national bodies, of whichever force (OAS
     * Guidelines 2020, 1.5).
     */
    public static final LegalForce INTER_INSTITUTIONAL = VOCABULARY.declare("INTER_INSTITUTIONAL");

    /** A binding act of an organ of an organisation, by its constituent instrument. */
    public static final LegalForce ACT_OF_ORGAN = VOCABULARY.declare("ACT_OF_ORGAN");

    /** The text does not say. */
    public static final LegalForce UNSPECIFIED = VOCABULARY.declare("UNSPECIFIED");

    /** It is not known. */
    public static final LegalForce UNKNOWN = VOCABULARY.declare("UNKNOWN");

    /** The question does not arise. */
    public static final LegalForce NOT_APPLICABLE = VOCABULARY.declare("NOT_APPLICABLE");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public LegalForce {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<LegalForce> vocabulary() {
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
