package org.entente.comparison.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static Traits traits(Stream<String> names) {
        Traits traits = new Traits();
        names.forEach(name -> traits.add(name, 1));
        return traits;
    }

    /** So many traits of one name, from the first on. */
    private static Stream<String> some(String name, int number) {
        return IntStream.range(0, number).mapToObj(i -> name + i);
    }

    /** A trait that more than two dozen values share proposes none of them. */
    @ParameterizedTest
    @CsvSource({"1, 1", "23, 1", "24, 1", "25, 0", "100, 0"})
    void onlyRareTraitsProposePairs(int having, int pairs) {
        List<Traits> before = IntStream.range(0, having)
                .mapToObj(i -> traits(Stream.of("common", "own" + i)))
                .toList();
        assertEquals(
                pairs,
                Likeness.pairs(before, List.of(traits(Stream.of("common"))), 0).size());
    }

    /** The best six by what they share are weighed, of which one is the likest that has little else. */
    @ParameterizedTest
    @CsvSource({"1, 1", "4, 4", "5, 5", "6, 0", "7, 0"})
    void theBestSixAreWeighed(int sharingMore, int likest) {
        List<Traits> before = IntStream.rangeClosed(0, sharingMore)
                .mapToObj(i -> traits(
                        i == sharingMore
                                ? some("shared", 6)
                                : Stream.concat(some("shared", 7), some("own" + i + "-", 30))))
                .toList();
        assertEquals(
                List.of(likest),
                Likeness.pairs(before, List.of(traits(some("shared", 8))), 0).stream()
                        .map(Likeness.Pair::before)
                        .toList());
    }

    /** Half of all that both have is shared: twice two of four and four. */
    @ParameterizedTest
    @CsvSource({"0.49, 1", "0.5, 1", "0.51, 0"})
    void pairsHaveTheLeastLikeness(double least, int pairs) {
        List<Traits> before = List.of(traits(Stream.of("a", "b", "c", "d")), traits(Stream.of("x", "y")));
        List<Traits> after = List.of(traits(Stream.of("a", "b", "e", "f")), traits(Stream.of("v", "w")));
        // What one value alone has weighs more than what two have.
        double shared = 2 * Math.log1p(2);
        double own = 2 * Math.log1p(4);
        assertEquals(
                pairs,
                Likeness.pairs(before, after, least * shared / (shared + own) / 0.5)
                        .size());
    }

    @Test
    void theLikestPairComesFirst() {
        List<Traits> before = List.of(traits(Stream.of("a", "b", "c")), traits(Stream.of("a", "b", "x")));
        List<Traits> after = List.of(traits(Stream.of("a", "b", "x")), traits(Stream.of("a", "b", "c", "y")));
        assertEquals(
                List.of(List.of(1, 0), List.of(0, 1)),
                Likeness.pairs(before, after, 0).stream()
                        .map(pair -> List.of(pair.before(), pair.after()))
                        .toList());
    }

    /** Of pairs of one likeness those that stand at one place come first, then those at the head. */
    @Test
    void equalPairsKeepTheirPlaces() {
        List<Traits> same = List.of(traits(Stream.of("a")), traits(Stream.of("a")), traits(Stream.of("a")));
        assertEquals(
                List.of(List.of(0, 0), List.of(1, 1), List.of(2, 2)),
                Likeness.pairs(same, same, 0).stream()
                        .map(pair -> List.of(pair.before(), pair.after()))
                        .toList());
        assertEquals(List.of(), Likeness.pairs(same, same, 0, (i, j) -> false));
        assertEquals(List.of(), Likeness.pairs(List.of(), same, 0));
        assertEquals(List.of(), Likeness.pairs(same, List.of(), 0));
    }
}
