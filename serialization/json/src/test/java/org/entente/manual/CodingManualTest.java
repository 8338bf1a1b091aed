package org.entente.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.validation.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked example of the coding manual is an agreement in which nothing is found, and is judged as the manual says. */
class CodingManualTest {

    private static final Path MANUAL = Path.of("..", "..", "docs", "coding-manual.md");

    private static final Pattern EXAMPLE =
            Pattern.compile("> \\*\\*(\\w+)\\*\\* (.+)\\n\\n```json\\n([^`]+)```\\n\\*Reads:\\* (.+)\\n");

    /** The examples in the JSON of the format, by number: what the drafts stand for. */
    private static final Path LONG_FORMS = Path.of("src", "test", "resources", "manual", "long-forms.json");

    private static final Pattern LONG_FORM =
            Pattern.compile("(?s)\"(\\d+[a-z])\": (.+?)(?=,\\n\"\\d+[a-z]\": |\\n}\\n$)");

    private static final Pattern KIND =
            Pattern.compile("\"kind\": \"(COMMITMENT|POSITION|APPEAL|DECISION|CLAUSE)\"", Pattern.CASE_INSENSITIVE);

    /** What the examples refer to, as the manual introduces it. An organ that speaks is alone; else the two sides do. */
    private static final String AGREEMENT = """
            {"format": "entente/1.0", %s"id": "manual", "title": {"en": "Examples of the coding manual"},
             "actors": [
               {"id": "A", "kind": "STATE", "name": {"en": "Norland"}},
               {"id": "B", "kind": "STATE", "name": {"en": "Westmark"}},
               {"id": "C", "kind": "STATE", "name": {"en": "Isola"}},
               {"id": "organisation", "kind": "INTERNATIONAL_ORGANISATION", "name": {"en": "Organisation"}},
               {"id": "council", "kind": "ORGAN", "name": {"en": "Council"}, "parent": "organisation"},
               {"id": "committee", "kind": "ORGAN", "name": {"en": "Joint Committee"}}],
             "parties": [%s],
             "officials": [{"id": "minister", "name": {"forms": [{"full": "Anna Lund"}]}, "actor": "A"}],
             "provisions": %s}
            """;

    private record Example(String number, String sentence, String json, String reads) {

        Agreement agreement() throws IOException {
            return EntenteJson.standard().drafts().read(whole("\"language\": \"en\", ", json));
        }

        /** The agreement that the JSON of the format makes. */
        Agreement ofLongForm() throws IOException {
            String form = LONG_FORM
                    .matcher(Files.readString(LONG_FORMS))
                    .results()
                    .filter(found -> found.group(1).equals(number))
                    .map(found -> found.group(2))
                    .findFirst()
                    .orElseThrow();
            return EntenteJson.standard().read(whole("", form));
        }

        /** An agreement of the provisions, each of which says the sentence. An organ that speaks is alone. */
        private String whole(String language, String provisions) {
            String said = KIND.matcher(provisions)
                    .replaceAll(kind -> Matcher.quoteReplacement(
                            kind.group() + ", \"text\": {\"en\": \"" + sentence.replace("\"", "\\\"") + "\"}"));
            String parties = Pattern.compile("\"by\": (\"council\"|\\{\"actors\": \\[\\{\"id\": \"council\")")
                            .matcher(provisions)
                            .find()
                    ? "{\"actor\": \"council\"}"
                    : "{\"actor\": \"A\"}, {\"actor\": \"B\"}";
            return AGREEMENT.formatted(language, parties, said.startsWith("[") ? said : "[" + said + "]");
        }

        @Override
        public String toString() {
            return number;
        }
    }

    static Stream<Example> examples() throws IOException {
        return EXAMPLE
                .matcher(Files.readString(MANUAL))
                .results()
                .map(found -> new Example(found.group(1), found.group(2), found.group(3), found.group(4)))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsSoundAndJudgedAsStated(Example example) throws IOException {
        Agreement agreement = example.agreement();
        assertEquals(example.ofLongForm(), agreement);
        assertEquals(
                List.of(), AgreementValidator.standard().validate(agreement).violations());
        assertEquals(
                example.reads(),
                agreement.provisions().stream().map(CodingManualTest::judged).collect(Collectors.joining("; ")));
    }

    private static String judged(Provision provision) {
        return String.join(
                ", ",
                provision instanceof Commitment commitment
                        ? commitment.firmness().name()
                        : "none",
                provision.novelty().name(),
                provision.change().map(Enum::name).orElse("none"));
    }

    @Test
    void everyExampleHasALongForm() throws IOException {
        assertEquals(
                examples().map(Example::number).toList(),
                LONG_FORM
                        .matcher(Files.readString(LONG_FORMS))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    @Test
    void everyHardCaseHasItsOwnExample() throws IOException {
        String manual = Files.readString(MANUAL);
        Map<String, Long> byRule = examples()
                .collect(Collectors.groupingBy(each -> each.number().replaceAll("\\D", ""), Collectors.counting()));
        List<String> hard = Pattern.compile("(?m)^(\\d+)\\. \\*\\*")
                .matcher(manual)
                .results()
                .map(MatchResult::group)
                .map(rule -> rule.replaceAll("\\D", ""))
                .toList();
        assertTrue(byRule.keySet().containsAll(hard), hard + " " + byRule.keySet());
        assertEquals(hard.size(), byRule.size());
        assertTrue(examples().count() >= 40);
        assertEquals(
                manual.split("\n```json\n", -1).length - 1, examples().count(), "every coding is read as an example");
        assertEquals(
                examples().count(), examples().map(Example::number).distinct().count());
    }
}
