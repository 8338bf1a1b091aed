package org.entente.benchmarks.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists of what is built; every contender makes them alike. */
final class Lists {

    private Lists() {}

    static <S, T> List<T> of(List<S> source, Function<S, T> build) {
        if (source.isEmpty()) {
            return List.of();
        }
        List<T> built = new ArrayList<>(source.size());
        for (S each : source) {
            built.add(build.apply(each));
        }
        return built;
    }
}
