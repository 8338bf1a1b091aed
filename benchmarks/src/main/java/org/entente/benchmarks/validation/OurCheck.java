package org.entente.benchmarks.validation;

import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;

/** The library. */
record OurCheck(AgreementValidator validator) implements Check {

    @Override
    public Object validate(Object value) {
        return validator.validate((Agreement) value);
    }

    @Override
    public boolean hasErrors(Object report) {
        return ((ValidationReport) report)
                .violations().stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
    }
}
