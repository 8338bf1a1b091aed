package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What an official did in an act in the life of an instrument.
 *
 * <p>The acts of persons that protocols of signature name.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record EventRole(String code) implements Term {

    private static final Vocabulary<EventRole> VOCABULARY = new Vocabulary<>("event-role", EventRole::new);

    /** Signed. */
    public static final EventRole SIGNER = VOCABULARY.declare("SIGNER");

    /** Signed on behalf of an actor other than the own one. */
    public static final EventRole SIGNER_ON_BEHALF = VOCABULARY.declare("SIGNER_ON_BEHALF");

    /** Initialled. */
    public static final EventRole INITIALLER = VOCABULARY.declare("INITIALLER");

    /** Witnessed. */
    public static final EventRole WITNESS = VOCABULARY.declare("WITNESS");

    /** Deposited the instrument. */
    public static final EventRole DEPOSITOR = VOCABULARY.declare("DEPOSITOR");

    /** Received the instrument for the depositary (art. 77(1)(c)). */
    public static final EventRole RECEIVING_DEPOSITARY = VOCABULARY.declare("RECEIVING_DEPOSITARY");

    /** Received the instrument or notice as the other party. */
    public static final EventRole RECIPIENT = VOCABULARY.declare("RECIPIENT");

    /** Presided. */
    public static final EventRole CHAIR = VOCABULARY.declare("CHAIR");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public EventRole {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<EventRole> vocabulary() {
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
