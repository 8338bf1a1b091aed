package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.json.problem.JsonProblem;
import org.entente.model.Agreement;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Problem;
import org.entente.violation.ReportProblem;
import org.entente.violation.Severity;
import org.entente.violation.ValueProblem;
import org.junit.jupiter.api.Test;

class InvalidAgreementsTest {

    private static final Map<String, Agreement> VALID = Examples.all();

    @Test
    void everyProblemHasAMutatorOrAReason() {
        Set<Problem> all = Stream.<Problem[]>of(
                        ValueProblem.values(), ReportProblem.values(), JsonProblem.values(), AgreementProblem.values())
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
        Set<Problem> made =
                InvalidAgreements.mutators().stream().map(Mutator::problem).collect(Collectors.toSet());
        Set<Problem> missing = new HashSet<>(all);
        missing.removeAll(made);
        assertEquals(InvalidAgreements.withoutMutator().keySet(), missing);
        assertTrue(InvalidAgreements.withoutMutator().values().stream().noneMatch(String::isBlank));
    }

    @Test
    void everyRuleHasAMutator() {
        Set<String> made = InvalidAgreements.mutators().stream()
                .map(mutator -> mutator.problem().code())
                .collect(Collectors.toSet());
        List<String> without = AgreementValidator.standard().rules().stream()
                .map(rule -> rule.problem().code())
                .filter(code -> !made.contains(code))
                .toList();
        assertEquals(List.of(), without, "give them an example in examples.txt, or a fault in RuleFaults");
    }

    @Test
    void everyMutatorKeepsItsPromiseForEveryAgreement() {
        List<List<String>> complaints = VALID.values().stream()
                .flatMap(valid -> InvalidAgreements.mutators().stream()
                        .flatMap(mutator -> picks(valid).map(pick -> Verdict.of(mutator.apply(valid, pick)))))
                .filter(verdict -> !verdict.isEmpty())
                .toList();
        assertEquals(
                List.of(), complaints, "an example that depends on what stands beside it needs a fault in RuleFaults");
    }

    /** A long statement is read for each: once will do. */
    private static Stream<Integer> picks(Agreement valid) {
        return valid.provisions().size() < 30 ? Stream.of(0, 1_234_567_891) : Stream.of(0);
    }

    /** Every record may be coded, and every act done, on the last or first day that can be written. */
    @Test
    void everyMutatorKeepsItsPromiseAtAnyTime() {
        List<Invalid<Agreement>> broken = Stream.of("Y12000", "-9999-01-01")
                .map(InvalidAgreementsTest::dated)
                .flatMap(valid -> InvalidAgreements.mutators().stream().map(mutator -> mutator.apply(valid, 0)))
                .toList();
        assertEquals(
                List.of(),
                broken.stream()
                        .map(Verdict::of)
                        .filter(verdict -> !verdict.isEmpty())
                        .toList());
    }

    private static Agreement dated(String date) {
        String json = EntenteJson.standard().writeLine(Examples.rich(Examples.bilateral()));
        return EntenteJson.standard()
                .check(json.replaceAll("\"-?[0-9]{4}(-[0-9]{2}){0,2}\"", "\"" + date + "\""))
                .agreement()
                .orElseThrow();
    }

    @Test
    void theDigitsOfTheMachineDoNotMatter() {
        Set<String> ofSpans =
                Set.of("source-line-ends", "span-out-of-range", "span-text-differs", "span-splits-grapheme");
        List<Mutator> mutators = InvalidAgreements.mutators().stream()
                .filter(mutator -> ofSpans.contains(mutator.problem().code()))
                .toList();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (Mutator mutator : mutators) {
                for (int pick = 0; pick < 12; pick++) {
                    assertEquals(List.of(), Verdict.of(mutator.apply(Examples.minimal(), pick)), mutator::toString);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rulesAreBrokenWithSoundValues() {
        for (Mutator mutator : InvalidAgreements.mutators()) {
            Invalid<Agreement> invalid = mutator.apply(Examples.bilateral(), 0);
            boolean buildable = mutator.problem() instanceof AgreementProblem || invalid.severity() != Severity.ERROR;
            assertEquals(buildable || !isInTheText(invalid), invalid.value().isPresent(), mutator::toString);
        }
    }

    /** Encodings are the bytes' own fault. */
    private static boolean isInTheText(Invalid<Agreement> invalid) {
        return Set.of("encoding-not-utf-8", "utf-8-malformed").stream().noneMatch(invalid.code()::equals);
    }

    @Test
    void theBrokenValueDiffersFromTheSoundOne() {
        for (Mutator mutator : InvalidAgreements.mutators()) {
            Invalid<Agreement> invalid = mutator.apply(Examples.minimal(), 0);
            boolean beside = invalid.code().equals("source-line-ends")
                    || (invalid.code().equals("format-newer") && invalid.severity() == Severity.WARNING)
                    || !isInTheText(invalid);
            assertEquals(
                    beside, invalid.value().filter(invalid.before()::equals).isPresent(), mutator::toString);
            assertFalse(EntenteJson.standard()
                    .check(EntenteJson.standard().write(invalid.before()))
                    .report()
                    .hasErrors());
        }
    }

    @Test
    void theBytesAreTheJsonWithoutByteFault() {
        for (Mutator mutator : InvalidAgreements.mutators()) {
            Invalid<Agreement> invalid = mutator.apply(Examples.minimal(), 0);
            assertEquals(
                    isInTheText(invalid),
                    new String(invalid.bytes(), StandardCharsets.UTF_8).equals(invalid.json()),
                    mutator::toString);
        }
    }

    @Test
    void anInvalidAgreementDescribesItsChange() {
        Mutator mutator = InvalidAgreements.mutators().stream()
                .filter(each -> each.problem() == AgreementProblem.WEEKDAY_MISMATCH)
                .findFirst()
                .orElseThrow();
        assertEquals("weekday-mismatch: the day of the week is another one", mutator.toString());
        Invalid<Agreement> invalid = mutator.apply(Examples.minimal(), 0);
        assertEquals("""
                the day of the week is another one (meetings[0].weekday)
                expected: WARNING weekday-mismatch at meetings[0].weekday
                {"format":"entente/1.0","id":"minimal","title":{"en":"A text"},\
                "meetings":[{"id":"kit-1","dates":"2021-03-18/..","weekday":"FRIDAY"}]}\
                """, invalid.toString());
    }

    @Test
    void veryLongJsonIsPrintedInPart() {
        Invalid<Agreement> invalid = InvalidAgreements.mutators().stream()
                .filter(each -> each.problem() == JsonProblem.LIMIT_TOKEN)
                .findFirst()
                .orElseThrow()
                .apply(Examples.minimal(), 0);
        assertTrue(invalid.toString().length() < 21_000);
        assertTrue(invalid.toString().endsWith("…"));
    }

    @Test
    void aCodeThatNoMutatorMakesIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> InvalidAgreements.of(Examples.agreements(), "limit-document"));
    }
}
