package org.entente.validation.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;
import org.entente.validation.index.Intervals.Interval;

/** Spans of time, of which some may have no known date; finds out whether one of them may meet another without trying each. */
public final class Times {

    private final boolean hasUnknown;
    private final Intervals days;

    public Times(List<Optional<DateSpan>> spans) {
        List<Interval> known = new ArrayList<>(spans.size());
        for (Optional<DateSpan> span : spans) {
            span.ifPresent(dates -> known.add(days(dates)));
        }
        hasUnknown = known.size() < spans.size();
        days = new Intervals(known);
    }

    /** Whether one of the spans may have a day in common with another; one without a date may. */
    public boolean mayMeet(DateSpan other) {
        return hasUnknown || days.meet(days(other));
    }

    /** Whether one of the spans may have a day in common with one of the others; one without a date may. */
    public boolean mayMeet(Times others) {
        return hasUnknown || others.hasUnknown || days.meet(others.days);
    }

    private static Interval days(DateSpan span) {
        return new Interval(firstDay(span), lastDay(span));
    }

    /** The first day that a span can have. */
    public static long firstDay(DateSpan span) {
        return span.start().map(Times::firstDay).orElse(Long.MIN_VALUE);
    }

    /** The first day that a date can mean; in doubt, any. */
    public static long firstDay(UncertainDate date) {
        return date.doubt() == Doubt.NONE ? date.earliest().toEpochDay() : Long.MIN_VALUE;
    }

    /** The last day that a span can have. */
    public static long lastDay(DateSpan span) {
        return span.end()
                .filter(date -> date.doubt() == Doubt.NONE)
                .map(UncertainDate::latest)
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
    }
}
