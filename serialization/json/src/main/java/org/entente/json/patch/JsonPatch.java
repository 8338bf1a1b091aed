package org.entente.json.patch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.comparison.Difference;
import org.entente.json.token.TokenWriter;
import org.entente.json.type.JsonType;
import org.entente.violation.ValuePath;

/**
 * Makes the operations that make the canonical JSON of one value of that of another. Which elements of lists are the same is
 * taken from their comparison.
 *
 * <p>What is done to an element comes before what is done to its list, so that paths are those of the earlier JSON, but for
 * what comes later in one list: first what is removed, from the end; then what is moved and added, from the head.
 */
public final class JsonPatch {

    private static final int NONE = -1;

    private final List<Operation> operations = new ArrayList<>();

    private JsonPatch() {}

    /** Writes the operations as an array. */
    public static <T> void write(JsonType<T> type, T before, T after, List<Difference> differences, TokenWriter out)
            throws IOException {
        JsonPatch patch = new JsonPatch();
        patch.value(
                JsonTree.of(tree -> type.write(before, tree)),
                JsonTree.of(tree -> type.write(after, tree)),
                Changes.before(differences),
                Changes.after(differences),
                ValuePath.ROOT);
        out.writeStartArray();
        for (Operation operation : patch.operations) {
            operation.write(out);
        }
        out.writeEndArray();
    }

    private void value(Object before, Object after, Changes changes, Changes added, ValuePath path) {
        if (!changes.isReplaced() && before instanceof Map<?, ?> members && after instanceof Map<?, ?> others) {
            members(members, others, changes, added, path);
        } else if (!changes.isReplaced() && before instanceof List<?> some && after instanceof List<?> others) {
            elements(some, others, changes, added, path);
        } else if (!before.equals(after)) {
            operations.add(Operation.replace(path, after));
        }
    }

    private void members(Map<?, ?> before, Map<?, ?> after, Changes changes, Changes added, ValuePath path) {
        before.forEach((name, value) -> {
            ValuePath at = path.member(name.toString());
            Object other = after.get(name);
            if (other == null) {
                operations.add(Operation.remove(at));
            } else {
                value(value, other, changes.at(name), added.at(name), at);
            }
        });
        after.forEach((name, value) -> {
            if (!before.containsKey(name)) {
                operations.add(Operation.add(path.member(name.toString()), value));
            }
        });
    }

    private void elements(List<?> before, List<?> after, Changes changes, Changes added, ValuePath path) {
        int[] partners = partners(before.size(), after.size(), changes, added);
        boolean[] isGone = new boolean[before.size()];
        Arrays.fill(isGone, true);
        for (int to = 0; to < partners.length; to++) {
            int from = partners[to];
            if (from != NONE) {
                isGone[from] = false;
                value(before.get(from), after.get(to), changes.at(from), added.at(to), path.index(from));
            }
        }
        for (int from = before.size() - 1; from >= 0; from--) {
            if (isGone[from]) {
                operations.add(Operation.remove(path.index(from)));
            }
        }
        arrange(partners, before.size(), isGone, changes, after, path);
    }

    /** For each element of the later list the index of the same in the earlier one. */
    private static int[] partners(int size, int sizeAfter, Changes changes, Changes added) {
        int[] partners = new int[sizeAfter];
        Arrays.fill(partners, NONE);
        changes.moved().forEach((from, to) -> partners[to] = from);
        int from = 0;
        for (int to = 0; to < sizeAfter; to++) {
            if (partners[to] == NONE && !added.isAlone(to)) {
                while (from < size && !stays(from, changes)) {
                    from++;
                }
                partners[to] = from < size ? from++ : NONE;
            }
        }
        return partners;
    }

    private static boolean stays(int from, Changes changes) {
        return !changes.isAlone(from) && !changes.moved().containsKey(from);
    }

    /**
     * Moves and adds. In one order stand all places that an element of the list has or will have; those that are taken at a
     * time are the list as it is then.
     */
    private void arrange(int[] partners, int size, boolean[] isGone, Changes changes, List<?> after, ValuePath path) {
        int[] places = new int[size];
        int[] placesAfter = new int[partners.length];
        int next = 0;
        int from = 0;
        for (int to = 0; to < partners.length; to++) {
            placesAfter[to] = next++;
            if (partners[to] != NONE && stays(partners[to], changes)) {
                // What stood before it and is to go elsewhere stands after what comes there.
                next--;
                while (from < partners[to]) {
                    places[from++] = next++;
                }
                placesAfter[to] = next;
                places[from++] = next++;
            }
        }
        while (from < size) {
            places[from++] = next++;
        }
        Slots slots = new Slots(next);
        for (int i = 0; i < size; i++) {
            if (!isGone[i]) {
                slots.take(places[i]);
            }
        }
        for (int to = 0; to < partners.length; to++) {
            if (partners[to] == NONE) {
                operations.add(Operation.add(path.index(slots.before(placesAfter[to])), after.get(to)));
                slots.take(placesAfter[to]);
            } else if (!stays(partners[to], changes)) {
                int at = slots.before(places[partners[to]]);
                slots.free(places[partners[to]]);
                int now = slots.before(placesAfter[to]);
                slots.take(placesAfter[to]);
                // The two differ: what has moved has passed one that stays.
                operations.add(Operation.move(path.index(at), path.index(now)));
            }
        }
    }
}
