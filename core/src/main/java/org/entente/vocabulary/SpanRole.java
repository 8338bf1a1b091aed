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

    /** A modal verb. */
    public static final SpanRole MODAL = VOCABULARY.declare("MODAL");

    /** The verb of what is promised or asked for. */
    public static final SpanRole ACTION = VOCABULARY.declare("ACTION");

    /** A word that modifies another. */
    public static final SpanRole MODIFIER = VOCABULARY.declare("MODIFIER");

    /** Someone who is involved without speaking. */
    public static final SpanRole INVOLVED = VOCABULARY.declare("INVOLVED");

    /** Who is to act. */
    public static final SpanRole PERFORMER = VOCABULARY.declare("PERFORMER");

    /** Words of time. */
    public static final SpanRole TIMING = VOCABULARY.declare("TIMING");

    /** A measure. */
    public static final SpanRole QUANTITY = VOCABULARY.declare("QUANTITY");

    /** The words that cite a work. */
    public static final SpanRole CITATION = VOCABULARY.declare("CITATION");

    /** A place. */
    public static final SpanRole PLACE = VOCABULARY.declare("PLACE");

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
