package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.effective;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Quorum;
import org.entente.timing.Trigger;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.ConsentMeans;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.vocabulary.PartyRole;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions about lives that a reader of the field asks, by their numbers. */
class LifeQuestionsTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String standing(Agreement agreement, String actor, String day) {
        return agreement.participationOf(actor, day(day)).standing().name();
    }

    private static List<String> codes(Agreement agreement) {
        return AgreementValidator.standard().validate(agreement).violations().stream()
                .map(Violation::code)
                .toList();
    }

    /** A territory to which a state extends a treaty. */
    @Test
    void q15_aTerritoryIsExtendedToByAState() {
        Agreement treaty = treaty("t", "NZ")
                .addActor(Actor.of("TK", "en", "Tokelau"))
                .addEvent(done(LifecycleAct.ACCEPTANCE, "2016-10-04", "NZ"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2016-11-04"))
                .addEvent(act(LifecycleAct.TERRITORIAL_APPLICATION, "NZ")
                        .id("extension")
                        .done(DateSpan.parse("2017-11-13"))
                        .addTerritory(Reference.to("TK"))
                        .build())
                .build();
        assertEquals(
                List.of(Reference.to("TK")),
                treaty.event("extension").orElseThrow().territories());
        assertEquals("PARTY", standing(treaty, "NZ", "2018-01-01"));
        assertEquals("NONE", standing(treaty, "TK", "2018-01-01"));
    }

    /** Views that differ on the legal nature, each with its author. */
    @Test
    void q35_viewsOnTheNatureDiffer() {
        Agreement contested = treaty("t", "A", "B")
                .addLegalNatures(
                        LegalNature.of(LegalForce.BINDING).toBuilder()
                                .assertedBy(Reference.to("A"))
                                .build(),
                        LegalNature.of(LegalForce.POLITICAL).toBuilder()
                                .assertedBy(Reference.to("B"))
                                .build())
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2001-01-01"))
                .build();
        Status status = contested.statusOn(day("2001-01-01"));
        assertEquals(Standing.IN_FORCE, status.standing());
        assertTrue(status.because().stream()
                .anyMatch(reason -> reason.code().equals("natures-differ")
                        && reason.path().toString().equals("legalNatures[1]")));
    }

    /** Each act of consent with the day of its deposit and that of its effect. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEFINITIVE_SIGNATURE",
                "EXCHANGE_OF_INSTRUMENTS",
                "RATIFICATION",
                "ACCEPTANCE",
                "APPROVAL",
                "ACCESSION",
                "FORMAL_CONFIRMATION",
                "NOTIFICATION_OF_COMPLETION",
                "CONSENT_BY_OTHER_MEANS"
            })
    void q36_everyActHasDepositAndEffect(String code) {
        LifecycleAct consent = LifecycleAct.vocabulary().of(code);
        Agreement treaty = treaty("t", "A", "B", "C")
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2000-01-01"))
                .addEvent(act(consent, "A")
                        .done(DateSpan.parse("2001-01-01"))
                        .takesEffect(UncertainDate.parse("2001-04-01"))
                        .means(ConsentMeans.DEPOSIT)
                        .build())
                .build();
        assertTrue(consent.isKnown());
        assertEquals("CONTRACTING", standing(treaty, "A", "2001-03-31"));
        assertEquals("PARTY", standing(treaty, "A", "2001-04-01"));
    }

    /** Agreement in principle, initialling and signature are three events. */
    @Test
    void q37_principleInitialsAndSignatureDiffer() {
        Agreement sma = GoldenLivesTest.SPECIAL_MEASURES;
        assertEquals(
                List.of(
                        LifecycleAct.AGREEMENT_IN_PRINCIPLE,
                        LifecycleAct.INITIALLING,
                        LifecycleAct.SIGNATURE,
                        LifecycleAct.ENTRY_INTO_FORCE),
                sma.events().stream().map(LifecycleEvent::act).toList());
        assertEquals("NONE", standing(sma, "KR", "2021-03-31"));
        assertEquals("SIGNATORY", standing(sma, "KR", "2021-04-08"));
    }

    /** Accession without signature, succession with its predecessor, confirmation by an organisation. */
    @Test
    void q38_accessionSuccessionAndConfirmationAreReported() {
        Agreement treaty = treaty("t", "A", "CZ", "O")
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1990-01-01"))
                .addEvent(done(LifecycleAct.ACCESSION, "1991-01-01", "A"))
                .addEvent(done(LifecycleAct.FORMAL_CONFIRMATION, "1991-01-01", "O"))
                .addEvent(act(LifecycleAct.SUCCESSION, "CZ")
                        .done(DateSpan.parse("1993-02-22"))
                        .takesEffect(UncertainDate.parse("1993-01-01"))
                        .predecessor(Reference.printed("Czechoslovakia"))
                        .build())
                .build();
        for (String actor : List.of("A", "CZ", "O")) {
            assertEquals("PARTY", standing(treaty, actor, "1993-01-01"), actor);
        }
        assertEquals(List.of(), codes(treaty));
        Agreement ofState = treaty.toBuilder()
                .actors(treaty.actors().stream()
                        .map(actor -> actor.toBuilder().kind(ActorKind.STATE).build())
                        .toList())
                .build();
        assertEquals(List.of("confirmation-by-state"), codes(ofState));
    }

    /** Provisional application for one, then entry into force at another time for each. */
    @Test
    void q39_provisionalApplicationPrecedesForceByParty() {
        Agreement treaty = treaty("t", "A", "B", "C")
                .addEvent(done(LifecycleAct.SIGNATURE, "2001-01-01", "A", "B", "C"))
                .addEvent(effective(LifecycleAct.PROVISIONAL_APPLICATION, "2001-02-01", "A"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2002-01-01", "A"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2003-01-01", "B"))
                .build();
        assertEquals("PROVISIONAL", standing(treaty, "A", "2001-12-31"));
        assertEquals("PARTY", standing(treaty, "A", "2002-01-01"));
        assertEquals("SIGNATORY", standing(treaty, "B", "2002-12-31"));
        assertEquals("PARTY", standing(treaty, "B", "2003-01-01"));
    }

    /** A reservation to one provision, an objection to it, and its withdrawal. */
    @Test
    void q40_aReservationIsObjectedToAndWithdrawn() {
        Agreement treaty = treaty("t", "A", "B")
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2000-01-01"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2000-02-01", "A"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2000-03-01", "B"))
                .addEvent(act(LifecycleAct.RESERVATION, "A")
                        .id("r")
                        .done(DateSpan.parse("2000-02-01"))
                        .addProvision(Reference.to("66"))
                        .build())
                .addEvent(act(LifecycleAct.OBJECTION, "B")
                        .regarding("r")
                        .done(DateSpan.parse("2001-01-01"))
                        .objectionEffect(ObjectionEffect.EXCLUDES_TREATY_RELATIONS)
                        .build())
                .addEvent(act(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "A")
                        .regarding("r")
                        .done(DateSpan.parse("2005-01-01"))
                        .build())
                .build();
        ReservationHistory history = treaty.reservations().get(0);
        assertEquals(List.of(Reference.to("66")), history.reservation().provisions());
        assertEquals(1, history.objections().size());
        assertEquals(Answer.YES, between(treaty, "2000-06-01"));
        assertEquals(Answer.NO, between(treaty, "2001-01-01"));
        assertEquals(Answer.YES, between(treaty, "2005-01-01"));
        assertEquals(
                1,
                treaty.inForceBetween("A", "B", day("2000-06-01"))
                        .reservations()
                        .size());
        assertEquals(
                List.of(), treaty.inForceBetween("A", "B", day("2005-01-01")).reservations());
    }

    private static Answer between(Agreement agreement, String day) {
        return agreement.inForceBetween("A", "B", day(day)).answer();
    }

    /** A ratification withdrawn with the signature kept, and a withdrawal revoked. */
    @Test
    void q41_aWithdrawnRatificationKeepsTheSignature() {
        assertEquals("SIGNATORY", standing(GoldenLivesTest.TEST_BAN, "RU", "2023-11-03"));
        Agreement treaty = GoldenLivesTest.NON_PROLIFERATION;
        assertEquals("PARTY", standing(treaty, "KP", "1993-06-12"));
        assertTrue(treaty.participationOf("KP", day("1993-06-12")).because().stream()
                .anyMatch(reason -> reason.code().equals("notice-revoked")
                        && reason.path().toString().equals("events[5]")));
        Agreement late = treaty.toBuilder()
                .events(treaty.events().stream()
                        .map(event -> event.act().equals(LifecycleAct.REVOCATION_OF_NOTICE)
                                ? event.toBuilder()
                                        .done(DateSpan.parse("1993-06-13"))
                                        .build()
                                : event)
                        .toList())
                .build();
        assertEquals("FORMER", standing(late, "KP", "1993-06-12"), "revoked after it took effect: too late");
    }

    /** Left and joined again: two spells. */
    @Test
    void q42_whoLeftMayJoinAgain() {
        assertEquals(
                2,
                GoldenLivesTest.PARIS
                        .participationOf("US", day("2026-11-28"))
                        .spells()
                        .size());
    }

    /** Rules of entry into force: a date, the last signature, n deposits, a category, a delay. */
    @Test
    void q43_rulesOfEntryIntoForceAreCounted() {
        assertEquals("2001-06-01", begins(Trigger.on(UncertainDate.parse("2001-06-01"))));
        assertEquals(
                "2001-03-01",
                begins(Trigger.acts(Quorum.EACH, LifecycleAct.SIGNATURE).build()));
        assertEquals(
                "2002-01-31",
                begins(Trigger.acts(1, LifecycleAct.RATIFICATION)
                        .delay(IsoDuration.parse("P30D"))
                        .build()));
        assertEquals(
                "2003-01-01",
                begins(Trigger.acts(1, LifecycleAct.RATIFICATION)
                        .from(List.of(Reference.to("B")))
                        .build()));
    }

    private static String begins(Trigger trigger) {
        return treaty("t", "A", "B")
                .addEvent(done(LifecycleAct.SIGNATURE, "2001-02-01", "A"))
                .addEvent(done(LifecycleAct.SIGNATURE, "2001-03-01", "B"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2002-01-01", "A"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2003-01-01", "B"))
                .addProvision(clause(ForceRule.builder().begins(trigger).build()))
                .build()
                .statusOn(day("2010-01-01"))
                .since()
                .map(Moment::toString)
                .orElse("");
    }

    /** In force for A and not for B on a day; and only what binds A then is its commitment. */
    @Test
    void q44_statusFollowsForAnyDay() {
        Agreement treaty = treaty("t", "A", "B", "C")
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2000-01-01"))
                .addEvent(done(LifecycleAct.RATIFICATION, "1999-01-01", "A"))
                .addEvent(done(LifecycleAct.SIGNATURE, "1998-01-01", "A", "B"))
                .addProvision(Commitment.builder()
                        .summary("en", "To do it.")
                        .by(Attribution.allParties())
                        .build())
                .build();
        assertEquals("PARTY", standing(treaty, "A", "2000-01-01"));
        assertEquals("SIGNATORY", standing(treaty, "B", "2000-01-01"));
        assertEquals(1, treaty.commitmentsBy("A", day("2000-01-01")).size());
        assertEquals(List.of(), treaty.commitmentsBy("A", day("1999-12-31")));
        assertEquals(List.of(), treaty.commitmentsBy("B", day("2000-01-01")));
    }

    /** Two notes of two dates and places. */
    @Test
    void q47_notesHaveTwoDatesAndPlaces() {
        Agreement notes = treaty("t", "A", "B")
                .addPlace(Place.builder().id("p").build())
                .addPlace(Place.builder().id("q").build())
                .addEvent(act(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "A")
                        .place(Reference.to("p"))
                        .done(DateSpan.parse("1952-02-07"))
                        .addRecipient(Reference.to("B"))
                        .build())
                .addEvent(act(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "B")
                        .place(Reference.to("q"))
                        .done(DateSpan.parse("1952-02-12"))
                        .addRecipient(Reference.to("A"))
                        .build())
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.acts(Quorum.EACH, LifecycleAct.EXCHANGE_OF_INSTRUMENTS)
                                .build())
                        .build()))
                .build();
        assertEquals(List.of(), codes(notes));
        assertEquals(Standing.NOT_YET, notes.statusOn(day("1952-02-11")).standing());
        assertEquals(
                Optional.of("1952-02-12"),
                notes.statusOn(day("1952-02-12")).since().map(Moment::toString));
    }

    /** Several depositaries, who are no parties by that. */
    @Test
    void q49_severalDepositariesAreNamed() {
        Agreement treaty = treaty("t", "A", "B", "C")
                .addActor(Actor.of("D", "en", "D"))
                .addParty(
                        Party.of("D").toBuilder().addRole(PartyRole.DEPOSITARY).build())
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2000-01-01"))
                .addEvent(act(LifecycleAct.RATIFICATION, "A")
                        .id("deposit")
                        .done(DateSpan.parse("1999-01-01"))
                        .addRecipients(Reference.to("B"), Reference.to("D"))
                        .means(ConsentMeans.DEPOSIT)
                        .build())
                .build();
        assertEquals(2, treaty.event("deposit").orElseThrow().recipients().size());
        assertEquals("NONE", standing(treaty, "D", "2000-01-01"));
    }

    /** Two sources differ: neither is lost, and between them the answer is open. */
    @Test
    void q71_twoSourcesDifferAndBothAreKept() {
        Status status = GoldenLivesTest.MUTUAL_DEFENSE.statusOn(day("1954-11-17"));
        assertEquals(Standing.CANNOT_TELL, status.standing());
        assertEquals(
                List.of("sources-differ events[1]"),
                status.unsettled().stream()
                        .map(reason -> reason.code() + " " + reason.path())
                        .toList());
        DateReport other =
                GoldenLivesTest.MUTUAL_DEFENSE.events().get(1).reports().get(0);
        assertEquals(EventDate.TAKES_EFFECT, other.of());
        assertEquals("1954-11-18", other.date().orElseThrow().toString());
    }
}
