package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static final Agreement MARCH = ReferenceAgreements.march2021();

    @TempDir
    private Path folder;

    private static String lines() {
        return JSON.writeLine(MARCH) + "\n"
                + JSON.writeLine(MARCH.toBuilder().id("other").build()) + "\n";
    }

    private String tables() {
        return folder.resolve("tables").toString();
    }

    @Test
    void agreementsGoIntoTablesAndComeBack() {
        Run to = Run.withInput(lines(), "table", "--lines", "--to", tables());
        assertEquals(new Run(0, "", ""), to);
        assertTrue(Files.exists(folder.resolve("tables/provisions.csv")));
        Run from = Run.of("table", "--from", tables());
        assertEquals(0, from.exit(), from.err());
        assertEquals(lines(), from.out());
    }

    /** The draft has the ids of what the register defines, and more is known than it has. */
    @Test
    void actorsOfARegisterGoIntoTablesToo() {
        String draft = "{\"language\": \"en\", \"title\": \"x\", \"actors\": [\"Sweden\", \"Norway\"],"
                + " \"parties\": [\"Norway\", \"Sweden\"]}";
        Run to = Run.withInput(draft, "table", "--register", "standard", "--to", tables());
        assertEquals(new Run(0, "", ""), to);
        Run from = Run.of("table", "--register", "standard", "--from", tables());
        assertEquals(0, from.exit(), from.err());
        Run whole = Run.withInput(draft, "expand", "--register", "standard");
        assertEquals(
                whole.out(),
                Run.withInput(from.out(), "expand", "--register", "standard").out());
    }

    @Test
    void problemsHaveTheirCell() throws IOException {
        Run.withInput(JSON.write(MARCH), "table", "--to", tables());
        Path events = folder.resolve("tables/events.csv");
        Files.writeString(events, Files.readString(events).replace(",2021-03-18", ",2021-02-30"));
        Run run = Run.of("table", "--from", tables());
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(
                run.err().matches("(?s).*events\\.csv:\\d+:\\d+: error: done: .*2021-02-30.* \\[\\w[\\w-]+]\n.*"),
                run.err());
    }

    @Test
    void whatTablesCannotHoldIsReportedFirst() {
        String twice = JSON.writeLine(MARCH) + "\n" + JSON.writeLine(MARCH) + "\n";
        Run run = Run.withInput(twice, "table", "--lines", "--to", tables());
        assertEquals(1, run.exit());
        assertTrue(run.err().matches("<stdin>:2:1: error: id: .* \\[agreement-duplicate]\n"), run.err());
        assertFalse(Files.exists(folder.resolve("tables/provisions.csv")));
    }

    @Test
    void refusedDocumentsAreLeftOut() {
        Run run = Run.withInput("{}\n" + JSON.writeLine(MARCH) + "\n", "table", "--lines", "--to", tables());
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("<stdin>:1:1: error: title: "), run.err());
        assertEquals(
                JSON.writeLine(MARCH) + "\n",
                Run.of("table", "--from", tables()).out());
        assertEquals(
                1,
                Run.withInput("{}", "table", "--to", folder.resolve("none").toString())
                        .exit());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void tablesOfOthersAreReadByAMapping() throws IOException {
        Path table = Files.writeString(folder.resolve("treaties.csv"), "No,Name\n7,Treaty of Arle\n");
        Path mapping = Files.writeString(folder.resolve("mapping.json"), """
                {"files": {"treaties.csv": {"agreement": "t{No}", "rows": [
                  {"table": "agreements", "members": {"title": "{Name}", "language": "en"}}]}}}
                """);
        Run read = Run.of("table", "--from", table.toString(), "--mapping", mapping.toString());
        assertEquals(0, read.exit(), read.err());
        assertEquals("t7", JSON.read(read.out()).id());
        Files.writeString(mapping, "{\"files\": 7}");
        Run run = Run.of("table", "--from", table.toString(), "--mapping", mapping.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("mapping.json:"), run.err());
    }

    /** A table with a wrong date, and one with a column that is none. */
    private void writeBroken() throws IOException {
        Run.withInput(JSON.write(MARCH), "table", "--to", tables());
        Path events = folder.resolve("tables/events.csv");
        Files.writeString(events, Files.readString(events).replace(",2021-03-18", ",2021-02-30"));
        Files.writeString(folder.resolve("tables/places.csv"), "id,nmae\n");
    }

    @Test
    void tablesAreChecked() throws IOException {
        Run.withInput(JSON.write(MARCH), "table", "--to", tables());
        Run sound = Run.of("table", "--check", tables());
        assertEquals(0, sound.exit(), sound.out());
        writeBroken();
        Run run = Run.of("table", "--check", tables());
        assertEquals(1, run.exit());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("places.csv:1:4: error: nmae: \"nmae\" is no column of places"), run.out());
        assertTrue(run.out().contains("\nevents.csv:"), run.out());
        assertEquals(run.out(), Run.of("table", "--from", tables()).err());
    }

    @Test
    void problemsOfCellsAreJson() throws IOException {
        writeBroken();
        Run run = Run.of("table", "--check", tables(), "--format", "json", "--lang", "ko");
        assertEquals(1, run.exit());
        JsonNode agreements = new JsonMapper().readTree(run.out()).get("agreements");
        assertFalse(agreements.get(0).has("id"));
        assertFalse(agreements.get(0).get("accepted").booleanValue());
        JsonNode column = agreements.get(0).get("violations").get(0);
        assertEquals("places.csv", column.get("file").textValue());
        assertEquals(1, column.get("row").intValue());
        assertEquals("nmae", column.get("cell").textValue());
        assertEquals("column-unknown", column.get("code").textValue());
        assertEquals(4, column.get("column").intValue());
        assertEquals("nmae", column.get("arguments").get("column").textValue());
        assertTrue(column.get("message").textValue().contains("열"), column::toString);
        assertEquals(MARCH.id(), agreements.get(1).get("id").textValue());
        assertTrue(agreements.get(1).findValuesAsText("cell").contains("done"), agreements::toString);
    }

    @Test
    void soundTablesAreAcceptedInJson() throws IOException {
        Run.withInput(JSON.write(MARCH), "table", "--to", tables());
        JsonNode json = new JsonMapper()
                .readTree(
                        Run.of("table", "--check", tables(), "--format", "json").out());
        assertEquals(1, json.get("agreements").size());
        assertTrue(json.get("agreements").get(0).get("accepted").booleanValue());
    }

    @Test
    void problemsOfCellsAreSarif() throws IOException {
        writeBroken();
        JsonNode run = new JsonMapper()
                .readTree(Run.of("table", "--check", tables(), "--format", "sarif")
                        .out())
                .get("runs")
                .get(0);
        JsonNode first = run.get("results").get(0);
        assertEquals("column-unknown", first.get("ruleId").textValue());
        JsonNode place = first.get("locations").get(0).get("physicalLocation");
        assertTrue(
                place.get("artifactLocation").get("uri").textValue().endsWith("/tables/places.csv"), place::toString);
        assertEquals(1, place.get("region").get("startLine").intValue());
        assertTrue(run.get("tool")
                .get("driver")
                .get("rules")
                .findValuesAsText("id")
                .contains("column-unknown"));
        Path one = Files.writeString(folder.resolve("agreements.csv"), "id,titel.en\nx,X\n");
        assertTrue(Run.of("table", "--check", one.toString(), "--format", "sarif")
                .out()
                .contains(folder.getFileName() + "/agreements.csv\""));
    }

    @Test
    void aMappingWithSlipsIsReported() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\"file\": {}}");
        Path table = Files.writeString(folder.resolve("agreements.csv"), "id,title.en\nx,X\n");
        Run run = Run.of("table", "--check", table.toString(), "--mapping", mapping.toString(), "--format", "json");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("\"file\":\"mapping.json\""), run.out());
    }

    @Test
    void definitionsOfARegisterMayBeLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables/agreements.csv"), "id,title.en\npact,Pact\n");
        Files.writeString(folder.resolve("tables/parties.csv"), "actor\nNorway\n");
        assertEquals(1, Run.of("table", "--check", tables()).exit());
        Run run = Run.of("table", "--from", tables(), "--register", "standard");
        assertEquals(0, run.exit(), run.err());
        assertEquals("NO", JSON.read(run.out()).parties().get(0).actor());
    }

    @Test
    void theFormatIsThatOfFindings() {
        assertEquals(2, Run.of("table", "--from", tables(), "--format", "json").exit());
    }

    @Test
    void oneDirectionIsSaid() {
        assertEquals(2, Run.withInput(lines(), "table").exit());
        assertEquals(2, Run.of("table", "--to", tables(), "--from", tables()).exit());
        assertEquals(2, Run.of("table", "--check", tables(), "--from", tables()).exit());
        Run run = Run.of("table", "--from", tables());
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith(tables() + ": there are no such tables that can be read"), run.err());
    }
}
