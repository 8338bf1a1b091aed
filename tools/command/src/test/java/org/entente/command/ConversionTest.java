package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.brief.AgreementBrief;
import org.entente.command.console.Terminal;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that write documents in another form. */
class ConversionTest {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static final Agreement MARCH = ReferenceAgreements.march2021();

    @TempDir
    private Path folder;

    private String document(String name) throws IOException {
        return Run.document(folder, name).toString();
    }

    private String march() throws IOException {
        Path file = folder.resolve("march.json");
        JSON.write(MARCH, file);
        return file.toString();
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void showPrintsTheBrief() throws Exception {
        Run run = Run.of("show", march());
        assertEquals(AgreementBrief.of(MARCH, Locale.ENGLISH), run.out());
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertEquals(
                AgreementBrief.of(MARCH, Locale.KOREAN),
                Run.of("show", "--lang", "ko", march()).out());
    }

    @Test
    void briefsStandApart() throws Exception {
        String brief = AgreementBrief.of(MARCH, Locale.ENGLISH);
        assertEquals(brief + "\n" + brief, Run.of("show", march(), march()).out());
    }

    /** Who reads a pipe of many lines has the answer to each before the next is read. */
    @ParameterizedTest
    @ValueSource(strings = {"show", "expand", "fmt", "status"})
    void resultsComeOneByOne(String command) {
        StringWriter out = new StringWriter();
        byte[] line = (Run.TREATY.replace("\n", " ") + "\n").getBytes(StandardCharsets.UTF_8);
        List<Integer> written = new ArrayList<>();
        InputStream lines = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("byte by byte");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                written.add(out.getBuffer().length());
                System.arraycopy(line, 0, buffer, offset, line.length);
                return written.size() > 2 ? -1 : line.length;
            }
        };
        Terminal terminal = new Terminal(
                lines, new PrintWriter(new BufferedWriter(out)), new PrintWriter(new StringWriter()), false);
        assertEquals(0, EntenteCommand.run(terminal, command, "--lines", "-"));
        assertTrue(0 < written.get(1) && written.get(1) < written.get(2), written::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "expand", "draft", "fmt", "status"})
    void refusedDocumentsAreReportedBesideTheResults(String command) throws Exception {
        Run run = Run.of(command, document("broken.json"));
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertEquals(3, run.err().lines().count());
        assertTrue(run.err().contains("broken.json:1:42: error: titel: "), run.err());
    }

    @Test
    void draftIsWrittenInFull() throws Exception {
        String text = document("ferry.txt");
        Run run = Run.of("expand", document("ferry.draft.json"), "--text", text);
        Agreement expected = JSON.drafts()
                .read(
                        Path.of(document("ferry.draft.json")),
                        SourceText.of("statement", Files.readString(Path.of(text))));
        assertEquals(JSON.write(expected), run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void severalAgreementsAreLines() throws Exception {
        Run run = Run.of("expand", march(), document("broken.json"), march());
        assertEquals(JSON.writeLine(MARCH) + "\n" + JSON.writeLine(MARCH) + "\n", run.out());
        assertEquals(1, run.exit());
    }

    @Test
    void eachGoesToItsFile() throws Exception {
        Path to = folder.resolve("made/here");
        Path lines =
                Files.writeString(folder.resolve("all.jsonl"), JSON.writeLine(MARCH) + "\n\n" + JSON.writeLine(MARCH));
        Run run = Run.of(
                "expand",
                "--to",
                to.toString(),
                document("ferry.draft.json"),
                lines.toString(),
                "--text",
                "statement=" + document("ferry.txt"));
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(List.of("all-1.json", "all-3.json", "ferry.json"), names(to));
        assertEquals(MARCH, JSON.read(to.resolve("all-3.json")));
    }

    @Test
    void agreementIsWrittenAsDraft() throws Exception {
        Run run = Run.of("draft", march());
        assertEquals(JSON.drafts().write(MARCH), run.out());
        assertEquals(MARCH, JSON.drafts().read(run.out()));
    }

    @Test
    void draftsLeaveOutWhatTheRegisterHas() throws Exception {
        String few = "{\"language\": \"en\", \"title\": \"x\", \"parties\": [\"Norway\", \"KR\"]}";
        Run full = Run.withInput(few, "expand", "--register", "standard");
        Run draft = Run.withInput(full.out(), "draft", "--register", "standard");
        assertTrue(draft.out().lines().count() < 10, draft.out());
        assertEquals(
                full.out(),
                Run.withInput(draft.out(), "expand", "--register", "standard").out());
    }

    @Test
    void quotesStandWhereTheTextIsAtHand() throws Exception {
        String text = document("ferry.txt");
        Run full = Run.of("expand", document("ferry.draft.json"), "--text", text);
        Run draft = Run.withInput(full.out(), "draft", "--text", text);
        assertTrue(draft.out().contains("\"quote\": \"Southland welcomed the new timetable.\""), draft.out());
        assertEquals(
                full.out(), Run.withInput(draft.out(), "expand", "--text", text).out());
    }

    @Test
    void severalDraftsNeedAFolder() throws Exception {
        Run run = Run.of("draft", march(), march());
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("Several drafts need a folder: say --to FOLDER."), run.err());
        Path to = folder.resolve("drafts");
        assertEquals(
                0,
                Run.of("draft", folder.resolve("march.json").toString(), "--to", to.toString())
                        .exit());
        assertEquals(List.of("march.draft.json"), names(to));
        Run input = Run.withInput(JSON.write(MARCH), "draft", "--to", to.toString());
        assertEquals(0, input.exit());
        assertTrue(Files.exists(to.resolve("stdin.draft.json")));
    }

    @Test
    void canonicalFormGoesToStandardOutput() throws Exception {
        Run run = Run.withInput(JSON.writeLine(MARCH), "fmt");
        assertEquals(JSON.write(MARCH), run.out());
        Run lines = Run.withInput(JSON.writeLine(MARCH).replaceFirst("\\{", "{ ") + "\n", "fmt", "--lines");
        assertEquals(JSON.writeLine(MARCH) + "\n", lines.out());
    }

    @Test
    void checkReportsWhatIsNotCanonical() throws Exception {
        String canonical = march();
        Path other = Files.writeString(folder.resolve("other.json"), JSON.writeLine(MARCH));
        Run run = Run.of("fmt", "--check", canonical, other.toString());
        assertEquals(other + "\n", run.out());
        assertEquals(1, run.exit());
        assertEquals(JSON.writeLine(MARCH), Files.readString(other));
        assertEquals(0, Run.of("fmt", "--check", canonical).exit());
    }

    @Test
    void writeMendsWhatIsNotCanonical() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), JSON.writeLine(MARCH));
        Run run = Run.of("fmt", "--write", other.toString());
        assertEquals(new Run(0, other + "\n", ""), run);
        assertEquals(JSON.write(MARCH), Files.readString(other));
        assertEquals(new Run(0, "", ""), Run.of("fmt", "--write", other.toString()));
    }

    @Test
    void draftsStayAsTheyAre() throws Exception {
        String draft = document("ferry.draft.json");
        String before = Files.readString(Path.of(draft));
        Run run = Run.of("fmt", "--write", draft);
        assertEquals(0, run.exit());
        assertTrue(run.err().startsWith(draft + ": is a draft, and stays as it is"), run.err());
        assertEquals(before, Files.readString(Path.of(draft)));
    }

    @Test
    void linesAndInputAreNotWrittenBack() throws Exception {
        Path lines = Files.writeString(folder.resolve("all.jsonl"), JSON.writeLine(MARCH));
        assertEquals(2, Run.of("fmt", "--check", lines.toString()).exit());
        assertEquals(2, Run.withInput(JSON.write(MARCH), "fmt", "--write").exit());
        assertEquals(2, Run.of("fmt", "--write", "--check", march()).exit());
        assertFalse(Run.of("fmt", "--write", "--check", march()).err().contains("Exception"));
    }
}
