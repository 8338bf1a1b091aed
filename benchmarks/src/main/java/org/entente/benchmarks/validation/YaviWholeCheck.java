package org.entente.benchmarks.validation;

import am.ik.yavi.core.ConstraintViolations;
import java.util.List;
import org.entente.benchmarks.records.AgreementRecord;

/** YAVI on the records, with what construction checks. */
final class YaviWholeCheck implements Check<AgreementRecord, ConstraintViolations> {

    private final YaviCheck between = new YaviCheck();

    @Override
    public AgreementRecord prepare(AgreementRecord document) {
        return document;
    }

    @Override
    public ConstraintViolations validate(AgreementRecord value) {
        ConstraintViolations all = YaviDefinitions.AGREEMENT.validate(value);
        all.addAll(between.validate(value));
        return all;
    }

    @Override
    public List<Finding> findings(ConstraintViolations report) {
        return between.findings(report);
    }
}
