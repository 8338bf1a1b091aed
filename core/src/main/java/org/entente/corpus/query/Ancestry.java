package org.entente.corpus.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what is nearest above an id, by steps from the part to its whole. However many ids are asked for, each is passed
 * once. For one thread.
 */
final class Ancestry<V> {

    private final Function<String, Optional<V>> own;
    private final Function<String, Optional<String>> above;
    private final Map<String, Optional<V>> known = new HashMap<>();

    /** Takes what an id has itself, and what it is directly part of. */
    Ancestry(Function<String, Optional<V>> own, Function<String, Optional<String>> above) {
        this.own = own;
        this.above = above;
    }

    /** What an id has itself, or the nearest of its wholes that has something. */
    Optional<V> nearest(String id) {
        List<String> way = new ArrayList<>();
        Optional<V> found = Optional.empty();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && found.isEmpty()) {
            Optional<V> before = known.get(at.get());
            if (before != null) {
                found = before;
                break;
            }
            // Until it is known: a circle in which nothing has anything ends so.
            known.put(at.get(), Optional.empty());
            way.add(at.get());
            found = own.apply(at.get());
            at = above.apply(at.get());
        }
        for (String passed : way) {
            known.put(passed, found);
        }
        return found;
    }
}
