package org.entente.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as treaties, statements and memoranda have them, coded as by a coder who reads the manual alone: what each says
 * of times, amounts, performers and scores stands in members of its own, and nothing is found wrong.
 */
class SentencesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the facts are of, by the first letter of their pointers. */
    private static final Map<Character, String> ROOTS = Map.ofEntries(
            Map.entry('p', "provisions"),
            Map.entry('e', "events"),
            Map.entry('m', "meetings"),
            Map.entry('a', "assessments"),
            Map.entry('o', "officials"),
            Map.entry('f', "offices"),
            Map.entry('c', "actors"),
            Map.entry('t', "texts"),
            Map.entry('s', "parts"),
            Map.entry('r', "relations"),
            Map.entry('w', "works"));

    /**
     * A sentence and its coding.
     *
     * @param sentence the sentence
     * @param provision its provision, as a draft
     * @param more what else the agreement has then
     * @param facts where in the JSON of the format what is said stands, and the value there
     */
    private record Coded(String sentence, String provision, Optional<String> more, List<String> facts) {

        Agreement agreement() throws IOException {
            ObjectNode draft = (ObjectNode) JSON.readTree(resource("frame.json"));
            ObjectNode act = (ObjectNode) JSON.readTree(provision);
            act.put("text", sentence);
            draft.putArray("provisions").add(act);
            if (more.isPresent()) {
                JSON.readTree(more.get())
                        .properties()
                        .forEach(member -> ((ArrayNode) Objects.requireNonNullElseGet(
                                        draft.get(member.getKey()), () -> draft.putArray(member.getKey())))
                                .addAll((ArrayNode) member.getValue()));
            }
            return EntenteJson.standard().drafts().read(draft.toString());
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream("/sentences/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Stream<Coded> sentences() throws IOException {
        return Arrays.stream(resource("sentences.txt").split("\n\n")).map(block -> {
            List<String> lines = block.strip().lines().toList();
            return new Coded(
                    lines.get(0).substring(2),
                    lines.get(1),
                    lines.stream()
                            .filter(line -> line.startsWith("+ "))
                            .findFirst()
                            .map(line -> line.substring(2)),
                    lines.stream()
                            .filter(line -> line.startsWith("= "))
                            .flatMap(line -> Arrays.stream(line.substring(2).split("; ")))
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyFactHasAPlaceOfItsOwn(Coded coded) throws IOException {
        Agreement agreement = coded.agreement();
        String written = EntenteJson.standard().write(agreement);
        assertEquals(agreement, EntenteJson.standard().read(written));
        JsonNode tree = JSON.readTree(written);
        List<String> found = new ArrayList<>();
        for (String fact : coded.facts()) {
            String place = fact.substring(0, fact.indexOf(' '));
            String pointer = "/" + ROOTS.get(place.charAt(0)) + "/" + place.substring(1);
            found.add(place + " " + tree.at(pointer).asText());
        }
        assertEquals(String.join("\n", coded.facts()), String.join("\n", found));
        assertEquals(
                List.of(),
                AgreementValidator.standard().validate(agreement).violations().stream()
                        .filter(violation -> violation.severity() != Severity.INFO)
                        .map(Violation::toString)
                        .toList());
    }

    /** No number is left to the words: each that is printed in digits stands in a fact. */
    @ParameterizedTest
    @MethodSource("sentences")
    void everyPrintedNumberIsAFact(Coded coded) {
        String facts = String.join("\n", coded.facts()) + coded.provision();
        List<String> lost = Arrays.stream(coded.sentence().split("[^0-9.,]+"))
                .map(number -> number.replaceAll("[.,]+$", "").replace(",", ""))
                .filter(number -> !number.isEmpty())
                .filter(number -> !facts.contains(number) && !facts.contains(number.replace(".", "")))
                .filter(number -> !coded.more().orElse("").contains(number))
                .filter(number -> !number.startsWith("0"))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void thereAreSixtyOfAllKinds() throws IOException {
        List<Coded> all = sentences().toList();
        assertTrue(all.size() >= 60, all.size() + " sentences");
        assertEquals(
                "APPEAL CLAUSE COMMITMENT DECISION POSITION",
                all.stream()
                        .map(coded -> coded.provision().replaceAll("(?s).*?\"kind\": \"(\\w+)\".*", "$1"))
                        .map(kind -> kind.toUpperCase(Locale.ROOT))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
