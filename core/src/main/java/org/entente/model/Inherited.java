package org.entente.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.construction.Lazy;
import org.entente.hierarchy.Hierarchy;
import org.entente.provision.Provision;

/**
 * What a provision says itself, or else takes from the nearest of its wholes that says it. What is taken is one value for
 * all that take it, and found once for all provisions, in time that grows with them.
 */
final class Inherited<V> {

    private final Function<Provision, Optional<V>> own;
    private final Lazy<Map<String, V>> byWhole;

    /** Takes what a provision says itself, the provisions by id, and which is part of which. */
    Inherited(Function<Provision, Optional<V>> own, Lazy<Map<String, Provision>> provisions, Hierarchy chapeaus) {
        this.own = own;
        this.byWhole = new Lazy<>(() -> {
            Map<String, Provision> byId = provisions.get();
            Function<String, Optional<V>> nearest =
                    chapeaus.nearest(id -> Optional.ofNullable(byId.get(id)).flatMap(own));
            Map<String, V> found = new HashMap<>();
            byId.keySet().forEach(id -> nearest.apply(id).ifPresent(value -> found.put(id, value)));
            return found;
        });
    }

    Optional<V> of(Provision provision) {
        return own.apply(provision)
                .or(() -> provision.partOf().map(whole -> byWhole.get().get(whole)));
    }
}
