package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.force.timeline.Timeline.Stretch;
import org.entente.life.Moment;

/** When the parties of an instrument fall below a number that they had reached. */
final class Below {

    private final NavigableMap<LocalDate, Integer> turns = new TreeMap<>();

    private Below() {}

    /** The fall, between the first day on which it may have come and the day on which it surely has. */
    static Optional<Moment> of(int least, List<Stretch> inForce) {
        Optional<LocalDate> certain = day(least, inForce, moment -> Optional.of(moment.earliest()), Moment::latest);
        return day(least, inForce, Moment::latest, moment -> Optional.of(moment.earliest()))
                .or(() -> certain)
                .map(first -> certain.map(last -> Moment.between(first, last.isBefore(first) ? first : last))
                        .orElseGet(() -> Moment.since(first)));
    }

    private static Optional<LocalDate> day(
            int least,
            List<Stretch> inForce,
            Function<Moment, Optional<LocalDate>> begin,
            Function<Moment, Optional<LocalDate>> end) {
        Below below = new Below();
        for (Stretch each : inForce) {
            begin.apply(each.from())
                    .ifPresent(from -> below.add(from, each.until().flatMap(end)));
        }
        return below.day(least);
    }

    private void add(LocalDate from, Optional<LocalDate> until) {
        if (until.isEmpty() || from.isBefore(until.get())) {
            turns.merge(from, 1, Integer::sum);
            until.ifPresent(day -> turns.merge(day, -1, Integer::sum));
        }
    }

    private Optional<LocalDate> day(int least) {
        int count = 0;
        boolean wasReached = false;
        for (Map.Entry<LocalDate, Integer> turn : turns.entrySet()) {
            count += turn.getValue();
            wasReached |= count >= least;
            if (wasReached && count < least) {
                return Optional.of(turn.getKey());
            }
        }
        return Optional.empty();
    }
}
