package org.entente.vocabulary;

import java.util.Locale;
import org.entente.violation.Printable;

/**
 * How a provision relates to another one.
 *
 * <p>Coding manual, notes on single points.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record LinkKind(String code) implements Term {

    private static final Vocabulary<LinkKind> VOCABULARY = new Vocabulary<>("link-kind", LinkKind::new);

    /** It restates the other. */
    public static final LinkKind RESTATES = VOCABULARY.declare("RESTATES");

    /** It serves the end that the other states. */
    public static final LinkKind PURSUES = VOCABULARY.declare("PURSUES");

    /** It builds on the other. */
    public static final LinkKind BUILDS_ON = VOCABULARY.declare("BUILDS_ON");

    /** It follows the other in time. */
    public static final LinkKind AFTER = VOCABULARY.declare("AFTER");

    /** It is given in return for the other. */
    public static final LinkKind RECIPROCATES = VOCABULARY.declare("RECIPROCATES");

    /** It excepts from the other. */
    public static final LinkKind EXCEPTS = VOCABULARY.declare("EXCEPTS");

    /** It dissents from the other. */
    public static final LinkKind DISSENTS_FROM = VOCABULARY.declare("DISSENTS_FROM");

    /** It carries the other out. */
    public static final LinkKind IMPLEMENTS = VOCABULARY.declare("IMPLEMENTS");

    /** It says in detail what the other says in general. */
    public static final LinkKind SPECIFIES = VOCABULARY.declare("SPECIFIES");

    /** It holds only if the other is done or holds: what one side does if the other side acts. */
    public static final LinkKind CONDITIONAL_ON = VOCABULARY.declare("CONDITIONAL_ON");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public LinkKind {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<LinkKind> vocabulary() {
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
