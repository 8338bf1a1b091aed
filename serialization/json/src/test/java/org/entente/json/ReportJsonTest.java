package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports as JSON from {@link EntenteJson}. */
class ReportJsonTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final List<String> BLOCKS = blocks();

    private static List<String> blocks() {
        try {
            return Pattern.compile("(?s)```json\n(.*?)```")
                    .matcher(Files.readString(Path.of("..", "..", "docs", "reports.md")))
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(BLOCKS.get(BLOCKS.size() - 1), InputFormat.JSON);
    }

    static Stream<Refusal> refusals() {
        return Refusal.all().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everythingOfAReportIsWritten(Refusal row) throws IOException {
        ValidationReport report = JSON.check(row.json()).report();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            String json = JSON.writeReport(report, locale);
            assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
            JsonNode violations = PLAIN.readTree(json).get("violations");
            assertEquals(report.violations().size(), violations.size());
            for (int i = 0; i < violations.size(); i++) {
                assertWritten(report.violations().get(i), locale, violations.get(i));
            }
        }
    }

    private static void assertWritten(Violation violation, Locale locale, JsonNode written) {
        assertEquals(violation.code(), written.get("code").textValue());
        assertEquals(violation.severity().name(), written.get("severity").textValue());
        assertEquals(violation.path().toString(), written.get("path").textValue());
        assertEquals(violation.message(locale), written.get("message").textValue());
        assertEquals(
                paired(violation.path().toPointer()), written.get("pointer").textValue());
        assertEquals(
                violation.location().map(place -> place.line()).orElse(0),
                written.path("line").intValue());
        assertEquals(
                violation.location().map(place -> place.column()).orElse(0),
                written.path("column").intValue());
        Map<String, String> arguments = new LinkedHashMap<>();
        written.path("arguments")
                .properties()
                .forEach(argument ->
                        arguments.put(argument.getKey(), argument.getValue().textValue()));
        Map<String, String> expected = new LinkedHashMap<>();
        violation.arguments().forEach((name, value) -> expected.put(name, paired(value)));
        assertEquals(expected, arguments);
        List<String> names = new ArrayList<>();
        written.fieldNames().forEachRemaining(names::add);
        List<String> order = new ArrayList<>(
                List.of("code", "severity", "pointer", "path", "line", "column", "arguments", "message"));
        order.retainAll(names);
        assertEquals(order, names);
    }

    private static String paired(String text) {
        return text.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? 0xFFFD : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() throws IOException {
        ValidationReport report = ValidationReport.of(List.of(
                Violation.of(ValueProblem.ID_MALFORMED, ValuePath.of("a\uD800")).with("text", "\uDC00\uD83D\uDD4A")));
        JsonNode written = PLAIN.readTree(JSON.writeReport(report, Locale.ROOT).getBytes(StandardCharsets.UTF_8))
                .get("violations")
                .get(0);
        assertEquals("/a\uFFFD", written.get("pointer").textValue());
        assertEquals("\uFFFD\uD83D\uDD4A", written.get("arguments").get("text").textValue());
    }

    @Test
    void thePageShowsWhatIsWritten() throws IOException {
        Violation reported = JSON.check("""
                        {"format": "entente/1.0", "id": "draft", "title": {"en": "Draft"},
                         "actors": [{"id": "IS", "name": {"en": "Iceland"}}],
                         "parties": [{"actor": "NO"}]}
                        """).report().errors().get(0);
        assertEquals(
                PLAIN.readTree(BLOCKS.get(0)),
                PLAIN.readTree(JSON.writeReport(ValidationReport.of(List.of(reported)), Locale.ENGLISH)));
    }

    @Test
    void anEmptyReportHasNoViolations() {
        assertEquals("{\"violations\":[]}", JSON.writeReport(ValidationReport.empty(), Locale.ROOT));
    }
}
