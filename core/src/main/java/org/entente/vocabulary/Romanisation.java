package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * The system by which a name was romanised.
 *
 * <p>Standards and usages by their common names.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record Romanisation(String code) implements Term {

    private static final Vocabulary<Romanisation> VOCABULARY = new Vocabulary<>("romanisation", Romanisation::new);

    /** The bearer's own spelling. */
    public static final Romanisation OWN_USAGE = VOCABULARY.declare("OWN_USAGE");

    /** Revised Romanization of Korean. */
    public static final Romanisation REVISED_ROMANIZATION = VOCABULARY.declare("REVISED_ROMANIZATION");

    /** McCune-Reischauer. */
    public static final Romanisation MCCUNE_REISCHAUER = VOCABULARY.declare("MCCUNE_REISCHAUER");

    /** Hepburn. */
    public static final Romanisation HEPBURN = VOCABULARY.declare("HEPBURN");

    /** Hanyu Pinyin. */
    public static final Romanisation PINYIN = VOCABULARY.declare("PINYIN");

    /** Wade-Giles. */
    public static final Romanisation WADE_GILES = VOCABULARY.declare("WADE_GILES");

    /** The UN system for geographical names. */
    public static final Romanisation UNGEGN = VOCABULARY.declare("UNGEGN");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public Romanisation {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<Romanisation> vocabulary() {
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
