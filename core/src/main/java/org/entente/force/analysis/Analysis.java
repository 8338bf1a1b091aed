package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Moments;
import org.entente.force.fact.Sides;
import org.entente.force.fact.StandingActs;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.force.timeline.Timeline;
import org.entente.force.timeline.Timeline.Stretch;
import org.entente.life.ForceRule;
import org.entente.life.Life;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.jspecify.annotations.Nullable;

/** The timelines of a treaty and of its actors, by the law of treaties. */
public final class Analysis {

    private final Facts facts;
    private final Entry entry;
    private final Optional<Moment> second;
    private final Sides sides;
    private final SideDepartures sidesLeft;
    private final List<Step> general;
    private final Optional<Step> over;
    private final Optional<Trigger> begins;
    private final LaterConsents laterConsents;
    private final WithoutConsent withoutConsent;
    private final Departures departures;
    private final Terms terms;
    private final Suspensions suspensions;
    private final Optional<Violation> naturesDiffer;
    private final Optional<Placed<ForceRule>> survival;
    private final Successions successions;
    private final Map<LocalDate, Violation> wanting = new HashMap<>();
    private boolean isLastKnown;
    private @Nullable LastParties last;

    public Analysis(Life life) {
        this.facts = new Facts(life);
        this.entry = Entry.of(facts);
        this.second = Entry.second(facts).map(Step::moment);
        this.general = general(facts);
        this.sides = new Sides(facts);
        this.sidesLeft = new SideDepartures(sides, this::departures, this::endOfExistence);
        this.naturesDiffer = facts.life().natures().stream()
                .filter(nature -> nature.value().force().equals(LegalForce.POLITICAL))
                .findFirst()
                .map(nature -> Violation.of(ForceReason.NATURES_DIFFER, nature.path()));
        this.survival = facts.life().rules().stream()
                .filter(rule -> rule.value().survival().isPresent())
                .findFirst();
        this.begins = rule(ForceRule::begins);
        this.laterConsents = new LaterConsents(facts, begins);
        this.withoutConsent = new WithoutConsent(facts, entry, sides, begins);
        this.departures = new Departures(facts, entry, sides, this::entries);
        this.terms = new Terms(facts, entry, sides);
        this.over = over(general, terms.ofAll());
        this.suspensions = new Suspensions(facts, sides, departures::revocation);
        this.successions = new Successions(facts, this::part);
    }

    /** Why the answer may not hold: one of the recorded natures is political. */
    public Optional<Violation> naturesDiffer() {
        return naturesDiffer;
    }

    /** The rule that lets obligations survive the end. */
    public Optional<Placed<ForceRule>> survival() {
        return survival;
    }

    public Suspensions suspensions() {
        return suspensions;
    }

    public Facts facts() {
        return facts;
    }

    /** Why, or why not, the instrument is in force for all. */
    public Violation entryOfAll() {
        return entry.reason();
    }

    /** Why it is not known whether the instrument is in force, where it is not. */
    public Optional<Violation> open() {
        return entry.isOpen() ? Optional.of(entry.reason()) : Optional.empty();
    }

    /** Why the instrument was surely not in force on a day, where no day of it is known. */
    public Optional<Violation> wanting(LocalDate day) {
        return entry.moment() == null && !entry.isOpen()
                ? Optional.of(wanting.computeIfAbsent(day, any -> entry.wantingOn(day, facts)))
                : Optional.empty();
    }

    /** Whether what was done by a day may have brought the instrument into force, although nothing says when. */
    public boolean isOpenOn(LocalDate day) {
        return entry.isOpenOn(day, facts);
    }

    /** Whether an end of the instrument has surely taken effect by a day. */
    public boolean isGivenUpBy(LocalDate day) {
        return ends(day, Answer.YES).findFirst().isPresent();
    }

    /** The first end of the instrument that may have taken effect by a day, and may not. */
    public Optional<Violation> perhapsGivenUpBy(LocalDate day) {
        return ends(day, Answer.CANNOT_TELL)
                .findFirst()
                .map(event -> Violation.of(ForceReason.DATE_NOT_SETTLED, event.path())
                        .with("date", Moment.effectOrDone(event.value())));
    }

    private Stream<Placed<LifecycleEvent>> ends(LocalDate day, Answer by) {
        return facts.forAll().stream()
                .filter(event -> Acts.ENDS.contains(event.value().act()))
                .filter(event -> Moment.effectOrDone(event.value()).by(day) == by);
    }

    // ---- one actor

