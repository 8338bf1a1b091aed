package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static List<String> compared(Names before, Names after) {
        List<String> said = new ArrayList<>();
        before.compare(
                after,
                MeaningKind.PERFORMER_ADDED,
                MeaningKind.PERFORMER_DROPPED,
                meaning -> said.add(meaning.toString()));
        return said;
    }

    private static Names some(int number) {
        return new Names(IntStream.range(0, number).mapToObj(i -> "a" + i).collect(Collectors.toSet()), List.of());
    }

    private static Names printed(int number) {
        return Names.of(IntStream.range(0, number)
                .mapToObj(i -> Reference.printed("a" + i))
                .toList());
    }

    /** Up to five hundred on either side. */
    @ParameterizedTest
    @CsvSource({"499, 500, 1", "500, 499, 1", "500, 500, 0", "500, 501, 0", "501, 500, 0", "501, 501, 0", "0, 500, 500"
    })
    void manyNamesAreNotCompared(int number, int others, int differences) {
        assertEquals(differences, compared(some(number), some(others)).size());
        assertEquals(differences, compared(printed(number), printed(others)).size());
    }

    @Test
    void namesAreComparedByIdOrAsPrinted() {
        Names before = Names.of(List.of(Reference.to("a"), Reference.to("b", "B"), Reference.printed("the others")));
        Names after = Names.of(List.of(Reference.to("b", "the B"), Reference.printed("all"), Reference.printed("a")));
        assertEquals(List.of("performer added: all", "performer dropped: the others"), compared(before, after));
        assertEquals(
                List.of("performer added: x", "performer dropped: a", "performer dropped: b"),
                compared(
                        new Names(new java.util.LinkedHashSet<>(List.of("a", "b")), List.of()),
                        new Names(Set.of("x"), List.of())));
    }
}
