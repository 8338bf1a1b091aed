package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;
import org.entente.violation.ViolationSink;
import org.junit.jupiter.api.Test;

class AgreementValidatorTest {

    private static final AgreementValidator STANDARD = AgreementValidator.standard();
    private static final Agreement DANGLING = Agreement.builder()
            .id("a")
            .title("en", "x")
            .addParty(Party.of("none"))
            .build();

    private enum House implements Problem {
        LONELY;

        @Override
        public String code() {
            return "lonely";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String pattern(Locale locale) {
            return "has one party";
        }
    }

    private static final Rule LONELY = Rule.of(
            House.LONELY,
            "An agreement takes two.",
            "House rules",
            examination -> examination.agreement().parties().size() == 1
                    ? Stream.of(Violation.of(House.LONELY, ValuePath.of("parties")))
                    : Stream.empty());

    @Test
    void endsWhenItIsEnough() {
        Agreement.Builder many = DANGLING.toBuilder();
        for (int i = 0; i < 10; i++) {
            many.addParty(Party.of("none" + i));
        }
        Examination examination = new Examination(many.build(), List.of());
        ViolationCollector three = new ViolationCollector(3);
        List<Violation> offered = new ArrayList<>();
        STANDARD.validate(examination, violation -> offered.add(violation) && three.add(violation));
        assertEquals(4, offered.size());
        List<Violation> all = STANDARD.validate(examination).violations();
        assertEquals(all.subList(0, 4), offered);
        assertEquals(all.subList(0, 3), three.violations());
        List<Violation> own = new ArrayList<>();
        AgreementValidator.references()
                .without("reference-dangling")
                .with(Rule.of(House.LONELY, "", "", any -> Stream.generate(() -> all.get(0))))
                .validate(examination, violation -> own.add(violation) && own.size() < 5);
        assertEquals(5, own.size());
    }

    private static Agreement parties(int count) {
        Agreement.Builder many = DANGLING.toBuilder().parties(List.of());
        for (int i = 0; i < count; i++) {
            many.addParty(Party.of("none" + i));
        }
        return many.build();
    }

    private static Agreement lookAlikes(int count) {
        Agreement.Builder many = DANGLING.toBuilder().parties(List.of());
        for (int i = 0; i <= count; i++) {
            many.addActor(Actor.of("actor" + i, "en", "a\u0430".repeat(i + 1)));
            many.addActor(Actor.of("other" + i, "en", "\u0430a".repeat(i + 1)));
        }
        return many.build();
    }

    @Test
    void listsTenThousandAndReportsTheLimit() {
        ValidationReport all = STANDARD.validate(parties(10_000));
        assertEquals(10_000, all.violations().size());
        assertTrue(all.violations().stream().allMatch(each -> each.code().equals("reference-dangling")));
        ValidationReport cut = STANDARD.validate(parties(10_001));
        assertEquals(all.violations(), cut.violations().subList(0, 10_000));
        Violation last = cut.violations().get(10_000);
        assertEquals("limit-problems", last.code());
        assertEquals(Severity.ERROR, last.severity());
        assertEquals(ValuePath.of("parties").index(10_000).member("actor"), last.path());
        assertEquals(
                10_001,
                STANDARD.listing(10_001).validate(parties(10_001)).violations().size());
        assertThrows(IllegalArgumentException.class, () -> STANDARD.listing(0));
    }

    @Test
    void theLimitStaysWhateverElseIsChanged() {
        AgreementValidator one = STANDARD.listing(1);
        for (AgreementValidator each : List.of(
                one.without("reference-cycle"),
                one.grading("reference-cycle", Severity.WARNING),
                one.with(Rule.of(House.LONELY, "", "", any -> Stream.empty())))) {
            assertEquals(2, each.validate(parties(9)).violations().size());
        }
    }

