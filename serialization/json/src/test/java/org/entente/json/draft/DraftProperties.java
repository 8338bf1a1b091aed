package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.json.AgreementJsonException;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.json.RandomAgreements;
import org.entente.model.Agreement;

/** A draft and the agreement for which it stands. */
class DraftProperties {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final Drafts DRAFTS = JSON.drafts();

    @Provide
    Arbitrary<Agreement> agreements() {
        return RandomAgreements.agreements();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("agreements") Agreement agreement) throws AgreementJsonException {
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement)));
    }

    @Property(tries = 200)
    void theLongFormIsADraftOfItself(@ForAll("agreements") Agreement agreement) throws AgreementJsonException {
        assertEquals(agreement, DRAFTS.read(JSON.write(agreement)));
    }
}
