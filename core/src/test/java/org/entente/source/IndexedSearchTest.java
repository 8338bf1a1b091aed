package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.vocabulary.SpanRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that was searched often has an index of its pieces, and finds by it what it finds without. */
class IndexedSearchTest {

    private static final int LENGTH = 8;

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String[] WORDS = {
        "the",
        "sides",
        "agreed",
        "re-open",
        "re-\nopen",
        "\u201Cferry\u201D",
        "\"ferry\"",
        "pier ",
        "\n",
        "a\u0301b",
        "\uD83D\uDEA2",
        "Pier",
        "\uFB01sh",
        "2033."
    };

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    private static List<String> found(SourceText text, String quote, int from, int to) {
        return text.findAll(quote, from, to).stream()
                .map(passage -> passage.start() + "-" + passage.end() + " " + passage.exactness())
                .toList();
    }

    /** Searched so often, for what it does not have, that it is indexed on all levels. */
    private static SourceText searched(String text) {
        SourceText searched = SourceText.of("s", text);
        IntStream.range(0, 100).forEach(i -> searched.findAll("no such words " + i));
        return searched;
    }

    @Test
    void theIndexFindsTheSame() {
        Random random = new Random(20260318);
        for (int round = 0; round < 60; round++) {
            String text = words(random, 1 + random.nextInt(80));
            SourceText indexed = searched(text);
            int length = indexed.length();
            for (int i = 0; i < 30; i++) {
                int from = random.nextInt(length + 1);
                int to = from + random.nextInt(length + 1 - from);
                String quote = random.nextBoolean()
                        ? words(random, 1 + random.nextInt(5))
                        : text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
                assertEquals(
                        found(SourceText.of("s", text), quote, from, to),
                        found(indexed, quote, from, to),
                        () -> quote + " in " + text);
                assertEquals(
                        found(SourceText.of("s", text), quote, 0, length),
                        found(indexed, quote, 0, length),
                        () -> quote + " in " + text);
            }
        }
    }

    @Test
    void noMoreThanAThousandPlacesAreFound() {
        SourceText text = searched("abcdefgh ".repeat(1500));
        assertEquals(1000, text.findAll("abcdefgh").size());
        assertEquals(1000, text.findAll("ABCDEFGH").size());
    }

    @Test
    void aPieceIsFoundWhereverItStands() {
        char[] text = "0123456789abcdefghijKLMNOPQRST".toCharArray();
        Grams grams = new Grams(text, text.length, LENGTH);
        for (int from = 0; from < text.length; from++) {
            for (int to = from + LENGTH; to <= text.length; to++) {
                char[] quote = Arrays.copyOfRange(text, from, to);
                int[] places = grams.find(quote, quote.length, 0, text.length, text.length);
                assertNotNull(places);
                assertEquals(List.of(from), Arrays.stream(places).boxed().toList());
                assertEquals(1, grams.find(quote, quote.length, from, to, text.length).length);
                if (from > 0 && quote.length <= text.length - from - 1) {
                    assertEquals(0, grams.find(quote, quote.length, from + 1, text.length, text.length).length);
                }
                if (to - 1 - quote.length >= 0) {
                    assertEquals(0, grams.find(quote, quote.length, 0, to - 1, text.length).length);
                }
            }
        }
    }

    @Test
    void whatIsEverywhereIsNotLookedUp() {
        char[] text = "a".repeat(100).toCharArray();
        assertNull(new Grams(text, text.length, LENGTH).find(text, 50, 0, text.length, text.length));
    }

    /** Looked up by that piece of the quote which the text has least often, wherever in the quote it stands. */
    @Test
    void theRarestPieceIsLookedUp() {
        String often = "a".repeat(60);
        for (String quote : List.of("aaaaaaaaxyzxyzxyz", "xyzxyzxyzaaaaaaaa", "aaaaaaaaxyzxyzxyzaaaaaaaa")) {
            char[] text = (often + quote + often).toCharArray();
            int[] places = new Grams(text, text.length, LENGTH)
                    .find(quote.toCharArray(), quote.length(), 0, text.length, text.length);
            assertNotNull(places, quote);
            assertEquals(
                    List.of(new String(text).indexOf(quote)),
                    Arrays.stream(places).boxed().toList());
        }
    }

    /** An index is made once the text was gone through as often as it costs to make one. */
    @Test
    void anIndexIsMadeOnceItPays() {
        char[] units = "0123456789".toCharArray();
        IndexOnDemand index = new IndexOnDemand(() -> units);
        for (int i = 1; i < IndexOnDemand.OFTEN; i++) {
            assertNull(index.forSearchOf(10, 10, LENGTH));
        }
        assertNull(index.forSearchOf(9, 10, LENGTH));
        Grams made = index.forSearchOf(1, 10, LENGTH);
        assertNotNull(made);
        assertSame(made, index.forSearchOf(1, 10, 10));
    }

