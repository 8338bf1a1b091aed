package org.entente.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.testing.Agreements;
import org.entente.testing.Commitments;
import org.entente.testing.EntenteProperties;
import org.entente.testing.Invalid;
import org.entente.testing.InvalidAgreements;
import org.entente.testing.constraint.Bilateral;

/** The suite of a user's project: how {@link Register} is tested with the property-based test kit. */
class RegisterProperties {

    private final Register register = new Register();

    @Property(tries = 200)
    void whatIsFiledIsFound(@ForAll Agreement agreement) {
        EntenteProperties.roundTrips(
                agreement, register::file, id -> register.find(id).orElseThrow());
    }

    @Property(tries = 200)
    void whatIsFiledTwiceIsThereOnce(@ForAll @Bilateral Agreement agreement) {
        register.file(agreement);
        int size = register.size();
        register.file(agreement.toBuilder().title("en", "Another title").build());
        assertEquals(size, register.size());
    }

    @Property(tries = 200)
    void whatAPartyPromisedIsFound(@ForAll("korean") Agreement agreement) throws Exception {
        register.file(agreement);
        Agreement found = register.find(agreement.id()).orElseThrow();
        assertEquals(1, found.commitmentsBy("KR").size());
    }

    @Provide
    Arbitrary<Agreement> korean() {
        Actor korea = Actor.of("KR", "en", "Republic of Korea");
        return Agreements.agreements()
                .bilateral()
                .withProvisions(0, 0)
                .containing(Commitments.commitments().by(korea));
    }

    @Property(tries = 200)
    void brokenAgreementsAreRefusedWithTheirCode(@ForAll("broken") Invalid<Agreement> invalid) {
        int size = register.size();
        assertTrue(register.handIn(invalid.json()).contains(invalid.code()));
        assertEquals(size, register.size());
    }

    @Provide
    Arbitrary<Invalid<Agreement>> broken() {
        return InvalidAgreements.of(
                Agreements.agreements().bilateral(), "reference-dangling", "date-malformed", "type-mismatch");
    }
}
