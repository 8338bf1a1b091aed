package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The ground of a termination, withdrawal, suspension or invalidity.
 *
 * <p>VCLT arts. 46-64.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record TerminationGround(String code) implements Term {

    private static final Vocabulary<TerminationGround> VOCABULARY =
            new Vocabulary<>("termination-ground", TerminationGround::new);

    /** A provision of the instrument (arts. 54(a), 57(a)). */
    public static final TerminationGround PROVISION = VOCABULARY.declare("PROVISION");

    /** Consent of the parties (arts. 54(b), 57(b)). */
    public static final TerminationGround CONSENT = VOCABULARY.declare("CONSENT");

    /** A right implied by the nature of the instrument or the intention of the parties (art. 56(1)). */
    public static final TerminationGround IMPLIED_RIGHT = VOCABULARY.declare("IMPLIED_RIGHT");

    /** A later treaty on the same subject matter (art. 59). */
    public static final TerminationGround LATER_TREATY = VOCABULARY.declare("LATER_TREATY");

    /** Material breach (art. 60). */
    public static final TerminationGround BREACH = VOCABULARY.declare("BREACH");

    /** Supervening impossibility of performance (art. 61). */
    public static final TerminationGround IMPOSSIBILITY = VOCABULARY.declare("IMPOSSIBILITY");

    /** Fundamental change of circumstances (art. 62). */
    public static final TerminationGround CHANGED_CIRCUMSTANCES = VOCABULARY.declare("CHANGED_CIRCUMSTANCES");

    /** A new peremptory norm (art. 64). */
    public static final TerminationGround NEW_PEREMPTORY_NORM = VOCABULARY.declare("NEW_PEREMPTORY_NORM");

    /** A domestic rule on competence to conclude treaties (art. 46). */
    public static final TerminationGround COMPETENCE = VOCABULARY.declare("COMPETENCE");

    /** A restriction on the authority of the representative (art. 47). */
    public static final TerminationGround AUTHORITY = VOCABULARY.declare("AUTHORITY");

    /** Error (art. 48). */
    public static final TerminationGround ERROR = VOCABULARY.declare("ERROR");

    /** Fraud (art. 49). */
    public static final TerminationGround FRAUD = VOCABULARY.declare("FRAUD");

    /** Corruption of the representative (art. 50). */
    public static final TerminationGround CORRUPTION = VOCABULARY.declare("CORRUPTION");

    /** Coercion of the representative (art. 51). */
    public static final TerminationGround COERCION_OF_REPRESENTATIVE = VOCABULARY.declare("COERCION_OF_REPRESENTATIVE");

    /** Coercion of a state by threat or use of force (art. 52). */
    public static final TerminationGround COERCION = VOCABULARY.declare("COERCION");

    /** Conflict with a peremptory norm at the time of conclusion (art. 53). */
    public static final TerminationGround PEREMPTORY_NORM = VOCABULARY.declare("PEREMPTORY_NORM");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public TerminationGround {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<TerminationGround> vocabulary() {
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
