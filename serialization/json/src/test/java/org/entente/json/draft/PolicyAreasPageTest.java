package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.junit.jupiter.api.Test;

/** The page of policy areas is made from the code; when it is stale, copy {@code target/policy-areas.md} over it. */
class PolicyAreasPageTest {

    @Test
    void thePageListsTheShippedAreas() throws Exception {
        String page = """
                # Policy areas

                `policyAreas` and `subjects` name these by their id or by a label; what is none of them is defined in the agreement. This page is made from the code, and a test fails when it is stale.

                | id | in English | in Korean | part of |
                |---|---|---|---|
                %s
                """.formatted(PolicyAreas.standard().areas().stream()
                .map(PolicyAreasPageTest::row)
                .collect(Collectors.joining("\n")));
        Files.writeString(Path.of("target", "policy-areas.md"), page);
        assertTrue(
                Files.readString(Path.of("..", "..", "docs", "policy-areas.md")).equals(page),
                "docs/policy-areas.md is stale: copy serialization/json/target/policy-areas.md over it");
    }

    private static String row(PolicyArea area) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        area.id(),
                        label(area, Locale.ENGLISH),
                        label(area, Locale.KOREAN),
                        area.broader().map(id -> "`" + id + "`").orElse(""));
    }

    private static String label(PolicyArea area, Locale language) {
        return area.label().map(label -> label.in(language)).orElse("");
    }
}
