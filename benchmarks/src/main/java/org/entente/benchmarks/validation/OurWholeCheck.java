package org.entente.benchmarks.validation;

import java.util.List;
import org.entente.benchmarks.build.Model;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.model.Agreement;
import org.entente.violation.ValidationReport;

/** The library where a document is not built yet: building checks every value, the validator what is between them. */
final class OurWholeCheck implements Check<AgreementRecord, ValidationReport> {

    private final OurCheck between = new OurCheck();

    @Override
    public AgreementRecord prepare(AgreementRecord document) {
        return document;
    }

    @Override
    public ValidationReport validate(AgreementRecord value) {
        return between.validate((Agreement) Model.OURS.build(value));
    }

    @Override
    public List<Finding> findings(ValidationReport report) {
        return between.findings(report);
    }
}
