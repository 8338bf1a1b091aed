package org.entente.json;

import java.util.Objects;
import java.util.Optional;
import org.entente.model.Agreement;
import org.entente.violation.ValidationReport;

/**
 * What came of checking a JSON text: the agreement, if there is no error, and everything that was found.
 *
 * @param agreement the agreement, or empty if there is an error
 * @param report everything that was found, in the order of the text
 */
public record Checked(Optional<Agreement> agreement, ValidationReport report) {

    /**
     * Takes what came of checking.
     *
     * @param agreement the agreement, or empty if there is an error
     * @param report everything that was found
     */
    public Checked {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(report, "report");
    }
}
