package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.table.problem.TableProblem;
import org.junit.jupiter.api.Test;

/** The page that teaches tables has a folder and a mapping that are read, and back. */
class TablePageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "table.md"));
    }

    private static Folder folder() throws IOException {
        Folder folder = Folder.temporary();
        Pattern.compile("`(\\w+\\.csv)`[^`]*\n\n```csv\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .filter(block -> !block.group(1).equals("status.csv"))
                .forEach((MatchResult block) -> folder.with(block.group(1), block.group(2)));
        return folder;
    }

    @Test
    void theFolderIsReadWithoutAFinding() throws IOException {
        List<CheckedRows> checked = folder().checked(EntenteTables.standard());
        assertEquals(1, checked.size());
        assertEquals(List.of(), checked.get(0).violations());
        Agreement agreement = checked.get(0).agreement().orElseThrow();
        assertEquals(EntenteJson.standard().drafts().read("""
                        {"id": "ferry", "title": "Joint statement on the ferry", "form": "joint statement", "language": "en",
                         "actors": [{"id": "NO", "name": "Northland", "kind": "state"},
                           {"id": "SO", "name": "Southland", "kind": "state"}, {"id": "port", "name": "Port of Cray"}],
                         "parties": ["NO", "SO"],
                         "events": [{"act": "adoption", "actors": ["NO", "SO"], "done": "2031-05-04"}],
                         "provisions": [
                           {"id": "a", "kind": "commitment", "summary": "They keep the ferry between Bode and Cray.",
                            "by": "all parties as Both sides", "wording": {"verb": "reaffirmed", "noun": "commitment"}},
                           {"id": "b", "kind": "commitment", "by": ["NO", "SO"], "wording": {"verb": "reopen"},
                            "summary": "They reopen the pier of Bode; it was shut in 2029, \\"for good\\".",
                            "timings": {"due": "2033", "asPrinted": "by 2033"}},
                           {"id": "c", "kind": "appeal", "summary": "The port is to lower its fees.", "by": "all parties",
                            "wording": {"verb": "called on"}, "addressees": "port as the port of Cray"},
                           {"id": "d", "kind": "commitment", "summary": "They build three offices.", "by": "all parties",
                            "wording": {"verb": "establish"}, "items": ["Arle", "Bode", "Cray"]}],
                         "schemes": [{"id": "kept", "least": -1, "greatest": 1}],
                         "assessments": [{"provision": "b", "actor": "NO", "scheme": "kept", "number": 1},
                           {"provision": "b", "actor": "SO", "scheme": "kept", "number": -1}]}
                        """), agreement);
    }

    @Test
    void theProblemThatIsShownIsReported() throws IOException {
        Folder folder = folder();
        folder.with(
                "events.csv",
                folder.text("events.csv").replace("05-04", "05-34").strip());
        String shown = Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertEquals(
                shown,
                folder.checked(EntenteTables.standard())
                        .get(0)
                        .violations()
                        .get(0)
                        .toString());
    }

    @Test
    void theMappingReadsTheForeignTable() throws IOException {
        String mapping = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String status = Pattern.compile("`status.csv`:\n\n```csv\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        List<CheckedRows> checked = Folder.temporary()
                .with("status.csv", status)
                .checked(EntenteTables.standard().mapping(TableMapping.read(mapping)));
        assertEquals(List.of(), checked.get(0).violations());
        assertEquals(
                EntenteJson.standard().drafts().read("""
                        {"id": "ferry", "title": "Convention on the ferry", "language": "en",
                         "actors": [
                           {"id": "NO", "name": "Northland", "kind": "state",
                            "memberships": {"body": "union", "held": "1960-01-01/.."}},
                           {"id": "union", "name": "Union of the Coast"},
                           {"id": "SO", "name": "Southland", "kind": "state",
                            "memberships": {"body": "union", "held": "1970-01-01/1999-03-31"}}],
                         "parties": ["NO", "SO"],
                         "events": [{"act": "signature", "actors": "NO", "done": "2031-02-01"}],
                         "schemes": [{"id": "kept", "least": -1, "greatest": 1}],
                         "assessments": [{"actor": "NO", "scheme": "kept", "number": 0.5},
                           {"actor": "SO", "scheme": "kept", "number": -1}]}
                        """),
                checked.get(0).agreement().orElseThrow());
    }

    @Test
    void everyTableAndCodeIsNamed() throws IOException {
        String page = page();
        org.entente.table.column.Table.tables()
                .forEach(table -> assertTrue(
                        page.contains("`" + table.name() + "`") || page.contains(table.name() + ".csv"), table::name));
        for (TableProblem problem : TableProblem.values()) {
            assertTrue(page.contains("`" + problem.code() + "`"), problem::code);
            assertTrue(!problem.pattern(Locale.KOREAN).equals(problem.pattern(Locale.ENGLISH)), problem::code);
        }
    }
}
