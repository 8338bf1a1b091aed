package org.entente.force.fact;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;

/** The reservations and objections that hold for an actor: its own, and those of its predecessors (VCST art. 20). */
public final class Heirs {

    private final Facts facts;
    private final Map<String, Map<String, Moment>> lines = new HashMap<>();

    public Heirs(Facts facts) {
        this.facts = facts;
    }

    /** Whether a reservation is of an actor, or of its predecessor, and no own one is about the same provisions. */
    public boolean by(LifecycleEvent reservation, String actor) {
        return Facts.actors(reservation).anyMatch(actor::equals)
                || (holds(reservation, actor) && !isReplaced(reservation, actor));
    }

    private boolean isReplaced(LifecycleEvent reservation, String heir) {
        return facts.of(heir).stream()
                .filter(event -> event.value().act().equals(reservation.act()))
                .anyMatch(event -> event.value().provisions().stream().anyMatch(reservation.provisions()::contains));
    }

    /** Whether an act is of an actor, or of a predecessor before it took its place. */
    public boolean holds(LifecycleEvent act, String actor) {
        Map<String, Moment> line = lines.computeIfAbsent(actor, this::line);
        Moment done = Moment.doneOrOpen(act);
        return Facts.actors(act)
                .anyMatch(
                        author -> line.containsKey(author) && !line.get(author).isBefore(done));
    }

    /** An actor and its predecessors, each with the day until which its acts are those of the actor too. */
    private Map<String, Moment> line(String actor) {
        Map<String, Moment> line = new LinkedHashMap<>();
        line.put(actor, Moment.between(LocalDate.MAX, LocalDate.MAX));
        Deque<String> open = new ArrayDeque<>(line.keySet());
        while (!open.isEmpty()) {
            for (Placed<LifecycleEvent> event : facts.of(open.remove())) {
                if (Acts.SUCCESSIONS.contains(event.value().act())) {
                    Moment done = Moment.doneOrOpen(event.value());
                    event.value().predecessor().stream()
                            .flatMap(predecessor -> predecessor.ids().stream())
                            .filter(predecessor -> line.putIfAbsent(predecessor, done) == null)
                            .forEach(open::add);
                }
            }
        }
        return line;
    }
}
