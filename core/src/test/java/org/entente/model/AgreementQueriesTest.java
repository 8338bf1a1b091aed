package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.life.LifecycleEvent;
import org.entente.people.Official;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.ProvisionKind;
import org.entente.source.Source;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartyRole;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

class AgreementQueriesTest {

    private static final Commitment JOINT = commitment("c1", Attribution.allParties());
    private static final Commitment ALONE = commitment("c2", Attribution.of("US"));
    private static final Position UNATTRIBUTED = Position.builder()
            .id("p1")
            .summary("en", "x")
            .by(Attribution.unattributed())
            .build();
    private static final Commitment CHILD = Commitment.builder()
            .id("c3")
            .summary("en", "x")
            .partOf("c2")
            .addPerformers(
                    Reference.to("KR"), Reference.builder().addMember("JP").build())
            .build();
    private static final Appeal APPEAL = Appeal.builder()
            .id("a1")
            .summary("en", "x")
            .by(Attribution.builder().addOfficial(Reference.to("blinken")).build())
            .addAddressee(Reference.to("KP"))
            .addInvolved(Involvement.of("JP", InvolvementRole.PARTNER))
            .addPolicyArea("nuclear")
            .build();
    private static final Clause CLAUSE = Clause.builder()
            .topic(ClauseTopic.vocabulary().known().get(0))
            .summary("en", "x")
            .addItem(Item.builder()
                    .text(LocalizedText.of("en", "x"))
                    .addPolicyArea("security")
                    .build())
            .build();
    private static final Agreement AGREEMENT = Agreement.builder()
            .id("a")
            .title("en", "Joint Statement")
            .addParty(Actor.of("KR", "en", "Republic of Korea"))
            .addParty(Actor.of("US", "en", "United States"))
            .addActors(Actor.of("JP", "en", "Japan"), Actor.of("KP", "en", "North Korea"))
            .addParty(Party.builder().actor("JP").addRole(PartyRole.WITNESS).build())
            .addOfficial(Official.builder()
                    .id("blinken")
                    .name("Antony J. Blinken")
                    .actor("US")
                    .build())
            .addMeeting(Meeting.builder().id("m").build())
            .addPolicyAreas(
                    PolicyArea.builder().id("security").build(),
                    PolicyArea.builder().id("nuclear").broader("security").build())
            .addPlace(Place.of("seoul", "en", "Seoul"))
            .addWork(CitedWork.builder().id("mdt").build())
            .addSource(Source.builder().id("s").build())
            .addEvent(LifecycleEvent.builder().act(LifecycleAct.SIGNATURE).build())
            .addProvisions(JOINT, ALONE, UNATTRIBUTED, CHILD, APPEAL, CLAUSE)
            .build();

    private static Commitment commitment(String id, Attribution by) {
        return Commitment.builder().id(id).summary("en", "x").by(by).build();
    }

    @Test
    void findsDefinitionsByIdOrNothing() {
        assertEquals(
                "Japan",
                AGREEMENT
                        .actor("JP")
                        .orElseThrow()
                        .name()
                        .texts()
                        .values()
                        .iterator()
                        .next());
        assertEquals("blinken", AGREEMENT.official("blinken").orElseThrow().id());
        assertEquals("m", AGREEMENT.meeting("m").orElseThrow().id());
        assertEquals("nuclear", AGREEMENT.policyArea("nuclear").orElseThrow().id());
        assertEquals("seoul", AGREEMENT.place("seoul").orElseThrow().id());
        assertEquals("mdt", AGREEMENT.work("mdt").orElseThrow().id());
        assertEquals("s", AGREEMENT.source("s").orElseThrow().id());
        assertEquals(Optional.of(APPEAL), AGREEMENT.provision("a1"));
        assertEquals(Optional.empty(), AGREEMENT.actor("seoul"));
        assertEquals(Optional.empty(), AGREEMENT.official("x"));
        assertEquals(Optional.empty(), AGREEMENT.meeting("x"));
        assertEquals(Optional.empty(), AGREEMENT.policyArea("x"));
        assertEquals(Optional.empty(), AGREEMENT.place("x"));
        assertEquals(Optional.empty(), AGREEMENT.work("x"));
        assertEquals(Optional.empty(), AGREEMENT.source("x"));
        assertEquals(Optional.empty(), AGREEMENT.provision("x"));
    }

