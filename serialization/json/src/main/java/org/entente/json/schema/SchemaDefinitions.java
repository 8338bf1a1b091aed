package org.entente.json.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Function;

/** The definitions of a JSON Schema, each made at its first mention. */
public final class SchemaDefinitions {

    private final ObjectNode definitions = object();
    private final Locale locale;

    public SchemaDefinitions(Locale locale) {
        this.locale = locale;
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ObjectNode type(String type) {
        return object().put("type", type);
    }

    /** Refers to the definition of a type, which is made at the first mention. */
    public ObjectNode reference(String type, Function<SchemaDefinitions, ObjectNode> definition) {
        if (!definitions.has(type)) {
            definitions.set(type, object());
            definitions.set(type, definition.apply(this));
        }
        return object().put("$ref", "#/$defs/" + type);
    }

    public ObjectNode all() {
        return definitions;
    }

    /** The language of the texts that a form shows. */
    public Locale locale() {
        return locale;
    }
}
