package org.entente.force;

import java.util.Locale;
import java.util.Map;
import org.entente.violation.Problem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is what it is, or what would settle it: a code, the event or clause that it rests on, arguments, and a
 * message by locale.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reason {

    private final Violation text;

    Reason(Violation text) {
        this.text = text;
    }

    /**
     * States a reason, such as one of a policy of one's own.
     *
     * @param problem its code and its text by locale; its severity says nothing here
     * @param path the path of the event, clause or party that it rests on
     * @return the reason, without arguments
     */
    public static Reason of(Problem problem, ValuePath path) {
        return new Reason(Violation.of(problem, path));
    }

    /**
     * Adds an argument of the message.
     *
     * @param name the argument's name, as it stands in braces in the text
     * @param value what it stands for here
     * @return a reason with the argument after the others
     */
    public Reason with(String name, Object value) {
        return new Reason(text.with(name, value));
    }

    /**
     * The code of the reason.
     *
     * @return a stable kebab-case code such as {@code entry-recorded}
     */
    public String code() {
        return text.code();
    }

    /**
     * What the reason rests on.
     *
     * @return the path of the event, clause or party in the agreement
     */
    public ValuePath path() {
        return text.path();
    }

    /**
     * What the message speaks of.
     *
     * @return the arguments by name
     */
    public Map<String, String> arguments() {
        return text.arguments();
    }

    /**
     * The reason for a person.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the message
     */
    public String message(Locale locale) {
        return text.message(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Renders the reason on one line, in English. */
    @Override
    public String toString() {
        return text.path() + ": " + text.message() + " [" + text.code() + "]";
    }
}
