package org.entente.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.FastPathProblems;
import org.entente.json.reading.NotePolicy;
import org.entente.json.text.Document;
import org.entente.validation.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound document is read in one look, and what that finds is what the careful reading finds. */
class FastPathTest {

    private static final String NOTED = """
            {
              "format": "entente/1.0", "id": "동맹-\uD834\uDD1E",\r
              "title": {"ko": "한미동맹"}, "form": "COMMUNIQUÉ",\r  "coding": {"method": "%s"}
            }
            """;

    private static AgreementReader reader(boolean lenient) {
        return new AgreementReader(manner(lenient, true), AgreementValidator.standard(), Optional.empty());
    }

    private static DocumentReader.Manner manner(boolean lenient, boolean takesNotes) {
        return new DocumentReader.Manner(lenient, takesNotes, Limits.standard(), NotePolicy.STANDARD, Sources.STANDARD);
    }

    static List<Golden> corpus() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsWhatTheCarefulReadingFinds(Golden golden) {
        for (boolean lenient : new boolean[] {false, true}) {
            Checked careful = reader(lenient).carefully(golden.text());
            assertEquals(Optional.of(careful), reader(lenient).fastPath(Document.of(golden.text())));
            assertEquals(
                    Optional.of(careful),
                    reader(lenient).fastPath(Document.of(golden.text().getBytes(UTF_8), 0)));
        }
    }

    @Test
    void locatesNotesInBytesAsInCharacters() {
        String json = NOTED.replace("COMMUNIQUÉ", "TRILATERAL").formatted("BY_HAND");
        Checked careful = reader(false).carefully(json);
        assertEquals(
                List.of("INFO term-unknown /form 3:36", "INFO term-unknown /coding/method 4:24"),
                Refusal.lines(careful.report()));
        assertEquals(Optional.of(careful), reader(false).fastPath(Document.of(json)));
        assertEquals(Optional.of(careful), reader(false).fastPath(Document.of(json.getBytes(UTF_8), 0)));
        byte[] marked = ("\ufeff" + json).getBytes(UTF_8);
        assertEquals(Optional.of(careful), reader(false).fastPath(Document.of(marked, 3)));
        assertEquals(careful, EntenteJson.standard().check(marked));
    }

    @Test
    void reportsDroppedMembersWhenItIsLenient() {
        String json = NOTED.replace("COMMUNIQUÉ", "TREATY").replace("method", "methode");
        Checked careful = reader(true).carefully(json);
        assertEquals(List.of("WARNING member-misspelt /coding/methode 4:14"), Refusal.lines(careful.report()));
        assertEquals(Optional.of(careful), reader(true).fastPath(Document.of(json.getBytes(UTF_8), 0)));
    }

    @Test
    void leavesErrorsToTheCarefulReading() {
        for (String json : List.of("", "{", "{\"id\": 1}", NOTED.replace("\"id\"", "\"Id\""), NOTED + "1")) {
            assertTrue(reader(false).fastPath(Document.of(json)).isEmpty(), json);
        }
    }

    @Test
    void reportsNoNotesUnasked() throws AgreementJsonException {
        String json = NOTED.replace("COMMUNIQUÉ", "TRILATERAL").formatted("BY_HAND");
        AgreementReader quiet =
                new AgreementReader(manner(false, false), AgreementValidator.references(), Optional.empty());
        assertEquals(List.of(), quiet.read(json).report().violations());
        assertEquals(
                "TRILATERAL",
                EntenteJson.standard()
                        .read(json.getBytes(UTF_8))
                        .form()
                        .orElseThrow()
                        .code());
    }

    @Test
    void reportsNotesBesideAnErrorOfTheRules() {
        String json = NOTED.replace("COMMUNIQUÉ", "TRILATERAL")
                .replace("\"coding\"", "\"parties\": [{\"actor\": \"KR\"}], \"coding\"")
                .formatted("BY_HAND");
        AgreementJsonException refusal = assertThrows(
                AgreementJsonException.class, () -> EntenteJson.standard().read(json));
        assertEquals(
                List.of(
                        "INFO term-unknown /form 3:36",
                        "reference-dangling /parties/0/actor 4:25",
                        "INFO term-unknown /coding/method 4:54"),
                Refusal.lines(refusal.report()));
    }

    @Test
    void takesNullForAbsentWhenItIsLenient() {
        String json = NOTED.replace("\"COMMUNIQUÉ\"", "null").formatted("MANUAL");
        Checked careful = reader(true).carefully(json);
        assertEquals(List.of("INFO null-absent /form 3:36"), Refusal.lines(careful.report()));
        assertEquals(Optional.of(careful), reader(true).fastPath(Document.of(json)));
        assertTrue(reader(false).fastPath(Document.of(json)).isEmpty());
        for (String mandatory : List.of("\"동맹-\uD834\uDD1E\"", "{\"ko\": \"한미동맹\"}")) {
            assertTrue(
                    reader(true)
                            .fastPath(Document.of(json.replace(mandatory, "null")))
                            .isEmpty(),
                    mandatory);
        }
    }

    @Test
    void knowsWhetherNotesWereMissed() {
        CollectedProblems findings = new CollectedProblems(Document.of(""), 1, Sources.STANDARD);
        FastPathProblems quiet = new FastPathProblems(findings, false);
        assertFalse(quiet.hasMissedNotes());
        assertFalse(quiet.takesNote(JsonProblem.NULL_ABSENT));
        assertTrue(quiet.hasMissedNotes());
        FastPathProblems asked = new FastPathProblems(findings, true);
        assertTrue(asked.takesNote(JsonProblem.NULL_ABSENT));
        assertFalse(asked.hasMissedNotes());
    }

    @Test
    void anErrorEndsItWithoutAStackTrace() {
        FastPathProblems.Unsound end = new FastPathProblems.Unsound();
        assertSame(end, end.fillInStackTrace());
        assertEquals(0, end.getStackTrace().length);
    }

    @Test
    void passesNothingOnWhereNothingIsWrong() {
        CollectedProblems findings = new CollectedProblems(Document.of(""), 1, Sources.STANDARD);
        assertThrows(
                IllegalStateException.class,
                () -> new FastPathProblems(findings, true).taint(org.entente.violation.ValuePath.ROOT));
    }
}