    public Timeline of(String actor) {
        List<Step> steps = own(actor);
        boolean hasPart = facts.principals().contains(actor) || !steps.isEmpty();
        boolean hasLeft = !sides.areTwo() && steps.stream().anyMatch(step -> step.change() == Change.LEAVE);
        general.stream()
                .filter(step -> hasPart || !ProvisionalApplication.isOne(step.change()))
                .filter(step -> !hasLeft || !isNewEntry(step))
                .forEach(steps::add);
        steps.addAll(suspensions.ofOther(actor));
        steps.addAll(sidesLeft.forOther(actor));
        boolean left = steps.stream().anyMatch(step -> step.change() == Change.LEAVE);
        terms.of(actor).stream()
                .filter(step -> !left || step.change() != Change.REVIVE)
                .forEach(steps::add);
        endOfExistence(actor).ifPresent(steps::add);
        lastParties().filter(last -> last.left().contains(actor)).ifPresent(last -> steps.add(last.step()));
        return new Timeline(steps);
    }

    /** A new entry into force revives what has ended for all. An actor that left by itself stays outside. */
    private static boolean isNewEntry(Step step) {
        return step.reason().code().equals(ForceReason.ENTRY_RECORDED.code());
    }

    private List<Stretch> ownStretches(String actor) {
        List<Step> steps = own(actor);
        endOfExistence(actor).ifPresent(steps::add);
        return new Timeline(steps).stretches();
    }

    /** What an actor did and what became of it, without what happened to all. */
    private List<Step> own(String actor) {
        List<Step> steps = new ArrayList<>();
        List<Placed<LifecycleEvent>> own = facts.of(actor);
        boolean entersByRecord = own.stream().anyMatch(event -> is(event, LifecycleAct.ENTRY_INTO_FORCE));
        for (Placed<LifecycleEvent> event : own) {
            if (departures.pending(event, actor).isEmpty()) {
                add(event, actor, entersByRecord, steps);
            }
        }
        for (Placed<LifecycleEvent> event : own) {
            departures.pending(event, actor).ifPresent(left -> {
                List<Step> back = new ArrayList<>();
                add(event, actor, entersByRecord, back);
                back.forEach(step -> steps.add(step.notBefore(left)));
            });
        }
        if (!facts.consenting().contains(actor) && !entersByRecord) {
            withoutConsent.enter(actor).ifPresent(steps::add);
        }
        steps.addAll(Withdrawals.tooLate(actor, own, steps));
        sidesLeft.replaced(actor).ifPresent(steps::add);
        return steps;
    }

    /** Who is left, of an instrument of more than two sides. */
    private Optional<LastParties> lastParties() {
        if (!isLastKnown) {
            isLastKnown = true;
            last = sides.areTwo()
                    ? null
                    : LastParties.of(facts, this::ownStretches).orElse(null);
        }
        return Optional.ofNullable(last);
    }

    private void add(Placed<LifecycleEvent> event, String actor, boolean entersByRecord, List<Step> steps) {
        LifecycleAct act = event.value().act();
        if (StandingActs.SIMPLE_SIGNATURES.contains(act)) {
            steps.add(Steps.done(Change.SIGN, event, actor));
        } else if (act.equals(LifecycleAct.WITHDRAWAL_OF_SIGNATURE)) {
            steps.add(Steps.done(Change.WITHDRAW_SIGNATURE, event, actor));
        } else if (Acts.CONSENTS.contains(act)) {
            Step consent = Steps.done(Change.CONSENT, event, actor);
            steps.add(isOverBefore(consent.moment()) ? consent.withoutChange() : consent);
            if (!entersByRecord) {
                enter(event, actor)
                        .ifPresent(step ->
                                steps.addAll(Moment.effect(event.value()).isPresent() ? List.of(step) : ended(step)));
            }
        } else if (act.equals(LifecycleAct.WITHDRAWAL_OF_RATIFICATION)) {
            steps.add(Withdrawals.of(event, actor));
        } else if (departures.isOne(event, actor)) {
            departures.leave(event, actor).ifPresent(steps::add);
        } else if (facts.isOfSuspension(event.value(), actor)) {
            steps.add(suspensions.step(event, actor));
        } else if (!suspensions.isLimited(event.value())) {
            change(act).ifPresent(change -> steps.add(step(change, event, actor)));
        }
    }

