package org.entente.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.validation.index.Endings;
import org.entente.validation.index.LifeActs;
import org.entente.validation.index.Lives;
import org.entente.validation.index.Lives.Act;
import org.entente.validation.index.Lives.OfInstrument;
import org.entente.validation.index.Lives.Range;
import org.entente.validation.index.Lives.Ranges;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;

/** In which order the acts of a life come. What the dates do not settle is no violation. */
final class OrderRules {

    private static final Set<LifecycleAct> OPENING = Set.of(LifecycleAct.OPENING_FOR_SIGNATURE);
    private static final Set<LifecycleAct> REGISTRATION = Set.of(LifecycleAct.REGISTRATION);
    private static final Set<LifecycleAct> RESERVATION = Set.of(LifecycleAct.RESERVATION);
    private static final Set<LifecycleAct> PROVISIONAL = Set.of(LifecycleAct.PROVISIONAL_APPLICATION);
    private static final Set<LifecycleAct> ADOPTION = Set.of(LifecycleAct.ADOPTION);
    private static final Set<LifecycleAct> WITHDRAWAL_OF_SIGNATURE = Set.of(LifecycleAct.WITHDRAWAL_OF_SIGNATURE);

    static final List<Rule> ALL = List.of(
            before(
                    AgreementProblem.SIGNATURE_BEFORE_OPENING,
                    Acts.SIGNATURES,
                    OPENING,
                    (act, ranges) -> ranges.all().stream()),
            before(
                    AgreementProblem.RATIFICATION_BEFORE_SIGNATURE,
                    Acts.RATIFICATIONS,
                    Acts.SIGNATURES,
                    OrderRules::byItsActors),
            new LibraryRule(AgreementProblem.DEPARTURE_BEFORE_CONSENT, OrderRules::departures).reading(Lives.PLACES),
            new LibraryRule(AgreementProblem.FORCE_TOO_EARLY, OrderRules::entries)
                    .reading(Lives.PLACES)
                    .reading("events[].provisions", "events[].territories"),
            new LibraryRule(AgreementProblem.REGISTRATION_BEFORE_FORCE, OrderRules::registrations)
                    .reading(Lives.PLACES),
            new LibraryRule(AgreementProblem.RESERVATION_LATE, OrderRules::reservations).reading(Lives.PLACES),
            new LibraryRule(AgreementProblem.SIGNATURE_WITHDRAWN_LATE, OrderRules::withdrawnSignatures)
                    .reading(Lives.PLACES),
            new LibraryRule(AgreementProblem.ANSWER_BEFORE_ACT, OrderRules::answers)
                    .reading(Lives.PLACES)
                    .reading("events[].id"),
            new LibraryRule(AgreementProblem.FORCE_TWICE, OrderRules::entriesTwice).reading(Lives.PLACES),
            new LibraryRule(AgreementProblem.PROVISIONAL_AFTER_FORCE, OrderRules::provisional)
                    .reading(Lives.PLACES)
                    .reading("events[].provisions", "events[].territories"));

    private OrderRules() {}

    /** The times that an act is held against. */
    private interface Against {
        Stream<Range> of(Act act, Ranges ranges);
    }

    private static Stream<Range> byItsActors(Act act, Ranges ranges) {
        return act.actors().map(ranges::of).flatMap(Optional::stream);
    }

    private static Rule before(
            AgreementProblem problem, Set<LifecycleAct> early, Set<LifecycleAct> late, Against against) {
        return new LibraryRule(
                        problem,
                        run -> run.lives()
                                .all()
                                .forEach(life -> reportBefore(run, problem, life, early, late, against)))
                .reading(Lives.PLACES);
    }

