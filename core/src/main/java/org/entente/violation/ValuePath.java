package org.entente.violation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a value to a place in it, by member names and list indices.
 *
 * <p>Renders as {@code provisions[2].timing.due} and as the JSON Pointer {@code /provisions/2/timing/due} (RFC 6901).
 * Paths are ordered step by step from the root: an outer place before what lies in it, indices by number and before
 * names. This class is immutable and thread-safe.
 */
public final class ValuePath implements Comparable<ValuePath> {

    /** The root: the value itself. */
    public static final ValuePath ROOT = new ValuePath(null, "");

    private final @Nullable ValuePath parent;
    /** A member's name, or the Integer index of a list element. */
    private final Object segment;

    private ValuePath(@Nullable ValuePath parent, Object segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /**
     * The path of a root member.
     *
     * @param member the member's name
     * @return the path
     */
    public static ValuePath of(String member) {
        return ROOT.member(member);
    }

    /**
     * Goes down to a member.
     *
     * @param name the member's name
     * @return the longer path
     */
    public ValuePath member(String name) {
        return new ValuePath(this, Objects.requireNonNull(name, "name"));
    }

    /**
     * Goes down to an element of a list.
     *
     * @param index the element's index, from 0
     * @return the longer path
     * @throws IllegalArgumentException if the index is negative
     */
    public ValuePath index(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("an index starts at 0, not at " + index);
        }
        return new ValuePath(this, index);
    }

    /**
     * Goes down a whole path.
     *
     * @param below the path from here
     * @return this path with the other after it
     */
    public ValuePath resolve(ValuePath below) {
        ValuePath result = this;
        for (Object next : below.segments()) {
            result = new ValuePath(result, next);
        }
        return result;
    }

    /**
     * Goes up one step.
     *
     * @return the shorter path, or empty at the root
     */
    public Optional<ValuePath> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The name of the member that the path leads to.
     *
     * @return the name, or empty at the root and at an element of a list
     */
    public Optional<String> name() {
        return parent != null && segment instanceof String name ? Optional.of(name) : Optional.empty();
    }

    /**
     * Returns whether this place is the other one or lies within it.
     *
     * @param other the outer place
     * @return whether this path starts with the other
     */
    public boolean isWithin(ValuePath other) {
        List<Object> mine = segments();
        List<Object> theirs = other.segments();
        return mine.size() >= theirs.size() && mine.subList(0, theirs.size()).equals(theirs);
    }

    /**
     * Renders the path as a JSON Pointer.
     *
     * @return the pointer; empty at the root
     */
    public String toPointer() {
        StringBuilder out = new StringBuilder();
        for (Object next : segments()) {
            out.append('/').append(next.toString().replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }

    /** Renders the path as a person writes it: {@code provisions[2].timing.due}; empty at the root. Every step is {@linkplain Printable#echo cut and printable}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Object next : segments()) {
            if (next instanceof Integer) {
                out.append('[').append(next).append(']');
            } else {
                out.append(out.length() == 0 ? "" : ".").append(Printable.echo(next.toString()));
            }
        }
        return out.toString();
    }

    /** The steps from the root, each the name of a member or the Integer index of an element. */
    List<Object> segments() {
        List<Object> result = new ArrayList<>();
        for (ValuePath at = this; at.parent != null; at = at.parent) {
            result.add(at.segment);
        }
        Collections.reverse(result);
        return result;
    }

    /** Orders paths; maps also need it to stay fast where names were chosen to have one hash code. */
    @Override
    public int compareTo(ValuePath other) {
        int mine = depth();
        int theirs = other.depth();
        int common = Math.min(mine, theirs);
        ValuePath one = up(mine - common);
        ValuePath two = other.up(theirs - common);
        int order = 0;
        // The last difference on the way up is the first on the way down.
        while (one != two && one.parent != null && two.parent != null) {
            int here = compare(one.segment, two.segment);
            order = here == 0 ? order : here;
            one = one.parent;
            two = two.parent;
        }
        return order == 0 ? Integer.compare(mine, theirs) : order;
    }

    private int depth() {
        int depth = 0;
        for (ValuePath at = this; at.parent != null; at = at.parent) {
            depth++;
        }
        return depth;
    }

    private ValuePath up(int steps) {
        ValuePath at = this;
        for (int i = 0; i < steps && at.parent != null; i++) {
            at = at.parent;
        }
        return at;
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Integer index) {
            return other instanceof Integer otherIndex ? index.compareTo(otherIndex) : -1;
        }
        return other instanceof Integer ? 1 : one.toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValuePath path && compareTo(path) == 0;
    }

    @Override
    public int hashCode() {
        return segments().hashCode();
    }
}
