package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusProblem;
import org.entente.corpus.CorpusValidator;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Selection;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.register.RegisterValidator;
import org.entente.testing.InvalidCorpora.InvalidCorpus;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Violation;

class CorporaProperties {

    private static final CorpusValidator VALIDATOR = CorpusValidator.standard().without("agreement-unknown");

    @Property(tries = 100)
    void registersHaveNoError(@ForAll Register register) {
        assertEquals(List.of(), RegisterValidator.standard().validate(register).errors());
    }

    @Property(tries = 100)
    void sharedDefinitionsFitTogether(@ForAll Corpus corpus) {
        assertEquals(List.of(), VALIDATOR.validate(corpus).violations());
        assertEquals(
                List.of(),
                VALIDATOR
                        .withinAgreements(AgreementValidator.references())
                        .validate(corpus)
                        .violations());
    }

    @Property(tries = 50)
    void questionsAndCountsAgree(@ForAll Corpus corpus) {
        for (Agreement agreement : corpus.agreements()) {
            assertEquals(agreement, corpus.agreement(agreement.id()).orElseThrow());
        }
        long commitments = corpus.find(Selection.commitments()).size();
        assertEquals(
                commitments,
                corpus.count(Selection.commitments(), Dimension.KIND, Dimension.PARTY)
                        .total());
        assertEquals(
                corpus.find(Selection.provisions()).size(),
                corpus.count(Dimension.AGREEMENT, Dimension.YEAR).total());
    }

    @Provide
    Arbitrary<Corpus> drifting() {
        return Corpora.drifting();
    }

    @Property(tries = 50)
    void driftIsReported(@ForAll("drifting") Corpus corpus) {
        String last = "agreements[" + (corpus.agreements().size() - 1) + "].actors[0]";
        assertEquals(
                List.of("definition-drift " + last),
                VALIDATOR.validate(corpus).violations().stream()
                        .map(each -> each.code() + " " + each.path())
                        .toList());
    }

    @Provide
    Arbitrary<InvalidCorpus> invalid() {
        return InvalidCorpora.of(Corpora.corpora());
    }

    @Property(tries = 200)
    void whatDoesNotFitIsReported(@ForAll("invalid") InvalidCorpus invalid) {
        List<Violation> before =
                CorpusValidator.standard().validate(invalid.before()).violations();
        List<Violation> found =
                CorpusValidator.standard().validate(invalid.corpus()).violations();
        assertTrue(
                found.stream()
                        .anyMatch(each -> each.code().equals(invalid.code())
                                && each.path().equals(invalid.path())),
                found.toString());
        assertTrue(found.size() > before.size());
        List<Violation> others = found.stream()
                .filter(each ->
                        !each.code().equals(invalid.code()) && !each.code().equals("agreement-unknown"))
                .toList();
        assertEquals(List.of(), others);
        assertTrue(invalid.toString().startsWith(invalid.change() + "\nexpected: " + invalid.code()));
    }

    @Example
    void everyProblemIsMade() {
        Set<String> codes = new HashSet<>();
        InvalidCorpora.of(Corpora.corpora(Agreements.agreements().withProvisions(1, 1)))
                .sampleStream()
                .limit(400)
                .forEach(invalid -> codes.add(invalid.code()));
        Stream.of(CorpusProblem.values())
                .forEach(problem -> assertTrue(codes.contains(problem.code()), problem.code()));
    }

    @Example
    void codesAreChosen() {
        InvalidCorpora.of(Corpora.corpora(), "definition-drift")
                .sampleStream()
                .limit(20)
                .forEach(invalid -> assertEquals("definition-drift", invalid.code()));
        assertThrows(IllegalArgumentException.class, () -> InvalidCorpora.of(Corpora.corpora(), "reference-dangling"));
    }

    @Example
    void corporaVary() {
        List<Corpus> corpora = Corpora.corpora().sampleStream().limit(60).toList();
        assertTrue(corpora.stream().anyMatch(each -> each.agreements().size() > 2));
        assertTrue(corpora.stream().anyMatch(each -> each.agreements().size() == 1));
        assertTrue(corpora.stream().anyMatch(each -> each.register().actors().isEmpty()));
        assertFalse(corpora.stream().allMatch(each -> each.register().actors().isEmpty()));
        assertTrue(corpora.stream().anyMatch(each -> !each.agreements().equals(each.completed())));
    }
}
