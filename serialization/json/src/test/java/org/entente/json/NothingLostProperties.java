package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.reading.NotePolicy;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.text.LocalizedText;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.OwnTerms;

/** What lenient reading leaves out is reported, notes hide no error, and no line is written that is not read back. */
class NothingLostProperties {

    private static final EntenteJson STRICT = EntenteJson.standard();
    private static final EntenteJson LENIENT = STRICT.lenient();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Agreement MARCH = ReferenceAgreements.march2021();

    private static List<ObjectNode> objects(JsonNode root) {
        List<ObjectNode> all = new ArrayList<>();
        if (root instanceof ObjectNode object) {
            all.add(object);
        }
        root.forEach(child -> all.addAll(objects(child)));
        return all;
    }

    private static JsonNode march() throws IOException {
        return MAPPER.readTree(STRICT.writeLine(MARCH));
    }

    private static boolean isTextByLanguage(ObjectNode object) {
        return object.has("en") || object.has("ko");
    }

    @Property(tries = 100)
    void aDroppedMemberIsReportedAtEveryDepth(@ForAll @IntRange(max = 5000) int pick) throws IOException {
        JsonNode root = march();
        List<ObjectNode> objects = objects(root).stream()
                .filter(object -> !isTextByLanguage(object))
                .toList();
        objects.get(pick % objects.size()).putObject("vendorField").put("kept", pick);
        Checked checked = LENIENT.check(root.toString());
        assertEquals(MARCH, checked.agreement().orElseThrow());
        List<Violation> reported = checked.report().violations().stream()
                .filter(violation -> violation.code().equals("member-unknown"))
                .toList();
        assertEquals(1, reported.size());
        assertEquals(Severity.WARNING, reported.get(0).severity());
        assertEquals("{\"kept\":" + pick + "}", reported.get(0).arguments().get("value"));
        assertTrue(checked.report().toString().contains("{\"kept\":" + pick + "}"));
        assertTrue(reported.get(0).message(Locale.KOREAN).contains("{\"kept\":" + pick + "}"));
        assertFalse(STRICT.check(root.toString()).agreement().isPresent());
    }

    @Property(tries = 100)
    void nullIsAbsentWithANote(@ForAll @IntRange(max = 5000) int pick) throws IOException {
        JsonNode root = march();
        List<ObjectNode> objects = objects(root);
        ObjectNode object = objects.get(pick % objects.size());
        String member = isTextByLanguage(object) ? "fr" : object.has("kind") ? "rendering" : "note";
        if (object.has(member)) {
            return;
        }
        object.putNull(member);
        String json = root.toString();
        Checked checked = LENIENT.check(json);
        if (checked.report().violations().stream().anyMatch(v -> v.code().equals("member-unknown"))) {
            return;
        }
        assertEquals(MARCH, checked.agreement().orElseThrow());
        assertEquals(MARCH, LENIENT.read(json));
        assertEquals(1, codes(checked).stream().filter("null-absent"::equals).count());
        assertFalse(codes(LENIENT.without("null-absent").check(json)).contains("null-absent"));
        assertTrue(codes(STRICT.check(json)).contains("null-value"));
    }

    private static List<String> codes(Checked checked) {
        return checked.report().violations().stream().map(Violation::code).toList();
    }

    @Example
    void nullForWhatIsMandatoryIsMissing() {
        String json = """
            {"format": "entente/1.0", "id": null, "id": "a", "title": null, "provisions": null,
             "actors": [null, {"id": "IS", "name": {"en": "Iceland", "is": null}}],
             "parties": [{"actor": "IS", "level": null}]}\
            """;
        assertEquals(
                List.of(
                        "1:33 id null-absent",
                        "1:33 id required",
                        "1:39 id member-duplicate",
                        "1:59 title null-absent",
                        "1:59 title required",
                        "1:79 provisions null-absent",
                        "2:13 actors[0] null-value",
                        "2:64 actors[1].name.is null-absent",
                        "3:39 parties[0].level null-absent"),
                LENIENT.check(json).report().violations().stream()
                        .map(violation ->
                                violation.location().orElseThrow() + " " + violation.path() + " " + violation.code())
                        .toList());
    }

    @Example
    void whatAnotherKindHasMayBeNull() {
        for (String members : List.of(
                "'kind': 'POSITION', 'effect': null, 'creates': null, %s",
                "'effect': null, 'creates': null, %s, 'kind': 'POSITION'")) {
            String json = ("{'format':'entente/1.0','id':'a','title':{'en':'A'},'provisions':[{"
                            + members.formatted("'text': {'en': 'x'}, 'by': {'extent': 'ALL_PARTIES', 'manner': null}")
                            + "}]}")
                    .replace('\'', '"');
            Checked checked = LENIENT.check(json);
            assertTrue(checked.agreement().isPresent(), () -> checked.report().toString());
            assertEquals(
                    3, codes(checked).stream().filter("null-absent"::equals).count());
        }
    }

