package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String MINIMAL = "{\"format\": \"entente/1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}}";

    /** Signed on a day that was another weekday: a warning. */
    private static final String ODD = """
            {"format": "entente/1.0", "id": "odd", "title": {"en": "Odd"},
             "meetings": [{"id": "m", "dates": "2021-03-18", "weekday": "MONDAY"}]}
            """;

    @TempDir
    private Path folder;

    private String document(String name) throws IOException {
        return Run.document(folder, name).toString();
    }

    private String written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String summary(Run run) {
        return run.err().lines().reduce("", (before, line) -> line);
    }

    @Test
    void draftWithItsTextIsAccepted() throws Exception {
        Run run = Run.of("check", document("ferry.draft.json"), "--text", document("ferry.txt"));
        assertEquals(0, run.exit(), run.out());
        assertEquals("checked: 1, errors: 0, warnings: 0, notes: 2", summary(run));
        assertTrue(run.out().lines().allMatch(line -> line.endsWith("[quote-folded]")), run.out());
    }

    @Test
    void draftWithoutItsTextIsNotCompared() throws Exception {
        Run run = Run.of("check", document("ferry.draft.json"));
        assertTrue(run.out().contains("[quote-unchecked]"), run.out());
    }

    @Test
    void quoteThatTheTextLacksIsReported() throws Exception {
        String text = written("other.txt", "They will open the pier of Bode by 2033.");
        Run run = Run.of("check", document("ferry.draft.json"), "--text", "statement=" + text);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("ferry.draft.json:18:69: error: provisions[2]: "), run.out());
    }

    @Test
    void everyProblemIsALine() throws Exception {
        String file = document("broken.json");
        Run run = Run.of("check", file);
        assertEquals(
                List.of(
                        file + ":1:1: error: title: must be given, such as {\"en\": \"text\"} [required]",
                        file + ":1:42: error: titel: there is no member \"titel\" here: it is written \"title\""
                                + " [member-misspelt]",
                        file
                                + ":3:24: error: parties[0].actor: refers to the actor \"NO\", which the agreement does not"
                                + " define: define it, or correct the id [reference-dangling]"),
                run.out().lines().toList());
        assertEquals(1, run.exit());
        assertEquals("checked: 1, errors: 3, warnings: 0, notes: 0", summary(run));
    }

    @Test
    void theRootIsNamed() {
        Run run = Run.withInput("[]", "check");
        assertTrue(run.out().startsWith("<stdin>:1:1: error: (root): "), run.out());
    }

    @Test
    void messagesComeInKorean() throws Exception {
        Run run = Run.of("check", "--lang", "ko", document("broken.json"));
        assertTrue(run.out().contains("식별자"), run.out());
        assertEquals("1건 검사: 오류 3, 경고 0, 참고 0", summary(run));
        assertEquals(run, Run.of("--lang=ko", "check", document("broken.json")));
    }

    @Test
    void foldersAreReadInTheOrderOfNames() throws Exception {
        written("in/b.json", "[]");
        written("in/a/c.ndjson", "[]\n\n" + MINIMAL + "\n{}\n");
        written("in/d.jsonl", "{\n");
        written("in/notes.txt", "not read");
        Run run = Run.of("check", folder.resolve("in").toString());
        assertEquals(
                List.of("c.ndjson:1:1", "c.ndjson:4:1", "b.json:1:1", "d.jsonl:1:2"),
                run.out()
                        .lines()
                        .map(line -> line.replaceFirst("(:\\d+:\\d+):.*", "$1").replaceFirst("^.*[/\\\\]", ""))
                        .distinct()
                        .toList());
        assertTrue(summary(run).startsWith("checked: 5, "), summary(run));
    }

    @Test
    void standardInputHasOneDocumentOrLines() {
        assertEquals(0, Run.withInput(MINIMAL, "check").exit());
        assertEquals(0, Run.withInput(MINIMAL, "check", "-").exit());
        assertEquals(1, Run.withInput(MINIMAL + "\n" + MINIMAL, "check").exit());
        Run lines = Run.withInput(MINIMAL + "\n" + MINIMAL, "check", "--lines");
        assertEquals("checked: 2, errors: 0, warnings: 0, notes: 0", summary(lines));
        assertEquals(0, lines.exit());
    }

    @Test
    void agreementIsComparedWithItsText() throws Exception {
        String json = written("spans.json", """
                {"format": "entente/1.0", "id": "x", "title": {"en": "X"}, "sources": [{"id": "s"}],
                 "provisions": [{"kind": "POSITION", "summary": {"en": "s"}, "by": {"extent": "UNATTRIBUTED"},
                  "spans": [{"source": "s", "start": 0, "end": 99}]}]}
                """);
        assertEquals(0, Run.of("check", json).exit());
        Run run = Run.of("check", json, "--text", document("ferry.txt"));
        assertEquals(0, run.exit(), run.out());
        Run shorter = Run.of("check", json, "--text", written("short.txt", "Short."));
        assertEquals(1, shorter.exit());
        assertTrue(shorter.out().contains("[span-out-of-range]"), shorter.out());
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "note, 1", "WARNING, 1"})
    void theLevelDecidesHowItEnds(String level, int exit) throws Exception {
        String file = written("odd.json", ODD);
        assertEquals(exit, Run.of("check", "--fail-on", level, file).exit());
    }

    @Test
    void notesFailOnlyWhereTheyAreToFail() {
        String noted = MINIMAL.replace("}}", "}, \"form\": \"OWN_FORM\"}");
        assertEquals(0, Run.withInput(noted, "check", "--fail-on", "warning").exit());
        assertEquals(1, Run.withInput(noted, "check", "--fail-on", "note").exit());
    }

    @Test
    void jsonHasTheReportOfEachDocument() throws Exception {
        Run run = Run.withInput(MINIMAL + "\n{}\n", "check", "--lines", "--format", "json");
        JsonNode documents = new JsonMapper().readTree(run.out()).get("documents");
        assertEquals(2, documents.size());
        assertEquals("<stdin>", documents.get(1).get("file").textValue());
        assertEquals(2, documents.get(1).get("line").intValue());
        assertTrue(documents.get(0).get("accepted").booleanValue());
        assertFalse(documents.get(1).get("accepted").booleanValue());
        assertEquals(0, documents.get(0).get("report").get("violations").size());
        JsonNode first = documents.get(1).get("report").get("violations").get(0);
        assertEquals("required", first.get("code").textValue());
        assertEquals("", run.err());
        assertEquals(1, run.exit());
    }

    @Test
    void coloursAreForThoseWhoWatch() throws Exception {
        String file = document("broken.json");
        assertFalse(Run.of("check", file).out().contains("\u001B"));
        String before = System.setProperty("picocli.ansi", "true");
        try {
            String line = Run.of("check", file).out().lines().findFirst().orElseThrow();
            assertTrue(line.contains(":1:1: \u001B[1m\u001B[31merror\u001B["), line);
        } finally {
            if (before == null) {
                System.clearProperty("picocli.ansi");
            } else {
                System.setProperty("picocli.ansi", before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check nowhere.json",
                "check - --text nowhere.txt",
                "check - --format xml",
                "chek",
                "check --no",
                ""
            })
    void wrongCallsEndWithTwo(String call) {
        Run run = Run.withInput(MINIMAL, call.isEmpty() ? new String[0] : call.split(" "));
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void whoWatchesIsAskedForAFile() {
        Run run = Run.with("", true, "check");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("Say which file, or - for standard input."), run.err());
    }

    @Test
    void emptyFolderIsReported() {
        Run run = Run.of("check", folder.toString());
        assertEquals(2, run.exit());
        assertEquals("entente: " + folder + ": the folder has no file .json, .jsonl or .ndjson\n", run.err());
    }

    @Test
    void namesThatNoFileCanHaveAreReported() {
        Run run = Run.of("check", "a\0b");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("entente: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(2, Run.withInput(MINIMAL, "check", "--text", "s=a\0b").exit());
    }

    @Test
    void textInAnotherEncodingIsReported() throws Exception {
        Path text = Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9});
        Run run = Run.withInput(MINIMAL, "check", "--text", text.toString());
        assertEquals(2, run.exit());
        assertEquals("entente: " + text + ": is no UTF-8: save the text as UTF-8\n", run.err());
    }

    @Test
    void definitionsOfARegisterMayBeNamed() throws Exception {
        String draft = "{\"language\": \"en\", \"title\": \"Pact\", \"parties\": [\"KR\"]}";
        assertEquals(1, Run.withInput(draft, "check").exit());
        assertEquals(0, Run.withInput(draft, "check", "--register", "standard").exit());
        Path own = folder.resolve("register.json");
        EntenteJson.standard()
                .registers()
                .write(
                        Register.builder()
                                .id("own")
                                .addActor(Actor.of("NL", "en", "Northland"))
                                .build(),
                        own);
        String northland = draft.replace("KR", "NL");
        Run run = Run.withInput(northland, "expand", "--register", own.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("Northland"), run.out());
        assertEquals(
                0, Run.of("find", "--register", own.toString(), "Northland").exit());
        assertEquals(
                2,
                Run.of("find", "--register", folder.resolve("none").toString(), "Northland")
                        .exit());
        assertEquals(
                2,
                Run.withInput(draft, "check", "--register", written("no.json", "{}"))
                        .exit());
    }

    @Test
    void theReferenceStatementIsAccepted() {
        String march = EntenteJson.standard().write(ReferenceAgreements.march2021());
        Run run = Run.withInput(march, "check");
        assertEquals(0, run.exit(), run.out());
        assertEquals(
                EntenteJson.standard().check(march).report().violations().size(),
                run.out().lines().count());
        assertTrue(run.out().lines().allMatch(line -> line.startsWith("<stdin>:")), run.out());
    }

    @Test
    void levelsAreWordsOfCompilers() throws Exception {
        Run run = Run.of("check", written("odd.json", ODD));
        assertTrue(run.out().contains(": warning: meetings[0]"), run.out());
    }
}
