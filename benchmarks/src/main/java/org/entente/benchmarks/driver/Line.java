package org.entente.benchmarks.driver;

import org.jspecify.annotations.Nullable;

/**
 * A line of a table: the ratio of a subject to another in some quantity.
 *
 * @param isComparison whether the line is there for its ratio alone, against another base than that of the table
 */
record Line(
        String title,
        String subject,
        String base,
        Quantity quantity,
        @Nullable Target target,
        boolean isComparison) {

    static Line of(String title, String subject, String base, Quantity quantity) {
        return new Line(title, subject, base, quantity, null, false);
    }

    static Line comparison(String title, String subject, String base, Quantity quantity, Target target) {
        return new Line(title, subject, base, quantity, target, true);
    }

    Line to(Target wanted) {
        return new Line(title, subject, base, quantity, wanted, isComparison);
    }
}
