package org.entente.vocabulary;

import java.util.Locale;

/**
 * What a clause about the instrument itself governs.
 *
 * <p>Coding manual, notes on single points; the final clauses of the UN handbook.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record ClauseTopic(String code) implements Term {

    private static final Vocabulary<ClauseTopic> VOCABULARY = new Vocabulary<>("clause-topic", ClauseTopic::new);

    /** Definitions. */
    public static final ClauseTopic DEFINITION = VOCABULARY.declare("DEFINITION");

    /** Interpretation. */
    public static final ClauseTopic INTERPRETATION = VOCABULARY.declare("INTERPRETATION");

    /** Legal status. */
    public static final ClauseTopic LEGAL_STATUS = VOCABULARY.declare("LEGAL_STATUS");

    /** Availability of funds and applicable law. */
    public static final ClauseTopic FUNDS_AND_APPLICABLE_LAW = VOCABULARY.declare("FUNDS_AND_APPLICABLE_LAW");

    /** Saving: without prejudice. */
    public static final ClauseTopic SAVING = VOCABULARY.declare("SAVING");

    /** Relation to other instruments. */
    public static final ClauseTopic RELATION_TO_OTHER_INSTRUMENTS = VOCABULARY.declare("RELATION_TO_OTHER_INSTRUMENTS");

    /** Implementation. */
    public static final ClauseTopic IMPLEMENTATION = VOCABULARY.declare("IMPLEMENTATION");

    /** Entry into force. */
    public static final ClauseTopic ENTRY_INTO_FORCE = VOCABULARY.declare("ENTRY_INTO_FORCE");

    /** Duration. */
    public static final ClauseTopic DURATION = VOCABULARY.declare("DURATION");

    /** Extension. */
    public static final ClauseTopic EXTENSION = VOCABULARY.declare("EXTENSION");

    /** Review. */
    public static final ClauseTopic REVIEW = VOCABULARY.declare("REVIEW");

    /** Amendment. */
    public static final ClauseTopic AMENDMENT = VOCABULARY.declare("AMENDMENT");

    /** Termination. */
    public static final ClauseTopic TERMINATION = VOCABULARY.declare("TERMINATION");

    /** Survival. */
    public static final ClauseTopic SURVIVAL = VOCABULARY.declare("SURVIVAL");

    /** Settlement of disputes. */
    public static final ClauseTopic DISPUTES = VOCABULARY.declare("DISPUTES");

    /** Reservations. */
    public static final ClauseTopic RESERVATIONS = VOCABULARY.declare("RESERVATIONS");

    /** Accession. */
    public static final ClauseTopic ACCESSION = VOCABULARY.declare("ACCESSION");

    /** Territorial application. */
    public static final ClauseTopic TERRITORY = VOCABULARY.declare("TERRITORY");

    /** Depositary. */
    public static final ClauseTopic DEPOSITARY = VOCABULARY.declare("DEPOSITARY");

    /** Registration. */
    public static final ClauseTopic REGISTRATION = VOCABULARY.declare("REGISTRATION");

    /** Languages and authentic texts. */
    public static final ClauseTopic LANGUAGES = VOCABULARY.declare("LANGUAGES");

    /** Testimonium. */
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

    /** Renders the value as it is written. */
    @Override
    public String toString() {
        return code;
    }
}
