package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/**
 * How often rules find something in generated agreements, which look like real ones. A rule that finds much more or less
 * than before was changed, or the kit was; copy {@code target/kit-findings.md} over the page then.
 */
class WarningRatesTest {

    private static final int AGREEMENTS = 2000;
    private static final long SEED = 20210318;

    /** In how many agreements each code was found, by severity. */
    private static final Map<Severity, Map<String, Integer>> FOUND = found();

    private static Map<Severity, Map<String, Integer>> found() {
        RandomGenerator<Agreement> generator = Agreements.agreements().generator(1000);
        Random random = new Random(SEED);
        AgreementValidator validator = AgreementValidator.standard();
        Map<Severity, Map<String, Integer>> found = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            found.put(severity, new TreeMap<>());
        }
        for (int i = 0; i < AGREEMENTS; i++) {
            ValidationReport report = validator.validate(generator.next(random).value());
            found.forEach((severity, counts) -> report.violations().stream()
                    .filter(violation -> violation.severity() == severity)
                    .map(Violation::code)
                    .distinct()
                    .forEach(code -> counts.merge(code, 1, Integer::sum)));
        }
        return found;
    }

    private static String table(Severity severity) {
        return FOUND.get(severity).entrySet().stream()
                .map(row -> "| `%s` | %s | %d |%n".formatted(row.getKey(), severity, row.getValue()))
                .collect(Collectors.joining());
    }

    @Example
    void noErrorIsFound() {
        assertEquals(Map.of(), FOUND.get(Severity.ERROR));
    }

    @Example
    void thePageStatesHowOftenWarningsAppear() throws IOException {
        String page = """
                # What rules find in generated agreements

                Of %d agreements of the kit (`Agreements.agreements()`, a fixed seed), so many have a warning or a note of a code; \
                none has an error. Most are oddities that the kit makes on purpose. A test holds the page at what it is.

                | code | severity | agreements |
                |---|---|---|
                """.formatted(AGREEMENTS) + table(Severity.WARNING) + table(Severity.INFO);
        Files.writeString(Path.of("target", "kit-findings.md"), page);
        assertTrue(
                Files.readString(Path.of("..", "docs", "kit-findings.md")).equals(page),
                "docs/kit-findings.md is stale: copy testing/target/kit-findings.md over it");
    }
}
