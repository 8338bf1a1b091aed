package org.entente.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages. The order in which they are given carries no meaning: they are kept sorted by the
 * characters of their tags, so that equality and JSON do not depend on it.
 *
 * <p>A text may have several lines; it is refused if it is blank ({@code text-blank}), has a control character other
 * than tab and line end ({@code text-control-character}) or is no Unicode ({@code text-malformed}). It has no more than
 * 100 languages ({@code languages-too-many}). This class is
 * immutable and thread-safe.
 */
public final class LocalizedText {

    /** The most languages of one text: more than any instrument has; it keeps a hostile one from taking long. */
    public static final int MOST_LANGUAGES = 100;

    /**
     * The last languages of several texts that were found to differ: a document, or a table, has most texts in the same
     * ones.
     */
    private static volatile LanguageTag[] apart = {LanguageTag.of("en")};

    private final Map<LanguageTag, String> texts;

    private LocalizedText(Map<LanguageTag, String> texts) {
        this.texts = texts;
    }

    /**
     * A text in one language.
     *
     * @param language the language's tag
     * @param text the text
     * @return the text
     * @throws InvalidValueException if the tag or the text is refused
     */
    public static LocalizedText of(String language, String text) {
        ByTag one = ByTag.of(LanguageTag.of(language), text);
        return Checks.begin().prose(language, text).passed(new LocalizedText(one));
    }

    /**
     * A text in two languages.
     *
     * @param language the tag of one language
     * @param text the text in it
     * @param other the tag of the other language
     * @param otherText the text in that
     * @return the text
     * @throws InvalidValueException with everything that is refused, each under its language
     */
    public static LocalizedText of(String language, String text, String other, String otherText) {
        LanguageTag.Known first = LanguageTag.known(language);
        LanguageTag.Known second = LanguageTag.known(other);
        Checks checks = Checks.begin().prose(language, text).prose(other, otherText);
        return distinct(second, first, checks)
                .passed(new LocalizedText(ByTag.of(first.tag(), text, second.tag(), otherText)));
    }

