package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The level at which an actor takes part in an agreement.
 *
 * <p>VCLT art. 7(2) names the persons who need no full powers: heads of state and of government, foreign ministers.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record PartyLevel(String code) implements Term {

    private static final Vocabulary<PartyLevel> VOCABULARY = new Vocabulary<>("party-level", PartyLevel::new);

    /** The state as such. */
    public static final PartyLevel STATE = VOCABULARY.declare("STATE");

    /** Its head of state. */
    public static final PartyLevel HEAD_OF_STATE = VOCABULARY.declare("HEAD_OF_STATE");

    /** Its head of government. */
    public static final PartyLevel HEAD_OF_GOVERNMENT = VOCABULARY.declare("HEAD_OF_GOVERNMENT");

    /** Its government. */
    public static final PartyLevel GOVERNMENT = VOCABULARY.declare("GOVERNMENT");

    /** One or more ministries. */
    public static final PartyLevel MINISTRY = VOCABULARY.declare("MINISTRY");

    /** An agency. */
    public static final PartyLevel AGENCY = VOCABULARY.declare("AGENCY");

    /** A region, province or city. */
    public static final PartyLevel SUBNATIONAL = VOCABULARY.declare("SUBNATIONAL");

    /** An international organisation as such. */
    public static final PartyLevel ORGANISATION = VOCABULARY.declare("ORGANISATION");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public PartyLevel {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<PartyLevel> vocabulary() {
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
