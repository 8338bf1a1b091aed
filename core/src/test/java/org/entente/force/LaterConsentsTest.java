package org.entente.force;

import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.codes;
import static org.entente.force.Lives.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.life.EntryFor;
import org.entente.life.ForceRule;
import org.entente.life.LaterThan;
import org.entente.life.Moment;
import org.entente.model.Agreement;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Rounding;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When those enter that consent after the others, or shortly before the entry into force. */
class LaterConsentsTest {

    private static final String CONSENTS = "A B C D | RATIFICATION A 2001-01-01 | RATIFICATION B 2001-02-01"
            + " | RATIFICATION C 2001-03-01 | ACCESSION D 2002-01-01";
    private static final LocalDate LATE = LocalDate.of(2010, 1, 1);

    private static Trigger.Builder deposits(int count, String delay) {
        return Trigger.acts(count, LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION)
                .delay(IsoDuration.parse(delay));
    }

    private static Agreement ruled(ForceRule.Builder... rules) {
        Agreement.Builder agreement = LivesTest.life(CONSENTS).toBuilder();
        for (ForceRule.Builder rule : rules) {
            agreement.addProvision(clause(rule.build()));
        }
        return agreement.build();
    }

    private static String since(Agreement agreement, String actor) {
        return agreement.participationOf(actor, LATE).spells().get(0).from().toString();
    }

    /** Accessions wait for the objections of twelve months, ratifications do not. */
    private static ForceRule.Builder ratifications() {
        return ForceRule.builder()
                .begins(Trigger.acts(2, LifecycleAct.RATIFICATION).build())
                .beginsForLater(Trigger.acts(1, LifecycleAct.RATIFICATION)
                        .rounding(Rounding.FIRST_OF_THIRD_MONTH)
                        .build());
    }

    private static ForceRule.Builder accessions() {
        return ForceRule.builder()
                .beginsForLater(Trigger.acts(1, LifecycleAct.ACCESSION)
                        .delay(IsoDuration.parse("P12M"))
                        .rounding(Rounding.FIRST_OF_THIRD_MONTH)
                        .build());
    }

    @Test
    void eachActHasTheClauseThatNamesIt() {
        Agreement agreement = ruled(ratifications(), accessions());
        assertEquals("2001-06-01", since(agreement, "C"));
        assertEquals("2003-04-01", since(agreement, "D"));
        Agreement other = ruled(accessions(), ratifications());
        assertEquals("2001-06-01", since(other, "C"));
        assertEquals("2003-04-01", since(other, "D"));
    }

    @Test
    void unnamedActsHaveTheFirstClause() {
        assertEquals("2002-04-01", since(ruled(ratifications()), "D"));
    }

    @Test
    void eachActHasItsOwnClause() {
        Agreement agreement =
                ruled(ForceRule.builder().beginsForLater(deposits(1, "P1M").build()), accessions());
        assertEquals("2001-04-01", since(agreement, "C"));
        assertEquals("2002-02-01", since(agreement, "D"));
    }

    /** The second deposit is of 1 February; C follows before the entry into force on 3 March, or on 1 August. */
    @ParameterizedTest
    @CsvSource({
        "P30D, P30D, '',         2001-03-31, 2001-03-03",
        "P6M,  P30D, '',         2001-08-01, 2001-08-01",
        "P30D, P60D, '',         2001-03-03/2001-04-30, 2001-03-03",
        "P30D, P60D, 2001-03-10, 2001-03-10/2001-04-30, 2001-03-10",
        "P30D, P60D, 2001-03-01, 2001-03-01/2001-04-30, 2001-03-01/2001-04-02",
        "P90D, P120D, '',        2001-05-02/2001-06-29, 2001-05-02",
    })
    void consentBetweenLastDepositAndEntryIsInQuestion(
            String first, String later, String recorded, String third, String second) {
        Agreement.Builder agreement = ruled(ForceRule.builder()
                        .begins(deposits(2, first).build())
                        .beginsForLater(deposits(1, later).build()))
                .toBuilder();
        if (!recorded.isEmpty()) {
            agreement.addEvent(Lives.effective(LifecycleAct.ENTRY_INTO_FORCE, recorded));
        }
        assertEquals(third, since(agreement.build(), "C"));
        assertEquals(second, since(agreement.build(), "B"));
    }

