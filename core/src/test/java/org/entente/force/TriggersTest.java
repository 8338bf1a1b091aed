package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.life.ForceRule;
import org.entente.life.Moment;
import org.entente.model.Agreement;
import org.entente.model.Meeting;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.timing.Quorum;
import org.entente.timing.Rounding;
import org.entente.timing.TimeAbsence;
import org.entente.timing.Trigger;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.MeetingStatus;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clauses of entry into force come to over the recorded acts. */
class TriggersTest {

    private static final LifecycleAct RATIFICATION = LifecycleAct.RATIFICATION;

    /** Ratified by A in January, by B in February, by C in March 2001. */
    private static Agreement ratified(Trigger begins) {
        return treaty("t", "A", "B", "C", "D")
                .addEvent(done(RATIFICATION, "2001-01-15", "A"))
                .addEvent(done(RATIFICATION, "2001-02-15", "B"))
                .addEvent(done(RATIFICATION, "2001-03-15", "C"))
                .addEvent(act(LifecycleAct.NOTIFICATION)
                        .id("planned")
                        .expected(true)
                        .done(DateSpan.parse("2001-05-01"))
                        .build())
                .addProvision(clause(ForceRule.builder().begins(begins).build()))
                .build();
    }

    private static String begins(Trigger trigger) {
        Status status = ratified(trigger).statusOn(LocalDate.of(2030, 1, 1));
        return status.since().map(Moment::toString).orElse(status.standing().name());
    }

