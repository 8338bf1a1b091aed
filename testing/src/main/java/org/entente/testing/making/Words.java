package org.entente.testing.making;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.text.LocalizedText;

/** Words of many scripts, and phrases of real agreements. */
public final class Words {

    public static final List<LocalizedText> PHRASES = Table.rows("phrases.tsv").stream()
            .map(row -> LocalizedText.of(row.text(0), row.text(1)))
            .toList();

    public static final List<String> LETTERS = List.of(
            "a", "Z", "7", "é", "e\u0301", "ß", "한", "漢", "𠮷", "𝔄", "🤝🏽", "👩‍⚖️", "ا", "ש", "ф", "Ω", "ක", "ก็",
            ".", "-", "&", "\"", "\\", "/", "<", "'", "’", "\u00A0", " ", "\u00AD", "\uFEFF", "\uFFFD");

    private static final Arbitrary<String> ODD_LINES = begun(Arbitraries.of(LETTERS), 24);

    public static final Arbitrary<String> LINES = OptionalArbitrary.either(
                    10,
                    ODD_LINES,
                    Arbitraries.of(PHRASES)
                            .map(text -> text.texts().values().iterator().next()))
            .withoutEdgeCases();

    private Words() {}

    /** A letter and more, so that no text is blank. */
    public static Arbitrary<String> begun(Arbitrary<String> pieces, int length) {
        return Combinators.combine(
                        Arbitraries.of("a", "Ä", "가", "𠮷", "🤝"), pieces.list().ofMaxSize(length))
                .as((first, rest) -> first + String.join("", rest));
    }
}
