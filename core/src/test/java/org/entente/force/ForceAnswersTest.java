package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.effective;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.model.Party;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers agree with each other, and say what they rest on. */
class ForceAnswersTest {

    static Stream<Agreement> lives() {
        return Stream.of(
                GoldenLivesTest.MUTUAL_DEFENSE,
                GoldenLivesTest.TEST_BAN,
                GoldenLivesTest.PARIS,
                GoldenLivesTest.NON_PROLIFERATION,
                GoldenLivesTest.SUCCESSION,
                GoldenLivesTest.DISABILITIES,
                RESERVED);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void allParticipationsAreThoseOfEachActor(Agreement life) {
        for (int year = 1950; year < 2030; year += 7) {
            LocalDate day = LocalDate.of(year, 2, 3);
            List<Participation> all = life.participationsOn(day);
            assertTrue(all.size() >= 2);
            for (Participation each : all) {
                Participation alone = life.participationOf(each.actor(), day);
                assertEquals(alone.standing(), each.standing());
                assertEquals(codes(alone.because()), codes(each.because()));
                assertEquals(codes(alone.unsettled()), codes(each.unsettled()));
                assertEquals(alone.spells(), each.spells());
            }
        }
    }

    /** The order in which two actors are named makes no difference. */
    @ParameterizedTest
    @MethodSource("lives")
    void relationsAreMutual(Agreement life) {
        LocalDate day = LocalDate.of(2000, 2, 3);
        List<String> actors =
                life.participationsOn(day).stream().map(Participation::actor).toList();
        for (String one : actors) {
            for (String other : actors) {
                assertEquals(
                        life.inForceBetween(one, other, day).answer(),
                        life.inForceBetween(other, one, day).answer(),
                        one + " " + other);
            }
        }
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    /** A reserves in 2001, B objects in 2002 and withdraws that in 2004; A withdraws the reservation in 2006. */
    static final Agreement RESERVED = treaty("reserved", "A", "B", "C")
            .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2000-01-01"))
            .addEvent(done(LifecycleAct.RATIFICATION, "1999-01-01", "A", "B", "C"))
            .addEvent(answer(LifecycleAct.RESERVATION, "r", "", "2001-01-01", "A"))
            .addEvent(answer(LifecycleAct.OBJECTION, "o", "r", "2002-01-01", "B"))
            .addEvent(answer(LifecycleAct.WITHDRAWAL_OF_OBJECTION, "w", "o", "2004-01-01", "B"))
            .addEvent(answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "v", "r", "2006-01-01", "A"))
            .build();

    private static LifecycleEvent answer(LifecycleAct act, String id, String regarding, String day, String actor) {
        LifecycleEvent.Builder event = act(act, actor).id(id).done(DateSpan.parse(day));
        if (!regarding.isEmpty()) {
            event.regarding(regarding);
        }
        if (act.equals(LifecycleAct.OBJECTION)) {
            event.objectionEffect(ObjectionEffect.EXCLUDES_TREATY_RELATIONS);
        }
        return event.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2000-06-01, A, B, YES, 0, ''",
        "2001-06-01, A, B, YES, 1, reservation-stands",
        "2002-06-01, A, B, NO, 1, objection-excludes reservation-stands",
        "2002-06-01, A, C, YES, 1, reservation-stands",
        "2002-06-01, B, C, YES, 0, ''",
        "2004-06-01, A, B, YES, 1, reservation-stands",
        "2006-06-01, A, B, YES, 0, ''",
    })
    void reservationsAndObjectionsStandForATime(
            LocalDate day, String one, String other, String answer, int standing, String reasons) {
        TreatyRelation relation = RESERVED.inForceBetween(one, other, day);
        assertEquals(answer, relation.answer().name());
        assertEquals(standing, relation.reservations().size());
        List<String> found = codes(relation.because()).stream()
                .filter(code -> code.startsWith("objection") || code.startsWith("reservation"))
                .toList();
        assertEquals(reasons, String.join(" ", found));
        assertEquals(relation.answer() == Answer.YES, codes(relation.because()).size() > found.size());
    }

    @Test
    void forceBetweenTwoNamesTheOneOutside() {
        TreatyRelation relation = RESERVED.inForceBetween("A", "stranger", LocalDate.of(2003, 1, 1));
        assertEquals("NO", relation.answer().name());
        assertEquals(
                List.of("stranger"),
                relation.because().stream()
                        .filter(reason -> reason.code().equals("not-both-parties"))
                        .map(reason -> reason.arguments().get("actor"))
                        .toList());
    }

