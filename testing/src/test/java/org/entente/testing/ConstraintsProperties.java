package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.testing.constraint.Between;
import org.entente.testing.constraint.By;
import org.entente.testing.constraint.CommitmentCount;
import org.entente.testing.constraint.In;
import org.entente.testing.constraint.OfKind;
import org.entente.testing.constraint.Precise;
import org.entente.testing.constraint.ProvisionCount;
import org.entente.testing.constraint.ServingOn;
import org.entente.time.Answer;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ActorKind;

/** What the annotations of values other than agreements constrain. */
class ConstraintsProperties {

    @Property(tries = 200)
    void actorsAreOfTheKind(@ForAll @OfKind("HISTORICAL_STATE") Actor actor) {
        assertEquals(Optional.of(ActorKind.HISTORICAL_STATE), actor.kind());
        assertTrue(actor.validity().isPresent());
    }

    @Provide
    Arbitrary<Actor> mine() {
        return Actors.actors().withId("mine");
    }

    @Property(tries = 200)
    void actorsOfMyOwnStayMine(@ForAll("mine") @OfKind("STATE") Actor actor) {
        assertEquals("mine", actor.id());
        assertEquals(Optional.of(ActorKind.STATE), actor.kind());
    }

    /** Where no least number is given there may be none. */
    @Property(tries = 5)
    void thereMayBeNone(
            @ForAll @ProvisionCount(max = 0) Agreement without, @ForAll @CommitmentCount(max = 0) Agreement idle) {
        assertEquals(List.of(), without.provisions());
        assertEquals(List.of(), idle.commitments());
    }

    @Property(tries = 200)
    void officialsServe(@ForAll @ServingOn("2021-03-18") Official official) {
        assertEquals(Answer.YES, official.inOfficeOn(UncertainDate.parse("2021-03-18")));
    }

    @Property(tries = 200)
    void provisionsAreByAndAbout(
            @ForAll @By({"kr", "us"}) @In("defence") Commitment commitment,
            @ForAll List<@By("kr") Provision> provisions,
            @ForAll @In({"defence", "trade"}) Provision provision) {
        assertEquals(Optional.of(Attribution.of("kr", "us")), commitment.by());
        assertEquals(List.of("defence"), commitment.policyAreas());
        provisions.forEach(each -> assertEquals(Optional.of(Attribution.of("kr")), each.by()));
        assertEquals(List.of("defence", "trade"), provision.policyAreas());
    }

    @Property(tries = 200)
    void datesLieBetween(@ForAll @Between(first = "2020-02-01", last = "2020-02-29") UncertainDate date) {
        assertFalse(date.latest().isBefore(LocalDate.of(2020, 2, 1)));
        assertFalse(date.earliest().isAfter(LocalDate.of(2020, 2, 29)));
    }

    @Property(tries = 200)
    void datesArePrecise(@ForAll @Precise @Between(first = "2021-03-18", last = "2021-03-19") UncertainDate date) {
        assertEquals(Doubt.NONE, date.doubt());
        assertTrue(List.of("2021-03-18", "2021-03-19").contains(date.toString()));
    }

    @Domain(EntenteDomain.class)
    @Property(tries = 50)
    void theyHoldInTheDomain(@ForAll @OfKind("STATE") Actor actor, @ForAll @Precise UncertainDate date) {
        assertEquals(Optional.of(ActorKind.STATE), actor.kind());
        assertTrue(date.day().isPresent());
    }
}
