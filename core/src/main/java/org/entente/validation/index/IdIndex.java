package org.entente.validation.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/** The elements of a list by their ids. Of several with one id the first counts; some may have none. */
public final class IdIndex<T> {

    private final String list;
    private final List<T> elements;
    private final Function<T, @Nullable String> idOf;
    private final Map<String, Integer> first;
    private final List<Integer> repeated = new ArrayList<>();

    public IdIndex(String list, List<T> elements, Function<T, @Nullable String> idOf) {
        this.list = list;
        this.elements = elements;
        this.idOf = idOf;
        this.first = new HashMap<>((int) (elements.size() / 0.75f) + 1);
        for (int i = 0; i < elements.size(); i++) {
            String id = idOf.apply(elements.get(i));
            if (id != null && first.putIfAbsent(id, i) != null) {
                repeated.add(i);
            }
        }
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
        return idOf.apply(elements.get(index));
    }

    public ValuePath path(int index) {
        return ValuePath.of(list).index(index);
    }

    /** The index of what has an id, or -1. */
    public int indexOf(String id) {
        return first.getOrDefault(id, -1);
    }

    public boolean has(String id) {
        return first.containsKey(id);
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(first.get(id)).map(elements::get);
    }

    /** Calls for every element that has the id of an earlier one. */
    public void eachRepeated(Repeated action) {
        for (int i : repeated) {
            String id = id(i).orElseThrow();
            action.accept(id, path(i), path(indexOf(id)));
        }
    }

    public interface Repeated {
        void accept(String id, ValuePath path, ValuePath first);
    }
}
