package org.entente.benchmarks.validation;

import java.util.Arrays;

/** Where a walk through a document is; made into text only where something is wrong. */
final class Trail {

    private static final int NO_INDEX = -1;

    private String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;

    Trail enter(String name) {
        return enter(name, NO_INDEX);
    }

    Trail enter(String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        names[depth] = name;
        indices[depth] = index;
        depth++;
        return this;
    }

    void leave() {
        depth--;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            path.append(i == 0 ? "" : ".").append(names[i]);
            if (indices[i] != NO_INDEX) {
                path.append('[').append(indices[i]).append(']');
            }
        }
        return path.toString();
    }
}
