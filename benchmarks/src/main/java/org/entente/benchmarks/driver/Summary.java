package org.entente.benchmarks.driver;

import java.util.List;
import java.util.Locale;

/**
 * Figures in short; not a number where there are none.
 *
 * @param median their middle, or what stands for it
 */
record Summary(double median, double least, double most) {

    static Summary of(List<Double> figures) {
        if (figures.isEmpty()) {
            return new Summary(Double.NaN, Double.NaN, Double.NaN);
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Summary(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The same range around another middle. */
    Summary around(double middle) {
        return new Summary(middle, least, most);
    }

    boolean isKnown() {
        return !Double.isNaN(median);
    }

    /** The median and its range. */
    String asRatio() {
        return isKnown() ? String.format(Locale.ROOT, "%.3g (%.3g–%.3g)", median, least, most) : "";
    }
}
