package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.provision.Clause;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When notices count: by the clause, at the end of a term, not too early, and in question where no clause allows it. */
class DeparturesTest {

    private static Agreement stated(int parties, String acts) {
        String all = parties == 2 ? "A,B" : "A,B,C";
        return LivesTest.life(all.replace(',', ' ') + " | RATIFICATION " + all
                + " 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | " + acts);
    }

    private static PartyStanding first(Agreement agreement, String day) {
        return agreement.participationOf("A", LocalDate.parse(day)).standing();
    }

    private static List<String> unsettled(Agreement agreement, String day) {
        return agreement.participationOf("A", LocalDate.parse(day)).unsettled().stream()
                .map(Reason::code)
                .toList();
    }

    private static IsoDuration length(String length) {
        return IsoDuration.parse(length);
    }

    // ---- no clause

    @ParameterizedTest
    @CsvSource({"WITHDRAWAL", "DENUNCIATION", "NOTICE"})
    void noticeWithoutClauseIsInQuestion(String act) {
        Agreement agreement = stated(3, act + " A 2010-01-01");
        assertEquals(PartyStanding.PARTY, first(agreement, "2010-12-31"));
        assertEquals(PartyStanding.CANNOT_TELL, first(agreement, "2011-01-01"));
        assertEquals(List.of("no-right-to-leave"), unsettled(agreement, "2030-01-01"));
        Reason why = agreement
                .participationOf("A", LocalDate.of(2030, 1, 1))
                .unsettled()
                .get(0);
        assertTrue(why.message(Locale.ENGLISH).contains("VCLT art. 56(1)"));
        assertTrue(why.message(Locale.KOREAN).contains("제56조 제1항"));
    }

