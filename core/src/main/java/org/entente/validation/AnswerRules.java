package org.entente.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.acts.Acts;
import org.entente.model.Actor;
import org.entente.validation.index.Lives;
import org.entente.validation.index.Lives.Act;
import org.entente.validation.index.Lives.OfInstrument;
import org.entente.validation.index.Lives.Range;
import org.entente.validation.index.Lives.Ranges;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/** Which actors may answer an act of another, and until when. */
final class AnswerRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.ACT_BY_ANOTHER, AnswerRules::others)
                    .reading(Lives.PLACES)
                    .reading("events[].id", "events[=].predecessor", "actors[].id", "actors[].parent"),
            new LibraryRule(AgreementProblem.OBJECTION_LATE, AnswerRules::objections)
                    .reading(Lives.PLACES)
                    .reading("events[].id", "events[].regarding"));

    /** What only the author of the other act can do. */
    private static final Set<LifecycleAct> OF_THE_SAME = Set.of(
            LifecycleAct.REVOCATION_OF_NOTICE,
            LifecycleAct.MODIFICATION_OF_RESERVATION,
            LifecycleAct.WITHDRAWAL_OF_RESERVATION,
            LifecycleAct.WITHDRAWAL_OF_OBJECTION,
            LifecycleAct.WITHDRAWAL_OF_DECLARATION,
            LifecycleAct.WITHDRAWAL_OF_SIGNATURE,
            LifecycleAct.WITHDRAWAL_OF_RATIFICATION);

    /** What only others than the author of the other act can do. */
    private static final Set<LifecycleAct> OF_OTHERS = Set.of(
            LifecycleAct.OBJECTION, LifecycleAct.ACCEPTANCE_OF_RESERVATION, LifecycleAct.OPPOSITION_TO_DECLARATION);

    /** Acts that state their addressees as actors, or that many do together. */
    private static final Set<LifecycleAct> WITHOUT_AUTHORS = Set.of(
            LifecycleAct.TERMINATION,
            LifecycleAct.SUSPENSION,
            LifecycleAct.INVALIDITY,
            LifecycleAct.END_OF_PROVISIONAL_APPLICATION,
            LifecycleAct.PROPOSAL_OF_AMENDMENT,
            LifecycleAct.AMENDMENT,
            LifecycleAct.CORRECTION);

    private static final Set<LifecycleAct> SUCCESSIONS_TO_ANOTHER = Acts.SUCCESSIONS.stream()
            .filter(act -> !act.equals(LifecycleAct.UNIFICATION))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<LifecycleAct> OBJECTION = Set.of(LifecycleAct.OBJECTION);

    private static final Set<LifecycleAct> RESERVATION = Set.of(LifecycleAct.RESERVATION);

    private static final Set<LifecycleAct> ACCEPTANCE = Set.of(LifecycleAct.ACCEPTANCE_OF_RESERVATION);

    /** Twelve months from the notification, which may lag behind the reservation by six. */
    private static final Period OBJECTIONS = Period.ofMonths(12 + 6);

    private AnswerRules() {}

    private static void others(RuleRun run) {
        Map<Integer, Set<String>> authors = new HashMap<>();
        for (OfInstrument life : run.lives().all()) {
            Ranges successions = new Ranges(life, Acts.SUCCESSIONS);
            for (Act act : life.acts()) {
                if (act.is(SUCCESSIONS_TO_ANOTHER)) {
                    succession(run, act);
                }
                if (act.is(OF_THE_SAME) || act.is(OF_OTHERS)) {
                    act.event()
                            .regarding()
                            .flatMap(run.lives()::act)
                            .filter(other ->
                                    other != act && !other.is(WITHOUT_AUTHORS) && isResolved(other) && isResolved(act))
                            .ifPresent(other -> answer(
                                    run,
                                    act,
                                    other,
                                    authors.computeIfAbsent(
                                            other.index(), any -> other.actors().collect(Collectors.toSet())),
                                    successions));
                }
            }
        }
    }

    private static boolean isResolved(Act act) {
        return !act.event().actors().isEmpty()
                && act.event().actors().stream()
                        .allMatch(actor ->
                                actor.id().isPresent() && actor.members().isEmpty());
    }

    private static void succession(RuleRun run, Act act) {
        Optional<String> predecessor = act.event().predecessor().flatMap(Reference::id);
        if (predecessor.isPresent() && act.actors().anyMatch(predecessor.get()::equals)) {
            report(run, act, "predecessor", predecessor.get(), predecessor.get());
        }
    }

    /** An actor that succeeded to another, or is part of one, may act for it. */
    private static void answer(RuleRun run, Act act, Act other, Set<String> authors, Ranges successions) {
        boolean isWrong = act.is(OF_OTHERS)
                ? act.actors().allMatch(authors::contains)
                : act.actors()
                        .noneMatch(actor -> authors.contains(actor)
                                || successions.of(actor).isPresent()
                                || isPart(run, actor)
                                || isPart(run, first(other)));
        if (isWrong) {
            report(run, act, "regarding", first(act), first(other));
        }
    }

    private static String first(Act act) {
        return act.actors().findFirst().orElseThrow();
    }

    private static boolean isPart(RuleRun run, String actor) {
        return run.definitions().actors.find(actor).flatMap(Actor::parent).isPresent();
    }

    private static void report(RuleRun run, Act act, String member, String actor, String other) {
        run.report(Violation.of(AgreementProblem.ACT_BY_ANOTHER, act.path().member(member))
                .with("act", act.event().act())
                .with("actor", actor)
                .with("other", other));
    }

    private static void objections(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(OBJECTION)) {
                continue;
            }
            Ranges consents = new Ranges(life, Acts.CONSENTS);
            Map<Integer, Range> authors = new HashMap<>();
            Map<String, LocalDate> accepted = accepted(life);
            for (Act act : life.acts()) {
                if (!act.is(OBJECTION)) {
                    continue;
                }
                act.event()
                        .regarding()
                        .flatMap(run.lives()::act)
                        .filter(reservation -> reservation.is(RESERVATION))
                        .ifPresent(reservation -> objection(
                                run,
                                act,
                                accepted,
                                authors.computeIfAbsent(
                                        reservation.index(),
                                        any -> latest(Stream.concat(
                                                Stream.of(Range.of(reservation)), consents(reservation, consents)))),
                                consents));
            }
        }
    }

    /** Of an actor whose consent is not recorded, the time is unknown. */
    private static Stream<Range> consents(Act act, Ranges consents) {
        return act.actors().map(actor -> consents.of(actor).orElse(new Range(LocalDate.MIN, LocalDate.MAX)));
    }

    private static Range latest(Stream<Range> ranges) {
        LocalDate latest = ranges.map(Range::last)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElse(LocalDate.MAX);
        return new Range(LocalDate.MIN, latest);
    }

    private static void objection(
            RuleRun run, Act act, Map<String, LocalDate> accepted, Range reserved, Ranges consents) {
        LocalDate done = Range.of(act).first();
        String reservation = act.event().regarding().orElseThrow();
        Set<LocalDate> since = new HashSet<>();
        act.actors()
                .map(actor -> accepted.get(key(actor, reservation)))
                .filter(day -> day != null && day.isBefore(done))
                .forEach(since::add);
        LocalDate consented = latest(consents(act, consents)).last();
        if (!consented.equals(LocalDate.MAX) && !reserved.last().equals(LocalDate.MAX)) {
            LocalDate notified = reserved.last().plus(OBJECTIONS);
            LocalDate tacit = consented.isAfter(notified) ? consented : notified;
            if (tacit.isBefore(done)) {
                since.add(tacit);
            }
        }
        since.stream()
                .min(LocalDate::compareTo)
                .ifPresent(day -> run.report(Violation.of(AgreementProblem.OBJECTION_LATE, act.datePath())
                        .with("date", act.date().orElseThrow())
                        .with("accepted", day)));
    }

    /** The last day on which an actor may have accepted a reservation, by both. */
    private static Map<String, LocalDate> accepted(OfInstrument life) {
        Map<String, LocalDate> accepted = new HashMap<>();
        for (Act act : life.acts()) {
            if (act.is(ACCEPTANCE) && act.event().regarding().isPresent()) {
                String reservation = act.event().regarding().orElseThrow();
                act.actors()
                        .forEach(actor -> accepted.merge(
                                key(actor, reservation),
                                Range.of(act).last(),
                                (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return accepted;
    }

    /** Ids have no spaces. */
    private static String key(String actor, String reservation) {
        return actor + " " + reservation;
    }
}
