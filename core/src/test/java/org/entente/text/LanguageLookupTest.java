package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader's text is looked up (RFC 4647, 3.4): what is asked for is shortened, what is there is not. */
class LanguageLookupTest {

    private static LocalizedText in(List<String> tags) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        tags.forEach(tag -> texts.put(LanguageTag.of(tag), "in " + tag));
        return LocalizedText.of(texts);
    }

    @ParameterizedTest
    @CsvSource({
        "ko, ko-KR, ",
        "ko-KR, ko, ko",
        "en-GB, en-US, ",
        "zh-TW, zh-Hant-TW, ",
        "zh-Hant-TW, zh-Hant, zh-Hant",
        "zh-Hant-TW, zh-TW, ",
        "en-GB-x-plain, en-GB, en-GB",
        "sl-rozaj-biske, sl-rozaj, sl-rozaj"
    })
    void asksForNoMoreThanTheReader(String reader, String tag, String found) {
        assertEquals(
                Optional.ofNullable(found).map(text -> "in " + text),
                in(List.of(tag)).find(Locale.forLanguageTag(reader)));
    }

    @Test
    void elseEnglishThenTheFirstByTag() {
        assertEquals("in en", in(List.of("fr", "en", "de")).in(Locale.KOREA));
        assertEquals("in en-US", in(List.of("fr", "en-US")).in(Locale.KOREA));
        assertEquals("in de", in(List.of("fr", "de")).in(Locale.KOREA));
        assertEquals("in ko", in(List.of("fr", "en", "ko")).in(Locale.KOREA));
    }
}
