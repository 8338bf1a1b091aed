package org.entente.force.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.force.fact.Sides;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.life.Moment;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** How the sides of an instrument of two leave it, and what that does to the other. */
final class SideDepartures {

    private final Sides sides;
    private final Function<String, List<Step>> departures;
    private final Function<String, Optional<Step>> ends;
    private final Map<String, List<Step>> known = new HashMap<>();

    /**
     * Takes what is judged.
     *
     * @param sides the sides
     * @param departures the departures of an actor, with those that were revoked
     * @param ends the end of the existence of an actor
     */
    SideDepartures(Sides sides, Function<String, List<Step>> departures, Function<String, Optional<Step>> ends) {
        this.sides = sides;
        this.departures = departures;
        this.ends = ends;
    }

    /**
     * The departures of a side: those of its one actor, and those before another took its place. Where several stand side
     * by side, the side has left with the last of them.
     */
    List<Step> of(String side) {
        return known.computeIfAbsent(side, any -> find(sides.with(side)));
    }

    private List<Step> find(List<String> side) {
        List<Step> found = new ArrayList<>();
        side.stream().filter(sides::isReplaced).forEach(actor -> found.addAll(departures.apply(actor)));
        List<String> standing =
                side.stream().filter(actor -> !sides.isReplaced(actor)).toList();
        if (standing.size() == 1) {
            found.addAll(own(standing.get(0)));
        } else {
            last(standing).ifPresent(found::add);
        }
        return found;
    }

    private List<Step> own(String actor) {
        List<Step> own = new ArrayList<>(departures.apply(actor));
        ends.apply(actor).map(end -> withoutSuccessor(end, actor)).ifPresent(own::add);
        return own;
    }

    private Optional<Step> last(List<String> standing) {
        Step last = null;
        for (String actor : standing) {
            @Nullable
            Step first = own(actor).stream()
                    .filter(step -> step.change() == Change.LEAVE)
                    .min(Step.BY_EARLIEST)
                    .orElse(null);
            if (first == null) {
                return Optional.empty();
            }
            last = last == null || Step.BY_EARLIEST.compare(last, first) < 0 ? first : last;
        }
        return Optional.ofNullable(last);
    }

    /** An actor that is gone, and no record says what became of its part. */
    private static Step withoutSuccessor(Step end, String actor) {
        return new Step(
                Change.LEAVE,
                Moment.since(end.moment().earliest()),
                Violation.of(ForceReason.NO_SUCCESSOR_KNOWN, end.reason().path())
                        .with("actor", actor)
                        .with("date", end.moment()));
    }

    /** What the departures of the other side do to an actor: the instrument ends, save where a notice was revoked. */
    List<Step> forOther(String actor) {
        if (sides.isReplaced(actor)) {
            return List.of();
        }
        return sides.other(actor).stream()
                .flatMap(side -> of(side).stream())
                .filter(step -> step.change() == Change.LEAVE)
                .map(step -> ForceReason.asks(step.reason().code())
                        ? step
                        : new Step(
                                Change.LEAVE,
                                step.moment(),
                                Violation.of(
                                                ForceReason.OTHER_PARTY_LEFT,
                                                step.reason().path())
                                        .with("date", step.moment()),
                                step.wanting()))
                .toList();
    }

    /** An actor that another has replaced has no part of its own any more. */
    Optional<Step> replaced(String actor) {
        return sides.continued(actor).map(event -> {
            Moment moment = Moment.effectOrDone(event.value());
            return new Step(Change.LEAVE, moment, Steps.reason(ForceReason.REPLACED, event, actor, moment));
        });
    }
}
