package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.codes;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.standings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.life.ForceRule;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Quorum;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an instrument enters into force where rule and record say little. */
class EntryTest {

    private static final LocalDate LATE = LocalDate.of(2020, 1, 1);
    private static final Trigger WORDS =
            Trigger.builder().words(LocalizedText.of("en", "as agreed")).build();

    private static Agreement ruled(String stated, Trigger begins) {
        return LivesTest.life(stated).toBuilder()
                .addProvision(clause(ForceRule.builder().begins(begins).build()))
                .build();
    }

    /** Failing rule and record: with the consent of the last that is listed (art. 24(2)). */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A B | RATIFICATION A 1999-01-01 | RATIFICATION B 2000-01-01; 1999-12-31; NOT_YET A:CONTRACTING B:NONE",
                "A B | RATIFICATION A 1999-01-01 | RATIFICATION B 2000-01-01; 2000-01-01; IN_FORCE A:PARTY B:PARTY",
                "A B C | RATIFICATION A,B,C 1999-01-01 | RATIFICATION A 2001-01-01; 1999-01-01; IN_FORCE A:PARTY B:PARTY C:PARTY",
                "A B C | RATIFICATION A,B 1999-01-01; 1999-01-01; CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL C:NONE",
                // Of several consents of one the first counts, whatever the exactness and the order of their dates.
                "A B | RATIFICATION A 1999-02-01 | ACCEPTANCE A 1999 | RATIFICATION B 1998-01-01; 1999-02-01; IN_FORCE A:PARTY B:PARTY",
                "A B | ACCEPTANCE A 1999 | RATIFICATION A 1999-01-01 | RATIFICATION B 1998-01-01; 1999-02-01; IN_FORCE A:PARTY B:PARTY",
                "A B | RATIFICATION A 1999-01-01 | ACCEPTANCE A 1999 | RATIFICATION B 1998-01-01; 1999-02-01; IN_FORCE A:PARTY B:PARTY",
                "A B | RATIFICATION A 1999-02-01 | ACCEPTANCE A | RATIFICATION B 1998-01-01; 1999-02-01; IN_FORCE A:PARTY B:PARTY",
                "A B | RATIFICATION A,B 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 1999-02-01; 1999-01-01; CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL",
                "A | RATIFICATION A 1999-01-01; 1999-01-01; CANNOT_TELL A:CANNOT_TELL",
                // The day on which a notification takes effect is none on which its author enters.
                "A B | RATIFICATION A,B 1999-01-01 | NOTIFICATION A from 1999-06-01; 1999-01-01; IN_FORCE A:PARTY B:PARTY",
                // What two only sign may have bound them, unless more is foreseen.
                "A B | SIGNATURE A 1998-01-01 | SIGNATURE B 1998-02-01; 1998-01-31; NOT_YET A:SIGNATORY B:NONE",
                "A B | SIGNATURE A 1998-01-01 | SIGNATURE B 1998-02-01; 1998-02-01; CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL",
                "A B | SIGNATURE A 1998-01-01; 1998-02-01; NOT_YET A:SIGNATORY B:NONE",
                "A B C | SIGNATURE A,B,C 1998-01-01; 1998-02-01; NOT_YET A:SIGNATORY B:SIGNATORY C:SIGNATORY",
            })
    void consentOfAllIsPresumedToSuffice(String stated, LocalDate day, String standings) {
        assertEquals(standings, standings(LivesTest.life(stated), day));
    }

    @Test
    void aPresumedEntryIsSaidToBeOne() {
        Agreement life = LivesTest.life("A B C | RATIFICATION A,B 1999-01-01 | RATIFICATION C 2000-01-01");
        assertEquals("entry-presumed", codes(life.statusOn(LATE).because()));
        assertEquals("IN_FORCE since 2000-01-01", life.statusOn(LATE).toString());
        assertEquals(
                "act-recorded entered-with-all entry-presumed",
                codes(life.participationOf("A", LATE).because()));
        assertEquals(
                "no-entry-known",
                codes(LivesTest.life("A B | SIGNATURE A,B 1998-01-01")
                        .statusOn(LATE)
                        .unsettled()));
    }

    /** A rule for each consent alone: each enters by its own, the instrument with the second. */
    @ParameterizedTest
    @CsvSource({
        "2013-05-07, NOT_YET A:CONTRACTING B:CONTRACTING C:NONE",
        "2013-05-08, NOT_YET A:PARTY B:CONTRACTING C:NONE",
        "2013-09-26, IN_FORCE A:PARTY B:PARTY C:NONE",
    })
    void aRuleForEachBindsEachByItsConsent(LocalDate day, String standings) {
        Agreement life = LivesTest.life("A B C | RATIFICATION A 2012-05-08 | RATIFICATION B 2012-09-26").toBuilder()
                .addProvision(clause(ForceRule.builder()
                        .beginsForLater(Trigger.acts(1, LifecycleAct.RATIFICATION)
                                .delay(IsoDuration.parse("P1Y"))
                                .build())
                        .build()))
                .build();
        assertEquals(standings, standings(life, day));
        assertEquals(
                "act-recorded each-by-rule",
                codes(life.participationOf("A", LATE).because()));
        assertEquals(
                "act-recorded rule-for-each",
                codes(life.participationOf("A", LocalDate.of(2012, 6, 1)).because()));
    }

    /** A rule for later ones that names no acts brings none in, and leaves the entry of the instrument unknown. */
    @Test
    void aLaterRuleInWordsBindsNone() {
        Agreement life = LivesTest.life("A B C | RATIFICATION A,B 2012-05-08").toBuilder()
                .addProvision(clause(ForceRule.builder().beginsForLater(WORDS).build()))
                .build();
        assertEquals("CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL C:NONE", standings(life, LATE));
        assertEquals("no-entry-known", codes(life.statusOn(LATE).unsettled()));
        Agreement term = LivesTest.life("A B C | RATIFICATION A,B 2012-05-08").toBuilder()
                .addProvision(clause(
                        ForceRule.builder().term(IsoDuration.parse("P5Y")).build()))
                .build();
        assertEquals("no-entry-known", codes(term.statusOn(LATE).unsettled()));
    }

    /** A rule for each consent: two of one side, of which one continues the other, bring nothing into force. */
    @Test
    void aContinuatorIsNoSecondSide() {
        Agreement life = LivesTest.life("A B | RATIFICATION A 2001-01-01").toBuilder()
                .addEvent(act(LifecycleAct.CONTINUATION, "C")
                        .done(DateSpan.parse("2003-01-01"))
                        .predecessor(Reference.to("A"))
                        .build())
                .addProvision(clause(ForceRule.builder()
                        .beginsForLater(Trigger.acts(1, LifecycleAct.RATIFICATION, LifecycleAct.CONTINUATION)
                                .build())
                        .build()))
                .build();
        assertEquals("NOT_YET", life.statusOn(LATE).toString());
        Agreement both = life.toBuilder()
                .addEvent(done(LifecycleAct.RATIFICATION, "2002-01-01", "B"))
                .build();
        assertEquals("IN_FORCE since 2002-01-01", both.statusOn(LATE).toString());
    }

    /** One that left and joined again is suspended with all. */
    @Test
    void aSuspensionOfAllIsOfThoseThatReturned() {
        Agreement life = LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                + " | WITHDRAWAL A from 2003-01-01 | ACCESSION A 2005-01-01 | SUSPENSION * from 2006-01-01");
        assertEquals("SUSPENDED A:SUSPENDED B:SUSPENDED C:SUSPENDED", standings(life, LATE));
    }

    /** That no party is left is said of the instrument, and not of each that left. */
    @Test
    void thoseThatLeftSayWhyThemselves() {
        Agreement none = LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                + " | WITHDRAWAL A,B,C from 2003-01-01");
        assertEquals("entry-recorded no-party-left", codes(none.statusOn(LATE).because()));
        assertEquals(
                "act-recorded entered-with-all act-recorded entry-recorded",
                codes(none.participationOf("A", LATE).because()));
    }

    /** Entries of single actors give that of the instrument if each that consented has one, or each that is listed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; A:PARTY B:PARTY C:CANNOT_TELL",
                "A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; A:PARTY B:PARTY C:NONE",
                "A B C | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; A:PARTY B:PARTY C:NONE",
            })
    void singleEntriesCountIfEachHasOne(String stated, String standings) {
        String found = standings(LivesTest.life(stated), LATE);
        assertEquals(standings, found.substring(found.indexOf(' ') + 1));
    }

    /** It is in force once it surely is so for two, whatever the order of the record; what is not settled is named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A 2012 | B 2012-06-01; 2012-05-31; NOT_YET; ''",
                "A 2012 | B 2012-06-01; 2012-06-01; CANNOT_TELL; events[0]",
                "B 2012-06-01 | A 2012; 2012-12-30; CANNOT_TELL; events[1]",
                "A 2012 | B 2012-06-01; 2012-12-31; IN_FORCE; ''",
                "A 2012 | B 2012-01-01; 2012-01-01; CANNOT_TELL; events[0]",
                "A 2012? | B 2012-06-01; 2020-01-01; CANNOT_TELL; events[0]",
                "A 2012 | B 2012-06-01 | C 2012-07-01; 2012-06-30; CANNOT_TELL; events[0]",
                "A 2012 | B 2012-06-01 | C 2012-07-01; 2012-07-01; IN_FORCE; ''",
                "A 2012 | A 2012-01-01 | B 2012-06-01; 2012-06-01; IN_FORCE; ''",
                "A 2012-01-01 | A 2012 | B 2012-06-01; 2012-06-01; IN_FORCE; ''",
            })
    void itIsInForceOnceItIsForTwo(String entries, LocalDate day, Standing standing, String unsettled) {
        Agreement recorded =
                LivesTest.life(("A B C | " + entries).replaceAll("\\| (\\w) ", "| ENTRY_INTO_FORCE $1 from "));
        Agreement ruled =
                LivesTest.life(("A B C | " + entries).replaceAll("\\| (\\w) ", "| RATIFICATION $1 ")).toBuilder()
                        .addProvision(clause(ForceRule.builder()
                                .beginsForLater(Trigger.acts(1, LifecycleAct.RATIFICATION)
                                        .build())
                                .build()))
                        .build();
        for (Agreement life : List.of(recorded, ruled)) {
            Status status = life.statusOn(day);
            assertEquals(
                    standing + " " + unsettled,
                    status.standing() + " "
                            + status.unsettled().stream()
                                    .map(reason -> reason.path().toString())
                                    .collect(Collectors.joining(" ")));
        }
    }

    /** The second of several entries is the reason, whatever else was done on its day. */
    @Test
    void theSecondEntryIsTheReason() {
        Agreement life = LivesTest.life(
                "A B C | RATIFICATION C 2002-01-01 | RATIFICATION A,B 1999-01-01"
                        + " | ENTRY_INTO_FORCE B from 2002-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE C from 2003-01-01");
        Reason why = life.statusOn(LATE).because().get(0);
        assertEquals("events[2] entry-recorded", why.path() + " " + why.code());
        assertEquals("2002-01-01", life.statusOn(LATE).since().orElseThrow().toString());
        Agreement earlier = life.toBuilder()
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.acts(2, LifecycleAct.RATIFICATION).build())
                        .build()))
                .build();
        assertEquals("IN_FORCE since 2002-01-01", earlier.statusOn(LATE).toString());
    }

    /** Without any event nothing is known of the beginning; the clause says what it wants. */
    @Test
    void aLifeWithoutEventsIsOpen() {
        Status unknown = LivesTest.life("A B C").statusOn(LATE);
        assertEquals("CANNOT_TELL no-entry-known", unknown.standing() + " " + codes(unknown.unsettled()));
        Status wanting = ruled(
                        "A B C", Trigger.acts(2, LifecycleAct.RATIFICATION).build())
                .statusOn(LATE);
        assertEquals("CANNOT_TELL rule-wants", wanting.standing() + " " + codes(wanting.unsettled()));
    }

    /** What the clause wants is said beside other reasons. */
    @Test
    void whatIsWantedIsSaidBesideTheNatures() {
        Agreement life =
                ruled(
                                "A B C | RATIFICATION A 1999-01-01",
                                Trigger.acts(2, LifecycleAct.RATIFICATION).build())
                        .toBuilder()
                        .addLegalNature(LegalNature.builder()
                                .force(LegalForce.POLITICAL)
                                .build())
                        .addLegalNature(
                                LegalNature.builder().force(LegalForce.BINDING).build())
                        .build();
        assertEquals("natures-differ rule-wants", codes(life.statusOn(LATE).because()));
    }

    /** An open answer has no dates, although something else changed before and will after. */
    @ParameterizedTest
    @CsvSource({"2010-06-01", "2012-06-01"})
    void anOpenStatusHasNoDates(LocalDate day) {
        Status open = ruled(
                        "A B C | SIGNATURE A,B,C 2010-01-01 | PROVISIONAL_APPLICATION * from 2011-01-01"
                                + " | END_OF_PROVISIONAL_APPLICATION * from 2012-01-01 | PROVISIONAL_APPLICATION * from 2013-01-01",
                        WORDS)
                .statusOn(day);
        assertEquals("CANNOT_TELL", open.toString());
    }

    /** Words are met by no consent whose own entry into force is recorded, nor before what stands beside them. */
    @Test
    void wordsAreOpenForOtherConsentsAlone() {
        Agreement own = ruled("A B C | RATIFICATION A 1998-01-01 | ENTRY_INTO_FORCE A from 2001-01-01", WORDS);
        assertEquals(Standing.NOT_YET, own.statusOn(LATE).standing());
        assertEquals("rule-leaves-open", codes(own.statusOn(LATE).because()));
        Agreement ofTwo = ruled("A B C | SIGNATURE A,B 1998-01-01 | ENTRY_INTO_FORCE A from 2001-01-01", WORDS);
        assertEquals(Standing.CANNOT_TELL, ofTwo.statusOn(LATE).standing());
        Trigger both = Trigger.builder()
                .allOf(List.of(Trigger.on(UncertainDate.parse("1989-01-01")), WORDS))
                .build();
        Agreement signed = ruled("A B C | SIGNATURE A,B,C 1980-01-01", both);
        assertEquals(
                Standing.NOT_YET, signed.statusOn(LocalDate.of(1988, 12, 31)).standing());
        assertEquals(
                Standing.CANNOT_TELL, signed.statusOn(LocalDate.of(1989, 1, 1)).standing());
    }

    /** Where one has ratified, signatures of others bring nothing into force. */
    @ParameterizedTest
    @CsvSource({"1999-12-31, NOT_YET", "2000-01-01, CANNOT_TELL"})
    void signaturesBesideConsentsAreNone(LocalDate day, Standing standing) {
        Agreement life = LivesTest.life("A B C | SIGNATURE C 1990-01-01 | RATIFICATION A 2000-01-01");
        assertEquals(standing, life.statusOn(day).standing());
    }

    /** Two that are listed and are one side have no other to agree with. */
    @Test
    void oneSideAlonePresumesNoEntry() {
        Agreement life = LivesTest.life("A B | RATIFICATION A,B 1999-01-01").toBuilder()
                .addEvent(act(LifecycleAct.CONTINUATION, "B")
                        .done(DateSpan.parse("1999-06-01"))
                        .predecessor(Reference.to("A"))
                        .build())
                .build();
        assertEquals(Standing.CANNOT_TELL, life.statusOn(LATE).standing());
    }

    /** What is in words has no day, and what stands beside it a first one. */
    @ParameterizedTest
    @CsvSource({
        "1988-12-31, NOT_YET A:CONTRACTING B:CONTRACTING C:NONE",
        "1989-01-01, CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL C:NONE",
    })
    void wordsBesideADateAreOpenSinceThen(LocalDate day, String standings) {
        String stated = "A B C | RATIFICATION A,B 1988-01-01";
        Trigger both = Trigger.builder()
                .allOf(List.of(Trigger.on(UncertainDate.parse("1989-01-01")), WORDS))
                .build();
        assertEquals(standings, standings(ruled(stated, both), day));
        Trigger counted = Trigger.builder()
                .allOf(List.of(
                        Trigger.builder()
                                .allOf(List.of(
                                        WORDS,
                                        Trigger.acts(2, LifecycleAct.RATIFICATION)
                                                .build()))
                                .build(),
                        Trigger.on(UncertainDate.parse("1980-01-01"))))
                .delay(IsoDuration.parse("P1Y"))
                .build();
        assertEquals(standings, standings(ruled(stated, counted), day));
    }

    /** A rule in words is open since the first signature, and says so before. */
    @ParameterizedTest
    @CsvSource({"1997-12-31, NOT_YET", "1998-01-01, CANNOT_TELL"})
    void wordsAreOpenSinceTheFirstSignature(LocalDate day, Standing standing) {
        Agreement life = ruled("A B C | SIGNATURE A,B,C 1998-01-01", WORDS);
        Status status = life.statusOn(day);
        assertEquals(standing, status.standing());
        assertEquals("rule-leaves-open", codes(standing == Standing.NOT_YET ? status.because() : status.unsettled()));
    }

    /** A new entry into force revives the instrument. An actor that had left stays outside. */
    @ParameterizedTest
    @CsvSource({
        "2006-12-31, ENDED A:FORMER B:FORMER C:FORMER D:FORMER",
        "2007-01-01, IN_FORCE A:PARTY B:PARTY C:FORMER D:PARTY",
    })
    void aNewEntryIntoForceRevives(LocalDate day, String standings) {
        Agreement life = LivesTest.life("A B C D | RATIFICATION A,B,C,D 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                + " | WITHDRAWAL C from 2003-01-01 | EXPIRY * from 2005-01-01 | ENTRY_INTO_FORCE * from 2007-01-01");
        assertEquals(standings, standings(life, day));
    }

    /** The next recorded change is the reason why something is not yet so. */
    @Test
    void whatComesLaterIsSaid() {
        Agreement life = LivesTest.life("A B | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01");
        LocalDate early = LocalDate.of(1990, 1, 1);
        assertEquals("entry-recorded", codes(life.statusOn(early).because()));
        assertEquals("act-recorded", codes(life.participationOf("A", early).because()));
    }

    /** Where the clause counts signatures, the signature is the consent, of many too and later. */
    @ParameterizedTest
    @CsvSource({
        "1999-12-31, NOT_YET A:SIGNATORY B:SIGNATORY C:NONE",
        "2000-01-01, IN_FORCE A:PARTY B:PARTY C:NONE",
        "2001-01-01, IN_FORCE A:PARTY B:PARTY C:PARTY",
    })
    void aSignatureThatTheClauseCountsIsConsent(LocalDate day, String standings) {
        Agreement life = ruled(
                "A B C | SIGNATURE A,B 1999-01-01 | SIGNATURE C 2001-01-01 | ENTRY_INTO_FORCE * from 2000-01-01",
                Trigger.acts(Quorum.EACH, LifecycleAct.SIGNATURE).build());
        assertEquals(standings, standings(life, day));
        Agreement twice = life.toBuilder()
                .addEvent(done(LifecycleAct.SIGNATURE, "1998/2000", "A"))
                .build();
        assertEquals(standings, standings(twice, day));
        assertEquals(
                "act-recorded consent-by-signature entry-recorded",
                codes(life.participationOf("A", LATE).because()));
    }

    /** In force although the clause wants an act of each, and one is not recorded: a gap in the record. */
    @ParameterizedTest
    @CsvSource({"EACH, CANNOT_TELL, consent-not-recorded", "MAJORITY, SIGNATORY, ''"})
    void aConsentThatTheClauseWantsIsAsked(Quorum quorum, PartyStanding standing, String unsettled) {
        Agreement life = ruled(
                "A B C | SIGNATURE A,B,C 1998-01-01 | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01",
                Trigger.acts(quorum, LifecycleAct.RATIFICATION).build());
        Participation third = life.participationOf("C", LATE);
        assertEquals(standing, third.standing());
        assertEquals(unsettled, codes(third.unsettled()));
        assertEquals(
                PartyStanding.SIGNATORY,
                life.participationOf("C", LocalDate.of(1999, 12, 31)).standing());
    }

    /** Of those from which the clause wants an act, and not of others that are listed. */
    @ParameterizedTest
    @CsvSource({"B, SIGNATORY", "C, CANNOT_TELL"})
    void consentIsAskedOfThoseThatTheClauseNames(String last, PartyStanding standing) {
        Agreement life = ruled(
                "A B C | SIGNATURE A,B,C 1998-01-01 | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01",
                Trigger.acts(Quorum.EACH, LifecycleAct.RATIFICATION)
                        .addFrom(Reference.to("A"), Reference.to(last))
                        .build());
        assertEquals(standing, life.participationOf("C", LATE).standing());
    }

    /** The recorded date and that of the clause differ if no day fits both. */
    @ParameterizedTest
    @CsvSource({"1999-06-01, true", "1999-07-01, false", "1999, false", "1999-08-01, true", "'', false"})
    void recordAndRuleDifferIfNoDayFitsBoth(String recorded, boolean differ) {
        String stated = "A B C | RATIFICATION A,B 1999-07-01";
        Trigger begins = Trigger.acts(2, LifecycleAct.RATIFICATION).build();
        Agreement life = ruled(recorded.isEmpty() ? stated : stated + " | ENTRY_INTO_FORCE * from " + recorded, begins);
        assertEquals(differ, EntryDates.of(life.life()).differ());
        assertFalse(EntryDates.of(LivesTest.life(stated + " | ENTRY_INTO_FORCE * from 2001-01-01")
                        .life())
                .differ());
    }
}
