package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What an office is for, whatever its title says.
 *
 * <p>VCLT art. 7 and the Vienna Convention on Diplomatic Relations art. 14 for the functions they name.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record OfficeFunction(String code) implements Term {

    private static final Vocabulary<OfficeFunction> VOCABULARY =
            new Vocabulary<>("office-function", OfficeFunction::new);

    /** Head of state (VCLT art. 7(2)(a)). */
    public static final OfficeFunction HEAD_OF_STATE = VOCABULARY.declare("HEAD_OF_STATE");

    /** Monarch, where the title is not that of a head of state alone. */
    public static final OfficeFunction MONARCH = VOCABULARY.declare("MONARCH");

    /** Regent: exercises the powers of a head of state in the place of its holder. */
    public static final OfficeFunction REGENT = VOCABULARY.declare("REGENT");

    /** Head of government (VCLT art. 7(2)(a)). */
    public static final OfficeFunction HEAD_OF_GOVERNMENT = VOCABULARY.declare("HEAD_OF_GOVERNMENT");

    /** Deputy head of government. */
    public static final OfficeFunction DEPUTY_HEAD_OF_GOVERNMENT = VOCABULARY.declare("DEPUTY_HEAD_OF_GOVERNMENT");

    /** Minister for foreign affairs (VCLT art. 7(2)(a)). */
    public static final OfficeFunction FOREIGN_MINISTER = VOCABULARY.declare("FOREIGN_MINISTER");

    /** Minister of defence. */
    public static final OfficeFunction DEFENCE_MINISTER = VOCABULARY.declare("DEFENCE_MINISTER");

    /** Minister of finance. */
    public static final OfficeFunction FINANCE_MINISTER = VOCABULARY.declare("FINANCE_MINISTER");

    /** Minister of trade. */
    public static final OfficeFunction TRADE_MINISTER = VOCABULARY.declare("TRADE_MINISTER");

    /** Another minister. */
    public static final OfficeFunction MINISTER = VOCABULARY.declare("MINISTER");

    /** Deputy or vice minister. */
    public static final OfficeFunction DEPUTY_MINISTER = VOCABULARY.declare("DEPUTY_MINISTER");

    /** Head of the government of a constituent state, region or municipality. */
    public static final OfficeFunction HEAD_OF_SUBNATIONAL_GOVERNMENT =
            VOCABULARY.declare("HEAD_OF_SUBNATIONAL_GOVERNMENT");

    /** Ambassador or nuncio: head of mission of the first class (VCDR art. 14(1)(a)). */
    public static final OfficeFunction AMBASSADOR = VOCABULARY.declare("AMBASSADOR");

    /** Envoy, minister or internuncio: head of mission of the second class (VCDR art. 14(1)(b)). */
    public static final OfficeFunction ENVOY = VOCABULARY.declare("ENVOY");

    /**
     * Chargé d'affaires: head of mission of the third class (VCDR art. 14(1)(c)), or ad interim by the capacity
     * (art. 19).
     */
    public static final OfficeFunction CHARGE_D_AFFAIRES = VOCABULARY.declare("CHARGE_D_AFFAIRES");

    /** Head of a consular post (Vienna Convention on Consular Relations art. 9). */
    public static final OfficeFunction CONSUL = VOCABULARY.declare("CONSUL");

    /** Permanent representative to an organisation (VCLT art. 7(2)(c)). */
    public static final OfficeFunction PERMANENT_REPRESENTATIVE = VOCABULARY.declare("PERMANENT_REPRESENTATIVE");

    /** Head of a standing delegation or of a delegation to a conference. */
    public static final OfficeFunction HEAD_OF_DELEGATION = VOCABULARY.declare("HEAD_OF_DELEGATION");

    /** Special envoy or representative. */
    public static final OfficeFunction SPECIAL_ENVOY = VOCABULARY.declare("SPECIAL_ENVOY");

    /** High representative or high commissioner. */
    public static final OfficeFunction HIGH_REPRESENTATIVE = VOCABULARY.declare("HIGH_REPRESENTATIVE");

    /** Commissioner: a member of the executive of an organisation. */
    public static final OfficeFunction COMMISSIONER = VOCABULARY.declare("COMMISSIONER");

    /** Head of an international organisation. */
    public static final OfficeFunction HEAD_OF_ORGANISATION = VOCABULARY.declare("HEAD_OF_ORGANISATION");

    /** Military commander. */
    public static final OfficeFunction MILITARY_COMMANDER = VOCABULARY.declare("MILITARY_COMMANDER");

    /** Member of a legislature. */
    public static final OfficeFunction LEGISLATOR = VOCABULARY.declare("LEGISLATOR");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public OfficeFunction {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<OfficeFunction> vocabulary() {
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
