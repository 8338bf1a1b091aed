package org.entente.force.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.time.DateSpan;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;

/**
 * The sides of an instrument: a party, or another that consents, with those that take its place. An instrument is of two
 * sides as far as what is listed, recorded and ruled knows of no third one.
 */
public final class Sides {

    private static final int TWO = 2;

    private final Map<String, String> before = new HashMap<>();
    private final Map<String, Placed<LifecycleEvent>> continued = new HashMap<>();
    private final Set<String> succeeded = new HashSet<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Facts facts;
    private final boolean isOfMore;

    public Sides(Facts facts) {
        this.facts = facts;
        facts.events().stream()
                .filter(event -> Acts.SUCCESSIONS.contains(event.value().act()))
                .forEach(this::join);
        Set<String> parties = new LinkedHashSet<>(facts.principals());
        parties.addAll(facts.consenting());
        parties.forEach(party -> members.putIfAbsent(of(party), new ArrayList<>()));
        facts.actors().forEach(actor -> {
            List<String> side = members.get(of(actor));
            if (side != null) {
                side.add(actor);
            }
        });
        this.isOfMore = members.size() > TWO
                || facts.life().rules().stream()
                        .flatMap(rule -> rule.value().begins().stream())
                        .anyMatch(Sides::wantsMore);
    }

    private void join(Placed<LifecycleEvent> succession) {
        LifecycleAct act = succession.value().act();
        boolean replaces = act.equals(LifecycleAct.CONTINUATION) || act.equals(LifecycleAct.UNIFICATION);
        succession.value().predecessor().stream()
                .flatMap(predecessor -> predecessor.ids().stream())
                .forEach(predecessor -> Facts.actors(succession.value())
                        .filter(successor -> !successor.equals(predecessor))
                        .forEach(successor -> {
                            succeeded.add(predecessor);
                            if (replaces) {
                                continued.putIfAbsent(predecessor, succession);
                            }
                            String first = of(predecessor);
                            String own = of(successor);
                            if (!own.equals(first)) {
                                before.put(own, first);
                            }
                        }));
    }

    /** The first actor of a side; the way to it is shortened as it is gone. */
    public String of(String actor) {
        String at = actor;
        while (before.containsKey(at)) {
            String next = before.get(at);
            String afterNext = before.get(next);
            if (afterNext != null) {
                before.put(at, afterNext);
            }
            at = next;
        }
        return at;
    }

    private static boolean wantsMore(Trigger trigger) {
        return trigger.count().filter(count -> count > TWO).isPresent()
                || ids(trigger.from().stream().flatMap(from -> from.ids().stream()), trigger) > TWO
                || ids(trigger.including().stream().flatMap(one -> one.ids().stream()), trigger) > TWO
                || Stream.concat(trigger.allOf().stream(), trigger.anyOf().stream())
                        .anyMatch(Sides::wantsMore);
    }

    private static long ids(Stream<String> ids, Trigger trigger) {
        return trigger.acts().isEmpty() ? 0 : ids.distinct().count();
    }

    /** Whether exactly two sides are known. */
    public boolean areTwo() {
        return !isOfMore && members.size() == TWO;
    }

    /** Whether no third side is known. */
    public boolean areAtMostTwo() {
        return !isOfMore;
    }

    /** Whether an actor, or one that takes its place, did an act. An act without actors counts as theirs. */
    public boolean isBy(LifecycleEvent event, String actor) {
        return event.actors().isEmpty() || Facts.actors(event).anyMatch(each -> areOne(each, actor));
    }

    /** Whether two acts are of one actor, or of one and those that take its place. */
    public boolean areOfOne(LifecycleEvent event, LifecycleEvent other) {
        Set<String> sides = Facts.actors(event).map(this::of).collect(Collectors.toSet());
        return event.actors().isEmpty()
                || other.actors().isEmpty()
                || Facts.actors(other).map(this::of).anyMatch(sides::contains);
    }

    /** Whether two actors are one, or one takes the place of the other. */
    public boolean areOne(String one, String other) {
        return of(one).equals(of(other));
    }

    /** The sides, each by its first actor. */
    public Set<String> all() {
        return members.keySet();
    }

    /** The other one of two sides; empty where the actor is of neither. */
    public Optional<String> other(String actor) {
        String own = of(actor);
        return areTwo() && members.containsKey(own)
                ? members.keySet().stream().filter(side -> !side.equals(own)).findFirst()
                : Optional.empty();
    }

    /** The actors of the side of an actor that are listed or acted; none where the actor is of no side. */
    public List<String> with(String actor) {
        return members.getOrDefault(of(actor), List.of());
    }

    /** The event by which another took the whole place of an actor. */
    public Optional<Placed<LifecycleEvent>> continued(String actor) {
        return Optional.ofNullable(continued.get(actor));
    }

    /** Whether an actor is gone, and another is in its place. */
    public boolean isReplaced(String actor) {
        return continued.containsKey(actor)
                || (succeeded.contains(actor)
                        && facts.life().validity(actor).flatMap(DateSpan::end).isPresent());
    }
}
