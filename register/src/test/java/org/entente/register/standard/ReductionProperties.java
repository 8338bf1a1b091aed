package org.entente.register.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.json.EntenteJson;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.register.Register;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

class ReductionProperties {

    private static final Register STANDARD = StandardRegister.get();

    private static final List<String> AREAS =
            STANDARD.policyAreas().stream().map(PolicyArea::id).toList();

    private static final List<String> PROMISES =
            List.of("assist each other", "consult", "exchange information", "review this treaty", "open their ports");

    /** Two hundred states and territories of today. */
    private static final List<String> STATES = STANDARD.actors().stream()
            .map(Actor::id)
            .filter(id -> id.length() == 2)
            .limit(200)
            .toList();

    private static final int TREATIES = 8000;

    /** A bilateral treaty by its number, in the words of many such. */
    private static Agreement treaty(int number) {
        Random chance = new Random(number);
        int first = chance.nextInt(STATES.size());
        int second = (first + 1 + chance.nextInt(STATES.size() - 1)) % STATES.size();
        List<String> parties = List.of(STATES.get(first), STATES.get(second));
        UncertainDate signed = UncertainDate.of(LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(25_000)));
        Agreement.Builder treaty = Agreement.builder()
                .id("treaty-" + number)
                .title("en", "Agreement No. " + number + " between the Contracting Parties on mutual assistance")
                .form(InstrumentForm.AGREEMENT)
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.SIGNATURE)
                        .done(DateSpan.on(signed))
                        .actors(parties.stream().map(Reference::to).toList())
                        .build());
        parties.forEach(id -> treaty.addParty(Party.of(id)));
        for (int i = 0; i <= chance.nextInt(6); i++) {
            treaty.addProvision(Commitment.builder()
                    .text(
                            "en",
                            "The Contracting Parties shall " + PROMISES.get(chance.nextInt(PROMISES.size()))
                                    + " as the annex to this Agreement provides, and shall meet once a year to that end.")
                    .by(Attribution.of(parties.toArray(String[]::new)))
                    .addPolicyArea(AREAS.get(chance.nextInt(AREAS.size())))
                    .build());
        }
        return treaty.build();
    }

    @Test
    void eightThousandTreatiesShrinkAndComeBack() throws IOException {
        EntenteJson plain = EntenteJson.standard();
        EntenteJson reduced = plain.with(STANDARD).reduced();
        long before = 0;
        long after = 0;
        for (int i = 0; i < TREATIES; i++) {
            Agreement few = treaty(i);
            Agreement whole = STANDARD.complete(few);
            String line = reduced.writeLine(whole);

            assertEquals(few, STANDARD.reduce(whole));
            assertEquals(whole, reduced.read(line));
            before += plain.writeLine(whole).length();
            after += line.length();
        }
        assertTrue(after * 100 <= before * 70, after + " of " + before);
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
