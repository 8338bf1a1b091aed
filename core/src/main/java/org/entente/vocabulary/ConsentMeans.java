package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How an actor establishes its consent to be bound, or performs an act.
 *
 * <p>VCLT arts. 11, 16, 78.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record ConsentMeans(String code) implements Term {

    private static final Vocabulary<ConsentMeans> VOCABULARY = new Vocabulary<>("consent-means", ConsentMeans::new);

    /** By signature (art. 12). */
    public static final ConsentMeans SIGNATURE = VOCABULARY.declare("SIGNATURE");

    /** By exchange of instruments between the parties (arts. 13, 16(a)). */
    public static final ConsentMeans EXCHANGE = VOCABULARY.declare("EXCHANGE");

    /** By deposit with the depositary (art. 16(b)). */
    public static final ConsentMeans DEPOSIT = VOCABULARY.declare("DEPOSIT");

    /** By notification to the parties or the depositary (art. 16(c)). */
    public static final ConsentMeans NOTIFICATION = VOCABULARY.declare("NOTIFICATION");

    /** By other means that were agreed (art. 11). */
    public static final ConsentMeans OTHER = VOCABULARY.declare("OTHER");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public ConsentMeans {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<ConsentMeans> vocabulary() {
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
