package org.entente.violation;

import java.util.Arrays;

/**
 * A value was refused; the report says everything that is wrong with it, each with its code and place. The message is
 * the report's {@linkplain ValidationReport#summary() summary}, so it has a bound whatever was refused.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /**
     * Refuses a value.
     *
     * @param report what is wrong with it
     */
    public InvalidValueException(ValidationReport report) {
        super(report.summary());
        this.report = report;
    }

    /**
     * Refuses a value that was not given everything it needs; the builders use it.
     *
     * @param missingAttributes the names of the attributes that were not given
     */
    public InvalidValueException(String... missingAttributes) {
        this(ValidationReport.of(Arrays.stream(missingAttributes)
                .map(name ->
                        Violation.of(ValueProblem.REQUIRED, ValuePath.of(name)).with("member", name))
                .toList()));
    }

    /**
     * What is wrong.
     *
     * @return the report; it has at least one error
     */
    public ValidationReport report() {
        return report;
    }
}
