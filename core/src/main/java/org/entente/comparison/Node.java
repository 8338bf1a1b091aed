package org.entente.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Differences by the places in the earlier version that they are about: those at a place, those put into it, those below. */
final class Node {

    /** All keys of one node are of one class: names of members, languages, or indices. */
    private final Map<Object, Node> below = new TreeMap<>();

    private final List<Difference> own = new ArrayList<>();
    private final List<Difference> inserted = new ArrayList<>();

    static Node of(List<Difference> differences) {
        Node root = new Node();
        differences.forEach(root::add);
        return root;
    }

    void add(Difference difference) {
        Node node = this;
        for (Object step : difference.site().place().steps()) {
            node = node.below.computeIfAbsent(step, any -> new Node());
        }
        (isInserted(difference) ? node.inserted : node.own).add(difference);
    }

    /** Whether a difference puts a new element into a list. */
    static boolean isInserted(Difference difference) {
        return difference.kind() == DifferenceKind.ADDED
                && difference.site().place().before().isEmpty();
    }

    @Nullable
    Node at(Object step) {
        return below.get(step);
    }

    Map<Object, Node> below() {
        return below;
    }

    /** What is put into this list. */
    List<Difference> inserted() {
        return inserted;
    }

    /** What is done at this very place. */
    List<Difference> own() {
        return own;
    }

    /** What is done at this very place, of one kind. */
    Optional<Difference> own(DifferenceKind kind) {
        return own.stream().filter(difference -> difference.kind() == kind).findFirst();
    }

    /** All differences here and below. */
    Stream<Difference> all() {
        return Stream.concat(
                Stream.concat(own.stream(), inserted.stream()),
                below.values().stream().flatMap(Node::all));
    }

    /** Those here and below that are of some kind. */
    Node only(Predicate<Difference> kept) {
        Node node = new Node();
        own.stream().filter(kept).forEach(node.own::add);
        inserted.stream().filter(kept).forEach(node.inserted::add);
        below.forEach((step, child) -> node.below.put(step, child.only(kept)));
        return node;
    }
}
