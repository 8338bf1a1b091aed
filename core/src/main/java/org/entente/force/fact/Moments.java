package org.entente.force.fact;

import java.time.LocalDate;
import org.entente.life.Moment;

/** What is sure of moments: a date in doubt may be of any day. */
public final class Moments {

    private Moments() {}

    /** The first day on which a moment can have come; of a date in doubt, any. */
    public static LocalDate first(Moment moment) {
        return moment.isInDoubt() ? LocalDate.MIN : moment.earliest();
    }

    /** The day on which a moment surely has come; the greatest day if none is. */
    public static LocalDate last(Moment moment) {
        return moment.isInDoubt() ? LocalDate.MAX : moment.latest().orElse(LocalDate.MAX);
    }

    /** When the first of two has come: at the latest when one of them surely has. */
    public static Moment earlier(Moment one, Moment other) {
        if (one.isInDoubt() && other.isInDoubt()) {
            return one.or(other);
        }
        LocalDate first = earlier(first(one), first(other));
        LocalDate last = earlier(last(one), last(other));
        return last.equals(LocalDate.MAX) ? Moment.since(first) : Moment.between(first, last);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
