package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.value.DrawnTimings;
import org.entente.timing.PrintedDate;
import org.entente.timing.Recurrence;
import org.entente.timing.Timing;

/** When something is to be done. */
public final class Timings {

    private Timings() {}

    /**
     * What a text says of time: words, and as much structure as they have.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Timing> timings() {
        return Unresolved.alone(DrawnTimings.TIMINGS);
    }

    /**
     * How often something is to happen.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Recurrence> recurrences() {
        return DrawnTimings.recurrences();
    }

    /**
     * Dates as sources print them, by calendars of all kinds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PrintedDate> printedDates() {
        return DrawnTimings.printedDates();
    }
}
