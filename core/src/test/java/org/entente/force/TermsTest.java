package org.entente.force;

import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.life.ForceRule;
import org.entente.life.Moment;
import org.entente.model.Agreement;
import org.entente.provision.Clause;
import org.entente.time.IsoDuration;
import org.entente.timing.Rounding;
import org.entente.vocabulary.ClauseTopic;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term of ten years from 2000 on, and who extends it when. */
class TermsTest {

    private static Agreement stated(String parties, String acts) {
        return LivesTest.life(parties.replace(',', ' ') + " | RATIFICATION " + parties
                        + " 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01" + (acts.isEmpty() ? "" : " | " + acts))
                .toBuilder()
                .addProvision(clause(
                        ForceRule.builder().term(IsoDuration.parse("P10Y")).build()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "'A,B',   '',                                                      ENDED,       ENDED,       FORMER, FORMER",
        "'A,B',   'EXTENSION A,B 2009-12-01',                              IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A 2009-11-01 | EXTENSION B 2009-12-01',       IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A 2009-12-01',                                ENDED,       ENDED,       FORMER, FORMER",
        "'A,B',   'EXTENSION A,B from 2010-01-01',                         IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A,B from 2010-01-02',                         ENDED,       IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION * 2011-02-03',                                ENDED,       IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A,B 2009-12-31?',                             CANNOT_TELL, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL",
        "'A,B,C', 'EXTENSION B,C 2009-12-01',                              IN_FORCE,    IN_FORCE,    FORMER, PARTY",
        "'A,B,C', 'EXTENSION A 2009-12-01',                                ENDED,       ENDED,       PARTY,  FORMER",
        "'A,B,C', 'EXTENSION Conference 2009-12-01',                       IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B,C', 'WITHDRAWAL A from 2005-01-01 | EXTENSION * 2011-02-03', ENDED,       IN_FORCE,    FORMER, PARTY",
        "'A,B',   'WITHDRAWAL A from 2005-01-01 | EXTENSION * 2011-02-03', ENDED,       ENDED,       FORMER, FORMER",
        "'A,B',   'EXTENSION * 2009-12-01 | EXPIRY * from 2012-01-01',     IN_FORCE,    ENDED,       FORMER, FORMER",
    })
    void extensionHoldsForThoseThatMakeIt(
            String parties, String acts, Standing atEnd, Standing later, PartyStanding first, PartyStanding second) {
        Agreement agreement = stated(parties, acts);
        LocalDate late = LocalDate.of(2015, 1, 1);
        assertEquals(atEnd, agreement.statusOn(LocalDate.of(2010, 1, 1)).standing());
        assertEquals(later, agreement.statusOn(late).standing());
        assertEquals(first, agreement.participationOf("A", late).standing());
        assertEquals(second, agreement.participationOf("B", late).standing());
    }

    /** An actor that consents after the end of the term does not become a party. */
    @ParameterizedTest
    @CsvSource({
        "2009-12-31, '',                         FORMER",
        "2010-01-01, '',                         FORMER",
        "2010-01-02, '',                         NONE",
        "2010-01-02, 'EXTENSION * 2009-12-01',   PARTY",
        "2010-01-02, 'EXTENSION A,B 2009-12-01', PARTY",
        "2010-01-02, 'REVIVAL * from 2011-01-01', PARTY",
        "2010-01-02, 'EXTENSION A 2009-12-01',   PARTY",
    })
    void consentAfterTheTermMakesNoParty(String day, String acts, PartyStanding later) {
        Agreement agreement = stated("A,B,C", "ACCESSION D " + day + (acts.isEmpty() ? "" : " | " + acts));
        assertEquals(
                later, agreement.participationOf("D", LocalDate.of(2015, 1, 1)).standing());
    }

    /** Of several extensions the first in time counts, wherever it stands in the record. */
    @Test
    void earliestExtensionCounts() {
        Agreement life = LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                        + " | EXTENSION * from 2012-01-01 | EXTENSION * from 2009-01-01")
                .toBuilder()
                .addProvision(clause(
                        ForceRule.builder().term(IsoDuration.parse("P10Y")).build()))
                .build();
        assertEquals(Standing.IN_FORCE, life.statusOn(LocalDate.of(2011, 1, 1)).standing());
    }

