package org.entente.benchmarks.driver;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was measured: for each subject and quantity a figure for each pass. */
final class Results {

    private final Map<String, Map<Quantity, List<Double>>> figures = new LinkedHashMap<>();

    void add(String subject, Quantity quantity, double figure) {
        figures.computeIfAbsent(subject, any -> new EnumMap<>(Quantity.class))
                .computeIfAbsent(quantity, any -> new ArrayList<>())
                .add(figure);
    }

    /** The figures of all passes, in their order; none if that was not measured. */
    List<Double> of(String subject, Quantity quantity) {
        return figures.getOrDefault(subject, Map.of()).getOrDefault(quantity, List.of());
    }

    boolean has(String subject) {
        return figures.containsKey(subject);
    }

    Summary summary(String subject, Quantity quantity) {
        return Summary.of(of(subject, quantity));
    }

    /** The ratio of the medians of two subjects; the range is that of the ratios within the passes. */
    Summary ratio(String subject, String base, Quantity quantity) {
        List<Double> ours = of(subject, quantity);
        List<Double> theirs = of(base, quantity);
        List<Double> ratios = new ArrayList<>();
        for (int pass = 0; pass < Math.min(ours.size(), theirs.size()); pass++) {
            ratios.add(ours.get(pass) / theirs.get(pass));
        }
        return Summary.of(ratios)
                .around(summary(subject, quantity).median()
                        / summary(base, quantity).median());
    }
}
