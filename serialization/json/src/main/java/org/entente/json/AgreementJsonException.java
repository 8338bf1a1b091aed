package org.entente.json;

import java.io.IOException;
import org.entente.violation.ValidationReport;

/**
 * JSON was refused; the report says everything that is wrong with it, each problem with its code, its path from the value
 * and its place in the text.
 */
public class AgreementJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the agreement; it goes along when the exception is serialised. */
    private final ValidationReport report;

    AgreementJsonException(ValidationReport report) {
        super(report.summary());
        this.report = report;
    }

    /**
     * What is wrong.
     *
     * @return the report: everything that was found
     */
    public ValidationReport report() {
        return report;
    }
}
