package org.entente.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.force.analysis.Entry;
import org.entente.force.fact.Facts;
import org.entente.force.fact.StandingActs;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Stage;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.force.timeline.Timeline;
import org.entente.life.Life;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.time.Answer;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;

/** An instrument whose recorded natures are all political. It is operative; only treaties are in force. */
final class Political {

    private final Life life;
    private final Facts facts;
    private final List<Step> whole;
    /** Why it began, which its nature says already. */
    private final List<Violation> begins;

    Political(Life life) {
        this.life = life;
        this.facts = new Facts(life);
        this.whole = whole();
        this.begins = whole.stream()
                .filter(step -> step.change() == Change.ENTER)
                .map(Step::reason)
                .toList();
    }

    static Violation why(Life life) {
        Placed<Life.Ascribed> nature = life.natures().get(0);
        Violation why = Violation.of(ForceReason.POLITICAL, nature.path());
        return nature.value().by().map(by -> why.with("by", by)).orElse(why);
    }

    /** It operates from its recorded start, else since it was issued, until an end. */
    private List<Step> whole() {
        List<Step> steps = new ArrayList<>();
        Entry.recorded(facts)
                .map(entry -> new Step(Change.ENTER, Objects.requireNonNull(entry.moment()), entry.reason()))
                .or(() -> facts.events().stream()
                        .filter(event ->
                                StandingActs.ISSUES.contains(event.value().act()))
                        .filter(event -> Moment.done(event.value()).isPresent())
                        .findFirst()
                        .map(event -> Steps.done(Change.ENTER, event, "")))
                .ifPresent(steps::add);
        facts.forAll().stream()
                .filter(event -> Acts.ENDS.contains(event.value().act()))
                .forEach(event -> steps.add(Steps.effect(Change.LEAVE, event, "")));
        return steps;
    }

    Status status(LocalDate day) {
        Timeline.Reading reading = read(whole, day);
        return Status.builder()
                .standing(
                        switch (reading.stage()) {
                            case IN_FORCE -> Standing.OPERATIVE;
                            case OVER -> Standing.ENDED;
                            case NONE -> Standing.NOT_YET;
                            default -> Standing.CANNOT_TELL;
                        })
                .since(reading.since())
                .until(reading.until())
                .because(because(reading))
                .unsettled(StandardForcePolicy.reasons(reading.unsettled()))
                .build();
    }

    /** How one of its participants stands; what it commits to politically it can leave on the day of its act. */
    Participation participation(String actor, LocalDate day) {
        Participation.Builder participation = Participation.builder().actor(actor);
        boolean isPrincipal =
                facts.listed(actor).filter(party -> party.value().isPrincipal()).isPresent();
        if (!isPrincipal) {
            return participation
                    .standing(PartyStanding.NONE)
                    .addBecause(new Reason(why(life)))
                    .build();
        }
        List<Step> steps = new ArrayList<>(whole);
        for (Placed<LifecycleEvent> event : facts.of(actor)) {
            LifecycleAct act = event.value().act();
            if (Acts.DEPARTURES.contains(act) || Acts.ENDS.contains(act)) {
                steps.add(Steps.effect(Change.LEAVE, event, actor));
            }
        }
        Timeline.Reading reading = read(steps, day);
        return participation
                .standing(
                        switch (reading.stage()) {
                            case IN_FORCE -> PartyStanding.PARTICIPANT;
                            case OVER -> PartyStanding.FORMER_PARTICIPANT;
                            case NONE -> PartyStanding.NONE;
                            default -> PartyStanding.CANNOT_TELL;
                        })
                .since(reading.since())
                .until(reading.until())
                .because(because(reading))
                .unsettled(StandardForcePolicy.reasons(reading.unsettled()))
                .build();
    }

    private Timeline.Reading read(List<Step> steps, LocalDate day) {
        boolean hasBegun = steps.stream().anyMatch(step -> step.change() == Change.ENTER);
        Timeline.Reading reading = new Timeline(steps).on(day);
        if (hasBegun) {
            return reading;
        }
        boolean over = steps.stream().anyMatch(step -> step.moment().by(day) == Answer.YES);
        return over
                ? new Timeline.Reading(Stage.OVER, Optional.empty(), Optional.empty(), reading.because(), List.of())
                : new Timeline.Reading(
                        Stage.CANNOT_TELL,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(Violation.of(ForceReason.DATE_NOT_SETTLED, ValuePath.of("events"))
                                .with("date", "?")));
    }

    private List<Reason> because(Timeline.Reading reading) {
        List<Violation> because = new ArrayList<>();
        because.add(why(life));
        reading.because().stream().filter(reason -> !begins.contains(reason)).forEach(because::add);
        return StandardForcePolicy.reasons(because);
    }
}
