package org.entente.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.comparison.phrasing.Measures;
import org.entente.time.Answer;
import org.entente.time.UncertainDate;
import org.entente.timing.Recurrence;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;

/** What it means that something is to be done at another time. */
final class TimeMeanings {

    /** A day from which months and years are laid off to compare them. */
    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

    private final List<Timing> before;
    private final List<Timing> after;

    TimeMeanings(List<Timing> before, List<Timing> after) {
        this.before = before;
        this.after = after;
    }

    void collect(Consumer<Meaning> into) {
        List<Meaning> found = new ArrayList<>();
        compare(
                dues(before),
                dues(after),
                MeaningKind.DEADLINE_ADDED,
                MeaningKind.DEADLINE_DROPPED,
                TimeMeanings::moved,
                TimeMeanings::shown,
                found::add);
        for (Function<Timing, Optional<?>> of : List.<Function<Timing, Optional<?>>>of(
                Timing::at, Timing::from, Timing::until, Timing::duration, Timing::every)) {
            others(of, found);
        }
        if (found.isEmpty()) {
            others(Timing::asPrinted, found);
        }
        found.forEach(into);
    }

    private void others(Function<Timing, Optional<?>> of, List<Meaning> found) {
        compare(
                times(before, of),
                times(after, of),
                MeaningKind.TIME_ADDED,
                MeaningKind.TIME_DROPPED,
                (one, other) -> MeaningKind.TIME_CHANGED,
                TimeMeanings::shown,
                found::add);
    }

    private static List<Object> times(List<Timing> timings, Function<Timing, Optional<?>> of) {
        return timings.stream()
                .<Object>flatMap(timing -> of.apply(timing).stream())
                .toList();
    }

    /** That the text states none is no deadline. */
    private static List<Trigger> dues(List<Timing> timings) {
        return timings.stream()
                .flatMap(timing -> timing.due().stream())
                .filter(due -> due.absence().isEmpty())
                .toList();
    }

    /** Skips what both have; compares the rest pair by pair, in order. */
    private static <V> void compare(
            List<V> before,
            List<V> after,
            MeaningKind added,
            MeaningKind dropped,
            BiFunction<V, V, MeaningKind> changed,
            Function<V, String> shown,
            Consumer<Meaning> into) {
        int head = 0;
        while (head < before.size() && head < after.size() && before.get(head).equals(after.get(head))) {
            head++;
        }
        List<V> some = new ArrayList<>(before.subList(head, before.size()));
        List<V> others = new ArrayList<>(after.subList(head, after.size()));
        if (some.size() <= MOST && others.size() <= MOST) {
            some.removeIf(others::remove);
        }
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            if (i >= some.size()) {
                into.accept(Meaning.of(added).with("to", shown.apply(others.get(i))));
            } else if (i >= others.size()) {
                into.accept(Meaning.of(dropped).with("from", shown.apply(some.get(i))));
            } else {
                into.accept(Meaning.of(changed.apply(some.get(i), others.get(i)))
                        .with("from", shown.apply(some.get(i)))
                        .with("to", shown.apply(others.get(i))));
            }
        }
    }

    /** Up to so many times of one provision are matched in any order; no text has more. */
    private static final int MOST = 50;

    private static MeaningKind moved(Trigger one, Trigger other) {
        if (one.date().isPresent()
                && other.date().isPresent()
                && isAt(one, other.date()).equals(other)) {
            return order(one.date().get(), other.date().get());
        }
        if (core(one).equals(core(other))) {
            return order(laidOff(one), laidOff(other));
        }
        return MeaningKind.DEADLINE_CHANGED;
    }

    /** What it is counted from. */
    private static Trigger core(Trigger trigger) {
        return trigger.toBuilder()
                .delay(Optional.empty())
                .before(Optional.empty())
                .build();
    }

    /** How long before or after that, laid off from a day. */
    private static LocalDate laidOff(Trigger trigger) {
        return trigger.before()
                .map(length -> length.subtractFrom(ANY_DAY))
                .or(() -> trigger.delay().map(length -> length.addTo(ANY_DAY)))
                .orElse(ANY_DAY);
    }

    private static Trigger isAt(Trigger trigger, Optional<UncertainDate> date) {
        return trigger.toBuilder().date(date).build();
    }

    private static MeaningKind order(UncertainDate one, UncertainDate other) {
        return one.isBefore(other) == Answer.YES
                ? MeaningKind.DEADLINE_LATER
                : one.isAfter(other) == Answer.YES ? MeaningKind.DEADLINE_EARLIER : MeaningKind.DEADLINE_CHANGED;
    }

    private static MeaningKind order(LocalDate one, LocalDate other) {
        return one.isBefore(other)
                ? MeaningKind.DEADLINE_LATER
                : one.isAfter(other) ? MeaningKind.DEADLINE_EARLIER : MeaningKind.DEADLINE_CHANGED;
    }

    /** What it is counted from, and how long before or after that. */
    private static String shown(Object time) {
        if (time instanceof Recurrence recurrence) {
            return Measures.of(recurrence);
        }
        if (!(time instanceof Trigger trigger)) {
            return time.toString();
        }
        return Stream.of(
                        trigger.before().map(before -> "-" + before),
                        trigger.date().map(UncertainDate::toString),
                        trigger.event(),
                        trigger.meeting(),
                        trigger.provision(),
                        trigger.words().map(words -> words.in(Locale.ENGLISH)),
                        trigger.delay().map(delay -> "+" + delay))
                .flatMap(Optional::stream)
                .reduce((some, more) -> some + " " + more)
                .orElse("…");
    }
}