    @Test
    void noticeWithoutClauseLeavesTheOtherOpen() {
        Agreement agreement = stated(2, "WITHDRAWAL A 2010-01-01");
        LocalDate day = LocalDate.of(2011, 1, 1);
        assertEquals(Standing.CANNOT_TELL, agreement.statusOn(day).standing());
        assertEquals(
                List.of("no-right-to-leave"),
                agreement.participationOf("B", day).unsettled().stream()
                        .map(Reason::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"CONSENT, FORMER", "IMPLIED_RIGHT, FORMER", "PROVISION, FORMER", "CHANGED_CIRCUMSTANCES, CANNOT_TELL"})
    void groundMayAllowTheDeparture(String ground, PartyStanding after) {
        LifecycleEvent withdrawal = act(LifecycleAct.WITHDRAWAL, "A")
                .done(DateSpan.parse("2010-01-01"))
                .ground(TerminationGround.vocabulary().of(ground))
                .build();
        Agreement agreement = stated(3, "ADOPTION * 1998-01-01").toBuilder()
                .addEvent(withdrawal)
                .build();
        assertEquals(after, first(agreement, "2011-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWAL, FORMER", "TERMINATION, FORMER", "DISPUTES, CANNOT_TELL"})
    void clauseMayAllowTheDeparture(String topic, PartyStanding after) {
        Agreement agreement = stated(3, "WITHDRAWAL A 2010-01-01").toBuilder()
                .addProvision(Clause.builder()
                        .topic(ClauseTopic.vocabulary().of(topic))
                        .summary("en", "A clause.")
                        .build())
                .build();
        assertEquals(
                after == PartyStanding.FORMER ? PartyStanding.CANNOT_TELL : PartyStanding.PARTY,
                first(agreement, "2010-06-01"));
        assertEquals(after, first(agreement, "2011-01-01"));
    }

    /** Twelve months later by the calendar; a day that a month lacks is its last one. */
    @ParameterizedTest
    @CsvSource({
        "2010-01-01, 2011-01-01",
        "2010-03-31, 2011-03-31",
        "2008-02-29, 2009-02-28",
        "2007-02-28, 2008-02-28",
        "2009-12-31, 2010-12-31",
    })
    void allowedDepartureTakesTwelveMonths(String given, LocalDate left) {
        Agreement agreement = stated(3, "WITHDRAWAL A " + given).toBuilder()
                .addProvision(Clause.builder()
                        .topic(ClauseTopic.WITHDRAWAL)
                        .summary("en", "A clause.")
                        .build())
                .build();
        assertEquals(PartyStanding.CANNOT_TELL, first(agreement, given));
        assertEquals(
                PartyStanding.CANNOT_TELL, first(agreement, left.minusDays(1).toString()));
        assertEquals(PartyStanding.FORMER, first(agreement, left.toString()));
    }

    // ---- against renewal

    private static Agreement renewed(int parties, String acts, ForceRule rule) {
        return stated(parties, acts).toBuilder().addProvision(clause(rule)).build();
    }

    private static ForceRule.Builder tenYears() {
        return ForceRule.builder().term(length("P10Y")).renewal(length("P5Y")).renewalNotice(length("P1Y"));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-01, 2010-01-01",
        "2009-01-01, 2010-01-01",
        "2009-01-02, 2015-01-01",
        "2009-09-01, 2015-01-01",
        "2014-01-02, 2020-01-01",
    })
    void noticeAgainstRenewalEndsTheTerm(String given, LocalDate end) {
        for (int parties : List.of(2, 3)) {
            for (String act : List.of("NOTICE", "DENUNCIATION")) {
                Agreement agreement =
                        renewed(parties, act + " A " + given, tenYears().build());
                assertEquals(
                        PartyStanding.PARTY, first(agreement, end.minusDays(1).toString()));
                assertEquals(PartyStanding.FORMER, first(agreement, end.toString()));
                assertEquals(
                        parties == 2 ? "ENDED since " + end : "IN_FORCE since 2000-01-01",
                        agreement.statusOn(end).toString());
            }
        }
    }

    @Test
    void noticeAgainstRenewalSaysWhatItIs() {
        Agreement agreement = renewed(3, "NOTICE A 2008-06-01", tenYears().build());
        assertTrue(agreement.participationOf("A", LocalDate.of(2010, 1, 1)).because().stream()
                .anyMatch(reason -> reason.code().equals("renewal-refused")
                        && "2010-01-01".equals(reason.arguments().get("date"))));
    }

    @Test
    void noticeCountsByItsOwnPeriod() {
        Agreement agreement = renewed(
                3, "NOTICE A 2008-06-01", tenYears().notice(length("P6M")).build());
        assertEquals(PartyStanding.FORMER, first(agreement, "2008-12-01"));
    }

    @Test
    void renewalWithoutNoticePeriodIsRefusedBefore() {
        ForceRule rule =
                ForceRule.builder().term(length("P1Y")).renewal(length("P1Y")).build();
        assertEquals(PartyStanding.FORMER, first(renewed(3, "NOTICE A 2003-12-31", rule), "2004-01-01"));
        assertEquals(PartyStanding.PARTY, first(renewed(3, "NOTICE A 2004-01-01", rule), "2004-01-01"));
        assertEquals(PartyStanding.FORMER, first(renewed(3, "NOTICE A 2004-01-01", rule), "2005-01-01"));
    }

    /** A notice of an unknown day in 2008 to 2009 may be in time or too late. */
    @Test
    void inexactNoticeAgainstRenewalIsOpenBetweenTerms() {
        Agreement agreement = renewed(3, "NOTICE A 2008-06/2009-06", tenYears().build());
        assertEquals(PartyStanding.PARTY, first(agreement, "2009-12-31"));
        assertEquals(PartyStanding.CANNOT_TELL, first(agreement, "2010-01-01"));
        assertEquals(PartyStanding.FORMER, first(agreement, "2015-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P1D"})
    void veryManyTermsAreLeftOpen(String renewal) {
        ForceRule rule =
                ForceRule.builder().term(length("P1D")).renewal(length(renewal)).build();
        Agreement agreement = renewed(3, "NOTICE A 9000-01-01", rule);
        assertEquals(PartyStanding.CANNOT_TELL, first(agreement, "9500-01-01"));
    }

    @Test
    void aThousandTermsAreCounted() {
        ForceRule rule =
                ForceRule.builder().term(length("P1D")).renewal(length("P1D")).build();
        LocalDate end = LocalDate.of(2000, 1, 1).plusDays(1000);
        Agreement last = renewed(3, "NOTICE A " + end.minusDays(1), rule);
        assertEquals(PartyStanding.PARTY, first(last, end.minusDays(1).toString()));
        assertEquals(PartyStanding.FORMER, first(last, end.toString()));
        Agreement later = renewed(3, "NOTICE A " + end, rule);
        assertEquals(PartyStanding.PARTY, first(later, end.minusDays(1).toString()));
        assertEquals(PartyStanding.CANNOT_TELL, first(later, end.plusYears(100).toString()));
    }

    // ---- too early

    @ParameterizedTest
    @CsvSource({
        "1999-06-01, 2000-06-01, CANNOT_TELL",
        "2001-01-01, 2001-12-31, PARTY",
        "2001-01-01, 2002-01-01, CANNOT_TELL",
        "2001-01-01, 2030-01-01, CANNOT_TELL",
        "2004-12-31, 2006-01-01, CANNOT_TELL",
        "2005-01-01, 2006-01-01, FORMER",
    })
    void noticeBeforeItsTimeIsInQuestion(String given, String day, PartyStanding standing) {
        ForceRule rule = ForceRule.builder()
                .noticeNotBefore(length("P5Y"))
                .notice(length("P1Y"))
                .build();
        Agreement agreement = renewed(3, "NOTICE A " + given, rule);
        assertEquals(standing, first(agreement, day));
        assertEquals(
                standing == PartyStanding.CANNOT_TELL ? List.of("notice-too-early") : List.of(),
                unsettled(agreement, day));
    }

    // ---- a notice and what carries it out

    @ParameterizedTest
    @CsvSource({
        "NOTICE A 2017-03-29 | WITHDRAWAL A 2020-01-31,                                2020-01-31",
        "WITHDRAWAL A 2020-01-31 | NOTICE A 2017-03-29,                                2020-01-31",
        "NOTICE A 2017-03-29 | WITHDRAWAL A 2018-01-31,                                2019-03-29",
        "NOTICE A 2020-01-31 | WITHDRAWAL A 2020-01-31,                                2022-01-31",
        "NOTICE A 2021-03-29 | WITHDRAWAL A 2020-01-31,                                2022-01-31",
        "NOTICE A 2005-03-29 | ACCESSION A 2010-01-01 | WITHDRAWAL A 2020-01-31,       2022-01-31",
        "NOTICE A 2010-01-01 | ACCESSION A 2010-01-01 | WITHDRAWAL A 2020-01-31,       2022-01-31",
        "NOTICE A 2010-01-02 | ACCESSION A 2010-01-01 | WITHDRAWAL A 2020-01-31,       2020-01-31",
        "NOTICE B 2017-03-29 | WITHDRAWAL A 2020-01-31,                                2022-01-31",
    })
    void withdrawalAfterNoticeIsNoSecondNotice(String acts, LocalDate left) {
        Agreement agreement =
                renewed(3, acts, ForceRule.builder().notice(length("P2Y")).build());
        assertEquals(PartyStanding.PARTY, first(agreement, left.minusDays(1).toString()));
        assertEquals(PartyStanding.FORMER, first(agreement, left.toString()));
    }

    /** Where no clause says when a notice counts, the withdrawal that carries it out does. */
    @Test
    void withdrawalAfterNoticeCountsWithoutRule() {
        Agreement agreement = stated(3, "NOTICE A 2017-03-29 | WITHDRAWAL A 2020-01-31");
        assertEquals(PartyStanding.PARTY, first(agreement, "2020-01-30"));
        assertEquals(PartyStanding.FORMER, first(agreement, "2020-01-31"));
    }

    /** A notice that can only be of a suspension announces no withdrawal. */
    @Test
    void noticeOfSuspensionAnnouncesNoWithdrawal() {
        Agreement agreement = renewed(
                3,
                "NOTICE A 2017-03-29 | WITHDRAWAL A 2020-01-31",
                ForceRule.builder().suspensionNotice(length("P90D")).build());
        assertEquals(List.of("no-right-to-leave"), unsettled(agreement, "2022-01-01"));
    }

    /** A notice of the year in which its author withdrew may have come later. */
    @Test
    void roughWithdrawalMayPrecedeTheNotice() {
        Agreement agreement = renewed(
                3,
                "NOTICE A 2020-06-01 | WITHDRAWAL A 2020",
                ForceRule.builder().notice(length("P2Y")).build());
        assertEquals(PartyStanding.PARTY, first(agreement, "2021-12-31"));
        assertEquals(PartyStanding.CANNOT_TELL, first(agreement, "2022-01-01"));
        assertEquals(PartyStanding.FORMER, first(agreement, "2022-12-31"));
    }

    /** Of several clauses that say the same the first counts. */
    @ParameterizedTest
    @MethodSource("rules")
    void firstClauseOfAKindCounts(ForceRule first, ForceRule second, String acts, String day) {
        for (int parties : List.of(2, 3)) {
            Agreement one = renewed(parties, acts, first);
            Agreement both = one.toBuilder().addProvision(clause(second)).build();
            Agreement turned = renewed(parties, acts, second).toBuilder()
                    .addProvision(clause(first))
                    .build();
            assertEquals(first(one, day), first(both, day));
            assertNotEquals(first(one, day), first(turned, day));
        }
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(notice("P6M"), notice("P2Y"), "NOTICE A 2010-01-01", "2011-01-01"),
                arguments(
                        ForceRule.builder().term(length("P20Y")).build(),
                        ForceRule.builder().term(length("P5Y")).build(),
                        "NOTIFICATION A 2001-01-01",
                        "2011-01-01"),
                arguments(
                        tenYears().build(),
                        tenYears().term(length("P13Y")).build(),
                        "DENUNCIATION A 2005-01-01",
                        "2011-01-01"),
                arguments(
                        ForceRule.builder().noticeNotBefore(length("P5Y")).build(),
                        ForceRule.builder().noticeNotBefore(length("P20Y")).build(),
                        "DENUNCIATION A 2010-01-01",
                        "2012-01-01"),
                arguments(
                        ForceRule.builder().suspensionNotice(length("P1M")).build(),
                        ForceRule.builder().suspensionNotice(length("P2Y")).build(),
                        "SUSPENSION A 2010-01-01",
                        "2010-06-01"));
    }

    private static ForceRule notice(String length) {
        return ForceRule.builder().notice(length(length)).build();
    }

    @Test
    void contestedDepartureAsksForNoDate() {
        Agreement agreement = renewed(3, "ADOPTION * 1998-01-01", notice("P1Y")).toBuilder()
                .addEvent(act(LifecycleAct.DENUNCIATION, "A")
                        .id("d")
                        .done(DateSpan.parse("2010"))
                        .build())
                .addEvent(act(LifecycleAct.OBJECTION, "B")
                        .regarding("d")
                        .done(DateSpan.parse("2011-01-01"))
                        .build())
                .build();
        assertEquals(PartyStanding.PARTY, first(agreement, "2010-12-31"));
        assertEquals(List.of("contested"), unsettled(agreement, "2011-01-01"));
        assertEquals(List.of("contested"), unsettled(agreement, "2030-01-01"));
    }

    @Test
    void revokedNoticeAnnouncesNoWithdrawal() {
        Agreement agreement =
                renewed(
                                3,
                                "WITHDRAWAL A 2020-01-31",
                                ForceRule.builder().notice(length("P2Y")).build())
                        .toBuilder()
                        .addEvent(act(LifecycleAct.NOTICE, "A")
                                .id("n")
                                .done(DateSpan.parse("2017-03-29"))
                                .build())
                        .addEvent(act(LifecycleAct.REVOCATION_OF_NOTICE, "A")
                                .regarding("n")
                                .done(DateSpan.parse("2018-01-01"))
                                .build())
                        .build();
        assertEquals(PartyStanding.PARTY, first(agreement, "2022-01-30"));
        assertEquals(PartyStanding.FORMER, first(agreement, "2022-01-31"));
    }
}
