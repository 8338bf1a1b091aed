package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.json.Explanation;
import org.entente.table.TableExplanation.Example;
import org.entente.table.TableExplanation.Subject;
import org.entente.violation.Severity;
import org.junit.jupiter.api.Test;

class TableExplanationTest {

    @Test
    void everyCodeIsExplainedOnce() {
        List<String> codes =
                TableExplanation.all().stream().map(TableExplanation::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        for (TableExplanation explanation : TableExplanation.all()) {
            String english = explanation.message(Locale.ENGLISH);
            assertNotEquals(english, explanation.message(Locale.KOREAN));
            assertTrue(!english.contains("{?") && !english.contains("{/}"), english);
            assertEquals(
                    english,
                    TableExplanation.of(explanation.code()).orElseThrow().message(Locale.ENGLISH));
            assertEquals(explanation.code(), explanation.toString());
            assertEquals(Severity.ERROR, explanation.severity());
            assertEquals(Optional.empty(), Explanation.of(explanation.code()).map(Explanation::code));
        }
        assertEquals(Optional.empty(), TableExplanation.of("reference-dangling"));
    }

    @Test
    void everyExampleHasItsProblem() throws IOException {
        for (TableExplanation explanation : TableExplanation.all()) {
            if (explanation.example().isPresent()) {
                List<TableViolation> found = explanation.example().get().violations();
                assertTrue(
                        found.stream().anyMatch(each -> each.violation().code().equals(explanation.code())),
                        () -> explanation + ": " + found);
            }
        }
    }

    /** One takes bytes that are no UTF-8. */
    @Test
    void oneCodeHasNoExample() {
        assertEquals(
                List.of("csv-encoding"),
                TableExplanation.all().stream()
                        .filter(explanation -> explanation.example().isEmpty())
                        .map(TableExplanation::code)
                        .toList());
        assertEquals(
                Optional.of("It takes bytes in another encoding."),
                TableExplanation.of("csv-encoding").orElseThrow().withoutExample());
        assertEquals(
                Optional.empty(),
                TableExplanation.of("row-length").orElseThrow().withoutExample());
    }

    @Test
    void codesConcernTablesMappingsAndWriting() {
        Map<Subject, String> first = new HashMap<>();
        Map<Subject, String> last = new HashMap<>();
        for (TableExplanation explanation : TableExplanation.all()) {
            first.putIfAbsent(explanation.subject(), explanation.code());
            last.put(explanation.subject(), explanation.code());
        }
        assertEquals(
                Map.of(
                        Subject.TABLE, "csv-malformed",
                        Subject.MAPPING, "column-unbound",
                        Subject.WRITING, "unfit-bare"),
                first);
        assertEquals(
                Map.of(
                        Subject.TABLE, "agreement-duplicate",
                        Subject.MAPPING, "mapping-malformed",
                        Subject.WRITING, "unfit-separator"),
                last);
    }

    @Test
    void filesStandInTheirOrder() {
        Example example =
                TableExplanation.of("cell-date").orElseThrow().example().orElseThrow();
        assertEquals(
                List.of("status.csv", "mapping.json"),
                List.copyOf(example.files().keySet()));
        assertEquals("Signed\n3 May 2031\n", example.files().get("status.csv"));
        assertThrows(UnsupportedOperationException.class, () -> example.files().clear());
        assertThrows(NullPointerException.class, () -> TableExplanation.of(null));
        assertThrows(
                NullPointerException.class, () -> TableExplanation.all().get(0).message(null));
    }
}
