package org.entente.validation.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.validation.index.Lives.Act;
import org.entente.validation.index.Lives.Range;

/** Times of endings, by their last days, with the least first day from each of them on. */
public final class Endings {

    private final List<LocalDate> lasts;
    private final LocalDate[] firsts;

    public Endings(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(Range::last));
        lasts = sorted.stream().map(Range::last).toList();
        firsts = new LocalDate[sorted.size()];
        for (int i = sorted.size() - 1; i >= 0; i--) {
            LocalDate first = sorted.get(i).first();
            firsts[i] = i + 1 < firsts.length && firsts[i + 1].isBefore(first) ? firsts[i + 1] : first;
        }
    }

    /** When an act may have taken effect: any day from that on which it was done, where no effect is recorded. */
    public static Range lasting(Act act) {
        return act.event().takesEffect().isPresent() || act.event().done().isEmpty()
                ? Range.of(act)
                : new Range(Range.of(act).first(), LocalDate.MAX);
    }

    public boolean mayLieBetween(LocalDate from, LocalDate until) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (lasts.get(middle).isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < firsts.length && !firsts[low].isAfter(until);
    }
}
