package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Agreement;
import org.entente.violation.Severity;

class InvalidAgreementsProperties {

    @Provide
    Arbitrary<Invalid<Agreement>> invalid() {
        return InvalidAgreements.of(Examples.agreements());
    }

    @Provide
    Arbitrary<Invalid<Agreement>> structural() {
        return InvalidAgreements.of(
                Examples.agreements().map(Examples::rich),
                "null-value",
                "type-mismatch",
                "member-unknown",
                "member-misspelt",
                "member-duplicate",
                "required",
                "id-malformed",
                "term-malformed",
                "date-malformed",
                "json-truncated",
                "reference-dangling");
    }

    @Property(tries = 300)
    void anInvalidAgreementIsReportedAsItPromisesAndOnlyAsThat(@ForAll("invalid") Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
    }

    @Property
    void aDefaultAgreementThatWasBrokenIsReportedAsItPromises(@ForAll Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
    }

    @Property(tries = 200)
    void whateverCannotBeReadHasNoEcho(@ForAll("structural") Invalid<Agreement> invalid) {
        assertEquals(List.of(), Verdict.of(invalid));
        if (!invalid.code().equals("reference-dangling")) {
            assertEquals(List.of(), Verdict.echoes(invalid));
        }
    }

    @Property(tries = 100)
    void codesAreChosen(@ForAll("structural") Invalid<Agreement> invalid) {
        assertTrue(invalid.severity() == Severity.ERROR);
        assertTrue(invalid.report().hasErrors());
    }
}
