package org.entente.benchmarks.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Applies a rule for Hibernate Validator. */
public final class FollowsValidator implements ConstraintValidator<Follows, Object> {

    private RecordRule rule;

    @Override
    public void initialize(Follows constraint) {
        rule = constraint.rule();
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<String> faults = rule.faults(value);
        if (faults.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        for (String fault : faults) {
            ConstraintValidatorContext.ConstraintViolationBuilder violation =
                    context.buildConstraintViolationWithTemplate(rule.code());
            if (fault.isEmpty()) {
                violation.addConstraintViolation();
            } else {
                violation.addPropertyNode(fault).addConstraintViolation();
            }
        }
        return false;
    }
}
