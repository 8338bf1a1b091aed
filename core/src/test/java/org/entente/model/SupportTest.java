package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Extent;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.Support;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.PartyRole;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static final Agreement AGREEMENT = Agreement.builder()
            .id("a")
            .title("en", "x")
            .addParties(Party.of("A"), Party.of("B"), Party.of("C"))
            .addParty(Party.builder().actor("W").addRole(PartyRole.WITNESS).build())
            .addOfficial(Official.builder().id("a").name("x").actor("A").build())
            .addOfficial(Official.builder().id("b").name("x").actor("B").build())
            .addOfficial(Official.builder().id("own").name("x").build())
            .build();

    private static Support scope(Attribution by) {
        return scope(AGREEMENT, by);
    }

    private static Support scope(Agreement agreement, Attribution by) {
        return agreement.supportOf(Position.builder().summary("en", "x").by(by).build());
    }

    @Test
    void countsThePrincipalPartiesWhoseActItIs() {
        assertEquals(Support.ALL, scope(Attribution.allParties()));
        assertEquals(Support.ALL, scope(Attribution.of("C", "B", "A")));
        assertEquals(Support.SOME, scope(Attribution.of("A", "C")));
        assertEquals(Support.ONE, scope(Attribution.of("B")));
        assertEquals(Support.ONE, scope(Attribution.of("B", "W", "X")));
        assertEquals(Support.NONE, scope(Attribution.of("W")));
        assertEquals(Support.NONE, scope(Attribution.unattributed()));
    }

    @Test
    void theOnlyPartySpeaksForAll() {
        Agreement alone = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addParty(Party.of("A"))
                .build();
        assertEquals(Support.ALL, scope(alone, Attribution.of("A")));
    }

    @Test
    void unresolvedWordsLeaveSupportOpen() {
        assertEquals(
                Support.UNRESOLVED,
                scope(Attribution.builder().asPrinted("the ministers").build()));
        assertEquals(
                Support.UNRESOLVED,
                scope(Attribution.builder()
                        .addActors(Reference.to("A"), Reference.printed("others"))
                        .build()));
        assertEquals(
                Support.ALL,
                scope(Attribution.builder()
                        .addActor(Reference.builder()
                                .asPrinted("the three")
                                .addMembers("A", "B", "C")
                                .build())
                        .build()));
        assertEquals(
                Support.UNRESOLVED,
                AGREEMENT.supportOf(Position.builder()
                        .summary("en", "x")
                        .partOf("what-is-not-there")
                        .build()));
    }

    @Test
    void anOrganSpeaksForItsParty() {
        Agreement agreement = AGREEMENT.toBuilder()
                .addActor(part("A-government", "A"))
                .addActor(part("A-ministry", "A-government"))
                .addActor(part("B-ministry", "B"))
                .addActor(part("circle", "circle"))
                .build();
        assertEquals(Support.ONE, scope(agreement, Attribution.of("A-ministry")));
        assertEquals(Support.ONE, scope(agreement, Attribution.of("A-ministry", "A")));
        assertEquals(Support.SOME, scope(agreement, Attribution.of("A-ministry", "B-ministry")));
        assertEquals(Support.ALL, scope(agreement, Attribution.of("A-ministry", "B", "C")));
        assertEquals(Support.NONE, scope(agreement, Attribution.of("circle")));
        Commitment promise = Commitment.builder()
                .summary("en", "x")
                .by(Attribution.of("A-ministry"))
                .addPerformer(Reference.to("B-ministry"))
                .build();
        Agreement promising = agreement.toBuilder().addProvision(promise).build();
        for (String speaker : List.of("A", "A-government", "A-ministry")) {
            assertEquals(List.of(promise), promising.provisionsBy(speaker), speaker);
            assertEquals(List.of(promise), promising.commitmentsBy(speaker), speaker);
        }
        assertEquals(List.of(), promising.provisionsBy("B"));
        assertEquals(List.of(promise), promising.commitmentsToBePerformedBy("B"));
        assertEquals(Set.of("A-ministry"), promising.speakers(promise));
    }

    private static Actor part(String id, String parent) {
        return Actor.of(id, "en", "x").toBuilder().parent(parent).build();
    }

    @Test
    void officialsSpeakForTheirKnownActors() {
        assertEquals(Support.ONE, scope(officials(Reference.to("a"))));
        assertEquals(Support.SOME, scope(officials(Reference.to("a"), Reference.to("b"))));
        assertEquals(Support.UNRESOLVED, scope(officials(Reference.to("a"), Reference.printed("her counterpart"))));
        assertEquals(Support.UNRESOLVED, scope(officials(Reference.to("a"), Reference.to("own"))));
        assertEquals(Support.UNRESOLVED, scope(officials(Reference.to("none"))));
        assertEquals(
                Support.ALL,
                scope(officials(Reference.printed("the ministers")).toBuilder()
                        .extent(Extent.ALL_PARTIES)
                        .build()));
        assertEquals(
                Support.ONE,
                scope(officials(Reference.printed("the minister")).toBuilder()
                        .addActor(Reference.to("A"))
                        .build()));
    }

    private static Attribution officials(Reference... officials) {
        return Attribution.builder().addOfficials(officials).build();
    }

    @Test
    void withoutPartiesNothingIsOfAll() {
        Agreement empty = Agreement.builder().id("a").title("en", "x").build();
        assertEquals(Support.NONE, scope(empty, Attribution.of("A")));
        assertEquals(
                Support.UNRESOLVED,
                scope(empty, Attribution.builder().asPrinted("we").build()));
    }

    @Test
    void anUnattributedClauseHasNoSupport() {
        Clause.Builder clause = Clause.builder().topic(ClauseTopic.DURATION).text("en", "It lasts for a year.");
        Provision whole = Position.builder()
                .id("whole")
                .summary("en", "x")
                .by(Attribution.of("A"))
                .build();
        Agreement agreement = AGREEMENT.toBuilder()
                .addProvisions(
                        whole,
                        clause.id("own").build(),
                        clause.id("part").partOf("whole").build())
                .build();
        assertEquals(
                Support.NONE, agreement.supportOf(agreement.provision("own").orElseThrow()));
        assertEquals(Set.of(), agreement.speakers(agreement.provision("own").orElseThrow()));
        assertEquals(
                Support.ONE, agreement.supportOf(agreement.provision("part").orElseThrow()));
    }

    /** A role of one's own may be a principal one; its holder stays among all parties. */
    @Test
    void anUnknownRoleTakesNoPartyOut() {
        PartyRole own = PartyRole.vocabulary().of("CO_SPONSOR");
        for (List<PartyRole> roles : List.of(List.of(own), List.of(PartyRole.WITNESS, own))) {
            Agreement agreement = AGREEMENT.toBuilder()
                    .addActor(Actor.of("N", "en", "N"))
                    .addParty(Party.builder().actor("N").roles(roles).build())
                    .build();
            assertEquals(Support.SOME, scope(agreement, Attribution.of("A", "B", "C")));
            assertEquals(Support.ALL, scope(agreement, Attribution.of("A", "B", "C", "N")));
        }
    }

    @Test
    void whoIsAPrincipalFollowsFromTheRoles() {
        assertTrue(Party.of("A").isPrincipal());
        for (PartyRole role : PartyRole.vocabulary().known()) {
            boolean principal =
                    role.equals(PartyRole.PARTY) || role.equals(PartyRole.ISSUER) || role.equals(PartyRole.PARTICIPANT);
            assertEquals(
                    principal, Party.builder().actor("A").addRole(role).build().isPrincipal(), role.code());
        }
        assertTrue(Party.builder()
                .actor("A")
                .addRoles(PartyRole.DEPOSITARY, PartyRole.PARTY)
                .build()
                .isPrincipal());
    }
}
