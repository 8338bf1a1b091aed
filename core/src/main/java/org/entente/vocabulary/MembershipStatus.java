package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * As what an actor belongs to a body.
 *
 * <p>Classes of membership in the constitutions of international organisations.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record MembershipStatus(String code) implements Term {

    private static final Vocabulary<MembershipStatus> VOCABULARY =
            new Vocabulary<>("membership-status", MembershipStatus::new);

    /** Full member. */
    public static final MembershipStatus MEMBER = VOCABULARY.declare("MEMBER");

    /** Full member from the beginning, by the constitution of the body. */
    public static final MembershipStatus FOUNDING_MEMBER = VOCABULARY.declare("FOUNDING_MEMBER");

    /** Full member whose rights of membership are suspended (Charter art. 5). */
    public static final MembershipStatus SUSPENDED = VOCABULARY.declare("SUSPENDED");

    /** Associate member, with fewer rights than a full one. */
    public static final MembershipStatus ASSOCIATE = VOCABULARY.declare("ASSOCIATE");

    /** Observer: takes part in meetings and is no member. */
    public static final MembershipStatus OBSERVER = VOCABULARY.declare("OBSERVER");

    /** Candidate: has applied, and is not yet a member. */
    public static final MembershipStatus CANDIDATE = VOCABULARY.declare("CANDIDATE");

    /** Partner of the body, such as a dialogue partner; no member. */
    public static final MembershipStatus PARTNER = VOCABULARY.declare("PARTNER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public MembershipStatus {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<MembershipStatus> vocabulary() {
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
