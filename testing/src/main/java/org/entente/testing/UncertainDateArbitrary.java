package org.entente.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.entente.testing.value.DrawnDates;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;

/** Generates uncertain dates; see {@link Dates#uncertainDates()}. */
public final class UncertainDateArbitrary extends ArbitraryDecorator<UncertainDate> {

    private static final int FULL = 10;

    private final Arbitrary<LocalDate> days;
    private final Arbitrary<Integer> lengths;
    private final Arbitrary<Doubt> doubts;
    private final Arbitrary<DrawnDates.Blur> blurs;

    UncertainDateArbitrary(
            Arbitrary<LocalDate> days,
            Arbitrary<Integer> lengths,
            Arbitrary<Doubt> doubts,
            Arbitrary<DrawnDates.Blur> blurs) {
        this.days = days;
        this.lengths = lengths;
        this.doubts = doubts;
        this.blurs = blurs;
    }

    /**
     * Limits the days that the dates may mean.
     *
     * @param first the first day
     * @param last the last day; a month, year or season around an earlier day may reach beyond it
     * @return an arbitrary with these limits
     * @throws IllegalArgumentException if the last day is before the first, or one cannot be written
     */
    public UncertainDateArbitrary between(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || first.isBefore(DrawnDates.LEAST) || last.isAfter(DrawnDates.GREATEST)) {
            throw new IllegalArgumentException("from " + first + " to " + last + " is no range of days");
        }
        return new UncertainDateArbitrary(
                DrawnDates.days(first, last), lengths, doubts, blurs.filter(blur -> blur != DrawnDates.Blur.LONG_YEAR));
    }

    /**
     * Generates days alone, no months, years and unspecified digits.
     *
     * @return an arbitrary of days
     */
    public UncertainDateArbitrary toTheDay() {
        return new UncertainDateArbitrary(days, Arbitraries.just(FULL), doubts, Arbitraries.just(DrawnDates.Blur.NONE));
    }

    /**
     * Generates no date in doubt.
     *
     * @return an arbitrary of dates that are certain
     */
    public UncertainDateArbitrary withoutDoubt() {
        return new UncertainDateArbitrary(days, lengths, Arbitraries.just(Doubt.NONE), blurs);
    }

    @Override
    protected Arbitrary<UncertainDate> arbitrary() {
        return DrawnDates.uncertainDates(days, lengths, doubts, blurs);
    }
}
