package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A quote is found wherever it stands, however its words are spaced, and nowhere else. */
class FindAllProperties {

    /** Words of few letters, so that a quote overlaps with itself and begins within others. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab")
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> quotes() {
        return Arbitraries.strings()
                .withChars("ab")
                .ofMinLength(1)
                .ofMaxLength(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
    }

    private static List<Integer> placesIn(String text, String quote) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            places.add(at);
        }
        return places;
    }

    /** One line end is as long as the space of the quote, so that the places are those of the text on one line. */
    @Property(tries = 300)
    void isFoundWhereOneLineHasIt(@ForAll("words") List<String> words, @ForAll("quotes") List<String> quote) {
        SourceText text = SourceText.of("s", String.join("\n", words));
        String wanted = String.join(" ", quote);
        assertEquals(
                placesIn(String.join(" ", words), wanted),
                text.findAll(wanted).stream().map(Passage::start).toList());
        for (Passage passage : text.findAll(wanted)) {
            assertEquals(Exactness.SPACING, passage.exactness());
            assertEquals(wanted, passage.line());
        }
    }

    /** However wide the gaps are, there are as many places, and each has the words of the quote. */
    @Property(tries = 300)
    void spacingChangesNoNumberOfPlaces(
            @ForAll("words") List<String> words, @ForAll("quotes") List<String> quote, @ForAll("gaps") String gap) {
        SourceText text = SourceText.of("s", "\uD83D\uDD4A" + String.join(gap, words) + "\uD83D\uDD4A");
        String wanted = String.join(" ", quote);
        List<Passage> found = text.findAll(wanted);
        assertEquals(placesIn(String.join(" ", words), wanted).size(), found.size());
        found.forEach(passage -> assertEquals(wanted, passage.line()));
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("\n", "  ", " \u00AD\n", "\r\n", "\u00A0\u00A0 ");
    }

    /** A place lies within a part of the text if its first and its last character do. */
    @Property(tries = 300)
    void partOfTheTextHasWhatLiesWithin(
            @ForAll("words") List<String> words, @ForAll("quotes") List<String> quote, @ForAll("gaps") String gap) {
        SourceText text = SourceText.of("s", "\uD83D\uDD4A" + String.join(gap, words));
        String wanted = String.join(" ", quote);
        for (Passage passage : text.findAll(wanted)) {
            int start = passage.start();
            int end = passage.end();
            assertEquals(List.of(passage), text.findAll(wanted, start, end));
            assertTrue(text.findAll(wanted, start, text.length()).contains(passage));
            assertTrue(text.findAll(wanted, 0, end).contains(passage));
            assertFalse(text.findAll(wanted, start + 1, text.length()).contains(passage));
            assertFalse(text.findAll(wanted, 0, end - 1).contains(passage));
        }
    }

    /** What becomes longer when it is folded is found as a whole, and not within one of its characters. */
    @Property(tries = 60)
    void ligaturesAreFoundAsLetters(@ForAll("lengths") int length) {
        SourceText text = SourceText.of("s", "o" + "\uFB03".repeat(length) + "x");
        assertEquals(
                List.of("TYPOGRAPHY 0-" + (length + 2)),
                text.findAll("o" + "ffi".repeat(length) + "x").stream()
                        .map(passage -> passage.exactness() + " " + passage.start() + "-" + passage.end())
                        .toList());
        assertEquals(List.of(), text.findAll("f".repeat(length) + "q"));
        assertEquals(List.of(), text.findAll("of"));
        assertEquals(List.of(), text.findAll("fix"));
        assertEquals(length, text.findAll("ffi").size());
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 40);
    }
}
