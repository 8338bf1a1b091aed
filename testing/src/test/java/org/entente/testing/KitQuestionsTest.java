package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;

/** What the published kit generates. */
class KitQuestionsTest {

    @Property(tries = 50)
    void q80_validAgreementsAreGenerated(@ForAll Agreement agreement) {
        assertEquals(
                List.of(), AgreementValidator.standard().validate(agreement).errors());
    }

    @Property(tries = 50)
    void q80_invalidAgreementsAreGeneratedWithTheirCode(@ForAll Invalid<Agreement> invalid) {
        assertTrue(
                invalid.report().violations().stream()
                        .anyMatch(each -> each.code().equals(invalid.code())
                                && each.path().equals(invalid.path())),
                invalid.change());
    }
}
