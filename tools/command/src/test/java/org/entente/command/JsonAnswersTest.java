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
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that answers a question answers in JSON, too. */
class JsonAnswersTest {

    @TempDir
    private Path folder;

    private static JsonNode json(Run run) throws IOException {
        assertEquals("", run.err());
        return new JsonMapper().readTree(run.out());
    }

    private static List<String> values(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(name).asText("-"))
                .toList();
    }

    @Test
    void statusHasItsReasons() throws IOException {
        Run run = Run.withInput(Run.TREATY, "status", "--on", "2005-01-01", "--format", "json");
        assertEquals(0, run.exit());
        JsonNode document = json(run).get("documents").get(0);
        assertEquals("<stdin>", document.get("file").textValue());
        assertTrue(document.get("accepted").booleanValue());
        JsonNode status = document.get("status");
        assertEquals("pact", status.get("agreement").textValue());
        assertEquals("2005-01-01", status.get("on").textValue());
        assertEquals("IN_FORCE", status.get("standing").textValue());
        assertEquals("2001-05-01", status.get("since").textValue());
        assertEquals("2010-01-01", status.get("until").textValue());
        JsonNode because = status.get("because").get(0);
        assertTrue(because.get("code").textValue().matches("[a-z-]+"), because::toString);
        assertTrue(because.get("pointer").textValue().startsWith("/events/"), because::toString);
        assertTrue(because.get("path").textValue().startsWith("events["), because::toString);
        assertTrue(because.get("message").textValue().startsWith("the entry into force"), because::toString);
        assertTrue(status.get("unsettled").isArray());
        JsonNode first = status.get("participations").get(0);
        assertEquals("A", first.get("actor").textValue());
        assertEquals("PARTY", first.get("standing").textValue());
        assertEquals("2001-05-01", first.get("spells").get(0).get("from").textValue());
        assertEquals("2010-01-01", first.get("spells").get(0).path("until").asText("2010-01-01"));
        assertTrue(first.get("because").size() > 0);
    }

    @Test
    void statusAsksForOneActor() throws IOException {
        JsonNode documents = json(Run.withInput(
                        Run.TREATY, "status", "--on", "2005-01-01", "--actor", "B", "--format", "json", "--lang", "ko"))
                .get("documents");
        JsonNode status = documents.get(0).get("status");
        assertEquals(List.of("B"), values(status.get("participations"), "actor"));
        assertFalse(status.get("because").get(0).get("message").textValue().startsWith("the"));
    }

    @Test
    void showStatesWhatFollows() throws IOException {
        Agreement march = ReferenceAgreements.march2021();
        JsonNode brief = json(Run.withInput(EntenteJson.standard().write(march), "show", "--format", "json"))
                .get("documents")
                .get(0)
                .get("brief");
        assertEquals(march.id(), brief.get("id").textValue());
        assertEquals(march.title().in(Locale.ENGLISH), brief.get("title").textValue());
        assertEquals("JOINT_STATEMENT", brief.get("form").textValue());
        assertEquals(2, brief.get("parties").size());
        JsonNode provisions = brief.get("provisions");
        assertEquals(march.provisions().size(), provisions.size());
        assertEquals(
                march.provisions().stream()
                        .map(each -> each.kind() + " " + each.novelty() + " "
                                + march.supportOf(each) + " "
                                + march.speakers(each).size() + " "
                                + march.performers(each).size() + " "
                                + march.areas(each).size())
                        .toList(),
                StreamSupport.stream(provisions.spliterator(), false)
                        .map(each -> each.get("kind").textValue() + " "
                                + each.get("novelty").textValue() + " "
                                + each.get("support").textValue() + " "
                                + each.get("speakers").size() + " "
                                + each.get("performers").size() + " "
                                + each.get("policyAreas").size())
                        .toList());
        assertEquals(
                march.commitments().stream()
                        .map(commitment -> commitment.firmness().name())
                        .toList(),
                values(provisions, "firmness").stream()
                        .filter(firmness -> !firmness.equals("-"))
                        .toList());
        assertEquals("/provisions/0", provisions.get(0).get("pointer").textValue());
        assertEquals("provisions[0]", provisions.get(0).get("path").textValue());
        assertEquals(
                march.provisions().get(0).id().orElseThrow(),
                provisions.get(0).get("id").textValue());
        assertTrue(provisions.get(0).get("text").textValue().length() > 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "status"})
    void refusedDocumentsStandAmongTheOthers(String command) throws IOException {
        Run run = Run.withInput(
                "{}\n" + EntenteJson.standard().writeLine(ReferenceAgreements.march2021()) + "\n",
                command,
                "--lines",
                "--format",
                "json");
        assertEquals(1, run.exit());
        JsonNode documents = json(run).get("documents");
        assertEquals(List.of("false", "true"), values(documents, "accepted"));
        assertEquals(List.of("1", "2"), values(documents, "line"));
        assertEquals(4, documents.get(0).size(), () -> documents.get(0).toString());
        assertEquals(5, documents.get(1).size());
        assertEquals(
                "required",
                documents
                        .get(0)
                        .get("report")
                        .get("violations")
                        .get(0)
                        .get("code")
                        .textValue());
    }

    @Test
    void differencesStandBehindTheVersions() throws IOException {
        String before =
                Files.writeString(folder.resolve("before.json"), Run.TREATY).toString();
        String after = Files.writeString(folder.resolve("after.json"), Run.TREATY.replace("2010-01-01", "2012-01-01"))
                .toString();
        Run run = Run.of("compare", before, after, "--format", "json");
        assertEquals(1, run.exit());
        JsonNode json = json(run);
        assertEquals(List.of(before, after), values(json.get("documents"), "file"));
        assertEquals(1, json.get("differences").size());
        JsonNode difference = json.get("differences").get(0);
        assertEquals("REPLACED", difference.get("kind").textValue());
        assertEquals("/events/2/takesEffect", difference.get("before").textValue());
        assertEquals("/events/2/takesEffect", difference.get("after").textValue());
        assertTrue(difference.get("name").textValue().length() > 3);
        assertTrue(difference.get("message").textValue().contains("2010-01-01 → 2012-01-01"));
        assertTrue(difference.get("meanings").isArray());
        Run same = Run.of("compare", before, before, "--format", "json");
        assertEquals(0, same.exit());
        assertEquals(0, json(same).get("differences").size());
    }

    @Test
    void meaningsOfDifferencesHaveABearing() throws IOException {
        String draft = """
                {"language": "en", "title": "Pact", "actors": ["North"], "parties": ["North"], "provisions": [
                 {"id": "a", "kind": "commitment", "by": "all parties", "summary": "It helps.",
                  "wording": {"modal": "shall", "verb": "help"}}]}
                """;
        String before = Files.writeString(folder.resolve("before.json"), draft).toString();
        String after = Files.writeString(folder.resolve("after.json"), draft.replace("shall", "should"))
                .toString();
        JsonNode meaning = json(Run.of("compare", before, after, "--format", "json"))
                .get("differences")
                .findValue("meanings")
                .get(0);
        assertEquals("WEAKENED", meaning.get("kind").textValue());
        assertEquals("WEAKER", meaning.get("bearing").textValue());
        assertTrue(meaning.get("message").textValue().startsWith("weaker"), meaning::toString);
        Run statements = Run.of("compare", "--statements", before, after, "--format", "json");
        assertEquals(1, statements.exit());
        JsonNode development = json(statements).get("developments").get(0);
        assertEquals("WEAKER", development.get("kind").textValue());
        assertTrue(development.get("message").textValue().startsWith("weaker: "), development::toString);
        assertEquals("WEAKENED", development.get("meanings").get(0).get("kind").textValue());
    }

    @Test
    void refusedVersionsHaveNoDifferences() throws IOException {
        String before =
                Files.writeString(folder.resolve("before.json"), Run.TREATY).toString();
        Run run = Run.withInput("{}", "compare", before, "-", "--format", "json");
        assertEquals(1, run.exit());
        JsonNode json = json(run);
        assertEquals(List.of("true", "false"), values(json.get("documents"), "accepted"));
        assertEquals(0, json.get("differences").size());
    }

    @Test
    void candidatesHaveTheirReason() throws IOException {
        Run run = Run.of("find", "Korea,", "Republic", "of", "--on", "1970-01-01", "--format", "json");
        assertEquals(0, run.exit());
        JsonNode json = json(run);
        assertEquals("Korea, Republic of", json.get("name").textValue());
        assertEquals("1970-01-01", json.get("on").textValue());
        assertEquals(0, json.get("similar").size());
        assertEquals(
                "{\"id\":\"KR\",\"label\":\"South Korea\",\"kind\":\"STATE\",\"validity\":\"1948-08-15/..\","
                        + "\"name\":\"Republic of Korea\",\"reason\":\"WORD_ORDER\",\"valid\":\"YES\"}",
                json.get("candidates").get(0).toString());
        Run none = Run.of("find", "Guatamala", "--format", "json");
        assertEquals(1, none.exit());
        assertEquals(0, json(none).get("candidates").size());
        assertEquals("GT", json(none).get("similar").get(0).get("id").textValue());
    }

    @Test
    void quotesHaveTheirPassage() throws Exception {
        String draft = Run.document(folder, "ferry.draft.json").toString();
        String text = Run.document(folder, "ferry.txt").toString();
        Run run = Run.of("quote", draft, "--text", text, "--format", "json");
        assertEquals(0, run.exit());
        JsonNode document = json(run).get("documents").get(0);
        JsonNode first = document.get("quotes").get(0);
        assertEquals("/provisions/0", first.get("pointer").textValue());
        assertEquals(14, first.get("line").intValue());
        assertEquals(15, first.get("column").intValue());
        assertTrue(first.get("words").textValue().startsWith("Both sides"));
        assertEquals(
                "[51,125]",
                "[" + first.get("passage").get("start") + ","
                        + first.get("passage").get("end") + "]");
        assertEquals("SPACING", first.get("passage").get("exactness").textValue());
        assertEquals("statement", first.get("passage").get("source").textValue());
        assertTrue(first.get("passage").get("text").textValue().contains("ferry\nbetween"));
        assertEquals(
                "Northland and Southland met in Arle on 4 May 2031.",
                document.get("unquoted").get(0).get("text").textValue());
    }

    @Test
    void falseQuotesHaveNoPassage() throws Exception {
        String draft = Run.document(folder, "ferry.draft.json").toString();
        Path other = Files.writeString(folder.resolve("other.txt"), "Southland welcomed the new timetable.");
        Run run = Run.of("quote", draft, "--text", other.toString(), "--format", "json");
        assertEquals(1, run.exit());
        JsonNode quotes = json(run).get("documents").get(0).get("quotes");
        assertTrue(StreamSupport.stream(quotes.spliterator(), false).anyMatch(quote -> !quote.has("passage")));
        Run none = Run.withInput(Run.TREATY, "quote", "--text", other.toString(), "--format", "json");
        assertEquals(1, none.exit());
        assertFalse(json(none).get("documents").get(0).has("quotes"));
    }

    @Test
    void wordsHaveTheirPassages() throws Exception {
        String text = Run.document(folder, "ferry.txt").toString();
        Run run = Run.of("quote", "--text", text, "--words", "southland", "--words", "Westland", "--format", "json");
        assertEquals(1, run.exit());
        JsonNode words = json(run).get("words");
        assertEquals(List.of("southland", "Westland"), values(words, "words"));
        assertEquals(2, words.get(0).get("passages").size());
        assertEquals(
                "CASE", words.get(0).get("passages").get(0).get("exactness").textValue());
        assertEquals(0, words.get(1).get("passages").size());
    }

    @Test
    void codesHaveTheirExample() throws IOException {
        Run run = Run.of("explain", "weekday-mismatch", "cell-date", "limit-depth", "--format", "json");
        assertEquals(0, run.exit());
        JsonNode codes = json(run).get("codes");
        JsonNode rule = codes.get(0);
        assertEquals("weekday-mismatch", rule.get("code").textValue());
        assertEquals("WARNING", rule.get("severity").textValue());
        assertEquals("AGREEMENT", rule.get("concerns").textValue());
        assertEquals("ISO 8601-1 calendar", rule.get("source").textValue());
        assertTrue(rule.get("why").textValue().length() > 10);
        assertTrue(rule.get("message").textValue().startsWith("{date} was"));
        assertFalse(rule.get("example").get("files").get(0).has("name"));
        assertTrue(
                rule.get("example").get("files").get(0).get("text").textValue().contains("2021-03-18"));
        assertEquals(1, rule.get("example").get("line").intValue());
        assertEquals(96, rule.get("example").get("column").intValue());
        assertTrue(rule.get("example").get("message").textValue().startsWith("2021-03-18 was"));
        JsonNode cell = codes.get(1);
        assertEquals("MAPPING", cell.get("concerns").textValue());
        assertEquals(
                List.of("status.csv", "mapping.json"),
                values(cell.get("example").get("files"), "name"));
        assertTrue(values(cell.get("example").get("files"), "text").stream().noneMatch(String::isBlank));
        assertEquals("status.csv", cell.get("example").get("file").textValue());
        assertFalse(cell.has("why"));
        assertFalse(codes.get(2).has("example"));
        assertEquals(
                "It takes a document beyond the limit.",
                codes.get(2).get("withoutExample").textValue());
    }

    @Test
    void unknownCodesAreNoJson() throws IOException {
        Run run = Run.of("explain", "no-such-code", "--format", "json");
        assertEquals(2, run.exit());
        assertEquals("{\"codes\":[]}\n", run.out());
        assertTrue(run.err().startsWith("there is no code"), run.err());
    }
}
