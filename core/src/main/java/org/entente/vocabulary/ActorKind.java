package org.entente.vocabulary;

import java.util.Locale;
import java.util.function.Function;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What an actor is.
 *
 * <p>The kinds follow the parties seen in UN Treaty Series registrations and in the PA-X codebook. A kind records
 * as what an actor acts in the text; it asserts no recognition.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record ActorKind(String code) implements Term {

    /** Without a method reference: with the register it would be the first that a fresh JVM links. */
    private static final Vocabulary<ActorKind> VOCABULARY = new Vocabulary<>("actor-kind", new Function<>() {
        @Override
        public ActorKind apply(String code) {
            return new ActorKind(code);
        }
    });

    /** A state. */
    public static final ActorKind STATE = VOCABULARY.declare("STATE");

    /** A state that no longer exists under that identity, such as the USSR. */
    public static final ActorKind HISTORICAL_STATE = VOCABULARY.declare("HISTORICAL_STATE");

    /** An entity that acts as a state and is recognised by some only, where the coder does not call it a state. */
    public static final ActorKind PARTIALLY_RECOGNISED = VOCABULARY.declare("PARTIALLY_RECOGNISED");

    /** A territory or dependency on whose behalf another may act. */
    public static final ActorKind TERRITORY = VOCABULARY.declare("TERRITORY");

    /** An intergovernmental organisation. */
    public static final ActorKind INTERNATIONAL_ORGANISATION = VOCABULARY.declare("INTERNATIONAL_ORGANISATION");

    /** A regional organisation to which its members transferred competence, such as the EU. */
    public static final ActorKind REGIONAL_INTEGRATION_ORGANISATION =
            VOCABULARY.declare("REGIONAL_INTEGRATION_ORGANISATION");

    /** An organ of a state or an organisation, such as the UN Security Council. */
    public static final ActorKind ORGAN = VOCABULARY.declare("ORGAN");

    /** The government of a state. */
    public static final ActorKind GOVERNMENT = VOCABULARY.declare("GOVERNMENT");

    /** A ministry or agency of a government. */
    public static final ActorKind MINISTRY = VOCABULARY.declare("MINISTRY");

    /** Armed forces, a command or a contingent. */
    public static final ActorKind ARMED_FORCES = VOCABULARY.declare("ARMED_FORCES");

    /** An armed group that is no state. */
    public static final ActorKind NON_STATE_ARMED_GROUP = VOCABULARY.declare("NON_STATE_ARMED_GROUP");

    /** A non-governmental organisation. */
    public static final ActorKind NON_GOVERNMENTAL_ORGANISATION = VOCABULARY.declare("NON_GOVERNMENTAL_ORGANISATION");

    /** A company. */
    public static final ActorKind COMPANY = VOCABULARY.declare("COMPANY");

    /** A body set up between parties: a committee, commission or working group. */
    public static final ActorKind BODY = VOCABULARY.declare("BODY");

    /** An alliance, as far as a text treats it as one that acts or is acted upon. */
    public static final ActorKind ALLIANCE = VOCABULARY.declare("ALLIANCE");

    /** A grouping without legal personality, such as the G7. */
    public static final ActorKind INFORMAL_GROUPING = VOCABULARY.declare("INFORMAL_GROUPING");

    /** A class whose members the text leaves open, such as "the international community". */
    public static final ActorKind INDETERMINATE = VOCABULARY.declare("INDETERMINATE");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public ActorKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<ActorKind> vocabulary() {
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
        return other instanceof ActorKind that && code.equals(that.code);
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
