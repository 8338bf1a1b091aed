package org.entente.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.entente.construction.Checks;
import org.entente.meta.Terms;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Messages;
import org.entente.violation.ValueProblem;

/**
 * An open vocabulary: its known values in order, and the way to any other value.
 *
 * <p>Immutable to its users, and thread-safe: the known values are declared while their class is initialised.
 *
 * @param <T> the type of the values
 */
public final class Vocabulary<T extends Term> implements Terms<T> {

    /** Made when a label is first asked for. */
    private static final class Labels {

        static final Messages TEXTS =
                Messages.of(locale -> ResourceBundle.getBundle("org.entente.vocabulary.labels", locale), Locale.KOREAN);

        private Labels() {}
    }

    private final String name;
    private final Function<String, T> other;
    private final Map<String, T> known = new LinkedHashMap<>();

    Vocabulary(String name, Function<String, T> other) {
        this.name = name;
        this.other = other;
    }

    /** Declares a known value; for the class of the values alone, while it is initialised. */
    T declare(String code) {
        T term = other.apply(code);
        known.put(code, term);
        return term;
    }

    boolean knows(String code) {
        return known.containsKey(code);
    }

    String label(String code, Locale locale) {
        return knows(code) ? Labels.TEXTS.pattern(name + "." + code, locale) : code;
    }

    /** Refuses a code that is not spelt as the values of a vocabulary are. */
    static void check(String code) {
        if (!isSpelt(code)) {
            throw Checks.refused(Term.class, ValueProblem.TERM_MALFORMED, code);
        }
    }

    /**
     * Whether a code is words of capitals and digits with an underscore between them, and begins with a capital. Without
     * a regular expression, which would go a step deeper for every word of a code that may be very long.
     */
    private static boolean isSpelt(String code) {
        boolean inWord = false;
        for (int at = 0; at < code.length(); at++) {
            char unit = code.charAt(at);
            boolean isJoint = unit == '_';
            if (isJoint ? !inWord : !isCapital(unit) && !isDigit(unit)) {
                return false;
            }
            inWord = !isJoint;
        }
        return inWord && isCapital(code.charAt(0));
    }

    private static boolean isCapital(char unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /**
     * The vocabulary's name.
     *
     * @return a kebab-case name such as {@code actor-kind}
     */
    @Override
    public String name() {
        return name;
    }

    /**
     * What the vocabulary is about, for the heading of a pick list.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a noun phrase such as "kind of actor"
     */
    @Override
    public String label(Locale locale) {
        return Labels.TEXTS.pattern(name, locale);
    }

    /**
     * The values that this version knows, for pick lists.
     *
     * @return an unmodifiable list in a fixed order
     */
    @Override
    public List<T> known() {
        return Collections.unmodifiableList(new ArrayList<>(known.values()));
    }

    /**
     * Finds or makes a value.
     *
     * @param code the value as it is written
     * @return the known value, or a value that is not known here
     * @throws InvalidValueException with {@code term-malformed} if the code is spelt otherwise
     */
    @Override
    public T of(String code) {
        T term = known.get(code);
        return term != null ? term : other.apply(code);
    }

    @Override
    @SuppressWarnings("unchecked") // all values are made by the one function, and every vocabulary knows some
    public Class<T> type() {
        return (Class<T>) known.values().iterator().next().getClass();
    }

    @Override
    public String code(T value) {
        return value.code();
    }

    @Override
    public String label(T value, Locale locale) {
        return value.label(locale);
    }
}
