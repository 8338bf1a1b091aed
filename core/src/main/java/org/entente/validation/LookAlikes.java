package org.entente.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lookalike.Likeness;

/**
 * Texts that were met, by what they look like. One text may be met often; of those that look like it the first counts.
 *
 * @param <P> how a place is kept
 */
final class LookAlikes<P> {

    /** A text that was met, whose it is, and where. */
    record Met<P>(String text, Object owner, P place) {

        /** Owners are the same if they are one object, or one id. */
        boolean isOf(Object other) {
            return owner == other || (owner instanceof String id && id.equals(other));
        }
    }

    private final Map<String, Met<P>> byKey = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    /** Takes a text, and finds one before it that looks like it, is written otherwise, and has another owner. */
    Optional<Met<P>> meet(String text, Object owner, P place) {
        if (!texts.add(text)) {
            return Optional.empty();
        }
        List<String> keys = Likeness.keys(text);
        Optional<Met<P>> before = find(keys, owner);
        keys.forEach(key -> byKey.putIfAbsent(key, new Met<>(text, owner, place)));
        return before;
    }

    /** Finds a text that looks like another one, which is not among them. */
    Optional<Met<P>> like(String text) {
        return texts.contains(text) ? Optional.empty() : find(Likeness.keys(text), this);
    }

    private Optional<Met<P>> find(List<String> keys, Object owner) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .filter(met -> !met.isOf(owner))
                .findFirst();
    }
}
