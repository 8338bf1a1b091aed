package org.entente.force;

import static org.entente.force.Lives.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.time.Answer;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartyRole;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suspension of two is of both; of many it is of its authors, or between them and its recipients. */
class SuspensionsTest {

    private static final String TWO = "A B | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | ";
    private static final String THREE = "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01";
    private static final LocalDate DAY = LocalDate.of(2005, 6, 1);

    private static PartyStanding standing(Agreement agreement, String actor, LocalDate day) {
        return agreement.participationOf(actor, day).standing();
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENSION A 2005-01-01,                                 2004-12-31, PARTY",
        "SUSPENSION A 2005-01-01,                                 2005-01-01, SUSPENDED",
        "SUSPENSION B 2005-01-01,                                 2005-01-01, SUSPENDED",
        "SUSPENSION A 2005-01-01 | RESUMPTION A 2006-01-01,       2006-01-01, PARTY",
        "SUSPENSION A 2005-01-01 | RESUMPTION B 2006-01-01,       2006-01-01, PARTY",
    })
    void suspensionOfTwoIsOfBoth(String acts, LocalDate day, PartyStanding standing) {
        Agreement agreement = LivesTest.life(TWO + acts).toBuilder()
                .addProvision(Commitment.builder()
                        .summary("en", "To do it.")
                        .by(Attribution.allParties())
                        .build())
                .build();
        for (String actor : List.of("A", "B")) {
            assertEquals(standing, standing(agreement, actor, day));
            assertEquals(
                    standing == PartyStanding.PARTY ? 1 : 0,
                    agreement.commitmentsBy(actor, day).size());
        }
    }

    @Test
    void noRelationInForceNamesTheSuspension() {
        TreatyRelation relation =
                LivesTest.life(TWO + "SUSPENSION A 2005-01-01").inForceBetween("A", "B", DAY);
        assertEquals(Answer.NO, relation.answer());
        assertTrue(relation.because().stream()
                .allMatch(reason -> reason.code().equals("suspended-between")
                        && reason.path().toString().equals("events[2]")));
        assertEquals(
                "the operation is suspended by \"A\", 2005-01-01 (VCLT art. 72)",
                relation.because().get(0).message(Locale.ENGLISH));
        assertEquals(
                "시행이 정지됨: 2005-01-01(조약법협약 제72조)",
                LivesTest.life(TWO + "SUSPENSION * 2005-01-01")
                        .inForceBetween("A", "B", DAY)
                        .because()
                        .get(0)
                        .message(Locale.KOREAN));
    }

    private static Agreement towards(String more, String... recipients) {
        return LivesTest.life(THREE + more).toBuilder()
                .addActor(Actor.of("D", "en", "D"))
                .addParty(
                        Party.of("D").toBuilder().addRole(PartyRole.DEPOSITARY).build())
                .addEvent(act(LifecycleAct.SUSPENSION, "A")
                        .takesEffect(UncertainDate.parse("2005-01-01"))
                        .recipients(
                                List.of(recipients).stream().map(Reference::to).toList())
                        .build())
                .build();
    }

    @Test
    void recipientsLimitASuspensionToThem() {
        Agreement agreement = towards("", "B");
        for (String actor : List.of("A", "B", "C")) {
            assertEquals(PartyStanding.PARTY, standing(agreement, actor, DAY));
        }
        for (List<String> pair : List.of(List.of("A", "B"), List.of("B", "A"))) {
            TreatyRelation relation = agreement.inForceBetween(pair.get(0), pair.get(1), DAY);
            assertEquals(Answer.NO, relation.answer());
            assertEquals(
                    List.of("suspended-between events[2]"),
                    relation.because().stream()
                            .map(reason -> reason.code() + " " + reason.path())
                            .toList());
            assertEquals(
                    Answer.YES,
                    agreement
                            .inForceBetween(pair.get(0), pair.get(1), LocalDate.of(2004, 12, 31))
                            .answer());
        }
        assertEquals(Answer.YES, agreement.inForceBetween("A", "C", DAY).answer());
        assertEquals(Answer.YES, agreement.inForceBetween("B", "C", DAY).answer());
    }

    @Test
    void resumptionEndsALimitedSuspension() {
        Agreement agreement = towards(" | RESUMPTION A from 2005-05-01", "B");
        assertEquals(
                Answer.NO,
                agreement.inForceBetween("A", "B", LocalDate.of(2005, 4, 30)).answer());
        assertEquals(Answer.YES, agreement.inForceBetween("A", "B", DAY).answer());
    }

    /** A notice to the depositary, or to one that is no party, is a suspension towards all. */
    @ParameterizedTest
    @CsvSource({"D", "X"})
    void suspensionNotifiedToTheDepositaryIsOfAll(String recipient) {
        assertEquals(PartyStanding.SUSPENDED, standing(towards("", recipient), "A", DAY));
        assertEquals(PartyStanding.PARTY, standing(towards("", recipient), "B", DAY));
    }
}
