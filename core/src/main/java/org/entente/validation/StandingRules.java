package org.entente.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.provision.Clause;
import org.entente.validation.index.Endings;
import org.entente.validation.index.LifeActs;
import org.entente.validation.index.Lives;
import org.entente.validation.index.Lives.Act;
import org.entente.validation.index.Lives.OfInstrument;
import org.entente.validation.index.Lives.Range;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;

/** What an act needs of what was before it. What the dates do not settle is no violation. */
final class StandingRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.ACT_WITHOUT_GROUND, StandingRules::groundless)
                    .reading(Lives.PLACES)
                    .reading(
                            "events[=].provisions",
                            "provisions[].topic",
                            "provisions[].rule",
                            "actors[].id",
                            "actors[].parent"),
            new LibraryRule(AgreementProblem.ACT_AFTER_END, StandingRules::afterEnd)
                    .reading(Lives.PLACES)
                    .reading(
                            "events[].id",
                            "events[].provisions",
                            "events[].territories",
                            "events[].predecessor",
                            "provisions[].rule"),
            new LibraryRule(AgreementProblem.ACT_TWICE, StandingRules::twice)
                    .reading(Lives.PLACES)
                    .reading("events[].provisions", "events[].territories", "events[].means", "events[].predecessor"));

    /** Acts that are done to what has begun. */
    private static final Set<LifecycleAct> OF_THE_BEGUN =
            Set.of(LifecycleAct.TERMINATION, LifecycleAct.EXPIRY, LifecycleAct.SUSPENSION);

    private static final Set<LifecycleAct> ENDS = Set.of(LifecycleAct.TERMINATION, LifecycleAct.EXPIRY);

    private static final Set<LifecycleAct> RESUMED = Set.of(LifecycleAct.SUSPENSION, LifecycleAct.NOTICE);

    /** Acts that may have ended what is revived. */
    private static final Set<LifecycleAct> REVIVED = union(
            Stream.of(Acts.ENDS, Acts.DEPARTURES).flatMap(Set::stream),
            Stream.of(LifecycleAct.SUSPENSION, LifecycleAct.NOTICE));

    private static final Set<LifecycleAct> PROVISIONAL = Set.of(LifecycleAct.PROVISIONAL_APPLICATION);

    private static final Set<LifecycleAct> BEGINNINGS =
            Set.of(LifecycleAct.ENTRY_INTO_FORCE, LifecycleAct.PROVISIONAL_APPLICATION);

    /** What an actor does only if it has signed or consented. */
    private static final Set<LifecycleAct> OF_MEMBERS =
            Set.of(LifecycleAct.WITHDRAWAL, LifecycleAct.DENUNCIATION, LifecycleAct.OBJECTION);

    /** Acts that say nothing of a part in the instrument that an actor has. */
    private static final Set<LifecycleAct> SILENT = union(
            OF_MEMBERS.stream(),
            Stream.of(
                    LifecycleAct.NOTICE,
                    LifecycleAct.REVOCATION_OF_NOTICE,
                    LifecycleAct.WITHDRAWAL_OF_OBJECTION,
                    LifecycleAct.ACCEPTANCE_OF_RESERVATION));

    /** Acts after which an instrument that had ended may be in force, and may be extended. */
    private static final Set<LifecycleAct> RENEWING = Set.of(
            LifecycleAct.ENTRY_INTO_FORCE,
            LifecycleAct.PROVISIONAL_APPLICATION,
            LifecycleAct.RESUMPTION,
            LifecycleAct.REVIVAL,
            LifecycleAct.AMENDMENT,
            LifecycleAct.MODIFICATION,
            LifecycleAct.REVISION);

    private static final Set<LifecycleAct> EXTENSION = Set.of(LifecycleAct.EXTENSION);

    /** Acts after which an instrument that had ended may be in force. */
    private static final Set<LifecycleAct> REVIVING = union(RENEWING.stream(), EXTENSION.stream());

    /** Acts that need an instrument that has not ended. */
    private static final Set<LifecycleAct> OF_THE_LIVING = union(
            Stream.of(Acts.SIGNATURES, Acts.CONSENTS, Acts.DEPARTURES)
                    .flatMap(Set::stream)
                    .filter(act -> !Acts.SUCCESSIONS.contains(act)),
            Stream.of(LifecycleAct.NOTICE, LifecycleAct.SUSPENSION));

    private static final Set<LifecycleAct> NOTICES =
            Set.of(LifecycleAct.NOTICE, LifecycleAct.WITHDRAWAL, LifecycleAct.DENUNCIATION);

    private static final Set<LifecycleAct> JOINING =
            union(Acts.RATIFICATIONS.stream(), Stream.of(LifecycleAct.ACCESSION));

    /** Acts after which an actor that has left may leave again. */
    private static final Set<LifecycleAct> REJOINING = union(
            LifeActs.JOINING.stream(),
            Stream.of(LifecycleAct.REVOCATION_OF_NOTICE, LifecycleAct.REVIVAL, LifecycleAct.RESUMPTION));

    /** So many consents make a record of consents. */
    private static final int SEVERAL = 2;

    private StandingRules() {}

    private static Set<LifecycleAct> union(Stream<LifecycleAct> one, Stream<LifecycleAct> other) {
        return Stream.concat(one, other).collect(Collectors.toUnmodifiableSet());
    }

    /** Of a cited work, what went before is seldom recorded. */
    private static void groundless(RuleRun run) {
        Optional<OfInstrument> own = run.lives().own();
        if (own.isEmpty()) {
            return;
        }
        OfInstrument life = own.get();
        Optional<Range> resumed = Range.of(life.acts(), RESUMED);
        Optional<Range> applied = Range.of(life.acts(), PROVISIONAL);
        Optional<Range> begun = Range.of(life.acts(), BEGINNINGS);
        Optional<LocalDate> ended = life.acts().stream()
                .filter(act -> act.is(REVIVED))
                .map(act -> effect(act).first())
                .min(LocalDate::compareTo);
        boolean hasTerm = rules(run).anyMatch(rule -> rule.term().isPresent());
        boolean isAppliedByClause = run.agreement().provisions().stream()
                .anyMatch(provision -> provision instanceof Clause clause
                        && clause.topic().equals(ClauseTopic.PROVISIONAL_APPLICATION));
        for (Act act : life.acts()) {
            LifecycleAct kind = act.event().act();
            if (kind.equals(LifecycleAct.RESUMPTION)) {
                groundless(run, act, resumed, RESUMED);
            } else if (kind.equals(LifecycleAct.END_OF_PROVISIONAL_APPLICATION) && !isAppliedByClause) {
                groundless(run, act, applied, PROVISIONAL);
            } else if (kind.equals(LifecycleAct.REVIVAL)
                    && !hasTerm
                    && act.isWhole()
                    && ended.map(untilRecorded(act).last()::isBefore).orElse(true)) {
                groundless(run, act, Optional.empty(), ENDS);
            } else if (act.is(OF_THE_BEGUN)
                    && begun.isPresent()
                    && act.isWhole()
                    && effect(act).last().isBefore(begun.get().first())) {
                groundless(run, act, Optional.empty(), BEGINNINGS);
            }
        }
        strangers(run, life);
    }

    private static void groundless(RuleRun run, Act act, Optional<Range> ground, Set<LifecycleAct> wanted) {
        if (ground.isEmpty() || Range.of(act).last().isBefore(ground.get().first())) {
            run.report(groundless(act, act.path(), wanted));
        }
    }

    private static Violation groundless(Act act, ValuePath path, Set<LifecycleAct> wanted) {
        return Violation.of(AgreementProblem.ACT_WITHOUT_GROUND, path)
                .with("act", act.event().act())
                .with("ground", wanted.stream().map(LifecycleAct::code).sorted().collect(Collectors.joining(", ")));
    }

    /** Actors that leave or object and whose consent is not recorded, though that of others is. */
    private static void strangers(RuleRun run, OfInstrument life) {
        if (!life.has(OF_MEMBERS)
                || life.forAll().stream().anyMatch(act -> act.is(LifeActs.SIGNATURES_AND_CONSENTS))
                || life.byActor().values().stream()
                                .filter(acts -> acts.stream().anyMatch(act -> act.is(LifeActs.LATER_CONSENTS)))
                                .limit(SEVERAL)
                                .count()
                        < SEVERAL) {
            return;
        }
        Set<String> wholes = run.agreement().actors().stream()
                .flatMap(actor -> actor.parent().stream())
                .collect(Collectors.toSet());
        Set<LifecycleAct> wanted = Set.of(LifecycleAct.SIGNATURE, LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION);
        life.byActor().forEach((actor, acts) -> {
            if (acts.stream().allMatch(act -> act.is(SILENT))
                    && !wholes.contains(actor)
                    && run.definitions()
                            .actors
                            .find(actor)
                            .filter(found -> found.parent().isEmpty())
                            .isPresent()) {
                acts.stream()
                        .filter(act -> act.is(OF_MEMBERS))
                        .findFirst()
                        .ifPresent(act ->
                                run.report(groundless(act, act.path(), wanted).with("actor", actor)));
            }
        });
    }

    /** When it took effect; where that is not recorded, any day from that on which it was done. */
    private static Range effect(Act act) {
        Optional<Moment> effect = Moment.effect(act.event());
        if (effect.isEmpty()) {
            return Endings.lasting(act);
        }
        return effect.filter(moment -> !moment.isInDoubt())
                .map(moment -> new Range(moment.earliest(), moment.latest().orElse(LocalDate.MAX)))
                .orElse(new Range(LocalDate.MIN, LocalDate.MAX));
    }

    private static Endings times(List<Act> acts, Set<LifecycleAct> kinds, Function<Act, Range> time) {
        return new Endings(acts.stream().filter(act -> act.is(kinds)).map(time).toList());
    }

    /** From the day on which it was done to that on which it takes effect. */
    private static Range untilEffect(Act act) {
        return new Range(Range.of(act).first(), effect(act).last());
    }

    /** The same, where no effect is recorded as if it had it at once. */
    private static Range untilRecorded(Act act) {
        return Moment.effect(act.event()).isPresent() ? untilEffect(act) : Range.of(act);
    }

    private static void afterEnd(RuleRun run) {
        afterTerm(run);
        for (OfInstrument life : run.lives().all()) {
            revocations(run, life);
            Continuations.afterEnd(run, life);
            TreeSet<LocalDate> ends = life.forAll().stream()
                    .filter(act -> act.is(ENDS) && act.isWhole())
                    .map(act -> effect(act).last())
                    .filter(day -> !day.equals(LocalDate.MAX))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (ends.isEmpty()) {
                continue;
            }
            Endings revivals = times(life.acts(), REVIVING, StandingRules::untilRecorded);
            extensions(run, life, ends);
            for (Act act : life.acts()) {
                boolean isEnd = act.is(ENDS) && act.event().actors().isEmpty();
                if (!act.isWhole()
                        || !(isEnd
                                || (act.is(OF_THE_LIVING) && act.event().done().isPresent()))) {
                    continue;
                }
                Range time = isEnd ? effect(act) : Range.of(act);
                LocalDate end = ends.lower(time.first());
                if (end != null && !revivals.mayLieBetween(end, time.last())) {
                    boolean isEffect = isEnd && act.event().takesEffect().isPresent();
                    late(run, act, isEffect ? "takesEffect" : "done", time.first(), end);
                }
            }
        }
    }

    /** What has ended is revived or made anew; an extension that takes effect by the end leaves no gap. */
    private static void extensions(RuleRun run, OfInstrument life, NavigableSet<LocalDate> ends) {
        if (!life.has(EXTENSION)) {
            return;
        }
        Endings renewals = times(life.acts(), RENEWING, StandingRules::untilRecorded);
        for (Act act : life.acts()) {
            if (act.is(EXTENSION) && act.isWhole()) {
                Range time = recorded(act);
                LocalDate end = ends.lower(time.first());
                if (end != null && !renewals.mayLieBetween(end, time.last())) {
                    late(run, act, memberOf(act), time.first(), end);
                }
            }
        }
    }

    /** When it takes effect, or else when it was done. */
    private static Range recorded(Act act) {
        return act.event().takesEffect().isPresent() ? effect(act) : Range.of(act);
    }

    private static String memberOf(Act act) {
        return act.event().takesEffect().isPresent() ? "takesEffect" : "done";
    }

    private static Stream<ForceRule> rules(RuleRun run) {
        return run.agreement().provisions().stream()
                .flatMap(provision -> provision instanceof Clause clause ? clause.rule().stream() : Stream.empty());
    }

    /** By a term without renewal, unless something else may have kept the instrument in force. */
    private static void afterTerm(RuleRun run) {
        if (!run.hasForceRules()) {
            return;
        }
        List<ForceRule> terms =
                rules(run).filter(rule -> rule.term().isPresent()).toList();
        Optional<OfInstrument> life = run.lives().own();
        if (terms.size() != 1
                || terms.get(0).renewal().isPresent()
                || terms.get(0).untilTerminated()
                || life.isEmpty()) {
            return;
        }
        List<Act> begun =
                life.get().acts().stream().filter(act -> act.is(RENEWING)).toList();
        if (begun.size() != 1 || !begun.get(0).is(LifeActs.ENTRY)) {
            return;
        }
        LocalDate entry = Range.of(begun.get(0)).last();
        if (entry.equals(LocalDate.MAX) || life.get().acts().stream().anyMatch(act -> act.is(ENDS))) {
            return;
        }
        LocalDate end = terms.get(0).term().orElseThrow().addTo(entry);
        List<Act> extensions =
                life.get().acts().stream().filter(act -> act.is(EXTENSION)).toList();
        if (extensions.stream()
                .allMatch(act -> act.isWhole() && recorded(act).first().isAfter(end))) {
            extensions.forEach(
                    act -> late(run, act, memberOf(act), recorded(act).first(), end));
        }
        if (!extensions.isEmpty()) {
            return;
        }
        for (Act act : life.get().acts()) {
            if (act.is(NOTICES)
                    && act.isWhole()
                    && act.event().done().isPresent()
                    && Range.of(act).first().isAfter(end)) {
                late(run, act, "done", Range.of(act).first(), end);
            }
        }
    }

    private static void late(RuleRun run, Act act, String member, LocalDate date, LocalDate end) {
        run.report(Violation.of(AgreementProblem.ACT_AFTER_END, act.path().member(member))
                .with("date", date)
                .with("end", end));
    }

    private static void revocations(RuleRun run, OfInstrument life) {
        for (Act act : life.acts()) {
            if (act.event().act().equals(LifecycleAct.REVOCATION_OF_NOTICE)
                    && act.event().done().isPresent()) {
                LocalDate done = Range.of(act).first();
                act.event()
                        .regarding()
                        .flatMap(run.lives()::act)
                        .filter(notice -> notice.is(NOTICES))
                        .map(notice -> effect(notice).last())
                        .filter(end -> end.isBefore(done))
                        .ifPresent(end -> late(run, act, "done", done, end));
            }
        }
    }

    private static void twice(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(JOINING) && !life.has(Acts.DEPARTURES) && !life.has(Acts.SUCCESSIONS)) {
                continue;
            }
            Endings breaks = times(life.forAll(), LifeActs.BREAKS, StandingRules::untilEffect);
            Endings rejoined = times(life.forAll(), REJOINING, StandingRules::untilRecorded);
            Map<Integer, Violation> found = new HashMap<>();
            life.byActor().forEach((actor, acts) -> {
                Endings ownBreaks = times(acts, LifeActs.BREAKS, StandingRules::untilEffect);
                Endings ownReturns = times(acts, REJOINING, StandingRules::untilRecorded);
                twice(actor, whole(acts, JOINING), List.of(breaks, ownBreaks), StandingRules::joinedAlready, found);
                twice(
                        actor,
                        whole(acts, Acts.DEPARTURES),
                        List.of(rejoined, ownReturns),
                        StandingRules::leftAlready,
                        found);
                Continuations.alike(acts)
                        .forEach(alike ->
                                twice(actor, alike, List.of(breaks, ownBreaks), StandingRules::joinedAlready, found));
            });
            found.values().forEach(run::report);
        }
    }

    /** Means that differ may be steps of one consent, and with several depositaries it is deposited with each. */
    private static boolean joinedAlready(Act one, Act other) {
        return one.event().means().equals(other.event().means())
                && !haveDifferentRecipients(one.event(), other.event())
                && Range.of(one).last().isBefore(Range.of(other).first());
    }

    private static boolean haveDifferentRecipients(LifecycleEvent one, LifecycleEvent other) {
        return !one.recipients().isEmpty()
                && !other.recipients().isEmpty()
                && Collections.disjoint(one.recipients(), other.recipients());
    }

    /** A notice and its effect may be recorded one by one. */
    private static boolean leftAlready(Act one, Act other) {
        return other.event().done().isPresent()
                && effect(one).last().isBefore(Range.of(other).first());
    }

    private static List<Act> whole(List<Act> acts, Set<LifecycleAct> kinds) {
        return acts.stream().filter(act -> act.is(kinds) && act.isWhole()).toList();
    }

    /** Acts of one actor that repeat the one before, since nothing between them may have changed. */
    private static void twice(
            String actor,
            List<Act> acts,
            List<Endings> between,
            BiPredicate<Act, Act> isAgain,
            Map<Integer, Violation> found) {
        if (acts.size() < 2) {
            return;
        }
        List<Act> same = new ArrayList<>(acts);
        same.sort(Comparator.comparing(act -> Range.of(act).first()));
        for (int i = 1; i < same.size(); i++) {
            Act one = same.get(i - 1);
            Act other = same.get(i);
            LocalDate from = Range.of(one).first();
            LocalDate until = Range.of(other).last();
            if (isAgain.test(one, other) && between.stream().noneMatch(times -> times.mayLieBetween(from, until))) {
                found.putIfAbsent(
                        other.index(),
                        Violation.of(AgreementProblem.ACT_TWICE, other.path())
                                .with("actor", actor)
                                .with("first", one.path()));
            }
        }
    }
}
