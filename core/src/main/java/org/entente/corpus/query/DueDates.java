package org.entente.corpus.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.life.Moment;
import org.entente.model.Agreement;
import org.entente.time.Answer;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;

/** When provisions are due, as far as the agreement says. */
final class DueDates {

    private DueDates() {}

    /** Whether one of the due dates is before a day; empty if there is none. */
    static Optional<Answer> isBefore(Agreement agreement, List<Timing> timings, LocalDate day) {
        return timings.stream()
                .map(Timing::due)
                .flatMap(Optional::stream)
                .map(due -> isBefore(agreement, due, day))
                .reduce(Answer::or);
    }

    private static Answer isBefore(Agreement agreement, Trigger due, LocalDate day) {
        Optional<Moment> from = due.date()
                .map(Moment::of)
                .or(() -> due.event().flatMap(agreement::event).flatMap(Moment::done))
                .or(() -> due.meeting()
                        .flatMap(agreement::meeting)
                        .flatMap(meeting -> meeting.dates().map(Moment::of)));
        if (from.isEmpty() || from.get().isInDoubt()) {
            return Answer.CANNOT_TELL;
        }
        Optional<LocalDate> last = from.get().latest().map(latest -> moved(latest, due));
        if (last.isPresent() && last.get().isBefore(day)) {
            return Answer.YES;
        }
        LocalDate first = from.get().earliest();
        return first.equals(LocalDate.MIN) || moved(first, due).isBefore(day) ? Answer.CANNOT_TELL : Answer.NO;
    }

    private static LocalDate moved(LocalDate from, Trigger due) {
        LocalDate moved = due.delay()
                .map(delay -> delay.addTo(from))
                .or(() -> due.before().map(before -> before.subtractFrom(from)))
                .orElse(from);
        return due.rounding().map(rounding -> rounding.after(moved)).orElse(moved);
    }
}
