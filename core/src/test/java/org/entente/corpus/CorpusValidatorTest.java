package org.entente.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.instrument.Relation;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Link;
import org.entente.provision.Position;
import org.entente.register.Register;
import org.entente.source.Citation;
import org.entente.source.Locator;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.RelationKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** For each problem smallest corpora on either side of it. */
class CorpusValidatorTest {

    private static Agreement.Builder agreement(String id) {
        return Agreement.builder().id(id).title("en", "x");
    }

    /** An agreement that was adopted at a date. */
    private static Agreement.Builder adopted(String id, String date) {
        return agreement(id).addEvent(event(LifecycleAct.ADOPTION, date));
    }

    private static LifecycleEvent event(LifecycleAct act, String date) {
        return LifecycleEvent.builder().act(act).done(DateSpan.parse(date)).build();
    }

    private static LifecycleEvent effect(LifecycleAct act, String date) {
        return LifecycleEvent.builder()
                .act(act)
                .takesEffect(UncertainDate.parse(date))
                .build();
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    private static List<String> found(Agreement.Builder... agreements) {
        return Refusals.in(report(agreements));
    }

    private static ValidationReport report(Agreement.Builder... agreements) {
        return CorpusValidator.standard()
                .validate(Corpus.of(
                        Stream.of(agreements).map(Agreement.Builder::build).toList()));
    }

    @Test
    void idsAreUnique() {
        assertEquals(
                List.of("agreement-id-duplicate agreements[1].id", "agreement-id-duplicate agreements[3].id"),
                found(agreement("a"), agreement("a"), agreement("b"), agreement("a")));
        assertEquals(List.of(), found(agreement("a"), agreement("b")));
        assertEquals(
                "another agreement has the id \"a\" already, at agreements[0]: give this one an id of its own, or leave one of the two out",
                report(agreement("a"), agreement("a")).violations().get(0).message());
    }

    @Test
    void relationsWorksAndLinksLeadToAgreements() {
        Agreement.Builder referring = agreement("a")
                .addRelation(Relation.to(RelationKind.AMENDS, "treaty-1"))
                .addWork(CitedWork.builder().id("w").agreement("x").build())
                .addProvision(position()
                        .addLink(Link.toAgreement(LinkKind.RESTATES, "y"))
                        .build());
        assertEquals(
                List.of(
                        "agreement-unknown agreements[0].provisions[0].links[0].agreement",
                        "agreement-unknown agreements[0].relations[0].agreement",
                        "agreement-unknown agreements[0].works[0].agreement"),
                found(referring));
        assertEquals(List.of(), found(referring, agreement("treaty-1"), agreement("x"), agreement("y")));
        assertEquals(
                "refers to the agreement \"treaty-1\", which the corpus does not have: add it, or correct the id to \"treaty-2\"",
                report(agreement("treaty-2"), agreement("a").addRelation(Relation.to(RelationKind.AMENDS, "treaty-1")))
                        .violations()
                        .get(0)
                        .message());
    }

    @Test
    void nearIdsAreLookedForEightTimes() {
        Agreement.Builder referring = agreement("a");
        for (int i = 0; i < 9; i++) {
            referring.addRelation(Relation.to(RelationKind.AMENDS, "treaty-1"));
        }
        ValidationReport report = report(agreement("treaty-2"), referring);
        assertEquals(
                8,
                report.violations().stream()
                        .filter(each -> each.arguments().containsKey("near"))
                        .count());
        assertEquals(9, report.violations().size());
    }

    @ParameterizedTest
    @CsvSource({"p, true", "q, false", "r, true"})
    void linksLeadToProvisionsThatThereAre(String provision, boolean isThere) {
        Agreement.Builder linked = agreement("b")
                .addProvision(position().id("p").build())
                .addProvision(position().id("r").build());
        Agreement.Builder linking = agreement("a")
                .addProvision(position().build())
                .addProvision(position()
                        .addLink(Link.builder()
                                .kind(LinkKind.RESTATES)
                                .agreement("b")
                                .provision(provision)
                                .build())
                        .build());
        List<String> expected = isThere
                ? List.of()
                : List.of("linked-provision-unknown agreements[0].provisions[1].links[0].provision");
        assertEquals(expected, found(linking, linked));
        assertEquals(
                expected.stream()
                        .map(each -> each.replace("agreements[0]", "agreements[1]"))
                        .toList(),
                found(linked, linking));
    }

    @Test
    void linksWithinAnAgreementAreItsOwn() {
        assertEquals(
                List.of(),
                found(agreement("a")
                        .addProvision(position()
                                .addLink(Link.of(LinkKind.RESTATES, "nothing"))
                                .build())));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-18, 2021-03-19, true",
        "2021-03-18, 2021-03-18, false",
        "2021, 2021-12-31, false",
        "2020, 2021, true",
        "2020?, 2021, false",
        "2020, 2021?, false"
    })
    void whatIsReferredToIsNotLater(String made, String other, boolean isLater) {
        Agreement.Builder later = adopted("b", other);
        Agreement.Builder relating = adopted("a", made).addRelation(Relation.to(RelationKind.REAFFIRMS, "b"));
        Agreement.Builder linking = adopted("a", made)
                .addProvision(position()
                        .addLink(Link.toAgreement(LinkKind.RESTATES, "b"))
                        .build());
        Agreement.Builder citing = adopted("a", made)
                .addWork(CitedWork.builder().id("w").agreement("b").build())
                .addProvision(position()
                        .addCitation(Citation.of("w", CitationRelation.RECALLS))
                        .build());
        assertEquals(later(isLater, "relations[0]"), found(relating, later));
        assertEquals(later(isLater, "provisions[0].links[0].agreement"), found(linking, later));
        assertEquals(later(isLater, "provisions[0].citations[0].work"), found(citing, later));
    }

