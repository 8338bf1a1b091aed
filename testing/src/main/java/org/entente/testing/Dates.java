package org.entente.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import org.entente.testing.value.DrawnDates;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;

/** Dates as exact as their sources, spans of them, and lengths of time. */
public final class Dates {

    private Dates() {}

    /**
     * Days from the Congress of Vienna to the middle of this century.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> days() {
        return DrawnDates.days();
    }

    /**
     * Days, months and years, some of them in doubt, some with unspecified digits, seasons and quarters, a few outside the era of
     * treaties.
     *
     * @return the arbitrary, to be configured
     */
    public static UncertainDateArbitrary uncertainDates() {
        return new UncertainDateArbitrary(
                DrawnDates.anyDays(), DrawnDates.LENGTHS, DrawnDates.DOUBTS, DrawnDates.BLURS);
    }

    /**
     * Spans: one date, a first and a last one, and spans with an open or unknown end.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DateSpan> dateSpans() {
        return DrawnDates.dateSpans();
    }

    /**
     * Lengths of time in one unit or several.
     *
     * @return the arbitrary
     */
    public static Arbitrary<IsoDuration> durations() {
        return DrawnDates.durations();
    }
}
