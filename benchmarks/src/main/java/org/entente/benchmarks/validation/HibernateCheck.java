package org.entente.benchmarks.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.entente.benchmarks.records.AgreementRecord;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator on the records. */
final class HibernateCheck implements Check<AgreementRecord, Set<ConstraintViolation<AgreementRecord>>> {

    /** How a path shows the elements of a list that are constrained themselves. */
    private static final String ELEMENT = ".<list element>";

    private final Validator validator;

    HibernateCheck(RuledPlaces places) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        HibernateMapping.map(AgreementRecord.class, mapping, places);
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    @Override
    public AgreementRecord prepare(AgreementRecord document) {
        return document;
    }

    @Override
    public Set<ConstraintViolation<AgreementRecord>> validate(AgreementRecord value) {
        return validator.validate(value);
    }

    @Override
    public List<Finding> findings(Set<ConstraintViolation<AgreementRecord>> report) {
        return report.stream()
                .map(violation -> new Finding(
                        violation.getMessage(),
                        violation.getPropertyPath().toString().replace(ELEMENT, "")))
                .toList();
    }
}
