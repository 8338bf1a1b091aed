package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/** A rule says what it finds, why it matters and where it comes from, and can be applied by itself. */
class RuleTest {

    private static final Agreement FAULTY = Agreement.builder()
            .id("a")
            .title("en", "x")
            .addActor(Actor.of("actor", "en", "R\u043Essia\u00AD"))
            .addParties(Party.of("actor"), Party.of("actor"), Party.of("none"))
            .build();

    private static final Problem LONG = new Problem() {
        @Override
        public String code() {
            return "id-long";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String pattern(Locale locale) {
            return "is long";
        }
    };

    @Test
    void everyRuleHasRationaleAndSource() {
        for (Rule rule : AgreementValidator.standard().rules()) {
            AgreementProblem problem = (AgreementProblem) rule.problem();
            assertFalse(rule.rationale().isBlank(), problem.code());
            assertFalse(rule.source().isBlank(), problem.code());
            assertEquals(problem.rationale(), rule.rationale());
            assertEquals(problem.source(), rule.source());
            assertEquals(problem.code(), rule.toString());
        }
    }

    @Test
    void singleRulesFindWhatTheValidatorFinds() {
        Examination examination = new Examination(FAULTY, List.of());
        List<Violation> found = AgreementValidator.standard().rules().stream()
                .flatMap(rule -> rule.check(examination))
                .toList();
        assertEquals(
                List.of("reference-dangling", "party-duplicate", "name-invisible-character", "name-mixed-scripts"),
                found.stream().map(Violation::code).toList());
        assertEquals(AgreementValidator.standard().validate(examination).violations(), found);
    }

    @Test
    void anOwnRuleReceivesItsExamination() {
        Rule rule = Rule.of(
                LONG, "It is never typed.", "House rules", any -> Stream.of(Violation.of(LONG, ValuePath.ROOT)));
        assertEquals(LONG, rule.problem());
        assertEquals("It is never typed.", rule.rationale());
        assertEquals("House rules", rule.source());
        assertEquals("id-long", rule.toString());
        assertEquals(
                List.of(Violation.of(LONG, ValuePath.ROOT)),
                rule.check(new Examination(FAULTY, List.of())).toList());
    }

    @Test
    void anOwnRuleMayReportALibraryProblem() {
        for (AgreementProblem problem : AgreementProblem.values()) {
            Rule rule = Rule.of(problem, any -> Stream.empty());
            assertEquals(problem, rule.problem());
            assertEquals(problem.rationale(), rule.rationale());
            assertEquals(problem.source(), rule.source());
        }
    }
}
