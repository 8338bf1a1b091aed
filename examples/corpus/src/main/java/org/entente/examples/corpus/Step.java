package org.entente.examples.corpus;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.comparison.Comparison;
import org.entente.comparison.Difference;
import org.entente.comparison.Meaning;
import org.entente.model.Agreement;

/**
 * From one text of a series to the next.
 *
 * @param series the id of the series
 * @param before the id of the earlier agreement
 * @param after the id of the later one
 * @param differences how many differences there are
 * @param meanings what they mean for provisions, such as {@code weakened}, with how often
 */
record Step(String series, String before, String after, int differences, Map<String, Integer> meanings)
        implements Serializable {

    Step {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        meanings = new TreeMap<>(meanings);
    }

    static Step of(String series, Agreement before, Agreement after) {
        Comparison<Agreement> comparison = Comparison.of(before, after);
        Map<String, Integer> meanings = new TreeMap<>();
        for (Difference difference : comparison.differences()) {
            for (Meaning meaning : difference.meanings()) {
                meanings.merge(meaning.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return new Step(
                series, before.id(), after.id(), comparison.differences().size(), meanings);
    }

    /** {@return the step as a line of a table: series, before, after, differences, and meanings as {@code weakened=2}} */
    String toRow() {
        return String.join(
                "\t",
                series,
                before,
                after,
                Integer.toString(differences),
                meanings.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }
}
