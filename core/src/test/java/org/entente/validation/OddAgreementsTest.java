package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Delegation;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.provision.Support;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.NatureBasis;
import org.entente.vocabulary.ParticipantRole;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.Stance;
import org.entente.wording.Manner;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

/** What a strict model gets wrong about the real world, and this one accepts. */
class OddAgreementsTest {

    private static Agreement.Builder bilateral() {
        return Agreement.builder()
                .id("a")
                .title("en", "Agreement")
                .addParty(Actor.of("KR", "en", "Republic of Korea"))
                .addParty(Actor.of("US", "en", "United States of America"));
    }

    private static Agreement accepted(Agreement.Builder builder) {
        Agreement agreement = builder.build();
        ValidationReport report = AgreementValidator.standard().validate(agreement);
        assertFalse(report.hasErrors(), report.toString());
        return agreement;
    }

    private static LifecycleEvent event(LifecycleAct act, String done, String... actors) {
        LifecycleEvent.Builder event = LifecycleEvent.builder().act(act).done(DateSpan.parse(done));
        for (String actor : actors) {
            event.addActor(Reference.to(actor));
        }
        if (act.equals(LifecycleAct.SUCCESSION)) {
            event.predecessor(Reference.printed("Czechoslovakia"));
        }
        return event.build();
    }

    @Test
    void entersIntoForceBeforeItIsSigned() {
        accepted(bilateral()
                .addEvents(
                        event(LifecycleAct.ENTRY_INTO_FORCE, "2020-01-01"),
                        event(LifecycleAct.SIGNATURE, "2021-03-18", "KR", "US").toBuilder()
                                .takesEffect(UncertainDate.parse("2020-01-01"))
                                .build()));
    }

    @Test
    void isSignedByOneAlone() {
        accepted(bilateral().addEvent(event(LifecycleAct.SIGNATURE, "2021-03-18", "KR")));
    }

    @Test
    void isSignedByNoActor() {
        assertEquals(List.of(), accepted(bilateral()).events());
        accepted(bilateral().addEvent(event(LifecycleAct.ISSUANCE, "2021-03-18")));
    }

    @Test
    void hasNoPartiesAtAll() {
        accepted(Agreement.builder().id("a").title("en", "Declaration"));
    }

    @Test
    void acceptsNonStateAndFormerParties() {
        accepted(Agreement.builder()
                .id("a")
                .title("en", "Agreement")
                .addParty(Actor.of("EU", "en", "European Union").toBuilder()
                        .kind(ActorKind.REGIONAL_INTEGRATION_ORGANISATION)
                        .build())
                .addParty(Actor.of("FARC", "en", "FARC-EP").toBuilder()
                        .kind(ActorKind.NON_STATE_ARMED_GROUP)
                        .build())
                .addParty(Actor.of("SU", "en", "Union of Soviet Socialist Republics").toBuilder()
                        .kind(ActorKind.HISTORICAL_STATE)
                        .addCode(Code.of(CodeScheme.ISO_3166_3, "SUHH"))
                        .validity(DateSpan.parse("1922-12-30/1991-12-26"))
                        .build())
                .addEvent(event(LifecycleAct.SIGNATURE, "2021-03-18", "SU")));
    }

    @Test
    void hasAWitnessWhoIsNoParty() {
        Agreement agreement = accepted(bilateral()
                .addActor(Actor.of("NO", "en", "Norway"))
                .addParty(Party.builder().actor("NO").addRole(PartyRole.WITNESS).build())
                .addOfficial(Official.builder().id("w").name("x").actor("NO").build())
                .addEvent(event(LifecycleAct.SIGNATURE, "2021-03-18", "KR", "US").toBuilder()
                        .addParticipant(Participant.builder()
                                .official(Reference.to("w"))
                                .role(ParticipantRole.WITNESS)
                                .build())
                        .build()));
        Position position = Position.builder()
                .summary("en", "x")
                .by(Attribution.of("KR", "US"))
                .build();
        assertEquals(Support.ALL, agreement.supportOf(position));
    }

    @Test
    void isSignedOnSeveralDaysAtSeveralPlaces() {
        accepted(bilateral()
                .addPlaces(Place.of("seoul", "en", "Seoul"), Place.of("dc", "en", "Washington"))
                .addEvents(
                        event(LifecycleAct.SIGNATURE, "2021-03-18", "KR").toBuilder()
                                .place(Reference.to("seoul"))
                                .build(),
                        event(LifecycleAct.SIGNATURE, "2021-04-02", "US").toBuilder()
                                .place(Reference.to("dc"))
                                .build()));
    }

