package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What an objection to a reservation does between its author and the author of the reservation.
 *
 * <p>VCLT arts. 20(4)(b), 21(3); ILC Guide to Practice on Reservations (2011) 4.3.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record ObjectionEffect(String code) implements Term {

    private static final Vocabulary<ObjectionEffect> VOCABULARY =
            new Vocabulary<>("objection-effect", ObjectionEffect::new);

    /** The instrument does not enter into force between the two (art. 20(4)(b)). */
    public static final ObjectionEffect EXCLUDES_TREATY_RELATIONS = VOCABULARY.declare("EXCLUDES_TREATY_RELATIONS");

    /** The provisions reserved do not apply between the two, to the extent of the reservation (art. 21(3)). */
    public static final ObjectionEffect EXCLUDES_RESERVED_PROVISIONS =
            VOCABULARY.declare("EXCLUDES_RESERVED_PROVISIONS");

    /** Further provisions that are linked to those reserved do not apply either (ILC Guide 4.3.7). */
    public static final ObjectionEffect EXCLUDES_FURTHER_PROVISIONS = VOCABULARY.declare("EXCLUDES_FURTHER_PROVISIONS");

    /** The author of the objection holds the reservation to be without effect (ILC Guide 4.3.8, 4.5). */
    public static final ObjectionEffect DENIES_RESERVATION = VOCABULARY.declare("DENIES_RESERVATION");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public ObjectionEffect {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<ObjectionEffect> vocabulary() {
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
