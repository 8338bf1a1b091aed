package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class UncertainDateProperties {

    /** Years, months and days that lie close together. */
    @Provide
    static Arbitrary<UncertainDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(2019, 2021),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(4, 10),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("?", "~", "%"))))
                .as((year, month, day, length, doubt) -> UncertainDate.parse("%04d-%02d-%02d"
                                .formatted(year, month, day)
                                .substring(0, length <= 5 ? 4 : length <= 8 ? 7 : 10)
                        + doubt));
    }

    @Property
    void readsWhatItWrites(@ForAll("dates") UncertainDate date) {
        assertEquals(date, UncertainDate.parse(date.toString()));
    }

    @Property
    void answersHoldForAllPossibleDays(@ForAll("dates") UncertainDate left, @ForAll("dates") UncertainDate right) {
        Answer answer = left.isBefore(right);
        if (left.doubt() != Doubt.NONE || right.doubt() != Doubt.NONE) {
            assertEquals(Answer.CANNOT_TELL, answer);
            return;
        }
        List<Boolean> concrete = new ArrayList<>();
        for (LocalDate one : days(left)) {
            for (LocalDate other : days(right)) {
                concrete.add(one.isBefore(other));
            }
        }
        Answer expected =
                !concrete.contains(false) ? Answer.YES : concrete.contains(true) ? Answer.CANNOT_TELL : Answer.NO;
        assertEquals(expected, answer);
        assertEquals(right.isAfter(left), answer);
    }

    private static List<LocalDate> days(UncertainDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }
}