    /** What would not be listed is neither made nor looked for. */
    @Test
    void aRuleEndsOnceItsSeverityIsFull() {
        ViolationCollector three = new ViolationCollector(3);
        List<Violation> offered = new ArrayList<>();
        List<Severity> asked = new ArrayList<>();
        STANDARD.validate(new Examination(lookAlikes(20), List.of()), new ViolationSink() {
            @Override
            public boolean add(Violation violation) {
                offered.add(violation);
                return three.add(violation);
            }

            @Override
            public boolean takes(Severity severity) {
                asked.add(severity);
                return three.takes(severity);
            }
        });
        assertEquals(
                List.of("name-look-alike", "name-look-alike", "name-look-alike", "name-look-alike"),
                offered.stream().map(Violation::code).toList());
        assertTrue(asked.size() <= STANDARD.rules().size() + offered.size());
        assertEquals(
                List.of(Severity.WARNING),
                three.unlisted().stream().map(Violation::severity).toList());
    }

    @Test
    void errorsAreFoundBehindTooManyWarnings() {
        Agreement both = lookAlikes(20).toBuilder().addParty(Party.of("none")).build();
        ValidationReport report = STANDARD.listing(2)
                .grading("reference-dangling", Severity.WARNING)
                .grading("name-look-alike", Severity.ERROR)
                .validate(both);
        assertEquals(
                List.of("reference-dangling", "name-look-alike", "name-look-alike", "limit-problems"),
                report.violations().stream().map(Violation::code).toList());
    }

    @Test
    void hasOneRuleForEachProblem() {
        List<Problem> problems = STANDARD.rules().stream().map(Rule::problem).toList();
        assertEquals(new HashSet<Problem>(Arrays.asList(AgreementProblem.values())), new HashSet<>(problems));
        assertEquals(AgreementProblem.values().length, problems.size());
        assertEquals(
                List.of("id-duplicate", "reference-dangling", "reference-cycle"),
                AgreementValidator.references().rules().stream()
                        .map(Rule::toString)
                        .toList());
    }

    @Test
    void theErrorRulesAreThoseOfThatSeverity() {
        assertEquals(
                STANDARD.rules().stream()
                        .filter(rule -> rule.problem().severity() == Severity.ERROR)
                        .toList(),
                AgreementValidator.errors().rules());
    }

    @Test
    void leavesARuleOut() {
        AgreementValidator without = STANDARD.without("reference-dangling");
        assertTrue(without.validate(DANGLING).isEmpty());
        assertEquals(STANDARD.rules().size() - 1, without.rules().size());
        assertTrue(STANDARD.validate(DANGLING).hasErrors());
        assertThrows(IllegalArgumentException.class, () -> without.without("reference-dangling"));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.without("unheard-of"));
    }

    @Test
    void gradesARuleOtherwise() {
        AgreementValidator mild = STANDARD.grading("reference-dangling", Severity.ERROR)
                .grading("id-duplicate", Severity.INFO)
                .grading("reference-dangling", Severity.WARNING);
        ValidationReport report = mild.validate(DANGLING);
        assertFalse(report.hasErrors());
        assertEquals(1, report.warnings().size());
        assertTrue(STANDARD.validate(DANGLING).hasErrors());
        assertThrows(IllegalArgumentException.class, () -> STANDARD.grading("unheard-of", Severity.INFO));
        assertTrue(mild.without("reference-dangling").validate(DANGLING).isEmpty());
    }

    @Test
    void addsARuleBehindTheOthers() {
        AgreementValidator more = STANDARD.with(LONELY);
        assertEquals(
                List.of("reference-dangling parties[0].actor", "lonely parties"), Refusals.in(more.validate(DANGLING)));
        assertEquals(
                List.of(Severity.ERROR, Severity.WARNING),
                more.grading("lonely", Severity.WARNING).validate(DANGLING).violations().stream()
                        .map(Violation::severity)
                        .toList());
        assertEquals(LONELY, more.rules().get(more.rules().size() - 1));
        assertThrows(UnsupportedOperationException.class, () -> more.rules().clear());
    }

    @Test
    void keepsGradingsWhenRulesChange() {
        AgreementValidator mild = STANDARD.grading("reference-dangling", Severity.INFO);
        assertFalse(mild.with(LONELY).validate(DANGLING).hasErrors());
        assertFalse(mild.without("id-duplicate").validate(DANGLING).hasErrors());
    }
}
