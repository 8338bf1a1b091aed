package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The part that an actor has in an agreement.
 *
 * <p>Articles are those of the Vienna Convention on the Law of Treaties of 1969 (VCLT) where no other is named; PA-X for
 * facilitator and guarantor.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record PartyRole(String code) implements Term {

    private static final Vocabulary<PartyRole> VOCABULARY = new Vocabulary<>("party-role", PartyRole::new);

    /** A negotiating state: took part in drawing up and adopting the text (art. 2(1)(e)). */
    public static final PartyRole NEGOTIATING_STATE = VOCABULARY.declare("NEGOTIATING_STATE");

    /** A signatory: has signed, and is not bound by that alone (art. 18(a)). */
    public static final PartyRole SIGNATORY = VOCABULARY.declare("SIGNATORY");

    /**
     * A contracting state: has consented to be bound, whether or not the treaty has entered into force (art.
     * 2(1)(f)).
     */
    public static final PartyRole CONTRACTING_STATE = VOCABULARY.declare("CONTRACTING_STATE");

    /**
     * A party: has consented to be bound, and the treaty is in force for it (art. 2(1)(g)); or one whose agreement
     * it is, where the instrument does not bind.
     */
    public static final PartyRole PARTY = VOCABULARY.declare("PARTY");

    /** A third state: no party (art. 2(1)(h)); arts. 34-38 say what a treaty may do for it. */
    public static final PartyRole THIRD_STATE = VOCABULARY.declare("THIRD_STATE");

    /** A negotiating organisation (VCLT 1986 art. 2(1)(e)). */
    public static final PartyRole NEGOTIATING_ORGANISATION = VOCABULARY.declare("NEGOTIATING_ORGANISATION");

    /** A contracting organisation (VCLT 1986 art. 2(1)(f)). */
    public static final PartyRole CONTRACTING_ORGANISATION = VOCABULARY.declare("CONTRACTING_ORGANISATION");

    /** A third organisation (VCLT 1986 art. 2(1)(h)). */
    public static final PartyRole THIRD_ORGANISATION = VOCABULARY.declare("THIRD_ORGANISATION");

    /** One that issues the instrument. */
    public static final PartyRole ISSUER = VOCABULARY.declare("ISSUER");

    /** A participant in an instrument that avoids the word party. */
    public static final PartyRole PARTICIPANT = VOCABULARY.declare("PARTICIPANT");

    /** The host of the meeting or signing; takes part in the conclusion, and is no party by that. */
    public static final PartyRole HOST = VOCABULARY.declare("HOST");

    /** A witness to the conclusion, no party. */
    public static final PartyRole WITNESS = VOCABULARY.declare("WITNESS");

    /** A guarantor of performance. */
    public static final PartyRole GUARANTOR = VOCABULARY.declare("GUARANTOR");

    /** A facilitator of the negotiations, no party. */
    public static final PartyRole FACILITATOR = VOCABULARY.declare("FACILITATOR");

    /** A mediator between the parties, no party. */
    public static final PartyRole MEDIATOR = VOCABULARY.declare("MEDIATOR");

    /** The depositary: keeps the original and receives instruments (arts. 76-77); no party by that. */
    public static final PartyRole DEPOSITARY = VOCABULARY.declare("DEPOSITARY");

    /** An observer, no party. */
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

    /** By hand, like the hash code: rules look up values, and a record's own methods are slow to make at first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyRole that && code.equals(that.code);
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
