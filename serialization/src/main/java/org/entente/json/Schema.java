package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Makes the JSON Schema of the format from the descriptions that also read and write it. */
final class Schema {

    static final String ID =
            "https://entente.org/schema/entente-" + FormatShape.MAJOR + "." + FormatShape.MINOR + ".json";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode definitions = object();
    private final ResourceBundle texts;

    private Schema(Locale locale) {
        Locale shipped = locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.KOREAN : Locale.ROOT;
        this.texts = ResourceBundle.getBundle("org.entente.json.members", shipped);
    }

    static String of(Locale locale) {
        Schema schema = new Schema(locale);
        ObjectNode root = object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", ID);
        root.setAll(Descriptions.AGREEMENT.schema(schema));
        root.set("$defs", schema.definitions);
        return document(root);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode type(String type) {
        return object().put("type", type);
    }

    /** Refers to the definition of a type, which is made at the first mention. */
    ObjectNode reference(String type, Function<Schema, ObjectNode> definition) {
        if (!definitions.has(type)) {
            definitions.set(type, object());
            definitions.set(type, definition.apply(this));
        }
        return object().put("$ref", "#/$defs/" + type);
    }

    /** What a form says of a type or a member. */
    String text(String key) {
        return texts.getString(key);
    }

    boolean hasText(String key) {
        return texts.containsKey(key);
    }

    private static String document(ObjectNode root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            out.setPrettyPrinter(EntenteJson.layout());
            MAPPER.writeTree(out, root);
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory cannot fail", e);
        }
        return text + "\n";
    }
}
