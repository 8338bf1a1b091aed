package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How an instrument relates to another one.
 *
 * <p>VCLT arts. 30, 31, 39 to 41, 54, 57 to 59 and 79, and the practice of the UN Treaty Section in registering what is
 * subsequent to a treaty.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record RelationKind(String code) implements Term {

    private static final Vocabulary<RelationKind> VOCABULARY = new Vocabulary<>("relation-kind", RelationKind::new);

    /** It changes the other for all its parties (VCLT art. 40). */
    public static final RelationKind AMENDS = VOCABULARY.declare("AMENDS");

    /** It changes the other between some of its parties only (VCLT art. 41). */
    public static final RelationKind MODIFIES = VOCABULARY.declare("MODIFIES");

    /** It takes up the other as a whole and makes it anew. */
    public static final RelationKind REVISES = VOCABULARY.declare("REVISES");

    /** It is a protocol to the other: an instrument of its own that belongs to it. */
    public static final RelationKind PROTOCOL_TO = VOCABULARY.declare("PROTOCOL_TO");

    /** It is annexed to the other, and an instrument of its own. */
    public static final RelationKind ANNEXED_TO = VOCABULARY.declare("ANNEXED_TO");

    /** It adds to the other and leaves it as it is. */
    public static final RelationKind SUPPLEMENTS = VOCABULARY.declare("SUPPLEMENTS");

    /** It carries the other out: an implementing or administrative arrangement. */
    public static final RelationKind IMPLEMENTS = VOCABULARY.declare("IMPLEMENTS");

    /** It was concluded on the ground of the other, which provides for such agreements. */
    public static final RelationKind CONCLUDED_UNDER = VOCABULARY.declare("CONCLUDED_UNDER");

    /** It prolongs the time for which the other is in force. */
    public static final RelationKind EXTENDS = VOCABULARY.declare("EXTENDS");

    /** It brings the other into force again after its term. */
    public static final RelationKind RENEWS = VOCABULARY.declare("RENEWS");

    /** It takes the place of the other (VCLT art. 59). */
    public static final RelationKind SUPERSEDES = VOCABULARY.declare("SUPERSEDES");

    /** It ends the other and puts nothing in its place (VCLT art. 54(b)). */
    public static final RelationKind TERMINATES = VOCABULARY.declare("TERMINATES");

    /** It suspends the other (VCLT arts. 57, 58). */
    public static final RelationKind SUSPENDS = VOCABULARY.declare("SUSPENDS");

    /** It constitutes, together with the other, one agreement: a note and its reply, related instruments (VCLT arts. 2(1)(a), 13). */
    public static final RelationKind CONSTITUTES = VOCABULARY.declare("CONSTITUTES");

    /** It makes an actor a party to the other, on the terms that it sets. */
    public static final RelationKind ACCEDES_TO = VOCABULARY.declare("ACCEDES_TO");

    /** It says how the other is to be understood (VCLT art. 31(3)(a)). */
    public static final RelationKind INTERPRETS = VOCABULARY.declare("INTERPRETS");

    /** It corrects an error in the text of the other (VCLT art. 79). */
    public static final RelationKind CORRECTS = VOCABULARY.declare("CORRECTS");

    /** It restates the other as a whole. */
    public static final RelationKind REAFFIRMS = VOCABULARY.declare("REAFFIRMS");

    /** It is the next of a series in which the other came before. */
    public static final RelationKind SUCCEEDS = VOCABULARY.declare("SUCCEEDS");

    /** It was made together with the other, or belongs with it in another way. */
    public static final RelationKind RELATED_TO = VOCABULARY.declare("RELATED_TO");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public RelationKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<RelationKind> vocabulary() {
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
