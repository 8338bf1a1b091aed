package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.entente.Refusals;

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

    /** Some digits of a day are not known: the bounds are those of all days that fit. */
    @Property(tries = 100)
    void boundsAreThoseOfAllDaysThatFit(
            @ForAll @IntRange(min = 0, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(max = 63) int unknown,
            @ForAll @IntRange(min = 1, max = 3) int parts) {
        StringBuilder text = new StringBuilder("%04d-%02d-%02d".formatted(year, month, day));
        int[] places = {3, 9, 8, 6, 5, 2};
        for (int i = 0; i < places.length; i++) {
            if ((unknown >> i & 1) != 0) {
                text.setCharAt(places[i], 'X');
            }
        }
        text.setLength(1 + 3 * parts);
        Pattern fits = Pattern.compile(text.toString().replace('X', '.'));
        LocalDate century = LocalDate.of(year / 100 * 100, 1, 1);
        List<LocalDate> days = century.datesUntil(century.plusYears(100))
                .filter(each -> fits.matcher(each.toString()).lookingAt())
                .toList();
        if (days.isEmpty()) {
            assertEquals(List.of("date-not-in-calendar"), Refusals.of(() -> UncertainDate.parse(text.toString())));
        } else {
            UncertainDate date = UncertainDate.parse(text.toString());
            assertEquals(days.get(0), date.earliest());
            assertEquals(days.get(days.size() - 1), date.latest());
        }
    }

    @Provide
    static Arbitrary<DateSpan> spans() {
        Arbitrary<String> ends = Arbitraries.frequencyOf(
                Tuple.of(6, dates().map(UncertainDate::toString)),
                Tuple.of(1, Arbitraries.of("", "..", "20XX", "2020-XX-16", "2020-?03", "2020-22")));
        return Combinators.combine(ends, ends, Arbitraries.of(true, false))
                .as((one, other, alone) -> alone ? one : one + "/" + other)
                .filter(text -> Refusals.of(() -> DateSpan.parse(text)).isEmpty())
                .map(DateSpan::parse);
    }

    @Property
    void theOrderIsConsistentWithEquals(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    @Property
    void spansOverlapBothWays(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertEquals(one.overlaps(other), other.overlaps(one));
        if (one.contains(other) == Answer.YES) {
            assertEquals(Answer.YES, one.overlaps(other), one + " " + other);
        }
        if (one.isBefore(other) == Answer.YES) {
            assertEquals(Answer.NO, one.overlaps(other));
            assertEquals(Answer.NO, one.contains(other));
        }
    }

    @Property
    void aUnionContainsBoth(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertEquals(Optional.of(one), one.union(one));
        assertEquals(one.union(other), other.union(one));
        one.union(other).ifPresent(union -> {
            assertNotEquals(Answer.NO, union.contains(one), union.toString());
            assertNotEquals(Answer.NO, union.contains(other), union.toString());
        });
    }

    private static List<LocalDate> days(UncertainDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }
}
