package org.entente.json.patch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.comparison.Difference;
import org.entente.comparison.DifferenceKind;
import org.entente.violation.ValuePath;

/** The differences of one version by the places in it, step by step from the root. */
final class Changes {

    private static final Changes NONE = new Changes();

    private final Map<String, Changes> below = new TreeMap<>();
    private boolean isReplaced;
    /** Of a list: which elements are in this version alone. */
    private final Set<Integer> alone = new TreeSet<>();
    /** Of a list of the earlier version: by the index of an element that has moved its index in the later one. */
    private final Map<Integer, Integer> moved = new TreeMap<>();

    /** What differs, at the places of the earlier version. */
    static Changes before(List<Difference> differences) {
        Changes root = new Changes();
        for (Difference difference : differences) {
            if (difference.kind() == DifferenceKind.MOVED) {
                ValuePath from = difference.before().orElseThrow();
                root.at(from.parent().orElseThrow())
                        .moved
                        .put(index(from), index(difference.after().orElseThrow()));
            } else if (difference.kind() == DifferenceKind.DROPPED) {
                root.alone(difference.before().orElseThrow());
            } else {
                difference.before().ifPresent(path -> root.at(path).isReplaced = true);
            }
        }
        return root;
    }

    /** What was added, at the places of the later version. */
    static Changes after(List<Difference> differences) {
        Changes root = new Changes();
        differences.stream()
                .filter(difference -> difference.kind() == DifferenceKind.ADDED)
                .forEach(difference -> root.alone(difference.after().orElseThrow()));
        return root;
    }

    private void alone(ValuePath path) {
        if (path.name().isEmpty()) {
            at(path.parent().orElseThrow()).alone.add(index(path));
        }
    }

    private Changes at(ValuePath path) {
        Changes changes = this;
        String[] steps = path.toPointer().split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            changes = changes.below.computeIfAbsent(steps[i], any -> new Changes());
        }
        return changes;
    }

    private static int index(ValuePath path) {
        String pointer = path.toPointer();
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** What differs one step below. */
    Changes at(Object step) {
        return below.getOrDefault(step.toString(), NONE);
    }

    boolean isReplaced() {
        return isReplaced;
    }

    boolean isAlone(int index) {
        return alone.contains(index);
    }

    /** Where an element of the earlier version that has moved stands in the later one. */
    Map<Integer, Integer> moved() {
        return moved;
    }
}