    /**
     * A text in several languages.
     *
     * @param texts the text by language, at least one
     * @return the text
     * @throws InvalidValueException with everything that is refused, each under its language
     */
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        refuseTooMany(texts.size());
        return of(texts.keySet().toArray(new LanguageTag[0]), texts.values().toArray(new String[0]));
    }

    /**
     * A text in several languages, such as a row of a table that has a column for each of them.
     *
     * @param languages the languages, at least one
     * @param texts the text in each of them, in the same order
     * @return the text
     * @throws InvalidValueException with everything that is refused, each under its language
     * @throws IllegalArgumentException if there are not as many texts as languages
     */
    public static LocalizedText of(List<LanguageTag> languages, List<String> texts) {
        refuseTooMany(languages.size());
        return of(languages.toArray(new LanguageTag[0]), texts.toArray(new String[0]));
    }

    private static LocalizedText of(LanguageTag[] languages, String[] texts) {
        Checks checks = Checks.begin();
        for (int i = 0; i < languages.length && i < texts.length; i++) {
            checks = checks.prose(languages[i].tag(), texts[i]);
        }
        if (languages.length != texts.length) {
            throw new IllegalArgumentException(
                    "There are " + languages.length + " languages and " + texts.length + " texts; give each a text.");
        }
        checks = Arrays.equals(languages, apart) ? checks : distinct(languages, checks);
        return checks.passed(new LocalizedText(ByTag.of(languages, texts)));
    }

    private static Checks distinct(LanguageTag[] languages, Checks before) {
        Checks checks = before;
        if (languages.length == 0) {
            checks = checks.add(Violation.of(ValueProblem.TEXT_BLANK, ValuePath.ROOT));
        }
        Map<String, LanguageTag.Known> first = new HashMap<>(2 * languages.length);
        for (LanguageTag tag : languages) {
            LanguageTag.Known language = LanguageTag.known(tag.tag());
            LanguageTag.Known same = first.putIfAbsent(language.meaning(), language);
            checks = same == null ? checks : distinct(language, same, checks);
        }
        if (languages.length > 1 && first.size() == languages.length) {
            apart = languages;
        }
        return checks;
    }

    private static void refuseTooMany(int languages) {
        if (languages > MOST_LANGUAGES) {
            throw new InvalidValueException(
                    ValidationReport.of(List.of(Violation.of(ValueProblem.LANGUAGES_TOO_MANY, ValuePath.ROOT)
                            .with("most", MOST_LANGUAGES))));
        }
    }

    private static Checks distinct(LanguageTag.Known language, LanguageTag.Known before, Checks checks) {
        return language.meaning().equals(before.meaning())
                ? checks.add(Violation.of(
                                ValueProblem.LANGUAGE_TWICE,
                                ValuePath.of(language.tag().tag()))
                        .with("language", before.tag()))
                : checks;
    }

    /**
     * Adds the text in another language.
     *
     * @param language the language's tag
     * @param text the text
     * @return all texts
     * @throws InvalidValueException if the tag or the text is refused, or there is a text in that language; with
     *     all that is refused of the text and its language at once
     */
    public LocalizedText and(String language, String text) {
        refuseTooMany(texts.size() + 1);
        LanguageTag.Known added = LanguageTag.known(language);
        Checks checks = Checks.begin().prose(language, text);
        for (LanguageTag before : texts.keySet()) {
            checks = distinct(added, LanguageTag.known(before.tag()), checks);
        }
        List<LanguageTag> languages = new ArrayList<>(texts.keySet());
        languages.add(added.tag());
        List<String> words = new ArrayList<>(texts.values());
        words.add(text);
        return checks.passed(
                new LocalizedText(ByTag.of(languages.toArray(new LanguageTag[0]), words.toArray(new String[0]))));
    }

    /**
     * The text by language.
     *
     * @return an unmodifiable map, sorted by tag, with at least one entry
     */
    public Map<LanguageTag, String> texts() {
        return texts;
    }

    /**
     * The text for a reader who takes another language if need be.
     *
     * @param locale the reader's language
     * @return the text that {@link #find} finds in it, else the English, else the first by the order of tags
     */
    public String in(Locale locale) {
        return find(locale)
                .or(() -> find(Locale.ENGLISH))
                .orElseGet(() -> texts.values().iterator().next());
    }

    /**
     * The text for a reader who takes no other language, by the lookup of RFC 4647: {@code ko-KR} finds {@code ko}.
     *
     * @param locale the reader's language
     * @return the text in it, or empty if there is none
     */
    public Optional<String> find(Locale locale) {
        List<String> tags = texts.keySet().stream()
                .map(tag -> tag.toLocale().toLanguageTag())
                .toList();
        String found = Locale.lookupTag(Locale.LanguageRange.parse(locale.toLanguageTag()), tags);
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().toLocale().toLanguageTag().equalsIgnoreCase(found))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Two texts are equal if they say the same in the same languages. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Renders all texts on one line, each {@linkplain Printable#echo cut and printable}. */
    @Override
    public String toString() {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Printable.echo(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@return a text by language, as a kind of member} */
    public static Kind<LocalizedText> kind() {
        return LocalizedTextMeta.KIND;
    }
}

final class LocalizedTextMeta {

    static final Kind<LocalizedText> KIND =
            new Kind.Prose<>(LocalizedText.class, LocalizedTextMeta::texts, LocalizedTextMeta::of);

    private LocalizedTextMeta() {}

    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> texts.put(language.tag(), words));
        return texts;
    }

    /** Makes a text, or refuses it with all that is refused of its languages and of what is said in the others. */
    private static LocalizedText of(Map<String, String> texts) {
        Map<LanguageTag, String> byLanguage = new LinkedHashMap<>();
        List<Violation> found = new ArrayList<>();
        texts.forEach((language, words) -> {
            try {
                byLanguage.put(LanguageTag.of(language), words);
            } catch (InvalidValueException refusal) {
                refusal.report().violations().forEach(violation -> found.add(violation.within(ValuePath.of(language))));
            }
        });
        try {
            LocalizedText made = LocalizedText.of(byLanguage);
            if (found.isEmpty()) {
                return made;
            }
        } catch (InvalidValueException refusal) {
            if (!byLanguage.isEmpty() || found.isEmpty()) {
                found.addAll(refusal.report().violations());
            }
        }
        throw new InvalidValueException(ValidationReport.of(found));
    }
}
