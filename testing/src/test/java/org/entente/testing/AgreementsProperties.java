package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.model.PolicyAreas;
import org.entente.provision.Commitment;
import org.entente.source.SourceText;
import org.entente.testing.constraint.Bilateral;
import org.entente.testing.constraint.CommitmentCount;
import org.entente.testing.constraint.Form;
import org.entente.testing.constraint.ProvisionCount;
import org.entente.testing.constraint.Sourced;
import org.entente.time.DateSpan;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.InstrumentForm;

@PropertyDefaults(tries = 150)
class AgreementsProperties {

    @Tag("thorough")
    @Property(tries = 2000)
    void thousandsOfAgreementsHoldAllOfThis(@ForAll Agreement agreement) {
        everyAgreementIsWithoutErrors(agreement);
        officialsActWhenAndForWhomTheyMay(agreement);
        jsonKeepsEverything(agreement);
        validationIsSound(agreement);
        copyIsEqual(agreement);
    }

    @Property
    void everyAgreementIsWithoutErrors(@ForAll Agreement agreement) {
        EntenteProperties.acceptedBy(agreement, AgreementValidator.standard());
    }

    @Property
    void everyCodedAgreementFitsItsTexts(@ForAll CodedAgreement coded) {
        assertEquals(List.of(), coded.validate(AgreementValidator.standard()).errors());
        assertEquals(coded.agreement().sources().size(), coded.texts().size());
    }

    /** Delegations are as sources have them, now and then with another actor's official; what else there is fits. */
    @Property
    void officialsActWhenAndForWhomTheyMay(@ForAll Agreement agreement) {
        Set<String> ofOfficials =
                Set.of(AgreementProblem.OFFICE_NOT_HELD.code(), AgreementProblem.DELEGATE_OF_ANOTHER.code());
        assertEquals(
                List.of(),
                AgreementValidator.standard().validate(agreement).violations().stream()
                        .filter(violation -> ofOfficials.contains(violation.code()))
                        .filter(violation -> !violation.path().isWithin(ValuePath.of("meetings")))
                        .toList());
    }

    @Property
    void jsonKeepsEverything(@ForAll Agreement agreement) {
        EntenteJson json = EntenteJson.standard();
        EntenteProperties.roundTrips(agreement, json::write, json::read);
        EntenteProperties.roundTrips(agreement, json::writeLine, json::read);
    }

    @Property
    void validationIsSound(@ForAll Agreement agreement) {
        EntenteProperties.validatesSoundly(agreement, AgreementValidator.standard());
    }

    @Property
    void copyIsEqual(@ForAll Agreement agreement) {
        Agreement copy = agreement.toBuilder().build();
        assertEquals(agreement, copy);
        EntenteProperties.equalsAsJsonDoes(agreement, copy);
    }

    @Property
    void equalityIsThatOfJson(@ForAll Agreement one, @ForAll Agreement other) {
        EntenteProperties.equalsAsJsonDoes(one, other);
    }

    @Property(tries = 200)
    void bilateralAgreementsHaveTwoPrincipals(@ForAll @Bilateral Agreement agreement) {
        assertEquals(2, agreement.parties().stream().filter(Party::isPrincipal).count());
    }

    @Property(tries = 200)
    void annotationsAddUp(
            @ForAll
                    @Bilateral
                    @Form("JOINT_STATEMENT")
                    @Sourced
                    @ProvisionCount(min = 1, max = 3)
                    @CommitmentCount(min = 2, max = 4)
                    Agreement agreement) {
        assertEquals(Optional.of(InstrumentForm.JOINT_STATEMENT), agreement.form());
        assertFalse(agreement.sources().isEmpty());
        int commitments = agreement.commitments().size();
        int others = agreement.provisions().size() - commitments;
        assertTrue(commitments >= 2 && commitments <= 4, "commitments: " + commitments);
        assertTrue(others >= 1 && others <= 3, "others: " + others);
    }

