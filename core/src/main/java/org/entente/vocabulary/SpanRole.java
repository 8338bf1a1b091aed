package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * What a span of text is to a provision.
 *
 * <p>The parts of a sentence by which a provision is coded.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record SpanRole(String code) implements Term {

    private static final Vocabulary<SpanRole> VOCABULARY = new Vocabulary<>("span-role", SpanRole::new);

    /** The whole sentence or clause. */
    public static final SpanRole WHOLE = VOCABULARY.declare("WHOLE");

    /** The words for whose act it is. */
    public static final SpanRole SUBJECT = VOCABULARY.declare("SUBJECT");

    /** The operative verb. */
    public static final SpanRole VERB = VOCABULARY.declare("VERB");

    /** The head noun of its object. */
    public static final SpanRole NOUN = VOCABULARY.declare("NOUN");

    /** What is said or promised. */
    public static final SpanRole OBJECT = VOCABULARY.declare("OBJECT");

    /** An item of an enumeration. */
    public static final SpanRole ITEM = VOCABULARY.declare("ITEM");

    /** A qualifier. */
    public static final SpanRole QUALIFIER = VOCABULARY.declare("QUALIFIER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public SpanRole {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<SpanRole> vocabulary() {
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
