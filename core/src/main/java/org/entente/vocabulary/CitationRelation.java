package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * How a provision relates to the work that it cites.
 *
 * <p>Coding manual, notes on single points.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record CitationRelation(String code) implements Term {

    private static final Vocabulary<CitationRelation> VOCABULARY =
            new Vocabulary<>("citation-relation", CitationRelation::new);

    /** It is consistent with the work. */
    public static final CitationRelation ACCORDS_WITH = VOCABULARY.declare("ACCORDS_WITH");

    /** It rests on the work. */
    public static final CitationRelation PURSUANT_TO = VOCABULARY.declare("PURSUANT_TO");

    /** It recalls the work. */
    public static final CitationRelation RECALLS = VOCABULARY.declare("RECALLS");

    /** It restates what the work says. */
    public static final CitationRelation RESTATES = VOCABULARY.declare("RESTATES");

    /** It is about the work. */
    public static final CitationRelation CONCERNS = VOCABULARY.declare("CONCERNS");

    /** It carries the work out. */
    public static final CitationRelation IMPLEMENTS = VOCABULARY.declare("IMPLEMENTS");

    /** It amends the work. */
    public static final CitationRelation AMENDS = VOCABULARY.declare("AMENDS");

    /** It leaves the work untouched. */
    public static final CitationRelation WITHOUT_PREJUDICE_TO = VOCABULARY.declare("WITHOUT_PREJUDICE_TO");

    /** It looks ahead to a work that is to come; such a work may be later than the agreement. */
    public static final CitationRelation ENVISAGES = VOCABULARY.declare("ENVISAGES");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public CitationRelation {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<CitationRelation> vocabulary() {
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

    /** By hand, like the hash code: reading looks up values, and a record's own methods are slow to make at first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitationRelation that && code.equals(that.code);
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
