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
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.Predecessor;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those that take the place of another are parties from the succession on: no delay, no gap, and not too early. */
class SuccessionsTest {

    private static final LocalDate LATE = LocalDate.of(2020, 1, 1);

    /** In force since 1976 for SU, CS and FR; three months' delay for later consents. */
    private static Agreement.Builder convention(LifecycleEvent act) {
        return Agreement.builder()
                .id("t")
                .title("en", "T")
                .parties(treaty("t", "SU", "CS", "FR").build().parties())
                .addActor(Actor.of("FR", "en", "France"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1976-03-23"))
                .addEvent(done(LifecycleAct.RATIFICATION, "1973-10-16", "SU", "CS", "FR"))
                .addEvent(act)
                .addProvision(clause(ForceRule.builder()
                        .beginsForLater(Trigger.acts(1, LifecycleAct.ACCESSION)
                                .delay(IsoDuration.parse("P3M"))
                                .build())
                        .build()));
    }

    private static Actor actor(String id, String validity) {
        Actor.Builder actor = Actor.of(id, "en", id).toBuilder();
        if (!validity.isEmpty()) {
            actor.validity(DateSpan.parse(validity));
        }
        return actor.build();
    }

    private static LifecycleEvent.Builder from(LifecycleAct act, String day, String actor, String predecessor) {
        return act(act, actor).done(DateSpan.parse(day)).predecessor(Reference.to(predecessor));
    }

    private static PartyStanding standing(Agreement agreement, String actor, String day) {
        return agreement.participationOf(actor, LocalDate.parse(day)).standing();
    }

    /** The predecessor signed in 1990 and consented in 2005; nothing says when another took its place. */
    @ParameterizedTest
    @CsvSource({"2004-12-31, NONE", "2005-01-01, CANNOT_TELL", "2010-01-01, PARTY"})
    void successorHasNoPartBeforeItsPredecessor(String day, PartyStanding standing) {
        Agreement agreement = LivesTest.life("A B P | SIGNATURE P 1990-01-01 | RATIFICATION A,B 1999-01-01"
                        + " | ENTRY_INTO_FORCE * from 2000-01-01 | RATIFICATION P 2005-01-01")
                .toBuilder()
                .addEvent(from(LifecycleAct.SUCCESSION, "2010-01-01", "S", "P").build())
                .build();
        assertEquals(standing, standing(agreement, "S", day));
    }

    /** A predecessor whose own entry into force is recorded had a part, whatever its consent; one that initialled had none. */
    @ParameterizedTest
    @CsvSource({"ENTRY_INTO_FORCE, PARTY", "INITIALLING, CANNOT_TELL"})
    void recordedEntryOfThePredecessorIsAPart(String act, PartyStanding standing) {
        Agreement agreement = LivesTest.life(
                        "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | " + act
                                + " P 2005-01-01")
                .toBuilder()
                .addEvent(
                        from(LifecycleAct.CONTINUATION, "2010-01-01", "S", "P").build())
                .build();
        assertEquals(standing, standing(agreement, "S", "2020-01-01"));
    }

    /** The validity of SU, the act of RU, and a day. */
    @ParameterizedTest
    @CsvSource({
        "'',                    1991-12-24, 1991-12-23, NONE",
        "'',                    1991-12-24, 1991-12-24, PARTY",
        "1922-12-30/1991-12-25, 1991-12-24, 1991-12-24, PARTY",
        "1922-12-30/1991-12-25, 1992-01-13, 1991-12-25, NONE",
        "1922-12-30/1991-12-25, 1992-01-13, 1991-12-26, PARTY",
        "1922-12-30/1991-12-25, 1992-01-13, 1992-04-12, PARTY",
    })
    void continuationLeavesNoGap(String validity, String done, String day, PartyStanding standing) {
        Agreement agreement = convention(
                        from(LifecycleAct.CONTINUATION, done, "RU", "SU").build())
                .addActors(actor("SU", validity), actor("CS", ""), actor("RU", ""))
                .build();
        assertEquals(standing, standing(agreement, "RU", day));
    }

    @Test
    void continuationOfNoPartIsLeftOpen() {
        Agreement agreement = convention(from(LifecycleAct.CONTINUATION, "1991-12-24", "RU", "XX")
                        .build())
                .addActors(actor("SU", ""), actor("CS", ""), actor("RU", ""), actor("XX", ""))
                .build();
        Participation open = agreement.participationOf("RU", LATE);
        assertEquals(PartyStanding.CANNOT_TELL, open.standing());
        assertEquals(
                List.of("no consent of the predecessor of \"RU\" is recorded: record it, or takesEffect"),
                open.unsettled().stream()
                        .map(reason -> reason.message(Locale.ENGLISH))
                        .toList());
        assertEquals(PartyStanding.NONE, standing(agreement, "RU", "1991-12-23"));
    }

    @Test
    void aSignatoryOfTwoCanBeContinued() {
        Agreement agreement = treaty("t", "US", "SU")
                .addActor(Actor.of("RU", "en", "RU"))
                .addEvent(done(LifecycleAct.SIGNATURE, "1972-05-26", "US", "SU"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1972-10-03"))
                .addEvent(from(LifecycleAct.CONTINUATION, "1991-12-24", "RU", "SU")
                        .build())
                .build();
        assertEquals(PartyStanding.PARTY, standing(agreement, "RU", "1991-12-24"));
    }

    /** The validities of CS and CZ, the date of CZ's succession, and a day; its act is of 22 February 1993. */
    @ParameterizedTest
    @CsvSource({
        "'',                    '', 1993-01-01, 1992-12-31, NONE",
        "'',                    '', 1993-01-01, 1993-01-01, PARTY",
        "1918-10-28/1992-12-31, '', '',         1992-12-31, NONE",
        "1918-10-28/1992-12-31, '', '',         1993-01-01, PARTY",
        "'',                    '', '',         1976-03-22, NONE",
        "'',                    '', '',         1976-03-23, CANNOT_TELL",
        "'',                    '', '',         1993-02-21, CANNOT_TELL",
        "'',                    '', '',         1993-02-22, PARTY",
        "'',         1993-01-01/.., '',         1992-12-31, NONE",
        "'',         1993-01-01/.., '',         1993-01-01, CANNOT_TELL",
        "1918-10-28/1999-12-31, '', '',         1993-02-22, PARTY",
    })
    void successionReachesBackToItsDate(
            String predecessor, String successor, String date, String day, PartyStanding standing) {
        for (LifecycleAct act : List.of(LifecycleAct.SUCCESSION, LifecycleAct.UNIFICATION)) {
            Predecessor.Builder from = Predecessor.builder().actor("CS");
            if (!date.isEmpty()) {
                from.date(UncertainDate.parse(date));
            }
            Agreement agreement = convention(from(act, "1993-02-22", "CZ", "CS").build())
                    .addActors(
                            actor("SU", ""),
                            actor("CS", predecessor),
                            actor("CZ", successor).toBuilder()
                                    .addPredecessor(from.build())
                                    .build())
                    .build();
            assertEquals(standing, standing(agreement, "CZ", day));
        }
    }

    /** By its act and the validity of the predecessors, the standings of what succeeds one is that of what unites all. */
    @ParameterizedTest
    @CsvSource({
        "UNIFICATION,  ''",
        "UNIFICATION,  1918-10-28/1992-12-31",
        "SUCCESSION,   ''",
        "SUCCESSION,   1918-10-28/1992-12-31",
        "CONTINUATION, ''",
        "CONTINUATION, 1918-10-28/1992-12-31",
    })
    void predecessorsWithoutAPartMakeNoDifference(String code, String validity) {
        LifecycleAct act = LifecycleAct.vocabulary().of(code);
        String one = standings(act, validity, "CS");
        assertTrue(one.contains("PARTY"), one);
        assertEquals(one, standings(act, validity, "CS", "XX"));
        assertEquals(one, standings(act, validity, "XX", "CS"));
        assertEquals(one, standings(act, validity, "XX", "YY", "CS", "ZZ"));
    }

    /** The first that had a part of several that unite gives it to what they become, in whatever order they are named. */
    @ParameterizedTest
    @CsvSource({"''", "1918-10-28/1992-12-31"})
    void orderOfPredecessorsMakesNoDifference(String validity) {
        String one = standings(LifecycleAct.UNIFICATION, validity, "CS");
        assertEquals(one, standings(LifecycleAct.UNIFICATION, validity, "CS", "LL"));
        assertEquals(one, standings(LifecycleAct.UNIFICATION, validity, "LL", "CS"));
    }

    /** How CZ stands on some days, which takes the place of others by an act of 1993; LL acceded in 1990. */
    private static String standings(LifecycleAct act, String validity, String... predecessors) {
        Agreement.Builder agreement = convention(act(act, "CZ")
                        .done(DateSpan.parse("1993-02-22"))
                        .predecessor(Reference.builder()
                                .members(List.of(predecessors))
                                .build())
                        .build())
                .addEvent(done(LifecycleAct.ACCESSION, "1990-01-01", "LL"))
                .addActors(actor("SU", ""), actor("CZ", ""));
        for (String id : List.of("CS", "LL", "XX", "YY", "ZZ")) {
            agreement.addActor(actor(id, validity));
        }
        Agreement life = agreement.build();
        return List.of("1976-03-22", "1976-03-23", "1992-12-31", "1993-01-01", "1993-02-21", "1993-02-22").stream()
                .map(day -> standing(life, "CZ", day).name())
                .collect(Collectors.joining(" "));
    }

    /** Of several that unite on several days the first that is no more gives its part, in whatever order they are named. */
    @ParameterizedTest
    @CsvSource({"CS LL", "LL CS"})
    void theFirstThatIsGoneGivesItsPart(String predecessors) {
        for (String gone : List.of("CS 1991-06-30 LL 1992-12-31", "CS 1992-12-31 LL 1991-06-30")) {
            String[] ends = gone.split(" ", -1);
            Agreement life = convention(act(LifecycleAct.UNIFICATION, "CZ")
                            .done(DateSpan.parse("1993-02-22"))
                            .predecessor(Reference.builder()
                                    .members(List.of(predecessors.split(" ", -1)))
                                    .build())
                            .build())
                    .addEvent(done(LifecycleAct.ACCESSION, "1990-01-01", "LL"))
                    .addActors(actor("SU", ""), actor("CZ", ""))
                    .addActors(actor("CS", "1918-10-28/" + ends[1]), actor("LL", "1918-10-28/" + ends[3]))
                    .build();
            assertEquals(PartyStanding.NONE, standing(life, "CZ", "1991-06-30"), gone);
            assertEquals(PartyStanding.PARTY, standing(life, "CZ", "1991-07-01"), gone);
            assertEquals(PartyStanding.PARTY, standing(life, "CZ", "1993-02-22"), gone);
        }
    }

    /** S itself has left in 2003, and takes the place of another in 2005: it has no part again before it had left. */
    @ParameterizedTest
    @CsvSource({"2002-12-31, PARTY", "2003-01-01, CANNOT_TELL", "2004-12-31, CANNOT_TELL", "2005-01-01, PARTY"})
    void successionReachesBackBehindNoDeparture(String day, PartyStanding standing) {
        for (LifecycleAct act : List.of(LifecycleAct.SUCCESSION, LifecycleAct.UNIFICATION)) {
            Agreement agreement = LivesTest.life("S B P | RATIFICATION S,B,P 1999-01-01"
                            + " | ENTRY_INTO_FORCE * from 2000-01-01 | WITHDRAWAL S from 2003-01-01")
                    .toBuilder()
                    .addEvent(from(act, "2005-01-01", "S", "P").build())
                    .build();
            assertEquals(standing, standing(agreement, "S", day));
        }
    }

    @Test
    void anUndatedSuccessionAsksForItsDate() {
        Agreement agreement = convention(
                        from(LifecycleAct.SUCCESSION, "1993-02-22", "CZ", "CS").build())
                .addActors(actor("SU", ""), actor("CS", ""), actor("CZ", ""))
                .build();
        assertEquals(
                List.of("succession-undated events[2]"),
                agreement.participationOf("CZ", LocalDate.of(1993, 1, 1)).unsettled().stream()
                        .map(reason -> reason.code() + " " + reason.path())
                        .toList());
    }

    /** A predecessor that joined late gives its successor nothing before. */
    @Test
    void anUndatedSuccessionIsNotBeforeThePart() {
        Agreement agreement = convention(
                        from(LifecycleAct.SUCCESSION, "1993-02-22", "CZ", "XX").build())
                .addActors(actor("SU", ""), actor("CS", ""), actor("CZ", ""), actor("XX", ""))
                .addEvent(done(LifecycleAct.ACCESSION, "1987-07-29", "XX"))
                .build();
        assertEquals(PartyStanding.NONE, standing(agreement, "CZ", "1987-07-28"));
        assertEquals(PartyStanding.CANNOT_TELL, standing(agreement, "CZ", "1987-07-29"));
    }

    @ParameterizedTest
    @CsvSource({"1998-01-01, NONE", "2000-01-01, PARTY"})
    void successorIsNoPartyBeforeTheEntry(String day, PartyStanding standing) {
        Agreement agreement = treaty("t", "A", "B", "C")
                .addEvent(done(LifecycleAct.RATIFICATION, "1994-01-01", "A", "B"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2000-01-01"))
                .addEvent(from(LifecycleAct.SUCCESSION, "2005-01-01", "C", "A")
                        .takesEffect(UncertainDate.parse("1995-01-01"))
                        .build())
                .build();
        assertEquals(standing, standing(agreement, "C", day));
    }
}
