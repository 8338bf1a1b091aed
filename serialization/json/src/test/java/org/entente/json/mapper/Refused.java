package org.entente.json.mapper;

import java.util.Optional;
import org.entente.violation.ValidationReport;

/** A mapper refused to read; the cause is its exception. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<ValidationReport> report;
    private final String path;
    private final int line;
    private final int column;

    /**
     * What the exception says.
     *
     * @param report empty for an exception of Jackson's own
     * @param path from the user's object to the value, as Jackson writes it
     */
    public Refused(Exception exception, Optional<ValidationReport> report, String path, int line, int column) {
        super(exception.getMessage(), exception);
        this.report = report;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    public boolean isOurs() {
        return report.isPresent();
    }

    public ValidationReport report() {
        return report.orElseThrow(() -> new AssertionError("refused by the mapper itself", getCause()));
    }

    public String path() {
        return path;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