    /** A date in the text settles it without any event. */
    @Test
    void aFixedDateNeedsNoEvent() {
        Agreement fixed = treaty("t", "A", "B")
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.on(UncertainDate.parse("2001-06-01")))
                        .build()))
                .build();
        assertEquals(Standing.NOT_YET, fixed.statusOn(LocalDate.of(2001, 5, 31)).standing());
        assertEquals(Standing.IN_FORCE, fixed.statusOn(LocalDate.of(2001, 6, 1)).standing());
    }

    /** Actors named by words alone, and a quorum of no actors, cannot be counted. */
    @Test
    void unknownActorsLeaveTheDayOpen() {
        List<Reference> unknown = List.of(Reference.printed("the nuclear powers"));
        for (Trigger trigger : List.of(
                count(1).from(unknown).build(),
                count(1).including(unknown).build(),
                Trigger.builder().addAct(RATIFICATION).including(unknown).build())) {
            assertEquals("CANNOT_TELL", begins(trigger));
        }
        Agreement unattributed = Agreement.builder()
                .id("t")
                .title("en", "t")
                .addEvent(done(RATIFICATION, "2001-01-15"))
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.acts(Quorum.EACH, RATIFICATION).build())
                        .build()))
                .build();
        assertEquals(
                Standing.CANNOT_TELL,
                unattributed.statusOn(LocalDate.of(2030, 1, 1)).standing());
    }

    private static Trigger.Builder count(int count) {
        return Trigger.acts(count, RATIFICATION);
    }

    @ParameterizedTest
    @CsvSource({"1, 2001-01-15", "2, 2001-02-15", "3, 2001-03-15", "4, NOT_YET"})
    void theNthActDecides(int count, String since) {
        assertEquals(since, begins(count(count).build()));
    }

    @ParameterizedTest
    @CsvSource({"MAJORITY, 2001-03-15", "THREE_QUARTERS, 2001-03-15", "TWO_THIRDS, 2001-03-15", "EACH, NOT_YET"})
    void aQuorumIsOfAllPrincipalParties(Quorum quorum, String since) {
        assertEquals(since, begins(Trigger.acts(quorum, RATIFICATION).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "EACH, 4, 4",
        "EACH, 1, 1",
        "MAJORITY, 4, 3",
        "MAJORITY, 5, 3",
        "TWO_THIRDS, 3, 2",
        "TWO_THIRDS, 4, 3",
        "TWO_THIRDS, 6, 4",
        "THREE_QUARTERS, 4, 3",
        "THREE_QUARTERS, 5, 4",
        "THREE_QUARTERS, 8, 6"
    })
    void quorumsRoundUp(Quorum quorum, int of, int needed) {
        assertEquals(needed, quorum.of(of));
    }

    @Test
    void namedActorsMustBeAmongThem() {
        assertEquals(
                "2001-03-15", begins(count(1).addIncluding(Reference.to("C")).build()));
        assertEquals("NOT_YET", begins(count(1).addIncluding(Reference.to("D")).build()));
        assertEquals(
                "2001-02-15",
                begins(count(1).addFrom(Reference.to("B"))
                        .addFrom(Reference.to("D"))
                        .build()));
    }

    /** Also one of which a quorum does not speak, such as an organisation that is no principal party. */
    @Test
    void aNamedActorCountsBesideTheQuorum() {
        Agreement agreement =
                ratified(Trigger.acts(Quorum.MAJORITY, RATIFICATION)
                                .addIncluding(Reference.to("X"))
                                .build())
                        .toBuilder()
                        .addEvent(done(RATIFICATION, "2001-04-15", "X"))
                        .build();
        assertEquals(
                "2001-04-15",
                agreement
                        .statusOn(LocalDate.of(2030, 1, 1))
                        .since()
                        .map(Moment::toString)
                        .orElse("NOT_YET"));
    }

    /** Of two events with one id the first counts. */
    @Test
    void theFirstEventOfAnIdServesToCountFrom() {
        Agreement agreement = ratified(Trigger.event("planned")).toBuilder()
                .addEvent(act(LifecycleAct.NOTIFICATION)
                        .id("planned")
                        .done(DateSpan.parse("2001-09-01"))
                        .build())
                .build();
        assertEquals(
                "2001-05-01",
                agreement
                        .statusOn(LocalDate.of(2030, 1, 1))
                        .since()
                        .map(Moment::toString)
                        .orElse("NOT_YET"));
    }

    /** Those that acted are not wanted any more. */
    @ParameterizedTest
    @CsvSource({"'A,D', D", "'D,A,E', 'D, E'", "'A,B,C', 1"})
    void onlyThoseThatHaveNotActedAreMissing(String including, String missing) {
        int count = including.equals("A,B,C") ? 4 : including.split(",", -1).length;
        Trigger trigger = count(count)
                .including(
                        Stream.of(including.split(",", -1)).map(Reference::to).toList())
                .build();
        assertEquals(
                missing,
                ratified(trigger)
                        .statusOn(LocalDate.of(2030, 1, 1))
                        .because()
                        .get(0)
                        .arguments()
                        .get("missing"));
    }

    @Test
    void delaysCountByTheCalendar() {
        assertEquals(
                "2001-03-17", begins(count(2).delay(IsoDuration.parse("P30D")).build()));
        assertEquals(
                "2001-03-15", begins(count(2).delay(IsoDuration.parse("P1M")).build()));
        assertEquals(
                "2002-02-15", begins(count(2).delay(IsoDuration.parse("P1Y")).build()));
        assertEquals(
                "2001-03-01", begins(count(2).delay(IsoDuration.parse("P2W")).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_OF_NEXT_MONTH, 2001-03-01",
        "FIRST_OF_SECOND_MONTH, 2001-04-01",
        "FIRST_OF_THIRD_MONTH, 2001-05-01",
        "FIRST_OF_NEXT_YEAR, 2002-01-01",
        "FIRST_OF_NEXT_APRIL, 2001-04-01",
        "FIRST_OF_NEXT_JULY, 2001-07-01",
        "FIRST_OF_NEXT_OCTOBER, 2001-10-01"
    })
    void roundingMovesToAFirstDay(Rounding rounding, String since) {
        assertEquals(since, begins(count(2).rounding(rounding).build()));
    }

    @Test
    void triggersCombine() {
        Trigger second = count(2).build();
        Trigger april = Trigger.on(UncertainDate.parse("2001-04-01"));
        Trigger agreed = Trigger.builder()
                .words(LocalizedText.of("en", "a date to be agreed"))
                .build();
        assertEquals(
                "2001-04-01", begins(Trigger.builder().addAllOf(second, april).build()));
        assertEquals(
                "2001-02-15", begins(Trigger.builder().addAnyOf(april, second).build()));
        assertEquals("CANNOT_TELL", begins(agreed));
        assertEquals(
                "CANNOT_TELL",
                begins(Trigger.builder()
                        .dateAsPrinted(PrintedDate.builder()
                                .asPrinted("the new year of the tenth year of the reign")
                                .build())
                        .build()));
        assertEquals(
                "CANNOT_TELL", begins(Trigger.builder().addAllOf(second, agreed).build()));
        assertEquals(
                "2001-01-15/2001-02-15",
                begins(Trigger.builder().addAnyOf(agreed, second).build()));
        assertEquals(
                "NOT_YET",
                begins(Trigger.builder().addAllOf(second, count(4).build()).build()));
    }

    /** The first of two that has come: at the latest when one of them surely has; each way round. */
    @ParameterizedTest
    @CsvSource({
        "2001-01-15, 2001-02-15, 2001-01-15",
        "2001,       2001-02,    2001-01-01/2001-02-28",
        "2001,       2001-02-15, 2001-01-01/2001-02-15",
        "2001-02,    2001-03-15, 2001-02-01/2001-02-28",
        "2001?,      2001-02-15, /2001-02-15",
        "2001?,      2001-02,    /2001-02-28",
        "2001?,      2000?,      CANNOT_TELL",
    })
    void theFirstOfSeveralCounts(String one, String other, String since) {
        Trigger first = Trigger.on(UncertainDate.parse(one));
        Trigger second = Trigger.on(UncertainDate.parse(other));
        assertEquals(since, begins(Trigger.builder().addAnyOf(first, second).build()));
        assertEquals(since, begins(Trigger.builder().addAnyOf(second, first).build()));
        assertEquals(
                since, begins(Trigger.builder().addAnyOf(second, first, second).build()));
    }

    @Test
    void anExpectedEventServesToCountFrom() {
        assertEquals("2001-05-01", begins(Trigger.builder().event("planned").build()));
        assertEquals("NOT_YET", begins(Trigger.builder().event("other").build()));
    }

    private static Agreement meeting(MeetingStatus status, Trigger begins) {
        return ratified(begins).toBuilder()
                .addMeeting(Meeting.builder()
                        .id("assembly")
                        .status(status)
                        .dates(DateSpan.parse("2001-06-30/2001-07-02"))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, assembly, , 2001-06-30/2001-07-02",
        "SCHEDULED, assembly, P60D, 2001-05-01/2001-05-03",
        "CANCELLED, assembly, , NOT_YET",
        "POSTPONED, assembly, , NOT_YET",
        "HELD, other, , NOT_YET"
    })
    void aMeetingServesToCountFrom(String status, String meeting, String before, String since) {
        Trigger begins = Trigger.builder()
                .meeting(meeting)
                .before(Optional.ofNullable(before).map(IsoDuration::parse))
                .build();
        Status found = meeting(MeetingStatus.vocabulary().of(status), begins).statusOn(LocalDate.of(2030, 1, 1));
        assertEquals(
                since,
                found.since().map(Moment::toString).orElse(found.standing().name()));
    }

    /** The meeting lasts from 30 June to 2 July, and no record says on which of its days the text counts from. */
    @ParameterizedTest
    @CsvSource({
        "2001-06-29, NOT_YET, ",
        "2001-06-30, CANNOT_TELL, ",
        "2001-07-01, CANNOT_TELL, ",
        "2001-07-02, IN_FORCE, ",
        "2001-07-29, NOT_YET, P30D",
        "2001-07-30, CANNOT_TELL, P30D",
        "2001-08-01, IN_FORCE, P30D"
    })
    void aMeetingOfSeveralDaysIsUncertain(LocalDate day, Standing standing, String delay) {
        Trigger begins = Trigger.builder()
                .meeting("assembly")
                .delay(Optional.ofNullable(delay).map(IsoDuration::parse))
                .build();
        assertEquals(standing, meeting(MeetingStatus.HELD, begins).statusOn(day).standing());
    }

    @Test
    void aPromisedMeetingHasNoDayYet() {
        Trigger begins = Trigger.builder().meeting("next").build();
        Agreement promised = ratified(begins).toBuilder()
                .addMeeting(Meeting.builder()
                        .id("next")
                        .status(MeetingStatus.SCHEDULED)
                        .build())
                .build();
        assertEquals(
                Standing.NOT_YET, promised.statusOn(LocalDate.of(2030, 1, 1)).standing());
    }

    @Test
    void aMeetingIsOneOfSeveralPoints() {
        Trigger both = Trigger.builder()
                .addAllOf(Trigger.builder().meeting("assembly").build())
                .addAllOf(count(3).build())
                .build();
        Trigger either = Trigger.builder()
                .addAnyOf(Trigger.builder().meeting("assembly").build())
                .addAnyOf(count(3).build())
                .build();
        LocalDate late = LocalDate.of(2030, 1, 1);
        assertEquals(
                Optional.of("2001-06-30/2001-07-02"),
                meeting(MeetingStatus.HELD, both).statusOn(late).since().map(Moment::toString));
        assertEquals(
                Optional.of("2001-03-15"),
                meeting(MeetingStatus.HELD, either).statusOn(late).since().map(Moment::toString));
    }

    @Test
    void whatNoRecordDatesIsLeftOpen() {
        assertEquals("CANNOT_TELL", begins(Trigger.absent(TimeAbsence.UNKNOWN)));
        assertEquals("CANNOT_TELL", begins(Trigger.builder().provision("p").build()));
    }

    @Test
    void anUncertainActGivesAnUncertainDay() {
        Agreement agreement = treaty("t", "A", "B")
                .addEvent(done(RATIFICATION, "2001-01", "A"))
                .addEvent(done(RATIFICATION, "2001-02-15", "B"))
                .addProvision(
                        clause(ForceRule.builder().begins(count(1).build()).build()))
                .build();
        assertEquals(
                Standing.NOT_YET, agreement.statusOn(LocalDate.of(2000, 12, 31)).standing());
        Status during = agreement.statusOn(LocalDate.of(2001, 1, 10));
        assertEquals(Standing.CANNOT_TELL, during.standing());
        assertEquals(Optional.empty(), during.since());
        assertEquals(
                Standing.IN_FORCE, agreement.statusOn(LocalDate.of(2001, 1, 31)).standing());
    }

    @Test
    void aTermRunsOutUnlessRenewedOrExtended() {
        ForceRule.Builder term = ForceRule.builder()
                .begins(Trigger.on(UncertainDate.parse("2001-01-01")))
                .term(IsoDuration.parse("P5Y"));
        LocalDate after = LocalDate.of(2006, 1, 1);
        Agreement ended =
                treaty("t", "A", "B").addProvision(clause(term.build())).build();
        assertEquals(Standing.IN_FORCE, ended.statusOn(after.minusDays(1)).standing());
        assertEquals(Standing.ENDED, ended.statusOn(after).standing());
        Agreement renewed = treaty("t", "A", "B")
                .addProvision(clause(term.renewal(IsoDuration.parse("P1Y")).build()))
                .build();
        assertEquals(Standing.IN_FORCE, renewed.statusOn(after).standing());
        Agreement extended = ended.toBuilder()
                .addEvent(done(LifecycleAct.EXTENSION, "2005-06-01", "A", "B"))
                .build();
        assertEquals(Standing.IN_FORCE, extended.statusOn(after).standing());
    }

    @Test
    void triggersAreRefusedByTheirConstraints() {
        assertEquals(List.of("exclusive"), refusals(count(1).event("e")));
        assertEquals(List.of("one-of-required"), refusals(Trigger.builder()));
        assertEquals(List.of("needs"), refusals(Trigger.builder().addAct(RATIFICATION)));
        assertEquals(List.of("exclusive"), refusals(count(1).quorum(Quorum.EACH)));
        assertEquals(List.of("number-out-of-range"), refusals(count(0)));
    }

    private static final Trigger WORDS =
            Trigger.builder().words(LocalizedText.of("en", "as agreed")).build();

    private static String on(Trigger begins, LocalDate day) {
        return Lives.standings(ratified(begins), day);
    }

    /** Words alone may have been met since the first consent; so may they beside a date. */
    @ParameterizedTest
    @CsvSource({
        "2001-01-14, NOT_YET",
        "2001-01-15, CANNOT_TELL",
        "2001-03-31, CANNOT_TELL",
        "2001-04-01, IN_FORCE",
    })
    void wordsMayBeMetBeforeADate(LocalDate day, Standing standing) {
        Trigger april = Trigger.on(UncertainDate.parse("2001-04-01"));
        for (Trigger begins : List.of(
                Trigger.builder().addAnyOf(april, WORDS).build(),
                Trigger.builder().addAnyOf(WORDS, april).build(),
                Trigger.builder()
                        .addAllOf(
                                count(1).build(),
                                Trigger.builder().addAnyOf(WORDS, april).build())
                        .build())) {
            Status status = ratified(begins).statusOn(day);
            assertEquals(standing, status.standing());
            assertEquals(standing == Standing.CANNOT_TELL ? "derived-at-latest" : "", Lives.codes(status.unsettled()));
        }
    }

    @Test
    void partiesMayHaveEnteredByWords() {
        Trigger begins = Trigger.builder()
                .addAnyOf(Trigger.on(UncertainDate.parse("2001-04-01")), WORDS)
                .build();
        assertEquals("CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL C:NONE D:NONE", on(begins, LocalDate.of(2001, 2, 20)));
        assertEquals("IN_FORCE A:PARTY B:PARTY C:PARTY D:NONE", on(begins, LocalDate.of(2001, 4, 1)));
    }

    /** The other part is met no later than the words, or wants more. */
    @Test
    void wordsAddNothingToWhatWasMetBefore() {
        assertEquals(
                "2001-01-01",
                begins(Trigger.builder()
                        .addAnyOf(WORDS, Trigger.on(UncertainDate.parse("2001-01-01")))
                        .build()));
        assertEquals(
                "CANNOT_TELL",
                begins(Trigger.builder().addAnyOf(WORDS, count(4).build()).build()));
        Trigger late = Trigger.builder()
                .addAllOf(count(3).build(), WORDS)
                .delay(IsoDuration.parse("P30D"))
                .build();
        Trigger either = Trigger.builder()
                .addAnyOf(late, Trigger.on(UncertainDate.parse("2001-06-01")))
                .build();
        assertEquals(
                Standing.NOT_YET,
                ratified(either).statusOn(LocalDate.of(2001, 4, 13)).standing());
        assertEquals(
                Standing.CANNOT_TELL,
                ratified(either).statusOn(LocalDate.of(2001, 4, 14)).standing());
        assertEquals(
                Standing.IN_FORCE,
                ratified(either).statusOn(LocalDate.of(2001, 6, 1)).standing());
    }

    @Test
    void ofNothingRecordedWordsMayBeMetEver() {
        Agreement bare = treaty("t", "A", "B")
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.builder()
                                .addAnyOf(Trigger.on(UncertainDate.parse("2001-06-01")), WORDS)
                                .build())
                        .build()))
                .build();
        assertEquals(
                Standing.CANNOT_TELL, bare.statusOn(LocalDate.of(1950, 1, 1)).standing());
        assertEquals(Standing.IN_FORCE, bare.statusOn(LocalDate.of(2001, 6, 1)).standing());
    }

    /** C ratified while the instrument may have been in force; then it waited, else it entered with all. */
    @Test
    void laterOneEntersBetweenBothReadings() {
        Agreement agreement =
                ratified(Trigger.builder()
                                .addAnyOf(Trigger.on(UncertainDate.parse("2001-04-01")), WORDS)
                                .build())
                        .toBuilder()
                        .addProvision(clause(ForceRule.builder()
                                .beginsForLater(
                                        count(1).delay(IsoDuration.parse("P1Y")).build())
                                .build()))
                        .build();
        List<String> entered = agreement.participationsOn(LocalDate.of(2001, 4, 1)).stream()
                .flatMap(each -> each.spells().stream())
                .map(spell -> spell.from().toString())
                .toList();
        assertEquals(List.of("2001-01-15/2001-04-01", "2001-02-15/2002-02-15", "2001-03-15/2002-03-15"), entered);
    }

    private static List<String> refusals(Trigger.Builder trigger) {
        return assertThrows(InvalidValueException.class, trigger::build).report().violations().stream()
                .map(Violation::code)
                .toList();
    }
}
