package org.entente.force;

import static org.entente.force.Lives.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What modifies relations: reservations, timely objections, and those of a predecessor. */
class RelationsTest {

    private static final LocalDate LATE = LocalDate.of(2020, 1, 1);

    private static LifecycleEvent reservation(String actor, String day, String provision) {
        return act(LifecycleAct.RESERVATION, actor)
                .id("r-" + actor)
                .done(DateSpan.parse(day))
                .addProvision(Reference.to(provision))
                .build();
    }

    private static LifecycleEvent objection(String actor, String day, String to) {
        return act(LifecycleAct.OBJECTION, actor)
                .regarding("r-" + to)
                .done(DateSpan.parse(day))
                .objectionEffect(ObjectionEffect.EXCLUDES_TREATY_RELATIONS)
                .build();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    /** The consent of A, which reserves, of B, which objects, and a confirmation, and the day of the objection. */
    @ParameterizedTest
    @CsvSource({
        "1999-01-01, 1999-01-01, '',           '',         2000-01-01, NO",
        "1999-01-01, 1999-01-01, '',           '',         2000-01-02, CANNOT_TELL",
        "1999-01-01, 1999-01-01, '',           '',         2000-07-01, CANNOT_TELL",
        "1999-01-01, 1999-01-01, '',           '',         2000-07-02, YES",
        "1999-01-01, 1999-01-01, '',           '',         2010-01-01, YES",
        "1999-01-01, 1999-01-01, '',           1999-01-20, 2000-01-20, NO",
        "1999-01-01, 1999-01-01, '',           1999-01-20, 2000-01-21, YES",
        "1999-01-01, 1999-01-01, '',           2000-05-01, 2001-05-01, NO",
        "1999-01-01, 1999-01-01, '',           1998-01-20, 2000-01-02, YES",
        "1999-01-01, 1999-01-01, '',           1998-01-20, 2000-01-01, NO",
        "1999-01-01, 1999-06-01, '',           '',         2000-01-01, NO",
        "1999-01-01, 2001-06-01, '',           '',         2001-06-01, NO",
        "1999-01-01, 2001-06-01, '',           '',         2001-06-02, YES",
        "1999-06-01, 1999-01-01, '',           '',         2000-06-01, NO",
        // One that consented once more has had its time.
        "1999-01-01, 1999-01-01 | ACCESSION B 2005-01-01, '', '',  2004-01-01, YES",
        "1999-01-01, 2005-01-01 | ACCESSION B 1999-01-01, '', '',  2004-01-01, YES",
        "1999-01-01, 2005-01-01 | ACCESSION B 2001-01-01, '', '',  2001-01-01, NO",
        "1999-01-01 | ACCESSION A 2005-01-01, 1999-01-01, '', '',  2004-01-01, YES",
        "2005-01-01 | ACCESSION A 1999-01-01, 1999-01-01, '', '',  2004-01-01, YES",
        "1999-01-01, 1999-01-01, 1999-06-01,   '',         2000-06-01, NO",
        "1999-01-01, 1999-01-01, 1999-06-01,   '',         2000-06-02, CANNOT_TELL",
        "1999-01-01, 1999-01-01, '',           '',         2000?,      CANNOT_TELL",
        "1999-01-01, 1999-01-01, '',           '',         2005?,      CANNOT_TELL",
        "1999-01-01, 1999-01-01, '',           '',         1999,       NO",
        "1999-01-01, 1999-01-01, '',           '',         2000,       CANNOT_TELL",
        "1999-01-01, 1999-01-01, '',           '',         1999/2005,  CANNOT_TELL",
        "1999-01-01, 1999-01-01, '',           '',         2001,       YES",
    })
    void lateObjectionHasNoEffect(
            String first, String second, String confirmed, String notified, String objected, Answer answer) {
        Agreement.Builder agreement = LivesTest.life(
                        "A B C | SIGNATURE A,B,C 1990-01-01 | RATIFICATION A " + first + " | RATIFICATION B " + second
                                + " | RATIFICATION C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01")
                .toBuilder()
                .addEvent(reservation("A", "1998-01-01", "66"))
                .addEvent(objection("B", objected, "A"));
        add(LifecycleAct.CONFIRMATION, confirmed, agreement);
        add(LifecycleAct.NOTIFICATION, notified, agreement);
        TreatyRelation relation = agreement.build().inForceBetween("A", "B", LATE);
        assertEquals(answer, relation.answer());
        assertEquals(answer == Answer.YES, codes(relation.because()).contains("objection-late"));
        assertEquals(
                answer == Answer.CANNOT_TELL && !objected.endsWith("?"),
                codes(relation.unsettled()).contains("objection-perhaps-late"));
        assertEquals(1, relation.reservations().size());
        assertEquals(1, agreement.build().reservations().get(0).objections().size());
    }

    /**
     * The day on which all was known and when it was last in time: without a notification the time may have been longer, and
     * a day that a month lacks is its last one. The rule on objections speaks where the answer is sure.
     */
    @ParameterizedTest
    @CsvSource({
        "2003-12-31, 2004-12-31, 2005-06-30",
        "2004-02-28, 2005-02-28, 2005-08-28",
        "2004-02-29, 2005-02-28, 2005-08-29",
        "2002-08-29, 2003-08-29, 2004-02-29",
        "2002-08-30, 2003-08-30, 2004-02-29",
        "2002-08-31, 2003-08-31, 2004-02-29",
        "2003-08-31, 2004-08-31, 2005-02-28",
        "2003-10-31, 2004-10-31, 2005-04-30",
    })
    void objectionsAreInTimeByCalendarMonths(LocalDate known, LocalDate last, LocalDate lastPossible) {
        objected(known, last, false, Answer.NO);
        objected(known, last.plusDays(1), false, Answer.CANNOT_TELL);
        objected(known, lastPossible, false, Answer.CANNOT_TELL);
        objected(known, lastPossible.plusDays(1), false, Answer.YES);
        objected(known, last, true, Answer.NO);
        objected(known, last.plusDays(1), true, Answer.YES);
    }

    private static void objected(LocalDate known, LocalDate day, boolean isNotified, Answer late) {
        Agreement.Builder life = LivesTest.life(
                        "A B | SIGNATURE A,B 1990-01-01 | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01")
                .toBuilder()
                .addEvent(reservation("A", known.toString(), "66"))
                .addEvent(objection("B", day.toString(), "A"));
        add(LifecycleAct.NOTIFICATION, isNotified ? known.toString() : "", life);
        Agreement agreement = life.build();
        assertEquals(
                late,
                agreement.inForceBetween("A", "B", LocalDate.of(2020, 1, 1)).answer());
        boolean isReported = AgreementValidator.standard().validate(agreement).violations().stream()
                .anyMatch(violation -> violation.code().equals(AgreementProblem.OBJECTION_LATE.code()));
        assertEquals(late == Answer.YES && !isNotified, isReported);
    }

    private static void add(LifecycleAct act, String day, Agreement.Builder agreement) {
        if (!day.isEmpty()) {
            agreement.addEvent(
                    act(act, "A").regarding("r-A").done(DateSpan.parse(day)).build());
        }
    }

    @Test
    void lateObjectionIsNotNamedBefore() {
        Agreement agreement =
                LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01").toBuilder()
                        .addEvent(reservation("A", "1999-01-01", "66"))
                        .addEvent(objection("B", "2010-01-01", "A"))
                        .build();
        assertTrue(!codes(agreement
                        .inForceBetween("A", "B", LocalDate.of(2009, 1, 1))
                        .because())
                .contains("objection-late"));
    }

    /** A reserves, B objects, and one of the two is withdrawn; one of these days is not known within May. */
    @ParameterizedTest
    @CsvSource({
        "2001-05,    2001-05-01, '',        '',      events[2] 2001-05-01/2001-05-31",
        "2001-01-01, 2001-05,    '',        '',      events[3] 2001-05-01/2001-05-31",
        "2001-01-01, 2001-02-01, o,         2001-05, events[5] 2001-05-01/2001-05-31",
        "2001-01-01, 2001-02-01, r-A,       2001-05, events[5] 2001-05-01/2001-05-31",
        "2001-05?,   2001-05-01, '',        '',      events[2] 2001-05-01/2001-05-31?",
    })
    void roughDatesOfReservationsAreToBeSettled(
            String reserved, String objected, String withdrawn, String withdrawal, String unsettled) {
        Agreement.Builder agreement =
                LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01").toBuilder()
                        .addEvent(reservation("A", reserved, "66"))
                        .addEvent(objection("B", objected, "A").toBuilder()
                                .id("o")
                                .build())
                        // What others do about it settles nothing between A and B.
                        .addEvent(objection("C", "2001-05", "A"));
        if (!withdrawn.isEmpty()) {
            agreement.addEvent(
                    withdrawn.equals("o")
                            ? answer(LifecycleAct.WITHDRAWAL_OF_OBJECTION, withdrawn, withdrawal, "B")
                            : answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, withdrawn, withdrawal, "A"));
        }
        Agreement rough = agreement.build();
        LocalDate day = LocalDate.of(2001, 5, 15);
        for (TreatyRelation relation :
                List.of(rough.inForceBetween("A", "B", day), rough.inForceBetween("B", "A", day))) {
            assertEquals(Answer.CANNOT_TELL, relation.answer());
            assertEquals(1, relation.reservations().size(), "it may stand");
            assertEquals(
                    List.of("date-not-settled " + unsettled),
                    relation.unsettled().stream()
                            .map(reason -> reason.code() + " " + reason.path() + " "
                                    + reason.arguments().get("date"))
                            .toList());
        }
    }

