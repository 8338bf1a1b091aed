package org.entente.json.mapper;

import java.io.IOException;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Ends a reading: what is wrong is in the report. Callers of the library get an exception of their own kind. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final ValidationReport report;

    public RefusedException(ValidationReport report, @Nullable Throwable cause) {
        super(report.summary(), cause);
        this.report = report;
    }

    public ValidationReport report() {
        return report;
    }
}
