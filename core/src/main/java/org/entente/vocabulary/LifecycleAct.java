package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An act in the life of an instrument.
 *
 * <p>Articles are those of the Vienna Convention on the Law of Treaties of 1969 (VCLT) where no other is named; the
 * Vienna Conventions of 1978 and 1986; the Treaty Section's handbooks; the ILC Guide to Practice on Reservations (2011).
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record LifecycleAct(String code) implements Term {

    private static final Vocabulary<LifecycleAct> VOCABULARY = new Vocabulary<>("lifecycle-act", LifecycleAct::new);

    /**
     * Issue of full powers: the document that names a person to represent a state or an organisation (arts.
     * 2(1)(c), 7).
     */
    public static final LifecycleAct FULL_POWERS = VOCABULARY.declare("FULL_POWERS");

    /**
     * Agreement in principle: the negotiators agree on the substance, the text is still open; no act of the
     * Convention.
     */
    public static final LifecycleAct AGREEMENT_IN_PRINCIPLE = VOCABULARY.declare("AGREEMENT_IN_PRINCIPLE");

    /** Adoption of the text: its form and content are settled (art. 9). */
    public static final LifecycleAct ADOPTION = VOCABULARY.declare("ADOPTION");

    /** Authentication of the text: it is established as authentic and definitive (art. 10). */
    public static final LifecycleAct AUTHENTICATION = VOCABULARY.declare("AUTHENTICATION");

    /**
     * Initialling: authenticates the text (art. 10(b)); a signature only if the negotiators so agreed (art.
     * 12(2)(a)).
     */
    public static final LifecycleAct INITIALLING = VOCABULARY.declare("INITIALLING");

    /** Opening for signature: from this day the text may be signed; the act of no one actor. */
    public static final LifecycleAct OPENING_FOR_SIGNATURE = VOCABULARY.declare("OPENING_FOR_SIGNATURE");

    /** Issuance: the release of the text by its issuers, signed or not. */
    public static final LifecycleAct ISSUANCE = VOCABULARY.declare("ISSUANCE");

    /**
     * Signature that is subject to ratification, acceptance or approval, or that does not say whether it is:
     * authenticates the text and binds not to defeat its object and purpose (arts. 10(b), 14(1)(c), 18(a)). One
     * that by itself expresses consent is {@link #DEFINITIVE_SIGNATURE}.
     */
    public static final LifecycleAct SIGNATURE = VOCABULARY.declare("SIGNATURE");

    /**
     * Signature ad referendum: authenticates the text, and is a full signature once it is confirmed (art.
     * 12(2)(b)).
     */
    public static final LifecycleAct SIGNATURE_AD_REFERENDUM = VOCABULARY.declare("SIGNATURE_AD_REFERENDUM");

    /** Definitive signature: expresses consent to be bound, with no further act (art. 12(1)). */
    public static final LifecycleAct DEFINITIVE_SIGNATURE = VOCABULARY.declare("DEFINITIVE_SIGNATURE");

    /**
     * Confirmation of an act that was done without authority (art. 8) or of a signature ad referendum (art.
     * 12(2)(b)).
     */
    public static final LifecycleAct CONFIRMATION = VOCABULARY.declare("CONFIRMATION");

    /** Withdrawal of a signature: the signatory makes clear that it does not intend to become a party (art. 18(a)). */
    public static final LifecycleAct WITHDRAWAL_OF_SIGNATURE = VOCABULARY.declare("WITHDRAWAL_OF_SIGNATURE");

    /**
     * Exchange of the instruments that constitute the treaty (art. 13); of instruments of ratification:
     * RATIFICATION.
     */
    public static final LifecycleAct EXCHANGE_OF_INSTRUMENTS = VOCABULARY.declare("EXCHANGE_OF_INSTRUMENTS");

    /**
     * Approval by a parliament or another organ under domestic law; the act on the international plane is
     * RATIFICATION (art. 2(1)(b)).
     */
    public static final LifecycleAct DOMESTIC_APPROVAL = VOCABULARY.declare("DOMESTIC_APPROVAL");

    /**
     * Ratification: consent to be bound, established by exchange, deposit or notification of the instrument (arts.
     * 2(1)(b), 14, 16).
     */
    public static final LifecycleAct RATIFICATION = VOCABULARY.declare("RATIFICATION");

    /** Acceptance: consent to be bound, under conditions like those of ratification (arts. 2(1)(b), 14(2)). */
    public static final LifecycleAct ACCEPTANCE = VOCABULARY.declare("ACCEPTANCE");

    /** Approval: consent to be bound, under conditions like those of ratification (arts. 2(1)(b), 14(2)). */
    public static final LifecycleAct APPROVAL = VOCABULARY.declare("APPROVAL");

    /** Accession: consent to be bound by an actor that did not sign (arts. 2(1)(b), 15). */
    public static final LifecycleAct ACCESSION = VOCABULARY.declare("ACCESSION");

    /**
     * Act of formal confirmation: the counterpart of ratification for an international organisation (VCLT 1986 art.
     * 2(1)(b bis)).
     */
    public static final LifecycleAct FORMAL_CONFIRMATION = VOCABULARY.declare("FORMAL_CONFIRMATION");

    /**
     * Notice that the domestic requirements for the entry into force are met; expresses consent where the
     * instrument so provides (art. 11).
     */
    public static final LifecycleAct NOTIFICATION_OF_COMPLETION = VOCABULARY.declare("NOTIFICATION_OF_COMPLETION");

    /** Consent to be bound by any other means that was agreed (art. 11). */
    public static final LifecycleAct CONSENT_BY_OTHER_MEANS = VOCABULARY.declare("CONSENT_BY_OTHER_MEANS");

    /** Withdrawal of a ratification or other expression of consent; the signature stays. */
    public static final LifecycleAct WITHDRAWAL_OF_RATIFICATION = VOCABULARY.declare("WITHDRAWAL_OF_RATIFICATION");

    /**
     * Succession: a successor state is a party or contracting state in place of its predecessor (1978 Vienna
     * Convention arts. 2(1)(g), 17, 18, 22); mostly with effect from the succession of states (art. 23).
     */
    public static final LifecycleAct SUCCESSION = VOCABULARY.declare("SUCCESSION");

    /**
     * Succession to a signature that is subject to ratification; no consent to be bound (1978 Vienna Convention
     * art. 19).
     */
    public static final LifecycleAct SUCCESSION_TO_SIGNATURE = VOCABULARY.declare("SUCCESSION_TO_SIGNATURE");

    /**
     * Continuation: a treaty stays in force for a state that separated from another, or for what is left of that
     * state (1978 Vienna Convention arts. 34-35).
     */
    public static final LifecycleAct CONTINUATION = VOCABULARY.declare("CONTINUATION");

    /**
     * Uniting of states: a treaty of one of them stays in force for the state that they form (1978 Vienna
     * Convention art. 31).
     */
    public static final LifecycleAct UNIFICATION = VOCABULARY.declare("UNIFICATION");

    /**
     * Notification that the instrument itself provides for and no other value names; of the end of participation:
     * NOTICE.
     */
    public static final LifecycleAct NOTIFICATION = VOCABULARY.declare("NOTIFICATION");

    /** Reservation (arts. 2(1)(d), 19-23). */
    public static final LifecycleAct RESERVATION = VOCABULARY.declare("RESERVATION");

    /** Acceptance of a reservation (art. 20(1)-(5)). */
    public static final LifecycleAct ACCEPTANCE_OF_RESERVATION = VOCABULARY.declare("ACCEPTANCE_OF_RESERVATION");

    /** Objection to a reservation (arts. 20(4)(b), 21(3)). */
    public static final LifecycleAct OBJECTION = VOCABULARY.declare("OBJECTION");

    /** Modification of a reservation (ILC Guide to Practice on Reservations 2011, 2.3.4, 2.5.10). */
    public static final LifecycleAct MODIFICATION_OF_RESERVATION = VOCABULARY.declare("MODIFICATION_OF_RESERVATION");

    /** Withdrawal of a reservation (art. 22(1)). */
    public static final LifecycleAct WITHDRAWAL_OF_RESERVATION = VOCABULARY.declare("WITHDRAWAL_OF_RESERVATION");

    /** Withdrawal of an objection to a reservation (art. 22(2)). */
    public static final LifecycleAct WITHDRAWAL_OF_OBJECTION = VOCABULARY.declare("WITHDRAWAL_OF_OBJECTION");

    /** Interpretative declaration: says what meaning its author gives to the instrument (ILC Guide 2011, 1.2). */
    public static final LifecycleAct INTERPRETATIVE_DECLARATION = VOCABULARY.declare("INTERPRETATIVE_DECLARATION");

    /**
     * Declaration that the instrument requires or permits and that is no reservation and does not interpret (UN
     * Treaty Handbook 3.6).
     */
    public static final LifecycleAct DECLARATION = VOCABULARY.declare("DECLARATION");

    /** Withdrawal of a declaration, interpretative or under the instrument (ILC Guide 2011, 2.5.12). */
    public static final LifecycleAct WITHDRAWAL_OF_DECLARATION = VOCABULARY.declare("WITHDRAWAL_OF_DECLARATION");

    /** Approval of an interpretative declaration (ILC Guide 2011, 2.9.1). */
    public static final LifecycleAct APPROVAL_OF_DECLARATION = VOCABULARY.declare("APPROVAL_OF_DECLARATION");

    /** Opposition to an interpretative declaration (ILC Guide 2011, 2.9.2). */
    public static final LifecycleAct OPPOSITION_TO_DECLARATION = VOCABULARY.declare("OPPOSITION_TO_DECLARATION");

    /**
     * Recharacterisation: another party treats an interpretative declaration as a reservation (ILC Guide 2011,
     * 2.9.3).
     */
    public static final LifecycleAct RECHARACTERISATION = VOCABULARY.declare("RECHARACTERISATION");

    /** Statement of the territories to which the instrument applies or ceases to apply for a party (art. 29). */
    public static final LifecycleAct TERRITORIAL_APPLICATION = VOCABULARY.declare("TERRITORIAL_APPLICATION");

    /** Provisional application, pending entry into force (art. 25(1)). */
    public static final LifecycleAct PROVISIONAL_APPLICATION = VOCABULARY.declare("PROVISIONAL_APPLICATION");

    /** End of provisional application by notice of the intention not to become a party (art. 25(2)). */
    public static final LifecycleAct END_OF_PROVISIONAL_APPLICATION =
            VOCABULARY.declare("END_OF_PROVISIONAL_APPLICATION");

    /** Entry into force, for all or for the actors named (art. 24). */
    public static final LifecycleAct ENTRY_INTO_FORCE = VOCABULARY.declare("ENTRY_INTO_FORCE");

    /** Designation of a depositary (art. 76). */
    public static final LifecycleAct DESIGNATION_OF_DEPOSITARY = VOCABULARY.declare("DESIGNATION_OF_DEPOSITARY");

    /**
     * Registration with the Secretariat of the United Nations after entry into force (art. 80; Charter art. 102);
     * no judgement on the nature of the instrument.
     */
    public static final LifecycleAct REGISTRATION = VOCABULARY.declare("REGISTRATION");

    /**
     * Filing and recording by the Secretariat of what is not subject to registration (Regulations to give effect to
     * Charter art. 102, art. 10).
     */
    public static final LifecycleAct FILING_AND_RECORDING = VOCABULARY.declare("FILING_AND_RECORDING");

    /** Publication, in the United Nations Treaty Series (art. 80; Charter art. 102) or an official gazette. */
    public static final LifecycleAct PUBLICATION = VOCABULARY.declare("PUBLICATION");

    /** Correction of an error in the text (art. 79). */
    public static final LifecycleAct CORRECTION = VOCABULARY.declare("CORRECTION");

    /** Proposal of an amendment, notified to the contracting states (art. 40(2)). */
    public static final LifecycleAct PROPOSAL_OF_AMENDMENT = VOCABULARY.declare("PROPOSAL_OF_AMENDMENT");

    /** Amendment as between all the parties (arts. 39-40). */
    public static final LifecycleAct AMENDMENT = VOCABULARY.declare("AMENDMENT");

    /** Modification between certain parties only (art. 41). */
    public static final LifecycleAct MODIFICATION = VOCABULARY.declare("MODIFICATION");

    /**
     * Revision: an amendment of the instrument as a whole, under that name (art. 39; ILC commentary of 1966 to
     * draft art. 35).
     */
    public static final LifecycleAct REVISION = VOCABULARY.declare("REVISION");

    /** Extension of the term of the instrument, by its own provision or by consent of the parties (art. 54). */
    public static final LifecycleAct EXTENSION = VOCABULARY.declare("EXTENSION");

    /** Notice of the intention to terminate, withdraw from or suspend the instrument (arts. 56(2), 65(1), 67). */
    public static final LifecycleAct NOTICE = VOCABULARY.declare("NOTICE");

    /** Revocation of a notice or instrument before it takes effect (art. 68). */
    public static final LifecycleAct REVOCATION_OF_NOTICE = VOCABULARY.declare("REVOCATION_OF_NOTICE");

    /**
     * Agreement or acquiescence that a treaty stays valid or in force, which ends the right to contest it (art.
     * 45).
     */
    public static final LifecycleAct ACQUIESCENCE = VOCABULARY.declare("ACQUIESCENCE");

    /**
     * Suspension of operation: by the treaty or consent (art. 57), between certain parties (58), by a later treaty
     * (59(2)), for breach (60), impossibility (61) or changed circumstances (62(3)); its effects: art. 72.
     */
    public static final LifecycleAct SUSPENSION = VOCABULARY.declare("SUSPENSION");

    /** Resumption of operation after a suspension (art. 72). */
    public static final LifecycleAct RESUMPTION = VOCABULARY.declare("RESUMPTION");

    /**
     * Denunciation: the unilateral act that ends a bilateral treaty, or the participation of its author (arts. 54,
     * 56).
     */
    public static final LifecycleAct DENUNCIATION = VOCABULARY.declare("DENUNCIATION");

    /** Withdrawal of one party from the instrument (arts. 54, 56). */
    public static final LifecycleAct WITHDRAWAL = VOCABULARY.declare("WITHDRAWAL");

    /** Expiry: the end of the term that the instrument set itself (art. 54(a)). */
    public static final LifecycleAct EXPIRY = VOCABULARY.declare("EXPIRY");

    /**
     * Termination of the instrument: by its provisions or consent (art. 54), by a later treaty (59), for breach
     * (60), impossibility (61), changed circumstances (62) or a new peremptory norm (64); the ground says which.
     * Its effects: art. 70.
     */
    public static final LifecycleAct TERMINATION = VOCABULARY.declare("TERMINATION");

    /** Invalidity, established under the grounds of arts. 46-53; its effects: arts. 69, 71. */
    public static final LifecycleAct INVALIDITY = VOCABULARY.declare("INVALIDITY");

    /** Revival: an instrument that ended is put in force again by consent of its parties. */
    public static final LifecycleAct REVIVAL = VOCABULARY.declare("REVIVAL");

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

    /** By hand, like the hash code: reading looks up values, and a record's own methods are slow to make at first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LifecycleAct that && code.equals(that.code);
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
