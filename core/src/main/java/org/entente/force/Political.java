package org.entente.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.force.Life.Placed;
import org.entente.force.Step.Change;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.time.Answer;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;

/** An instrument whose recorded natures are all political. It is operative; only treaties are in force. */
final class Political {

    private final Life life;
    private final Facts facts;
    private final List<Step> whole;
    /** Why it began, which its nature says already. */
    private final List<Reason> begins;

    Political(Life life) {
        this.life = life;
        this.facts = new Facts(life);
        this.whole = whole();
        this.begins = whole.stream()
                .filter(step -> step.change() == Change.ENTER)
                .map(Step::reason)
                .toList();
    }

    static Reason why(Life life) {
        Placed<Life.Ascribed> nature = life.natures().get(0);
        Reason why = Reason.of(ForceReason.POLITICAL, nature.path());
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
        Standing standing = switch (reading.standing()) {
            case PARTY -> Standing.OPERATIVE;
            case FORMER -> Standing.ENDED;
            case NONE -> Standing.NOT_YET;
            default -> Standing.CANNOT_TELL;
        };
        return new Status(standing, reading.since(), reading.until(), because(reading), reading.unsettled());
    }

    /** How one of its participants stands; what it commits to politically it can leave on the day of its act. */
    Participation participation(String actor, LocalDate day) {
        boolean isPrincipal =
                facts.listed(actor).filter(party -> party.value().isPrincipal()).isPresent();
        if (!isPrincipal) {
            return new Participation(
                    actor,
                    new Timeline.Reading(PartyStanding.NONE, null, null, List.of(why(life)), List.of()),
                    List.of());
        }
        List<Step> steps = new ArrayList<>(whole);
        for (Placed<LifecycleEvent> event : facts.of(actor)) {
            LifecycleAct act = event.value().act();
            if (Acts.DEPARTURES.contains(act) || Acts.ENDS.contains(act)) {
                steps.add(Steps.effect(Change.LEAVE, event, actor));
            }
        }
        Timeline.Reading reading = read(steps, day);
        PartyStanding standing = switch (reading.standing()) {
            case PARTY -> PartyStanding.PARTICIPANT;
            case FORMER -> PartyStanding.FORMER_PARTICIPANT;
            default -> reading.standing();
        };
        return new Participation(
                actor,
                new Timeline.Reading(standing, reading.since(), reading.until(), because(reading), reading.unsettled()),
                List.of());
    }

    private Timeline.Reading read(List<Step> steps, LocalDate day) {
        Timeline.Reading reading = new Timeline(steps).on(day);
        boolean hasBegun = steps.stream().anyMatch(step -> step.change() == Change.ENTER);
        if (hasBegun) {
            return reading;
        }
        boolean over = steps.stream().anyMatch(step -> step.moment().by(day) == Answer.YES);
        return over
                ? new Timeline.Reading(PartyStanding.FORMER, null, null, reading.because(), List.of())
                : new Timeline.Reading(
                        PartyStanding.CANNOT_TELL,
                        null,
                        null,
                        List.of(),
                        List.of(Reason.of(ForceReason.DATE_NOT_SETTLED, ValuePath.of("events"))
                                .with("date", "?")));
    }

    private List<Reason> because(Timeline.Reading reading) {
        List<Reason> because = new ArrayList<>();
        because.add(why(life));
        reading.because().stream().filter(reason -> !begins.contains(reason)).forEach(because::add);
        return because;
    }
}
