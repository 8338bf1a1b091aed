package org.entente.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.wording.Reference;

/** Texts as people type them: in many scripts, with combining marks and characters outside the basic plane. */
public final class Texts {

    private static final List<String> BREAKS = List.of("\n", "\r\n", "\t", "\u200F", "\u202B", "\u2028");

    private static final Arbitrary<String> ODD_PROSE =
            Words.begun(OptionalArbitrary.either(15, Arbitraries.of(BREAKS), Arbitraries.of(Words.LETTERS)), 40);

    static final Arbitrary<LanguageTag> TAGS = Arbitraries.of(Stream.of(
                            "en",
                            "ko",
                            "ko-Latn-KR",
                            "fr",
                            "zh-Hant",
                            "es-419",
                            "und",
                            "ar",
                            "sr-Cyrl",
                            "EN-gb",
                            "x-own")
                    .map(LanguageTag::of)
                    .toList())
            .withoutEdgeCases();

    static final Arbitrary<LocalizedText> LOCALIZED = localized();

    private Texts() {}

    /**
     * Texts on one line: phrases of real agreements, and odd ones.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> lines() {
        return Words.LINES;
    }

    /**
     * Texts that may have several lines, tabs and marks that set the direction of writing.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> proses() {
        return OptionalArbitrary.either(50, ODD_PROSE, Words.LINES);
    }

    /**
     * Tags of languages, scripts and regions; also ones in unusual spelling.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LanguageTag> languageTags() {
        return TAGS;
    }

    /**
     * Texts in one language or several.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return LOCALIZED;
    }

    /**
     * References to something that is made up: by id, by words, by both, or by members that are known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Reference> references() {
        return Unresolved.alone(Unresolved.reference(Definitions::actors));
    }

    private static Arbitrary<LocalizedText> localized() {
        Arbitrary<LocalizedText> odd =
                Combinators.combine(TAGS, proses()).as((tag, text) -> LocalizedText.of(Map.of(tag, text)));
        Arbitrary<LocalizedText> several = Arbitraries.of(Words.PHRASES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(texts -> LocalizedText.of(texts.stream()
                        .flatMap(text -> text.texts().entrySet().stream())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (first, second) -> first,
                                LinkedHashMap::new))));
        return OptionalArbitrary.<LocalizedText>either(
                        20, OptionalArbitrary.either(50, odd, several), Arbitraries.of(Words.PHRASES))
                .withoutEdgeCases();
    }
}
