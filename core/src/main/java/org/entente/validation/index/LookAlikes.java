package org.entente.validation.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lookalike.Allowance;
import org.entente.lookalike.Fingerprints;
import org.entente.lookalike.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Texts by what they look like. All are {@linkplain #see seen} first, which takes little; those few that may look like
 * others are candidates, and only these are {@linkplain #meet met} and compared. One text may be met often; of those
 * that look like it the first counts.
 *
 * @param <P> how a place is kept
 */
public final class LookAlikes<P> {

    /** A text that was met, whose it is, and where. */
    public record Met<P>(String text, @Nullable Object owner, P place) {

        /** Owners are the same if they are one object, or one id. */
        public boolean isOf(@Nullable Object other) {
            return Fingerprints.isOneOwner(owner, other);
        }
    }

    private final Fingerprints prints;
    private final Allowance allowance;
    private @Nullable BitSet candidates;
    private final Map<String, Met<P>> byKey = new HashMap<>();
    /** The texts that were not the first of their look. */
    private final Set<String> others = new HashSet<>();

    /** Starts with nothing seen; about how many will be helps. What is beyond the allowance is like nothing. */
    public LookAlikes(int expected, Allowance allowance) {
        this.prints = new Fingerprints(expected, allowance);
        this.allowance = allowance;
    }

    /**
     * Takes note of a text; all are seen before the first is met.
     *
     * @param owner whose it is; null if no other is of the same
     * @return whether nothing in it is hidden or of an alphabet like another one
     */
    public boolean see(String text, @Nullable Object owner, int number) {
        return prints.add(text, owner, number);
    }

    /** The numbers of the texts that may look like others. */
    public BitSet candidates() {
        if (candidates == null) {
            candidates = prints.alike();
        }
        return candidates;
    }

    /** Makes candidates of those that may look like a text that is not among them; false if none may. */
    public boolean seek(String text) {
        return prints.like(text, candidates());
    }

    /** Takes a text, and finds one before it that looks like it, is written otherwise, and has another owner. */
    public Optional<Met<P>> meet(String text, @Nullable Object owner, P place) {
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

    /** Finds a text that was met and looks like another one, which is not among them. */
    public Optional<Met<P>> like(String text) {
        return like(text, allowance);
    }

    /** The same for a document with an allowance of its own. */
    Optional<Met<P>> like(String text, Allowance given) {
        if (!prints.mayHave(text, given)) {
            return Optional.empty();
        }
        for (String key : Likeness.keys(text)) {
            Met<P> first = byKey.get(key);
            if (first != null) {
                return first.text().equals(text) || others.contains(text) ? Optional.empty() : Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
