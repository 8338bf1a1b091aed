package org.entente.json.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.json.EntenteJson;
import org.entente.json.Sources;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.Reading;
import org.entente.json.text.Document;
import org.entente.json.token.TokenReader;
import org.entente.json.type.JsonType;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader suggests in place of what it refuses is accepted. */
class TypeExamplesTest {

    private static final String BEGIN = "{\"format\":\"entente/1.0\",\"id\":\"a\",\"title\":{\"en\":\"x\"},";
    private static final String COMMITMENT = BEGIN
            + "\"provisions\":[{\"kind\":\"COMMITMENT\",\"text\":{\"en\":\"x\"},\"by\":{\"extent\":\"ALL_PARTIES\"},";

    private static List<Violation> problems(JsonType<?> type, String json) throws IOException {
        CollectedProblems problems = new CollectedProblems(Document.of(json), 100, Sources.STANDARD);
        try (TokenReader parser = Sources.STANDARD.reader(json)) {
            parser.next();
            type.read(new Reading(parser, problems, null));
        }
        return problems.report().violations();
    }

    @Test
    void everyExampleIsAccepted() throws IOException {
        Map<String, JsonType<?>> types = new LinkedHashMap<>();
        DescribedTypes.shapes().forEach((type, shape) -> types.put(type.getSimpleName(), shape));
        DescribedTypes.forEachMember((owner, member) -> types.put(owner + "." + member.name(), member.shape()));
        types.put("Provision", FormatTypes.PROVISION);
        assertTrue(types.size() > 200, () -> String.valueOf(types.size()));
        for (Map.Entry<String, JsonType<?>> type : types.entrySet()) {
            String example = type.getValue().example();
            assertEquals(List.of(), problems(type.getValue(), example), type.getKey() + ": " + example);
            assertFalse(example.contains("{}"), type.getKey() + ": " + example);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"note\":\"x\" | {\"en\": \"text\"}",
                "\"wording\":\"pledge\" | {\"verb\": {\"lemma\": \"pledge\"}}",
                "\"wording\":{\"verb\":\"pledge\"} | {\"lemma\": \"pledge\"}",
                "\"performers\":[\"KR\"] | {\"id\": \"KR\"}",
                "\"performers\":\"KR\" | [{\"id\": \"KR\"}]",
                "\"timings\":[\"soon\"] | {\"asPrinted\": \"text\"}",
                "\"spans\":[3] | {\"source\": \"KR\", \"start\": 0, \"end\": 12}"
            })
    void aMismatchNamesTheShape(String member, String example) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            List<String> messages =
                    EntenteJson.standard().check(COMMITMENT + member + "}]}").report().violations().stream()
                            .map(violation -> violation.message(locale))
                            .toList();
            assertTrue(messages.stream().anyMatch(message -> message.contains(example)), messages.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "performer, member-misspelt, performers",
        "perfomers, member-misspelt, performers",
        "actor, member-misspelt, by",
        "comment, member-misspelt, note",
        "policyarea, member-misspelt, policyAreas",
        "currency, member-unknown, .unit",
        "lemma, member-unknown, .lemma",
        "deadline, member-misspelt, timings",
        "due, member-unknown, .due",
        "colour, member-unknown, "
    })
    void whatWasMeantByAMemberIsReported(String name, String code, String meant) {
        String json = COMMITMENT + "\"" + name + "\":{}}]}";
        Violation violation =
                EntenteJson.standard().check(json).report().violations().get(0);
        assertEquals(code, violation.code());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            String message = violation.message(locale);
            assertEquals(meant != null, message.contains(String.valueOf(meant)), message);
            assertFalse(message.contains("{"), message);
        }
    }

    @Test
    void currencyOfAQuantityIsItsUnit() {
        Violation violation = EntenteJson.standard()
                .check(COMMITMENT + "\"quantities\":[{\"asPrinted\":\"3\",\"currency\":\"KRW\"}]}]}")
                .report()
                .violations()
                .get(0);
        assertEquals("unit", violation.arguments().get("known"));
    }
}
