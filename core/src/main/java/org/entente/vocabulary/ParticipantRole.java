package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a participant did at a meeting, or in an act in the life of an instrument.
 *
 * <p>The acts of persons that protocols of signature name, and the parts that rules of procedure of conferences give.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record ParticipantRole(String code) implements Term {

    private static final Vocabulary<ParticipantRole> VOCABULARY =
            new Vocabulary<>("participant-role", ParticipantRole::new);

    /** Signed. */
    public static final ParticipantRole SIGNER = VOCABULARY.declare("SIGNER");

    /** Signed on behalf of an actor other than the own one. */
    public static final ParticipantRole SIGNER_ON_BEHALF = VOCABULARY.declare("SIGNER_ON_BEHALF");

    /** Initialled. */
    public static final ParticipantRole INITIALLER = VOCABULARY.declare("INITIALLER");

    /** Witnessed. */
    public static final ParticipantRole WITNESS = VOCABULARY.declare("WITNESS");

    /** Deposited the instrument. */
    public static final ParticipantRole DEPOSITOR = VOCABULARY.declare("DEPOSITOR");

    /** Received the instrument for the depositary (art. 77(1)(c)). */
    public static final ParticipantRole RECEIVING_DEPOSITARY = VOCABULARY.declare("RECEIVING_DEPOSITARY");

    /** Received the instrument or notice as the other party. */
    public static final ParticipantRole RECIPIENT = VOCABULARY.declare("RECIPIENT");

    /** Presided. */
    public static final ParticipantRole CHAIR = VOCABULARY.declare("CHAIR");

    /** Presided together with another. */
    public static final ParticipantRole CO_CHAIR = VOCABULARY.declare("CO_CHAIR");

    /** Led a delegation. */
    public static final ParticipantRole HEAD_OF_DELEGATION = VOCABULARY.declare("HEAD_OF_DELEGATION");

    /** Belonged to a delegation without leading it. */
    public static final ParticipantRole DELEGATE = VOCABULARY.declare("DELEGATE");

    /** Represented a body that is no party, such as one that an agreement created. */
    public static final ParticipantRole REPRESENTATIVE = VOCABULARY.declare("REPRESENTATIVE");

    /** Observed: was present without a vote. */
    public static final ParticipantRole OBSERVER = VOCABULARY.declare("OBSERVER");

    /** Mediated. */
    public static final ParticipantRole MEDIATOR = VOCABULARY.declare("MEDIATOR");

    /** Was a guest, such as one who was invited to speak. */
    public static final ParticipantRole GUEST = VOCABULARY.declare("GUEST");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public ParticipantRole {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<ParticipantRole> vocabulary() {
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

    /** By hand, like the hash code: rules look up values, and a record's own methods are slow to make at first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParticipantRole that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Renders the value as it is written. */
    @Override
    public String toString() {
        return Printable.echo(code);
    }
}