    @Test
    void addingAnActorAsAPartyDefinesBoth() {
        assertEquals(
                List.of("KR", "US", "JP", "KP"),
                AGREEMENT.actors().stream().map(Actor::id).toList());
        assertEquals(
                List.of("KR", "US", "JP"),
                AGREEMENT.parties().stream().map(Party::actor).toList());
    }

    @Test
    void filtersProvisionsByKind() {
        assertEquals(List.of(JOINT, ALONE, CHILD), AGREEMENT.commitments());
        assertEquals(List.of(UNATTRIBUTED), AGREEMENT.provisions(Position.class));
        assertEquals(List.of(CLAUSE), AGREEMENT.provisions(Clause.class));
        assertEquals(List.of(), AGREEMENT.provisions(Decision.class));
        assertEquals(
                List.of(
                        ProvisionKind.COMMITMENT,
                        ProvisionKind.COMMITMENT,
                        ProvisionKind.POSITION,
                        ProvisionKind.COMMITMENT,
                        ProvisionKind.APPEAL,
                        ProvisionKind.CLAUSE),
                AGREEMENT.provisions().stream().map(Provision::kind).toList());
    }

    @Test
    void anyProvisionIsCopiedWhateverItsKind() {
        for (Provision provision : AGREEMENT.provisions()) {
            Provision copy = provision.toBuilder().label("3 (b)").build();
            assertEquals(provision.kind(), copy.kind());
            assertEquals(Optional.of("3 (b)"), copy.label());
        }
    }

    @Test
    void findsTheActorsOfAProvision() {
        assertEquals(Set.of("KR", "US"), AGREEMENT.speakers(JOINT));
        assertEquals(Set.of("US"), AGREEMENT.speakers(ALONE));
        assertEquals(Set.of("US"), AGREEMENT.speakers(CHILD));
        assertEquals(Set.of("US"), AGREEMENT.speakers(APPEAL));
        assertEquals(Set.of(), AGREEMENT.speakers(UNATTRIBUTED));
        assertEquals(Set.of(), AGREEMENT.speakers(CLAUSE));
        assertEquals(List.of(JOINT), AGREEMENT.provisionsBy("KR"));
        assertEquals(List.of(JOINT, ALONE, CHILD, APPEAL), AGREEMENT.provisionsBy("US"));
        assertEquals(List.of(JOINT, ALONE, CHILD), AGREEMENT.commitmentsBy("US"));
        assertEquals(List.of(), AGREEMENT.commitmentsBy("JP"));
    }

    @Test
    void aPartInheritsItsSpeakersFromAnyDepth() {
        Commitment own = CHILD.toBuilder().by(Attribution.of("KR")).build();
        Commitment grandchild =
                Commitment.builder().summary("en", "x").partOf("c3").build();
        Commitment circling = Commitment.builder()
                .id("loop")
                .summary("en", "x")
                .partOf("loop")
                .build();
        Commitment dangling =
                Commitment.builder().summary("en", "x").partOf("none").build();
        Agreement agreement = AGREEMENT.toBuilder()
                .addProvisions(grandchild, circling, dangling)
                .build();
        assertEquals(Set.of("KR"), agreement.speakers(own));
        assertEquals(Set.of("US"), agreement.speakers(grandchild));
        assertEquals(Set.of(), agreement.speakers(circling));
        assertEquals(Set.of(), agreement.speakers(dangling));
    }

