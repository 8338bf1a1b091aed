package org.entente.benchmarks.validation;

/** One way to validate a value. */
public interface Check {

    /** The report, whatever it is. */
    Object validate(Object value);

    /** Whether a report has errors. */
    boolean hasErrors(Object report);
}
