package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tool writes that has a column for each member: null for all that is absent, in every object of every document. */
class AbsentMembersTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** An object and what it is: the way to it without indices, and of what kind. */
    private static void objects(JsonNode node, String way, Map<String, List<ObjectNode>> found) {
        if (node instanceof ObjectNode object) {
            String shape = way + ":" + object.path("kind").asText("");
            found.computeIfAbsent(shape, any -> new ArrayList<>()).add(object);
        }
        node.properties().forEach(member -> objects(member.getValue(), way + "/" + member.getKey(), found));
        if (node.isArray()) {
            node.forEach(element -> objects(element, way, found));
        }
    }

    /** Whether it is a text by language, whose members are no members of a type. */
    private static boolean isText(ObjectNode object) {
        return object.properties().stream()
                .anyMatch(member -> member.getKey().matches("[a-z]{2}(-.*)?")
                        && !List.of("id", "by", "of").contains(member.getKey())
                        && member.getValue().isTextual());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nullStandsForWhatIsAbsent(boolean areNullsFirst) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        Map<String, List<ObjectNode>> all = new TreeMap<>();
        for (Golden golden : Golden.all()) {
            JsonNode document = MAPPER.readTree(golden.text());
            documents.add(document);
            objects(document, "", all);
        }
        all.values().removeIf(objects -> objects.stream().anyMatch(AbsentMembersTest::isText));
        for (List<ObjectNode> alike : all.values()) {
            TreeSet<String> names = new TreeSet<>();
            alike.forEach(object -> object.fieldNames().forEachRemaining(names::add));
            for (ObjectNode object : alike) {
                ObjectNode before = object.deepCopy();
                if (areNullsFirst) {
                    Map<String, JsonNode> own = new LinkedHashMap<>();
                    object.properties().forEach(member -> own.put(member.getKey(), member.getValue()));
                    object.removeAll();
                    names.stream().filter(name -> !before.has(name)).forEach(object::putNull);
                    own.forEach(object::set);
                } else {
                    names.stream().filter(name -> !before.has(name)).forEach(object::putNull);
                }
            }
        }
        List<Golden> goldens = Golden.all();
        for (int i = 0; i < goldens.size(); i++) {
            Golden golden = goldens.get(i);
            Checked checked =
                    EntenteJson.standard().lenient().check(documents.get(i).toString());
            assertEquals(
                    EntenteJson.standard().read(golden.text()),
                    checked.agreement().orElse(null),
                    golden.name() + " " + checked.report().errors());
        }
    }

    private static List<String> errors(JsonNode document) {
        return EntenteJson.standard().lenient().check(document.toString()).report().errors().stream()
                .map(error -> error.code() + " " + error.path())
                .toList();
    }

    /** Of one object of each shape, each member in turn is null, and then is not there. */
    @Test
    void nullOfEachMemberIsAsIfItWereAbsent() throws IOException {
        TreeSet<String> tried = new TreeSet<>();
        for (Golden golden : Golden.all()) {
            JsonNode document = MAPPER.readTree(golden.text());
            Map<String, List<ObjectNode>> all = new TreeMap<>();
            objects(document, "", all);
            for (Map.Entry<String, List<ObjectNode>> shape : all.entrySet()) {
                ObjectNode object = shape.getValue().get(0);
                if (isText(object)) {
                    continue;
                }
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                for (String name : names) {
                    if (tried.add(shape.getKey() + "." + name)) {
                        JsonNode value = object.get(name);
                        object.putNull(name);
                        List<String> ofNull = errors(document);
                        object.remove(name);
                        assertEquals(errors(document), ofNull, shape.getKey() + "." + name);
                        object.set(name, value);
                    }
                }
            }
        }
    }

    /** A flag that is not set may be written as false or left out. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void falseIsAsIfTheFlagWereAbsent(boolean isLenient) throws IOException {
        EntenteJson json = isLenient ? EntenteJson.standard().lenient() : EntenteJson.standard();
        TreeSet<String> tried = new TreeSet<>();
        for (Golden golden : Golden.all()) {
            JsonNode document = MAPPER.readTree(golden.text());
            Map<String, List<ObjectNode>> all = new TreeMap<>();
            objects(document, "", all);
            for (Map.Entry<String, List<ObjectNode>> shape : all.entrySet()) {
                for (ObjectNode object : shape.getValue()) {
                    for (String name : flags(object)) {
                        if (tried.add(shape.getKey() + "." + name)) {
                            object.put(name, false);
                            Checked ofFalse = json.check(document.toString());
                            object.remove(name);
                            Checked without = json.check(document.toString());
                            object.put(name, true);
                            assertEquals(without.agreement(), ofFalse.agreement(), shape.getKey() + "." + name);
                            assertEquals(codes(without), codes(ofFalse), shape.getKey() + "." + name);
                        }
                    }
                }
            }
        }
        assertTrue(tried.size() > 5, tried::toString);
    }

    private static List<String> flags(ObjectNode object) {
        return object.properties().stream()
                .filter(member -> member.getValue().isBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> codes(Checked checked) {
        return checked.report().violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }
}
