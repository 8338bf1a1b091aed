package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.json.CheckedDraft;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.source.SourceText;
import org.junit.jupiter.api.Test;

/** What language models are held to, and that what follows it is read. */
class StrictSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Drafts DRAFTS = EntenteJson.standard().drafts();

    private static JsonNode schema() throws IOException {
        return MAPPER.readTree(DRAFTS.strictSchema(Locale.ENGLISH));
    }

    /** Counts and checks every node of a schema. */
    private static final class Walk {

        private int properties;
        private int values;
        private int deepest;
        private final Set<String> wrong = new TreeSet<>();

        void at(JsonNode node, int depth, String path) {
            deepest = Math.max(deepest, depth);
            values += node.path("enum").size();
            for (String not : List.of("oneOf", "allOf", "patternProperties", "if", "not")) {
                if (node.has(not)) {
                    wrong.add(not + " " + path);
                }
            }
            if (node.path("type").asText().equals("object")) {
                JsonNode all = node.get("properties");
                properties += all.size();
                List<String> names = new ArrayList<>();
                all.fieldNames().forEachRemaining(names::add);
                List<String> required = new ArrayList<>();
                node.path("required").forEach(name -> required.add(name.asText()));
                if (!names.equals(required) || node.path("additionalProperties").asBoolean(true)) {
                    wrong.add("open " + path);
                }
                names.forEach(name -> {
                    if (!isNullable(all.get(name))) {
                        wrong.add("not nullable " + path + "." + name);
                    }
                    at(all.get(name), isContainer(all.get(name)) ? depth + 1 : depth, path + "." + name);
                });
            }
            node.path("anyOf").forEach(each -> at(each, depth, path));
            if (node.has("items")) {
                at(node.get("items"), isContainer(node.get("items")) ? depth + 1 : depth, path + "[]");
            }
            // What is referred to adds no depth, since it is a list of values.
            node.path("$defs").forEach(each -> {
                at(each, depth, path);
                if (isContainer(each)) {
                    wrong.add("a container apart " + path);
                }
            });
        }

        private static boolean isContainer(JsonNode node) {
            return node.has("items")
                    || node.has("properties")
                    || (node.has("anyOf") && node.get("anyOf").get(0).has("properties"));
        }

        private static boolean isNullable(JsonNode node) {
            return node.path("type").toString().contains("null")
                    || node.path("anyOf").toString().contains("\"null\"");
        }
    }

    @Test
    void itKeepsWithinWhatModelsTake() throws IOException {
        Walk walk = new Walk();
        walk.at(schema(), 1, "");
        assertEquals(Set.of(), walk.wrong);
        assertTrue(walk.deepest <= 5, () -> walk.deepest + " deep");
        assertTrue(walk.properties <= 5000, () -> walk.properties + " properties");
        assertTrue(walk.values <= 1000, () -> walk.values + " values");
    }

    /** An open vocabulary takes values of one's own, in capitals; a closed list does not. */
    @Test
    void openVocabulariesTakeOtherValues() throws IOException {
        JsonNode form = schema().at("/properties/form");
        assertTrue(form.toString().contains("\"pattern\":\"^[A-Z]"), form::toString);
        JsonNode extent = schema().findValue("extent");
        assertFalse(extent.toString().contains("pattern"), extent::toString);
    }

    /** An answer in which every member that is not given is null, as a model must give it. */
    private static JsonNode answer(JsonNode schema, JsonNode given) {
        JsonNode type = schema.has("anyOf") && schema.get("anyOf").get(0).has("properties")
                ? schema.get("anyOf").get(0)
                : schema;
        if (given.isObject()) {
            ObjectNode all = MAPPER.createObjectNode();
            given.fieldNames()
                    .forEachRemaining(name -> assertTrue(type.path("properties").has(name), name));
            type.path("properties")
                    .properties()
                    .forEach(each -> all.set(
                            each.getKey(),
                            given.has(each.getKey())
                                    ? answer(each.getValue(), given.get(each.getKey()))
                                    : MAPPER.nullNode()));
            return all;
        }
        if (given.isArray()) {
            ArrayNode all = MAPPER.createArrayNode();
            given.forEach(each -> all.add(answer(type.path("items"), each)));
            return all;
        }
        return given;
    }

    @Test
    void whatFollowsItIsADraft() throws IOException {
        SourceText text =
                SourceText.of("text", "Both sides reaffirmed their commitment to the ferry. They will mend it.");
        JsonNode given = MAPPER.readTree("""
                {"language": "en", "title": "Joint statement", "form": "joint statement",
                 "actors": [{"id": "NO", "name": "Northland"}, {"id": "SO", "name": "Southland"}],
                 "parties": [{"actor": "NO"}, {"actor": "SO"}],
                 "provisions": [
                  {"kind": "commitment", "by": {"extent": "all parties", "quote": "Both sides"},
                   "quote": "Both sides reaffirmed their commitment to the ferry.",
                   "wording": {"verb": "“reaffirmed”"}},
                  {"kind": "commitment", "by": {"actors": ["NO"]}, "quote": "They will repair it."}]}""");
        CheckedDraft checked = DRAFTS.check(answer(schema(), given).toString(), text);
        assertEquals(
                List.of("quote-not-found"),
                checked.report().errors().stream().map(each -> each.code()).toList());
        assertTrue(checked.isGrounded(0));
        assertTrue(!checked.isGrounded(1));
        JsonNode mended = MAPPER.readTree(given.toString().replace("repair", "mend"));
        assertEquals(
                2,
                DRAFTS.read(answer(schema(), mended).toString(), text)
                        .provisions()
                        .size());
    }
}
