package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.json.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as SARIF is SARIF 2.1.0, by what its schema asks of the members that are used. */
class SarifTest {

    @TempDir
    private Path folder;

    private static Schema schema() throws Exception {
        try (var in = Objects.requireNonNull(SarifTest.class.getResourceAsStream("/sarif-essentials.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    private JsonNode log(String... args) throws Exception {
        List<String> call = new ArrayList<>(List.of("check", "--format", "sarif"));
        call.addAll(List.of(args));
        Run run = Run.withInput("{}", call.toArray(String[]::new));
        assertEquals("", run.err());
        assertEquals(List.of(), schema().validate(run.out(), InputFormat.JSON));
        return new JsonMapper().readTree(run.out());
    }

    @Test
    void aResultHasRuleLevelAndPlace() throws Exception {
        Path file = Run.document(folder, "broken.json");
        JsonNode run = log(file.toString()).get("runs").get(0);
        assertEquals(3, run.get("results").size());
        JsonNode result = run.get("results").get(1);
        assertEquals("member-misspelt", result.get("ruleId").textValue());
        assertEquals("error", result.get("level").textValue());
        assertEquals(
                "there is no member \"titel\" here: it is written \"title\"",
                result.get("message").get("text").textValue());
        JsonNode location = result.get("locations").get(0);
        JsonNode place = location.get("physicalLocation");
        assertEquals(
                file.toUri().toString(),
                place.get("artifactLocation").get("uri").textValue());
        assertEquals(1, place.get("region").get("startLine").intValue());
        assertEquals(42, place.get("region").get("startColumn").intValue());
        assertEquals(
                "titel",
                location.get("logicalLocations")
                        .get(0)
                        .get("fullyQualifiedName")
                        .textValue());
        assertEquals("unicodeCodePoints", run.get("columnKind").textValue());
    }

    @Test
    void everyRuleOfTheLibraryIsListed() throws Exception {
        JsonNode driver = log("-").get("runs").get(0).get("tool").get("driver");
        assertEquals("entente", driver.get("name").textValue());
        assertEquals(ProgramVersion.text(), driver.get("version").textValue());
        List<String> ids = new ArrayList<>();
        driver.get("rules").forEach(rule -> ids.add(rule.get("id").textValue()));
        assertEquals(Explanation.all().stream().map(Explanation::code).toList(), ids);
        JsonNode rule = driver.get("rules").get(ids.indexOf("party-duplicate"));
        assertEquals("warning", rule.get("defaultConfiguration").get("level").textValue());
        assertTrue(rule.get("fullDescription").get("text").textValue().contains("several roles"));
    }

    @Test
    void addressesOfFilesAreRelative() throws Exception {
        Path file = Files.writeString(Path.of("target", "with space ä.json"), "{}");
        JsonNode result = log(file.toString()).get("runs").get(0).get("results").get(0);
        assertEquals(
                "target/with%20space%20%C3%A4.json",
                result.get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("artifactLocation")
                        .get("uri")
                        .textValue());
    }

    @Test
    void standardInputHasAName() throws Exception {
        JsonNode result = log("-").get("runs").get(0).get("results").get(0);
        assertTrue(result.toString().contains("\"uri\":\"stdin\""), result.toString());
    }

    @Test
    void messagesComeInKorean() throws Exception {
        JsonNode run = log("-", "--lang", "ko").get("runs").get(0);
        assertTrue(
                run.get("results").get(0).get("message").get("text").textValue().matches("(?s).*\\p{IsHangul}.*"));
    }
}
