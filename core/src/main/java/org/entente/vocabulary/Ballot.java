package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How a member of an organ or conference voted.
 *
 * <p>Rules of procedure of the General Assembly and practice of the Security Council.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Ballot(String code) implements Term {

    private static final Vocabulary<Ballot> VOCABULARY = new Vocabulary<>("ballot", Ballot::new);

    /** In favour. */
    public static final Ballot FOR = VOCABULARY.declare("FOR");

    /** Against. */
    public static final Ballot AGAINST = VOCABULARY.declare("AGAINST");

    /** Abstaining. */
    public static final Ballot ABSTAINING = VOCABULARY.declare("ABSTAINING");

    /** Present and not participating in the vote. */
    public static final Ballot NOT_PARTICIPATING = VOCABULARY.declare("NOT_PARTICIPATING");

    /** Absent. */
    public static final Ballot ABSENT = VOCABULARY.declare("ABSENT");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Ballot {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Ballot> vocabulary() {
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
