package org.entente.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is part of what, by ids: a ministry of a state, an area of a broader one. */
final class Hierarchy {

    private final Map<String, Optional<String>> above = new HashMap<>();

    /** Takes elements with their ids and with what each is directly part of; of two with one id the first counts. */
    <T> Hierarchy(List<T> elements, Function<T, String> id, Function<T, Optional<String>> whole) {
        elements.forEach(element -> above.putIfAbsent(id.apply(element), whole.apply(element)));
    }

    /** An id and those of all that it is part of, the nearest first; a circle ends where it closes. */
    Set<String> withBroader(String id) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && way.add(at.get())) {
            at = above.getOrDefault(at.get(), Optional.empty());
        }
        return way;
    }
}