    /** Where it is suspended between two since a rough date, that date is to be settled. */
    @Test
    void roughDateOfALimitedSuspensionIsToBeSettled() {
        Agreement agreement =
                LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01").toBuilder()
                        .addEvent(act(LifecycleAct.SUSPENSION, "A")
                                .takesEffect(UncertainDate.parse("2005-05"))
                                .addRecipient(Reference.to("B"))
                                .build())
                        .build();
        TreatyRelation relation = agreement.inForceBetween("A", "B", LocalDate.of(2005, 5, 15));
        assertEquals(Answer.CANNOT_TELL, relation.answer());
        assertEquals(List.of("date-not-settled"), codes(relation.unsettled()));
        assertEquals(
                Answer.YES,
                agreement.inForceBetween("A", "C", LocalDate.of(2005, 5, 15)).answer());
    }

    /** An objection that came too late is named between its author and the reserving actor alone. */
    @Test
    void lateObjectionOfAnotherIsNotNamed() {
        Agreement agreement =
                LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01").toBuilder()
                        .addEvent(reservation("A", "1999-01-01", "66"))
                        .addEvent(objection("B", "2010-01-01", "A"))
                        .build();
        assertTrue(codes(agreement.inForceBetween("A", "B", LATE).because()).contains("objection-late"));
        assertTrue(!codes(agreement.inForceBetween("A", "C", LATE).because()).contains("objection-late"));
    }

