package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * How a phrase qualifies what is said or promised.
 *
 * <p>Coding manual rule 25; compare activation conditions and execution constraints in the Institutional Grammar
 * 2.0.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record QualifierKind(String code) implements Term {

    private static final Vocabulary<QualifierKind> VOCABULARY = new Vocabulary<>("qualifier-kind", QualifierKind::new);

    /** It holds only if, when or as far as. */
    public static final QualifierKind CONDITION = VOCABULARY.declare("CONDITION");

    /** It is to be done in accordance with. */
    public static final QualifierKind CONSTRAINT = VOCABULARY.declare("CONSTRAINT");

    /** It is to serve an end. */
    public static final QualifierKind PURPOSE = VOCABULARY.declare("PURPOSE");

    /** It is to be done by a means. */
    public static final QualifierKind MEANS = VOCABULARY.declare("MEANS");

    /** It does not touch something. */
    public static final QualifierKind EXCEPTION = VOCABULARY.declare("EXCEPTION");

    /** It has a reason. */
    public static final QualifierKind REASON = VOCABULARY.declare("REASON");

    /** It is to be done in a manner: "in a phased manner", "on an equal footing". */
    public static final QualifierKind MANNER = VOCABULARY.declare("MANNER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public QualifierKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<QualifierKind> vocabulary() {
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
        return other instanceof QualifierKind that && code.equals(that.code);
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
