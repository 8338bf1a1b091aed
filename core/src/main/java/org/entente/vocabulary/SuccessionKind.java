package org.entente.vocabulary;

import java.util.Locale;
import java.util.function.Function;
import org.entente.violation.Printable;

/**
 * How one actor came after another.
 *
 * <p>The 1978 Vienna Convention on Succession of States in respect of Treaties for states, as far as it names the case.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record SuccessionKind(String code) implements Term {

    /** Without a method reference: with the register it would be the first that a fresh JVM links. */
    private static final Vocabulary<SuccessionKind> VOCABULARY = new Vocabulary<>("succession-kind", new Function<>() {
        @Override
        public SuccessionKind apply(String code) {
            return new SuccessionKind(code);
        }
    });

    /** The same person of law under another name, constitution or extent; no succession in the sense of the Convention. */
    public static final SuccessionKind CONTINUATION = VOCABULARY.declare("CONTINUATION");

    /** A dependent territory of the predecessor became a state (art. 2(1)(f)). */
    public static final SuccessionKind NEWLY_INDEPENDENT = VOCABULARY.declare("NEWLY_INDEPENDENT");

    /** A part separated, and the predecessor continues to exist (arts. 34 and 35). */
    public static final SuccessionKind SEPARATION = VOCABULARY.declare("SEPARATION");

    /** The predecessor ceased to exist, and several states stand on its territory (art. 34). */
    public static final SuccessionKind DISSOLUTION = VOCABULARY.declare("DISSOLUTION");

    /** Two or more predecessors united and formed one state (art. 31). */
    public static final SuccessionKind UNIFICATION = VOCABULARY.declare("UNIFICATION");

    /** The predecessor became part of a state that existed already. */
    public static final SuccessionKind INCORPORATION = VOCABULARY.declare("INCORPORATION");

    /** A part of the territory passed to a state that existed already (art. 15). */
    public static final SuccessionKind CESSION = VOCABULARY.declare("CESSION");

    /** A state regained its independence after it had been incorporated or occupied. */
    public static final SuccessionKind RESTORATION = VOCABULARY.declare("RESTORATION");

    /** An organisation or organ took over the functions of another. */
    public static final SuccessionKind TRANSFER_OF_FUNCTIONS = VOCABULARY.declare("TRANSFER_OF_FUNCTIONS");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public SuccessionKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<SuccessionKind> vocabulary() {
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
