package org.entente.force.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Heirs;
import org.entente.force.fact.Sides;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;

/**
 * The acts by which actors revoke their own notices, and those of their predecessors (art. 68). One that names no notice
 * revokes that one of these which is open on its day; where several are, no record says which.
 */
final class Revocations {

    /** So many revocations of one side are held against its notices. */
    private static final int MOST = 100;

    private final Facts facts;
    private final Heirs heirs;
    private final Sides sides;
    private final BiFunction<Placed<LifecycleEvent>, String, Moment> lapses;
    private final Map<String, Unnamed> unnamed = new HashMap<>();

    /**
     * Takes what is judged.
     *
     * @param facts what is recorded
     * @param sides the sides
     * @param lapses when a notice of an actor takes effect, after which it is not open any more
     */
    Revocations(Facts facts, Sides sides, BiFunction<Placed<LifecycleEvent>, String, Moment> lapses) {
        this.facts = facts;
        this.heirs = new Heirs(facts);
        this.sides = sides;
        this.lapses = lapses;
    }

    /** Those that revoke a notice of an actor: they name it, or name none and it is the only one that is open. */
    Stream<Placed<LifecycleEvent>> of(Placed<LifecycleEvent> notice, String actor) {
        return Stream.concat(
                named(notice, actor), unnamed(actor).certain.getOrDefault(notice.path(), List.of()).stream());
    }

    /** Those that name no notice and may revoke this one or another. */
    Stream<Placed<LifecycleEvent>> perhapsOf(Placed<LifecycleEvent> notice, String actor) {
        return unnamed(actor).possible.getOrDefault(notice.path(), List.of()).stream();
    }

    private Stream<Placed<LifecycleEvent>> named(Placed<LifecycleEvent> notice, String actor) {
        return facts.answers(notice.value(), LifecycleAct.REVOCATION_OF_NOTICE)
                .filter(revocation -> sides.isBy(revocation.value(), actor));
    }

    private Unnamed unnamed(String actor) {
        return unnamed.computeIfAbsent(sides.of(actor), any -> new Unnamed(line(actor)));
    }

    /** An actor, and those of which one takes the place of another among them. */
    private List<String> line(String actor) {
        List<String> line = sides.with(actor);
        return line.contains(actor) ? line : List.of(actor);
    }

    private boolean mayRevoke(Placed<LifecycleEvent> revocation, Placed<LifecycleEvent> notice) {
        return Facts.actors(revocation.value()).anyMatch(actor -> heirs.holds(notice.value(), actor));
    }

    private static boolean isNotice(LifecycleEvent event) {
        return event.act().equals(LifecycleAct.NOTICE) || Acts.DEPARTURES.contains(event.act());
    }

    /** A notice and the actor of the side that gave it. */
    private record Given(Placed<LifecycleEvent> notice, String actor) {}

    /** The revocations of one side that name no notice, by the place of the notice that they revoke or may revoke. */
    private final class Unnamed {

        private final Map<ValuePath, List<Placed<LifecycleEvent>>> certain = new HashMap<>();
        private final Map<ValuePath, List<Placed<LifecycleEvent>>> possible = new HashMap<>();

        Unnamed(List<String> side) {
            List<Placed<LifecycleEvent>> revocations = once(side, Unnamed::isOne).values().stream()
                    .map(Given::notice)
                    .sorted(Comparator.comparing(
                            event -> Moment.doneOrOpen(event.value()).earliest()))
                    .limit(MOST)
                    .toList();
            if (revocations.isEmpty()) {
                return;
            }
            List<Given> standing = new ArrayList<>(once(side, Revocations::isNotice).values().stream()
                    .filter(given ->
                            named(given.notice(), given.actor()).findAny().isEmpty())
                    .toList());
            for (Placed<LifecycleEvent> revocation : revocations) {
                List<Given> open = standing.stream()
                        .filter(given -> mayRevoke(revocation, given.notice())
                                && isOpen(given, Moment.doneOrOpen(revocation.value())))
                        .toList();
                if (open.size() == 1) {
                    standing.removeAll(open);
                }
                open.forEach(given -> (open.size() == 1 ? certain : possible)
                        .computeIfAbsent(given.notice().path(), any -> new ArrayList<>())
                        .add(revocation));
            }
        }

        private static boolean isOne(LifecycleEvent event) {
            return event.act().equals(LifecycleAct.REVOCATION_OF_NOTICE)
                    && event.regarding().isEmpty();
        }

        /** The acts of some kind, each once, with the first of the side whose act it is. */
        private Map<ValuePath, Given> once(List<String> side, Predicate<LifecycleEvent> kind) {
            Map<ValuePath, Given> once = new LinkedHashMap<>();
            for (String actor : side) {
                for (Placed<LifecycleEvent> event : facts.of(actor)) {
                    if (kind.test(event.value())) {
                        once.putIfAbsent(event.path(), new Given(event, actor));
                    }
                }
            }
            return once;
        }

        /** Whether a notice may have been given by a time, and not have taken effect before it. */
        private boolean isOpen(Given given, Moment time) {
            return !time.isBefore(Moment.doneOrOpen(given.notice().value()))
                    && !lapses.apply(given.notice(), given.actor()).isBefore(time);
        }
    }
}
