package org.entente.validation.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held one office when. Finds another who surely held it at the same time, in steps that grow with the logarithm of
 * the number of holders: a Fenwick tree over the days by which they surely held it, of the two who held it longest.
 */
public final class Holders {

    /** Where a start is open, unknown or in doubt; and an end. What is not known is within no other holding. */
    private static final long ALWAYS = Long.MIN_VALUE / 2;

    private static final long UNKNOWN_END = ALWAYS + 2;
    private static final long FOREVER = Long.MAX_VALUE / 2;
    private static final long UNKNOWN_START = FOREVER - 2;

    private final long[] starts;
    private final @Nullable Holding[] longest;
    private final @Nullable Holding[] runnersUp;

    private record Holding(String official, long end) {}

    /** Takes all the times at which the office was held; {@link #add} adds the holders. */
    public Holders(List<DateSpan> all) {
        starts = all.stream().mapToLong(Holders::start).sorted().distinct().toArray();
        longest = new @Nullable Holding[starts.length + 1];
        runnersUp = new @Nullable Holding[starts.length + 1];
    }

    public void add(String official, DateSpan held) {
        Holding added = new Holding(official, end(held));
        for (int at = Arrays.binarySearch(starts, start(held)) + 1; at < longest.length; at += at & -at) {
            Holding best = longest[at];
            if (best == null || best.official().equals(official)) {
                longest[at] = later(best, added);
            } else if (added.end() > best.end()) {
                longest[at] = added;
                runnersUp[at] = best;
            } else {
                runnersUp[at] = later(runnersUp[at], added);
            }
        }
    }

    /** Another official of those added who surely held the office on one of some days; a day of handing over is none. */
    public Optional<String> another(String official, DateSpan held) {
        Holding found = null;
        int before = Arrays.binarySearch(starts, end(held));
        for (int at = before < 0 ? -before - 1 : before; at > 0; at -= at & -at) {
            Holding best = longest[at];
            Holding other = best != null && best.official().equals(official) ? runnersUp[at] : best;
            found = other == null ? found : later(found, other);
        }
        return Optional.ofNullable(found)
                .filter(holding -> holding.end() > start(held))
                .map(Holding::official);
    }

    private static Holding later(@Nullable Holding one, Holding other) {
        return one == null || other.end() > one.end() ? other : one;
    }

    /** The first day on which the office is surely held. */
    private static long start(DateSpan held) {
        return held.isOpenStart()
                ? ALWAYS
                : held.start()
                        .filter(date -> date.doubt() == Doubt.NONE)
                        .map(UncertainDate::latest)
                        .map(LocalDate::toEpochDay)
                        .orElse(UNKNOWN_START);
    }

    /** The last day on which the office is surely held. */
    private static long end(DateSpan held) {
        return held.isOpenEnd()
                ? FOREVER
                : held.end()
                        .filter(date -> date.doubt() == Doubt.NONE)
                        .map(UncertainDate::earliest)
                        .map(LocalDate::toEpochDay)
                        .orElse(UNKNOWN_END);
    }
}
