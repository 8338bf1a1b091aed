package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.Refusals;
import org.entente.violation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText KOREA =
            LocalizedText.of("ko", "대한민국").and("en", "Republic of Korea").and("ko-Latn", "Daehan Minguk");

    @ParameterizedTest
    @CsvSource({
        "ko-KR, 대한민국",
        "ko, 대한민국",
        "en-GB, Republic of Korea",
        "ko-Latn, Daehan Minguk",
        "ko-Latn-KR, Daehan Minguk",
        "fr, "
    })
    void findsTheTextForAReader(String reader, String text) {
        assertEquals(Optional.ofNullable(text), KOREA.find(Locale.forLanguageTag(reader)));
    }

    @ParameterizedTest
    @CsvSource({
        "ko-latn, ko-Latn",
        "KO, ko-KR",
        "iw, he",
        "he, iw-IL",
        "i-klingon, tlh",
        "en-u-nu-latn-ca-buddhist, en-u-ca-buddhist-nu-latn"
    })
    void findsATextWhoseTagIsSpeltOtherwise(String typed, String reader) {
        assertEquals(Optional.of("x"), LocalizedText.of(typed, "x").find(Locale.forLanguageTag(reader)));
    }

    @Test
    void fallsBackToEnglishThenTheFirst() {
        assertEquals("대한민국", KOREA.in(Locale.KOREA));
        assertEquals("Republic of Korea", KOREA.in(Locale.FRENCH));
        assertEquals("Republic of Korea", KOREA.in(Locale.ROOT));
        assertEquals("a", LocalizedText.of("fr", "b").and("de", "a").in(Locale.JAPAN));
        assertEquals("a", LocalizedText.of("de", "a").and("fr", "b").in(Locale.JAPAN));
    }

    @Test
    void keepsTheSpellingAndSortsByTag() {
        assertEquals(
                List.of("en", "ko", "ko-Latn"),
                KOREA.texts().keySet().stream().map(LanguageTag::tag).toList());
        assertEquals("{en=Republic of Korea, ko=대한민국, ko-Latn=Daehan Minguk}", KOREA.toString());
        assertThrows(UnsupportedOperationException.class, () -> KOREA.texts().clear());
        assertNotEquals(LocalizedText.of("en", " a"), LocalizedText.of("en", "a"));
        assertNotEquals(LocalizedText.of("en", "a", "ko", "b"), LocalizedText.of("en", "b", "ko", "a"));
    }

    @Test
    void copiesTheGivenMap() {
        Map<LanguageTag, String> given = new LinkedHashMap<>(Map.of(LanguageTag.of("en"), "a"));
        LocalizedText text = LocalizedText.of(given);
        given.clear();
        assertEquals(1, text.texts().size());
    }

    @Test
    void aRowOfTextsIsTheirMap() {
        List<LanguageTag> languages = List.of(LanguageTag.of("ko"), LanguageTag.of("en"), LanguageTag.of("fr"));
        LocalizedText text = LocalizedText.of(languages, List.of("나라", "country", "pays"));
        assertEquals(LocalizedText.of("ko", "나라", "en", "country").and("fr", "pays"), text);
        assertEquals(text, LocalizedText.of(languages, List.of("나라", "country", "pays")));
        assertEquals(
                List.of("text-blank en"), Refusals.of(() -> LocalizedText.of(languages, List.of("나라", "", "pays"))));
        assertEquals(List.of("text-blank"), Refusals.of(() -> LocalizedText.of(List.of(), List.of())));
        assertEquals(
                List.of("language-twice en"),
                Refusals.of(() -> LocalizedText.of(
                        List.of(LanguageTag.of("en"), LanguageTag.of("en")), List.of("country", "land"))));
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(languages, List.of("나라", "country")));
    }

    @Test
    void refusesTwoTextsInOneLanguage() {
        assertEquals(
                List.of("language-twice en"),
                Refusals.of(() -> LocalizedText.of("en", "a").and("en", "b")));
        assertEquals(
                List.of("language-twice EN"),
                Refusals.of(() -> LocalizedText.of("en", "a").and("EN", "b")));
        assertEquals(
                List.of("language-twice he"),
                Refusals.of(() -> LocalizedText.of("iw", "a").and("he", "b")));
        assertEquals(
                List.of("language-twice sl-ROZAJ"),
                Refusals.of(() -> LocalizedText.of("sl-rozaj", "a").and("sl-ROZAJ", "b")));
        assertEquals(
                List.of("language-twice UND"),
                Refusals.of(() -> LocalizedText.of("und", "a").and("UND", "b")));
    }

    @Test
    void twoLanguagesEqualOnePlusAnother() {
        LocalizedText both = LocalizedText.of("ko", "대한민국", "en", "Republic of Korea");
        assertEquals(LocalizedText.of("ko", "대한민국").and("en", "Republic of Korea"), both);
        assertEquals(LocalizedText.of(both.texts()), both);
        assertEquals("{en=Republic of Korea, ko=대한민국}", both.toString());
    }

    @Test
    void refusesEverythingAtOnceOfTwo() {
        assertEquals(
                List.of("text-blank iw", "text-control-character he", "language-twice he"),
                Refusals.of(() -> LocalizedText.of("iw", " ", "he", "\u0000")));
        assertEquals(
                List.of("text-blank en", "language-twice en"),
                Refusals.of(() -> LocalizedText.of("en", "a").and("en", " ")));
    }

    @Test
    void saysWhichLanguageHasATextAlready() {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        List.of("ko", "iw", "en", "he", "IW").forEach(tag -> texts.put(LanguageTag.of(tag), "x"));
        InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> LocalizedText.of(texts));
        assertEquals(
                List.of("he iw", "IW iw"),
                refusal.report().violations().stream()
                        .map(violation ->
                                violation.path() + " " + violation.arguments().get("language"))
                        .toList());
    }

    @Test
    void refusesOneLanguageTwiceAfterManyThatDiffer() {
        List<String> apart = List.of("ko", "he", "en");
        for (List<String> tags : List.of(apart, List.of("ko", "he", "iw"), apart, List.of("he", "iw", "en"), apart)) {
            Map<LanguageTag, String> texts = new LinkedHashMap<>();
            tags.forEach(tag -> texts.put(LanguageTag.of(tag), "x"));
            assertEquals(
                    tags.equals(apart) ? List.of() : List.of("language-twice iw"),
                    Refusals.of(() -> LocalizedText.of(texts)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 9, 30})
    void keepsAnyNumberOfLanguagesSorted(int number) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (int i = number; i > 0; i--) {
            texts.put(LanguageTag.of("en-x-" + (i * 7 % 31)), "text " + i);
        }
        LocalizedText text = LocalizedText.of(texts);
        assertEquals(
                List.copyOf(new TreeMap<>(texts).entrySet()),
                List.copyOf(text.texts().entrySet()));
        assertThrows(UnsupportedOperationException.class, () -> text.texts().clear());
        LocalizedText more = text.and("en-x-0", "text 0");
        assertThrows(UnsupportedOperationException.class, () -> more.texts().clear());
        texts.put(LanguageTag.of("en-x-0"), "text 0");
        assertEquals(
                List.copyOf(new TreeMap<>(texts).entrySet()),
                List.copyOf(more.texts().entrySet()));
        texts.put(LanguageTag.of("EN-X-0"), "another");
        assertEquals(List.of("language-twice EN-X-0"), Refusals.of(() -> LocalizedText.of(texts)));
    }

    @Test
    void aHundredLanguagesAreTheMost() {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (int i = 1; i < 100; i++) {
            texts.put(LanguageTag.of("en-x-" + i), "text");
        }
        LocalizedText full = LocalizedText.of(texts).and("en", "text");
        assertEquals(100, full.texts().size());
        assertEquals(full, LocalizedText.of(full.texts()));
        assertEquals(List.of("languages-too-many"), Refusals.of(() -> full.and("ko", "text")));
        Map<LanguageTag, String> more = new LinkedHashMap<>(full.texts());
        more.put(LanguageTag.of("ko"), "text");
        assertEquals(List.of("languages-too-many"), Refusals.of(() -> LocalizedText.of(more)));
    }

    @Test
    void aTextInMoreLanguagesIsAnother() {
        LocalizedText english = LocalizedText.of("en", "a");
        assertNotEquals(english, english.and("ko", "b"));
        assertNotEquals(english.and("ko", "b"), english);
    }

    @Test
    void refusesEverythingAtOnceEachUnderItsLanguage() {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        texts.put(LanguageTag.of("en"), " ");
        texts.put(LanguageTag.of("ko"), "a\u0000");
        texts.put(LanguageTag.of("KO"), "\uD83D");
        assertEquals(
                List.of("text-blank en", "text-control-character ko", "text-malformed KO", "language-twice KO"),
                Refusals.of(() -> LocalizedText.of(texts)));
        assertEquals(List.of("text-blank"), Refusals.of(() -> LocalizedText.of(Map.of())));
    }

    @Test
    void printsNoCharacterThatActsOnTheOutput() {
        assertEquals(
                "{en=a<U+000A>b<U+202E>}", LocalizedText.of("en", "a\nb\u202E").toString());
    }
}
