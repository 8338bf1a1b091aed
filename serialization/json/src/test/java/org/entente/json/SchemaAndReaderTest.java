package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entente.fixture.ReferenceAgreements;
import org.junit.jupiter.api.Test;

/** The schema and the reader refuse the same documents. */
class SchemaAndReaderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EntenteJson.schema(), InputFormat.JSON);

    /** Every structural fault that the schema can express is refused by the schema and by the reader. */
    @Test
    void theSchemaAndTheReaderRefuseTheSame() throws IOException {
        List<JsonNode> broken = new ArrayList<>();
        spoil(march(), broken);
        assertTrue(broken.size() > 500, "documents: " + broken.size());
        assertAll(broken.stream().map(document -> () -> {
            assertTrue(
                    EntenteJson.standard().check(document.toString()).report().hasErrors(), () -> "read: " + document);
            assertFalse(SCHEMA.validate(document).isEmpty(), () -> "conforms: " + document);
        }));
    }

    private static ObjectNode march() throws IOException {
        return (ObjectNode) MAPPER.readTree(EntenteJson.standard().write(ReferenceAgreements.march2021()));
    }

    /** Adds copies of a document, each with one fault; one place of each kind of place is enough. */
    private static void spoil(ObjectNode document, List<JsonNode> broken) {
        for (String list : List.of(
                "actors", "parties", "offices", "officials", "series", "meetings", "works", "sources", "events")) {
            ArrayNode values = (ArrayNode) document.get(list);
            while (values.size() > 1) {
                values.remove(1);
            }
        }
        ((ArrayNode) document.get("policyAreas")).removeAll();
        ArrayNode provisions = (ArrayNode) document.get("provisions");
        for (int i = provisions.size() - 1; i >= 0; i--) {
            if (!List.of("A02", "A28").contains(provisions.get(i).get("id").asText())) {
                provisions.remove(i);
            }
        }
        spoil(document, document, broken);
    }

    private static void spoil(JsonNode root, JsonNode at, List<JsonNode> broken) {
        if (at instanceof ObjectNode object) {
            boolean isText =
                    object.properties().stream().allMatch(each -> each.getKey().length() == 2);
            if (!isText) {
                with(root, object, "unheard-of", JsonNodeFactory.instance.textNode("x"), broken);
            }
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                with(root, object, member.getKey(), JsonNodeFactory.instance.nullNode(), broken);
                with(root, object, member.getKey(), other(member.getValue()), broken);
                spoil(root, member.getValue(), broken);
            }
        } else if (at instanceof ArrayNode array) {
            for (Iterator<JsonNode> each = array.elements(); each.hasNext(); ) {
                spoil(root, each.next(), broken);
            }
        }
    }

    private static JsonNode other(JsonNode value) {
        return value.isNumber() ? JsonNodeFactory.instance.textNode("1") : JsonNodeFactory.instance.numberNode(1);
    }

    private static void with(JsonNode root, ObjectNode object, String name, JsonNode value, List<JsonNode> broken) {
        JsonNode before = object.get(name);
        object.set(name, value);
        broken.add(root.deepCopy());
        if (before == null) {
            object.remove(name);
        } else {
            object.set(name, before);
        }
    }
}