    @Test
    void consentInQuestionAsksForItsEffect() {
        ForceRule.Builder rule = ForceRule.builder()
                .begins(deposits(2, "P30D").build())
                .beginsForLater(deposits(1, "P60D").build());
        Participation between = ruled(rule).participationOf("C", LocalDate.of(2001, 4, 29));
        assertEquals(PartyStanding.CANNOT_TELL, between.standing());
        assertEquals("later-in-question", codes(between.unsettled()));
        assertEquals(
                PartyStanding.PARTY,
                ruled(rule).participationOf("C", LocalDate.of(2001, 4, 30)).standing());
    }

    /** The second deposit is of 1 February and brings it into force on 3 March; C consents between, or on that day. */
    @ParameterizedTest
    @CsvSource({
        "CONDITION,        P30D, 2001-03-01, 2001-03-31",
        "CONDITION,        P60D, 2001-03-01, 2001-04-30",
        "CONDITION,        P10D, 2001-02-03, 2001-03-03",
        "CONDITION,        P10D, 2001-02-28, 2001-03-10",
        "CONDITION,        P60D, 2001-02-01, 2001-03-03",
        "CONDITION,        P60D, 2001-02-02, 2001-04-03",
        "CONDITION,        P60D, 2001-02,    2001-03-03/2001-04-29",
        "CONDITION,        P60D, 2001-03-05, 2001-05-04",
        "ENTRY_INTO_FORCE, P30D, 2001-03-01, 2001-03-03",
        "ENTRY_INTO_FORCE, P60D, 2001-03-03, 2001-03-03",
        "ENTRY_INTO_FORCE, P60D, 2001-03-04, 2001-05-03",
        "ENTRY_INTO_FORCE, P60D, 2001-03,    2001-03-03/2001-05-30",
    })
    void clauseSaysWhichConsentsAreLater(LaterThan than, String delay, String given, String since) {
        Trigger deposits = deposits(2, "P30D").build();
        Trigger withADateBefore = Trigger.builder()
                .addAllOf(deposits, Trigger.on(UncertainDate.parse("2000-01-01")))
                .build();
        Trigger withTheFirstOfThem = Trigger.builder()
                .addAllOf(deposits, deposits(1, "P30D").build())
                .build();
        for (Trigger begins : List.of(deposits, withADateBefore, withTheFirstOfThem)) {
            Agreement agreement = LivesTest.life("A B C | RATIFICATION A 2001-01-01 | RATIFICATION B 2001-02-01"
                            + " | RATIFICATION C " + given)
                    .toBuilder()
                    .addProvision(clause(ForceRule.builder()
                            .begins(begins)
                            .beginsForLater(deposits(1, delay).build())
                            .laterThan(than)
                            .build()))
                    .build();
            assertEquals(since, since(agreement, "C"), begins::toString);
        }
    }

    /** In force since 3 March by the record; nothing says which consents brought it into force. */
    @ParameterizedTest
    @CsvSource({
        "'',               2001-02-01, 2001-03-03",
        "'',               2001-02-02, 2001-03-03/2001-03-04",
        "'',               2001-03-03, 2001-03-03/2001-04-02",
        "'',               2001-03-04, 2001-04-03",
        "CONDITION,        2001-03-01, 2001-03-03/2001-03-31",
        "ENTRY_INTO_FORCE, 2001-03-01, 2001-03-03",
        "ENTRY_INTO_FORCE, 2001-03-04, 2001-04-03",
    })
    void recordedEntryDoesNotSayWhatWasWanted(String than, String given, String since) {
        ForceRule.Builder rule =
                ForceRule.builder().beginsForLater(deposits(1, "P30D").build());
        if (!than.isEmpty()) {
            rule.laterThan(LaterThan.valueOf(than));
        }
        Agreement agreement = LivesTest.life("A B C | RATIFICATION A,B 2001-01-01 | RATIFICATION C " + given
                        + " | ENTRY_INTO_FORCE * from 2001-03-03")
                .toBuilder()
                .addProvision(clause(rule.build()))
                .build();
        assertEquals(since, since(agreement, "C"));
        assertEquals("2001-03-03", since(agreement, "A"));
    }

