package org.entente.command.report;

import java.util.Locale;
import org.entente.violation.Severity;

/** How grave a finding is, in the words of reports: {@code error}, {@code warning}, {@code note}. */
public enum Level {
    /** What makes an agreement unacceptable. */
    ERROR(Severity.ERROR),
    /** What calls for a second look. */
    WARNING(Severity.WARNING),
    /** What is worth knowing. */
    NOTE(Severity.INFO);

    private final Severity severity;

    Level(Severity severity) {
        this.severity = severity;
    }

    /**
     * The level of a severity.
     *
     * @param severity the severity in the library
     * @return the level
     */
    public static Level of(Severity severity) {
        return severity == Severity.ERROR ? ERROR : severity == Severity.WARNING ? WARNING : NOTE;
    }

    /** {@return the severity in the library} */
    public Severity severity() {
        return severity;
    }

    /** {@return the word, as compilers and SARIF have it} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
