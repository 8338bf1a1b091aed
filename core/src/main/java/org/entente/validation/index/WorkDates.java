package org.entente.validation.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.life.LifecycleEvent;
import org.entente.model.CitedWork;
import org.entente.time.DateSpan;

/** Since when cited works have been there, by their own dates and by the events of their lives. */
public final class WorkDates {

    private final Map<String, DateSpan> firstEvents = new HashMap<>();
    /** The works that an act made which cannot have come late. */
    private final Set<String> made = new HashSet<>();
    /** The works of which an act that made them has no date, so it may have come before all others. */
    private final Set<String> undated = new HashSet<>();

    public WorkDates(List<LifecycleEvent> events) {
        for (LifecycleEvent event : events) {
            if (event.work().isPresent() && !event.expected()) {
                add(event.work().get(), event);
            }
        }
    }

    private void add(String work, LifecycleEvent event) {
        if (TextDates.makes(event)) {
            if (!TextDates.mayBeLate(event)) {
                made.add(work);
            }
            if (event.done().isEmpty()) {
                undated.add(work);
            }
        }
        event.done().ifPresent(done -> firstEvents.merge(work, done, WorkDates::earlier));
    }

    /**
     * The earliest of all dates that are known of a work; empty where neither a date of its own nor an act that makes a
     * text dates it, or where such an act has no date. A signature by one actor alone may be a late one of an old work.
     */
    public Optional<DateSpan> since(CitedWork work) {
        Optional<DateSpan> own = work.date().map(DateSpan::on);
        if (undated.contains(work.id()) || (own.isEmpty() && !made.contains(work.id()))) {
            return Optional.empty();
        }
        Optional<DateSpan> event = Optional.ofNullable(firstEvents.get(work.id()));
        return own.isPresent() && event.isPresent()
                ? Optional.of(earlier(own.get(), event.get()))
                : own.or(() -> event);
    }

    private static DateSpan earlier(DateSpan one, DateSpan other) {
        return Times.firstDay(other) < Times.firstDay(one) ? other : one;
    }
}
