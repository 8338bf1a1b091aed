package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.entente.life.ForceRule;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notice a revocation revokes that names none: the one that is open on its day; of several, no record says which. */
class RevocationsTest {

    private static Agreement stated(String parties, String acts) {
        return LivesTest.life(parties.replace(',', ' ') + " | RATIFICATION " + parties
                        + " 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | " + acts)
                .toBuilder()
                .addProvision(clause(
                        ForceRule.builder().notice(IsoDuration.parse("P1Y")).build()))
                .build();
    }

    private static String first(Agreement agreement, String day) {
        Participation first = agreement.participationOf("A", LocalDate.parse(day));
        return first.unsettled().isEmpty()
                ? first.standing().name()
                : first.standing() + " " + Lives.codes(first.unsettled());
    }

    @ParameterizedTest
    @CsvSource({
        // One is open: given by then, and neither carried out nor revoked before.
        "NOTICE A 2005-01-01 | REVOCATION A 2005-06-01, 2030-01-01, PARTY",
        "NOTICE A 2005-01-01 | REVOCATION A 2006-01-02, 2006-01-01, FORMER",
        "NOTICE A 2005-01-01 | REVOCATION A 2005/2007,  2006-01-01, CANNOT_TELL date-not-settled",
        "NOTICE A 2005 | REVOCATION A 2006-02-01,       2005-12-31, PARTY",
        "NOTICE A 2005 | REVOCATION A 2006-02-01,       2030-01-01, CANNOT_TELL date-not-settled",
        "NOTICE A 2005 | REVOCATION A 2006-01-01,       2030-01-01, PARTY",
        "'NOTICE A 2005-01-01 | REVOCATION A,B 2005-06-01',   2030-01-01, PARTY",
        "NOTICE A 2005-01-01 | REVOCATION A 2004-06-01, 2006-01-01, FORMER",
        "NOTICE A 2005-01-01 | REVOCATION A 2005-02-01 | NOTICE A 2005-06-01, 2006-05-31, PARTY",
        "NOTICE A 2005-01-01 | REVOCATION A 2005-02-01 | NOTICE A 2005-06-01, 2006-06-01, FORMER",
        "NOTICE A 2005-01-01 | REVOCATION A 2005-02-01 | NOTICE A 2005-06-01 | REVOCATION A 2005-07-01, 2030-01-01, PARTY",
        "REVOCATION A 2005-07-01 | NOTICE A 2005-06-01 | REVOCATION A 2005-02-01 | NOTICE A 2005-01-01, 2030-01-01, PARTY",
        "NOTICE A 2001-01-01 | ACCESSION A 2003-01-01 | NOTICE A 2005-01-01 | REVOCATION A 2005-06-01, 2030-01-01, PARTY",
        "WITHDRAWAL A from 2005-06-01 | ACCESSION A 2006-01-01 | NOTICE A 2007-01-01 | REVOCATION A 2007-02-01, 2030-01-01, PARTY",
        // Several are open.
        "NOTICE A 2005-01-01 | NOTICE A 2005-06-01 | REVOCATION A 2005-09-01, 2005-12-31, PARTY",
        "NOTICE A 2005-01-01 | NOTICE A 2005-06-01 | REVOCATION A 2005-09-01, 2006-01-01, CANNOT_TELL revocation-unclear",
        "NOTICE A 2005-01-01 | NOTICE A 2005-06-01 | REVOCATION A 2005-09-01, 2030-01-01, CANNOT_TELL revocation-unclear",
        "NOTICE A 2005-01-01 | DENUNCIATION A 2005-06-01 | REVOCATION A 2005-09-01, 2030-01-01, CANNOT_TELL revocation-unclear",
        "NOTICE A 2005-01-01 | NOTICE A 2005-06-01 | REVOCATION A, 2030-01-01, CANNOT_TELL revocation-unclear",
        // The first has taken effect when the second is revoked.
        "NOTICE A 2005-01-01 | NOTICE A 2005-06-01 | REVOCATION A 2006-02-01, 2030-01-01, FORMER",
    })
    void unnamedRevocationIsOfTheOpenNotice(String acts, String day, String standing) {
        assertEquals(standing, first(stated("A,B,C", acts.replace("REVOCATION", "REVOCATION_OF_NOTICE")), day));
    }

    @Test
    void unclearRevocationLeavesTheOtherOfTwoOpen() {
        Agreement agreement =
                stated("A,B", "NOTICE A 2005-01-01 | NOTICE A 2005-06-01 | REVOCATION_OF_NOTICE A 2005-09-01");
        LocalDate day = LocalDate.of(2007, 1, 1);
        assertEquals(Standing.CANNOT_TELL, agreement.statusOn(day).standing());
        assertEquals(
                "revocation-unclear events[4]",
                agreement.participationOf("B", day).unsettled().stream()
                        .map(reason -> reason.code() + " " + reason.path())
                        .findFirst()
                        .orElse(""));
    }

