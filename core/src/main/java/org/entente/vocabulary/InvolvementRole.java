package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How a provision affects an actor or official.
 *
 * <p>Coding manual rule 21; compare the third-party roles of PLOVER and PA-X.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record InvolvementRole(String code) implements Term {

    private static final Vocabulary<InvolvementRole> VOCABULARY =
            new Vocabulary<>("involvement-role", InvolvementRole::new);

    /** For whom the act is. */
    public static final InvolvementRole BENEFICIARY = VOCABULARY.declare("BENEFICIARY");

    /** Against whom it is directed. */
    public static final InvolvementRole TARGET = VOCABULARY.declare("TARGET");

    /** With whom it is to be done. */
    public static final InvolvementRole PARTNER = VOCABULARY.declare("PARTNER");

    /** Who is asked. */
    public static final InvolvementRole ADDRESSEE = VOCABULARY.declare("ADDRESSEE");

    /** Who is spoken of. */
    public static final InvolvementRole SUBJECT = VOCABULARY.declare("SUBJECT");

    /** Who verifies. */
    public static final InvolvementRole VERIFIER = VOCABULARY.declare("VERIFIER");

    /** Who facilitates. */
    public static final InvolvementRole FACILITATOR = VOCABULARY.declare("FACILITATOR");

    /** At whose request it happens. */
    public static final InvolvementRole REQUESTER = VOCABULARY.declare("REQUESTER");

    /** Whose view is recorded. */
    public static final InvolvementRole VIEW_HOLDER = VOCABULARY.declare("VIEW_HOLDER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public InvolvementRole {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<InvolvementRole> vocabulary() {
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
