package org.entente.validation.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.validation.index.Intervals.Interval;

/**
 * What is part of what, by ids, however long the way up from one to the other is. What lies in
 * one circle is part of each other.
 */
public final class Wholes {

    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** The number of what each is directly part of. */
    private int[] above = new int[16];

    private final int[] circle;
    /** A walk down from what is part of nothing enters each with its parts between the two. */
    private final int[] entered;

    private final int[] left;

    public <T> Wholes(IdIndex<T> ids, Function<T, Optional<String>> wholeOf) {
        for (int i = 0; i < ids.size(); i++) {
            Optional<String> id = ids.id(i);
            if (id.isPresent() && ids.indexOf(id.get()) == i) {
                int number = number(id.get());
                Optional<String> whole = wholeOf.apply(ids.get(i));
                int up = whole.isPresent() ? number(whole.get()) : NONE;
                above[number] = up;
            }
        }
        int count = numbers.size();
        circle = circles(count);
        entered = new int[count];
        left = new int[count];
        walk(count);
    }

    private int number(String id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(id, number);
        above = number < above.length ? above : Arrays.copyOf(above, 2 * number);
        above[number] = NONE;
        return number;
    }

    /** For each the one that stands for it: for those in a circle one of them, and that is then part of nothing. */
    private int[] circles(int count) {
        int[] standsFor = new int[count];
        Arrays.setAll(standsFor, i -> i);
        boolean[] inCircle = new boolean[count];
        int[] passedFrom = new int[count];
        for (int start = 1; start <= count; start++) {
            int at = start - 1;
            while (at != NONE && passedFrom[at] == 0) {
                passedFrom[at] = start;
                at = above[at];
            }
            if (at != NONE && passedFrom[at] == start) {
                for (int member = at; !inCircle[member]; member = above[member]) {
                    inCircle[member] = true;
                    standsFor[member] = at;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            above[i] = inCircle[i] || above[i] == NONE ? NONE : standsFor[above[i]];
        }
        return standsFor;
    }

    private void walk(int count) {
        int[] firstPart = new int[count];
        int[] nextPart = new int[count];
        Arrays.fill(firstPart, NONE);
        for (int i = 0; i < count; i++) {
            if (above[i] != NONE) {
                nextPart[i] = firstPart[above[i]];
                firstPart[above[i]] = i;
            }
        }
        int time = 0;
        for (int top = 0; top < count; top++) {
            int at = above[top] == NONE ? top : NONE;
            while (at != NONE) {
                int part = firstPart[at];
                if (entered[at] == 0) {
                    entered[at] = ++time;
                }
                if (part != NONE) {
                    // Each part is taken off the list of its whole when it is entered.
                    firstPart[at] = nextPart[part];
                    at = part;
                } else {
                    left[at] = time;
                    at = above[at];
                }
            }
        }
    }

    /** Takes some, of which one question then finds out whether one of them is another, is part of it or has it as a part. */
    public Several several(List<String> some) {
        return new Several(some);
    }

    /** Some together, however many they are. */
    public final class Several {

        /** Those that are not defined and not said to be the whole of something. */
        private final Set<String> apart = new HashSet<>();

        private final Intervals walks;

        private Several(List<String> some) {
            List<Interval> known = new ArrayList<>();
            for (String id : some) {
                Optional<Interval> walk = walk(id);
                walk.ifPresent(known::add);
                if (walk.isEmpty()) {
                    apart.add(id);
                }
            }
            walks = new Intervals(known);
        }

        /** Whether one of them is another, is part of it or has it as a part: only then do their walks meet. */
        public boolean areAlongside(String other) {
            return walk(other).map(walks::meet).orElseGet(() -> apart.contains(other));
        }
    }

    private Optional<Interval> walk(String id) {
        return Optional.ofNullable(numbers.get(id))
                .map(number -> new Interval(entered[circle[number]], left[circle[number]]));
    }
}
