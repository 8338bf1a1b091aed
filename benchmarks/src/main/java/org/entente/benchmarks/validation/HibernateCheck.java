package org.entente.benchmarks.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator on the records, which say by annotations what is mandatory and what has parts. */
final class HibernateCheck implements Check {

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Object validate(Object value) {
        return validator.validate(value);
    }

    @Override
    public boolean hasErrors(Object report) {
        return !((Set<?>) report).isEmpty();
    }
}