    @Provide
    Arbitrary<Agreement> configured() {
        return Agreements.agreements()
                .between(Actors.organisations().ofKind(ActorKind.ALLIANCE))
                .parties(3, 3)
                .about(LocalDate.of(2021, 3, 18))
                .withProvisions(0, 1)
                .withOfficials(1, 1)
                .withSources(0, 0)
                .withMeetings(0, 0);
    }

    @Property(tries = 200)
    void configurationIsObeyed(@ForAll("configured") Agreement agreement) {
        List<Party> principals =
                agreement.parties().stream().filter(Party::isPrincipal).toList();
        assertEquals(3, principals.size());
        principals.forEach(party -> assertEquals(
                Optional.of(ActorKind.ALLIANCE), agreement.actor(party.actor()).flatMap(Actor::kind)));
        assertTrue(agreement.provisions().size() <= 1);
        assertEquals(1, agreement.officials().size());
        assertTrue(agreement.sources().isEmpty() && agreement.meetings().isEmpty());
        EntenteProperties.acceptedBy(agreement, AgreementValidator.standard());
    }

    @Property(tries = 100)
    void provisionsFollowTheirConfiguration(@ForAll("commitmentsOfKorea") Commitment commitment) {
        assertEquals(List.of("defence"), commitment.policyAreas());
        assertEquals("kr", commitment.by().orElseThrow().actors().get(0).id().orElseThrow());
    }

    @Provide
    Arbitrary<Commitment> commitmentsOfKorea() {
        return Commitments.commitments()
                .by(Actor.of("kr", "en", "Republic of Korea"))
                .in(PolicyAreas.standard().area("defence").orElseThrow());
    }

    @Example
    void configurationReturnsANewArbitrary() {
        AgreementArbitrary all = Agreements.agreements().parties(1, 1);
        all.parties(5, 5);
        assertEquals(
                1,
                all.withSources(0, 0).generator(10).next(new Random(1)).value().parties().stream()
                        .filter(Party::isPrincipal)
                        .count());
    }

    @Provide
    Arbitrary<Agreement> longAgoOrFarAhead() {
        return Arbitraries.oneOf(List.of(
                Agreements.agreements().about(LocalDate.of(-9900, 1, 1)),
                Agreements.agreements().about(LocalDate.of(9900, 12, 31))));
    }

    @Property(tries = 300)
    void agreementsAreMadeAboutDistantDays(@ForAll("longAgoOrFarAhead") Agreement agreement) {
        EntenteProperties.acceptedBy(agreement, AgreementValidator.standard());
    }

    @Example
    void daysNearCalendarLimitsAreRefused() {
        AgreementArbitrary all = Agreements.agreements();
        for (String day : List.of("-9999-01-01", "-9901-12-31", "9901-01-01", "9999-12-31", "+10000-01-01")) {
            LocalDate near = LocalDate.parse(day);
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> all.about(near));
            assertTrue(refused.getMessage().contains(day), refused.getMessage());
        }
        assertThrows(NullPointerException.class, () -> all.about(null));
    }

    @Example
    void rangesOfCountsAreChecked() {
        AgreementArbitrary all = Agreements.agreements();
        assertThrows(IllegalArgumentException.class, () -> all.parties(2, 1));
        assertThrows(IllegalArgumentException.class, () -> all.withProvisions(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> TextSpans.in(SourceText.of("empty", "")));
    }

    @Provide
    Arbitrary<Actor> fixed() {
        return Actors.historicalStates().withId("x").validIn(DateSpan.parse("1900/1950"));
    }

    @Property(tries = 100)
    void actorsCanBeFixed(@ForAll("fixed") Actor actor) {
        assertEquals("x", actor.id());
        assertEquals("1900/1950", actor.validity().orElseThrow().toString());
        assertEquals(Optional.of(ActorKind.HISTORICAL_STATE), actor.kind());
    }
}