    @Test
    void aQuoteLongerThanTheTextHasNoIndex() {
        IndexOnDemand index = new IndexOnDemand("0123456"::toCharArray);
        assertNull(index.forSearchOf(1000, 7, LENGTH));
        assertNotNull(index.forSearchOf(1000, 7, 7));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "7, 2", "8, 8", "9, 8"})
    void shortQuotesAreFoundByShortPieces(int quote, int length) {
        assertEquals(length, Grams.lengthFor(quote));
    }

    static List<Arguments> whatRepeatsItself() {
        String text = "a".repeat(400_000);
        String half = "a".repeat(100_000);
        return List.of(
                Arguments.of(text, half + "b"),
                Arguments.of(text, "b" + half),
                Arguments.of(text, half + "b" + half),
                Arguments.of("ab".repeat(200_000), "ab".repeat(50_000) + "b"),
                Arguments.of("a b ".repeat(100_000), "A  b ".repeat(20_000) + "c"),
                Arguments.of("\uD835\uDC00".repeat(200_000), "\uD835\uDC00".repeat(50_000) + "b"));
    }

    @ParameterizedTest
    @MethodSource("whatRepeatsItself")
    void aQuoteIsNotBegunAgainAtEveryPlace(String text, String quote) {
        SourceText source = SourceText.of("s", text);
        assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < 3; i++) {
                assertEquals(List.of(), source.findAll(quote));
            }
            assertEquals(Optional.empty(), source.find(quote, SpanRole.WHOLE));
        });
    }

    @Test
    void manyQuotesAreFoundSoonOrNot() {
        Random random = new Random(7);
        String words = random.ints(1_000_000, 0, 20)
                .mapToObj(i -> i == 0 ? " " : String.valueOf((char) ('a' + i)))
                .collect(Collectors.joining());
        SourceText source = SourceText.of("s", words);
        assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < 10_000; i++) {
                String quote = Integer.toString(36 * 36 + i, 36) + "x".repeat(i % 3);
                assertEquals(List.of(), source.findAll("\u00A7" + quote));
                assertEquals(List.of(), source.findAll(quote + "9"));
            }
        });
    }

    /** No piece of these quotes is rare, so that the text would be gone through for each. */
    @Test
    void quotesOfWhatRepeatsItselfAreSoonGivenUp() {
        SourceText source = repeating();
        TextSearch search = TextSearch.in(source);
        assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < 100_000; i++) {
                assertEquals(List.of(), search.findAll(absent(i)));
            }
        });
        assertTrue(search.isCut());
        assertEquals(1, search.findAll("the ferry").size());
        assertFalse(search.isCut());
        assertEquals(List.of(), search.findAll("no ferry"));
        assertFalse(search.isCut());
    }

    private static SourceText repeating() {
        return SourceText.of("s", ("a".repeat(100) + "b").repeat(10_000) + "a".repeat(102) + "the ferry");
    }

    /** A quote that the text does not have, although it has each piece of it in most places. */
    private static String absent(int number) {
        return "a".repeat(103 + number % 100);
    }

    private static int cutAfter(TextSearch search) {
        int count = 0;
        while (!search.isCut()) {
            assertEquals(List.of(), search.findAll(absent(count)));
            count++;
        }
        return count;
    }

    /** Earlier searches of a text change neither what a search finds nor when it is cut. */
    @Test
    void searchesDoNotDependOnEarlierOnes() {
        SourceText source = repeating();
        TextSearch first = TextSearch.in(source);
        int count = cutAfter(first);
        assertTrue(count > 50, () -> "cut after " + count);
        assertEquals(List.of(), first.findAll("a".repeat(102)));
        assertTrue(first.isCut());

        TextSearch second = TextSearch.in(source);
        assertEquals(1, second.findAll("a".repeat(102)).size());
        assertEquals(1, source.findAll("a".repeat(102)).size());
        TextSearch third = TextSearch.in(source);
        assertEquals(count, cutAfter(third));
    }

    /** Eighteen characters stand for this one. */
    @Test
    void noMoreIsFoldedThanFitsIntoMemory() {
        String ligature = "\uFDFA";
        SourceText source = SourceText.of("s", ligature.repeat(1_000_000) + "the  Ferry");
        String folded = "\u0635\u0644\u0649 \u0627\u0644\u0644\u0647";
        assertEquals(0, source.findAll(folded).size());
        assertEquals(
                1000,
                source.findAll(folded + " \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645")
                        .size());
        assertEquals(0, source.findAll("the ferry").size());
        assertEquals(1, source.findAll("the  Ferry").size());
        for (Exactness level : Exactness.values()) {
            Folded all = Folded.of(source.text(), level);
            assertTrue(all.size() <= Folded.MOST_UNITS + 18, level::toString);
        }
    }

    /** What stands in most places is not listed first. */
    @Test
    void quotesThatAreEverywhereTakeNoMemory() {
        SourceText source = searched("a b".repeat(1_000_000));
        assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < 2000; i++) {
                assertEquals(1000, source.findAll("a").size());
                assertEquals(1000, source.findAll(" B").size());
            }
        });
    }

    /** A part is searched and not all that is after it. */
    @Test
    void quotesAreSoughtWithinTheirPart() {
        SourceText source = SourceText.of("s", "word ".repeat(1_000_000));
        assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < 50_000; i++) {
                assertEquals(List.of(), source.findAll("words", 10 * i, 10 * i + 20));
            }
        });
    }
}
