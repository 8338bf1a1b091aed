package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.policy.Judgement;
import org.entente.policy.Novelty;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationReportTest {

    private static final Violation ERROR = Violation.of(ValueProblem.REQUIRED, ValuePath.of("a"));
    private static final Violation WARNING =
            Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("b")).graded(Severity.WARNING);
    private static final Violation INFO =
            Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("a").member("b")).graded(Severity.INFO);

    @Test
    void keepsTheOrderAndEachViolationOnce() {
        List<Violation> given = new ArrayList<>(List.of(WARNING, ERROR, WARNING, INFO));
        ValidationReport report = ValidationReport.of(given);
        given.clear();
        assertEquals(List.of(WARNING, ERROR, INFO), report.violations());
        assertThrows(
                UnsupportedOperationException.class, () -> report.violations().clear());
        assertEquals(WARNING + "\n" + ERROR + "\n" + INFO, report.toString());
    }

    @Test
    void sortsBySeverityAndPlace() {
        ValidationReport report = ValidationReport.of(List.of(WARNING, ERROR, INFO));
        assertEquals(List.of(ERROR), report.errors());
        assertEquals(List.of(WARNING), report.warnings());
        assertEquals(List.of(ERROR), report.at(ValuePath.of("a")));
        assertEquals(List.of(), report.at(ValuePath.ROOT));
    }

    @Test
    void onlyAnErrorMakesAValueUnacceptable() {
        ValidationReport mild = ValidationReport.of(List.of(WARNING, INFO));
        assertFalse(mild.hasErrors());
        assertFalse(mild.isEmpty());
        mild.throwIfErrors();
        ValidationReport grave = mild.merge(ValidationReport.of(List.of(ERROR, INFO)));
        assertTrue(grave.hasErrors());
        assertEquals(List.of(WARNING, INFO, ERROR), grave.violations());
        InvalidValueException refusal = assertThrows(InvalidValueException.class, grave::throwIfErrors);
        assertSame(grave, refusal.report());
        assertEquals(grave.toString(), refusal.getMessage());
    }

    @Test
    void aSummaryHasABound() {
        List<Violation> many = IntStream.range(0, 1000)
                .mapToObj(i -> Violation.of(
                        ValueProblem.REQUIRED, ValuePath.of("x".repeat(100_000)).index(i)))
                .toList();
        ValidationReport report = ValidationReport.of(many);
        List<String> lines = report.summary().lines().toList();
        assertEquals(21, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 500));
        assertEquals("… and 980 more", lines.get(20));
        assertEquals(report.summary(), new InvalidValueException(report).getMessage());
        assertEquals(1000, report.toString().lines().count());
    }

    @Test
    void aLineOfASummaryHasFiveHundredCharacters() {
        int shortest = line(ValuePath.of("x")).length();
        for (int length = 498; length <= 503; length++) {
            ValuePath path = ValuePath.of("x");
            int left = length - shortest;
            while (left > 0) {
                int step = left > 60 ? 40 : left;
                path = path.member("y".repeat(step - 1));
                left -= step;
            }
            String line = Violation.of(ValueProblem.REQUIRED, path).toString();
            assertEquals(length, line.length());
            assertEquals(length <= 500 ? line : line.substring(0, 499) + "…", line(path));
        }
    }

    private static String line(ValuePath path) {
        return ValidationReport.of(List.of(Violation.of(ValueProblem.REQUIRED, path)))
                .summary();
    }

    @Test
    void aSummaryCutsNoPairOfSurrogates() {
        for (String before : List.of("", "x")) {
            ValuePath path = ValuePath.of(before + "x");
            for (int i = 0; i < 10; i++) {
                path = path.member("\uD83D\uDE00".repeat(70));
            }
            String summary = ValidationReport.of(List.of(Violation.of(ValueProblem.REQUIRED, path)))
                    .summary();
            assertTrue(summary.endsWith("\uDE00…"), summary);
        }
    }

    /** Texts of one hash code, whichever of "Aa" and "BB" they are made of; so are violations about them. */
    @Test
    void violationsOfOneHashCodeStayLinear() {
        List<Violation> all = IntStream.range(0, 1 << 15)
                .mapToObj(i -> IntStream.range(0, 15)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .map(text -> Violation.of(ValueProblem.ID_MALFORMED, ValuePath.of("id"))
                        .with("text", text))
                .toList();
        assertEquals(1, all.stream().map(Violation::hashCode).distinct().count());
        List<Violation> twice = new ArrayList<>(all);
        twice.addAll(all);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(all, ValidationReport.of(twice).violations()));
    }

    @Test
    void isEmptyIfNothingWasFound() {
        assertTrue(ValidationReport.empty().isEmpty());
        assertSame(ValidationReport.empty(), ValidationReport.of(List.of()));
        assertFalse(ValidationReport.empty().hasErrors());
    }

    @Test
    void refusesNullAmongTheViolations() {
        List<Violation> found = Arrays.asList(ERROR, null);
        assertThrows(NullPointerException.class, () -> ValidationReport.of(found));
    }

    @Test
    void missingAttributesAreReportedUnderTheirNames() {
        InvalidValueException refusal = new InvalidValueException("id", "title");
        assertEquals("ERROR id: must be given [required]\nERROR title: must be given [required]", refusal.getMessage());
        assertEquals("id", refusal.report().violations().get(0).arguments().get("member"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("LocalizedText: ERROR en: ", (Executable) () -> LocalizedText.of("en", " ")),
                arguments("UncertainDate: ERROR (root): ", (Executable) () -> UncertainDate.parse("soon")),
                arguments("DateSpan: ERROR (root): ", (Executable) () -> DateSpan.parse("soon/later")),
                arguments("LanguageTag: ERROR (root): ", (Executable) () -> LanguageTag.of("en_US")),
                arguments("Term: ERROR (root): ", (Executable) () -> new PartyRole("party")),
                arguments("Actor: ERROR id: ", (Executable) () -> Actor.of("a b", "en", "x")),
                arguments(
                        "Actor: ERROR id: ", (Executable) () -> Actor.builder().build()),
                arguments("Judgement: ERROR reason: ", (Executable) () -> new Judgement<>(Novelty.NEW, " ")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalNamesItsType(String beginning, Executable attempt) {
        String message = assertThrows(InvalidValueException.class, attempt).getMessage();
        assertTrue(message.startsWith(beginning), message);
    }
}
