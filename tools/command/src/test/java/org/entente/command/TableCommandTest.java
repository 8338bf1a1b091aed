package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void whatTablesCannotHoldIsToldFirst() {
        String twice = JSON.writeLine(MARCH) + "\n" + JSON.writeLine(MARCH) + "\n";
        Run run = Run.withInput(twice, "table", "--lines", "--to", tables());
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("[1].id: "), run.err());
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

    @Test
    void oneDirectionIsSaid() {
        assertEquals(2, Run.withInput(lines(), "table").exit());
        assertEquals(2, Run.of("table", "--to", tables(), "--from", tables()).exit());
        Run run = Run.of("table", "--from", tables());
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith(tables() + ": there are no such tables that can be read"), run.err());
    }
}
