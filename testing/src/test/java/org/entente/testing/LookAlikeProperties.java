package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;

class LookAlikeProperties {

    @Property(tries = 1_000)
    void agreementsOfTheWorldHaveNoLookAlikes(@ForAll Agreement agreement) {
        ValidationReport report = AgreementValidator.standard().validate(agreement);
        assertEquals(
                List.of(),
                report.violations().stream()
                        .filter(violation -> violation.code().endsWith("look-alike"))
                        .toList());
    }
}
