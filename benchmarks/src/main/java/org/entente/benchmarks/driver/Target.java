package org.entente.benchmarks.driver;

import java.util.Locale;

/** What a ratio is to be. */
record Target(double least, double most) {

    static Target atMost(double most) {
        return new Target(Double.NEGATIVE_INFINITY, most);
    }

    static Target atLeast(double least) {
        return new Target(least, Double.POSITIVE_INFINITY);
    }

    static Target between(double least, double most) {
        return new Target(least, most);
    }

    boolean isReachedBy(Summary ratio) {
        return ratio.median() >= least && ratio.median() <= most;
    }

    @Override
    public String toString() {
        if (Double.isInfinite(least)) {
            return String.format(Locale.ROOT, "≤ %.3g", most);
        }
        return Double.isInfinite(most)
                ? String.format(Locale.ROOT, "≥ %.3g", least)
                : String.format(Locale.ROOT, "%.3g to %.3g", least, most);
    }
}
