package org.entente.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.provision.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    @TempDir
    private Path directory;

    private static List<String> lines(Console.Program program) throws Exception {
        return Console.of(program).lines().toList();
    }

    @Test
    void theBilateralStatementPrintsItsJson() throws Exception {
        String json = Console.of(() -> BuildABilateralStatement.main(new String[0]));
        assertEquals(
                BuildABilateralStatement.statement(), EntenteJson.standard().read(json));
    }

    /** The page about many agreements shows what happens. */
    @Test
    void manyTreatiesPrintWhatTheirPageSays() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "corpus.md"));
        String shown = page.substring(page.indexOf("```text\n") + "```text\n".length());
        assertEquals(shown.substring(0, shown.indexOf("```")), Console.of(() -> ManyTreaties.main(new String[0])));
    }

    @Test
    void aTableOfOnesOwnIsReported() throws Exception {
        Path file = directory.resolve("treaties.csv");
        Files.writeString(file, """
                id,title,signed,in force,ended,parties,area,relation,commitment,by,due
                a b,,soon,,,France; Utopia,,,,France,
                """);
        assertEquals(
                List.of("row 2, column signed", "row 2, column parties", "row 2, column title"),
                lines(() -> ManyTreaties.main(new String[] {file.toString()})).stream()
                        .filter(line -> line.startsWith("row"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    @Test
    void whatBecameOfAStatementIsPrinted() throws Exception {
        List<String> printed = lines(() -> CompareStatements.main(new String[0]));
        assertEquals(
                List.of(
                        "restated: 1",
                        "stronger: 1",
                        "weaker: 1",
                        "changed: 0",
                        "new: 1",
                        "dropped: 1",
                        "restated: Commitment: “They pledge to keep the lights of the Sound.” → “The two sides reaffirmed"
                                + " their pledge to keep the lights of the Sound.” (from not marked to restated)",
                        "stronger: Commitment: “They intend to admit each other's pilots.” → “From 2029 they shall admit"
                                + " each other's pilots.” (stronger: from intent to obligation)",
                        "weaker: Commitment: “Both sides shall mark their drift nets by 2027.” → “They should mark drift"
                                + " nets by 2030.” (weaker: from obligation to endeavour; deadline later: from 2027 to"
                                + " 2030)",
                        "new: Commitment: “They will count the seals together.”",
                        "dropped: Position: “They welcomed the new ferry.”"),
                printed.subList(0, 11));
        assertEquals("conflicts: 0", printed.get(13));
        assertTrue(printed.contains("    \"path\": \"/provisions/3/text/en\","), printed::toString);
    }

    @Test
    void statementsInFilesAreCompared() throws Exception {
        Path file = directory.resolve("statement.json");
        EntenteJson.standard().write(ReferenceAgreements.march2021(), file);
        List<String> printed = lines(() -> CompareStatements.main(new String[] {file.toString(), file.toString()}));
        assertEquals("restated: 28", printed.get(0));
        assertEquals(List.of("stronger: 0", "weaker: 0", "changed: 0", "new: 0", "dropped: 0"), printed.subList(1, 6));
        assertEquals(34, printed.size());
    }

    @Test
    void theMarchStatementAnswers() throws Exception {
        String printed = Console.of(() -> AskTheMarchStatement.main(new String[0]));
        List<String> answers = Arrays.asList(printed.split("(?m)^(?=\\S)", -1));
        assertTrue(answers.get(0).contains("alone?")
                && answers.get(0).contains("A04")
                && answers.get(0).contains("A05"));
        assertEquals(3, answers.get(0).lines().count());
        assertTrue(answers.get(1).contains("A14") && answers.get(1).contains("A18"), answers.get(1));
        assertTrue(answers.get(2).contains("A02") && !answers.get(2).contains("A28"), answers.get(2));
        assertTrue(answers.get(3).contains("A13") && !answers.get(3).contains("A26"), answers.get(3));
    }

    @Test
    void aFileIsReadOrFullyReported() throws Exception {
        Path file = directory.resolve("agreement.json");
        Files.writeString(file, "{\"format\": \"entente/1.0\", \"title\": {\"en\": 1}}");
        assertEquals(
                List.of(
                        "1:1 ERROR id: must be given, such as \"KR\" [required]",
                        "1:43 ERROR title.en: must be a string, not a number: write for example \"text\" [type-mismatch]"),
                lines(() -> ReadYourOwnFile.main(new String[] {file.toString()})));

        EntenteJson.standard().write(BuildABilateralStatement.statement(), file);
        assertEquals(
                List.of("Joint Declaration on Rescue at Sea: 2 parties, 2 provisions"),
                lines(() -> ReadYourOwnFile.main(new String[] {file.toString()})));
    }

    @Test
    void theBriefHasEveryProvisionOnce() throws Exception {
        List<String> printed = lines(() -> Brief.main(new String[0]));
        for (Provision provision : ReferenceAgreements.march2021().provisions()) {
            String id = provision.id().orElseThrow();
            assertEquals(
                    1,
                    printed.stream()
                            .filter(line -> line.startsWith("  " + id + "  "))
                            .count(),
                    id);
        }
        for (String heading : List.of(
                "PARTIES",
                "MEETINGS",
                "COMMITMENTS BY POLICY AREA",
                "POSITIONS",
                "CITED WORKS",
                "ODDITIES OF THE SOURCE")) {
            assertTrue(printed.contains(heading), heading);
        }
        assertTrue(printed.contains("  A04  United States of America alone · pledge · restated"), "A04");
        assertTrue(printed.stream().allMatch(line -> line.length() <= 100), "no line is wider than a terminal");
    }

    @Test
    void theBriefReportsAFilesProblems() throws Exception {
        Path file = directory.resolve("broken.json");
        assertEquals(
                List.of("There is no file " + file + " that can be read."),
                lines(() -> Brief.main(new String[] {file.toString()})));

        Files.writeString(file, "{}");
        List<String> printed = lines(() -> Brief.main(new String[] {file.toString()}));
        assertEquals(4, printed.size());
        assertEquals(file + ": 3 errors", printed.get(3));
    }

    @Test
    void theBriefShowsEveryKindOfProvision() throws Exception {
        Path file = directory.resolve("all-kinds.json");
        Files.writeString(file, """
                {"format": "entente/1.0", "id": "x", "title": {"en": "All kinds"},
                 "provisions": [
                  {"kind": "DECISION", "summary": {"en": "A body is set up."}, "by": {"extent": "UNATTRIBUTED"}, "effect": "ESTABLISHES"},
                  {"kind": "APPEAL", "summary": {"en": "All are asked."}, "by": {"asPrinted": "the drafters"}},
                  {"kind": "CLAUSE", "summary": {"en": "It lasts a year."}, "topic": "DURATION",
                   "timings": [{"asPrinted": "for one year", "duration": "P1Y"}],
                   "quantities": [{"asPrinted": "one year"}]}
                 ]}
                """);
        String printed = Console.of(() -> Brief.main(new String[] {file.toString()}));
        assertTrue(printed.contains("DECISIONS\n  ·    no actor named"), printed);
        assertTrue(printed.contains("APPEALS\n  ·    the drafters"), printed);
        assertTrue(printed.contains("CLAUSES\n  ·    duration\n"), printed);
        assertTrue(printed.contains("when: for one year") && printed.contains("how much: one year"), printed);
        assertFalse(printed.contains("COMMITMENTS"), printed);
    }

    @Test
    void theFormReportsEverythingInTheReadersLanguage() throws Exception {
        List<String> form = lines(() -> FillInAForm.main(new String[] {"ko", "level=head of state", "note= "}));
        assertTrue(form.get(0).startsWith("당사자: "), form.get(0));
        assertTrue(form.stream().anyMatch(line -> line.startsWith("* actor ")), form.toString());
        assertTrue(form.stream().anyMatch(line -> line.contains("STATE ")), form.toString());
        List<String> found = form.stream()
                .filter(line -> line.startsWith("! "))
                .map(line -> line.split(":", 2)[0])
                .toList();
        assertEquals(List.of("! actor", "! level", "! note.ko"), found);
    }

    @Test
    void aFilledFormMakesAValue() throws Exception {
        List<String> form = lines(() -> FillInAForm.main(new String[] {"en", "actor=KR", "roles=ISSUER"}));
        assertEquals("= Party{actor=KR, roles=[ISSUER]}", form.get(form.size() - 1));
    }

    @Test
    void everyActIsARowWithoutTheSource() throws Exception {
        List<List<String>> rows = lines(() -> WhoDoesWhat.main(new String[0])).stream()
                .skip(1)
                .map(row -> List.of(row.split("\t", -1)))
                .toList();
        assertEquals(28, rows.size());
        for (List<String> row : rows) {
            assertEquals(12, row.size(), row.toString());
            for (String always : row.subList(0, 7)) {
                assertFalse(always.isBlank(), row.toString());
            }
        }
        assertEquals(
                List.of(
                        "A04",
                        "COMMITMENT",
                        "US",
                        "US",
                        "reaffirm, commitment",
                        "the defence of the Republic of Korea"),
                rows.get(3).subList(0, 6));
        assertEquals(
                List.of("KR as BENEFICIARY", "", "PLEDGE", "RESTATED", ""),
                rows.get(3).subList(7, 12));
        assertEquals("INCREASE", rows.get(27).get(11));
    }
}