    /** CS reserves articles 66 and 48; SE objects; CZ takes its place in 1993. */
    private static Agreement.Builder succeeded(LifecycleEvent... more) {
        return LivesTest.life("CS FR SE CZ | RATIFICATION CS,FR,SE 1975-01-01 | ENTRY_INTO_FORCE * from 1976-01-01")
                .toBuilder()
                .addEvent(reservation("CS", "1975-01-01", "66"))
                .addEvent(act(LifecycleAct.SUCCESSION, "CZ")
                        .done(DateSpan.parse("1993-02-22"))
                        .takesEffect(UncertainDate.parse("1993-01-01"))
                        .predecessor(Reference.to("CS"))
                        .build())
                .addEvents(more);
    }

    @Test
    void successorKeepsReservationsAndObjectionsToThem() {
        Agreement agreement = succeeded(objection("SE", "1975-06-01", "CS")).build();
        TreatyRelation france = agreement.inForceBetween("FR", "CZ", LATE);
        assertEquals(Answer.YES, france.answer());
        assertEquals(1, france.reservations().size());
        assertEquals(
                List.of("CZ"),
                france.because().stream()
                        .filter(reason -> reason.code().equals("reservation-stands"))
                        .map(reason -> reason.arguments().get("actor"))
                        .toList());
        assertEquals(Answer.NO, agreement.inForceBetween("CZ", "SE", LATE).answer());
        assertEquals(List.of(), agreement.inForceBetween("FR", "SE", LATE).reservations());
    }

    @Test
    void successorKeepsObjectionsOfItsPredecessor() {
        Agreement agreement = succeeded(reservation("FR", "1975-01-01", "7"), objection("CS", "1975-06-01", "FR"))
                .build();
        assertEquals(Answer.NO, agreement.inForceBetween("CZ", "FR", LATE).answer());
        assertEquals(Answer.YES, agreement.inForceBetween("SE", "FR", LATE).answer());
    }

    @ParameterizedTest
    @CsvSource({"66, 1", "48, 2"})
    void ownReservationOnTheSameSubjectReplaces(String provision, int reservations) {
        Agreement agreement =
                succeeded(reservation("CZ", "1993-02-22", provision)).build();
        assertEquals(
                reservations,
                agreement.inForceBetween("CZ", "FR", LATE).reservations().size());
    }

