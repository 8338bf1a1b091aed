package org.entente.violation;

import java.util.Locale;
import java.util.Objects;

/**
 * A kind of problem: a code, a default severity and a text in English and in other languages.
 *
 * <p>The library's own problems are enums beside what they check; a caller's rules bring problems of their own.
 */
public interface Problem {

    /**
     * The code by which programs know the problem.
     *
     * @return a kebab-case code such as {@code id-malformed}; never reused for something else
     */
    String code();

    /**
     * How grave the problem is unless it is graded otherwise.
     *
     * @return the default severity
     */
    Severity severity();

    /**
     * The text for a person: what is wrong and what to do.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a text in which <code>{name}</code> stands for the argument of that name; what stands between
     *     <code>{?name}</code> and <code>{/}</code> is shown only where there is such an argument
     */
    String pattern(Locale locale);

    /**
     * The text before there are arguments, as a list of problems shows it.
     *
     * @param locale the reader's language
     * @return the pattern, with its optional parts in brackets
     */
    default String outline(Locale locale) {
        return pattern(Objects.requireNonNull(locale, "locale"))
                .replaceAll("\\{[?]\\w+\\}", "[")
                .replace("{/}", "]");
    }

    /**
     * How an argument reads in the text, where it is a word of the library and not of the user.
     *
     * @param name the argument's name, which distinguishes the two
     * @param argument the argument
     * @param locale the reader's language
     * @return the argument in that language; itself unless a word for it is shipped
     */
    default String phrase(String name, String argument, Locale locale) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(locale, "locale");
        return Objects.requireNonNull(argument, "argument");
    }
}
