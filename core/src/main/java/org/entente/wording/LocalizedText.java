package org.entente.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.construction.Checks;
import org.entente.violation.InvalidAgreementException;
import org.entente.violation.Path;
import org.entente.violation.Printable;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, in the order in which they were given.
 *
 * <p>A text may have several lines; it is refused if it is blank ({@code text-blank}), has a control character other
 * than tab and line end ({@code text-control-character}) or is no Unicode ({@code text-malformed}). This class is
 * immutable and thread-safe.
 */
public final class LocalizedText {

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
     * @throws InvalidAgreementException if the tag or the text is refused
     */
    public static LocalizedText of(String language, String text) {
        Map<LanguageTag, String> one = Map.of(LanguageTag.of(language), text);
        return Checks.begin().prose(language, text).passed(new LocalizedText(one));
    }

    /**
     * A text in several languages.
     *
     * @param texts the text by language, at least one
     * @return the text
     * @throws InvalidAgreementException with everything that is refused, each under its language
     */
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        LocalizedText made = new LocalizedText(InOrder.copyOf(texts));
        Checks checks = Checks.begin();
        if (made.texts.isEmpty()) {
            checks = checks.add(Violation.of(ValueProblem.TEXT_BLANK, Path.ROOT));
        }
        for (Map.Entry<LanguageTag, String> text : made.texts.entrySet()) {
            checks = checks.prose(text.getKey().tag(), text.getValue());
        }
        return (made.texts.size() > 1 ? made.checkLanguages(checks) : checks).passed(made);
    }

    /** Each language is looked for among those before, which are few, or else kept so that they are found soon. */
    private Checks checkLanguages(Checks begun) {
        Checks checks = begun;
        Collection<String> before = texts instanceof InOrder ? new ArrayList<>() : new HashSet<>();
        for (LanguageTag language : texts.keySet()) {
            if (before.contains(language.meaning())) {
                checks = checks.add(Violation.of(ValueProblem.LANGUAGE_TWICE, Path.of(language.tag()))
                        .with("language", firstOf(language.meaning()).tag()));
            }
            before.add(language.meaning());
        }
        return checks;
    }

    private LanguageTag firstOf(String meaning) {
        return texts.keySet().stream()
                .filter(language -> language.meaning().equals(meaning))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Adds the text in another language.
     *
     * @param language the language's tag
     * @param text the text
     * @return all texts, the new one last
     * @throws InvalidAgreementException if the tag or the text is refused, or there is a text in that language
     */
    public LocalizedText and(String language, String text) {
        LanguageTag tag = LanguageTag.of(language);
        if (texts.containsKey(tag)) {
            throw new InvalidAgreementException(ValidationReport.of(List.of(
                    Violation.of(ValueProblem.LANGUAGE_TWICE, Path.of(language)).with("language", language))));
        }
        Map<LanguageTag, String> more = new LinkedHashMap<>(texts);
        more.put(tag, text);
        return of(more);
    }

    /**
     * The text by language.
     *
     * @return an unmodifiable map in the order given, with at least one entry
     */
    public Map<LanguageTag, String> texts() {
        return texts;
    }

    /**
     * The text for a reader, by the lookup of RFC 4647: {@code ko-KR} finds {@code ko}.
     *
     * @param locale the reader's language
     * @return the text in it, or empty if there is none
     */
    public Optional<String> in(Locale locale) {
        List<String> tags = texts.keySet().stream()
                .map(tag -> tag.toLocale().toLanguageTag())
                .toList();
        String found = Locale.lookupTag(Locale.LanguageRange.parse(locale.toLanguageTag()), tags);
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().toLocale().toLanguageTag().equalsIgnoreCase(found))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * The text for a reader who takes another language if need be.
     *
     * @param locale the reader's language
     * @return the text in it, else the English, else the first
     */
    public String bestFor(Locale locale) {
        return in(locale)
                .or(() -> in(Locale.ENGLISH))
                .orElseGet(() -> texts.values().iterator().next());
    }

    /** Two texts are equal if they say the same in the same languages in the same order: the first is the leading one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && isSame(that);
    }

    private boolean isSame(LocalizedText that) {
        Iterator<Map.Entry<LanguageTag, String>> theirs = that.texts.entrySet().iterator();
        for (Map.Entry<LanguageTag, String> mine : texts.entrySet()) {
            if (!theirs.hasNext() || !mine.equals(theirs.next())) {
                return false;
            }
        }
        return !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(texts);
    }

    /** Renders all texts on one line, control characters escaped. */
    @Override
    public String toString() {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Printable.escape(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
