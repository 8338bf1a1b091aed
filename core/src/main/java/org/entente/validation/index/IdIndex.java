package org.entente.validation.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/** The elements of a list by their ids. Of several with one id the first counts; some may have none. */
public final class IdIndex<T> {

    /** So many are gone through faster than a table of them is made. */
    private static final int FEW = 8;

    private static final int NONE = -1;

    private final IntFunction<ValuePath> paths;
    private final List<T> elements;
    private final Function<T, @Nullable String> idOf;
    /** The ids by index; each element is asked for its own once, when one is first wanted. */
    private @Nullable String @Nullable [] ids;
    /** The index of the first that has an id; made when one is first asked for, and only of many. */
    private @Nullable Map<String, Integer> first;
    /** Whether one of many has the id of an earlier one; known with their table. */
    private boolean repeats;

    public IdIndex(String list, List<T> elements, Function<T, @Nullable String> idOf) {
        this(index -> ValuePath.of(list).index(index), elements, idOf);
    }

    /** Takes the places of the elements where they stand in several lists. */
    public IdIndex(IntFunction<ValuePath> paths, List<T> elements, Function<T, @Nullable String> idOf) {
        this.paths = paths;
        this.elements = elements;
        this.idOf = idOf;
    }

    private boolean repeatsAmongMany() {
        firsts();
        return repeats;
    }

    private Map<String, Integer> firsts() {
        Map<String, Integer> known = first;
        if (known == null) {
            known = new HashMap<>((int) (size() / 0.75f) + 1);
            for (int i = 0; i < size(); i++) {
                String id = idOrNull(i);
                repeats |= id != null && known.putIfAbsent(id, i) != null;
            }
            first = known;
        }
        return known;
    }

    public int size() {
        return elements.size();
    }

    public T get(int index) {
        return elements.get(index);
    }

    public Optional<String> id(int index) {
        return Optional.ofNullable(idOrNull(index));
    }

    @Nullable
    public String idOrNull(int index) {
        return ids()[index];
    }

    private @Nullable String[] ids() {
        @Nullable String[] known = ids;
        if (known == null) {
            known = new @Nullable String[elements.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = idOf.apply(elements.get(i));
            }
            ids = known;
        }
        return known;
    }

    public ValuePath path(int index) {
        return paths.apply(index);
    }

    /** The index of what has an id, or -1. */
    public int indexOf(String id) {
        if (elements.size() <= FEW) {
            return indexAmongFew(id);
        }
        return firsts().getOrDefault(id, NONE);
    }

    private int indexAmongFew(String id) {
        @Nullable String[] known = ids();
        for (int i = 0; i < known.length; i++) {
            if (id.equals(known[i])) {
                return i;
            }
        }
        return NONE;
    }

    public boolean has(String id) {
        return indexOf(id) != NONE;
    }

    public Optional<T> find(String id) {
        int index = indexOf(id);
        return index == NONE ? Optional.empty() : Optional.of(elements.get(index));
    }

    /** Calls for every element that has the id of an earlier one. */
    public void eachRepeated(Repeated action) {
        if (elements.size() > FEW && !repeatsAmongMany()) {
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            String id = idOrNull(i);
            int before = id == null ? i : indexOf(id);
            if (id != null && before != i) {
                action.accept(id, path(i), path(before));
            }
        }
    }

    public interface Repeated {
        void accept(String id, ValuePath path, ValuePath first);
    }
}
