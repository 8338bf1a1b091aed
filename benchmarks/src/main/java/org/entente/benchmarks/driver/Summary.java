package org.entente.benchmarks.driver;

import java.util.List;
import java.util.Locale;

/** Figures in short; not a number where there are none. */
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

    boolean isKnown() {
        return !Double.isNaN(median);
    }

    /** The median, and the range behind it. */
    String asRatio() {
        return isKnown() ? String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, most) : "";
    }
}
