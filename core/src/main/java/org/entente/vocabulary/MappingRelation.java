package org.entente.vocabulary;

import java.util.Locale;
import java.util.function.Function;
import org.entente.violation.Printable;

/**
 * How an area of one scheme matches an area of another.
 *
 * <p>The mapping properties of SKOS.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record MappingRelation(String code) implements Term {

    /** Without a method reference: with the register it would be the first that a fresh JVM links. */
    private static final Vocabulary<MappingRelation> VOCABULARY =
            new Vocabulary<>("mapping-relation", new Function<>() {
                @Override
                public MappingRelation apply(String code) {
                    return new MappingRelation(code);
                }
            });

    /** The same meaning (skos:exactMatch). */
    public static final MappingRelation EXACT = VOCABULARY.declare("EXACT");

    /** Nearly the same (skos:closeMatch). */
    public static final MappingRelation CLOSE = VOCABULARY.declare("CLOSE");

    /** The other is broader (skos:broadMatch). */
    public static final MappingRelation BROAD = VOCABULARY.declare("BROAD");

    /** The other is narrower (skos:narrowMatch). */
    public static final MappingRelation NARROW = VOCABULARY.declare("NARROW");

    /** The other is related (skos:relatedMatch). */
    public static final MappingRelation RELATED = VOCABULARY.declare("RELATED");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public MappingRelation {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<MappingRelation> vocabulary() {
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
