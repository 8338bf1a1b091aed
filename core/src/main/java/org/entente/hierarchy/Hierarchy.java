package org.entente.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is part of what, by ids: a ministry of a state, an area of a broader one, a part of its chapeau. */
public final class Hierarchy {

    private final Function<String, Optional<String>> above;

    /** Takes the way to what an id is directly part of; of ids that are not defined it knows nothing. */
    public Hierarchy(Function<String, Optional<String>> above) {
        this.above = above;
    }

    /** An id and those of all that it is part of, the nearest first; a circle ends where it closes. */
    public Set<String> withBroader(String id) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && way.add(at.get())) {
            at = above.apply(at.get());
        }
        return way;
    }

    /**
     * Finds for each id the value of the nearest that has one: itself or what it is part of. However many are asked for,
     * each is passed once. What is returned is for one thread.
     */
    public <V> Function<String, Optional<V>> nearest(Function<String, Optional<V>> valueOf) {
        Map<String, Optional<V>> known = new HashMap<>();
        return id -> {
            Optional<V> found = known.get(id);
            return found != null ? found : findNearest(id, valueOf, known);
        };
    }

    private <V> Optional<V> findNearest(
            String id, Function<String, Optional<V>> valueOf, Map<String, Optional<V>> known) {
        List<String> way = new ArrayList<>();
        Optional<V> found = Optional.empty();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && found.isEmpty()) {
            Optional<V> before = known.get(at.get());
            if (before != null) {
                found = before;
                break;
            }
            // Until it is known: a circle without a value has none.
            known.put(at.get(), Optional.empty());
            way.add(at.get());
            found = valueOf.apply(at.get());
            at = above.apply(at.get());
        }
        for (String passed : way) {
            known.put(passed, found);
        }
        return found;
    }
}
