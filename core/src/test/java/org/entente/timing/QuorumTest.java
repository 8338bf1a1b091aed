package org.entente.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How many of several a quorum means. */
class QuorumTest {

    /** Whether so many of so many are the share, by the words of its definition. */
    private static boolean isMet(Quorum quorum, int acted, int of) {
        return switch (quorum) {
            case EACH -> acted >= of;
            case MAJORITY -> 2 * acted > of;
            case TWO_THIRDS -> 3 * acted >= 2 * of;
            case THREE_QUARTERS -> 4 * acted >= 3 * of;
        };
    }

    @ParameterizedTest
    @EnumSource
    void quorumIsTheFewestThatMakeTheShare(Quorum quorum) {
        for (int of = 1; of <= 200; of++) {
            int all = of;
            List<Integer> enough = IntStream.rangeClosed(0, of)
                    .filter(acted -> isMet(quorum, acted, all))
                    .boxed()
                    .toList();
            assertEquals(enough.get(0), quorum.of(of), () -> String.format(Locale.ROOT, "%s of %d", quorum, all));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EACH, 193, 193",
        "MAJORITY, 4, 3",
        "MAJORITY, 5, 3",
        "TWO_THIRDS, 9, 6",
        "TWO_THIRDS, 10, 7",
        "THREE_QUARTERS, 8, 6",
        "THREE_QUARTERS, 9, 7"
    })
    void quorumOfSomeNumbers(Quorum quorum, int of, int needed) {
        assertEquals(needed, quorum.of(of));
    }
}
