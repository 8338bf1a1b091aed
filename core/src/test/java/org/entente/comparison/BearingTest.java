package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether one meaning of a difference binds more or less, where that does not follow from its kind. */
class BearingTest {

    private static final Set<MeaningKind> DEPENDENT = Set.of(
            MeaningKind.KIND_CHANGED,
            MeaningKind.NOVELTY_CHANGED,
            MeaningKind.CHANGE_CHANGED,
            MeaningKind.QUANTITY_ADDED,
            MeaningKind.QUANTITY_DROPPED,
            MeaningKind.QUANTITY_RAISED,
            MeaningKind.QUANTITY_LOWERED,
            MeaningKind.QUANTITY_CHANGED);

    static List<Arguments> rows() {
        return Sentences.rows("bearings.tsv").stream()
                .map(cells -> Arguments.of((Object[]) cells))
                .toList();
    }

    private static List<Meaning> meanings(String before, String after, String kinds) {
        return Comparison.of(
                        SentencePairsTest.agreement(Sentences.provision(kinds.substring(0, 1), before)),
                        SentencePairsTest.agreement(Sentences.provision(kinds.substring(1), after)))
                .differences()
                .stream()
                .flatMap(difference -> difference.meanings().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatBindsMoreOrLessIsReported(String kinds, String before, String after, Bearing bearing) {
        List<Meaning> reported = meanings(before, after, kinds).stream()
                .filter(meaning -> DEPENDENT.contains(meaning.kind()))
                .toList();
        assertEquals(1, reported.size(), reported::toString);
        assertEquals(bearing, reported.get(0).bearing(), reported::toString);
    }

    @Test
    void ofAllOthersItFollowsFromTheKind() {
        for (Sentences.Pair pair : Sentences.pairs()) {
            Comparison.of(SentencePairsTest.agreement(pair.before()), SentencePairsTest.agreement(pair.after()))
                    .differences()
                    .stream()
                    .flatMap(difference -> difference.meanings().stream())
                    .filter(meaning -> !DEPENDENT.contains(meaning.kind()))
                    .forEach(meaning -> assertEquals(meaning.kind().bearing(), meaning.bearing(), meaning::toString));
        }
    }

    @Test
    void meaningsOfOtherBearingAreNotEqual() {
        Meaning raised = Meaning.of(MeaningKind.QUANTITY_RAISED);
        assertEquals(raised, raised.bearing(Bearing.NEITHER));
        assertNotEquals(raised, raised.bearing(Bearing.WEAKER));
        assertEquals(
                Bearing.WEAKER, raised.bearing(Bearing.WEAKER).with("from", "1").bearing());
    }

    @ParameterizedTest
    @CsvSource({"STRONGER, WEAKER", "WEAKER, STRONGER", "NEITHER, NEITHER"})
    void turnedItIsTheOtherWayRound(Bearing bearing, Bearing turned) {
        assertEquals(turned, bearing.turned());
    }

    @Test
    void rowsAreOfAllBearings() {
        assertEquals(
                Set.of("STRONGER", "WEAKER", "NEITHER"),
                rows().stream().map(row -> row.get()[3]).collect(Collectors.toSet()));
    }
}
