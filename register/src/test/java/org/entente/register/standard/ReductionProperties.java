package org.entente.register.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;

class ReductionProperties {

    private static final Register STANDARD = StandardRegister.get();

    /** Some two hundred states of today. */
    private static final List<String> STATES = STANDARD.actors().stream()
            .map(Actor::id)
            .filter(id -> id.length() == 2)
            .limit(200)
            .toList();

    private long written;
    private long reduced;

    @Provide
    Arbitrary<Agreement> treaties() {
        return Arbitraries.of(STATES).list().ofSize(2).uniqueElements().map(ReductionProperties::treaty);
    }

    private static Agreement treaty(List<String> parties) {
        Agreement.Builder treaty = Agreement.builder().id("treaty").title("en", "Treaty on mutual assistance");
        parties.forEach(id -> treaty.addParty(Party.of(id)));
        for (String promised : List.of("assist", "consult", "exchange information", "review this treaty")) {
            treaty.addProvision(Commitment.builder()
                    .text("en", "The parties shall " + promised + " as the annex provides.")
                    .by(Attribution.of(parties.toArray(String[]::new)))
                    .build());
        }
        return treaty.build();
    }

    @Property(tries = 200)
    void aTreatyIsCompletedAndReduced(@ForAll("treaties") Agreement few) {
        Agreement whole = STANDARD.complete(few);

        assertFalse(AgreementValidator.references().validate(whole).hasErrors());
        assertEquals(few, STANDARD.reduce(whole));
        assertEquals(whole, STANDARD.complete(STANDARD.reduce(whole)));
        EntenteJson json = EntenteJson.standard();
        written += json.writeLine(whole).length();
        reduced += json.writeLine(few).length();
        assertTrue(reduced * 100 <= written * 70, reduced + " of " + written);
    }

    /** Whatever an agreement defines, in whatever order, and whichever of it a register has. */
    @Property(tries = 500)
    void reducingLosesNothing(@ForAll Agreement agreement, @ForAll int some) {
        Register register = Register.builder()
                .id("register")
                .actors(agreement.actors().stream()
                        .filter(actor -> (actor.id().hashCode() ^ some) % 3 != 0)
                        .toList())
                .officials(agreement.officials())
                .meetings(agreement.meetings())
                .policyAreas(agreement.policyAreas())
                .places(agreement.places())
                .works(agreement.works())
                .build();
        Agreement whole = register.complete(agreement);

        assertEquals(agreement, whole, "nothing is lacking");
        assertEquals(agreement, register.complete(register.reduce(agreement)));
    }
}
