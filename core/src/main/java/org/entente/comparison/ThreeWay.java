package org.entente.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.meta.MetaType;
import org.entente.provision.ProvisionKind;
import org.entente.violation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Puts the differences of two versions of one base together, and finds those of which only one can be. */
final class ThreeWay {

    private static final Comparator<Difference> BY_RANK =
            Comparator.comparingInt(difference -> difference.site().rank());

    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final List<Difference> kept = new ArrayList<>();
    /** The differences of the second version that were kept. */
    private final Set<Difference> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
    /** What both versions put in, by the difference of the first: the rank that it has in the second. */
    private final IdentityHashMap<Difference, Integer> common = new IdentityHashMap<>();

    private ThreeWay() {}

    static <T> Merge<T> merge(MetaType<T> type, T base, List<Difference> ours, List<Difference> theirs) {
        ThreeWay merge = new ThreeWay();
        merge.kept.addAll(ours);
        merge.keep(Node.of(ours), Node.of(theirs));
        Patch patch = new Patch(merge::instead, merge::inOrder);
        T value = patch.part(type, type, base, Node.of(merge.kept));
        return new Merge<>(value, merge.conflicts);
    }

    private void keep(Difference difference) {
        kept.add(difference);
        theirs.add(difference);
    }

    /** Keeps of their differences at one place those that go with ours. */
    private void keep(@Nullable Node ours, Node others) {
        if (ours == null) {
            others.all().forEach(this::keep);
        } else if (isWhole(ours) || isWhole(others)) {
            whole(ours, others);
        } else {
            others.own().forEach(difference -> own(ours, difference));
            inserted(ours, others);
            others.below().forEach((step, below) -> keep(ours.at(step), below));
        }
    }

    /** Whether something is done to the whole of a value with which nothing else goes that is done within. */
    private static boolean isWhole(Node node) {
        return node.own(DifferenceKind.DROPPED).isPresent()
                || node.below().values().stream()
                        .flatMap(below -> below.own().stream())
                        .anyMatch(difference -> difference.newValue().orElse("") instanceof ProvisionKind);
    }

    private void whole(Node ours, Node others) {
        Difference one = ours.all().findFirst().orElseThrow();
        Difference other = others.all().findFirst().orElseThrow();
        boolean bothDrop = ours.own(DifferenceKind.DROPPED).isPresent()
                && others.own(DifferenceKind.DROPPED).isPresent();
        if (!bothDrop) {
            conflicts.add(new MergeConflict(one, other));
        }
    }

    private void own(Node ours, Difference other) {
        boolean isMove = other.kind() == DifferenceKind.MOVED;
        Optional<Difference> same = ours.own().stream()
                .filter(one -> isMove == (one.kind() == DifferenceKind.MOVED))
                .findFirst();
        if (same.isEmpty()) {
            keep(other);
        } else if (isMove ? same.get().site().behind() == other.site().behind() : isEqual(same.get(), other)) {
            common.put(same.get(), other.site().rank());
        } else {
            conflicts.add(new MergeConflict(same.get(), other));
        }
    }

    private static boolean isEqual(Difference one, Difference other) {
        return one.kind() == other.kind() && one.newValue().equals(other.newValue());
    }

    /** What both put into a list is put in once; of two with one id only one can be. */
    private void inserted(Node ours, Node others) {
        Map<String, Difference> byKey = new HashMap<>();
        ours.inserted()
                .forEach(difference -> byKey.putIfAbsent(difference.site().key(), difference));
        for (Difference other : others.inserted()) {
            Difference one = byKey.remove(other.site().key());
            if (one == null) {
                keep(other);
            } else if (one.newValue().equals(other.newValue())) {
                common.put(one, other.site().rank());
            } else {
                conflicts.add(new MergeConflict(one, other));
            }
        }
    }

    /** What cannot be built of both is built of ours. */
    private Node instead(Node node, InvalidValueException refusal) {
        Optional<Difference> one =
                node.all().filter(difference -> !theirs.contains(difference)).findFirst();
        Optional<Difference> other = node.all().filter(theirs::contains).findFirst();
        if (one.isEmpty() || other.isEmpty()) {
            throw refusal;
        }
        conflicts.add(new MergeConflict(one.get(), other.get()));
        return node.only(difference -> !theirs.contains(difference));
    }

    /** What both put in comes first, then what either does, in an order that does not depend on which is the first. */
    private List<Difference> inOrder(List<Difference> inserted) {
        List<Difference> own = ofOne(inserted, false);
        List<Difference> other = ofOne(inserted, true);
        if (other.isEmpty()) {
            return own;
        }
        if (own.stream().allMatch(common::containsKey)) {
            return inserted.stream()
                    .sorted(Comparator.comparingInt(difference ->
                            common.getOrDefault(difference, difference.site().rank())))
                    .toList();
        }
        List<Difference> ordered = new ArrayList<>(own.stream()
                .filter(common::containsKey)
                .sorted(Comparator.comparing(difference -> difference.site().key()))
                .toList());
        own.removeIf(common::containsKey);
        boolean isFirst = own.get(0).site().key().compareTo(other.get(0).site().key()) <= 0;
        ordered.addAll(isFirst ? own : other);
        ordered.addAll(isFirst ? other : own);
        return ordered;
    }

    private List<Difference> ofOne(List<Difference> inserted, boolean isTheirs) {
        return new ArrayList<>(inserted.stream()
                .filter(difference -> theirs.contains(difference) == isTheirs)
                .sorted(BY_RANK)
                .toList());
    }
}
