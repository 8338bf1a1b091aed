package org.entente.vocabulary;

import java.util.Locale;

/**
 * An act in the life of an instrument.
 *
 * <p>VCLT arts. 9-18, 19-25, 39-41, 54-60, 76-80; UN Treaty Collection glossary.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record LifecycleAct(String code) implements Term {

    private static final Vocabulary<LifecycleAct> VOCABULARY = new Vocabulary<>("lifecycle-act", LifecycleAct::new);

    /** Agreement in principle. */
    public static final LifecycleAct AGREEMENT_IN_PRINCIPLE = VOCABULARY.declare("AGREEMENT_IN_PRINCIPLE");

    /** Adoption of the text (art. 9). */
    public static final LifecycleAct ADOPTION = VOCABULARY.declare("ADOPTION");

    /** Authentication of the text (art. 10). */
    public static final LifecycleAct AUTHENTICATION = VOCABULARY.declare("AUTHENTICATION");

    /** Initialling: authenticates the text (art. 10(b)); a signature only if the negotiators so agreed (art. 12(2)(a)). */
    public static final LifecycleAct INITIALLING = VOCABULARY.declare("INITIALLING");

    /** Issuance: the release of the text by its issuers, signed or not. */
    public static final LifecycleAct ISSUANCE = VOCABULARY.declare("ISSUANCE");

    /** Signature. */
    public static final LifecycleAct SIGNATURE = VOCABULARY.declare("SIGNATURE");

    /** Signature ad referendum (art. 12(2)(b)). */
    public static final LifecycleAct SIGNATURE_AD_REFERENDUM = VOCABULARY.declare("SIGNATURE_AD_REFERENDUM");

    /** Definitive signature (art. 12). */
    public static final LifecycleAct DEFINITIVE_SIGNATURE = VOCABULARY.declare("DEFINITIVE_SIGNATURE");

    /** Exchange of the instruments that constitute the treaty (art. 13); of instruments of ratification: RATIFICATION. */
    public static final LifecycleAct EXCHANGE_OF_INSTRUMENTS = VOCABULARY.declare("EXCHANGE_OF_INSTRUMENTS");

    /** Ratification (art. 14). */
    public static final LifecycleAct RATIFICATION = VOCABULARY.declare("RATIFICATION");

    /** Acceptance (art. 14). */
    public static final LifecycleAct ACCEPTANCE = VOCABULARY.declare("ACCEPTANCE");

    /** Approval (art. 14). */
    public static final LifecycleAct APPROVAL = VOCABULARY.declare("APPROVAL");

    /** Accession (art. 15). */
    public static final LifecycleAct ACCESSION = VOCABULARY.declare("ACCESSION");

    /** Act of formal confirmation by an international organisation (VCLT 1986 art. 2(1)(b bis)). */
    public static final LifecycleAct FORMAL_CONFIRMATION = VOCABULARY.declare("FORMAL_CONFIRMATION");

    /** Succession to the instrument by a successor state (1978 Vienna Convention arts. 2(1)(g), 17 and 22). */
    public static final LifecycleAct SUCCESSION = VOCABULARY.declare("SUCCESSION");

    /** Notification. */
    public static final LifecycleAct NOTIFICATION = VOCABULARY.declare("NOTIFICATION");

    /** Reservation (arts. 19-23). */
    public static final LifecycleAct RESERVATION = VOCABULARY.declare("RESERVATION");

    /** Objection to a reservation (art. 20). */
    public static final LifecycleAct OBJECTION = VOCABULARY.declare("OBJECTION");

    /** Withdrawal of a reservation (art. 22). */
    public static final LifecycleAct WITHDRAWAL_OF_RESERVATION = VOCABULARY.declare("WITHDRAWAL_OF_RESERVATION");

    /** Interpretative declaration. */
    public static final LifecycleAct INTERPRETATIVE_DECLARATION = VOCABULARY.declare("INTERPRETATIVE_DECLARATION");

    /** Provisional application (art. 25). */
    public static final LifecycleAct PROVISIONAL_APPLICATION = VOCABULARY.declare("PROVISIONAL_APPLICATION");

    /** Entry into force (art. 24). */
    public static final LifecycleAct ENTRY_INTO_FORCE = VOCABULARY.declare("ENTRY_INTO_FORCE");

    /** Registration (art. 80). */
    public static final LifecycleAct REGISTRATION = VOCABULARY.declare("REGISTRATION");

    /** Publication. */
    public static final LifecycleAct PUBLICATION = VOCABULARY.declare("PUBLICATION");

    /** Correction of an error (art. 79). */
    public static final LifecycleAct CORRECTION = VOCABULARY.declare("CORRECTION");

    /** Amendment (arts. 39-40). */
    public static final LifecycleAct AMENDMENT = VOCABULARY.declare("AMENDMENT");

    /** Modification between certain parties only (art. 41). */
    public static final LifecycleAct MODIFICATION = VOCABULARY.declare("MODIFICATION");

    /** Revision. */
    public static final LifecycleAct REVISION = VOCABULARY.declare("REVISION");

    /** Extension. */
    public static final LifecycleAct EXTENSION = VOCABULARY.declare("EXTENSION");

    /** Suspension of operation (arts. 57-58). */
    public static final LifecycleAct SUSPENSION = VOCABULARY.declare("SUSPENSION");

    /** Denunciation (art. 56). */
    public static final LifecycleAct DENUNCIATION = VOCABULARY.declare("DENUNCIATION");

    /** Withdrawal from the instrument (arts. 54, 56). */
    public static final LifecycleAct WITHDRAWAL = VOCABULARY.declare("WITHDRAWAL");

    /** Withdrawal of a ratification, the signature staying. */
    public static final LifecycleAct WITHDRAWAL_OF_RATIFICATION = VOCABULARY.declare("WITHDRAWAL_OF_RATIFICATION");

    /** Termination (arts. 54, 59-62). */
    public static final LifecycleAct TERMINATION = VOCABULARY.declare("TERMINATION");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public LifecycleAct {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<LifecycleAct> vocabulary() {
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
        return code;
    }
}
