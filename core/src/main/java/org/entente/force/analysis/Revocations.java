package org.entente.force.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Sides;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;

/**
 * The acts by which actors revoke their own notices (art. 68). One that names no notice revokes that of its author which is
 * open on its day; where several are, no record says which.
 */
final class Revocations {

    /** So many revocations of one actor are held against its notices. */
    private static final int MOST = 100;

    private final Facts facts;
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
        return unnamed.computeIfAbsent(actor, Unnamed::new);
    }

    private static boolean isNotice(LifecycleEvent event) {
        return event.act().equals(LifecycleAct.NOTICE) || Acts.DEPARTURES.contains(event.act());
    }

    /** The revocations of one actor that name no notice, by the place of the notice that they revoke or may revoke. */
    private final class Unnamed {

        private final Map<ValuePath, List<Placed<LifecycleEvent>>> certain = new HashMap<>();
        private final Map<ValuePath, List<Placed<LifecycleEvent>>> possible = new HashMap<>();

        Unnamed(String actor) {
            List<Placed<LifecycleEvent>> revocations = facts.of(actor).stream()
                    .filter(event -> event.value().act().equals(LifecycleAct.REVOCATION_OF_NOTICE))
                    .filter(event -> event.value().regarding().isEmpty())
                    .sorted(Comparator.comparing(
                            event -> Moment.doneOrOpen(event.value()).earliest()))
                    .limit(MOST)
                    .toList();
            if (revocations.isEmpty()) {
                return;
            }
            List<Placed<LifecycleEvent>> standing = new ArrayList<>(facts.of(actor).stream()
                    .filter(event -> isNotice(event.value()))
                    .filter(event -> named(event, actor).findAny().isEmpty())
                    .toList());
            for (Placed<LifecycleEvent> revocation : revocations) {
                List<Placed<LifecycleEvent>> open = standing.stream()
                        .filter(notice -> isOpen(notice, actor, Moment.doneOrOpen(revocation.value())))
                        .toList();
                if (open.size() == 1) {
                    standing.removeAll(open);
                }
                open.forEach(notice -> (open.size() == 1 ? certain : possible)
                        .computeIfAbsent(notice.path(), any -> new ArrayList<>())
                        .add(revocation));
            }
        }

        /** Whether a notice may have been given by a time, and not have taken effect before it. */
        private boolean isOpen(Placed<LifecycleEvent> notice, String actor, Moment time) {
            return !time.isBefore(Moment.doneOrOpen(notice.value()))
                    && !lapses.apply(notice, actor).isBefore(time);
        }
    }
}
