package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What a cited work is.
 *
 * <p>Covers what statements cite beside treaties: resolutions, plans, policies and negotiations under way.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record WorkKind(String code) implements Term {

    private static final Vocabulary<WorkKind> VOCABULARY = new Vocabulary<>("work-kind", WorkKind::new);

    /** A treaty or another binding instrument. */
    public static final WorkKind TREATY = VOCABULARY.declare("TREATY");

    /** A resolution of an organ. */
    public static final WorkKind RESOLUTION = VOCABULARY.declare("RESOLUTION");

    /** A decision. */
    public static final WorkKind DECISION = VOCABULARY.declare("DECISION");

    /** A statement or declaration. */
    public static final WorkKind STATEMENT = VOCABULARY.declare("STATEMENT");

    /** A plan. */
    public static final WorkKind PLAN = VOCABULARY.declare("PLAN");

    /** A policy or strategy. */
    public static final WorkKind POLICY = VOCABULARY.declare("POLICY");

    /** A review under way. */
    public static final WorkKind REVIEW = VOCABULARY.declare("REVIEW");

    /** A negotiation under way or its outcome in principle. */
    public static final WorkKind NEGOTIATION = VOCABULARY.declare("NEGOTIATION");

    /** A dialogue or consultation mechanism. */
    public static final WorkKind DIALOGUE = VOCABULARY.declare("DIALOGUE");

    /** A national law. */
    public static final WorkKind LAW = VOCABULARY.declare("LAW");

    /** A report. */
    public static final WorkKind REPORT = VOCABULARY.declare("REPORT");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public WorkKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<WorkKind> vocabulary() {
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
