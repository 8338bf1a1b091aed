package org.entente.corpus.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.corpus.Corpus;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Link;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Rounding;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 18);

    private static Agreement.Builder agreement() {
        return Agreement.builder().id("a").title("en", "x");
    }

    private static Commitment.Builder commitment(String... actors) {
        return Commitment.builder().summary("en", "x").by(Attribution.of(actors));
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    private static List<Integer> places(Selection<?> selection, Agreement.Builder agreement) {
        return selection.of(agreement.build()).map(Found::index).toList();
    }

    @Test
    void conditionsNarrowOneAfterTheOther() {
        Agreement.Builder agreement = agreement()
                .addProvision(commitment("KR").addPolicyArea("defence").build())
                .addProvision(commitment("US").addPolicyArea("defence").build())
                .addProvision(commitment("KR").addPolicyArea("trade").build())
                .addProvision(position().addPolicyArea("defence").build());
        assertEquals(List.of(0, 1, 2, 3), places(Selection.provisions(), agreement));
        assertEquals(List.of(0, 1, 2), places(Selection.commitments(), agreement));
        assertEquals(List.of(3), places(Selection.of(Position.class), agreement));
        assertEquals(List.of(0, 2), places(Selection.provisions().by("KR"), agreement));
        assertEquals(List.of(0), places(Selection.commitments().by("KR").about("defence"), agreement));
        assertEquals(List.of(0, 1, 3), places(Selection.provisions().about("defence"), agreement));
        assertEquals(
                List.of(2),
                places(
                        Selection.commitments()
                                .where((in, each) -> each.policyAreas().contains("trade")),
                        agreement));
        assertEquals(
                "Selection{Commitment, 2 conditions}",
                Selection.commitments().by("KR").about("x").toString());
    }

    @Test
    void performersAndThoseTouchedAreFound() {
        Agreement.Builder agreement = agreement()
                .addProvision(commitment("KR").addPerformer(Reference.to("US")).build())
                .addProvision(Appeal.builder()
                        .summary("en", "x")
                        .by(Attribution.of("KR"))
                        .addAddressee(Reference.to("US"))
                        .build());
        assertEquals(List.of(0), places(Selection.provisions().toBePerformedBy("US"), agreement));
        assertEquals(List.of(), places(Selection.provisions().toBePerformedBy("KR"), agreement));
        assertEquals(List.of(1), places(Selection.provisions().involving("US"), agreement));
    }

    @Test
    void foundProvisionsLeadToTheirAgreements() {
        Agreement agreement = agreement()
                .addProvision(position().build())
                .addProvision(commitment("KR").build())
                .build();
        Found<Commitment> found =
                Selection.commitments().of(agreement).findFirst().orElseThrow();
        assertEquals(agreement, found.agreement());
        assertEquals(agreement.provisions().get(1), found.provision());
        assertEquals("provisions[1]", found.path().toString());
        assertEquals("a provisions[1]", found.toString());
    }

    @Test
    void officialsSpeakThroughChapeausToo() {
        Attribution minister =
                Attribution.builder().addOfficial(Reference.to("kim")).build();
        Agreement.Builder agreement = agreement()
                .addProvision(Position.builder()
                        .id("p")
                        .summary("en", "x")
                        .by(minister)
                        .build())
                .addProvision(Position.builder()
                        .id("q")
                        .summary("en", "x")
                        .partOf("p")
                        .build())
                .addProvision(Position.builder().summary("en", "x").partOf("q").build())
                .addProvision(position().partOf("q").build())
                .addProvision(Position.builder()
                        .id("r")
                        .summary("en", "x")
                        .partOf("s")
                        .build())
                .addProvision(Position.builder()
                        .id("s")
                        .summary("en", "x")
                        .partOf("r")
                        .build());
        assertEquals(List.of(0, 1, 2), places(Selection.provisions().byOfficial("kim"), agreement));
        assertEquals(List.of(), places(Selection.provisions().byOfficial("lee"), agreement));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-17, YES",
        "2021-03-18, NO",
        "2021-03, CANNOT_TELL",
        "2021-02, YES",
        "2021-04, NO",
        "2020?, CANNOT_TELL"
    })
    void dueDatesAreComparedThreeValued(String due, Answer answer) {
        Agreement.Builder agreement = agreement()
                .addProvision(position().build())
                .addProvision(commitment("KR")
                        .addTiming(due(Trigger.on(UncertainDate.parse(due))))
                        .build());
        for (Answer each : Answer.values()) {
            assertEquals(
                    each == answer ? List.of(1) : List.of(),
                    places(Selection.provisions().dueBefore(DAY, each), agreement));
        }
        assertEquals(
                answer == Answer.YES ? List.of(1) : List.of(),
                places(Selection.provisions().dueBefore(DAY), agreement));
    }

    private static Timing due(Trigger trigger) {
        return Timing.due(trigger);
    }

    private static Answer answer(Trigger.Builder due) {
        Agreement.Builder agreement = agreement()
                .addEvent(LifecycleEvent.builder()
                        .id("e")
                        .act(LifecycleAct.SIGNATURE)
                        .done(DateSpan.parse("2021-02-17"))
                        .build())
                .addMeeting(Meeting.builder()
                        .id("m")
                        .dates(DateSpan.parse("2021-02-17"))
                        .build())
                .addMeeting(Meeting.builder().id("n").build())
                .addProvision(commitment("KR").addTiming(due(due.build())).build());
        for (Answer each : Answer.values()) {
            if (!places(Selection.provisions().dueBefore(DAY, each), agreement).isEmpty()) {
                return each;
            }
        }
        throw new AssertionError("no answer");
    }

    @Test
    void dueDatesAreCountedFromEventsAndMeetings() {
        assertEquals(Answer.YES, answer(Trigger.builder().event("e")));
        assertEquals(Answer.YES, answer(Trigger.builder().event("e").delay(IsoDuration.parse("P1M"))));
        assertEquals(Answer.NO, answer(Trigger.builder().event("e").delay(IsoDuration.parse("P1M1D"))));
        assertEquals(
                Answer.NO,
                answer(Trigger.builder()
                        .event("e")
                        .delay(IsoDuration.parse("P1M"))
                        .rounding(Rounding.FIRST_OF_NEXT_MONTH)));
        assertEquals(Answer.YES, answer(Trigger.builder().meeting("m")));
        assertEquals(Answer.YES, answer(Trigger.builder().meeting("m").before(IsoDuration.parse("P1D"))));
        assertEquals(Answer.CANNOT_TELL, answer(Trigger.builder().meeting("n")));
        assertEquals(Answer.CANNOT_TELL, answer(Trigger.builder().event("none")));
        assertEquals(Answer.CANNOT_TELL, answer(Trigger.builder().words(LocalizedText.of("en", "soon"))));
    }

    /** A date, what lies between it and what is due, and whether it was due before 18 March 2021. */
    @ParameterizedTest
    @CsvSource({
        "2021-04-17,            before, P1M,     YES",
        "2021-04-18,            before, P1M,     NO",
        "2021-04-30,            before, P1M14D,  YES",
        "2021-05-31,            before, P2M13D,  NO",
        "2021-05-31,            before, P2M14D,  YES",
        "2022-03-17,            before, P1Y,     YES",
        "2021-02-17,            delay,  P1M,     YES",
        "2021-02-18,            delay,  P1M,     NO",
        "2021-01-31,            delay,  P1M17D,  YES",
        "2021-01-31,            delay,  P1M18D,  NO",
        "2020-02-29,            delay,  P1Y17D,  YES",
        "2021-04,               before, P1M,     CANNOT_TELL",
        "2021-04-01/2021-04-17, before, P1M,     YES",
        "2021-04-18/2021-04-30, before, P1M,     NO",
        "2021-04-18/,           before, P1M,     NO",
        "/2021-04-17,           before, P1M,     YES",
        "/2021-04-18,           before, P1M,     CANNOT_TELL",
    })
    void whatIsDueIsMovedFromItsPoint(String dates, String way, String length, Answer answer) {
        IsoDuration duration = IsoDuration.parse(length);
        for (boolean isMeeting : List.of(true, false)) {
            Trigger.Builder trigger = isMeeting
                    ? Trigger.builder().meeting("p")
                    : Trigger.builder().event("p");
            Trigger due = way.equals("before")
                    ? trigger.before(duration).build()
                    : trigger.delay(duration).build();
            Agreement.Builder agreement = agreement()
                    .addProvision(commitment("KR").addTiming(due(due)).build());
            if (isMeeting) {
                agreement.addMeeting(
                        Meeting.builder().id("p").dates(DateSpan.parse(dates)).build());
            } else {
                agreement.addEvent(LifecycleEvent.builder()
                        .id("p")
                        .act(LifecycleAct.SIGNATURE)
                        .done(DateSpan.parse(dates))
                        .build());
            }
            for (Answer each : Answer.values()) {
                assertEquals(
                        each == answer ? List.of(0) : List.of(),
                        places(Selection.provisions().dueBefore(DAY, each), agreement));
            }
        }
    }

    @Test
    void oneOfSeveralDueDatesIsEnough() {
        Agreement.Builder agreement = agreement()
                .addProvision(commitment("KR")
                        .addTiming(due(Trigger.on(UncertainDate.parse("2030"))))
                        .addTiming(due(Trigger.on(UncertainDate.parse("2020"))))
                        .build())
                .addProvision(commitment("KR")
                        .addTiming(Timing.at(Trigger.on(UncertainDate.parse("2020"))))
                        .build());
        assertEquals(List.of(0), places(Selection.commitments().dueBefore(DAY), agreement));
        assertEquals(List.of(), places(Selection.commitments().dueBefore(DAY, Answer.NO), agreement));
    }

    @Test
    void partsAreDueWithTheirChapeau() {
        Agreement.Builder agreement = agreement()
                .addProvision(commitment("KR")
                        .id("p")
                        .addTiming(due(Trigger.on(UncertainDate.parse("2020"))))
                        .build())
                .addProvision(
                        Commitment.builder().summary("en", "x").partOf("p").build())
                .addProvision(
                        Commitment.builder().summary("en", "x").partOf("p").build());
        assertEquals(List.of(0, 1, 2), places(Selection.commitments().dueBefore(DAY), agreement));
    }

    @Test
    void citationsLinksAndQualifiersCite() {
        Agreement.Builder agreement = agreement()
                .addWork(CitedWork.builder().id("w").agreement("npt").build())
                .addWork(CitedWork.builder().id("other").agreement("ctbt").build())
                .addProvision(cites("w"))
                .addProvision(cites("npt"))
                .addProvision(cites("other"))
                .addProvision(position()
                        .addLink(Link.toAgreement(LinkKind.RESTATES, "npt"))
                        .build())
                .addProvision(position()
                        .addQualifier(Qualifier.builder()
                                .kind(QualifierKind.CONDITION)
                                .text(LocalizedText.of("en", "x"))
                                .work(Reference.to("w"))
                                .build())
                        .build())
                .addProvision(position()
                        .addQualifier(Qualifier.of(QualifierKind.CONDITION, "en", "x"))
                        .addLink(Link.of(LinkKind.RESTATES, "npt"))
                        .build());
        assertEquals(List.of(0, 1, 3, 4), places(Selection.provisions().citing("npt"), agreement));
        assertEquals(List.of(0, 4), places(Selection.provisions().citing("w"), agreement));
    }

    /** Of several works that the words of a qualifier name, each is cited. */
    @Test
    void eachOfSeveralWorksIsCited() {
        Agreement.Builder agreement = agreement();
        for (List<String> members : List.of(List.of("w", "v", "u"), List.of("v", "w"), List.of("v"))) {
            agreement.addProvision(position()
                    .addQualifier(Qualifier.of(QualifierKind.REASON, "en", "x"))
                    .addQualifier(Qualifier.builder()
                            .kind(QualifierKind.CONDITION)
                            .text(LocalizedText.of("en", "x"))
                            .work(Reference.builder().members(members).build())
                            .build())
                    .build());
        }
        assertEquals(List.of(0, 1), places(Selection.provisions().citing("w"), agreement));
        assertEquals(List.of(0, 1, 2), places(Selection.provisions().citing("v"), agreement));
        assertEquals(List.of(0), places(Selection.provisions().citing("u"), agreement));
    }

    private static Provision cites(String work) {
        return position()
                .addCitation(Citation.of(work, CitationRelation.RECALLS))
                .build();
    }

    @Test
    void linksWithoutAnAgreementStayInTheirs() {
        Agreement.Builder agreement = agreement()
                .addProvision(
                        position().addLink(Link.of(LinkKind.DISSENTS_FROM, "p")).build())
                .addProvision(position()
                        .addLink(Link.toAgreement(LinkKind.DISSENTS_FROM, "b"))
                        .build())
                .addProvision(
                        position().addLink(Link.of(LinkKind.RESTATES, "p")).build());
        assertEquals(List.of(0), places(Selection.provisions().dissentingFrom("a"), agreement));
        assertEquals(List.of(1), places(Selection.provisions().dissentingFrom("b"), agreement));
        assertEquals(List.of(2), places(Selection.provisions().linked(LinkKind.RESTATES, "a"), agreement));
    }

    /** A treaty for which KR is bound from one day on, and another state from the next; and a statement of KR. */
    @ParameterizedTest
    @CsvSource({"KR, 2021-03-18, 1", "KR, 2021-03-17, 0", "US, 2021-03-18, 0", "US, 2021-03-19, 1", "JP, 2021-03-19, 0"
    })
    void treatiesAreInForceForTheirParties(String actor, LocalDate day, int count) {
        Agreement.Builder treaty = Agreement.builder()
                .id("treaty")
                .title("en", "t")
                .addLegalNature(LegalNature.of(LegalForce.BINDING))
                .addParty(Actor.of("KR", "en", "Korea"))
                .addParty(Actor.of("US", "en", "United States"))
                .addEvent(entry("KR", "2021-03-18"))
                .addEvent(entry("US", "2021-03-19"))
                .addProvision(position().build());
        assertEquals(
                count,
                places(Selection.provisions().inForceFor(actor, day), treaty).size());
        assertEquals(
                count, Corpus.of(List.of(treaty.build())).inForceFor(actor, day).size());
    }

    private static LifecycleEvent entry(String actor, String day) {
        return LifecycleEvent.builder()
                .act(LifecycleAct.ENTRY_INTO_FORCE)
                .addActor(Reference.to(actor))
                .takesEffect(UncertainDate.parse(day))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"KR, 1", "JP, 0"})
    void statementsAreThoseOfTheirParticipants(String actor, int count) {
        Agreement.Builder statement = Agreement.builder()
                .id("statement")
                .title("en", "t")
                .addLegalNature(LegalNature.of(LegalForce.POLITICAL))
                .addParty(Actor.of("KR", "en", "Korea"))
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.ADOPTION)
                        .done(DateSpan.on(UncertainDate.parse("2021-03-18")))
                        .build())
                .addProvision(position().build());
        assertEquals(
                count,
                places(Selection.provisions().inForceFor(actor, DAY), statement).size());
        assertEquals(
                count,
                Corpus.of(List.of(statement.build())).inForceFor(actor, DAY).size());
    }

    @ParameterizedTest
    @CsvSource({"2021-03-18, 1", "2021-03-19, 0"})
    void agreementsAreAskedOnce(String entry, int count) {
        AtomicInteger asked = new AtomicInteger();
        Agreement.Builder agreement = agreement()
                .addActor(Actor.of("KR", "en", "Korea"))
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.ENTRY_INTO_FORCE)
                        .takesEffect(UncertainDate.parse(entry))
                        .build())
                .addProvision(position().build())
                .addProvision(commitment("KR").build());
        assertEquals(
                count, places(Selection.commitments().inForceOn(DAY), agreement).size());
        assertEquals(
                List.of(0, 1),
                places(Selection.provisions().ofAgreements(each -> asked.incrementAndGet() == 1), agreement));
        assertEquals(1, asked.get());
        assertEquals(List.of(), places(Selection.provisions().ofAgreements(each -> false), agreement));
    }
}