    /** A successor replaces a reservation by one of its own, and by no other act about the same provisions. */
    @Test
    void declarationReplacesNoReservation() {
        Agreement agreement = succeeded(act(LifecycleAct.DECLARATION, "CZ")
                        .done(DateSpan.parse("1993-02-22"))
                        .addProvision(Reference.to("66"))
                        .build())
                .build();
        assertEquals(
                1, agreement.inForceBetween("CZ", "FR", LATE).reservations().size());
    }

    /** One that names a predecessor in another act than a succession inherits nothing. */
    @Test
    void notificationMakesNoSuccessor() {
        Agreement agreement = succeeded(act(LifecycleAct.NOTIFICATION, "FR")
                        .done(DateSpan.parse("1993-02-22"))
                        .predecessor(Reference.to("CS"))
                        .build())
                .build();
        assertEquals(
                0, agreement.inForceBetween("FR", "SE", LATE).reservations().size());
        assertEquals(
                1, agreement.inForceBetween("FR", "CZ", LATE).reservations().size());
    }

    /** Two that succeed to each other have each other's reservations, and the search for them ends. */
    @Test
    void circleOfSuccessorsIsWalkedOnce() {
        Agreement agreement = succeeded(act(LifecycleAct.SUCCESSION, "CS")
                        .done(DateSpan.parse("1994-01-01"))
                        .predecessor(Reference.to("CZ"))
                        .build())
                .build();
        assertEquals(
                1, agreement.inForceBetween("CZ", "FR", LATE).reservations().size());
        assertEquals(
                1, agreement.inForceBetween("CS", "FR", LATE).reservations().size());
        Agreement chain = succeeded(act(LifecycleAct.SUCCESSION, "MO")
                        .done(DateSpan.parse("2000-01-01"))
                        .takesEffect(UncertainDate.parse("2000-01-01"))
                        .predecessor(Reference.to("CZ"))
                        .build())
                .build();
        assertEquals(1, chain.inForceBetween("MO", "FR", LATE).reservations().size());
    }

    /** Through a line of successors the last one keeps what the first one did, and can take it back. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 20})
    void lastOfALineOfSuccessorsHasIt(int successions) {
        Agreement.Builder life =
                LivesTest.life("S0 B C | RATIFICATION S0,B,C 1970-01-01 | ENTRY_INTO_FORCE * from 1971-01-01")
                        .toBuilder()
                        .addEvent(reservation("S0", "1970-01-01", "66"))
                        .addEvent(reservation("C", "1970-01-01", "7"))
                        .addEvent(objection("S0", "1970-06-01", "C"));
        for (int i = 1; i <= successions; i++) {
            life.addActor(Actor.of("S" + i, "en", "S" + i))
                    .addEvent(act(LifecycleAct.SUCCESSION, "S" + i)
                            .done(DateSpan.parse((1975 + i) + "-06-01"))
                            .takesEffect(UncertainDate.parse((1975 + i) + "-01-01"))
                            .predecessor(Reference.to("S" + (i - 1)))
                            .build());
        }
        String last = "S" + successions;
        assertEquals(
                1, life.build().inForceBetween(last, "B", LATE).reservations().size());
        assertEquals(
                1, life.build().inForceBetween("B", last, LATE).reservations().size());
        assertEquals(Answer.NO, life.build().inForceBetween(last, "C", LATE).answer());
        life.addEvent(answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r-S0", "2005-01-01", last));
        assertEquals(
                0, life.build().inForceBetween("B", last, LATE).reservations().size());
    }

    /** What a predecessor that goes on reserves after the succession is its own. */
    @Test
    void laterReservationOfThePredecessorIsItsOwn() {
        Agreement agreement =
                LivesTest.life("A B C | RATIFICATION A,B 1975-01-01 | ENTRY_INTO_FORCE * from 1976-01-01").toBuilder()
                        .addEvent(act(LifecycleAct.SUCCESSION, "C")
                                .done(DateSpan.parse("1980-01-01"))
                                .takesEffect(UncertainDate.parse("1979-01-01"))
                                .predecessor(Reference.to("A"))
                                .build())
                        .addEvent(reservation("A", "1981-01-01", "66"))
                        .build();
        assertEquals(1, agreement.inForceBetween("A", "B", LATE).reservations().size());
        assertEquals(0, agreement.inForceBetween("C", "B", LATE).reservations().size());
    }