    /** An extension in time, on the last day too, makes no second beginning. */
    @ParameterizedTest
    @CsvSource({"2009-12-01, 2000-01-01", "2010-01-01, 2000-01-01", "2010-01-02, 2010-01-02"})
    void anExtensionInTimeLeavesNoGap(String day, String since) {
        Agreement agreement = stated("A,B", "EXTENSION A,B " + day);
        LocalDate late = LocalDate.of(2015, 1, 1);
        assertEquals("IN_FORCE since " + since, agreement.statusOn(late).toString());
        assertEquals(
                since,
                agreement
                        .participationOf("A", late)
                        .since()
                        .map(Moment::toString)
                        .orElse(""));
    }

    /** Of several extensions the one is named that can have come first. */
    @ParameterizedTest
    @CsvSource({
        "EXTENSION * 2009-06-01 | EXTENSION * 2009, 3",
        "EXTENSION * 2009 | EXTENSION * 2009-06-01, 2",
        "EXTENSION * 2008-06-01 | EXTENSION * 2009, 2",
    })
    void firstExtensionIsNamed(String acts, int named) {
        assertEquals(
                List.of("events[" + named + "]"),
                stated("A,B,C", acts).participationOf("A", LocalDate.of(2010, 6, 1)).because().stream()
                        .filter(reason -> reason.code().equals("extended"))
                        .map(reason -> reason.path().toString())
                        .toList());
    }

    @Test
    void extensionIsNamedBehindTheTerm() {
        Agreement agreement = stated("A,B", "EXTENSION A,B 2009-12-01");
        for (List<Reason> because : List.of(
                agreement.statusOn(LocalDate.of(2010, 1, 1)).because(),
                agreement.participationOf("A", LocalDate.of(2010, 1, 1)).because())) {
            assertEquals(
                    "extended events[2] 2010-01-01",
                    because.stream()
                            .filter(reason -> reason.code().equals("extended"))
                            .map(reason -> reason.code() + " " + reason.path() + " "
                                    + reason.arguments().get("date"))
                            .collect(Collectors.joining()));
        }
    }

    private static Agreement goingOn(String parties, String acts, ForceRule.Builder rule) {
        return LivesTest.life(parties.replace(',', ' ') + " | RATIFICATION " + parties
                        + " 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01" + (acts.isEmpty() ? "" : " | " + acts))
                .toBuilder()
                .addProvision(clause(rule.term(IsoDuration.parse("P10Y"))
                        .untilTerminated(true)
                        .build()))
                .build();
    }

    @Test
    void termGoesOnUntilTerminated() {
        for (String parties : List.of("A,B", "A,B,C")) {
            Agreement agreement = goingOn(parties, "", ForceRule.builder());
            Status status = agreement.statusOn(LocalDate.of(2015, 1, 1));
            assertEquals(Standing.IN_FORCE, status.standing());
            assertEquals(Optional.empty(), status.until());
            assertEquals(
                    PartyStanding.PARTY,
                    agreement.participationOf("A", LocalDate.of(2015, 1, 1)).standing());
        }
        assertEquals(
                Standing.ENDED,
                goingOn("A,B", "TERMINATION * from 2012-01-01", ForceRule.builder())
                        .statusOn(LocalDate.of(2012, 1, 1))
                        .standing());
    }

