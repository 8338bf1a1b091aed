package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entente.command.console.Terminal;
import org.entente.command.report.CodeExplanation;
import org.entente.json.EntenteJson;
import org.entente.json.Explanation;
import org.entente.violation.Printable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that answer questions. */
class QuestionTest {

    @TempDir
    private Path folder;

    private String document(String name) throws IOException {
        return Run.document(folder, name).toString();
    }

    private static List<String> lines(Run run) {
        return run.out().lines().toList();
    }

    /** What is repeated of the command line is printable, and cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "find",
                "explain",
                "status --on",
                "status --lang",
                "status --actor",
                "man",
                "completion",
                "completion --lang ko",
                "show --format"
            })
    void whatIsRepeatedIsPrintable(String command) {
        for (String hostile : List.of("a\u202Eb", "a\u001B[31mb", "a\u200Bb".repeat(1000))) {
            List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
            arguments.add(hostile);
            Run run = Run.withInput(Run.TREATY, arguments.toArray(String[]::new));
            String said = run.out() + run.err();
            assertTrue(said.contains("a<U+"), said);
            assertTrue(said.codePoints().noneMatch(each -> each != '\n' && Printable.isHidden(each)), said);
            assertTrue(run.err().length() < 2000, run.err());
        }
    }

    /** A name of a file may hold what acts on a terminal. */
    @Test
    void namesOfFilesArePrintable() throws IOException {
        Path file = Files.writeString(folder.resolve("a\u001B[31m\u202E.json"), "{");
        assertTrue(Run.of("check", file.toString()).out().contains("a<U+001B>[31m<U+202E>.json:1:"));
        assertTrue(Run.of("check", file + "x").err().contains("a<U+001B>[31m<U+202E>.jsonx: there is no"));
    }

    @Test
    void anEmptyNameIsNotTheFolderAtHand() {
        for (String command : List.of("check", "fmt", "show", "status")) {
            Run run = Run.of(command, "");
            assertEquals(2, run.exit(), run.out());
            assertEquals("entente: the name of a file is empty: name a file, a folder or -\n", run.err());
        }
    }

