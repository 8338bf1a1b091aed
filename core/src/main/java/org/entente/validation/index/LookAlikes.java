package org.entente.validation.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lookalike.Likeness;

/**
 * Texts that were met, by what they look like. One text may be met often; of those that look like it the first counts.
 *
 * @param <P> how a place is kept
 */
public final class LookAlikes<P> {

    /** A text that was met, whose it is, and where. */
    public record Met<P>(String text, Object owner, P place) {

        /** Owners are the same if they are one object, or one id. */
        public boolean isOf(Object other) {
            return owner == other || (owner instanceof String id && id.equals(other));
        }
    }

    private final Map<String, Met<P>> byKey = new HashMap<>();
    /** The texts that were not the first of their look. */
    private final Set<String> others = new HashSet<>();

    /** Takes a text, and finds one before it that looks like it, is written otherwise, and has another owner. */
    public Optional<Met<P>> meet(String text, Object owner, P place) {
        Met<P> met = new Met<>(text, owner, place);
        Met<P> before = null;
        boolean isFirst = true;
        for (String key : Likeness.keys(text)) {
            Met<P> first = byKey.putIfAbsent(key, met);
            if (first != null) {
                if (first.text().equals(text)) {
                    return Optional.empty();
                }
                isFirst = false;
                before = before == null && !first.isOf(owner) ? first : before;
            }
        }
        return isFirst || others.add(text) ? Optional.ofNullable(before) : Optional.empty();
    }

    /** Finds a text that looks like another one, which is not among them. */
    public Optional<Met<P>> like(String text) {
        for (String key : Likeness.keys(text)) {
            Met<P> first = byKey.get(key);
            if (first != null) {
                return first.text().equals(text) || others.contains(text) ? Optional.empty() : Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
