package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language tag is well-formed, is kept as it is typed, and is what the JDK makes of it. */
class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko-Latn", "es-419", "und", "zh-Hant-TW", "x-own", "de-DE-1996", "i-klingon"})
    void aLanguageTagIsKeptAsTyped(String tag) {
        assertEquals(tag, LanguageTag.of(tag).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "english_us", "en_US", "en-", "-en", "한국어", "en us", "123456789", "en--US"})
    void refusesWhatIsNoLanguageTag(String tag) {
        assertEquals(List.of("language-tag-malformed"), Refusals.of(() -> LanguageTag.of(tag)));
        assertEquals(List.of("language-tag-malformed"), Refusals.of(() -> new LanguageTag(tag)));
    }

    @Test
    void synonymousTagsShareALocaleAndDiffer() {
        assertNotEquals(LanguageTag.of("ko-latn"), LanguageTag.of("ko-Latn"));
        assertEquals(
                LanguageTag.of("ko-latn").toLocale(), LanguageTag.of("ko-Latn").toLocale());
        assertEquals(Locale.KOREA, LanguageTag.of("KO-kr").toLocale());
        assertEquals(Locale.ROOT, LanguageTag.of("und").toLocale());
    }

    /** Every type of subtag, spelt anyhow, deprecated ones, grandfathered tags and the bounds of private use. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "und",
                "mul",
                "zxx",
                "kmr",
                "iw",
                "ko-Latn",
                "ko-latn-kr",
                "zh-yue",
                "es-419",
                "de-DE-1996",
                "sl-rozaj-biske",
                "i-klingon",
                "zh-min",
                "x-own",
                "en-x-own",
                "en-u-ca-buddhist",
                "qaa",
                "qtz",
                "en-Qaaa",
                "en-Qabx",
                "en-QM",
                "en-QZ",
                "en-XA",
                "en-ZZ",
                "en-AA"
            })
    void registeredAndPrivateSubtagsPass(String tag) {
        assertEquals(Optional.empty(), LanguageTag.of(tag).unregisteredSubtag());
    }

    @ParameterizedTest
    @CsvSource({
        "text, text",
        "value, value",
        "english, english",
        "LANGUAGE, LANGUAGE",
        "XXZ, XXZ",
        "Xxz, Xxz",
        "jp, jp",
        "qzz, qzz",
        "zzx, zzx",
        "xx, xx",
        "xxz, xxz",
        "ko-Lett, Lett",
        "en-Qaby, Qaby",
        "en-UX, UX",
        "es-418, 418",
        "sl-rozai, rozai",
        "zh-xxx, xxx",
        "english-US, english"
    })
    void theFirstUnregisteredSubtagIsNamed(String tag, String subtag) {
        assertEquals(Optional.of(subtag), LanguageTag.of(tag).unregisteredSubtag());
    }

    @Test
    void languagesAndCountriesOfTheJdkAreRegistered() {
        Stream.of(Locale.getISOLanguages())
                .forEach(language ->
                        assertEquals(Optional.empty(), LanguageTag.of(language).unregisteredSubtag(), language));
        Stream.of(Locale.getISOCountries())
                .forEach(country -> assertEquals(
                        Optional.empty(), LanguageTag.of("en-" + country).unregisteredSubtag(), country));
    }

    @Test
    void rareTagsDoNotFillTheCache() {
        for (int i = 0; i < 3000; i++) {
            LanguageTag.of("x-" + i);
        }
        LanguageTag.Known latecomer = LanguageTag.known("de-x-late");
        assertSame(latecomer, LanguageTag.known("de-x-late"));
    }

    @Test
    void onlyTagsOfOrdinaryLengthAreCached() {
        String ordinary = "x-12345678-12345678-12345678-123456";
        assertEquals(35, ordinary.length());
        assertSame(LanguageTag.known(ordinary), LanguageTag.known(ordinary));
        assertNotSame(LanguageTag.known(ordinary + "7"), LanguageTag.known(ordinary + "7"));
    }

    /** Tags of a language alone are not given to the JDK; what it makes of them is the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {"e", "en", "EN", "iw", "kor", "abcd", "english", "language", "languages", "e1", "\u00E9n", ""})
    void aLanguageAloneIsWellFormedAsTheJdkHasIt(String tag) {
        boolean wellFormed;
        try {
            wellFormed = !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .equals("und");
        } catch (IllformedLocaleException malformed) {
            wellFormed = false;
        }
        assertEquals(wellFormed, Refusals.of(() -> LanguageTag.of(tag)).isEmpty());
        if (wellFormed) {
            assertEquals(
                    new Locale.Builder().setLanguageTag(tag).build(),
                    LanguageTag.of(tag).toLocale());
        }
    }
}
