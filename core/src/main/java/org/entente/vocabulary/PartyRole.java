package org.entente.vocabulary;

import java.util.Locale;

/**
 * The part that an actor has in an agreement.
 *
 * <p>Vienna Convention on the Law of Treaties (VCLT) art. 2(1)(g) for party, art. 76 for depositary; PA-X for the
 * others.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record PartyRole(String code) implements Term {

    private static final Vocabulary<PartyRole> VOCABULARY = new Vocabulary<>("party-role", PartyRole::new);

    /**
     * A party: one that consented to be bound, before the instrument is in force for it too (a contracting state, art.
     * 2(1)(f)); or one whose agreement it is, where it does not bind.
     */
    public static final PartyRole PARTY = VOCABULARY.declare("PARTY");

    /** One that issues the instrument. */
    public static final PartyRole ISSUER = VOCABULARY.declare("ISSUER");

    /** A participant in an instrument that avoids the word party. */
    public static final PartyRole PARTICIPANT = VOCABULARY.declare("PARTICIPANT");

    /** The host of the meeting or signing. */
    public static final PartyRole HOST = VOCABULARY.declare("HOST");

    /** A witness to the conclusion, not a party. */
    public static final PartyRole WITNESS = VOCABULARY.declare("WITNESS");

    /** A guarantor of performance. */
    public static final PartyRole GUARANTOR = VOCABULARY.declare("GUARANTOR");

    /** A facilitator of the negotiations. */
    public static final PartyRole FACILITATOR = VOCABULARY.declare("FACILITATOR");

    /** A mediator between the parties. */
    public static final PartyRole MEDIATOR = VOCABULARY.declare("MEDIATOR");

    /** The depositary (VCLT art. 76). */
    public static final PartyRole DEPOSITARY = VOCABULARY.declare("DEPOSITARY");

    /** An observer. */
    public static final PartyRole OBSERVER = VOCABULARY.declare("OBSERVER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public PartyRole {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<PartyRole> vocabulary() {
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
