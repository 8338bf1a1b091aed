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
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
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
    void whatIsNotInForceForBothSaysForWhomNot() {
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
    void anActorWithoutAnyActIsSaidToBeSo() {
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
}
