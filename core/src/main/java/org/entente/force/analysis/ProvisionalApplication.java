package org.entente.force.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.force.fact.Facts;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.vocabulary.LifecycleAct;

/** When an instrument is applied provisionally as a whole: while two actors or more so apply it (art. 25). */
final class ProvisionalApplication {

    private final Facts facts;
    private final Departures departures;
    private final Set<String> applying = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private boolean byAll;

    private ProvisionalApplication(Facts facts, Departures departures) {
        this.facts = facts;
        this.departures = departures;
    }

    /** Whether a change is of a provisional application. */
    static boolean isOne(Change change) {
        return change == Change.APPLY_PROVISIONALLY || change == Change.END_PROVISIONAL;
    }

    /** The steps of the instrument from the second actor that applies it on, and from the last but one that does not. */
    static List<Step> steps(Facts facts, Departures departures) {
        return new ProvisionalApplication(facts, departures).steps();
    }

    private record Turn(String actor, Step step) {}

    private List<Step> steps() {
        List<Turn> turns = new ArrayList<>();
        for (Placed<LifecycleEvent> event : facts.events()) {
            if (event.value().actors().isEmpty()) {
                add(event, "", turns);
            } else {
                Facts.actors(event.value()).distinct().forEach(actor -> add(event, actor, turns));
            }
        }
        turns.sort((one, other) -> Step.BY_TIME.compare(one.step(), other.step()));
        List<Step> steps = new ArrayList<>();
        boolean before = false;
        for (Turn turn : turns) {
            take(turn);
            if (isApplied() != before) {
                before = !before;
                Change change = before ? Change.APPLY_PROVISIONALLY : Change.END_PROVISIONAL;
                steps.add(new Step(
                        change,
                        turn.step().moment(),
                        turn.step().reason(),
                        turn.step().wanting()));
            }
        }
        return steps;
    }

    private void add(Placed<LifecycleEvent> event, String actor, List<Turn> turns) {
        LifecycleAct act = event.value().act();
        if (act.equals(LifecycleAct.PROVISIONAL_APPLICATION)) {
            turns.add(new Turn(actor, Steps.effect(Change.APPLY_PROVISIONALLY, event, actor)));
        } else if (act.equals(LifecycleAct.END_OF_PROVISIONAL_APPLICATION) || Acts.ENDS.contains(act)) {
            turns.add(new Turn(actor, Steps.effect(Change.END_PROVISIONAL, event, actor)));
        } else if (!actor.isEmpty() && departures.isOne(event, actor)) {
            departures
                    .leave(event, actor)
                    .filter(step -> step.change() == Change.LEAVE)
                    .ifPresent(step -> turns.add(new Turn(actor, step)));
        }
    }

    private void take(Turn turn) {
        boolean begins = turn.step().change() == Change.APPLY_PROVISIONALLY;
        if (turn.actor().isEmpty()) {
            byAll = begins;
            applying.clear();
            ended.clear();
        } else if (begins) {
            applying.add(turn.actor());
            ended.remove(turn.actor());
        } else {
            applying.remove(turn.actor());
            ended.add(turn.actor());
        }
    }

    private boolean isApplied() {
        return byAll ? ended.isEmpty() || facts.principals().size() - ended.size() >= 2 : applying.size() >= 2;
    }
}
