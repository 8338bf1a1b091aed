package org.entente.force;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.force.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.vocabulary.LifecycleAct;

/** The acts by which actors revoke their own notices (art. 68). */
final class Revocations {

    private final Facts facts;
    private final Sides sides;
    private final Map<String, List<Placed<LifecycleEvent>>> unnamed = new HashMap<>();

    Revocations(Facts facts, Sides sides) {
        this.facts = facts;
        this.sides = sides;
    }

    /** Those that revoke a notice of an actor: they name it, or name none and it is the only one that the actor gave. */
    Stream<Placed<LifecycleEvent>> of(Placed<LifecycleEvent> notice, String actor) {
        return Stream.concat(
                facts.answers(notice.value(), LifecycleAct.REVOCATION_OF_NOTICE)
                        .filter(revocation -> sides.isBy(revocation.value(), actor)),
                unnamed.computeIfAbsent(actor, this::findUnnamed).stream()
                        .filter(revocation -> Moment.done(revocation.value())
                                .filter(given -> Moment.done(notice.value())
                                        .filter(given::isBefore)
                                        .isPresent())
                                .isEmpty()));
    }

    private List<Placed<LifecycleEvent>> findUnnamed(String actor) {
        List<Placed<LifecycleEvent>> own = facts.of(actor);
        boolean isOnly = own.stream().filter(event -> isNotice(event.value())).count() == 1;
        return isOnly
                ? own.stream()
                        .filter(event -> event.value().act().equals(LifecycleAct.REVOCATION_OF_NOTICE))
                        .filter(event -> event.value().regarding().isEmpty())
                        .toList()
                : List.of();
    }

    private static boolean isNotice(LifecycleEvent event) {
        return event.act().equals(LifecycleAct.NOTICE) || Acts.DEPARTURES.contains(event.act());
    }
}
