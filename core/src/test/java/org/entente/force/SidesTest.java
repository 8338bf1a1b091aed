package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.codes;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.effective;
import static org.entente.force.Lives.standings;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sides or more, and one that takes the place of another. */
class SidesTest {

    private static final LocalDate LATE = LocalDate.of(2020, 1, 1);

    private static LifecycleEvent succession(LifecycleAct act, String day, String successor, String predecessor) {
        return act(act, successor)
                .done(DateSpan.parse(day))
                .predecessor(Reference.to(predecessor))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Of three that consent two are listed: for the others the instrument goes on.
                "A B | RATIFICATION A,B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2006-01-01; IN_FORCE A:FORMER B:PARTY C:PARTY",
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | ACCESSION C 2005-01-01 | WITHDRAWAL B from 2007-01-01; IN_FORCE A:PARTY B:FORMER C:PARTY",
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL B from 2007-01-01; ENDED A:FORMER B:FORMER",
                // Nor is a signature taken for consent, nor a listing.
                "A B | SIGNATURE A,B 1999-01-01 | RATIFICATION A 2000-01-01 | ACCESSION C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; IN_FORCE A:PARTY B:SIGNATORY C:PARTY",
                "A B | RATIFICATION A 2000-01-01 | ACCESSION C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; IN_FORCE A:PARTY B:NONE C:PARTY",
            })
    void anotherThatConsentsMakesAThirdSide(String stated, String standings) {
        assertEquals(standings, standings(LivesTest.life(stated), LATE));
    }

    /** What wants three acts is of many, however few of them are listed. */
    @ParameterizedTest
    @CsvSource({"2, ENDED A:FORMER B:FORMER", "3, IN_FORCE A:PARTY B:FORMER", "35, IN_FORCE A:PARTY B:FORMER"})
    void aRuleOfThreeActsIsNotOfTwo(int count, String standings) {
        for (Trigger begins : List.of(
                Trigger.acts(count, LifecycleAct.RATIFICATION).build(),
                Trigger.builder()
                        .anyOf(List.of(
                                Trigger.acts(count, LifecycleAct.RATIFICATION).build()))
                        .build(),
                Trigger.builder()
                        .allOf(List.of(
                                Trigger.acts(count, LifecycleAct.RATIFICATION).build()))
                        .build())) {
            Agreement life = LivesTest.life(
                            "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL B from 2007-01-01")
                    .toBuilder()
                    .addProvision(clause(ForceRule.builder().begins(begins).build()))
                    .build();
            assertEquals(standings, standings(life, LATE));
        }
    }

    private static Agreement missiles(String parties, boolean exchanged) {
        Agreement.Builder treaty = treaty("missiles", parties.split(" ", -1))
                .addEvent(done(LifecycleAct.SIGNATURE, "1972-05-26", "US", "SU"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1972-10-03"))
                .addEvent(succession(LifecycleAct.CONTINUATION, "1991-12-24", "RU", "SU"))
                .addEvent(done(LifecycleAct.NOTICE, "2001-12-13", "US"))
                .addProvision(clause(
                        ForceRule.builder().notice(IsoDuration.parse("P6M")).build()));
        if (exchanged) {
            treaty.addEvent(done(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "1972-10-03", "US", "SU"));
        }
        return treaty.build();
    }

    /** Whose acts the clause counts, or wants among others: three of them are of many, however few are listed. */
    @Test
    void aRuleOfThreeActorsIsNotOfTwo() {
        Reference[] three = {Reference.to("A"), Reference.to("B"), Reference.to("C")};
        Reference[] twice = {Reference.to("A"), Reference.to("B"), Reference.to("B")};
        String stated =
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL B from 2007-01-01";
        for (Reference[] named : List.of(three, twice)) {
            String expected = named == three ? "CANNOT_TELL A:CANNOT_TELL B:FORMER" : "ENDED A:FORMER B:FORMER";
            for (Trigger begins : List.of(
                    Trigger.acts(2, LifecycleAct.RATIFICATION).addFrom(named).build(),
                    Trigger.acts(2, LifecycleAct.RATIFICATION)
                            .addIncluding(named)
                            .build())) {
                Agreement life = LivesTest.life(stated).toBuilder()
                        .addProvision(clause(ForceRule.builder().begins(begins).build()))
                        .build();
                assertEquals(expected, standings(life, LATE));
            }
        }
        Trigger words = Trigger.builder()
                .words(LocalizedText.of("en", "as agreed"))
                .addFrom(three)
                .build();
        Agreement life = LivesTest.life(stated).toBuilder()
                .addProvision(clause(ForceRule.builder().begins(words).build()))
                .build();
        assertEquals("ENDED A:FORMER B:FORMER", standings(life, LATE));
    }

    /** One that continues itself is where it was. */
    @Test
    void anActorReplacesNotItself() {
        Agreement life =
                LivesTest.life("A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01").toBuilder()
                        .addEvent(succession(LifecycleAct.CONTINUATION, "2003-01-01", "A", "A"))
                        .build();
        assertEquals("IN_FORCE A:PARTY B:PARTY", standings(life, LATE));
    }

    /** The one of two may name the other as predecessor in an act that is no succession. */
    @Test
    void aNotificationJoinsNoSides() {
        Agreement life = LivesTest.life("A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01"
                        + " | WITHDRAWAL B from 2007-01-01")
                .toBuilder()
                .addEvent(succession(LifecycleAct.NOTIFICATION, "2003-01-01", "B", "A"))
                .build();
        assertEquals("ENDED A:FORMER B:FORMER", standings(life, LATE));
    }

    /** Two that unite are replaced; one from which another parts goes on, and stays bound with it. */
    @Test
    void aUnionReplacesAndASecessionDoesNot() {
        String stated = "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01";
        Agreement united = LivesTest.life(stated).toBuilder()
                .addEvent(succession(LifecycleAct.UNIFICATION, "2003-01-01", "U", "A"))
                .build();
        assertEquals("IN_FORCE A:FORMER B:PARTY U:PARTY", standings(united, LATE));
        Agreement parted = LivesTest.life(stated + " | WITHDRAWAL A from 2005-01-01").toBuilder()
                .addEvent(succession(LifecycleAct.SUCCESSION, "2003-01-01", "C", "A").toBuilder()
                        .takesEffect(UncertainDate.parse("2003-01-01"))
                        .build())
                .build();
        assertEquals("IN_FORCE A:FORMER B:PARTY C:PARTY", standings(parted, LATE));
    }

    /** What a predecessor did before it was replaced, its successor or another of its side did. */
    @Test
    void departuresOfASideAreThoseOfItsTime() {
        String stated = "A B | RATIFICATION A,B 1972-01-01 | ENTRY_INTO_FORCE * from 1973-01-01";
        LifecycleEvent continuation = succession(LifecycleAct.CONTINUATION, "1991-12-24", "C", "B");
        Agreement before = LivesTest.life(stated + " | WITHDRAWAL B from 1985-01-01").toBuilder()
                .addEvent(continuation)
                .build();
        assertEquals(
                "ENDED", before.statusOn(LocalDate.of(1986, 1, 1)).standing().name());
        Agreement after = LivesTest.life(stated + " | WITHDRAWAL C from 2005-01-01").toBuilder()
                .addEvent(continuation)
                .build();
        assertEquals(
                "IN_FORCE", after.statusOn(LocalDate.of(2004, 1, 1)).standing().name());
        assertEquals("ENDED A:FORMER B:FORMER C:FORMER", standings(after, LATE));
    }

    /** One of two that stand side by side revoked its notice in time, and stands. */
    @Test
    void aRevokedNoticeOfASideLeavesIt() {
        Agreement treaty = treaty("t", "A")
                .addParty(Actor.of("CS", "en", "CS").toBuilder()
                        .validity(DateSpan.parse("1918-10-28/1992-12-31"))
                        .build())
                .addEvent(done(LifecycleAct.RATIFICATION, "1972-10-03", "A", "CS"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1972-10-03"))
                .addEvent(succession(LifecycleAct.SUCCESSION, "1993-01-01", "CZ", "CS"))
                .addEvent(succession(LifecycleAct.SUCCESSION, "1993-01-01", "SK", "CS"))
                .addEvent(act(LifecycleAct.WITHDRAWAL, "CZ")
                        .id("w")
                        .done(DateSpan.parse("1995-01-01"))
                        .takesEffect(UncertainDate.parse("1996-01-01"))
                        .build())
                .addEvent(act(LifecycleAct.REVOCATION_OF_NOTICE, "CZ")
                        .regarding("w")
                        .done(DateSpan.parse("1995-06-01"))
                        .build())
                .addEvent(effective(LifecycleAct.WITHDRAWAL, "2005-01-01", "SK"))
                .build();
        assertEquals("IN_FORCE A:PARTY CS:FORMER CZ:PARTY SK:FORMER", standings(treaty, LATE));
    }

    /** What the two do to each other is nothing to a third that only acted. */
    @Test
    void strangersAreOfNoSide() {
        Agreement life = LivesTest.life(
                "A B | RATIFICATION A,B 2000-01-01 | INITIALLING X 1999-01-01"
                        + " | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION A from 2003-01-01 | WITHDRAWAL A from 2007-01-01");
        assertEquals("ENDED A:FORMER B:FORMER X:NONE", standings(life, LATE));
        assertEquals("no-act-recorded", codes(life.participationOf("X", LATE).because()));
    }

    /** Whichever of the two is listed, one that continues another is the same side. */
    @ParameterizedTest
    @ValueSource(strings = {"US SU", "US SU RU", "US RU", "RU US"})
    void aSideGoesOnInItsContinuator(String parties) {
        for (boolean exchanged : new boolean[] {true, false}) {
            Agreement treaty = missiles(parties, exchanged);
            for (String row : List.of(
                    "1980-01-01 IN_FORCE PARTY PARTY NONE",
                    "1991-12-23 IN_FORCE PARTY PARTY NONE",
                    "1991-12-24 IN_FORCE PARTY FORMER PARTY",
                    "2002-06-12 IN_FORCE PARTY FORMER PARTY",
                    "2002-06-13 ENDED FORMER FORMER FORMER")) {
                LocalDate day = LocalDate.parse(row.substring(0, 10));
                assertEquals(
                        row.substring(11),
                        treaty.statusOn(day).standing() + " "
                                + Stream.of("US", "SU", "RU")
                                        .map(actor -> treaty.participationOf(actor, day)
                                                .standing()
                                                .name())
                                        .collect(Collectors.joining(" ")),
                        parties + " " + day);
            }
            assertEquals("replaced", last(treaty.participationOf("SU", LATE)));
            assertEquals("other-party-left", last(treaty.participationOf("RU", LATE)));
        }
    }

    /** Of more than two, one is not listed because another that took its place is. */
    @ParameterizedTest
    @CsvSource({"US RU:PARTY, PARTY", "US RU:PARTY X, NONE"})
    void aPredecessorIsListedWithOneOfTwo(String parties, PartyStanding standing) {
        Agreement treaty = LivesTest.life(parties + " | ENTRY_INTO_FORCE * from 1972-10-03").toBuilder()
                .addEvent(succession(LifecycleAct.CONTINUATION, "1991-12-24", "RU", "SU"))
                .build();
        assertEquals(
                standing, treaty.participationOf("SU", LocalDate.of(1980, 1, 1)).standing());
    }

    /** The last reason other than the entry into force, which comes at the end. */
    private static String last(Participation participation) {
        List<String> codes = participation.because().stream()
                .map(Reason::code)
                .filter(code -> !code.equals("entry-recorded"))
                .toList();
        return codes.get(codes.size() - 1);
    }

    /** A side is gone, and nothing says what became of it. */
    @Test
    void aSideWithoutSuccessorLeavesItOpen() {
        Agreement treaty = treaty("t", "US")
                .addParty(Actor.of("SU", "en", "SU").toBuilder()
                        .validity(DateSpan.parse("1922-12-30/1991-12-25"))
                        .build())
                .addEvent(done(LifecycleAct.EXCHANGE_OF_INSTRUMENTS, "1972-10-03", "US", "SU"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1972-10-03"))
                .build();
        assertEquals("IN_FORCE US:PARTY SU:PARTY", standings(treaty, LocalDate.of(1991, 12, 25)));
        assertEquals("CANNOT_TELL US:CANNOT_TELL SU:FORMER", standings(treaty, LocalDate.of(1991, 12, 26)));
        assertEquals("no-successor-known", codes(treaty.statusOn(LATE).unsettled()));
        assertEquals(
                "no-successor-known", codes(treaty.participationOf("US", LATE).unsettled()));
    }

    /** Two that succeed side by side: the side has left with the later of them, and each with its first departure. */
    @ParameterizedTest
    @CsvSource({
        "1999-01-01, IN_FORCE A:PARTY CS:FORMER CZ:PARTY SK:PARTY",
        "2000-01-01, IN_FORCE A:PARTY CS:FORMER CZ:FORMER SK:PARTY",
        "2004-12-31, IN_FORCE A:PARTY CS:FORMER CZ:FORMER SK:PARTY",
        "2005-01-01, ENDED A:FORMER CS:FORMER CZ:FORMER SK:FORMER",
    })
    void aSideOfSeveralLeavesWithTheLast(LocalDate day, String standings) {
        Agreement treaty = treaty("t", "A")
                .addParty(Actor.of("CS", "en", "CS").toBuilder()
                        .validity(DateSpan.parse("1918-10-28/1992-12-31"))
                        .build())
                .addEvent(done(LifecycleAct.RATIFICATION, "1972-10-03", "A", "CS"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1972-10-03"))
                .addEvent(succession(LifecycleAct.SUCCESSION, "1993-01-01", "CZ", "CS"))
                .addEvent(succession(LifecycleAct.SUCCESSION, "1993-01-01", "SK", "CS"))
                .addEvent(effective(LifecycleAct.WITHDRAWAL, "2005-01-01", "SK"))
                .addEvent(effective(LifecycleAct.WITHDRAWAL, "2000-01-01", "CZ"))
                .build();
        assertEquals(standings, standings(treaty, day));
        Agreement again = treaty.toBuilder()
                .addEvent(effective(LifecycleAct.WITHDRAWAL, "2010-01-01", "SK"))
                .build();
        assertEquals(standings, standings(again, day));
    }

    /** A chain of successors, and one that runs in a circle. */
    @Test
    void successorsOfSuccessorsAreOneSide() {
        Agreement.Builder chain = treaty("t", "US", "R0")
                .addEvent(done(LifecycleAct.RATIFICATION, "1900-01-01", "US", "R0"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "1900-01-01"))
                .addEvent(effective(LifecycleAct.WITHDRAWAL, "2010-01-01", "US"));
        for (int i = 6; i > 0; i--) {
            chain.addEvent(succession(LifecycleAct.CONTINUATION, "190" + i + "-01-01", "R" + i, "R" + (i - 1)));
        }
        Agreement treaty = chain.build();
        assertEquals("ENDED", treaty.statusOn(LATE).standing().name());
        assertEquals(PartyStanding.FORMER, treaty.participationOf("R6", LATE).standing());
        assertEquals(
                PartyStanding.PARTY,
                treaty.participationOf("R6", LocalDate.of(2009, 1, 1)).standing());
        Agreement circle = chain.addEvent(succession(LifecycleAct.CONTINUATION, "1910-01-01", "R0", "R6"))
                .build();
        assertEquals("ENDED", circle.statusOn(LATE).standing().name());
    }
}
