package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How pressing an appeal is, by its verb; from the strongest to the mildest.
 *
 * <p>Practice of the organs of the United Nations; their editorial manual.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record AppealMode(String code) implements Term {

    private static final Vocabulary<AppealMode> VOCABULARY = new Vocabulary<>("appeal-mode", AppealMode::new);

    /** Demands: leaves the addressee no choice, in words of command. */
    public static final AppealMode DEMANDS = VOCABULARY.declare("DEMANDS");

    /** Calls upon, calls on or calls for: expects that the addressee acts. */
    public static final AppealMode CALLS_UPON = VOCABULARY.declare("CALLS_UPON");

    /** Urges: presses the addressee to act. */
    public static final AppealMode URGES = VOCABULARY.declare("URGES");

    /** Requests or asks: gives the addressee a task. */
    public static final AppealMode REQUESTS = VOCABULARY.declare("REQUESTS");

    /** Recommends: advises the addressee to act, as in the General Assembly (Charter arts. 10-14). */
    public static final AppealMode RECOMMENDS = VOCABULARY.declare("RECOMMENDS");

    /** Invites: leaves it to the addressee whether to act. */
    public static final AppealMode INVITES = VOCABULARY.declare("INVITES");

    /** Encourages: welcomes that the addressee acts. */
    public static final AppealMode ENCOURAGES = VOCABULARY.declare("ENCOURAGES");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public AppealMode {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<AppealMode> vocabulary() {
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