    /** What an act changes from the day of its effect, whether it is of one actor or of all. */
    private static Optional<Change> change(LifecycleAct act) {
        if (act.equals(LifecycleAct.ENTRY_INTO_FORCE)) {
            return Optional.of(Change.ENTER);
        }
        if (Acts.ENDS.contains(act)) {
            return Optional.of(Change.LEAVE);
        }
        if (act.equals(LifecycleAct.REVIVAL)) {
            return Optional.of(Change.REVIVE);
        }
        if (act.equals(LifecycleAct.SUSPENSION)) {
            return Optional.of(Change.SUSPEND);
        }
        if (act.equals(LifecycleAct.RESUMPTION)) {
            return Optional.of(Change.RESUME);
        }
        if (act.equals(LifecycleAct.PROVISIONAL_APPLICATION)) {
            return Optional.of(Change.APPLY_PROVISIONALLY);
        }
        return act.equals(LifecycleAct.END_OF_PROVISIONAL_APPLICATION)
                ? Optional.of(Change.END_PROVISIONAL)
                : Optional.empty();
    }

    /** What changes for all, save the first entry into force; a later one revives what has ended. */
    private static List<Step> general(Facts facts) {
        List<Step> steps = new ArrayList<>();
        boolean hasEntered = false;
        for (Placed<LifecycleEvent> event : facts.forAll()) {
            Optional<Change> change = change(event.value().act()).map(Change::forAll);
            boolean enters = change.filter(Change.ENTER::equals).isPresent();
            if (enters && hasEntered) {
                steps.add(Steps.effect(Change.REVIVE, event, ""));
            } else if (change.isPresent() && !enters) {
                steps.add(Steps.effect(change.get(), event, ""));
            }
            hasEntered |= enters;
        }
        return steps;
    }

    /** Entry into force for an actor by its consent: recorded with it, with all, or later by the clause. */
    private Optional<Step> enter(Placed<LifecycleEvent> consent, String actor) {
        Optional<Moment> effect = Moment.effect(consent.value());
        if (Successions.isOne(consent.value()) && entry.moment() != null) {
            return Optional.of(successions.enter(consent, actor, entry.moment()))
                    .filter(step -> effect.isPresent() || !isOverBefore(step.moment()));
        }
        if (effect.isPresent()) {
            return Optional.of(new Step(
                    Change.ENTER,
                    effect.get(),
                    Steps.reason(ForceReason.EFFECT_RECORDED, consent, actor, effect.get())));
        }
        Moment given = Moment.doneOrOpen(consent.value());
        Moment all = Optional.ofNullable(entry.moment())
                .or(() -> second.filter(begun -> begun.isBefore(given)))
                .orElse(null);
        if (all == null && entry.isForEach()) {
            Moment entered = laterConsents.own(consent.value().act(), given);
            return Optional.of(new Step(
                    Change.ENTER_BY_CONSENT, entered, Steps.reason(ForceReason.EACH_BY_RULE, consent, actor, entered)));
        }
        if (all == null) {
            return entry.isOpen() ? Optional.of(entry.openSince(given)) : Optional.empty();
        }
        return Optional.of(laterConsents.enter(consent, actor, all)).filter(step -> !isOverBefore(step.moment()));
    }

    /** Whether the instrument has surely ended for all before a moment, and nothing revives it. */
    private boolean isOverBefore(Moment moment) {
        return over.filter(end -> end.moment().isBefore(moment)).isPresent();
    }

    /** An entry, and its end if the instrument may have ended for all before: an ended instrument takes no new party. */
    private List<Step> ended(Step entered) {
        return over.filter(end -> Step.BY_TIME.compare(end, entered) < 0)
                .map(end -> end.moment().after(entered.moment()))
                .map(end -> List.of(
                        entered,
                        new Step(
                                Change.LEAVE,
                                end,
                                Violation.of(
                                                ForceReason.DATE_NOT_SETTLED,
                                                entered.reason().path())
                                        .with("date", end))))
                .orElseGet(() -> List.of(entered));
    }

