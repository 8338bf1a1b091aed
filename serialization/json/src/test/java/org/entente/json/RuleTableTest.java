package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.json.Explanation.Subject;
import org.junit.jupiter.api.Test;

/** The page of codes is made from the code; when it is stale, copy {@code target/rules.md} over it. */
class RuleTableTest {

    @Test
    void thePageIsWhatTheCodeSays() throws Exception {
        String page = page();
        Files.writeString(Path.of("target", "rules.md"), page);
        assertTrue(
                Files.readString(Path.of("..", "..", "docs", "rules.md")).equals(page),
                "docs/rules.md is stale: copy serialization/json/target/rules.md over it");
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

                ## Rules between agreements

                `CorpusValidator.standard()` looks for them; `without(code)` leaves one out, `grading(code, severity)` grades it otherwise.

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
                        rows(Subject.AGREEMENT, RuleTableTest::ruleRow),
                        rows(Subject.CORPUS, RuleTableTest::ruleRow),
                        rows(Subject.VALUE, explanation -> row(code(explanation), message(explanation))),
                        rows(Subject.JSON, RuleTableTest::row),
                        rows(Subject.DRAFT, RuleTableTest::row),
                        rows(Subject.REPORT, RuleTableTest::row));
    }

    private static String rows(Subject subject, Function<Explanation, String> row) {
        return Explanation.all().stream()
                .filter(explanation -> explanation.subject() == subject)
                .map(row)
                .collect(Collectors.joining("\n"));
    }

    private static String ruleRow(Explanation explanation) {
        return row(
                code(explanation),
                explanation.severity().toString(),
                message(explanation),
                explanation.rationale().orElseThrow(),
                explanation.source().orElseThrow());
    }

    private static String row(Explanation explanation) {
        return row(code(explanation), explanation.severity().toString(), message(explanation));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String code(Explanation explanation) {
        return "`" + explanation.code() + "`";
    }

    private static String message(Explanation explanation) {
        return explanation.message(Locale.ENGLISH).replace("|", "\\|");
    }
}
