package org.entente.comparison.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.entente.meta.Kinds;
import org.entente.model.Actor;
import org.entente.model.Delegation;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.QuantityRole;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private static String weights(Traits traits) {
        return new TreeMap<>(traits.weights()).toString();
    }

    private static final Involvement INVOLVEMENT = Involvement.of("KR", InvolvementRole.TARGET);
    private static final Item ITEM = Item.builder()
            .id("i")
            .text(LocalizedText.of("en", "Cod"))
            .addActor(Reference.to("KR"))
            .addPolicyArea("sea")
            .build();

    @Test
    void eachFactHasItsWeight() {
        assertEquals(
                "{.role=BY=0.5, .value=10=0.25, emissions=1.0, sulphur=1.0, sulphur emissions=1.0}",
                weights(Traits.of(
                        Kinds.part(Quantity::meta),
                        Quantity.builder()
                                .value(BigDecimal.TEN)
                                .role(QuantityRole.BY)
                                .measures(LocalizedText.of("en", "Sulphur emissions"))
                                .build())));
        assertEquals(
                "{.actor.id=KR=1.5, .role=TARGET=0.5}", weights(Traits.of(Kinds.part(Involvement::meta), INVOLVEMENT)));
        assertEquals(
                "{.actors.id=KR=1.5, .policyAreas=sea=1.5, cod=1.0}", weights(Traits.of(Kinds.part(Item::meta), ITEM)));
        assertEquals(
                "{.kind=STATE=0.5, korea=1.0}",
                weights(Traits.of(
                        Kinds.part(Actor::meta),
                        Actor.of("KR", "en", "Korea").toBuilder()
                                .kind(ActorKind.STATE)
                                .build())));
        assertEquals(
                "{.by.extent=ALL_PARTIES=0.5, .label=1=1.0, .partOf=q=1.5, 1=1.0, =Commitment=0.5, x=1.0}",
                weights(Traits.of(
                        Kinds.oneOf(Provision.meta()),
                        Commitment.builder()
                                .id("p")
                                .label("1")
                                .summary("en", "x")
                                .by(Attribution.allParties())
                                .partOf("q")
                                .build())));
    }

    /** Neither what elements of its lists refer to, nor what its other parts do. */
    @Test
    void whatAValueIsAboutIsItsReference() {
        assertEquals(
                ".actor=KR\n",
                Traits.of(Kinds.part(Party::meta), Party.of("KR")).references());
        assertEquals(
                ".actor=KR\n",
                Traits.of(Kinds.part(Delegation::meta), Delegation.of("KR", "o"))
                        .references());
        assertEquals(
                ".actor.id=KR\n",
                Traits.of(Kinds.part(Involvement::meta), INVOLVEMENT).references());
        assertEquals("", Traits.of(Kinds.part(Item::meta), ITEM).references());
        assertEquals(
                "",
                Traits.of(Kinds.part(Timing::meta), Timing.due(Trigger.event("e")))
                        .references());
    }

    @Test
    void theFirstWeightHolds() {
        assertEquals(
                "{a=1.0, b=2.0}", weights(new Traits().add("a", 1).add("b", 2).add("a", 3)));
    }
}
