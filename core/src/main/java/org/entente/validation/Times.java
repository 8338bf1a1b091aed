package org.entente.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;

/** Spans of time, of which some may have no known date; tells whether one of them may meet another without trying each. */
final class Times {

    private final boolean hasUnknown;
    /** The first days, in order. */
    private final long[] starts;
    /** For each, the latest of the last days up to it. */
    private final long[] ends;

    Times(List<Optional<DateSpan>> spans) {
        List<DateSpan> known = new ArrayList<>(spans.size());
        for (Optional<DateSpan> span : spans) {
            span.ifPresent(known::add);
        }
        if (known.size() > 1) {
            known.sort(Comparator.comparingLong(Times::firstDay));
        }
        hasUnknown = known.size() < spans.size();
        starts = new long[known.size()];
        ends = new long[known.size()];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = firstDay(known.get(i));
            latest = Math.max(latest, lastDay(known.get(i)));
            ends[i] = latest;
        }
    }

    /** Whether one of the spans may have a day in common with another; one without a date may. */
    boolean mayMeet(DateSpan other) {
        if (hasUnknown) {
            return true;
        }
        int begun = begunBy(lastDay(other));
        return begun > 0 && ends[begun - 1] >= firstDay(other);
    }

    /** How many of the spans begin on a day or before. */
    private int begunBy(long day) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first day that a span can have. */
    static long firstDay(DateSpan span) {
        return span.start().map(Times::firstDay).orElse(Long.MIN_VALUE);
    }

    /** The first day that a date can mean; in doubt, any. */
    static long firstDay(UncertainDate date) {
        return date.doubt() == Doubt.NONE ? date.earliest().toEpochDay() : Long.MIN_VALUE;
    }

    /** The last day that a span can have. */
    static long lastDay(DateSpan span) {
        return span.end()
                .filter(date -> date.doubt() == Doubt.NONE)
                .map(UncertainDate::latest)
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
    }
}