    /** The one delay may stand in a part of the clause. */
    @Test
    void delayOfAPartCountsAsTheDelay() {
        Agreement agreement = ruled(ForceRule.builder()
                .begins(Trigger.builder()
                        .addAllOf(deposits(2, "P30D").build(), Trigger.on(UncertainDate.parse("2000-01-01")))
                        .build())
                .beginsForLater(deposits(1, "P30D").build()));
        assertEquals("2001-03-03", since(agreement, "B"));
        assertEquals("2001-03-31", since(agreement, "C"));
    }

    /** Where a date or words decide, no consent is the last that is wanted. */
    @Test
    void consentBeforeADateEntersWithAll() {
        Agreement agreement = ruled(ForceRule.builder()
                .begins(Trigger.on(UncertainDate.parse("2001-03-10")))
                .beginsForLater(deposits(1, "P60D").build()));
        assertEquals("2001-03-10", since(agreement, "C"));
        assertEquals("2002-03-02", since(agreement, "D"));
    }

    // ---- back again

    private static Agreement left(String acts) {
        return LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | " + acts)
                .toBuilder()
                .addProvision(clause(ForceRule.builder()
                        .beginsForLater(deposits(1, "P3M").build())
                        .notice(IsoDuration.parse("P3M"))
                        .build()))
                .build();
    }

    /** As Guyana and Trinidad and Tobago did, to come back with a reservation. */
    @ParameterizedTest
    @CsvSource({
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-01-05, 2005-04-04, PARTY",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-01-05, 2005-04-05, PARTY",
        "ACCESSION A 2005-01-05 | WITHDRAWAL A 2005-01-05, 2005-04-05, PARTY",
        "ACCESSION A 2005-01-05 | WITHDRAWAL A 2005-01-05, 2010-01-01, PARTY",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-02-05, 2005-04-04, PARTY",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-02-05, 2005-04-05, CONTRACTING",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-02-05, 2005-05-04, CONTRACTING",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-02-05, 2005-05-05, PARTY",
        "ACCESSION A 2005-02-05 | WITHDRAWAL A 2005-01-05, 2005-05-05, PARTY",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-04-05, 2005-04-05, CONTRACTING",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-04-06, 2005-04-05, FORMER",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-02-05 | WITHDRAWAL A 2005-06-01, 2005-08-31, PARTY",
        "WITHDRAWAL A 2005-01-05 | ACCESSION A 2005-02-05 | WITHDRAWAL A 2005-06-01, 2005-09-01, FORMER",
        "NOTICE A 2005-01-05 | ACCESSION A 2005-02-05, 2005-05-05, PARTY",
        "WITHDRAWAL A from 2005-04-05 | ACCESSION A from 2005-04-05, 2005-04-05, PARTY",
        "ACCESSION A from 2005-04-05 | WITHDRAWAL A from 2005-04-05, 2005-04-05, PARTY",
        "WITHDRAWAL A 2005-01-05, 2005-04-05, FORMER",
    })
    void consentBeforeTheDepartureTakesEffectCounts(String acts, LocalDate day, PartyStanding standing) {
        assertEquals(standing, left(acts).participationOf("A", day).standing());
    }

    @Test
    void comingBackBeginsASpellOfItsOwn() {
        assertEquals(
                "[2000-01-01/2005-04-05, 2005-04-05/]",
                left("ACCESSION A 2005-01-05 | WITHDRAWAL A 2005-01-05").participationOf("A", LATE).spells().stream()
                        .map(spell -> spell.from() + "/"
                                + spell.until().map(Moment::toString).orElse(""))
                        .toList()
                        .toString());
    }

    // ---- notice before the time is over

