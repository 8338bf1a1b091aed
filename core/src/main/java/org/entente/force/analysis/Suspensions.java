package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Sides;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.force.timeline.Timeline;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.time.IsoDuration;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartyRole;

/**
 * Suspensions of the operation of an instrument: of a treaty of two for both, else for the actors whose act it is, or
 * between them and those towards whom they suspend it (arts. 57 to 62 and 72).
 */
public final class Suspensions {

    private final Facts facts;
    private final Sides sides;
    private final List<Placed<LifecycleEvent>> limited;
    /** How long after notice a suspension counts by the clause. */
    private final Optional<IsoDuration> notice;

    private final Revoked revoked;

    /** What an actor revoked before it took effect, or may have. */
    interface Revoked {
        Optional<Step> of(Placed<LifecycleEvent> notice, String actor, Step effect);
    }

    Suspensions(Facts facts, Sides sides, Revoked revoked) {
        this.facts = facts;
        this.sides = sides;
        this.revoked = revoked;
        this.notice = facts.life().rules().stream()
                .flatMap(rule -> rule.value().suspensionNotice().stream())
                .findFirst();
        this.limited = facts.events().stream()
                .filter(event -> isLimited(event.value()))
                .toList();
    }

    /** Whether an act suspends or resumes the operation towards some other parties alone. */
    boolean isLimited(LifecycleEvent event) {
        return isOne(event) && !sides.areTwo() && !event.actors().isEmpty() && limits(towards(event));
    }

    private boolean limits(Set<String> towards) {
        return !towards.isEmpty()
                && towards.stream()
                        .allMatch(actor -> facts.actors().contains(actor)
                                && facts.listed(actor)
                                        .filter(party -> party.value().roles().contains(PartyRole.DEPOSITARY))
                                        .isEmpty());
    }

    private static boolean isOne(LifecycleEvent event) {
        return event.act().equals(LifecycleAct.SUSPENSION) || event.act().equals(LifecycleAct.RESUMPTION);
    }

    private static Set<String> towards(LifecycleEvent event) {
        return event.recipients().stream()
                .flatMap(recipient -> recipient.ids().stream())
                .collect(Collectors.toSet());
    }

    /** What the other of two suspends and resumes. */
    List<Step> ofOther(String actor) {
        return sides.other(actor).stream()
                .flatMap(side -> sides.with(side).stream())
                .flatMap(other -> facts.of(other).stream()
                        .filter(event -> isOne(event.value()) || facts.isOfSuspension(event.value(), other))
                        .filter(event -> Facts.actors(event.value()).noneMatch(actor::equals))
                        .map(event -> step(event, other)))
                .toList();
    }

    /** What a suspension or resumption by an actor does, or its notice of a suspension. */
    Step step(Placed<LifecycleEvent> event, String actor) {
        if (event.value().act().equals(LifecycleAct.RESUMPTION)) {
            return Steps.effect(Change.RESUME, event, actor);
        }
        if (event.value().act().equals(LifecycleAct.NOTICE)) {
            Step step = announced(event, actor);
            return revoked.of(event, actor, step).orElseGet(() -> unlessContested(step, event, actor));
        }
        return unlessContested(
                byNotice(event.value())
                        .map(moment -> suspension(ForceReason.SUSPENSION_BY_RULE, event, actor, moment))
                        .orElseGet(() -> Steps.effect(Change.SUSPEND, event, actor)),
                event,
                actor);
    }

    private static Step suspension(ForceReason why, Placed<LifecycleEvent> event, String actor, Moment moment) {
        return new Step(
                Change.SUSPEND, moment, Steps.reason(why, event, actor, moment).with("act", LifecycleAct.SUSPENSION));
    }

    /** A notice by itself: it suspends as recorded, else by the clause; else no record says when. */
    private Step announced(Placed<LifecycleEvent> event, String actor) {
        Optional<Moment> effect = Moment.effect(event.value());
        if (effect.isPresent()) {
            return suspension(ForceReason.SUSPENSION_NOTIFIED, event, actor, effect.get());
        }
        Moment given = Moment.doneOrOpen(event.value());
        return notice.map(
                        length -> suspension(ForceReason.SUSPENSION_BY_RULE, event, actor, given.moved(length::addTo)))
                .orElseGet(() -> new Step(
                        Change.SUSPEND,
                        Moment.since(given.earliest()),
                        Violation.of(ForceReason.SUSPENSION_NOT_RECORDED, event.path())
                                .with("actor", actor)));
    }

    private Step unlessContested(Step step, Placed<LifecycleEvent> event, String actor) {
        boolean contested =
                facts.answers(event.value(), LifecycleAct.OBJECTION).findAny().isPresent();
        return contested
                ? new Step(
                        Change.SUSPEND,
                        Moment.since(step.moment().earliest()),
                        step.reason(),
                        Optional.of(Violation.of(ForceReason.CONTESTED, event.path())
                                .with("actor", actor)))
                : step;
    }

    /**
     * When a suspension without a recorded effect counts by the clause: so long after the notice that it answers, and not
     * before it was done; without such a notice so long after itself.
     */
    private Optional<Moment> byNotice(LifecycleEvent suspension) {
        if (notice.isEmpty() || Moment.effect(suspension).isPresent()) {
            return Optional.empty();
        }
        Optional<Moment> done = Moment.done(suspension);
        Optional<Moment> given = suspension
                .regarding()
                .flatMap(facts::event)
                .filter(event -> event.act().equals(LifecycleAct.NOTICE))
                .flatMap(Moment::done);
        Optional<Moment> due = given.or(() -> done).map(moment -> moment.moved(notice.get()::addTo));
        return due.map(moment -> done.map(moment::after).orElse(moment));
    }

    /** How the relations of two stand by the suspensions that are limited to some; they count as parties here. */
    public Timeline.Reading between(String one, String other, LocalDate day) {
        List<Step> steps = new ArrayList<>();
        Moment always = Moment.between(LocalDate.MIN, LocalDate.MIN);
        steps.add(new Step(Change.ENTER, always, Violation.of(ForceReason.NO_ACT_RECORDED, ValuePath.of("events"))));
        for (Placed<LifecycleEvent> event : limited) {
            whose(event.value(), one, other).ifPresent(actor -> steps.add(step(event, actor)));
        }
        if (steps.size() > 1) {
            Stream.of(one, other)
                    .flatMap(actor -> facts.of(actor).stream())
                    .filter(event -> event.value().act().equals(LifecycleAct.RESUMPTION) && !isLimited(event.value()))
                    .forEach(event -> steps.add(Steps.effect(Change.RESUME, event, one)));
        }
        return new Timeline(steps).on(day);
    }

    /** The one of two that acts towards the other. */
    private static Optional<String> whose(LifecycleEvent event, String one, String other) {
        Set<String> actors = Facts.actors(event).collect(Collectors.toSet());
        Set<String> towards = towards(event);
        if (actors.contains(one) && towards.contains(other)) {
            return Optional.of(one);
        }
        return actors.contains(other) && towards.contains(one) ? Optional.of(other) : Optional.empty();
    }
}
