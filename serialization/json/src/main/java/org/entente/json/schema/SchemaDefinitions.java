package org.entente.json.schema;

import java.util.Locale;
import java.util.function.Function;
import org.entente.json.tree.JsonObject;

/** The definitions of a JSON Schema, each made at its first mention. */
public final class SchemaDefinitions {

    private final JsonObject definitions = object();
    private final Locale locale;

    public SchemaDefinitions(Locale locale) {
        this.locale = locale;
    }

    public static JsonObject object() {
        return new JsonObject();
    }

    public static JsonObject type(String type) {
        return object().put("type", type);
    }

    /** Refers to the definition of a type, which is made at the first mention. */
    public JsonObject reference(String type, Function<SchemaDefinitions, JsonObject> definition) {
        if (!definitions.has(type)) {
            definitions.put(type, object());
            definitions.put(type, definition.apply(this));
        }
        return object().put("$ref", "#/$defs/" + type);
    }

    public JsonObject all() {
        return definitions;
    }

    /** The language of the texts that a form shows. */
    public Locale locale() {
        return locale;
    }
}