    /** B, a party since 2000, may give notice from 2003 on; D is one since 2005-04-01. */
    @ParameterizedTest
    @CsvSource({
        "B, 2002-12-31, CANNOT_TELL, notice-too-early",
        "B, 2003-01-01, FORMER, ''",
        "D, 2007-01-01, CANNOT_TELL, notice-perhaps-too-early",
        "D, 2008-03-31, CANNOT_TELL, notice-perhaps-too-early",
        "D, 2008-04-01, FORMER, ''",
    })
    void waitMayCountFromTheOwnEntry(String actor, String given, PartyStanding standing, String wanting) {
        assertEquals(standing + " " + wanting, left(actor, given, rule -> rule));
    }

    private static String left(String actor, String given, UnaryOperator<ForceRule.Builder> more) {
        ForceRule.Builder rule = ForceRule.builder()
                .beginsForLater(deposits(1, "P3M").build())
                .noticeNotBefore(IsoDuration.parse("P3Y"))
                .notice(IsoDuration.parse("P1Y"));
        Agreement agreement = LivesTest.life("A B C D | RATIFICATION A,B,C 1999-01-01"
                        + " | ENTRY_INTO_FORCE * from 2000-01-01 | ACCESSION D 2005-01-01")
                .toBuilder()
                .addEvent(done(LifecycleAct.WITHDRAWAL, given, actor))
                .addProvision(clause(more.apply(rule).build()))
                .build();
        Participation left = agreement.participationOf(actor, LATE);
        return left.standing() + " " + codes(left.unsettled());
    }

    @ParameterizedTest
    @CsvSource({
        "INSTRUMENT, B, 2002-12-31, CANNOT_TELL, notice-too-early",
        "INSTRUMENT, B, 2003-01-01, FORMER, ''",
        "INSTRUMENT, D, 2005-06-01, FORMER, ''",
        "ACTOR,      B, 2002-12-31, CANNOT_TELL, notice-too-early",
        "ACTOR,      D, 2008-03-31, CANNOT_TELL, notice-too-early",
        "ACTOR,      D, 2008-04-01, FORMER, ''",
    })
    void clauseSaysFromWhenTheWaitCounts(
            EntryFor from, String actor, String given, PartyStanding standing, String wanting) {
        assertEquals(standing + " " + wanting, left(actor, given, rule -> rule.noticeNotBeforeFrom(from)));
    }

    /** Open for one year in each three: for B from 2003 on, by its own entry for D from 2008-04-01 on. */
    @ParameterizedTest
    @CsvSource({
        "'',         B, 2002-12-31, CANNOT_TELL, notice-too-early",
        "'',         B, 2004-01-01, FORMER, ''",
        "'',         B, 2004-01-02, CANNOT_TELL, notice-too-early",
        "'',         B, 2005-12-31, CANNOT_TELL, notice-too-early",
        "'',         B, 2006-01-01, FORMER, ''",
        "'',         B, 2003,       FORMER, ''",
        "'',         B, 2004,       CANNOT_TELL, date-not-settled",
        "'',         B, 2005,       CANNOT_TELL, notice-too-early",
        "'',         B, 2005/2006,  CANNOT_TELL, date-not-settled",
        "'',         D, 2006-06-01, CANNOT_TELL, notice-perhaps-too-early",
        "'',         D, 2008-01-01, CANNOT_TELL, notice-too-early",
        "'',         D, 2008-06-01, CANNOT_TELL, notice-perhaps-too-early",
        "INSTRUMENT, D, 2006-06-01, FORMER, ''",
        "INSTRUMENT, D, 2008-06-01, CANNOT_TELL, notice-too-early",
        "ACTOR,      D, 2006-06-01, CANNOT_TELL, notice-too-early",
        "ACTOR,      D, 2008-06-01, FORMER, ''",
    })
    void noticeOutsideItsWindowIsOpen(String from, String actor, String given, PartyStanding standing, String wanting) {
        assertEquals(
                standing + " " + wanting,
                left(
                        actor,
                        given,
                        rule -> rule.noticeWindow(IsoDuration.parse("P1Y"))
                                .noticeNotBeforeFrom(
                                        from.isEmpty() ? Optional.empty() : Optional.of(EntryFor.valueOf(from)))));
    }
}