    @Test
    void outputThatIsLostIsNoSuccess() {
        StringWriter err = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int exit = EntenteCommand.run(
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintWriter(full, true, StandardCharsets.UTF_8),
                        new PrintWriter(err),
                        false),
                "schema");
        assertEquals(2, exit);
        assertEquals("entente: the output could not be written to its end\n", err.toString());
    }

    @Test
    void statusIsPrintedWithItsReasons() {
        Run run = Run.withInput(Run.TREATY, "status", "--on", "2005-01-01");
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                "pact: in force, since 2001-05-01, until 2010-01-01", lines(run).get(0));
        assertTrue(lines(run).get(1).startsWith("  because the entry into force is recorded"), run.out());
        assertTrue(run.out().contains("\n  A: party, since 2001-05-01"), run.out());
        assertTrue(run.out().contains("\n  B: "), run.out());
    }

    @Test
    void statusIsThatOfTheDay() {
        assertTrue(lines(Run.withInput(Run.TREATY, "status", "--on", "2001-04-30"))
                .get(0)
                .startsWith("pact: not yet in force"));
        assertTrue(lines(Run.withInput(Run.TREATY, "status", "--on", "2010-01-01"))
                .get(0)
                .startsWith("pact: ended"));
        assertTrue(lines(Run.withInput(Run.TREATY, "status")).get(0).startsWith("pact: ended"));
        assertEquals(2, Run.withInput(Run.TREATY, "status", "--on", "May").exit());
    }

    @Test
    void oneActorMayBeAskedFor() {
        Run run = Run.withInput(Run.TREATY, "status", "--on", "2005-01-01", "--actor", "B");
        assertTrue(run.out().contains("\n  B: ") && !run.out().contains("\n  A: "), run.out());
    }

    @Test
    void anActorThatIsUnknownIsReported() {
        Run run = Run.withInput(Run.TREATY, "status", "--on", "2005-01-01", "--actor", "ZQ");
        assertEquals(0, run.exit());
        assertEquals("pact: \"ZQ\" is no actor of this agreement\n", run.err());
        assertEquals("", Run.withInput(Run.TREATY, "status", "--actor", "B").err());
        String named = "{\"format\": \"entente/1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}, "
                + "\"actors\": [{\"id\": \"iceland\", \"name\": {\"en\": \"Iceland\"}}]}";
        assertEquals(
                "x: \"icland\" is no actor of this agreement; \"iceland\" is\n",
                Run.withInput(named, "status", "--actor", "icland").err());
    }

    /** Each in a line with what would do, and where to read on; never the whole usage. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status --on 2001             | entente status | 2021-03-18",
                "status --on 18.3.2021        | entente status | 2021-03-18",
                "find --on May Korea          | entente find   | 2021-03-18",
                "status --format xml          | entente status | text",
                "check --fail-on sometimes    | entente check  | warning",
                "check --format xml           | entente check  | sarif",
                "show --lang ko_KR            | entente show   | en-gb",
                "--lang x! show               | entente        | en-gb",
                "status --on                  | entente status | --on",
            })
    void malformedOptionsAreReportedInALine(String line, String command, String remedy) {
        Run run = Run.withInput(Run.TREATY, line.split(" +", -1));
        List<String> printed = run.err().lines().toList();
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(printed.get(0).toLowerCase(Locale.ROOT).contains(remedy), run.err());
        assertEquals(2, printed.size(), run.err());
        assertEquals("see: " + command + " --help", printed.get(1));
    }

    @Test
    void withoutCommandTheProgramSaysWhatItCan() {
        Run run = Run.of();
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("status") && run.err().contains("check"), run.err());
    }

    @Test
    void aDayMustBeWhole() {
        for (String day : List.of("2001", "1995-02-30")) {
            Run run = Run.withInput(Run.TREATY, "status", "--on", day);
            assertEquals(2, run.exit());
            assertTrue(
                    run.err()
                            .contains(
                                    "\"" + day + "\" is no day of the calendar: write a whole one, such as 2021-03-18"),
                    run.err());
        }
        assertTrue(Run.withInput(Run.TREATY, "status", "--on", "2001", "--lang", "ko")
                .err()
                .contains("\"2001\"은(는) 달력에 있는 날이 아닙니다"));
    }

    @Test
    void statusIsPrintedInKorean() {
        Run run = Run.withInput(Run.TREATY, "status", "--on", "2005-01-01", "--lang", "ko");
        assertTrue(lines(run).get(0).startsWith("pact: 발효 중, 2001-05-01부터"), run.out());
    }

    @Test
    void openAnswersSayWhatWouldSettleThem() {
        String open = "{\"format\": \"entente/1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}}";
        Run run = Run.withInput(open, "status");
        assertTrue(run.out().contains("\n  open: "), run.out());
    }

    @Test
    void twoVersionsAreCompared() throws IOException {
        Path before = Files.writeString(folder.resolve("before.json"), Run.TREATY);
        Path after = Files.writeString(folder.resolve("after.json"), Run.TREATY.replace("2010-01-01", "2012-01-01"));
        Run run = Run.of("compare", before.toString(), after.toString());
        assertEquals(1, run.exit(), run.err());
        assertEquals(1, lines(run).size(), run.out());
        assertTrue(run.out().contains("2010-01-01 → 2012-01-01"), run.out());
        Run korean = Run.of("compare", before.toString(), after.toString(), "--lang", "ko");
        assertTrue(!korean.out().equals(run.out()) && korean.out().contains("2012-01-01"), korean.out());
    }

    @Test
    void movedSpansAreCounted() throws IOException {
        String draft = "{\"language\": \"en\", \"title\": \"T\", \"sources\": [{\"id\": \"s\", \"title\": \"S\"}],"
                + " \"provisions\": [{\"kind\": \"position\", \"by\": \"unattributed\", \"summary\": \"It is.\","
                + " \"wording\": {\"verb\": \"is\"}, \"spans\": [\"0-9\", \"verb 3-5\"]}]}";
        Path before = Files.writeString(folder.resolve("before.json"), draft);
        Path after = Files.writeString(
                folder.resolve("after.json"), draft.replace("0-9", "10-19").replace("3-5", "13-15"));
        Run run = Run.of("compare", before.toString(), after.toString());
        assertEquals(1, run.exit(), run.err());
        assertEquals(1, lines(run).size(), run.out());
        assertTrue(lines(run).get(0).startsWith("spans of the texts that differ: "), run.out());
        Run all = Run.of("compare", "--spans", before.toString(), after.toString());
        assertEquals(1, all.exit(), all.err());
        assertTrue(lines(all).size() > 1, all.out());
        Path another = Files.writeString(folder.resolve("another.json"), draft.replace("It is.", "It was."));
        assertTrue(lines(Run.of("compare", before.toString(), another.toString())).stream()
                .noneMatch(line -> line.startsWith("spans")));
    }

    @Test
    void equalVersionsDoNotDiffer() throws IOException {
        Path before = Files.writeString(folder.resolve("before.json"), Run.TREATY);
        Run run = Run.of("compare", before.toString(), before.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void differencesArePrintedAsAPatch() throws IOException {
        Path before = Files.writeString(folder.resolve("before.json"), Run.TREATY);
        Path after = Files.writeString(folder.resolve("after.json"), Run.TREATY.replace("2010-01-01", "2012-01-01"));
        Run run = Run.of("compare", "--patch", before.toString(), after.toString());
        assertEquals(1, run.exit(), run.err());
        assertTrue(
                run.out().contains("\"op\": \"replace\"") && run.out().contains("\"value\": \"2012-01-01\""),
                run.out());
        assertEquals(
                0,
                Run.of("compare", "--patch", before.toString(), before.toString())
                        .exit());
    }

    @Test
    void statementsOfDifferentDaysAreCompared() throws IOException {
        String statement = """
                {"format": "entente/1.0", "id": "x", "title": {"en": "X"}, "provisions": [{"kind": "COMMITMENT", "text":
                {"en": "They shall light the buoys."}, "by": {"extent": "ALL_PARTIES"},
                "wording": {"modal": {"lemma": "shall"}, "actions": [{"lemma": "light"}]}}]}""";
        Path then = Files.writeString(folder.resolve("then.json"), statement);
        Path now = Files.writeString(folder.resolve("now.json"), statement.replace("shall", "should"));
        Run run = Run.of("compare", "--statements", then.toString(), now.toString());
        assertEquals(1, run.exit(), run.err());
        assertEquals(
                List.of(
                        "weaker: Commitment: “They shall light the buoys.” → “They should light the buoys.” (weaker: from"
                                + " obligation to endeavour)"),
                lines(run));
        Run korean = Run.of("compare", "--statements", then.toString(), now.toString(), "--lang", "ko");
        assertTrue(korean.out().startsWith("약화: "), korean.out());
        assertEquals(
                0,
                Run.of("compare", "--statements", then.toString(), then.toString())
                        .exit());
        assertEquals(
                2,
                Run.of("compare", "--statements", "--patch", then.toString(), now.toString())
                        .exit());
    }

    @Test
    void twoVersionsAreNeeded() throws IOException {
        String version = Files.writeString(folder.resolve("a.json"), Run.TREATY).toString();
        for (int count : new int[] {1, 3}) {
            List<String> call = new ArrayList<>(List.of("compare"));
            call.addAll(Collections.nCopies(count, version));
            Run run = Run.of(call.toArray(String[]::new));
            assertEquals(2, run.exit(), run.out());
            assertTrue(run.err().contains("entente compare OLD NEW"), run.err());
        }
        Run broken = Run.withInput("{}", "compare", "-", version);
        assertEquals(1, broken.exit());
        assertTrue(broken.err().contains("[required]"), broken.err());
    }

    @Test
    void namesAreFoundForTheDay() {
        Run run = Run.of("find", "Korea,", "Republic", "of", "--on", "1970-01-01");
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                List.of("KR\tSouth Korea\tstate\t1948-08-15/..\tRepublic of Korea\tother order of words\tvalid"),
                lines(run));
        assertEquals(
                2, Run.of("find", "Germany", "--on", "1970-01-01").out().lines().count());
    }

    @Test
    void likeNamesAreProposed() {
        Run run = Run.of("find", "--lang", "ko", "Guatamala");
        assertEquals(1, run.exit());
        assertEquals("\"Guatamala\"(이)라는 이름은 없습니다\n", run.err());
        assertTrue(lines(run).get(0).startsWith("GT\t과테말라\t국가\t"), run.out());
    }

    @Test
    void schemasArePrinted() {
        assertEquals(EntenteJson.schema(), Run.of("schema").out());
        assertEquals(
                EntenteJson.schema(Locale.KOREAN),
                Run.of("schema", "canonical", "--lang", "ko").out());
        assertEquals(
                EntenteJson.standard().drafts().strictSchema(Locale.ENGLISH),
                Run.of("schema", "strict").out());
        assertEquals(2, Run.of("schema", "lax").exit());
    }

    /** A code means one thing, whatever reports it. */
    @Test
    void everyCodeIsExplainedOnce() {
        List<String> codes =
                CodeExplanation.all().stream().map(CodeExplanation::code).toList();
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    @Test
    void codesAreExplained() {
        Run run = Run.of("explain", "reference-dangling", "quote-folded");
        assertEquals(0, run.exit());
        assertTrue(
                run.out()
                        .startsWith(
                                "reference-dangling\n  severity: error\n  concerns: agreements, between their parts\n"),
                run.out());
        Explanation explanation = Explanation.of("reference-dangling").orElseThrow();
        assertTrue(run.out().contains("\n  " + explanation.message(Locale.ENGLISH) + "\n"), run.out());
        assertTrue(run.out().contains("\n  why: " + explanation.rationale().orElseThrow() + "\n"), run.out());
        assertTrue(run.out().contains("\n  source: Integrity of the model\n"), run.out());
        assertTrue(run.out().contains("quote-folded\n  severity: note\n  concerns: drafts\n"), run.out());
    }

    @Test
    void examplesShowTheProblem() {
        Run run = Run.of("explain", "quote-cuts-word");
        assertTrue(
                run.out()
                        .contains(
                                "  for example:\n    beside the text They agreed on trade.\n    {\"language\": \"en\","),
                run.out());
        assertTrue(
                run.out().endsWith(": \"They agreed on tra\" cuts a word: quote \"They agreed on trade\" whole\n"),
                run.out());
        assertTrue(Run.of("explain", "limit-depth")
                .out()
                .endsWith("take the deeper ones out\n  no example: It takes a document beyond the limit.\n"));
        assertTrue(Run.of("explain", "column-unknown")
                .out()
                .endsWith(
                        "    agreements.csv\n      id,titel.en\n      ferry,On the ferry\n    agreements.csv:1:4: \"titel.en\" is no"
                                + " column of agreements: write \"title.en\"\n"));
    }

    @Test
    void codesAreExplainedInKorean() {
        Run run = Run.of("explain", "reference-dangling", "--lang", "ko");
        assertTrue(run.out().contains("  심각도: 오류\n"), run.out());
        assertTrue(
                run.out()
                        .contains(Explanation.of("reference-dangling")
                                .orElseThrow()
                                .message(Locale.KOREAN)),
                run.out());
    }

    @Test
    void unknownCodesAreReported() {
        assertEquals(
                new Run(2, "", "there is no code reference-dangli; there is reference-dangling\n"),
                Run.of("explain", "reference-dangli"));
        assertEquals(
                new Run(2, "", "there is no code nothing-like-it; docs/rules.md lists them\n"),
                Run.of("explain", "nothing-like-it"));
    }

    @Test
    void quotesAreReportedWithTheirPlaces() throws Exception {
        String draft = document("ferry.draft.json");
        Run run = Run.of("quote", draft, "--text", document("ferry.txt"));
        assertEquals(0, run.exit(), run.err());
        List<String> lines = lines(run);
        assertEquals(10, lines.size());
        assertEquals(
                draft + ":14:15: statement:51-125 spacing Both sides reaffirmed their commitment to the ferry between"
                        + " Bode and Cray.",
                lines.get(0));
        assertEquals(draft + ":15:26: statement:62-72 exact reaffirmed", lines.get(2));
        assertEquals("not quoted: statement:0-50 Northland and Southland met in Arle on 4 May 2031.", lines.get(9));
    }

    @Test
    void falseQuotesAreReported() throws Exception {
        String draft = document("ferry.draft.json");
        Path text = Files.writeString(folder.resolve("other.txt"), "Southland welcomed the new timetable.");
        Run run = Run.of("quote", draft, "--text", text.toString());
        assertEquals(1, run.exit());
        assertTrue(run.out().contains(draft + ":16:58: not found: They will reopen"), run.out());
    }

    @Test
    void wordsAreLookedFor() throws Exception {
        String text = document("ferry.txt");
        Run run = Run.of("quote", "--text", text, "--words", "southland", "--words", "ferry between");
        assertEquals(
                List.of(
                        "text:14-23 case Southland",
                        "text:169-178 case Southland",
                        "text:97-110 spacing ferry between"),
                lines(run));
        assertEquals(new Run(1, "", "not found: Westland\n"), Run.of("quote", "--text", text, "--words", "Westland"));
    }

    @Test
    void quotingNeedsATextAndADraft() throws Exception {
        assertEquals(2, Run.of("quote", document("ferry.draft.json")).exit());
        Run run = Run.withInput(Run.TREATY, "quote", "--text", document("ferry.txt"));
        assertEquals(new Run(1, "", "<stdin>: is no draft, and quotes nothing\n"), run);
    }
}