    @Test
    void consistsOfTwoLetters() {
        accepted(bilateral()
                .form(InstrumentForm.EXCHANGE_OF_LETTERS)
                .addSources(
                        Source.builder()
                                .id("note")
                                .addIssuer(Reference.to("KR"))
                                .published(UncertainDate.parse("2021-03-18"))
                                .build(),
                        Source.builder()
                                .id("reply")
                                .addIssuer(Reference.to("US"))
                                .published(UncertainDate.parse("2021-03-22"))
                                .build())
                .addEvent(event(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "2021-03-18/2021-03-22", "KR", "US")));
    }

    @Test
    void acceptsTwoInstrumentsOfOneDay() {
        Agreement.Builder signed = bilateral().addEvent(event(LifecycleAct.SIGNATURE, "2021-03-18", "KR", "US"));
        assertNotEquals(accepted(signed), accepted(signed.id("b")));
    }

    private static final Office FOREIGN_MINISTER = Office.of("fm", "en", "Foreign Minister");

    private static Tenure tenure(String title, Capacity capacity, String held) {
        return Tenure.builder()
                .office(Reference.to(FOREIGN_MINISTER.id(), title))
                .capacity(capacity)
                .held(DateSpan.parse(held))
                .build();
    }

    private static Meeting meeting(String... officials) {
        Delegation.Builder delegation = Delegation.builder().actor("KR");
        for (String official : officials) {
            delegation.addParticipant(Participant.of(official));
        }
        return Meeting.builder()
                .id("m")
                .dates(DateSpan.parse("2021-03-18"))
                .addDelegation(delegation.build())
                .build();
    }

    @Test
    void hasOneOfficialInTwoPosts() {
        accepted(bilateral()
                .addOffice(FOREIGN_MINISTER)
                .addOfficial(Official.builder()
                        .id("o")
                        .name("x")
                        .actor("KR")
                        .addTenures(
                                tenure("Prime Minister", Capacity.SUBSTANTIVE, "2020/..").toBuilder()
                                        .office(Reference.printed("Prime Minister"))
                                        .build(),
                                tenure("Foreign Minister", Capacity.ACTING, "2021/.."))
                        .build())
                .addMeeting(meeting("o")));
    }

    @Test
    void acceptsTwoHoldersAndAnActingOne() {
        accepted(bilateral()
                .addOffice(FOREIGN_MINISTER)
                .addOfficial(Official.builder()
                        .id("o")
                        .name("x")
                        .addTenure(tenure("Foreign Minister", Capacity.SUBSTANTIVE, "2020/2021-03-18"))
                        .build())
                .addOfficial(Official.builder()
                        .id("p")
                        .name("y")
                        .addTenure(tenure("Foreign Minister", Capacity.ACTING, "2021-03-18/.."))
                        .build())
                .addMeeting(meeting("o", "p")));
    }

    @Test
    void acceptsATenureEndingInAMonth() {
        Agreement agreement = accepted(bilateral()
                .addOffice(FOREIGN_MINISTER)
                .addOfficial(Official.builder()
                        .id("o")
                        .name("x")
                        .addTenure(tenure("Foreign Minister", Capacity.SUBSTANTIVE, "2020/2021-03"))
                        .build())
                .addMeeting(meeting("o")));
        assertEquals(
                List.of(), AgreementValidator.standard().validate(agreement).violations());
    }

    @Test
    void acceptsABindingBodyWithNonbindingAnnex() {
        accepted(bilateral()
                .addLegalNature(LegalNature.of(LegalForce.BINDING))
                .addLegalNature(LegalNature.builder()
                        .force(LegalForce.POLITICAL)
                        .addScope(Reference.printed("Annex B"))
                        .basis(NatureBasis.CLAUSE)
                        .build()));
    }

    @Test
    void recordsADisagreement() {
        accepted(bilateral()
                .addProvision(Position.builder()
                        .summary("en", "The sides state differing views")
                        .stance(Stance.DISAGREES)
                        .by(Attribution.allParties())
                        .build()));
    }

    @Test
    void hasATitleThatItsIssuerMisspelt() {
        Agreement agreement = accepted(bilateral()
                .title("en", "Joint Statment of the Republic of Korean")
                .addSource(Source.builder()
                        .id("s")
                        .addCorrection(Correction.builder()
                                .printed("Statment")
                                .corrected("Statement")
                                .build())
                        .build()));
        assertEquals(
                "{en=Joint Statment of the Republic of Korean}",
                agreement.title().toString());
    }

