package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be said of pairs of invented sentences. */
class SentencePairsTest {

    static List<Sentences.Pair> pairs() {
        return Sentences.pairs();
    }

    static Agreement agreement(Provision provision) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addProvision(provision)
                .build();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatChangesTheMeaningIsSaid(Sentences.Pair pair) {
        Comparison<Agreement> comparison = Comparison.of(agreement(pair.before()), agreement(pair.after()));
        assertEquals(
                pair.said(),
                comparison.differences().stream()
                        .flatMap(difference -> difference.meanings().stream())
                        .map(meaning -> meaning.message(Locale.ENGLISH))
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aComparisonIsRenderedALineADifference(Sentences.Pair pair) {
        Comparison<Agreement> comparison = Comparison.of(agreement(pair.before()), agreement(pair.after()));
        assertEquals(
                comparison.differences().stream().map(Difference::toString).collect(Collectors.joining("\n")),
                comparison.toString());
    }

    @Test
    void thereAreThirtyPairsAndMore() {
        assertTrue(pairs().size() >= 30);
        assertEquals(pairs().size(), pairs().stream().distinct().count());
    }
}
