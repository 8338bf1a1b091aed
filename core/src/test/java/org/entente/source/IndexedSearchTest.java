package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text that was searched often has an index of its pieces, and finds by it what it finds without. */
class IndexedSearchTest {

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
        Grams grams = new Grams(text, text.length);
        for (int from = 0; from < text.length; from++) {
            for (int to = from + Grams.LENGTH; to <= text.length; to++) {
                char[] quote = Arrays.copyOfRange(text, from, to);
                int[] places = grams.find(quote, quote.length, 0, text.length);
                assertNotNull(places);
                assertEquals(List.of(from), Arrays.stream(places).boxed().toList());
                assertEquals(1, grams.find(quote, quote.length, from, to).length);
                if (from > 0 && quote.length <= text.length - from - 1) {
                    assertEquals(0, grams.find(quote, quote.length, from + 1, text.length).length);
                }
                if (to - 1 - quote.length >= 0) {
                    assertEquals(0, grams.find(quote, quote.length, 0, to - 1).length);
                }
            }
        }
    }

    @Test
    void whatIsEverywhereIsNotLookedUp() {
        char[] text = "a".repeat(100).toCharArray();
        assertNull(new Grams(text, text.length).find(text, 50, 0, text.length));
    }

    /** Looked up by that piece of the quote which the text has least often, wherever in the quote it stands. */
    @Test
    void theRarestPieceIsLookedUp() {
        String often = "a".repeat(60);
        for (String quote : List.of("aaaaaaaaxyzxyzxyz", "xyzxyzxyzaaaaaaaa", "aaaaaaaaxyzxyzxyzaaaaaaaa")) {
            char[] text = (often + quote + often).toCharArray();
            int[] places = new Grams(text, text.length).find(quote.toCharArray(), quote.length(), 0, text.length);
            assertNotNull(places, quote);
            assertEquals(
                    List.of(new String(text).indexOf(quote)),
                    Arrays.stream(places).boxed().toList());
        }
    }

    /** An index is made once as many times the text was gone through as it costs to make one. */
    @Test
    void anIndexIsMadeOnceItPays() {
        char[] units = "0123456789".toCharArray();
        IndexOnDemand index = new IndexOnDemand(3, () -> units);
        assertNull(index.forSearchOf(10, 10));
        assertNull(index.forSearchOf(10, 10));
        assertNull(index.forSearchOf(9, 10));
        Grams made = index.forSearchOf(1, 10);
        assertNotNull(made);
        assertSame(made, index.forSearchOf(1, 10));
    }

    @Test
    void shortTextsHaveNoIndex() {
        IndexOnDemand index = new IndexOnDemand(1, "01234567"::toCharArray);
        assertNull(index.forSearchOf(1000, Grams.LENGTH - 1));
        assertNotNull(index.forSearchOf(1000, Grams.LENGTH));
    }
}