    /** A notice that is revoked by its name is not open to another revocation. */
    @Test
    void namedRevocationLeavesTheOtherNotice() {
        Agreement agreement = stated("A,B,C", "NOTICE A 2005-01-01 | REVOCATION_OF_NOTICE A 2005-09-01").toBuilder()
                .addEvent(act(LifecycleAct.NOTICE, "A")
                        .id("second")
                        .done(DateSpan.parse("2005-06-01"))
                        .build())
                .addEvent(act(LifecycleAct.REVOCATION_OF_NOTICE, "A")
                        .regarding("second")
                        .done(DateSpan.parse("2005-07-01"))
                        .build())
                .build();
        assertEquals("PARTY", first(agreement, "2030-01-01"));
    }

    /** A revocation by two is of each; one that names the notice of another is of no notice of its author. */
    @ParameterizedTest
    @CsvSource({"'A,B', a, PARTY", "'B,A', a, PARTY", "B, a, FORMER", "A, b, FORMER", "'A,B', b, FORMER"})
    void namedRevocationIsOfItsNoticeAlone(String authors, String named, String standing) {
        Agreement agreement = stated("A,B,C", "NOTIFICATION C 2004-01-01").toBuilder()
                .addEvent(act(LifecycleAct.NOTICE, "A")
                        .id("a")
                        .done(DateSpan.parse("2005-01-01"))
                        .build())
                .addEvent(act(LifecycleAct.NOTICE, "B")
                        .id("b")
                        .done(DateSpan.parse("2005-01-01"))
                        .build())
                .addEvent(act(LifecycleAct.REVOCATION_OF_NOTICE, authors.split(",", -1))
                        .regarding(named)
                        .done(DateSpan.parse("2005-06-01"))
                        .build())
                .build();
        assertEquals(standing, first(agreement, "2006-01-01"));
    }

    /** D continues the part of A; it alone may then revoke what A announced, and nothing that A announces later. */
    @ParameterizedTest
    @CsvSource({
        "NOTICE A 2005-01-01,                                                    2005-12-31, IN_FORCE",
        "NOTICE A 2005-01-01,                                                    2006-01-01, ENDED",
        "NOTICE A 2005-01-01 | REVOCATION D 2005-06-01,                          2030-01-01, IN_FORCE",
        "NOTICE A 2005-01-01 | REVOCATION D 2006-01-02,                          2030-01-01, ENDED",
        "NOTICE A 2005-01-01 | REVOCATION A 2005-02-01 | REVOCATION D 2005-06-01, 2030-01-01, IN_FORCE",
        "NOTICE D 2005-04-01 | REVOCATION A 2005-06-01,                          2030-01-01, ENDED",
        "NOTICE A 2005-01-01 | NOTICE D 2005-04-01 | REVOCATION D 2005-06-01,    2030-01-01, CANNOT_TELL",
        "NOTICE B 2005-01-01 | REVOCATION D 2005-06-01,                          2030-01-01, ENDED",
    })
    void successorRevokesWhatItsPredecessorAnnounced(String acts, LocalDate day, Standing standing) {
        Agreement agreement = stated("A,B", acts.replace("REVOCATION", "REVOCATION_OF_NOTICE")).toBuilder()
                .addActor(Actor.of("D", "en", "D"))
                .addEvent(act(LifecycleAct.CONTINUATION, "D")
                        .predecessor(Reference.to("A"))
                        .done(DateSpan.parse("2005-03-01"))
                        .build())
                .build();
        assertEquals(standing, agreement.statusOn(day).standing());
    }

    @Test
    void revocationOfAnotherIsOfNoNotice() {
        Agreement agreement = stated("A,B,C", "NOTICE A 2005-01-01 | REVOCATION_OF_NOTICE B 2005-06-01");
        assertEquals("FORMER", first(agreement, "2006-01-01"));
    }

    /** So many revocations that each of them may be of any notice cost no more than the record is long. */
    @Test
    void manyRevocationsAreBounded() {
        Agreement.Builder many = stated("A,B,C", "NOTICE A 2005-01-01").toBuilder();
        for (int i = 0; i < 2000; i++) {
            many.addEvents(
                    Lives.done(LifecycleAct.NOTICE, "2005-02-01", "A"),
                    Lives.done(LifecycleAct.REVOCATION_OF_NOTICE, "2005-03-01", "A"));
        }
        assertEquals(
                PartyStanding.CANNOT_TELL,
                many.build().participationOf("A", LocalDate.of(2030, 1, 1)).standing());
    }
}
