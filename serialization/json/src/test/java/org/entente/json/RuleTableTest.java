package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.json.problem.DraftProblem;
import org.entente.json.problem.JsonProblem;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.entente.violation.Problem;
import org.entente.violation.ReportProblem;
import org.entente.violation.ValueProblem;
import org.junit.jupiter.api.Test;

/** The page of codes is made from the code; when it is stale, copy {@code target/rules.md} over it. */
class RuleTableTest {

    @Test
    void thePageIsWhatTheCodeSays() throws Exception {
        String page = page();
        Files.writeString(Path.of("target", "rules.md"), page);
        assertEquals(Files.readString(Path.of("..", "..", "docs", "rules.md")), page);
    }

    private static String page() {
        return """
                # Codes and rules

                Every violation has one of these codes. A code is never reused for something else; the texts may get better. This page is made from the code, and a test fails when it is stale.

                ## Rules between the objects of an agreement

                `AgreementValidator.standard()` applies them in this order; `without(code)` leaves one out, `grading(code, severity)` grades it otherwise, `with(rule)` adds yours. Reading applies those whose severity is ERROR, which are `AgreementValidator.errors()`.

                | code | severity | message | why | source |
                |---|---|---|---|---|
                %s

                ## Values that are refused

                Builders, factories and readers refuse them, as errors.

                | code | message |
                |---|---|
                %s

                ## JSON that is refused or remarked upon

                | code | severity | message |
                |---|---|---|
                %s

                ## Drafts that are refused or remarked upon

                Beside all of the above, at the places of the draft.

                | code | severity | message |
                |---|---|---|
                %s

                ## Reports that are cut

                | code | severity | message |
                |---|---|---|
                %s
                """.formatted(
                        AgreementValidator.standard().rules().stream()
                                .map(RuleTableTest::row)
                                .collect(Collectors.joining("\n")),
                        Arrays.stream(ValueProblem.values())
                                .map(problem -> row(code(problem), message(problem)))
                                .collect(Collectors.joining("\n")),
                        rows(JsonProblem.values()),
                        rows(DraftProblem.values()),
                        rows(ReportProblem.values()));
    }

    private static String rows(Problem... problems) {
        return Arrays.stream(problems)
                .map(problem -> row(code(problem), problem.severity().toString(), message(problem)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Rule rule) {
        Problem problem = rule.problem();
        return row(code(problem), problem.severity().toString(), message(problem), rule.rationale(), rule.source());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String code(Problem problem) {
        return "`" + problem.code() + "`";
    }

    private static String message(Problem problem) {
        // What is told only sometimes stands in brackets.
        return problem.pattern(Locale.ENGLISH)
                .replaceAll("\\{[?]\\w+\\}", "[")
                .replace("{/}", "]")
                .replace("|", "\\|");
    }
}
