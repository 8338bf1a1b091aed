package org.entente.comparison.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.corpus.matching.MatchKeys;
import org.entente.meta.DefinitionKind;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Official;

/**
 * Which definitions of two agreements are of one thing: those of one id; of the others those that have a code in common, or
 * a name that no other has.
 */
public final class SameThings {

    private final Agreement earlier;
    private final Agreement later;
    private final Map<DefinitionKind, Map<String, String>> ids = new EnumMap<>(DefinitionKind.class);

    private SameThings(Agreement earlier, Agreement later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** The later of two agreements, with the ids of the earlier one for what both define. */
    public static Agreement named(Agreement earlier, Agreement later) {
        SameThings actors = new SameThings(earlier, later);
        actors.find(DefinitionKind.ACTOR, Agreement::actors, Actor::id);
        // An official of the same name is the same if it is an official of the same actor.
        Agreement named = actors.renamed();
        SameThings others = new SameThings(earlier, named);
        others.find(DefinitionKind.OFFICIAL, Agreement::officials, Official::id);
        others.find(DefinitionKind.PLACE, Agreement::places, Place::id);
        others.find(DefinitionKind.POLICY_AREA, Agreement::policyAreas, PolicyArea::id);
        others.find(DefinitionKind.WORK, Agreement::works, CitedWork::id);
        return others.renamed();
    }

    private Agreement renamed() {
        return ids.isEmpty() ? later : new OtherIds(ids).of(Agreement.meta(), later);
    }

    private <D> void find(DefinitionKind kind, Function<Agreement, List<D>> all, Function<D, String> idOf) {
        Set<String> free = ids(all.apply(earlier), idOf);
        Set<String> others = ids(all.apply(later), idOf);
        free.removeAll(others);
        others.removeAll(ids(all.apply(earlier), idOf));
        if (free.isEmpty() || others.isEmpty()) {
            return;
        }
        Map<String, List<String>> byKey = byKey(all.apply(earlier), idOf, free);
        Map<String, List<String>> othersByKey = byKey(all.apply(later), idOf, others);
        Map<String, String> found = new HashMap<>();
        othersByKey.forEach((key, having) -> only(having)
                .ifPresent(other -> only(byKey.getOrDefault(key, List.of()))
                        .filter(free::contains)
                        .filter(id -> !found.containsKey(other))
                        .ifPresent(id -> {
                            found.put(other, id);
                            free.remove(id);
                        })));
        if (!found.isEmpty()) {
            ids.put(kind, found);
        }
    }

    private static Optional<String> only(List<String> having) {
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }

    private static <D> Set<String> ids(List<D> all, Function<D, String> idOf) {
        Set<String> ids = new HashSet<>();
        all.forEach(each -> ids.add(idOf.apply(each)));
        return ids;
    }

    /** The ids of those that have a code or a name. */
    private static <D> Map<String, List<String>> byKey(List<D> all, Function<D, String> idOf, Set<String> wanted) {
        Map<String, Set<String>> byKey = new HashMap<>();
        for (D each : all) {
            String id = idOf.apply(each);
            if (wanted.contains(id)) {
                MatchKeys.of(
                        each,
                        (reason, key) -> byKey.computeIfAbsent(reason + "\n" + key, any -> new HashSet<>())
                                .add(id));
            }
        }
        Map<String, List<String>> lists = new HashMap<>();
        byKey.forEach((key, having) -> lists.put(key, new ArrayList<>(having)));
        return lists;
    }
}
