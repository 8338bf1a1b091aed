package org.entente.force.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.vocabulary.LifecycleAct;
import org.jspecify.annotations.Nullable;

/**
 * When enough actors stood by their acts at one time. An act that its author withdraws counts until then; a number that was
 * reached before stays so.
 */
final class ActCount {

    /** By act of withdrawal, the acts that it takes back. */
    private static final Map<LifecycleAct, Set<LifecycleAct>> TAKEN_BACK = Map.of(
            LifecycleAct.WITHDRAWAL_OF_RATIFICATION,
            Acts.CONSENTS,
            LifecycleAct.WITHDRAWAL_OF_SIGNATURE,
            Stream.concat(Acts.SIGNATURES.stream(), Stream.of(LifecycleAct.SUCCESSION_TO_SIGNATURE))
                    .collect(Collectors.toUnmodifiableSet()));

    private record Given(LifecycleAct act, Moment moment) {}

    private final Map<String, List<Given>> acts = new LinkedHashMap<>();
    private final Map<String, Map<LifecycleAct, List<Moment>>> withdrawals = new HashMap<>();
    private final int needed;
    private final Set<String> including;
    /** Those that stand by their acts in the end, so far as that is possible. */
    private final Set<String> standing = new LinkedHashSet<>();

    /**
     * Counts nothing yet.
     *
     * @param needed how many actors are needed
     * @param including those that are to be among them
     */
    ActCount(int needed, Set<String> including) {
        this.needed = needed;
        this.including = including;
    }

    static boolean isWithdrawal(LifecycleAct act) {
        return TAKEN_BACK.containsKey(act);
    }

    /** Adds an act of an actor that counts. */
    void add(String actor, LifecycleAct act, Moment moment) {
        acts.computeIfAbsent(actor, any -> new ArrayList<>()).add(new Given(act, moment));
    }

    /** Adds what an actor withdraws. */
    void withdraw(String actor, LifecycleAct act, Moment moment) {
        withdrawals
                .computeIfAbsent(actor, any -> new HashMap<>())
                .computeIfAbsent(act, any -> new ArrayList<>())
                .add(moment);
    }

    /** The first day on which enough stood by their acts, between the first possible and the first certain one; or null. */
    @Nullable
    Moment met() {
        List<Turn> possible = new ArrayList<>();
        List<Turn> certain = new ArrayList<>();
        acts.forEach((actor, given) -> {
            List<Withdrawn> withdrawn = TAKEN_BACK.keySet().stream()
                    .map(act -> new Withdrawn(
                            act, withdrawals.getOrDefault(actor, Map.of()).getOrDefault(act, List.of())))
                    .toList();
            for (Given act : given) {
                Turn.add(actor, Moments.first(act.moment()), untilAtMost(act, withdrawn), possible);
                Turn.add(actor, Moments.last(act.moment()), untilAtLeast(act, withdrawn), certain);
            }
        });
        @Nullable LocalDate earliest = firstDay(possible, standing);
        if (earliest == null) {
            return null;
        }
        @Nullable LocalDate latest = firstDay(certain, new HashSet<>());
        return latest == null ? Moment.since(earliest) : Moment.between(earliest, latest);
    }

    /** Those that stand by their acts in the end; known once it was asked when enough did. */
    Set<String> standing() {
        return standing;
    }

    private static LocalDate untilAtMost(Given act, List<Withdrawn> withdrawn) {
        return withdrawn.stream().map(each -> each.atMost(act)).reduce(LocalDate.MAX, Moments::earlier);
    }

    private static LocalDate untilAtLeast(Given act, List<Withdrawn> withdrawn) {
        return withdrawn.stream().map(each -> each.atLeast(act)).reduce(LocalDate.MAX, Moments::earlier);
    }

    private @Nullable LocalDate firstDay(List<Turn> turns, Set<String> standing) {
        NavigableMap<LocalDate, List<Turn>> byDay = new TreeMap<>();
        turns.forEach(turn ->
                byDay.computeIfAbsent(turn.day(), any -> new ArrayList<>()).add(turn));
        Map<String, Integer> times = new HashMap<>();
        @Nullable LocalDate met = null;
        for (Map.Entry<LocalDate, List<Turn>> day : byDay.entrySet()) {
            for (Turn turn : day.getValue()) {
                int left = times.merge(turn.actor(), turn.begins() ? 1 : -1, Integer::sum);
                if (left > 0) {
                    standing.add(turn.actor());
                } else {
                    standing.remove(turn.actor());
                }
            }
            if (met == null && standing.size() >= needed && standing.containsAll(including)) {
                met = day.getKey();
            }
        }
        return met;
    }

    /** An actor begins or ceases to stand by one of its acts. */
    private record Turn(LocalDate day, String actor, boolean begins) {

        static void add(String actor, LocalDate from, LocalDate until, List<Turn> turns) {
            if (from.isBefore(until)) {
                turns.add(new Turn(from, actor, true));
                if (until.isBefore(LocalDate.MAX)) {
                    turns.add(new Turn(until, actor, false));
                }
            }
        }
    }

    /** The withdrawals of one actor of one kind, in the order of time. */
    private static final class Withdrawn {

        private final Set<LifecycleAct> acts;
        /** By the first day of a withdrawal, the least day on which it or a later one is surely done. */
        private final NavigableMap<LocalDate, LocalDate> lastsByFirst;
        /** By the last day of a withdrawal, the least day on which it or a later one may be done. */
        private final NavigableMap<LocalDate, LocalDate> firstsByLast;

        Withdrawn(LifecycleAct act, List<Moment> moments) {
            this.acts = TAKEN_BACK.getOrDefault(act, Set.of());
            this.lastsByFirst = leastFrom(moments, Moments::first, Moments::last);
            this.firstsByLast = leastFrom(moments, Moments::last, Moments::first);
        }

        private static NavigableMap<LocalDate, LocalDate> leastFrom(
                List<Moment> moments, Function<Moment, LocalDate> key, Function<Moment, LocalDate> value) {
            NavigableMap<LocalDate, LocalDate> least = new TreeMap<>();
            moments.forEach(moment -> least.merge(key.apply(moment), value.apply(moment), Moments::earlier));
            LocalDate last = LocalDate.MAX;
            for (Map.Entry<LocalDate, LocalDate> entry : least.descendingMap().entrySet()) {
                last = Moments.earlier(last, entry.getValue());
                entry.setValue(last);
            }
            return least;
        }

        /** Until when an act stands at most: a withdrawal that surely comes after it is done by then. */
        LocalDate atMost(Given act) {
            Map.@Nullable Entry<LocalDate, LocalDate> after = lastsByFirst.higherEntry(Moments.last(act.moment()));
            return after == null || !acts.contains(act.act()) ? LocalDate.MAX : after.getValue();
        }

        /** Until when an act stands at least: a withdrawal that may come after it can be done from then on. */
        LocalDate atLeast(Given act) {
            Map.@Nullable Entry<LocalDate, LocalDate> after = firstsByLast.ceilingEntry(Moments.first(act.moment()));
            return after == null || !acts.contains(act.act()) ? LocalDate.MAX : after.getValue();
        }
    }
}