    /** A and B reserve together, and B withdraws; C objects. */
    private static Agreement joint(LifecycleEvent... more) {
        return LivesTest.life("A B C D | RATIFICATION A,B,C,D 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01")
                .toBuilder()
                .addEvent(act(LifecycleAct.RESERVATION, "A", "B")
                        .id("r-AB")
                        .done(DateSpan.parse("1999-01-01"))
                        .build())
                .addEvent(objection("C", "1999-06-01", "AB"))
                .addEvents(more)
                .build();
    }

    private static LifecycleEvent answer(LifecycleAct act, String regarding, String day, String... actors) {
        return act(act, actors).regarding(regarding).done(DateSpan.parse(day)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "B,   2004-12-31, A, D, YES, A",
        "B,   2005-01-01, A, D, YES, A",
        "B,   2004-12-31, B, D, YES, B",
        "B,   2005-01-01, B, D, YES, ''",
        "B,   2005-01-01, A, B, YES, A",
        "B,   2004-12-31, A, B, YES, A B",
        "B,   2004-12-31, B, C, NO,  B",
        "B,   2005-01-01, B, C, YES, ''",
        "B,   2005-01-01, A, C, NO,  A",
        "A,   2005-01-01, A, D, YES, ''",
        "'',  2005-01-01, A, D, YES, ''",
        "'',  2005-01-01, B, C, YES, ''",
    })
    void withdrawalEndsForTheWithdrawingActor(
            String withdrawing, LocalDate day, String one, String other, Answer answer, String reserving) {
        String[] actors = withdrawing.isEmpty() ? new String[0] : new String[] {withdrawing};
        Agreement agreement = joint(answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r-AB", "2005-01-01", actors));
        for (TreatyRelation relation :
                List.of(agreement.inForceBetween(one, other, day), agreement.inForceBetween(other, one, day))) {
            assertEquals(answer, relation.answer());
            assertEquals(
                    reserving,
                    relation.because().stream()
                            .filter(reason -> reason.code().equals("reservation-stands"))
                            .map(reason -> reason.arguments().get("actor"))
                            .sorted()
                            .collect(Collectors.joining(" ")));
            assertEquals(reserving.isEmpty() ? 0 : 1, relation.reservations().size());
        }
    }

    @Test
    void everyWithdrawalIsInTheHistory() {
        LifecycleEvent first = answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r-AB", "2005-01-01", "B");
        LifecycleEvent second = answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r-AB", "2006-01-01", "A");
        assertEquals(
                List.of(first, second),
                joint(first, second).reservations().get(0).withdrawals());
        LifecycleEvent other = answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r-AB", "2005-01-01", "D");
        assertEquals(List.of(first), joint(first, other).reservations().get(0).withdrawals());
    }

    /** Of a reservation whose author is not recorded, whatever withdraws it. */
    @Test
    void withdrawalOfAnUnknownAuthorIsKept() {
        LifecycleEvent withdrawal = answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r", "2005-01-01", "A");
        Agreement agreement = LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01").toBuilder()
                .addEvent(act(LifecycleAct.RESERVATION)
                        .id("r")
                        .done(DateSpan.parse("1999-01-01"))
                        .build())
                .addEvent(withdrawal)
                .build();
        assertEquals(List.of(withdrawal), agreement.reservations().get(0).withdrawals());
    }

    /** C and D object together, and D withdraws its objection. */
    @Test
    void withdrawnObjectionEndsForItsActor() {
        LifecycleEvent objection = act(LifecycleAct.OBJECTION, "C", "D")
                .id("o")
                .regarding("r-AB")
                .done(DateSpan.parse("1999-06-01"))
                .objectionEffect(ObjectionEffect.EXCLUDES_TREATY_RELATIONS)
                .build();
        LifecycleEvent withdrawal = answer(LifecycleAct.WITHDRAWAL_OF_OBJECTION, "o", "2005-01-01", "D");
        Agreement agreement = joint(objection, withdrawal);
        assertEquals(Answer.YES, agreement.inForceBetween("A", "D", LATE).answer());
        assertEquals(Answer.NO, agreement.inForceBetween("A", "C", LATE).answer());
        assertEquals(
                Answer.NO,
                agreement.inForceBetween("A", "D", LocalDate.of(2004, 12, 31)).answer());
        assertEquals(
                List.of(withdrawal),
                agreement.reservations().get(0).objections().get(1).withdrawals());
    }

    /** Of two successors of the author one withdraws what it inherited. */
    @Test
    void withdrawalOfASuccessorIsItsOwn() {
        Agreement agreement = succeeded(
                        act(LifecycleAct.SUCCESSION, "SK")
                                .done(DateSpan.parse("1993-05-28"))
                                .takesEffect(UncertainDate.parse("1993-01-01"))
                                .predecessor(Reference.to("CS"))
                                .build(),
                        answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r-CS", "2000-01-01", "SK"))
                .addActor(Actor.of("SK", "en", "SK"))
                .build();
        assertEquals(
                0, agreement.inForceBetween("SK", "FR", LATE).reservations().size());
        assertEquals(
                1, agreement.inForceBetween("CZ", "FR", LATE).reservations().size());
        LifecycleEvent before = answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "r-CS", "1990-01-01", "CS");
        assertEquals(
                0,
                succeeded(before)
                        .build()
                        .inForceBetween("CZ", "FR", LATE)
                        .reservations()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"A, 2020-01-01", "A, 1980-01-01", "D, 2020-01-01", "X, 2020-01-01"})
    void noTreatyIsInForceWithOneself(String actor, LocalDate day) {
        TreatyRelation relation = joint().inForceBetween(actor, actor, day);
        assertEquals(Answer.NO, relation.answer());
        assertEquals(List.of("one-actor"), codes(relation.because()));
        assertEquals(List.of(), relation.unsettled());
        assertEquals(List.of(), relation.reservations());
        Reason why = relation.because().get(0);
        assertTrue(why.message(Locale.ENGLISH).contains(actor)
                && why.message(Locale.KOREAN).contains(actor));
    }

    /** A reservation of two is of each of them. */
    @Test
    void jointReservationIsOfEach() {
        Agreement agreement =
                LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01").toBuilder()
                        .addEvent(act(LifecycleAct.RESERVATION, "A", "C")
                                .done(DateSpan.parse("1999-01-01"))
                                .addProvision(Reference.to("66"))
                                .build())
                        .build();
        assertEquals(1, agreement.inForceBetween("A", "B", LATE).reservations().size());
        assertEquals(1, agreement.inForceBetween("C", "B", LATE).reservations().size());
    }

    /** Of several own reservations one on the subject is enough to replace that of the predecessor. */
    @Test
    void oneOfSeveralOwnReservationsReplaces() {
        Agreement agreement = succeeded(
                        reservation("CZ", "1993-02-22", "66").toBuilder()
                                .addProvision(Reference.to("9"))
                                .build(),
                        act(LifecycleAct.RESERVATION, "CZ")
                                .done(DateSpan.parse("1993-02-22"))
                                .addProvision(Reference.to("7"))
                                .addProvision(Reference.to("8"))
                                .build())
                .build();
        assertEquals(
                2, agreement.inForceBetween("CZ", "FR", LATE).reservations().size());
    }

    @Test
    void firstOfThePoliticalNaturesIsNamed() {
        LegalNature political = LegalNature.of(LegalForce.POLITICAL);
        Agreement.Builder life = LivesTest.life("A B | SIGNATURE A,B 1994-12-05").toBuilder()
                .addLegalNature(political)
                .addLegalNature(political);
        assertEquals(
                "legalNatures[0]",
                life.build().statusOn(LATE).because().get(0).path().toString());
        life.legalNatures(List.of(LegalNature.of(LegalForce.BINDING), political, political));
        assertEquals(
                List.of("legalNatures[1]"),
                life.build().statusOn(LATE).because().stream()
                        .filter(reason -> reason.code().equals("natures-differ"))
                        .map(reason -> reason.path().toString())
                        .toList());
    }

    /** Every answer that rests on a treaty reports that the natures differ. */
    @Test
    void differingNaturesAreSaidOfAllAnswers() {
        Agreement agreement =
                LivesTest.life("UA US | SIGNATURE UA,US 1994-12-05 | ENTRY_INTO_FORCE * from 1994-12-05").toBuilder()
                        .addLegalNature(LegalNature.of(LegalForce.BINDING))
                        .addLegalNature(LegalNature.of(LegalForce.POLITICAL))
                        .build();
        for (LocalDate day : List.of(LATE, LocalDate.of(1990, 1, 1))) {
            assertTrue(codes(agreement.statusOn(day).because()).contains("natures-differ"));
            assertTrue(codes(agreement.participationOf("UA", day).because()).contains("natures-differ"));
            assertEquals(
                    1,
                    codes(agreement.inForceBetween("UA", "US", day).because()).stream()
                            .filter("natures-differ"::equals)
                            .count());
        }
    }
}
