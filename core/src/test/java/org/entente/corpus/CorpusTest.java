package org.entente.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.corpus.query.CountTable;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Found;
import org.entente.corpus.query.Selection;
import org.entente.force.Standing;
import org.entente.instrument.Relation;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Link;
import org.entente.provision.Position;
import org.entente.register.Register;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.RelationKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Register REGISTER = Register.builder()
            .id("r")
            .addActor(Actor.of("KR", "en", "Korea"))
            .addActor(Actor.of("MOFA", "en", "Foreign Ministry").toBuilder()
                    .parent("KR")
                    .build())
            .addPolicyArea(PolicyArea.builder().id("security").build())
            .addPolicyArea(
                    PolicyArea.builder().id("defence").broader("security").build())
            .build();

    private static Commitment.Builder commitment(String... actors) {
        return Commitment.builder().summary("en", "x").by(Attribution.of(actors));
    }

    private static final Agreement FIRST = Agreement.builder()
            .id("first")
            .title("en", "x")
            .addParty(Party.of("KR"))
            .addLegalNature(LegalNature.of(LegalForce.BINDING))
            .addEvent(LifecycleEvent.builder()
                    .act(LifecycleAct.ENTRY_INTO_FORCE)
                    .takesEffect(UncertainDate.parse("2001-01-01"))
                    .build())
            .addProvision(commitment("MOFA").addPolicyArea("defence").build())
            .addProvision(commitment("JP")
                    .addPerformer(Reference.to("KR"))
                    .addTiming(Timing.due(Trigger.on(UncertainDate.parse("2005"))))
                    .build())
            .build();

    private static final Agreement SECOND = Agreement.builder()
            .id("second")
            .title("en", "x")
            .addParty(Party.of("JP"))
            .addLegalNature(LegalNature.of(LegalForce.POLITICAL))
            .addRelation(Relation.to(RelationKind.REAFFIRMS, "first"))
            .addEvent(LifecycleEvent.builder()
                    .act(LifecycleAct.ISSUANCE)
                    .done(DateSpan.parse("2000-05-01"))
                    .build())
            .addWork(CitedWork.builder().id("w").agreement("first").build())
            .addProvision(Position.builder()
                    .summary("en", "x")
                    .by(Attribution.builder().addOfficial(Reference.to("abe")).build())
                    .addLink(Link.toAgreement(LinkKind.DISSENTS_FROM, "first"))
                    .build())
            .build();

    private static final Corpus CORPUS = Corpus.of(List.of(FIRST, SECOND), REGISTER);

    private static List<String> shown(List<? extends Found<?>> found) {
        return found.stream().map(Found::toString).toList();
    }

    @Test
    void theFirstAgreementOfAnIdIsFound() {
        Agreement again = FIRST.toBuilder().title("en", "again").build();
        Corpus corpus = Corpus.of(List.of(FIRST, SECOND, again));
        assertSame(FIRST, corpus.agreement("first").orElseThrow());
        assertEquals(Optional.empty(), corpus.agreement("third"));
        assertEquals(List.of(FIRST, SECOND, again), corpus.agreements());
        assertEquals(List.of(), corpus.register().actors());
    }

    @Test
    void questionsAreAskedOfCompletedAgreements() {
        assertEquals(List.of("first provisions[0]"), shown(CORPUS.commitmentsBy("KR")));
        assertEquals(List.of("first provisions[0]"), shown(CORPUS.provisionsAbout("security")));
        assertEquals(List.of(), shown(Corpus.of(List.of(FIRST)).commitmentsBy("KR")));
        assertEquals(FIRST, CORPUS.agreements().get(0));
        assertEquals(REGISTER.complete(FIRST), CORPUS.completed().get(0));
    }

    @Test
    void namedQueriesAskAllAgreements() {
        assertEquals(
                List.of("first provisions[0]", "first provisions[1]"), shown(CORPUS.commitmentsToBePerformedBy("KR")));
        assertEquals(List.of("first provisions[1]"), shown(CORPUS.commitmentsDueBefore(LocalDate.of(2006, 1, 1))));
        assertEquals(List.of(), shown(CORPUS.commitmentsDueBefore(LocalDate.of(2005, 12, 31))));
        assertEquals(List.of("second provisions[0]"), shown(CORPUS.provisionsByOfficial("abe")));
        assertEquals(List.of("second provisions[0]"), shown(CORPUS.dissentingFrom("first")));
        assertEquals(List.of(), shown(CORPUS.dissentingFrom("second")));
        assertEquals(3, CORPUS.find(Selection.provisions()).size());
    }

    @Test
    void citingAgreementsAreFoundByRelationsAndProvisions() {
        Agreement byWork = Agreement.builder()
                .id("third")
                .title("en", "x")
                .addWork(CitedWork.builder().id("w").agreement("first").build())
                .addRelation(Relation.toWork(RelationKind.AMENDS, "w"))
                .build();
        Agreement byProvision = Agreement.builder()
                .id("fourth")
                .title("en", "x")
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addCitation(Citation.of("treaty", CitationRelation.RECALLS))
                        .build())
                .build();
        Agreement other = Agreement.builder()
                .id("fifth")
                .title("en", "x")
                .addWork(CitedWork.builder().id("w").agreement("second").build())
                .addRelation(Relation.toWork(RelationKind.AMENDS, "w"))
                .build();
        Corpus corpus = Corpus.of(List.of(FIRST, SECOND, byWork, byProvision, other));
        assertEquals(List.of("second", "third"), ids(corpus.citing("first")));
        assertEquals(List.of("fourth"), ids(corpus.citing("treaty")));
        assertEquals(List.of("third", "fifth"), ids(corpus.citing("w")));
        assertEquals(List.of(), ids(corpus.citing("fourth")));
    }

    private static List<String> ids(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::id).toList();
    }

    @Test
    void standingIsThatOfTheDay() {
        assertEquals(List.of("first", "second"), ids(CORPUS.inForceOn(LocalDate.of(2001, 1, 1))));
        assertEquals(List.of("second"), ids(CORPUS.inForceOn(LocalDate.of(2000, 12, 31))));
        assertEquals(
                Map.of(
                        Standing.NOT_YET,
                        List.of(CORPUS.completed().get(0)),
                        Standing.OPERATIVE,
                        List.of(CORPUS.completed().get(1))),
                CORPUS.standingOn(LocalDate.of(2000, 12, 31)));
    }

    @Test
    void provisionsAreCounted() {
        CountTable all = CORPUS.count(Dimension.AGREEMENT, Dimension.KIND);
        assertEquals(2, all.count("first", "COMMITMENT"));
        assertEquals(1, all.count("second", "POSITION"));
        assertEquals(3, all.total());
        CountTable commitments = CORPUS.count(Selection.commitments(), Dimension.PARTY, Dimension.BROADEST_AREA);
        assertEquals(1, commitments.count("KR", "security"));
        assertEquals(1, commitments.count(CountTable.NONE, CountTable.NONE));
        assertEquals(2, commitments.total());
    }

    @Test
    void equalAgreementsAndRegistersMakeEqualCorpora() {
        assertEquals(CORPUS, Corpus.of(List.of(FIRST, SECOND), REGISTER));
        assertEquals(
                CORPUS.hashCode(), Corpus.of(List.of(FIRST, SECOND), REGISTER).hashCode());
        assertNotEquals(CORPUS, Corpus.of(List.of(SECOND, FIRST), REGISTER));
        assertNotEquals(CORPUS, Corpus.of(List.of(FIRST, SECOND)));
        assertEquals("Corpus{2 agreements, register r}", CORPUS.toString());
        assertThrows(NullPointerException.class, () -> Corpus.of(java.util.Arrays.asList(FIRST, null)));
    }
}