    @Example
    void notesHideNoError() {
        String actors = IntStream.range(0, 12_000)
                .mapToObj(i -> "{\"id\":\"a" + i + "\",\"name\":{\"en\":\"A\"},\"kind\":\"KIND_" + i + "\"}")
                .collect(Collectors.joining(","));
        Checked checked = STRICT.check("{\"format\":\"entente/1.0\",\"id\":\"a\",\"title\":{\"en\":\"A\"},\"actors\":["
                + actors + ",{\"id\":\"a0\",\"name\":{\"en\":\"B\"}}]}");
        assertEquals(
                List.of("id-duplicate"),
                checked.report().errors().stream().map(Violation::code).toList());
        assertTrue(checked.report().warnings().stream().anyMatch(v -> v.code().equals("limit-problems")));
    }

    @Property(tries = 20)
    void unknownTermIsCountedHoweverOften(@ForAll @IntRange(min = 1, max = 300) int times) {
        String actors = IntStream.range(0, times)
                .mapToObj(i -> "{\"id\": \"a" + i + "\", \"name\": {\"en\": \"" + i + "\"}, \"kind\": \"MICRONATION\"}")
                .collect(Collectors.joining(","));
        String json = "{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {\"en\": \"A\"}, \"actors\": [" + actors
                + "]}";
        assertEquals(
                List.of("actors[0].kind " + times),
                STRICT.check(json).report().violations().stream()
                        .filter(note -> note.code().equals("term-unknown"))
                        .map(note -> note.path() + " " + note.arguments().get("times"))
                        .toList());
    }

    @Example
    void anUnknownTermIsReportedOnceWithCount() {
        String json = """
            {"format": "entente/1.0", "id": "a", "title": {"en": "A"}, "form": "TREATYISH",
             "actors": [{"id": "x", "name": {"en": "X"}, "kind": "MICRONATION"},
                        {"id": "y", "name": {"en": "Y"}, "kind": "MICRONATION", "codes": [{"scheme": "OURS", "value": "1"}]}]}\
            """;
        List<Violation> reported = STRICT.check(json).report().violations();
        assertEquals(
                List.of("form TREATYISH 1", "actors[0].kind MICRONATION 2", "actors[1].codes[0].scheme OURS 1"),
                reported.stream()
                        .map(note -> note.path() + " " + note.arguments().get("found") + " "
                                + note.arguments().get("times"))
                        .toList());
        OwnTerms terms = OwnTerms.builder()
                .add(ActorKind.vocabulary().of("MICRONATION"), LocalizedText.of("en", "micronation", "ko", "초소형 국가"))
                .add(CodeScheme.vocabulary().of("OURS"))
                .build();
        assertEquals(
                List.of("form"),
                STRICT.knowing(terms).check(json).report().violations().stream()
                        .map(note -> note.path().toString())
                        .toList());
        assertEquals(
                List.of(), STRICT.without("term-unknown").check(json).report().violations());
    }

    @Example
    void everyNoteCanBeLeftOut() {
        NotePolicy.notes().forEach(note -> STRICT.without(note.code()));
        AgreementValidator.standard().rules().stream()
                .map(Rule::problem)
                .filter(problem -> problem.severity() == Severity.INFO)
                .forEach(problem -> STRICT.without(problem.code()));
        assertThrows(IllegalArgumentException.class, () -> STRICT.without("no-such-code"));
    }

    @Example
    void noLineIsWrittenThatIsNotRead() throws IOException {
        Actor iceland = Actor.of("IS", "en", "Iceland");
        Agreement broken = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addActor(iceland)
                .addActor(iceland)
                .addParty(Party.of("NO"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter lines = STRICT.writeLines(out)) {
            InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> lines.write(broken));
            assertEquals(
                    List.of("actors[1].id id-duplicate", "parties[0].actor reference-dangling"),
                    refusal.report().violations().stream()
                            .map(violation -> violation.path() + " " + violation.code())
                            .toList());
        }
        assertEquals(0, out.size());
        try (LineWriter lines = STRICT.writeLines(out)) {
            lines.writeUnchecked(broken);
        }
        assertEquals(STRICT.writeLine(broken) + "\n", out.toString("UTF-8"));
    }
}
