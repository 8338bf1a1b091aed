package org.entente.comparison.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;

/**
 * Which elements of two lists are the same, and which of them stand in another order.
 *
 * <p>First those of one id; then those that say the same; then those that say nearly the same; then those that refer to the
 * same definition; at last what stands between the same neighbours, or is printed under the same label. Grows with the lists,
 * but for a logarithm.
 */
public final class Matching {

    private static final int NONE = -1;

    /** So much of two elements is the same, or they are two. */
    private static final double LEAST_LIKENESS = 0.4;

    /** Under which members the printed place of a thing is kept that may have an id. */
    private static final List<String> PRINTED_PLACE = List.of("label", "number");

    private final int[] partnersBefore;
    private final int[] partnersAfter;
    private final boolean[] isMoved;

    private Matching(int[] partnersBefore, int[] partnersAfter) {
        this.partnersBefore = partnersBefore;
        this.partnersAfter = partnersAfter;
        this.isMoved = moved(partnersAfter, partnersBefore.length);
    }

    /** Matches two lists of values of one kind. */
    public static <V> Matching of(Kind<V> kind, List<V> before, List<V> after) {
        return new Maker<>(kind, before, after).made();
    }

    /** The index of an element of the later list in the earlier one; empty if it is new. */
    public Optional<Integer> before(int after) {
        return index(partnersAfter[after]);
    }

    /** The index of an element of the earlier list in the later one; empty if it is no longer there. */
    public Optional<Integer> after(int before) {
        return index(partnersBefore[before]);
    }

    private static Optional<Integer> index(int index) {
        return index == NONE ? Optional.empty() : Optional.of(index);
    }

    /** Whether an element of the earlier list is still there and has passed others; as few as possible have. */
    public boolean isMoved(int before) {
        return isMoved[before];
    }

    /** All that are in no longest ascending sequence have moved. */
    private static boolean[] moved(int[] partners, int size) {
        int[] tails = new int[partners.length];
        int[] previous = new int[partners.length];
        int length = 0;
        boolean[] moved = new boolean[size];
        for (int at = 0; at < partners.length; at++) {
            int partner = partners[at];
            if (partner != NONE) {
                moved[partner] = true;
                int low = 0;
                int high = length;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (partners[tails[middle]] < partner) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                previous[at] = low == 0 ? NONE : tails[low - 1];
                tails[low] = at;
                length = Math.max(length, low + 1);
            }
        }
        for (int at = length == 0 ? NONE : tails[length - 1]; at != NONE; at = previous[at]) {
            moved[partners[at]] = false;
        }
        return moved;
    }

    /** Matches step by step; each takes of what the steps before it left over. */
    private static final class Maker<V> {

        private final Kind<V> kind;
        private final boolean mayDefine;
        private final List<V> before;
        private final List<V> after;
        private final int[] partnersBefore;
        private final int[] partnersAfter;
        private final Map<Integer, Traits> traitsBefore = new HashMap<>();
        private final Map<Integer, Traits> traitsAfter = new HashMap<>();

        Maker(Kind<V> kind, List<V> before, List<V> after) {
            this.kind = kind;
            this.mayDefine = Shape.mayDefine(kind);
            this.before = before;
            this.after = after;
            this.partnersBefore = new int[before.size()];
            this.partnersAfter = new int[after.size()];
            Arrays.fill(partnersBefore, NONE);
            Arrays.fill(partnersAfter, NONE);
        }

        Matching made() {
            if (mayDefine) {
                byKey(i -> Shape.id(kind, before.get(i)), j -> Shape.id(kind, after.get(j)));
            }
            byEnds();
            byKey(i -> Optional.of(Exact.of(kind, before.get(i))), j -> Optional.of(Exact.of(kind, after.get(j))));
            if (!(kind instanceof Kind.Written<V>)) {
                byLikeness();
                if (mayDefine) {
                    byKey(i -> printed(before.get(i)), j -> printed(after.get(j)));
                } else {
                    byKey(i -> referred(traitsBefore(i)), j -> referred(traitsAfter(j)));
                    byNeighbours();
                }
            }
            return new Matching(partnersBefore, partnersAfter);
        }

        private Traits traitsBefore(int i) {
            return traitsBefore.computeIfAbsent(i, any -> Traits.of(kind, before.get(i)));
        }

        private Traits traitsAfter(int j) {
            return traitsAfter.computeIfAbsent(j, any -> Traits.of(kind, after.get(j)));
        }

        private Optional<String> printed(V value) {
            return Shape.printed(kind, value, PRINTED_PLACE);
        }