    /**
     * Before the instrument is in force, the signature of an actor that ratifies later bound it to nothing that it could
     * leave. Later, an actor that has left may ratify to come back.
     */
    private static void departures(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(Acts.DEPARTURES)) {
                continue;
            }
            Ranges ratified = new Ranges(life, Acts.RATIFICATIONS);
            Ranges bound = new Ranges(life, LifeActs.BINDING);
            Ranges joined = new Ranges(life, LifeActs.JOINING);
            LocalDate force =
                    Range.of(life.acts(), LifeActs.ENTRY).map(Range::first).orElse(LocalDate.MIN);
            for (Act act : life.acts()) {
                if (act.is(Acts.DEPARTURES)) {
                    report(
                            run,
                            AgreementProblem.DEPARTURE_BEFORE_CONSENT,
                            act,
                            act.actors()
                                    .map(actor -> ratified.of(actor).isPresent()
                                                    && Range.of(act).last().isBefore(force)
                                            ? bound.of(actor)
                                            : joined.of(actor))
                                    .flatMap(Optional::stream)
                                    .map(Range::first),
                            Range.of(act).last()::isBefore);
                }
            }
        }
    }

    /** Where others had consented, one may have signed later. */
    private static void entries(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(LifeActs.ENTRY)) {
                continue;
            }
            Ranges signed = new Ranges(life, Acts.SIGNATURES);
            Ranges consented = new Ranges(life, LifeActs.LATER_CONSENTS);
            Optional<LocalDate> adopted = first(life.acts(), ADOPTION);
            Optional<LocalDate> begun = first(life.forAll(), LifeActs.ENTRY);
            for (Act act : life.acts()) {
                if (!act.is(LifeActs.ENTRY) || !act.isWhole()) {
                    continue;
                }
                LocalDate done = Range.of(act).last();
                boolean isForAll = act.event().actors().isEmpty();
                Stream<Range> signatures = isForAll
                        ? signed
                                .all()
                                .filter(any -> consented
                                        .all()
                                        .filter(range -> !done.isBefore(range.first()))
                                        .isEmpty())
                                .stream()
                        : byItsActors(act, signed);
                Optional<LocalDate> signature =
                        signatures.map(Range::first).filter(done::isBefore).findFirst();
                if (signature.isPresent()) {
                    tooEarly(run, act, LifecycleAct.SIGNATURE, signature.get());
                } else if (adopted.filter(done::isBefore).isPresent()) {
                    tooEarly(run, act, LifecycleAct.ADOPTION, adopted.get());
                } else if (begun.filter(done::isBefore).isPresent()) {
                    tooEarly(run, act, LifecycleAct.ENTRY_INTO_FORCE, begun.get());
                }
            }
        }
    }

    /** The first day on which one of some acts can have been done to the whole instrument. */
    private static Optional<LocalDate> first(List<Act> acts, Set<LifecycleAct> kinds) {
        return Range.of(acts.stream().filter(Act::isWhole).toList(), kinds).map(Range::first);
    }

    private static void tooEarly(RuleRun run, Act entry, LifecycleAct act, LocalDate other) {
        Violation violation = Violation.of(AgreementProblem.FORCE_TOO_EARLY, entry.datePath())
                .with("date", entry.date().orElseThrow())
                .with("act", act)
                .with("other", other);
        run.report(
                act.equals(LifecycleAct.ENTRY_INTO_FORCE)
                        ? violation.with("actor", entry.actors().findFirst().orElse(""))
                        : violation);
    }

    /** Reports acts that were surely done before others of which they should come after one. */
    private static void reportBefore(
            RuleRun run,
            AgreementProblem problem,
            OfInstrument life,
            Set<LifecycleAct> early,
            Set<LifecycleAct> late,
            Against against) {
        if (!life.has(early) || !life.has(late)) {
            return;
        }
        Ranges ranges = new Ranges(life, late);
        for (Act act : life.acts()) {
            if (act.is(early)) {
                LocalDate done = Range.of(act).last();
                report(run, problem, act, against.of(act, ranges).map(Range::first), done::isBefore);
            }
        }
    }

    private static void report(
            RuleRun run, AgreementProblem problem, Act act, Stream<LocalDate> others, Predicate<LocalDate> condition) {
        others.filter(condition)
                .findFirst()
                .ifPresent(other -> run.report(Violation.of(problem, act.datePath())
                        .with("date", act.date().orElseThrow())
                        .with("other", other)));
    }

    /** What is applied provisionally may be registered before it is in force. */
    private static void registrations(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(PROVISIONAL)) {
                reportBefore(
                        run,
                        AgreementProblem.REGISTRATION_BEFORE_FORCE,
                        life,
                        REGISTRATION,
                        LifeActs.ENTRY,
                        (act, ranges) -> ranges.all().stream());
            }
        }
    }

    /** A reservation comes with a signature or consent; one beside a signature alone may be confirmed later. */
    private static void reservations(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(RESERVATION)) {
                continue;
            }
            Ranges consents = new Ranges(life, LifeActs.LATER_CONSENTS);
            Ranges all = new Ranges(life, LifeActs.SIGNATURES_AND_CONSENTS);
            for (Act act : life.acts()) {
                if (act.is(RESERVATION)) {
                    LocalDate done = Range.of(act).first();
                    report(
                            run,
                            AgreementProblem.RESERVATION_LATE,
                            act,
                            act.actors()
                                    .filter(actor -> consents.of(actor).isPresent())
                                    .map(all::of)
                                    .flatMap(Optional::stream)
                                    .map(Range::last),
                            done::isAfter);
                }
            }
        }
    }

    /** One that took its consent back, or left, may withdraw the signature that is left. */
    private static void withdrawnSignatures(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(WITHDRAWAL_OF_SIGNATURE) || !life.has(LifeActs.LATER_CONSENTS)) {
                continue;
            }
            Ranges consents = new Ranges(life, LifeActs.LATER_CONSENTS);
            Endings forAll = breaks(life.forAll());
            Map<String, Endings> own = new HashMap<>();
            for (Act act : life.acts()) {
                if (act.is(WITHDRAWAL_OF_SIGNATURE)) {
                    LocalDate until = Range.of(act).last();
                    report(
                            run,
                            AgreementProblem.SIGNATURE_WITHDRAWN_LATE,
                            act,
                            act.actors()
                                    .flatMap(actor -> consents
                                            .of(actor)
                                            .filter(consent -> !forAll.mayLieBetween(consent.first(), until)
                                                    && !own.computeIfAbsent(
                                                                    actor,
                                                                    any -> breaks(life.byActor()
                                                                            .getOrDefault(actor, List.of())))
                                                            .mayLieBetween(consent.first(), until))
                                            .map(Range::last)
                                            .stream()),
                            Range.of(act).first()::isAfter);
                }
            }
        }
    }

    private static Endings breaks(List<Act> acts) {
        return new Endings(acts.stream()
                .filter(act -> act.is(LifeActs.BREAKS))
                .map(Endings::lasting)
                .toList());
    }

    private static void answers(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            for (Act act : life.acts()) {
                if (act.event().regarding().isPresent()) {
                    LocalDate done = Range.of(act).last();
                    report(
                            run,
                            AgreementProblem.ANSWER_BEFORE_ACT,
                            act,
                            act.event().regarding().flatMap(run.lives()::act).map(Range::of).map(Range::first).stream(),
                            done::isBefore);
                }
            }
        }
    }

    private static void entriesTwice(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(LifeActs.ENTRY)) {
                continue;
            }
            Set<Integer> reported = new HashSet<>();
            twice(run, life.forAll(), life.forAll(), reported);
            life.byActor().values().forEach(acts -> twice(run, acts, life.forAll(), reported));
        }
    }

    /** Of entries into force in the order of time, those between which and the one before nothing may have ended. */
    private static void twice(RuleRun run, List<Act> acts, List<Act> forAll, Set<Integer> reported) {
        List<Act> entries = new ArrayList<>(
                acts.stream().filter(act -> act.is(LifeActs.ENTRY)).toList());
        if (entries.size() < 2) {
            return;
        }
        entries.sort(Comparator.comparing(act -> Range.of(act).first()));
        Endings endings = breaks(Stream.of(acts, forAll).flatMap(List::stream).toList());
        for (int i = 1; i < entries.size(); i++) {
            Act entry = entries.get(i);
            boolean mayHaveEnded = endings.mayLieBetween(
                    Range.of(entries.get(i - 1)).first(), Range.of(entry).last());
            if (!mayHaveEnded && reported.add(entry.index())) {
                run.report(Violation.of(AgreementProblem.FORCE_TWICE, entry.path())
                        .with("first", entries.get(i - 1).path()));
            }
        }
    }

    /** What is in force for an actor it no longer applies provisionally; others for which it is not may do so. */
    private static void provisional(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (!life.has(PROVISIONAL) || !life.has(LifeActs.ENTRY)) {
                continue;
            }
            Entries forAll = new Entries(life.forAll());
            Ranges consented = new Ranges(life, LifeActs.LATER_CONSENTS);
            Ranges signed = new Ranges(life, Acts.SIGNATURES);
            Map<String, Entries> byActor = new HashMap<>();
            for (Act act : life.acts()) {
                if (!act.is(PROVISIONAL) || !act.isWhole()) {
                    continue;
                }
                LocalDate begun = begun(act);
                Stream<LocalDate> since = act.event().actors().isEmpty()
                        ? forAll.lastBefore(begun, forAll).stream()
                        : act.actors().flatMap(actor -> {
                            Entries own = byActor.computeIfAbsent(
                                    actor, any -> new Entries(life.byActor().getOrDefault(actor, List.of())));
                            Optional<Range> consent =
                                    consented.all().isPresent() ? consented.of(actor) : signed.of(actor);
                            return own
                                    .lastBefore(begun, forAll)
                                    .or(() -> forAll.lastBefore(begun, own)
                                            .filter(entry -> consent.filter(range ->
                                                            !range.last().isAfter(entry))
                                                    .isPresent()))
                                    .stream();
                        });
                since.findFirst()
                        .ifPresent(
                                entry -> run.report(Violation.of(AgreementProblem.PROVISIONAL_AFTER_FORCE, act.path())
                                        .with("date", begun)
                                        .with("entry", entry)));
            }
        }
    }

    /** The day before which an act surely was not recorded, or did not begin to have effect, whichever is later. */
    private static LocalDate begun(Act act) {
        return Stream.of(Moment.done(act.event()), Moment.effect(act.event()))
                .flatMap(Optional::stream)
                .filter(moment -> !moment.isInDoubt())
                .map(Moment::earliest)
                .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The entries into force among some acts, by the days on which they surely were, and what ended them. */
    private static final class Entries {

        private final TreeMap<LocalDate, LocalDate> firstsByLast = new TreeMap<>();
        private final Endings endings;

        Entries(List<Act> acts) {
            acts.stream()
                    .filter(act -> act.is(LifeActs.ENTRY))
                    .map(Range::of)
                    .forEach(range -> firstsByLast.merge(
                            range.last(), range.first(), (one, other) -> one.isAfter(other) ? one : other));
            this.endings = breaks(acts);
        }

        /** The last entry that surely was before a day, unless something may have ended it until then. */
        Optional<LocalDate> lastBefore(LocalDate day, Entries others) {
            return Optional.ofNullable(firstsByLast.lowerEntry(day))
                    .filter(entry -> !endings.mayLieBetween(entry.getValue(), day)
                            && !others.endings.mayLieBetween(entry.getValue(), day))
                    .map(Map.Entry::getKey);
        }
    }
}
