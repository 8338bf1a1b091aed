package org.entente.testing.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;

/** Words of many scripts, and phrases of real agreements. */
public final class Words {

    public static final List<LocalizedText> PHRASES = Table.rows("phrases.tsv").stream()
            .map(row -> LocalizedText.of(row.text(0), row.text(1)))
            .toList();

    public static final List<String> LETTERS = List.of(
            "a", "Z", "7", "é", "e\u0301", "ß", "한", "漢", "𠮷", "𝔄", "🤝🏽", "👩‍⚖️", "ا", "ש", "ф", "Ω", "ක", "ก็",
            ".", "-", "&", "\"", "\\", "/", "<", "'", "’", "\u00A0", " ", "\u00AD", "\uFEFF", "\uFFFD");

    /** Not so short that two of them differ in a space or a mark alone, and so look alike. */
    private static final Arbitrary<String> ODD_LINES = begun(Arbitraries.of(LETTERS), 3, 24);

    public static final Arbitrary<String> LINES = OptionalArbitrary.either(
                    10,
                    ODD_LINES,
                    Arbitraries.of(PHRASES)
                            .map(text -> text.texts().values().iterator().next()))
            .withoutEdgeCases();

    private static final List<String> BREAKS = List.of("\n", "\r\n", "\t", "\u200F", "\u202B", "\u2028");

    private static final Arbitrary<String> ODD_PROSE =
            begun(OptionalArbitrary.either(15, Arbitraries.of(BREAKS), Arbitraries.of(LETTERS)), 0, 40);

    /** Texts that may have several lines, tabs and marks that set the direction of writing. */
    public static final Arbitrary<String> PROSES = OptionalArbitrary.either(50, ODD_PROSE, LINES);

    /** Tags of languages, scripts and regions; also ones in unusual spelling. */
    public static final Arbitrary<LanguageTag> TAGS = Arbitraries.of(Stream.of(
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

    /** Texts in one language or several. */
    public static final Arbitrary<LocalizedText> LOCALIZED = localized();

    private Words() {}

    /** A letter and more, so that no text is blank. */
    private static Arbitrary<String> begun(Arbitrary<String> pieces, int least, int most) {
        return Combinators.combine(
                        Arbitraries.of("a", "Ä", "가", "𠮷", "🤝"),
                        pieces.list().ofMinSize(least).ofMaxSize(most))
                .as((first, rest) -> first + String.join("", rest));
    }

    private static Arbitrary<LocalizedText> localized() {
        Arbitrary<LocalizedText> odd =
                Combinators.combine(TAGS, PROSES).as((tag, text) -> LocalizedText.of(Map.of(tag, text)));
        Arbitrary<LocalizedText> several = Arbitraries.of(PHRASES)
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
                        20, OptionalArbitrary.either(50, odd, several), Arbitraries.of(PHRASES))
                .withoutEdgeCases();
    }
}