    @Test
    void listedActorsCountBeforeTheirOfficials() {
        Attribution both = Attribution.builder()
                .addActor(Reference.to("KR"))
                .addOfficial(Reference.to("blinken"))
                .build();
        assertEquals(Set.of("KR"), AGREEMENT.speakers(commitment("c", both)));
        Attribution stranger =
                Attribution.builder().addOfficial(Reference.to("absent")).build();
        assertEquals(Set.of(), AGREEMENT.speakers(commitment("c", stranger)));
    }

    @Test
    void findsThePerformersOfACommitment() {
        assertEquals(Set.of("KR", "US"), AGREEMENT.performers(JOINT));
        assertEquals(Set.of("KR", "JP"), AGREEMENT.performers(CHILD));
        assertEquals(List.of(JOINT, CHILD), AGREEMENT.commitmentsToBePerformedBy("KR"));
        assertEquals(List.of(JOINT, ALONE), AGREEMENT.commitmentsToBePerformedBy("US"));
        assertEquals(List.of(CHILD), AGREEMENT.commitmentsToBePerformedBy("JP"));
    }

    @Test
    void findsTheActorsThatAProvisionTouches() {
        assertEquals(List.of(APPEAL), AGREEMENT.provisionsInvolving("JP"));
        assertEquals(List.of(APPEAL), AGREEMENT.provisionsInvolving("KP"));
        assertEquals(List.of(), AGREEMENT.provisionsInvolving("US"));
    }

    @Test
    void anAreaIncludesNarrowerAreasAndItems() {
        assertEquals(List.of(APPEAL, CLAUSE), AGREEMENT.provisionsIn("security"));
        assertEquals(List.of(APPEAL), AGREEMENT.provisionsIn("nuclear"));
        assertEquals(
                List.of(APPEAL),
                AGREEMENT.provisionsIn(AGREEMENT.policyArea("nuclear").orElseThrow()));
        assertEquals(List.of(), AGREEMENT.provisionsIn("trade"));
    }

    @Test
    void orderOfAddedActorsCanBeIgnored() {
        Actor korea = Actor.of("KR", "en", "Republic of Korea");
        Actor america = Actor.of("US", "en", "United States of America");
        Agreement one = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addParty(korea)
                .addParty(america)
                .build();
        Agreement other = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addParty(america)
                .addParty(korea)
                .build();
        assertTrue(one.equalsUpToPartyOrder(other));
        assertFalse(one.equals(other));
        assertFalse(one.equalsUpToPartyOrder(
                other.toBuilder().addActor(Actor.of("JP", "en", "Japan")).build()));
        assertFalse(one.equalsUpToPartyOrder(other.toBuilder()
                .actors(List.of(korea, Actor.of("US", "en", "America")))
                .build()));
    }

    @Test
    void onlyTheOrderOfPartiesCanBeIgnored() {
        Agreement turned = AGREEMENT.toBuilder()
                .parties(List.of(
                        AGREEMENT.parties().get(2),
                        AGREEMENT.parties().get(1),
                        AGREEMENT.parties().get(0)))
                .build();
        assertFalse(AGREEMENT.equals(turned));
        assertTrue(AGREEMENT.equalsUpToPartyOrder(turned));
        assertTrue(turned.equalsUpToPartyOrder(AGREEMENT));
        assertFalse(AGREEMENT.equalsUpToPartyOrder(turned.toBuilder().id("b").build()));
        Agreement more = turned.toBuilder().addParty(Party.of("KR")).build();
        assertFalse(AGREEMENT.equalsUpToPartyOrder(more));
        assertFalse(more.equalsUpToPartyOrder(AGREEMENT));
        Agreement other = turned.toBuilder()
                .parties(List.of(
                        Party.of("KR"), Party.of("KR"), AGREEMENT.parties().get(2)))
                .build();
        assertFalse(AGREEMENT.equalsUpToPartyOrder(other));
    }
}
