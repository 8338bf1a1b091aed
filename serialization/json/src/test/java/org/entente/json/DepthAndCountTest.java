package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Agreement;
import org.entente.text.LocalizedText;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader reports does not depend on how deep it stands, and what it keeps not on how many there are. */
class DepthAndCountTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String UNKNOWN = "unheardOf";

    static List<Path> documents() throws IOException {
        return SchemaTest.goldenFiles();
    }

    /** Adds an unknown member to each object, save texts by language, and returns where. */
    private static void spoil(JsonNode node, JsonPointer at, Set<String> places) {
        if (node instanceof ObjectNode object && !isText(object)) {
            List.copyOf(object.properties())
                    .forEach(member -> spoil(member.getValue(), at.appendProperty(member.getKey()), places));
            object.put(UNKNOWN, "lost at " + at);
            places.add(at.appendProperty(UNKNOWN).toString());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                spoil(node.get(i), at.appendIndex(i), places);
            }
        }
    }

    private static boolean isText(ObjectNode object) {
        return !object.isEmpty()
                && object.properties().stream()
                        .allMatch(each -> each.getKey().matches("(?i)(?!id$)[a-z]{2,3}(-.*)?|und|x-.*")
                                && each.getValue().isTextual());
    }

    /** The unknown members that were reported, by place, each with its value as far as it was shown. */
    private static Map<String, String> reported(Checked checked) {
        Map<String, String> reported = new TreeMap<>();
        for (Violation violation : checked.report().violations()) {
            if (violation.code().equals("member-unknown")) {
                reported.put(violation.path().toPointer(), violation.arguments().getOrDefault("value", ""));
            }
        }
        return reported;
    }

    /** The golden files hold every member of every type, so that every kind of object is spoiled somewhere. */
    @ParameterizedTest
    @MethodSource("documents")
    void unknownMembersAreReportedAtEveryDepth(Path file) throws IOException {
        JsonNode document = MAPPER.readTree(file.toFile());
        Agreement sound = EntenteJson.standard().read(document.toString());
        Set<String> places = new TreeSet<>();
        spoil(document, JsonPointer.empty(), places);

        Checked lenient = EntenteJson.standard().lenient().check(document.toString());
        Map<String, String> reported = reported(lenient);
        assertEquals(places, new TreeSet<>(reported.keySet()));
        reported.forEach((place, value) ->
                assertEquals("\"lost at " + place.substring(0, place.length() - UNKNOWN.length() - 1) + "\"", value));
        assertEquals(sound, lenient.agreement().orElseThrow());

        Checked strict = EntenteJson.standard().check(document.toString());
        assertEquals(places, new TreeSet<>(reported(strict).keySet()));
        assertTrue(strict.agreement().isEmpty());
    }

    /** The fixture has every depth that is worth having. */
    @Test
    void someObjectsLieSixLevelsDeep() throws IOException {
        Set<String> places = new TreeSet<>();
        spoil(
                MAPPER.readTree(EntenteJson.standard().write(ReferenceAgreements.march2021())),
                JsonPointer.empty(),
                places);
        for (Path file : documents()) {
            spoil(MAPPER.readTree(file.toFile()), JsonPointer.empty(), places);
        }
        long deepest = places.stream()
                .mapToLong(place -> place.chars().filter(unit -> unit == '/').count())
                .max()
                .orElseThrow();
        assertTrue(deepest >= 6, "levels: " + deepest);
    }

    static IntStream counts() {
        return IntStream.concat(IntStream.rangeClosed(1, 12), IntStream.of(31, 32, 33, 64, 98, 99));
    }

    private static String tag(int index) {
        return "a" + (char) ('a' + index / 26) + (char) ('a' + index % 26);
    }

    private static String document(List<String> texts) {
        return "{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {" + String.join(", ", texts) + "}}";
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "\"" + tag(index) + "\": \"text " + index + "\"")
                .toList();
    }

    @ParameterizedTest
    @MethodSource("counts")
    void textsOfAllCountsAreKept(int count) throws IOException {
        LocalizedText title =
                EntenteJson.standard().read(document(texts(count))).title();
        assertEquals(count, title.texts().size());
        title.texts().forEach((tag, text) -> {
            int index = (tag.tag().charAt(1) - 'a') * 26 + tag.tag().charAt(2) - 'a';
            assertEquals("text " + index, text);
        });
        String written = EntenteJson.standard().write(EntenteJson.standard().read(document(texts(count))));
        assertEquals(title, EntenteJson.standard().read(written).title());
    }

    /** Whichever language is repeated, and after however many others, and with whatever text. */
    @ParameterizedTest
    @MethodSource("counts")
    void aRepeatedLanguageIsReportedAtEveryCount(int count) {
        for (int repeated = 0; repeated < count; repeated++) {
            List<String> texts = new ArrayList<>(texts(count));
            texts.add("\"" + tag(repeated) + "\": \"another\"");
            Checked checked = EntenteJson.standard().check(document(texts));
            List<String> found = checked.report().violations().stream()
                    .map(violation -> violation.code() + " " + violation.path())
                    .toList();
            assertEquals(List.of("member-duplicate title." + tag(repeated)), found);
        }
    }

    /** A list has as many elements as the document, around the sizes at which tables grow. */
    @ParameterizedTest
    @MethodSource("counts")
    void definitionsOfAllCountsAreKept(int count) throws IOException {
        List<String> actors = IntStream.range(0, count)
                .mapToObj(index -> "{\"id\": \"" + tag(index) + "\", \"name\": {\"en\": \"name " + index + "\"}}")
                .toList();
        Agreement agreement = EntenteJson.standard()
                .read("{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {\"en\": \"A\"}, \"actors\": ["
                        + String.join(", ", actors) + "]}");
        assertEquals(count, agreement.actors().size());
        for (int index = 0; index < count; index++) {
            assertEquals(tag(index), agreement.actors().get(index).id());
            assertEquals(
                    LocalizedText.of("en", "name " + index),
                    agreement.actor(tag(index)).orElseThrow().name());
        }
    }

    private static List<String> codes(Checked checked) {
        return checked.report().violations().stream().map(Violation::code).toList();
    }

    /** An id in the middle of short and long strings that are alike in length, start or end. */
    @Test
    void stringsThatAreAlikeStayApart() {
        List<String> ids = new ArrayList<>();
        for (int length : new int[] {1, 2, 31, 32, 33, 200}) {
            for (char odd = 'a'; odd <= 'z'; odd++) {
                for (int at : length == 1 ? new int[] {0} : new int[] {0, length / 2, length - 1}) {
                    ids.add("x".repeat(at) + odd + "x".repeat(length - at - 1));
                }
            }
        }
        List<String> distinct = ids.stream().distinct().toList();
        String works = String.join(
                ", ", distinct.stream().map(id -> "{\"id\": \"" + id + "\"}").toList());
        String document =
                "{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {\"en\": \"A\"}, \"works\": [" + works + "]}";
        Checked checked = EntenteJson.standard().check(document);
        assertEquals(List.of(), codes(checked));
        assertEquals(
                distinct,
                checked.agreement().orElseThrow().works().stream()
                        .map(work -> work.id())
                        .toList());
    }
}
