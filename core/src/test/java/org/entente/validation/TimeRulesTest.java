package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.source.Citation;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.Violation;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRulesTest {

    private static final String LATER = "cited-work-later provisions[0].citations[0].work";

    private static LifecycleEvent event(LifecycleAct act, String done) {
        return LifecycleEvent.builder().act(act).done(DateSpan.parse(done)).build();
    }

    private static Agreement citing(String dateOfWork, CitationRelation relation, LifecycleEvent... events) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addEvents(events)
                .addWork(CitedWork.builder()
                        .id("r")
                        .date(UncertainDate.parse(dateOfWork))
                        .build())
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addCitation(Citation.of("r", relation))
                        .build())
                .build();
    }

    private static List<String> found(Agreement agreement) {
        return Refusals.in(AgreementValidator.standard().validate(agreement));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-18, 2021-03-26, true",
        "2021-03-18, 2021-03-19, true",
        "2021-03-18, 2021-03-18, false",
        "2021-03-18, 2021-03, false",
        "2021-03-18, 2021-04, true",
        "2021-03-18, 2021-03-26?, false",
        "2021-03, 2021-03-26, false",
        "2021-03-17/2021-03-18, 2021-03-18, false",
        "2021-03-17/2021-03-18, 2021-03-19, true",
        "2021-03-17/, 2021-03-26, false",
        "2021-03-17/.., 2021-03-26, false"
    })
    void aWorkIsLaterOnlyByItsDates(String signed, String work, boolean later) {
        assertEquals(
                later ? List.of(LATER) : List.of(),
                found(citing(work, CitationRelation.RECALLS, event(LifecycleAct.SIGNATURE, signed))));
    }

    @Test
    void saysWhichWorkAndWhichDates() {
        Violation violation = AgreementValidator.standard()
                .validate(citing("2021-03-26", CitationRelation.RECALLS, event(LifecycleAct.ISSUANCE, "2021-03-18")))
                .violations()
                .get(0);
        assertEquals(
                "cites \"r\" of 2021-03-26, which is later than the text (2021-03-18): correct the work or its date,"
                        + " or cite it with the relation ENVISAGES",
                violation.message());
    }

    @Test
    void aWorkThatIsEnvisagedMayBeLater() {
        assertEquals(
                List.of(),
                found(citing("2022", CitationRelation.ENVISAGES, event(LifecycleAct.SIGNATURE, "2021-03-18"))));
    }

    @Test
    void onlyTheMakingOfThisTextCounts() {
        LifecycleEvent ofTheWork =
                event(LifecycleAct.SIGNATURE, "1953").toBuilder().work("r").build();
        LifecycleEvent entry = event(LifecycleAct.ENTRY_INTO_FORCE, "1954");
        assertEquals(List.of(), found(citing("2021", CitationRelation.RECALLS, ofTheWork, entry)));
        assertEquals(List.of(), found(citing("2021", CitationRelation.RECALLS)));
    }

    @Test
    void anAmendedTextMayCiteLaterWorks() {
        assertEquals(
                List.of(),
                found(citing(
                        "1960",
                        CitationRelation.RECALLS,
                        event(LifecycleAct.SIGNATURE, "1953"),
                        event(LifecycleAct.AMENDMENT, "1970"))));
        assertEquals(
                List.of(LATER),
                found(citing(
                        "1980",
                        CitationRelation.RECALLS,
                        event(LifecycleAct.SIGNATURE, "1953"),
                        event(LifecycleAct.AMENDMENT, "1970"))));
    }

    @Test
    void aMakingWithoutADateLeavesItOpen() {
        LifecycleEvent undated =
                LifecycleEvent.builder().act(LifecycleAct.AMENDMENT).build();
        assertEquals(
                List.of(),
                found(citing("1960", CitationRelation.RECALLS, event(LifecycleAct.SIGNATURE, "1953"), undated)));
    }

    private static Meeting held(String dates) {
        return Meeting.builder().id(dates).dates(DateSpan.parse(dates)).build();
    }

    @ParameterizedTest
    @CsvSource({"2021-03-18, false", "2021-03-19, true"})
    void theMeetingsCountWhereNoActIsRecorded(String work, boolean later) {
        Agreement agreement = citing(work, CitationRelation.RECALLS).toBuilder()
                .addMeetings(held("2021-03-15"), held("2021-03-17/2021-03-18"))
                .build();
        assertEquals(later ? List.of(LATER) : List.of(), found(agreement));
    }

    @Test
    void aMeetingWithoutADateLeavesItOpen() {
        Agreement agreement = citing("2022", CitationRelation.RECALLS).toBuilder()
                .addMeetings(held("2021-03-18"), Meeting.builder().id("undated").build())
                .build();
        assertEquals(List.of(), found(agreement));
    }

    @Test
    void theMeetingsDoNotCountBesideAnAct() {
        LifecycleEvent signature = event(LifecycleAct.SIGNATURE, "2021-03-18");
        Agreement agreement = citing("2021-05", CitationRelation.RECALLS, signature).toBuilder()
                .addMeeting(held("2021-06-01"))
                .build();
        assertEquals(List.of(LATER), found(agreement));
    }

    @Test
    void membersOfCitedSetsCount() {
        Agreement agreement = citing("2020", CitationRelation.RECALLS, event(LifecycleAct.SIGNATURE, "2021-03-18"));
        CitedWork set = CitedWork.builder()
                .id("r")
                .set(true)
                .addMembers("early", "late")
                .build();
        CitedWork early = CitedWork.builder()
                .id("early")
                .date(UncertainDate.parse("2017"))
                .build();
        CitedWork late =
                CitedWork.builder().id("late").date(UncertainDate.parse("2022")).build();
        Agreement citing =
                agreement.toBuilder().works(List.of(set, early, late)).build();
        assertEquals(List.of(LATER), found(citing));
        assertEquals(
                "late",
                AgreementValidator.standard()
                        .validate(citing)
                        .violations()
                        .get(0)
                        .arguments()
                        .get("work"));
    }

    private static Agreement meeting(String dates, String... tenures) {
        Official official = Official.builder()
                .id("o")
                .name("x")
                .tenures(Stream.of(tenures)
                        .map(held -> Tenure.builder()
                                .office(Reference.printed("Minister"))
                                .held(DateSpan.parse(held))
                                .build())
                        .toList())
                .build();
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addActor(Actor.of("KR", "en", "x"))
                .addParty(Party.of("KR"))
                .addOfficial(official)
                .addMeeting(Meeting.builder()
                        .id("m")
                        .dates(DateSpan.parse(dates))
                        .addDelegation(Delegation.builder()
                                .actor("KR")
                                .addParticipants(
                                        Participant.builder()
                                                .official(Reference.printed("an aide"))
                                                .build(),
                                        Participant.of("o"))
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-18, 2021-02-09/.., false",
        "2021-03-18, 2021-02-09/, false",
        "2021-03-18, 2021-03-18, false",
        "2021-03-18, 2021-03, false",
        "2021-03-18, 2021-03-19/.., true",
        "2021-03-18, ../2021-03-17, true",
        "2021-03-18, /2021-03-17, true",
        "2021-03-18, /2021-03-17?, false",
        "2021-03-17/2021-03-18, 2021-03-18/.., false",
        "2021-03-17/2021-03-18, ../2021-03-17, false",
        "2021-03-01/2021-03-31, 2021-03-10/2021-03-20, false",
        "2021-03-17/2021-03-18, 2021-03-19/.., true",
        "2021-03-17/, 2021-03-19/.., false",
        "2021, 2021-03-18, false",
        "2021, 2022/.., true"
    })
    void anOfficialLeavesOfficeByDatesOnly(String dates, String held, boolean out) {
        assertEquals(
                out ? List.of("office-not-held meetings[0].delegations[0].participants[1].official") : List.of(),
                found(meeting(dates, held)));
    }

    /** The rule and the query have one notion of what it is to hold an office. */
    @ParameterizedTest
    @CsvSource({
        "DESIGNATE, , 2020/.., true",
        "DESIGNATE, DESIGNATE, 2020/.., true",
        "DESIGNATE, SUBSTANTIVE, ../2019, true",
        "DESIGNATE, SUBSTANTIVE, 2020/.., false",
        "FORMER, , 2020/.., false",
        "ACTING, , 2020/.., false"
    })
    void aDesignateHoldsNoOffice(String capacity, String other, String held, boolean out) {
        Agreement agreement = meeting("2021-03-18");
        Official.Builder official = agreement.officials().get(0).toBuilder().addTenure(tenure(capacity, "2020/.."));
        Optional.ofNullable(other).ifPresent(also -> official.addTenure(tenure(also, held)));
        Official made = official.build();
        assertEquals(
                out ? List.of("office-not-held meetings[0].delegations[0].participants[1].official") : List.of(),
                found(agreement.toBuilder().officials(List.of(made)).build()));
        assertEquals(out ? Answer.NO : Answer.YES, made.inOfficeOn(UncertainDate.parse("2021-03-18")));
    }

    private static Tenure tenure(String capacity, String held) {
        return Tenure.builder()
                .office(Reference.printed("Minister"))
                .capacity(Capacity.vocabulary().of(capacity))
                .held(DateSpan.parse(held))
                .build();
    }

    @Test
    void oneOfficeHeldIsEnough() {
        assertEquals(List.of(), found(meeting("2021-03-18", "../2021-02-08", "2021-02-09/..")));
        assertEquals(1, found(meeting("2021-03-18", "../2021-02-08", "2022/..")).size());
        assertEquals(List.of(), found(meeting("2021-03-18")));
        Agreement dated = meeting("2021-03-18", "2022/..");
        Official undated = dated.officials().get(0).toBuilder()
                .addTenure(Tenure.builder().office(Reference.printed("Envoy")).build())
                .build();
        assertEquals(
                List.of(), found(dated.toBuilder().officials(List.of(undated)).build()));
    }

    @Test
    void aMeetingWithoutDatesSettlesNothing() {
        Agreement agreement = meeting("2021-03-18", "2022/..");
        Meeting undated =
                agreement.meetings().get(0).toBuilder().dates(Optional.empty()).build();
        assertEquals(
                List.of(),
                found(agreement.toBuilder().meetings(List.of(undated)).build()));
        assertEquals(
                "by the dates of \"o\", no office was held on 2021-03-18: check the tenures and the date",
                AgreementValidator.standard()
                        .validate(agreement)
                        .warnings()
                        .get(0)
                        .message());
    }

    /** One official in several offices at one time and place: each time those that are named there count. */
    @ParameterizedTest
    @CsvSource({
        "f g, false",
        "g f, false",
        "f h, true",
        "h f, true",
        "f, true",
        "g, false",
        "f g h, false",
        "none, false"
    })
    void theOfficesThatAreNamedCount(String named, boolean out) {
        Official official = Official.builder()
                .id("o")
                .name("x")
                .addTenures(
                        Tenure.of("f", DateSpan.parse("2000")),
                        Tenure.of("g", DateSpan.parse("2001")),
                        Tenure.of("h", DateSpan.parse("2002")))
                .build();
        Agreement.Builder agreement =
                Agreement.builder().id("a").title("en", "x").addOfficial(official);
        Stream.of("f", "g", "h", "none").forEach(office -> agreement.addOffice(Office.of(office, "en", office)));
        LifecycleEvent.Builder event = event(LifecycleAct.PUBLICATION, "2001-05-06").toBuilder();
        for (String offices : List.of("f g h", "f g", "f", named)) {
            event.addParticipant(Participant.builder()
                    .official(Reference.to("o"))
                    .office(Reference.printed("they").toBuilder()
                            .addMembers(offices.split(" ", -1))
                            .build())
                    .build());
        }
        List<String> found = found(agreement.addEvent(event.build()).build());
        assertEquals(out, found.contains("office-not-held events[0].participants[3].official"), found::toString);
    }

    /** An official acts for each of those whose act it is, whether they are named one by one or together. */
    @ParameterizedTest
    @CsvSource({"A D, false", "D A, false", "A+D, false", "+A+D, false", "A, true", "words, false", "A words, false"})
    void delegatesActForAnyOfTheActors(String actors, boolean reported) {
        LifecycleEvent.Builder event = event(LifecycleAct.PUBLICATION, "2001-05-06").toBuilder();
        references(actors).forEach(event::addActor);
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addActors(Actor.of("A", "en", "Northland"), Actor.of("D", "en", "Southland"))
                .addOfficial(Official.builder().id("o").name("x").actor("D").build())
                .addEvent(event.addParticipant(Participant.of("o")).build())
                .build();
        assertEquals(
                reported ? List.of("delegate-of-another events[0].participants[0].official") : List.of(),
                found(agreement));
    }

    /** One that signs alone may sign an old work; several, or words that may stand for several, make it then. */
    @ParameterizedTest
    @CsvSource({"A, false", "A D, true", "A+D, true", "+A+D, true", "words, true", "'', true"})
    void signaturesOfSeveralDateAWork(String actors, boolean later) {
        LifecycleEvent.Builder signed =
                event(LifecycleAct.SIGNATURE, "2002").toBuilder().work("r");
        references(actors).forEach(signed::addActor);
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addActors(Actor.of("A", "en", "Northland"), Actor.of("D", "en", "Southland"))
                .addEvents(event(LifecycleAct.ISSUANCE, "2001"), signed.build())
                .addWork(CitedWork.builder().id("r").build())
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addCitation(Citation.of("r", CitationRelation.RECALLS))
                        .build())
                .build();
        assertEquals(later ? List.of(LATER) : List.of(), found(agreement));
    }

    /** References by id, with members after a plus, and by words. */
    private static List<Reference> references(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> {
                    String[] ids = each.split("\\+", -1);
                    Reference first =
                            ids[0].isEmpty() || each.equals("words") ? Reference.printed("they") : Reference.to(ids[0]);
                    return first.toBuilder()
                            .addMembers(Arrays.copyOfRange(ids, 1, ids.length))
                            .build();
                })
                .toList();
    }
}
