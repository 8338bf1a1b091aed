package org.entente.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.validation.index.Endings;
import org.entente.validation.index.Lives.Act;
import org.entente.validation.index.Lives.OfInstrument;
import org.entente.validation.index.Lives.Range;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/** What becomes of the part of an actor that another continues (Vienna Convention of 1978, arts. 31 and 34-35). */
final class Continuations {

    private static final Set<LifecycleAct> REPLACING = Set.of(LifecycleAct.CONTINUATION, LifecycleAct.UNIFICATION);

    /** Acts by which an actor that was continued comes back. */
    private static final Set<LifecycleAct> RETURNING = Stream.concat(
                    Acts.SUCCESSIONS.stream(), Stream.of(LifecycleAct.ACCESSION, LifecycleAct.ENTRY_INTO_FORCE))
            .collect(Collectors.toUnmodifiableSet());

    /** What an actor does about its own part, and others do not do for it. */
    private static final Set<LifecycleAct> OWN = Stream.of(
                    Acts.SIGNATURES,
                    Acts.RATIFICATIONS,
                    Acts.DEPARTURES,
                    Set.of(
                            LifecycleAct.NOTICE,
                            LifecycleAct.REVOCATION_OF_NOTICE,
                            LifecycleAct.WITHDRAWAL_OF_SIGNATURE,
                            LifecycleAct.WITHDRAWAL_OF_RATIFICATION,
                            LifecycleAct.RESERVATION,
                            LifecycleAct.MODIFICATION_OF_RESERVATION,
                            LifecycleAct.WITHDRAWAL_OF_RESERVATION,
                            LifecycleAct.ACCEPTANCE_OF_RESERVATION,
                            LifecycleAct.OBJECTION,
                            LifecycleAct.WITHDRAWAL_OF_OBJECTION,
                            LifecycleAct.DECLARATION,
                            LifecycleAct.INTERPRETATIVE_DECLARATION,
                            LifecycleAct.WITHDRAWAL_OF_DECLARATION))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Continuations() {}

    /** Acts of actors whose part another had surely taken by then. */
    static void afterEnd(RuleRun run, OfInstrument life) {
        if (!life.has(REPLACING)) {
            return;
        }
        Map<String, LocalDate> ends = new TreeMap<>();
        for (Act act : life.acts()) {
            if (act.is(REPLACING) && act.isWhole()) {
                LocalDate end = end(act);
                Set<String> successors = act.actors().collect(Collectors.toSet());
                act.event().predecessor().stream()
                        .flatMap(predecessor -> predecessor.ids().stream())
                        .filter(predecessor -> !successors.contains(predecessor))
                        .forEach(predecessor ->
                                ends.merge(predecessor, end, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        Map<Integer, Violation> found = new TreeMap<>();
        ends.forEach((actor, end) -> afterEnd(actor, end, life.byActor().getOrDefault(actor, List.of()), found));
        found.values().forEach(run::report);
    }

    /** The day by which a continuation surely was done and had effect. */
    private static LocalDate end(Act act) {
        LocalDate done = act.event().done().isPresent() ? Range.of(act).last() : LocalDate.MIN;
        LocalDate effect = Moment.effect(act.event())
                .map(moment ->
                        moment.isInDoubt() ? LocalDate.MAX : moment.latest().orElse(LocalDate.MAX))
                .orElse(act.event().done().isPresent() ? LocalDate.MIN : LocalDate.MAX);
        return done.isAfter(effect) ? done : effect;
    }

    private static void afterEnd(String actor, LocalDate end, List<Act> acts, Map<Integer, Violation> found) {
        Endings returns = new Endings(
                acts.stream().filter(act -> act.is(RETURNING)).map(Range::of).toList());
        for (Act act : acts) {
            Range time = Range.of(act);
            if (act.is(OWN)
                    && act.event().done().isPresent()
                    && time.first().isAfter(end)
                    && !returns.mayLieBetween(end, time.last())) {
                found.putIfAbsent(
                        act.index(),
                        Violation.of(AgreementProblem.ACT_AFTER_END, act.path().member("done"))
                                .with("date", time.first())
                                .with("actor", actor)
                                .with("end", end));
            }
        }
    }

    /** The successions of an actor, by their kind, predecessor and extent. */
    static Collection<List<Act>> alike(List<Act> acts) {
        Map<String, List<Act>> alike = new HashMap<>();
        for (Act act : acts) {
            if (act.is(Acts.SUCCESSIONS)) {
                act.event()
                        .predecessor()
                        .ifPresent(predecessor -> alike.computeIfAbsent(
                                        String.join(
                                                "\n",
                                                act.event().act().code(),
                                                predecessor.toString(),
                                                sorted(act.event().territories()),
                                                sorted(act.event().provisions())),
                                        any -> new ArrayList<>())
                                .add(act));
            }
        }
        return alike.values();
    }

    private static String sorted(List<Reference> references) {
        return references.stream().map(Reference::toString).sorted().collect(Collectors.joining(" "));
    }
}