        private static Optional<String> referred(Traits traits) {
            return Optional.of(traits.references()).filter(references -> !references.isEmpty());
        }

        private int[] leftBefore() {
            return IntStream.range(0, before.size())
                    .filter(i -> partnersBefore[i] == NONE)
                    .toArray();
        }

        private int[] leftAfter() {
            return IntStream.range(0, after.size())
                    .filter(j -> partnersAfter[j] == NONE)
                    .toArray();
        }

        private void match(int i, int j) {
            partnersBefore[i] = j;
            partnersAfter[j] = i;
        }

        /** Of several with one key the first is the first. */
        private void byKey(
                Function<Integer, Optional<String>> keyBefore, Function<Integer, Optional<String>> keyAfter) {
            int[] left = leftBefore();
            int[] others = leftAfter();
            if (left.length == 0 || others.length == 0) {
                return;
            }
            Map<String, Deque<Integer>> byKey = new HashMap<>();
            for (int i : left) {
                keyBefore
                        .apply(i)
                        .ifPresent(key -> byKey.computeIfAbsent(key, any -> new ArrayDeque<>())
                                .add(i));
            }
            for (int j : others) {
                keyAfter.apply(j).map(byKey::get).map(Deque::poll).ifPresent(i -> match(i, j));
            }
        }

        /** What is the same at the head and at the end, as most is. */
        private void byEnds() {
            int least = Math.min(before.size(), after.size());
            int head = 0;
            while (head < least && isSame(head, head)) {
                match(head, head);
                head++;
            }
            int i = before.size() - 1;
            int j = after.size() - 1;
            while (i >= head && j >= head && isSame(i, j)) {
                match(i--, j--);
            }
        }

        private boolean isSame(int i, int j) {
            boolean open = partnersBefore[i] == NONE && partnersAfter[j] == NONE;
            return open ? before.get(i).equals(after.get(j)) : partnersBefore[i] == j;
        }

        private void byLikeness() {
            int[] left = leftBefore();
            int[] others = leftAfter();
            if (left.length > 0 && others.length > 0) {
                List<Traits> some =
                        Arrays.stream(left).mapToObj(this::traitsBefore).toList();
                List<Traits> more =
                        Arrays.stream(others).mapToObj(this::traitsAfter).toList();
                Likeness.pairs(some, more, LEAST_LIKENESS)
                        .forEach(pair -> match(left[pair.before()], others[pair.after()]));
            }
        }

        /** What is left over between two neighbours that keep their order, one after the other. */
        private void byNeighbours() {
            boolean[] moved = moved(partnersAfter, before.size());
            int i = 0;
            int j = 0;
            while (i < before.size() && j < after.size()) {
                List<Integer> left = new ArrayList<>();
                for (; i < before.size() && (partnersBefore[i] == NONE || moved[i]); i++) {
                    if (partnersBefore[i] == NONE) {
                        left.add(i);
                    }
                }
                int next = 0;
                for (; j < after.size() && (partnersAfter[j] == NONE || moved[partnersAfter[j]]); j++) {
                    if (partnersAfter[j] == NONE && next < left.size()) {
                        int candidate = left.get(next++);
                        if (isLike(candidate, j)) {
                            match(candidate, j);
                        }
                    }
                }
                // Both stand at one neighbour, or at the end.
                i++;
                j++;
            }
        }

        /** Whether two may be one thing: of one sort, about the same definition or none, with something that both say. */
        private boolean isLike(int i, int j) {
            if (!traitsBefore(i).references().equals(traitsAfter(j).references())) {
                return false;
            }
            V one = before.get(i);
            V other = after.get(j);
            return Shape.type(kind, one)
                    .filter(type -> !Shape.of(type).refers()
                            || !traitsBefore(i).references().isEmpty())
                    .filter(type -> type.members().stream().allMatch(member -> isOfOneSort(member, one, other)))
                    .filter(type -> type.members().stream().anyMatch(member -> bothHave(member, one, other)))
                    .isPresent();
        }

        private static <T> boolean isOfOneSort(MetaMember<T, ?> member, T one, T other) {
            boolean sorts = member.isMandatory()
                    && (member.kind() instanceof Kind.Term<?> || member.kind() instanceof Kind.Choice<?>);
            return !sorts || member.values(one).equals(member.values(other));
        }

        private static <T> boolean bothHave(MetaMember<T, ?> member, T one, T other) {
            return !member.values(one).isEmpty() && !member.values(other).isEmpty();
        }
    }
}