    @Test
    void isWithdrawnFromAndJoinedAgain() {
        accepted(bilateral()
                .addEvents(
                        event(LifecycleAct.WITHDRAWAL, "2020-11-04", "US"),
                        event(LifecycleAct.ACCESSION, "2021-02-19", "US"),
                        event(LifecycleAct.vocabulary().of("SOMETHING_NEW"), "2022", "KR")));
    }

    private static List<String> said(Agreement.Builder agreement) {
        return AgreementValidator.standard().validate(agreement.build()).violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }

    @Test
    void acceptsALaterFoundedStateJoining() {
        Agreement.Builder made = bilateral()
                .addParty(Actor.of("CZ", "en", "Czechia").toBuilder()
                        .validity(DateSpan.parse("1993-01-01/.."))
                        .build())
                .addEvent(event(LifecycleAct.ADOPTION, "1961-04-18"));
        List<String> stranger = List.of("party-not-valid parties[2]");
        assertEquals(stranger, said(made));
        Agreement sound = made.build();
        assertEquals(List.of(), said(sound.toBuilder().addEvent(event(LifecycleAct.SUCCESSION, "1993-02-22", "CZ"))));
        assertEquals(
                List.of(),
                said(sound.toBuilder()
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.ACCESSION)
                                .addActor(Reference.to("CZ"))
                                .build())));
        assertEquals(stranger, said(sound.toBuilder().addEvent(event(LifecycleAct.RATIFICATION, "1962", "CZ"))));
        assertEquals(stranger, said(sound.toBuilder().addEvent(event(LifecycleAct.SUCCESSION, "1993-02-22", "KR"))));
        assertEquals(
                stranger,
                said(sound.toBuilder()
                        .addWork(CitedWork.builder().id("w").build())
                        .addEvent(event(LifecycleAct.SUCCESSION, "1993-02-22", "CZ").toBuilder()
                                .work("w")
                                .build())));
    }

    @Test
    void isSignedLeftAndJoinedAgain() {
        Agreement.Builder signed = bilateral()
                .addEvents(
                        event(LifecycleAct.SIGNATURE, "2016-04-22", "KR", "US"),
                        event(LifecycleAct.ACCESSION, "2021-02-19", "US"));
        assertEquals(List.of("accession-after-signature events[1].actors[0]"), said(signed));
        Agreement acceded = signed.build();
        for (LifecycleAct departure : List.of(LifecycleAct.WITHDRAWAL, LifecycleAct.DENUNCIATION)) {
            assertEquals(List.of(), said(acceded.toBuilder().addEvent(event(departure, "2020-11-04", "US"))));
            assertEquals(
                    List.of("accession-after-signature events[1].actors[0]"),
                    said(acceded.toBuilder().addEvent(event(departure, "2020-11-04", "KR"))));
        }
    }

    @Test
    void acceptsNotesExchangedAfterTheMeeting() {
        assertEquals(
                List.of(),
                said(bilateral()
                        .addMeeting(Meeting.builder()
                                .id("m")
                                .dates(DateSpan.parse("2021-03-18"))
                                .build())
                        .addWork(CitedWork.builder()
                                .id("note")
                                .date(UncertainDate.parse("2021-04-08"))
                                .build())
                        .addEvent(event(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "2021-04-08/2021-04-12", "KR", "US"))
                        .addProvision(Position.builder()
                                .summary("en", "x")
                                .by(Attribution.allParties())
                                .addCitation(Citation.builder().work("note").build())
                                .build())));
    }

    @Test
    void acceptsSeveralOfficialsInOneReference() {
        Reference both = Reference.builder()
                .asPrinted("Both Secretaries")
                .addMembers("s", "d")
                .build();
        for (Reference several : List.of(both, Reference.printed("U.S. officials"))) {
            assertEquals(
                    List.of(),
                    said(bilateral()
                            .addOfficials(
                                    Official.builder()
                                            .id("s")
                                            .name("x")
                                            .actor("US")
                                            .build(),
                                    Official.builder()
                                            .id("d")
                                            .name("y")
                                            .actor("US")
                                            .build())
                            .addProvision(Position.builder()
                                    .summary("en", "x")
                                    .by(Attribution.builder()
                                            .addActor(Reference.to("US"))
                                            .addOfficial(several)
                                            .manner(Manner.JOINTLY)
                                            .build())
                                    .build())));
        }
    }
}
