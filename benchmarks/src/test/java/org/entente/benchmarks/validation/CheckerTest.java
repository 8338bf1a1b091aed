package org.entente.benchmarks.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.benchmarks.records.AgreementRecord;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckerTest {

    @ParameterizedTest
    @EnumSource
    void findsNoErrorInTheStatement(Checker checker) throws IOException {
        Check check = checker.start();
        assertFalse(check.hasErrors(check.validate(checker.statement())));
    }

    /** Else Hibernate Validator would be measured at doing nothing. */
    @Test
    void annotationsOfRecordsAreFound() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Set<PropertyDescriptor> properties =
                validator.getConstraintsForClass(AgreementRecord.class).getConstrainedProperties();

        assertEquals(
                Set.of("id", "title"),
                properties.stream()
                        .filter(PropertyDescriptor::hasConstraints)
                        .map(PropertyDescriptor::getPropertyName)
                        .collect(Collectors.toSet()));
        assertTrue(properties.stream()
                .filter(property -> property.getPropertyName().equals("provisions"))
                .flatMap(property -> property.getConstrainedContainerElementTypes().stream())
                .anyMatch(element -> element.isCascaded()));
    }
}
