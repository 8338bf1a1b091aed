package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document that is refused makes the program end with 1, wherever it stands among others. */
class ExitCodesTest {

    @TempDir
    private Path folder;

    private String good;
    private String bad;

    @BeforeEach
    void write() throws Exception {
        good = Files.writeString(folder.resolve("pact.json"), Run.TREATY).toString();
        bad = Run.document(folder, "broken.json").toString();
    }

    private static int exit(List<String> command, String... files) {
        return Run.of(Stream.concat(command.stream(), Stream.of(files)).toArray(String[]::new))
                .exit();
    }

    private static List<Integer> exits(List<String> command, String good, String bad) {
        return List.of(exit(command, good), exit(command, good, bad), exit(command, bad, good));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --format json",
                "check --format sarif",
                "show",
                "show --format json",
                "status --on 2031-01-01",
                "status --on 2031-01-01 --format json",
                "expand",
                "expand --to FOLDER",
                "draft --to FOLDER",
                "fmt",
                "table --to FOLDER"
            })
    void everyDocumentCounts(String call) {
        List<String> command =
                List.of(call.replace("FOLDER", folder.resolve("out").toString()).split(" ", -1));
        assertEquals(List.of(0, 1, 1), exits(command, good, bad));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void everyQuoteCounts(String format) throws Exception {
        String draft = Run.document(folder, "ferry.draft.json").toString();
        String text = Run.document(folder, "ferry.txt").toString();
        String wrong = Files.writeString(
                        folder.resolve("wrong.draft.json"),
                        Files.readString(Path.of(draft)).replace("Both sides", "Both slides"))
                .toString();
        List<String> command = new ArrayList<>(List.of("quote", "--format", format, "--text", text));
        assertEquals(List.of(0, 1, 1), exits(command, draft, wrong));
        assertEquals(List.of(0, 1, 1), exits(command, draft, good));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void everyWordCounts(String format) throws IOException {
        String text = Files.writeString(folder.resolve("text.txt"), "Both sides agreed.")
                .toString();
        List<String> command = List.of("quote", "--format", format, "--text", text);
        assertEquals(0, exit(command, "--words", "Both", "--words", "agreed"));
        assertEquals(1, exit(command, "--words", "Both", "--words", "none"));
        assertEquals(1, exit(command, "--words", "none", "--words", "Both"));
        assertEquals(1, exit(command, "--words", "none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema",
                "schema canonical",
                "schema strict",
                "explain id-duplicate",
                "explain id-duplicate --format json",
                "find Korea",
                "find Korea --format json",
                "completion",
                "man",
                "--help",
                "--version",
                "check --help"
            })
    void anAnswerEndsWithZero(String call) {
        Run run = Run.of(call.split(" ", -1));
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertFalse(run.out().isBlank());
    }

    /** As they are typed, and not as the program calls them. */
    @ParameterizedTest
    @ValueSource(strings = {"text json sarif", "error warning note", "text json", "canonical strict"})
    void choicesAreCompletedInSmallLetters(String choices) {
        String script = Run.of("completion").out();
        assertTrue(script.contains("(\"" + choices.replace(" ", "\" \"") + "\")"), script);
    }

    @Test
    void aMissingRegisterEndsWithTwo() {
        Run run = Run.of("check", "--register", folder.resolve("none.json").toString(), good);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("none.json: there is no such file that can be read"), run.err());
    }

    /** A line of spaces, of whatever width and number, is no document. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t ", "\u3000", "\u3000\u2003"})
    void blankLinesAreNoDocuments(String blank) throws IOException {
        String line = Run.TREATY.replace("\n", " ");
        for (int times : new int[] {1, 100}) {
            String lines = Files.writeString(
                            folder.resolve("many.jsonl"),
                            line + "\n" + blank.repeat(times) + "\n" + line.replace("pact", "p2"))
                    .toString();
            Run run = Run.of("check", lines);
            assertEquals(0, run.exit(), run.out());
        }
    }
}
