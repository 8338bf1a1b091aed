package org.entente.benchmarks.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.benchmarks.build.Model;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.entente.violation.ValidationReport;

/** The library's validator, with the rules of the comparison alone. */
final class OurCheck implements Check<Agreement, ValidationReport> {

    private final AgreementValidator validator = validator();

    private static AgreementValidator validator() {
        Set<String> taken =
                RecordRule.BETWEEN_OBJECTS.stream().map(RecordRule::code).collect(Collectors.toSet());
        AgreementValidator validator = AgreementValidator.standard();
        for (Rule rule : validator.rules()) {
            if (!taken.contains(rule.problem().code())) {
                validator = validator.without(rule.problem().code());
            }
        }
        return validator;
    }

    @Override
    public Agreement prepare(AgreementRecord document) {
        return (Agreement) Model.OURS.build(document);
    }

    @Override
    public ValidationReport validate(Agreement value) {
        return validator.validate(value);
    }

    @Override
    public List<Finding> findings(ValidationReport report) {
        return report.violations().stream()
                .map(violation -> new Finding(violation.code(), violation.path().toString()))
                .toList();
    }
}
