package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Sets;
import org.entente.corpus.CorpusProblem;
import org.entente.validation.AgreementProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    static List<Problem> problems() {
        return Stream.<Problem[]>of(
                        ValueProblem.values(),
                        ReportProblem.values(),
                        AgreementProblem.values(),
                        CorpusProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @Test
    void codesAreUniqueKebabCaseConstantNames() {
        List<String> codes = problems().stream().map(Problem::code).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
        for (Problem problem : problems()) {
            assertTrue(problem.code().matches("[a-z]+(-[a-z]+)*"), problem.code());
            assertEquals(
                    ((Enum<?>) problem).name(), problem.code().replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasEqualArgumentsInBothLanguages(Problem problem) {
        String english = problem.pattern(Locale.ENGLISH);
        String korean = problem.pattern(Locale.KOREAN);
        assertEquals(placeholders(english), placeholders(korean));
        assertFalse(english.isBlank());
        assertNotEquals(english, korean);
        assertTrue(korean.codePoints().anyMatch(each -> each >= 0xAC00 && each <= 0xD7A3), korean);
        assertEquals(english, problem.pattern(Locale.JAPANESE));
        assertEquals(korean, problem.pattern(Locale.KOREA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"violation", "validation", "corpus"})
    void noTextIsWithoutAProblem(String room) throws IOException {
        Properties texts = new Properties();
        String file = "/org/entente/" + room + "/messages_ko.properties";
        try (Reader reader = new InputStreamReader(Problem.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Sets.assertSame(
                problems().stream()
                        .filter(problem -> room.equals("validation") == problem instanceof AgreementProblem
                                && room.equals("corpus") == problem instanceof CorpusProblem)
                        .map(Problem::code)
                        .collect(Collectors.toSet()),
                texts.stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("phrase."))
                        .collect(Collectors.toSet()),
                file);
    }

    @Test
    void whatMakesAValueUnacceptableIsAnError() {
        for (ValueProblem problem : ValueProblem.values()) {
            assertEquals(Severity.ERROR, problem.severity());
        }
        assertEquals(Severity.ERROR, ReportProblem.LIMIT_PROBLEMS.severity());
        assertEquals(Severity.WARNING, AgreementProblem.OFFICE_NOT_HELD.severity());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