    @Test
    void anActorWithoutActsIsReported() {
        Agreement open = treaty("open", "A", "B", "C")
                .addEvent(done(LifecycleAct.RATIFICATION, "2001-01-01", "A"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2002-01-01"))
                .build();
        Participation none = open.participationOf("B", LocalDate.of(2003, 1, 1));
        assertEquals(PartyStanding.NONE, none.standing());
        assertEquals(List.of("no-act-recorded"), codes(none.because()));
        assertEquals(ValuePath.of("events"), none.because().get(0).path());
    }

    @Test
    void aRoughDateIsToBeSettled() {
        Agreement rough = treaty("rough", "A", "B", "C")
                .addEvent(done(LifecycleAct.RATIFICATION, "1999-01-01", "A", "B", "C"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2000-01-01"))
                .addEvent(effective(LifecycleAct.SUSPENSION, "2001-05", "A"))
                .build();
        assertEquals(
                List.of("date-not-settled"),
                codes(rough.participationOf("A", LocalDate.of(2001, 5, 15)).unsettled()));
    }

    @Test
    void actsThatGiveNoPartLeaveNone() {
        Agreement open = treaty("open", "A", "B", "C")
                .addEvent(done(LifecycleAct.INITIALLING, "1999-01-01", "B"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2001-01-01", "A"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2002-01-01"))
                .build();
        Participation none = open.participationOf("B", LocalDate.of(2003, 1, 1));
        assertEquals(PartyStanding.NONE, none.standing());
        assertEquals(List.of("no-act-recorded"), codes(none.because()));
    }

    @Test
    void anEventForAllCountsForEach() {
        Agreement ended = treaty("ended", "A", "B", "C")
                .addEvent(done(LifecycleAct.RATIFICATION, "2000-01-01", "A", "B"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2001-01-01"))
                .addEvent(effective(LifecycleAct.SUSPENSION, "2002-01-01", "A"))
                .addEvent(effective(LifecycleAct.RESUMPTION, "2003-01-01", "A"))
                .addEvent(effective(LifecycleAct.TERMINATION, "2005-01-01"))
                .build();
        assertEquals(
                List.of("CONTRACTING CONTRACTING", "PARTY PARTY", "SUSPENDED PARTY", "PARTY PARTY", "FORMER FORMER"),
                Stream.of("2000-06-01", "2001-06-01", "2002-06-01", "2003-06-01", "2005-06-01")
                        .map(LocalDate::parse)
                        .map(day -> ended.participationOf("A", day).standing() + " "
                                + ended.participationOf("B", day).standing())
                        .toList());
        assertEquals(
                "ENDED", ended.statusOn(LocalDate.of(2005, 1, 1)).standing().name());
        assertEquals(
                "IN_FORCE",
                ended.statusOn(LocalDate.of(2004, 12, 31)).standing().name());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-17, NOT_YET until 2021-03-18, NONE, NONE",
        "2021-03-18, OPERATIVE since 2021-03-18 until 2023-05-01, PARTICIPANT, NONE",
        "2023-04-30, OPERATIVE since 2021-03-18 until 2023-05-01, PARTICIPANT, NONE",
        "2023-05-01, ENDED since 2023-05-01, FORMER_PARTICIPANT, NONE",
    })
    void aPoliticalTextOperatesUntilItsEnd(LocalDate day, String status, String first, String witness) {
        Agreement statement = political()
                .addEvent(done(LifecycleAct.INITIALLING, "2021-01-01"))
                .addEvent(done(LifecycleAct.ISSUANCE, "2021-03-18"))
                .addEvent(effective(LifecycleAct.TERMINATION, "2023-05-01"))
                .build();
        assertEquals(status, statement.statusOn(day).toString());
        assertEquals(first, statement.participationOf("A", day).standing().name());
        assertEquals(witness, statement.participationOf("W", day).standing().name());
        assertEquals("NO", statement.inForceBetween("A", "B", day).answer().name());
    }

    /** Issued again later, it operates since the first time. */
    @Test
    void aPoliticalTextOperatesSinceItsFirstIssue() {
        Agreement statement = political()
                .addEvent(act(LifecycleAct.ISSUANCE).build())
                .addEvent(done(LifecycleAct.ISSUANCE, "2021-03-18"))
                .addEvent(done(LifecycleAct.ISSUANCE, "2022-03-18"))
                .build();
        assertEquals(
                "OPERATIVE since 2021-03-18",
                statement.statusOn(LocalDate.of(2023, 1, 1)).toString());
    }

    @Test
    void politicalTextSaysWhyItEnded() {
        Agreement statement = political()
                .addEvent(act(LifecycleAct.SIGNATURE, "A", "B").build())
                .addEvent(done(LifecycleAct.ISSUANCE, "2021-03-18"))
                .addEvent(done(LifecycleAct.WITHDRAWAL, "2022-01-01", "B"))
                .addEvent(effective(LifecycleAct.TERMINATION, "2023-05-01"))
                .build();
        LocalDate late = LocalDate.of(2024, 1, 1);
        assertEquals("ENDED since 2023-05-01", statement.statusOn(late).toString());
        assertEquals(
                List.of("political", "act-recorded"),
                codes(statement.statusOn(late).because()));
        LocalDate between = LocalDate.of(2022, 6, 1);
        assertEquals(
                List.of(PartyStanding.PARTICIPANT, PartyStanding.FORMER_PARTICIPANT, PartyStanding.NONE),
                statement.participationsOn(between).stream()
                        .map(Participation::standing)
                        .toList());
    }

    @Test
    void anUndatedPoliticalTextIsUnsettled() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        for (Agreement statement : List.of(
                political().build(),
                political().addEvent(done(LifecycleAct.ISSUANCE, "2022")).build())) {
            assertEquals(Standing.CANNOT_TELL, statement.statusOn(day).standing());
            assertEquals(1, statement.statusOn(day).unsettled().size());
            assertEquals(
                    PartyStanding.CANNOT_TELL,
                    statement.participationOf("A", day).standing());
            assertEquals(1, statement.participationOf("A", day).unsettled().size());
            assertEquals(0, statement.participationOf("W", day).unsettled().size());
        }
    }

    private static Agreement.Builder political() {
        return treaty("statement", "A", "B")
                .addParty(Party.builder().actor("W").addRole(PartyRole.WITNESS).build())
                .addLegalNature(
                        LegalNature.builder().force(LegalForce.POLITICAL).build());
    }

    @Test
    void statusAndParticipationAreRenderedWithTheirDates() {
        LocalDate day = LocalDate.of(2001, 6, 1);
        assertEquals("IN_FORCE since 2000-01-01", RESERVED.statusOn(day).toString());
        assertEquals("A PARTY", RESERVED.participationOf("A", day).toString());
        assertEquals("A", RESERVED.participationOf("A", day).actor());
        assertEquals(
                "NOT_YET until 2000-01-01",
                RESERVED.statusOn(LocalDate.of(1999, 6, 1)).toString());
        assertEquals(RESERVED.statusOn(day), RESERVED.statusOn(day));
        assertEquals(RESERVED.participationOf("A", day), RESERVED.participationOf("A", day));
    }

    /** It began on no day that is known, and ended at the latest on the last day on which it can have. */
    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 2023-04-30, CANNOT_TELL",
        "2023-05-01, 2023-05-01, ENDED",
        "2023-05,    2023-05-15, CANNOT_TELL",
        "2023-05,    2023-05-31, ENDED",
        "2023-05?,   2024-01-01, CANNOT_TELL",
    })
    void politicalTextWithoutBeginningSurelyEnds(String end, LocalDate day, Standing standing) {
        Agreement statement =
                political().addEvent(effective(LifecycleAct.TERMINATION, end)).build();
        assertEquals(standing, statement.statusOn(day).standing());
    }

    /** Of two entries of one party the first counts. */
    @Test
    void thoseListedTwiceStandAsTheyAreListedFirst() {
        Party witness = Party.builder().actor("A").addRole(PartyRole.WITNESS).build();
        Agreement statement = political()
                .addParty(witness)
                .addEvent(done(LifecycleAct.ISSUANCE, "2021-03-18"))
                .build();
        LocalDate day = LocalDate.of(2022, 1, 1);
        assertEquals(
                PartyStanding.PARTICIPANT, statement.participationOf("A", day).standing());
        Agreement other = statement.toBuilder()
                .parties(List.of(witness, Party.of("A"), Party.of("B")))
                .build();
        assertEquals(PartyStanding.NONE, other.participationOf("A", day).standing());
    }
}
