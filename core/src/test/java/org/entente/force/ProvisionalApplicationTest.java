package org.entente.force;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pending entry into force two or more actors apply an instrument, and are bound meanwhile. */
class ProvisionalApplicationTest {

    private static final String SIGNED = "A B C | SIGNATURE A,B,C 2010-01-01 | ENTRY_INTO_FORCE * from 2015-01-01 | ";

    private static Agreement stated(String acts) {
        return LivesTest.life(SIGNED + acts).toBuilder()
                .addProvision(Commitment.builder()
                        .summary("en", "To do it.")
                        .by(Attribution.allParties())
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "'PROVISIONAL_APPLICATION A,B from 2011-07-01', 2011-06-30, NOT_YET",
        "'PROVISIONAL_APPLICATION A,B from 2011-07-01', 2011-07-01, PROVISIONALLY_APPLIED",
        "'PROVISIONAL_APPLICATION A,B from 2011-07-01', 2015-01-01, IN_FORCE",
        "'PROVISIONAL_APPLICATION A from 2011-07-01', 2012-01-01, NOT_YET",
        "'PROVISIONAL_APPLICATION A from 2011-07-01 | PROVISIONAL_APPLICATION B from 2012-07-01', 2012-06-30, NOT_YET",
        "'PROVISIONAL_APPLICATION B from 2012-07-01 | PROVISIONAL_APPLICATION A from 2011-07-01', 2012-07-01, PROVISIONALLY_APPLIED",
        "'PROVISIONAL_APPLICATION A,B from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION A from 2012-01-01', 2012-01-01, NOT_YET",
        "'PROVISIONAL_APPLICATION A,B from 2011-07-01 | WITHDRAWAL A from 2012-01-01', 2012-01-01, NOT_YET",
        "'PROVISIONAL_APPLICATION A,B,C from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION A from 2012-01-01', 2012-01-01, PROVISIONALLY_APPLIED",
        "PROVISIONAL_APPLICATION * from 2011-07-01, 2011-07-01, PROVISIONALLY_APPLIED",
        "PROVISIONAL_APPLICATION * from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION * from 2012-01-01, 2012-01-01, NOT_YET",
        "PROVISIONAL_APPLICATION * from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION A from 2012-01-01, 2012-01-01, PROVISIONALLY_APPLIED",
        "'PROVISIONAL_APPLICATION * from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION A,B from 2012-01-01', 2012-01-01, NOT_YET",
        // A new beginning for all takes those in that had ended, and one of an actor itself.
        "'PROVISIONAL_APPLICATION * from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION A,B from 2012-01-01 | PROVISIONAL_APPLICATION * from 2013-01-01', 2013-01-01, PROVISIONALLY_APPLIED",
        "'PROVISIONAL_APPLICATION * from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION A,B from 2012-01-01 | PROVISIONAL_APPLICATION A from 2013-01-01', 2013-01-01, PROVISIONALLY_APPLIED",
        // An end for all ends what single ones began.
        "'PROVISIONAL_APPLICATION A,B from 2011-07-01 | END_OF_PROVISIONAL_APPLICATION * from 2012-01-01 | PROVISIONAL_APPLICATION A from 2013-01-01', 2013-01-01, NOT_YET",
        "'PROVISIONAL_APPLICATION A,B from 2011-07-01 | TERMINATION A from 2012-01-01', 2012-01-01, NOT_YET",
        // The order is that of time, and not of the record.
        "'END_OF_PROVISIONAL_APPLICATION A from 2012-01-01 | PROVISIONAL_APPLICATION A,B from 2011-07-01', 2012-01-01, NOT_YET",
        "'PROVISIONAL_APPLICATION A,A from 2011-07-01', 2012-01-01, NOT_YET",
    })
    void instrumentIsAppliedByTwo(String acts, LocalDate day, Standing standing) {
        assertEquals(standing, stated(acts).statusOn(day).standing());
    }

    /** Of two, too, it wants both; and what is for all is said once. */
    @Test
    void oneOfTwoAppliesItAlone() {
        LocalDate day = LocalDate.of(2012, 1, 1);
        Agreement alone = LivesTest.life("A B | SIGNATURE A,B 2010-01-01 | PROVISIONAL_APPLICATION A from 2011-07-01"
                + " | ENTRY_INTO_FORCE * from 2015-01-01");
        assertEquals("NOT_YET A:PROVISIONAL B:SIGNATORY", Lives.standings(alone, day));
        assertEquals(
                "act-recorded",
                Lives.codes(stated("PROVISIONAL_APPLICATION * from 2011-07-01")
                        .statusOn(day)
                        .because()));
    }

    /** A notice that was revoked in time ends nothing. */
    @ParameterizedTest
    @CsvSource({"true, PROVISIONALLY_APPLIED", "false, NOT_YET"})
    void revokedNoticeEndsNoApplication(boolean isRevoked, Standing standing) {
        Agreement.Builder agreement = stated("PROVISIONAL_APPLICATION A,B from 2011-07-01").toBuilder()
                .addEvent(Lives.act(LifecycleAct.WITHDRAWAL, "A")
                        .id("w")
                        .done(DateSpan.parse("2012-01-01"))
                        .takesEffect(UncertainDate.parse("2013-01-01"))
                        .build());
        if (isRevoked) {
            agreement.addEvent(Lives.act(LifecycleAct.REVOCATION_OF_NOTICE, "A")
                    .regarding("w")
                    .done(DateSpan.parse("2012-06-01"))
                    .build());
        }
        assertEquals(
                standing, agreement.build().statusOn(LocalDate.of(2013, 6, 1)).standing());
    }

    @ParameterizedTest
    @CsvSource({"A, 1", "B, 1", "C, 0"})
    void thoseThatApplyItAreBound(String actor, int commitments) {
        Agreement agreement = stated("PROVISIONAL_APPLICATION A,B from 2011-07-01");
        assertEquals(
                commitments,
                agreement.commitmentsBy(actor, LocalDate.of(2011, 7, 1)).size());
        assertEquals(
                0, agreement.commitmentsBy(actor, LocalDate.of(2011, 6, 30)).size());
    }

    @Test
    void relationSaysThatBothApplyIt() {
        Agreement agreement = stated("PROVISIONAL_APPLICATION A,B from 2011-07-01");
        LocalDate day = LocalDate.of(2012, 1, 1);
        TreatyRelation relation = agreement.inForceBetween("A", "B", day);
        assertEquals(Answer.NO, relation.answer());
        assertEquals(
                List.of("\"A\" and \"B\" both apply it provisionally (VCLT art. 25): it is not in force between them"),
                relation.because().stream()
                        .map(reason -> reason.message(Locale.ENGLISH))
                        .toList());
        assertEquals(
                List.of("not-both-parties", "not-both-parties"),
                agreement.inForceBetween("A", "C", day).because().stream()
                        .map(Reason::code)
                        .toList());
    }

    @Test
    void strangersDoNotApplyIt() {
        Agreement agreement = stated("PROVISIONAL_APPLICATION * from 2011-07-01");
        LocalDate day = LocalDate.of(2012, 1, 1);
        assertEquals(
                PartyStanding.PROVISIONAL, agreement.participationOf("A", day).standing());
        assertEquals(
                PartyStanding.NONE, agreement.participationOf("stranger", day).standing());
    }
}