    private static List<String> later(boolean isLater, String path) {
        return isLater ? List.of("cited-agreement-later agreements[0]." + path) : List.of();
    }

    @Test
    void whatLooksAheadMayReferToTheLater() {
        Agreement.Builder later = adopted("b", "2022");
        assertEquals(
                List.of(),
                found(
                        later,
                        adopted("a", "2021")
                                .addRelation(Relation.to(RelationKind.RELATED_TO, "b"))
                                .addRelation(Relation.to(RelationKind.CONSTITUTES, "b"))
                                .addRelation(
                                        Relation.to(RelationKind.vocabulary().of("OWN"), "b"))
                                .addWork(CitedWork.builder()
                                        .id("w")
                                        .agreement("b")
                                        .build())
                                .addProvision(position()
                                        .addLink(Link.toAgreement(LinkKind.CONDITIONAL_ON, "b"))
                                        .addCitation(Citation.of("w", CitationRelation.ENVISAGES))
                                        .build())));
    }

    @Test
    void anAgreementThatMayBeOlderIsNotLater() {
        Agreement.Builder citing = adopted("a", "2000").addRelation(Relation.to(RelationKind.AMENDS, "b"));
        Agreement.Builder lateSignature = agreement("b")
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.SIGNATURE)
                        .addActor(Reference.to("KR"))
                        .done(DateSpan.parse("2010"))
                        .build());
        Agreement.Builder undated = adopted("b", "2010")
                .addEvent(LifecycleEvent.builder().act(LifecycleAct.SIGNATURE).build());
        Agreement.Builder expected = agreement("b")
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.ADOPTION)
                        .done(DateSpan.parse("2010"))
                        .expected(true)
                        .build());
        Agreement.Builder meetingUndated = agreement("b")
                .addMeeting(
                        Meeting.builder().id("m").dates(DateSpan.parse("2010")).build())
                .addMeeting(Meeting.builder().id("n").build());
        assertEquals(List.of(), found(citing, lateSignature));
        assertEquals(List.of(), found(citing, undated));
        assertEquals(List.of(), found(citing, expected));
        assertEquals(List.of(), found(citing, meetingUndated));
        assertEquals(
                List.of("cited-agreement-later agreements[0].relations[0]"),
                found(
                        citing,
                        agreement("b")
                                .addMeeting(Meeting.builder()
                                        .id("m")
                                        .dates(DateSpan.parse("2011"))
                                        .build())
                                .addMeeting(Meeting.builder()
                                        .id("n")
                                        .dates(DateSpan.parse("2010"))
                                        .build())));
    }

    @ParameterizedTest
    @CsvSource({
        "1999, true",
        "2000-05, false",
        "2000, false",
        "2001, true",
        "2003, false",
        "2004, true",
    })
    void datesOfWorksFitTheirAgreements(String date, boolean contradicts) {
        Agreement.Builder other = adopted("b", "2000-05-01").addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "2003"));
        Agreement.Builder citing = agreement("a")
                .addWork(CitedWork.builder()
                        .id("w")
                        .agreement("b")
                        .date(UncertainDate.parse(date))
                        .build());
        assertEquals(
                contradicts ? List.of("work-date-contradicted agreements[0].works[0].date") : List.of(),
                found(citing, other));
    }

    @Test
    void eventsThatHappenOnceHaveOneDate() {
        Agreement.Builder other =
                adopted("b", "1968-07-01").addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "1970-03-05"));
        assertEquals(
                List.of("event-contradicted agreements[0].events[0]", "event-contradicted agreements[0].events[2]"),
                found(
                        agreement("a")
                                .addWork(CitedWork.builder()
                                        .id("w")
                                        .agreement("b")
                                        .build())
                                .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "1971").toBuilder()
                                        .work("w")
                                        .build())
                                .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "1970").toBuilder()
                                        .work("w")
                                        .build())
                                .addEvent(event(LifecycleAct.ADOPTION, "1969").toBuilder()
                                        .work("w")
                                        .build())
                                .addEvent(event(LifecycleAct.RATIFICATION, "1969").toBuilder()
                                        .work("w")
                                        .build())
                                .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "1971").toBuilder()
                                        .work("w")
                                        .addActor(Reference.to("KR"))
                                        .build())
                                .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "1971").toBuilder()
                                        .work("w")
                                        .expected(true)
                                        .build())
                                .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "1971").toBuilder()
                                        .work("w")
                                        .addReport(DateReport.builder()
                                                .of(EventDate.TAKES_EFFECT)
                                                .date(DateSpan.parse("1970"))
                                                .addCitation(Citation.of("w", CitationRelation.CONCERNS))
                                                .build())
                                        .build()),
                        other));
    }

    @ParameterizedTest
    @EnumSource(Kinds.class)
    void whatHasEndedIsNotChanged(Kinds kind) {
        Agreement.Builder ended = adopted("b", "1990").addEvent(effect(LifecycleAct.TERMINATION, "2000-01-01"));
        RelationKind relation = RelationKind.vocabulary().of(kind.name());
        assertEquals(
                kind.needsOther ? List.of("relation-to-ended agreements[0].relations[0]") : List.of(),
                found(adopted("a", "2000-01-02").addRelation(Relation.to(relation, "b")), ended));
        assertEquals(List.of(), found(adopted("a", "2000-01-01").addRelation(Relation.to(relation, "b")), ended));
        assertEquals(
                List.of(),
                found(
                        adopted("a", "2000-01-02").addRelation(Relation.to(relation, "b")),
                        adopted("b", "1990")
                                .addEvent(effect(LifecycleAct.TERMINATION, "2000-01-01").toBuilder()
                                        .addActor(Reference.to("KR"))
                                        .build())));
    }

    private enum Kinds {
        AMENDS(true),
        MODIFIES(true),
        EXTENDS(true),
        SUSPENDS(true),
        TERMINATES(true),
        ACCEDES_TO(true),
        RENEWS(false),
        SUPERSEDES(false),
        SUCCEEDS(false);

        private final boolean needsOther;

        Kinds(boolean needsOther) {
            this.needsOther = needsOther;
        }
    }

    @Test
    void theLastEndCounts() {
        assertEquals(
                List.of(),
                found(
                        adopted("a", "2001").addRelation(Relation.to(RelationKind.AMENDS, "b")),
                        agreement("b")
                                .addEvent(effect(LifecycleAct.TERMINATION, "2000"))
                                .addEvent(effect(LifecycleAct.EXPIRY, "2002"))));
    }

    @ParameterizedTest
    @CsvSource({"2001, true", "2000, false", "1999, false"})
    void whatWasTerminatedDoesNotEnterIntoForce(String entry, boolean contradicts) {
        Agreement.Builder entering = adopted("b", "1990").addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, entry));
        List<String> expected = contradicts ? List.of("relation-contradicted agreements[0].relations[0]") : List.of();
        assertEquals(
                expected,
                found(
                        adopted("a", "1995")
                                .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "2000"))
                                .addRelation(Relation.to(RelationKind.TERMINATES, "b")),
                        entering));
        assertEquals(
                expected, found(adopted("a", "2000").addRelation(Relation.to(RelationKind.TERMINATES, "b")), entering));
        assertEquals(
                List.of(),
                found(
                        adopted("a", "2000")
                                .addRelation(Relation.to(RelationKind.SUPERSEDES, "b"))
                                .addRelation(Relation.builder()
                                        .kind(RelationKind.TERMINATES)
                                        .agreement("b")
                                        .addLocator(Locator.of(PartKind.ARTICLE, "3"))
                                        .build()),
                        entering));
    }

    @Test
    void relationsPointOneWay() {
        assertEquals(
                List.of("relation-mutual agreements[0].relations[0]", "relation-mutual agreements[1].relations[0]"),
                found(
                        agreement("a").addRelation(Relation.to(RelationKind.SUPERSEDES, "b")),
                        agreement("b")
                                .addWork(CitedWork.builder()
                                        .id("w")
                                        .agreement("a")
                                        .build())
                                .addRelation(Relation.toWork(RelationKind.SUPERSEDES, "w"))));
        assertEquals(
                List.of(),
                found(
                        agreement("a")
                                .addRelation(Relation.to(RelationKind.CONSTITUTES, "b"))
                                .addRelation(Relation.to(RelationKind.SUPERSEDES, "b")),
                        agreement("b")
                                .addRelation(Relation.to(RelationKind.CONSTITUTES, "a"))
                                .addRelation(Relation.to(RelationKind.REAFFIRMS, "a"))));
    }

    @Test
    void nothingIsLaterThanItself() {
        assertEquals(List.of(), found(agreement("a").addRelation(Relation.to(RelationKind.SUPERSEDES, "a"))));
    }

    @Test
    void oneIdMeansOneThing() {
        Agreement.Builder one =
                agreement("a").addMeeting(meeting("m", "2021-03-18").build());
        assertEquals(
                List.of(),
                found(one, agreement("b").addMeeting(meeting("m", "2021-03-18").build())));
        assertEquals(
                List.of("definition-drift agreements[1].meetings[0]"),
                found(one, agreement("b").addMeeting(meeting("m", "2021-03-19").build())));
        assertEquals(
                List.of("definition-fuller agreements[1].meetings[0]"),
                found(
                        one,
                        agreement("b")
                                .addMeeting(meeting("m", "2021-03-18")
                                        .name(name("en", "Talks"))
                                        .build())));
        assertEquals(
                List.of(),
                found(
                        one,
                        agreement("b")
                                .addMeeting(meeting("m", "2021-03-18")
                                        .note(name("en", "Seen."))
                                        .build())));
        assertEquals(
                "the meeting \"m\" is told otherwise here than at agreements[0].meetings[0]: they differ in dates. Give this one an id of its own if it is another, else correct one of the two",
                report(one, agreement("b").addMeeting(meeting("m", "2021-03-19").build()))
                        .violations()
                        .get(0)
                        .message());
    }

    private static Meeting.Builder meeting(String id, String dates) {
        return Meeting.builder().id(id).dates(DateSpan.parse(dates));
    }

    private static LocalizedText name(String language, String text) {
        return LocalizedText.of(language, text);
    }

    @Test
    void twoOfOneIdInOneAgreementAreItsOwnMatter() {
        assertEquals(
                List.of(),
                found(agreement("a").addPlace(Place.of("p", "en", "Seoul")).addPlace(Place.of("p", "en", "Sejong"))));
    }

    @Test
    void registersTellFirst() {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("KR", "en", "Republic of Korea"))
                .build();
        List<Agreement> agreements = List.of(
                agreement("a").addActor(Actor.of("KR", "en", "Korea")).build(),
                agreement("b").addActor(Actor.of("KR", "ko", "대한민국")).build());
        ValidationReport report = CorpusValidator.standard().validate(Corpus.of(agreements, register));
        assertEquals(
                List.of("definition-drift agreements[0].actors[0]", "definition-fuller agreements[1].actors[0]"),
                Refusals.in(report));
        assertEquals(
                "register.actors[0]", report.violations().get(0).arguments().get("first"));
    }

    @Test
    void namesInOneLanguageAndListsContradict() {
        assertEquals(
                List.of("definition-drift agreements[1].officials[0]", "definition-fuller agreements[2].officials[0]"),
                found(
                        agreement("a").addOfficial(official("o", "Moon Jae-in").build()),
                        agreement("b").addOfficial(official("o", "Moon Jae-Inn").build()),
                        agreement("c")
                                .addOfficial(official("o", "Moon Jae-in")
                                        .addCode(code("Q1"))
                                        .build())));
        assertEquals(
                List.of("definition-fuller agreements[1].actors[0]", "definition-drift agreements[2].actors[0]"),
                found(
                        agreement("a").addActor(named("A", "B", "C")),
                        agreement("b").addActor(named("A", "C")),
                        agreement("c").addActor(named("C", "B", "A"))));
    }

    private static Actor named(String... others) {
        return Actor.of("x", "en", "X").toBuilder()
                .otherNames(Stream.of(others).map(other -> name("en", other)).toList())
                .build();
    }

    private static Official.Builder official(String id, String name) {
        return Official.builder().id(id).name(name);
    }

    private static Code code(String value) {
        return Code.of(CodeScheme.vocabulary().of("WIKIDATA"), value);
    }

    @Test
    void oneThingHasOneId() {
        Agreement.Builder one = agreement("a")
                .addOfficial(official("moon", "Moon").addCode(code("Q21001")).build())
                .addOffice(Office.of("p", "en", "President").toBuilder()
                        .addCode(code("Q2"))
                        .build())
                .addSeries(MeetingSeries.of("s", "en", "S").toBuilder()
                        .addCode(code("Q3"))
                        .build())
                .addMeeting(Meeting.builder().id("m").series("s").ordinal(5).build())
                .addWork(CitedWork.builder().id("w").agreement("c").build())
                .addActor(Actor.of("KR", "en", "Korea").toBuilder()
                        .addCode(code("Q4"))
                        .build());
        Agreement.Builder other = agreement("b")
                .addOfficial(
                        official("jae-in", "Moon J.").addCode(code("Q21001")).build())
                .addOffice(Office.of("q", "en", "Präsident").toBuilder()
                        .addCode(code("Q2"))
                        .build())
                .addSeries(MeetingSeries.of("t", "en", "T").toBuilder()
                        .addCode(code("Q3"))
                        .build())
                .addMeeting(Meeting.builder().id("n").series("s").ordinal(5).build())
                .addWork(CitedWork.builder().id("v").agreement("c").build())
                .addActor(Actor.of("ROK", "en", "Korea").toBuilder()
                        .addCode(code("Q4"))
                        .build());
        assertEquals(
                List.of(
                        "definition-apart agreements[1].meetings[0]",
                        "definition-apart agreements[1].offices[0]",
                        "definition-apart agreements[1].officials[0]",
                        "definition-apart agreements[1].series[0]",
                        "definition-apart agreements[1].works[0]"),
                found(one, other, agreement("c")));
        assertEquals(
                "the meeting \"n\" has series and number in common with \"m\" at agreements[0].meetings[0]: give both one id, or correct what they have in common",
                report(one, other, agreement("c")).violations().get(0).message());
        assertEquals(
                List.of(),
                found(agreement("a")
                        .addMeeting(
                                Meeting.builder().id("m").series("s").ordinal(5).build())
                        .addMeeting(
                                Meeting.builder().id("n").series("s").ordinal(5).build())));
        assertEquals(
                List.of(),
                found(
                        agreement("a")
                                .addMeeting(Meeting.builder()
                                        .id("m")
                                        .series("s")
                                        .ordinal(5)
                                        .build()),
                        agreement("b")
                                .addMeeting(Meeting.builder()
                                        .id("n")
                                        .series("s")
                                        .ordinal(6)
                                        .build())));
    }

    @Test
    void whatADocumentHoldsApartIsItsOwnMatter() {
        Agreement.Builder two = agreement("a")
                .addOfficial(official("o", "O").addCode(code("Q1")).build())
                .addOfficial(official("p", "P").addCode(code("Q1")).build());
        assertEquals(List.of(), found(two));
        assertEquals(
                List.of(),
                found(
                        two,
                        agreement("b")
                                .addOfficial(
                                        official("p", "P").addCode(code("Q1")).build())
                                .addOfficial(
                                        official("o", "O").addCode(code("Q1")).build())));
        assertEquals(
                List.of("definition-apart agreements[1].officials[0]"),
                found(
                        two,
                        agreement("b")
                                .addOfficial(
                                        official("p", "P").addCode(code("Q1")).build())));
        Register register = Register.builder()
                .id("r")
                .addOfficial(official("o", "O").addCode(code("Q1")).build())
                .addOfficial(official("p", "P").addCode(code("Q1")).build())
                .build();
        assertEquals(List.of(), Refusals.in(CorpusValidator.standard().validate(Corpus.of(List.of(), register))));
    }

    @Test
    void problemsAreLeftOutAndGraded() {
        Corpus corpus = Corpus.of(List.of(
                agreement("a")
                        .addRelation(Relation.to(RelationKind.AMENDS, "x"))
                        .build(),
                agreement("a").build()));
        assertEquals(
                List.of("agreement-unknown agreements[0].relations[0].agreement"),
                Refusals.in(CorpusValidator.standard()
                        .without("agreement-id-duplicate")
                        .validate(corpus)));
        ValidationReport graded = CorpusValidator.standard()
                .grading("agreement-unknown", Severity.ERROR)
                .grading("agreement-id-duplicate", Severity.INFO)
                .validate(corpus);
        assertEquals(1, graded.errors().size());
        assertEquals("agreement-unknown", graded.errors().get(0).code());
        assertThrows(
                IllegalArgumentException.class, () -> CorpusValidator.standard().without("reference-dangling"));
        assertThrows(
                IllegalArgumentException.class,
                () -> CorpusValidator.standard().grading("reference-dangling", Severity.INFO));
        assertThrows(
                IllegalArgumentException.class, () -> CorpusValidator.standard().listing(0));
    }

    @ParameterizedTest
    @EnumSource(CorpusProblem.class)
    void eachProblemCanBeLeftOut(CorpusProblem problem) {
        Corpus corpus = Corpus.of(List.of(
                adopted("a", "2001")
                        .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "2002"))
                        .addRelation(Relation.to(RelationKind.TERMINATES, "b"))
                        .addRelation(Relation.to(RelationKind.AMENDS, "e"))
                        .addRelation(Relation.to(RelationKind.SUCCEEDS, "c"))
                        .addWork(CitedWork.builder()
                                .id("w")
                                .agreement("b")
                                .date(UncertainDate.parse("1990"))
                                .build())
                        .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "1990").toBuilder()
                                .work("w")
                                .build())
                        .addActor(Actor.of("x", "en", "X"))
                        .addActor(Actor.of("y", "en", "Y"))
                        .addOfficial(official("o", "O").addCode(code("Q1")).build())
                        .addProvision(position()
                                .addLink(Link.builder()
                                        .kind(LinkKind.RESTATES)
                                        .agreement("b")
                                        .provision("none")
                                        .build())
                                .addLink(Link.toAgreement(LinkKind.RESTATES, "none"))
                                .build())
                        .build(),
                adopted("b", "2000")
                        .addEvent(effect(LifecycleAct.ENTRY_INTO_FORCE, "2005"))
                        .addRelation(Relation.to(RelationKind.TERMINATES, "a"))
                        .addActor(Actor.of("x", "en", "Z"))
                        .addActor(Actor.of("y", "ko", "Y"))
                        .addOfficial(official("p", "O").addCode(code("Q1")).build())
                        .build(),
                adopted("c", "2003").build(),
                agreement("c").build(),
                agreement("e")
                        .addEvent(effect(LifecycleAct.TERMINATION, "1999"))
                        .build()));
        List<String> all = codes(CorpusValidator.standard().validate(corpus));
        assertTrue(all.contains(problem.code()), all.toString());
        List<String> others =
                codes(CorpusValidator.standard().without(problem.code()).validate(corpus));
        assertEquals(all.stream().filter(code -> !code.equals(problem.code())).toList(), others);
    }

    private static List<String> codes(ValidationReport report) {
        return report.violations().stream().map(each -> each.code()).toList();
    }

    @Test
    void noMoreIsListedThanWanted() {
        Corpus corpus =
                Corpus.of(Stream.generate(() -> agreement("a").build()).limit(5).toList());
        ValidationReport report = CorpusValidator.standard().listing(2).validate(corpus);
        assertEquals(
                List.of(
                        "agreement-id-duplicate agreements[1].id",
                        "agreement-id-duplicate agreements[2].id",
                        "limit-problems agreements[3].id"),
                Refusals.in(report));
        assertTrue(report.hasErrors());
    }

    @Test
    void agreementsAreCheckedCompleted() {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("KR", "en", "Korea"))
                .build();
        Corpus corpus = Corpus.of(
                List.of(
                        agreement("a").addParty(Party.of("KR")).build(),
                        agreement("b").addParty(Party.of("JP")).build()),
                register);
        assertEquals(List.of(), Refusals.in(CorpusValidator.standard().validate(corpus)));
        assertEquals(
                List.of("reference-dangling agreements[1].parties[0].actor"),
                Refusals.in(CorpusValidator.standard()
                        .withinAgreements(AgreementValidator.standard())
                        .validate(corpus)));
    }

    @Test
    void streamsAreAskedTwiceAndClosed() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        ValidationReport report = CorpusValidator.standard()
                .validate(
                        () -> {
                            asked.incrementAndGet();
                            return Stream.of(
                                            agreement("a")
                                                    .addRelation(Relation.to(RelationKind.AMENDS, "b"))
                                                    .build(),
                                            agreement("b").build())
                                    .onClose(closed::incrementAndGet);
                        },
                        Register.builder().id("r").build());
        assertEquals(List.of(), report.violations());
        assertEquals(2, asked.get());
        assertEquals(2, closed.get());
    }

    @ParameterizedTest
    @EnumSource(CorpusProblem.class)
    void problemsSayWhyInBothLanguages(CorpusProblem problem) {
        assertFalse(problem.rationale().isBlank());
        assertFalse(problem.source().isBlank());
        assertFalse(problem.pattern(Locale.KOREAN).equals(problem.pattern(Locale.ENGLISH)));
        assertEquals(problem.pattern(Locale.ENGLISH), problem.pattern(Locale.JAPANESE));
        assertEquals("회의", problem.phrase("kind", "meeting", Locale.KOREAN));
        assertEquals("meeting", problem.phrase("kind", "meeting", Locale.ENGLISH));
        assertEquals("코드", problem.phrase("trait", "SAME_CODE", Locale.KOREAN));
        assertEquals("amends", problem.phrase("relation", "AMENDS", Locale.ENGLISH));
        assertEquals(LifecycleAct.ADOPTION.label(Locale.KOREAN), problem.phrase("act", "ADOPTION", Locale.KOREAN));
        assertEquals("meeting", problem.phrase("id", "meeting", Locale.KOREAN));
    }
}
