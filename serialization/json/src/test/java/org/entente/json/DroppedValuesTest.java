package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.violation.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lenient reading drops, or a salvage leaves out, is reported as it stood, whatever it holds. */
class DroppedValuesTest {

    private static String document(String value) {
        return """
                {"format": "entente/1.0", "id": "a", "title": {"en": "A"}, "newer": %s,
                 "provisions": [{"kind": "POSITION", "summary": {"en": "s"}, "by": {"extent": "UNATTRIBUTED", "newest": %s}}]}
                """.formatted(value, value);
    }

    private static List<String> values(ValidationReport report) {
        return report.violations().stream()
                .map(violation -> violation.path() + " " + violation.arguments().get("value"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "false",
                "0",
                "-0",
                "1.50",
                "1E+2",
                "1e-30",
                "12345678901234567890",
                "\"\"",
                "\" a \"",
                "\"a\\\"b\\\\c\\nd\\u0007\"",
                "\"한𝔄\"",
                "[]",
                "{}",
                "[[],[{}],[[1]]]",
                "[true,false,null]",
                "{\"a\":{\"b\":{\"c\":[false,1.0,null]}},\"d\":true}",
                "{\"a b\":1,\" a \":2,\"\":3}"
            })
    void aValueIsReportedAsItStood(String value) {
        List<String> expected = List.of("newer " + value, "provisions[0].by.newest " + value);
        Checked lenient = EntenteJson.standard().lenient().check(document(value));
        assertEquals(expected, values(lenient.report()));
        Salvage<?> saved =
                EntenteJson.standard().check(document(value)).salvage().orElseThrow();
        assertEquals(expected, values(saved.leftOut()));
        assertEquals(lenient.agreement().orElseThrow(), saved.value());
    }
}
