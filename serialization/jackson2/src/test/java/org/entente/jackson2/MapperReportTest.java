package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports through mappers. */
class MapperReportTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final ObjectMapper PLAIN = new ObjectMapper();

    static Stream<JsonMapper.Builder> mappers() {
        return HostileMapperTest.mappers()
                .map(arguments -> (JsonMapper.Builder) arguments.get()[1]);
    }

    record Problem(String title, ValidationReport report, List<Violation> violations) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void mappersWriteTheSame(JsonMapper.Builder builder) throws IOException {
        JsonMapper mapper = builder.defaultLocale(Locale.KOREAN).build();
        ValidationReport report = JSON.check("{\"format\":\"entente/1.0\",\"id\":\"x\",\"note\":1}")
                .report();
        JsonNode expected = PLAIN.readTree(JSON.writeReport(report, Locale.KOREAN));
        assertEquals(expected, PLAIN.readTree(mapper.writeValueAsString(report)));
        assertEquals(
                expected.get("violations").get(0),
                PLAIN.readTree(mapper.writeValueAsString(report.violations().get(0))));
        String problem = PLAIN.readTree(mapper.writeValueAsString(new Problem("t", report, report.violations())))
                .toString();
        assertTrue(problem.contains(expected.toString()), problem);
        assertFalse(problem.contains("\"empty\""), problem);
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() throws IOException {
        ValidationReport report = ValidationReport.of(List.of(
                Violation.of(ValueProblem.ID_MALFORMED, ValuePath.of("a\uD800")).with("text", "\uDC00\uD83D\uDD4A")));
        JsonMapper mapper = JsonMapper.builder().addModule(new EntenteModule()).build();
        JsonNode written = PLAIN.readTree(mapper.writeValueAsBytes(report))
                .get("violations")
                .get(0);
        assertEquals("/a\uFFFD", written.get("pointer").textValue());
        assertEquals("\uFFFD\uD83D\uDD4A", written.get("arguments").get("text").textValue());
    }
}
