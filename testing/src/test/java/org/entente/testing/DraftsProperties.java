package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.json.AgreementJsonException;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;

/** Agreements of the kit go through drafts and come back equal. */
class DraftsProperties {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final Drafts DRAFTS = JSON.drafts();

    @Provide
    Arbitrary<Agreement> agreements() {
        return Agreements.agreements().map(each -> each);
    }

    @Tag("thorough")
    @Property(tries = 1000)
    void aThousandAgreementsAreReadAgain(@ForAll("agreements") Agreement agreement) throws AgreementJsonException {
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAgain(@ForAll("agreements") Agreement agreement) throws AgreementJsonException {
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }
}