    /** The first end for all after which nothing revives the instrument, where its day is known. */
    private static Optional<Step> over(List<Step> general, Optional<Step> term) {
        LocalDate revived = general.stream()
                .filter(step -> step.change() == Change.REVIVE)
                .map(step -> Moments.last(step.moment()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return Stream.concat(general.stream(), term.stream())
                .filter(step -> step.change() == Change.LEAVE)
                .filter(end -> !end.moment().isInDoubt()
                        && end.moment().latest().isPresent()
                        && end.moment().earliest().isAfter(revived))
                .min(Comparator.comparing(end -> end.moment().latest().orElseThrow()));
    }

    /** When the instrument entered into force for an actor, each time. */
    private List<Moment> entries(String actor) {
        return facts.of(actor).stream()
                .flatMap(event -> entry(event, actor).stream())
                .map(Step::moment)
                .toList();
    }

    /** Since when an actor had a part by its consent, or without one as a party. */
    private Optional<LocalDate> part(String actor) {
        List<Placed<LifecycleEvent>> own = facts.of(actor);
        List<Step> steps = new ArrayList<>();
        if (facts.consenting().contains(actor)) {
            own.stream()
                    .filter(event -> Acts.CONSENTS.contains(event.value().act()))
                    .forEach(event -> steps.add(Steps.done(Change.CONSENT, event, actor)));
        } else {
            withoutConsent.enter(actor).ifPresent(steps::add);
        }
        own.stream()
                .filter(event -> is(event, LifecycleAct.ENTRY_INTO_FORCE))
                .forEach(event -> steps.add(Steps.effect(Change.ENTER, event, actor)));
        return steps.stream().min(Step.BY_EARLIEST).map(step -> step.moment().earliest());
    }

    // ---- the instrument

    /** The timeline of the instrument as a whole. */
    public Timeline whole() {
        List<Step> steps = new ArrayList<>();
        if (entry.moment() != null) {
            steps.add(new Step(Change.ENTER, entry.moment(), entry.reason()));
        } else {
            secondEntry().ifPresent(steps::add);
        }
        general.stream()
                .filter(step -> !ProvisionalApplication.isOne(step.change()))
                .forEach(steps::add);
        steps.addAll(ProvisionalApplication.steps(facts, departures));
        if (sides.areTwo()) {
            for (String side : sides.all()) {
                steps.addAll(sidesLeft.of(side));
                sides.with(side).forEach(actor -> forOne(actor, steps));
            }
        }
        boolean left = steps.stream().anyMatch(step -> step.change() == Change.LEAVE);
        terms.ofInstrument().stream()
                .filter(step -> !left || step.change() != Change.REVIVE)
                .forEach(steps::add);
        lastParties().map(LastParties::step).ifPresent(steps::add);
        return new Timeline(steps);
    }

    /** With two parties, what is suspended for one is so for both. */
    private void forOne(String actor, List<Step> steps) {
        facts.of(actor)
                .forEach(event -> (facts.isOfSuspension(event.value(), actor)
                                ? Optional.of(Change.SUSPEND)
                                : change(event.value().act()))
                        .filter(change -> change != Change.ENTER && change != Change.LEAVE)
                        .filter(change -> !ProvisionalApplication.isOne(change))
                        .ifPresent(change -> steps.add(step(change, event, actor))));
    }

    private Step step(Change change, Placed<LifecycleEvent> event, String actor) {
        return change == Change.SUSPEND ? suspensions.step(event, actor) : Steps.effect(change, event, actor);
    }

    /** Without a recorded day for all, an instrument is in force once it is so for two; a return makes no second one. */
    private Optional<Step> secondEntry() {
        Map<String, Step> first = new LinkedHashMap<>();
        for (String actor : facts.actors()) {
            String one = sides.areTwo() ? sides.of(actor) : actor;
            facts.of(actor).stream()
                    .flatMap(event -> entry(event, actor).stream())
                    .forEach(step -> first.merge(one, step, BinaryOperator.minBy(Step.BY_TIME)));
        }
        return Steps.second(first.values());
    }

    private Optional<Step> entry(Placed<LifecycleEvent> event, String actor) {
        if (is(event, LifecycleAct.ENTRY_INTO_FORCE)) {
            return Optional.of(Steps.effect(Change.ENTER, event, actor));
        }
        return Acts.CONSENTS.contains(event.value().act()) && !facts.entered().containsKey(actor)
                ? enter(event, actor)
                : Optional.empty();
    }

    private List<Step> departures(String actor) {
        List<Step> found = new ArrayList<>();
        for (Placed<LifecycleEvent> event : facts.of(actor)) {
            LifecycleAct act = event.value().act();
            if (departures.isOne(event, actor)) {
                departures.leave(event, actor).ifPresent(found::add);
            } else if (Acts.ENDS.contains(act)) {
                found.add(Steps.effect(Change.LEAVE, event, actor));
            }
        }
        return found;
    }

    /** A state is no party after its last day. */
    private Optional<Step> endOfExistence(String actor) {
        return facts.gone(actor)
                .map(after -> new Step(
                        Change.LEAVE,
                        after,
                        Violation.of(ForceReason.NO_LONGER_EXISTS, ValuePath.of("actors"))
                                .with("actor", actor)
                                .with(
                                        "date",
                                        facts.life()
                                                .validity(actor)
                                                .flatMap(DateSpan::end)
                                                .orElseThrow())));
    }

    // ---- records

    private <T> Optional<T> rule(Function<ForceRule, Optional<T>> part) {
        return facts.life().rules().stream()
                .flatMap(rule -> part.apply(rule.value()).stream())
                .findFirst();
    }

    private static boolean is(Placed<LifecycleEvent> event, LifecycleAct act) {
        return event.value().act().equals(act);
    }
}
