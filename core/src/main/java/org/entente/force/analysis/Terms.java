package org.entente.force.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Sides;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.life.ForceRule;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;

/**
 * The end of a term that is not renewed, and its extensions: for those that extend it the instrument goes on until an end is
 * recorded; an extension after the end leaves a gap.
 */
final class Terms {

    /** An extension and from when on it counts. */
    private record Extension(Placed<LifecycleEvent> event, Moment moment, Set<String> actors) {}

    private final Sides sides;
    private final Optional<Step> end;
    private final List<Extension> extensions = new ArrayList<>();

    Terms(Facts facts, Entry entry, Sides sides) {
        this.sides = sides;
        this.end = Optional.ofNullable(entry.moment())
                .flatMap(begun -> end(begun, facts.life().rules()));
        if (end.isPresent()) {
            facts.events().stream()
                    .filter(event -> event.value().act().equals(LifecycleAct.EXTENSION))
                    .forEach(event -> Moment.effect(event.value())
                            .or(() -> Moment.done(event.value()))
                            .ifPresent(moment -> extensions.add(new Extension(event, moment, parties(event.value())))));
            extensions.sort((one, other) ->
                    one.moment().earliest().compareTo(other.moment().earliest()));
        }
    }

    private static Optional<Step> end(Moment begun, List<Placed<ForceRule>> rules) {
        return rules.stream()
                .filter(rule -> rule.value().term().isPresent()
                        && rule.value().renewal().isEmpty()
                        && !rule.value().untilTerminated())
                .findFirst()
                .map(rule -> {
                    Moment end = begun.moved(rule.value().term().orElseThrow()::addTo);
                    return new Step(
                            Change.LEAVE,
                            end,
                            Violation.of(ForceReason.TERM_ENDED, rule.path()).with("date", end));
                });
    }

    /** The actors that extend it; none where it is an act of all, or of a body that is no party. */
    private Set<String> parties(LifecycleEvent event) {
        Set<String> parties = new HashSet<>();
        Facts.actors(event).filter(actor -> !sides.with(actor).isEmpty()).forEach(parties::add);
        return parties;
    }

    /** The end of the term, if no extension is recorded: it then ends for every actor. */
    Optional<Step> ofAll() {
        return extensions.isEmpty() ? end : Optional.empty();
    }

    /** The end of the term for the instrument, unless all or two of them extend it. */
    List<Step> ofInstrument() {
        return steps(forTwo());
    }

    /** The end of the term for an actor, unless it extends it; of two neither does so alone. */
    List<Step> of(String actor) {
        return sides.areTwo()
                ? steps(forTwo())
                : steps(extensions.stream()
                        .filter(extension -> extension.actors().isEmpty()
                                || extension.actors().contains(actor))
                        .findFirst());
    }

    private Optional<Extension> forTwo() {
        Set<String> agreed = new HashSet<>();
        for (Extension extension : extensions) {
            agreed.addAll(extension.actors());
            if (extension.actors().isEmpty() || agreed.size() >= 2) {
                return Optional.of(extension);
            }
        }
        return Optional.empty();
    }

    private List<Step> steps(Optional<Extension> extended) {
        if (extended.isEmpty()) {
            return end.stream().toList();
        }
        Moment ended = end.orElseThrow().moment();
        Moment from = extended.get().moment();
        Violation why = Violation.of(
                        ForceReason.EXTENDED, extended.get().event().path())
                .with("date", ended);
        boolean inTime = from.latest()
                .filter(day -> !from.isInDoubt() && !day.isAfter(ended.earliest()))
                .isPresent();
        return inTime
                ? List.of(new Step(Change.NONE, ended, why))
                : List.of(end.get(), new Step(Change.REVIVE, ended.after(from), why));
    }
}
