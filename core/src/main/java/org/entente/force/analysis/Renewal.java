package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.life.ForceRule;
import org.entente.life.Moment;
import org.entente.time.IsoDuration;

/**
 * Terms that follow each other unless notice is given.
 *
 * @param term the first term
 * @param renewal each later one
 * @param notice how long before the end of a term notice is due, or empty for any day before it
 */
record Renewal(IsoDuration term, IsoDuration renewal, Optional<IsoDuration> notice) {

    /** So many terms are counted; after more the end is left open. */
    private static final int MOST_TERMS = 1000;

    static Optional<Renewal> of(ForceRule rule) {
        return rule.term()
                .flatMap(term -> rule.renewal().map(renewal -> new Renewal(term, renewal, rule.renewalNotice())));
    }

    /** The end of the term for which a notice comes in time. */
    Moment end(Moment given, Moment begun) {
        Optional<LocalDate> start = begun.day();
        Optional<LocalDate> last = given.latest();
        if (start.isEmpty() || last.isEmpty() || given.earliest().equals(LocalDate.MIN)) {
            return Moment.since(given.earliest());
        }
        LocalDate earliest = end(given.earliest(), start.get());
        LocalDate latest = end(last.get(), start.get());
        return latest.equals(LocalDate.MAX)
                ? Moment.since(earliest.equals(LocalDate.MAX) ? given.earliest() : earliest)
                : Moment.between(earliest, latest);
    }

    private LocalDate end(LocalDate given, LocalDate begun) {
        LocalDate end = term.addTo(begun);
        for (int terms = 1; given.isAfter(due(end)); terms++) {
            if (terms == MOST_TERMS) {
                return LocalDate.MAX;
            }
            end = renewal.addTo(end);
        }
        return end;
    }

    private LocalDate due(LocalDate end) {
        return notice.map(length -> length.subtractFrom(end)).orElse(end.minusDays(1));
    }
}
