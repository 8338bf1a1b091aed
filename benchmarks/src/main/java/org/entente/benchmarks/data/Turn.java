package org.entente.benchmarks.data;

import java.util.List;

/** Things that are taken in turn, for ever. */
public final class Turn<T> {

    private final Object[] things;
    private int next;

    public Turn(List<? extends T> things) {
        this.things = things.toArray();
    }

    @SuppressWarnings("unchecked") // only such things were put in
    public T next() {
        Object thing = things[next];
        next = next + 1 == things.length ? 0 : next + 1;
        return (T) thing;
    }
}
