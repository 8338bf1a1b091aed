package org.entente.corpus;

import static org.entente.corpus.CorpusSamples.adopted;
import static org.entente.corpus.CorpusSamples.agreement;
import static org.entente.corpus.CorpusSamples.effect;
import static org.entente.corpus.CorpusSamples.event;
import static org.entente.corpus.CorpusSamples.found;
import static org.entente.corpus.CorpusSamples.position;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.instrument.Relation;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.provision.Link;
import org.entente.source.Citation;
import org.entente.source.Locator;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.RelationKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What agreements record of each other agrees with their own records. */
class RelationRulesTest {

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
    void possiblyOlderAgreementsAreNotLater() {
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
}
