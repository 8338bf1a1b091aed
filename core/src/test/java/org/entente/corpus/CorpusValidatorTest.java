package org.entente.corpus;

import static org.entente.corpus.CorpusSamples.adopted;
import static org.entente.corpus.CorpusSamples.agreement;
import static org.entente.corpus.CorpusSamples.code;
import static org.entente.corpus.CorpusSamples.effect;
import static org.entente.corpus.CorpusSamples.found;
import static org.entente.corpus.CorpusSamples.official;
import static org.entente.corpus.CorpusSamples.position;
import static org.entente.corpus.CorpusSamples.report;
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
import org.entente.model.Actor;
import org.entente.model.CitedWork;
import org.entente.model.Party;
import org.entente.provision.Link;
import org.entente.register.Register;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The validator above agreements: its settings, streams and texts. */
class CorpusValidatorTest {

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
