package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a clause about the instrument itself governs.
 *
 * <p>Coding manual, notes on single points; the final clauses of the UN handbook.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record ClauseTopic(String code) implements Term {

    private static final Vocabulary<ClauseTopic> VOCABULARY = new Vocabulary<>("clause-topic", ClauseTopic::new);

    /** Object and purpose. */
    public static final ClauseTopic OBJECT_AND_PURPOSE = VOCABULARY.declare("OBJECT_AND_PURPOSE");

    /** Definitions: the use of terms. */
    public static final ClauseTopic DEFINITION = VOCABULARY.declare("DEFINITION");

    /** Scope: to what and to whom the instrument applies. */
    public static final ClauseTopic SCOPE = VOCABULARY.declare("SCOPE");

    /** Interpretation. */
    public static final ClauseTopic INTERPRETATION = VOCABULARY.declare("INTERPRETATION");

    /** Legal status: whether the instrument creates rights and obligations under international law. */
    public static final ClauseTopic LEGAL_STATUS = VOCABULARY.declare("LEGAL_STATUS");

    /** Availability of funds and sharing of costs. */
    public static final ClauseTopic FUNDS = VOCABULARY.declare("FUNDS");

    /** Applicable law: the domestic law under which the instrument is carried out. */
    public static final ClauseTopic APPLICABLE_LAW = VOCABULARY.declare("APPLICABLE_LAW");

    /** Saving: without prejudice. */
    public static final ClauseTopic SAVING = VOCABULARY.declare("SAVING");

    /** Relation to other instruments (art. 30). */
    public static final ClauseTopic RELATION_TO_OTHER_INSTRUMENTS = VOCABULARY.declare("RELATION_TO_OTHER_INSTRUMENTS");

    /** Institutions: the bodies that the instrument sets up or uses. */
    public static final ClauseTopic INSTITUTIONS = VOCABULARY.declare("INSTITUTIONS");

    /** Implementation. */
    public static final ClauseTopic IMPLEMENTATION = VOCABULARY.declare("IMPLEMENTATION");

    /** Annexes: their status and their amendment. */
    public static final ClauseTopic ANNEXES = VOCABULARY.declare("ANNEXES");

    /** Notifications: to whom and how they are made (art. 78). */
    public static final ClauseTopic NOTIFICATIONS = VOCABULARY.declare("NOTIFICATIONS");

    /** Signature: who may sign, where and until when. */
    public static final ClauseTopic SIGNATURE = VOCABULARY.declare("SIGNATURE");

    /** Consent to be bound: ratification, acceptance, approval or other means (arts. 11-16). */
    public static final ClauseTopic CONSENT_TO_BE_BOUND = VOCABULARY.declare("CONSENT_TO_BE_BOUND");

    /** Accession (art. 15). */
    public static final ClauseTopic ACCESSION = VOCABULARY.declare("ACCESSION");

    /** Reservations (art. 19). */
    public static final ClauseTopic RESERVATIONS = VOCABULARY.declare("RESERVATIONS");

    /** Provisional application (art. 25). */
    public static final ClauseTopic PROVISIONAL_APPLICATION = VOCABULARY.declare("PROVISIONAL_APPLICATION");

    /** Entry into force (art. 24). */
    public static final ClauseTopic ENTRY_INTO_FORCE = VOCABULARY.declare("ENTRY_INTO_FORCE");

    /** Territorial application (art. 29). */
    public static final ClauseTopic TERRITORY = VOCABULARY.declare("TERRITORY");

    /** Duration. */
    public static final ClauseTopic DURATION = VOCABULARY.declare("DURATION");

    /** Extension of the term. */
    public static final ClauseTopic EXTENSION = VOCABULARY.declare("EXTENSION");

    /** Review. */
    public static final ClauseTopic REVIEW = VOCABULARY.declare("REVIEW");

    /** Amendment (arts. 39-41). */
    public static final ClauseTopic AMENDMENT = VOCABULARY.declare("AMENDMENT");

    /** Suspension of operation (art. 57). */
    public static final ClauseTopic SUSPENSION = VOCABULARY.declare("SUSPENSION");

    /** Withdrawal or denunciation by one party (arts. 54, 56). */
    public static final ClauseTopic WITHDRAWAL = VOCABULARY.declare("WITHDRAWAL");

    /** Termination of the instrument (art. 54). */
    public static final ClauseTopic TERMINATION = VOCABULARY.declare("TERMINATION");

    /** Survival: what stays binding after the end (art. 70(1)). */
    public static final ClauseTopic SURVIVAL = VOCABULARY.declare("SURVIVAL");

    /** Settlement of disputes. */
    public static final ClauseTopic DISPUTES = VOCABULARY.declare("DISPUTES");

    /** Depositary (arts. 76-77). */
    public static final ClauseTopic DEPOSITARY = VOCABULARY.declare("DEPOSITARY");

    /** Registration (art. 80). */
    public static final ClauseTopic REGISTRATION = VOCABULARY.declare("REGISTRATION");

    /** Languages and authentic texts (arts. 10, 33). */
    public static final ClauseTopic LANGUAGES = VOCABULARY.declare("LANGUAGES");

    /** Counterparts: the number of originals and how they are signed. */
    public static final ClauseTopic COUNTERPARTS = VOCABULARY.declare("COUNTERPARTS");

    /** Testimonium: the formula before the signatures. */
    public static final ClauseTopic TESTIMONIUM = VOCABULARY.declare("TESTIMONIUM");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public ClauseTopic {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<ClauseTopic> vocabulary() {
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
        return other instanceof ClauseTopic that && code.equals(that.code);
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
