package org.entente.violation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The texts of problems by code and language, from resource bundles whose root is English, or which translate texts that
 * stand in English beside their codes.
 *
 * <p>A language that is not shipped gets English, never the language of the JVM. This class is immutable and thread-safe.
 */
public final class Messages {

    private final Function<Locale, ResourceBundle> bundles;
    private final List<Locale> languages;
    private final boolean hasEnglish;

    private Messages(Function<Locale, ResourceBundle> bundles, List<Locale> languages, boolean hasEnglish) {
        this.bundles = bundles;
        this.languages = languages;
        this.hasEnglish = hasEnglish;
    }

    /**
     * Takes texts from bundles; the function is the owner's, so that bundles in its module are found.
     *
     * @param bundles finds the bundle of a locale, such as {@code locale -> ResourceBundle.getBundle("my.messages",
     *     locale)}
     * @param languages the languages for which there is a bundle beside the English root
     * @return the texts
     */
    public static Messages of(Function<Locale, ResourceBundle> bundles, Locale... languages) {
        return new Messages(Objects.requireNonNull(bundles, "bundles"), List.of(languages), true);
    }

    /**
     * Takes the translations of texts that stand in English beside their codes; no bundle is English.
     *
     * @param bundles finds the bundle of a locale
     * @param languages the languages for which there is a bundle
     * @return the texts, of which {@link #translation} and {@link #phrase} are of use
     */
    public static Messages translations(Function<Locale, ResourceBundle> bundles, Locale... languages) {
        return new Messages(Objects.requireNonNull(bundles, "bundles"), List.of(languages), false);
    }

    /**
     * The text of a problem.
     *
     * @param code the problem's code
     * @param locale the reader's language
     * @return the text in that language if it is shipped, else in English
     */
    public String pattern(String code, Locale locale) {
        return bundle(locale).getString(code);
    }

    /**
     * The text of a problem that states its English text itself, so that the bundles hold the other languages alone.
     *
     * @param code the problem's code
     * @param locale the reader's language
     * @return the text in that language, or empty if the language is not shipped
     */
    public Optional<String> translation(String code, Locale locale) {
        return language(locale).map(language -> bundles.apply(language).getString(code));
    }

    /**
     * How an argument of a text reads, by the key {@code phrase.} and the argument with hyphens for its spaces.
     *
     * @param argument the argument
     * @param locale the reader's language
     * @return the word that is shipped for it, or the argument itself
     */
    public String phrase(String argument, Locale locale) {
        if (!hasEnglish && language(locale).isEmpty()) {
            return argument;
        }
        ResourceBundle texts = bundle(locale);
        String key = "phrase." + argument.replace(' ', '-');
        return texts.containsKey(key) ? texts.getString(key) : argument;
    }

    private ResourceBundle bundle(Locale locale) {
        return bundles.apply(language(locale).orElse(Locale.ROOT));
    }

    private Optional<Locale> language(Locale locale) {
        return languages.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
