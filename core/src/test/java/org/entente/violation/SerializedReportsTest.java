package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Built;
import org.entente.model.Agreement;
import org.entente.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report says comes back where it was serialised, such as in an exception that goes from one JVM to another. */
class SerializedReportsTest {

    @SuppressWarnings("unchecked")
    private static <T> T serialised(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static InvalidValueException refusal(Runnable action) {
        return assertThrows(InvalidValueException.class, action::run);
    }

    /** One of each exception that users may meet, and of each way in which it is made. */
    static List<InvalidValueException> exceptions() {
        return List.of(
                refusal(() -> LanguageTag.of("no tag")),
                refusal(() -> Agreement.builder().id(" ").build()),
                new InvalidValueException(report()));
    }

    @Test
    void everyExceptionHasASample() {
        assertEquals(
                exceptions().stream().map(Object::getClass).collect(Collectors.toSet()),
                Built.exported().stream()
                        .filter(Throwable.class::isAssignableFrom)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void reportsOfExceptionsComeBack(InvalidValueException exception) {
        InvalidValueException back = serialised(exception);
        assertEquals(exception.report(), back.report());
        assertEquals(exception.getMessage(), back.getMessage());
    }

    private static ValidationReport report() {
        return ValidationReport.of(ProblemTextsTest.problems().stream()
                .flatMap(SerializedReportsTest::violations)
                .toList());
    }

    private static Stream<Violation> violations(Problem problem) {
        Violation plain = Violation.of(problem, ValuePath.ROOT);
        Violation placed = Violation.of(problem, ValuePath.of("a/b").index(0).member("0"))
                .with("text", "x".repeat(200))
                .listing("known", "y".repeat(200))
                .graded(Severity.INFO)
                .at(new Location(3, 7));
        return Stream.of(plain, placed);
    }

    @Test
    void messagesComeBackInEveryLanguage() {
        ValidationReport report = report();
        ValidationReport back = serialised(report);
        assertEquals(report, back);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertEquals(messages(report, locale), messages(back, locale));
        }
        assertEquals(ValidationReport.empty(), serialised(ValidationReport.empty()));
    }

    private static List<String> messages(ValidationReport report, Locale locale) {
        return report.violations().stream()
                .map(violation -> violation.message(locale))
                .toList();
    }

    /** A caller's problem need not be serializable; its code, severity and English text come back. */
    @Test
    void problemsOfCallersComeBack() {
        Problem own = new Problem() {
            @Override
            public String code() {
                return "own";
            }

            @Override
            public Severity severity() {
                return Severity.WARNING;
            }

            @Override
            public String pattern(Locale locale) {
                return locale.equals(Locale.ENGLISH) ? "is {what}" : "ist {what}";
            }
        };
        Violation violation = Violation.of(own, ValuePath.of("id")).with("what", "odd");
        Violation back = serialised(violation);
        assertEquals(violation, back);
        assertEquals("is odd", back.message());
    }
}