    /** Within the term a notice counts at its end at the earliest; afterwards after its own time. */
    @ParameterizedTest
    @CsvSource({
        "P6M, NOTICE A 2003-03-01,            2010-01-01",
        "P6M, DENUNCIATION A 2009-06-30,      2010-01-01",
        "P6M, NOTICE A 2009-08-01,            2010-02-01",
        "P6M, NOTICE A 2012-03-01,            2012-09-01",
        "P6M, WITHDRAWAL A from 2005-01-01,   2005-01-01",
        "P6M, NOTICE A 2003-03-01 | WITHDRAWAL A 2004-01-01, 2010-01-01",
    })
    void noticeCountsBehindTheTerm(String notice, String acts, LocalDate left) {
        for (String parties : List.of("A,B", "A,B,C")) {
            Agreement agreement = goingOn(parties, acts, ForceRule.builder().notice(IsoDuration.parse(notice)));
            assertEquals(
                    PartyStanding.PARTY,
                    agreement.participationOf("A", left.minusDays(1)).standing());
            assertEquals(
                    PartyStanding.FORMER, agreement.participationOf("A", left).standing());
        }
    }

    /** Where the clause says no time, within twelve months, and not within the term. */
    @Test
    void presumedNoticeCountsBehindTheTerm() {
        Agreement early = goingOn("A,B,C", "NOTICE A 2003-03-01", ForceRule.builder()).toBuilder()
                .addProvision(Clause.builder()
                        .topic(ClauseTopic.TERMINATION)
                        .summary("en", "A party may terminate it.")
                        .build())
                .build();
        assertEquals(
                PartyStanding.PARTY,
                early.participationOf("A", LocalDate.of(2009, 12, 31)).standing());
        assertEquals(
                PartyStanding.FORMER,
                early.participationOf("A", LocalDate.of(2010, 1, 1)).standing());
    }

    @ParameterizedTest
    @CsvSource({
        "'',  FIRST_OF_NEXT_YEAR,    2005-03-10, 2006-01-01",
        "P1Y, FIRST_OF_NEXT_YEAR,    2005-03-10, 2007-01-01",
        "P6M, FIRST_OF_NEXT_MONTH,   2005-03-10, 2005-10-01",
        "'',  FIRST_OF_NEXT_APRIL,   2005-03-10, 2005-04-01",
        "'',  FIRST_OF_NEXT_JULY,    2005-07-01, 2006-07-01",
        "P1Y, FIRST_OF_NEXT_OCTOBER, 2005-11-10, 2007-10-01",
    })
    void noticeCountsOnADayOfTheCalendar(String notice, Rounding rounding, String given, LocalDate left) {
        ForceRule.Builder rule = ForceRule.builder().noticeRounding(rounding);
        if (!notice.isEmpty()) {
            rule.notice(IsoDuration.parse(notice));
        }
        for (String act : List.of("NOTICE A ", "WITHDRAWAL A ")) {
            Agreement agreement = LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | "
                            + "ENTRY_INTO_FORCE * from 2000-01-01 | " + act + given)
                    .toBuilder()
                    .addProvision(clause(rule.build()))
                    .build();
            Participation first = agreement.participationOf("A", left);
            assertEquals(PartyStanding.FORMER, first.standing());
            assertEquals(left.toString(), first.since().map(Moment::toString).orElse(""));
            assertEquals("departure-by-rule", first.because().get(2).code());
        }
    }

    /** The rule of the whole instrument counts before that of a part of it. */
    @Test
    void ruleOfAPartComesLast() {
        Clause ofPart = clause(
                        ForceRule.builder().term(IsoDuration.parse("P1Y")).build())
                .toBuilder()
                .addScope(Reference.printed("the annex"))
                .build();
        Agreement whole = stated("A,B", "");
        Agreement both = whole.toBuilder()
                .provisions(List.of(ofPart, whole.provisions().get(0)))
                .build();
        assertEquals(Standing.IN_FORCE, both.statusOn(LocalDate.of(2005, 1, 1)).standing());
        assertEquals(
                List.of("provisions[1].rule", "provisions[0].rule"),
                both.life().rules().stream().map(rule -> rule.path().toString()).toList());
    }
}
