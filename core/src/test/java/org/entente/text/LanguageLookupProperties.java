package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** A reader's text is found by look-up, which shortens what is asked for, and not by filtering (RFC 4647, 3.3 and 3.4). */
class LanguageLookupProperties {

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of(
                "ko",
                "ko-KR",
                "ko-Latn",
                "ko-Kore-KR",
                "en",
                "en-GB",
                "en-US",
                "zh",
                "zh-Hant",
                "zh-Hant-TW",
                "zh-TW",
                "fr-CA",
                "sr-Latn",
                "sl-rozaj-biske",
                "de-x-formal");
    }

    private static LocalizedText in(List<String> tags) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        tags.forEach(tag -> texts.put(LanguageTag.of(tag), "in " + tag));
        return LocalizedText.of(texts);
    }

    /** Shortens the range subtag by subtag; a single letter goes with what it led in. */
    private static Optional<String> lookedUp(String range, List<String> tags) {
        String wanted = range;
        while (!tags.contains(wanted)) {
            int cut = wanted.lastIndexOf('-');
            if (cut < 0) {
                return Optional.empty();
            }
            wanted = wanted.substring(0, cut);
            wanted = wanted.matches(".*-[a-z0-9]") ? wanted.substring(0, wanted.length() - 2) : wanted;
        }
        return Optional.of("in " + wanted);
    }

    @Property
    void findsWhatLookUpFinds(
            @ForAll("tags") String reader,
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@net.jqwik.api.From("tags") String> tags) {
        assertEquals(lookedUp(reader, tags), in(tags).find(Locale.forLanguageTag(reader)));
    }
}
