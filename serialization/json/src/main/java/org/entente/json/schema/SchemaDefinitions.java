package org.entente.json.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The definitions of a JSON Schema, each made at its first mention, and the texts that a form shows. */
public final class SchemaDefinitions {

    private final ObjectNode definitions = object();
    private final ResourceBundle titles;
    private final ResourceBundle texts;

    public SchemaDefinitions(Locale locale) {
        Locale shipped = locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.KOREAN : Locale.ROOT;
        this.titles = ResourceBundle.getBundle("org.entente.json.titles", shipped);
        this.texts = ResourceBundle.getBundle("org.entente.json.members", shipped);
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

    /** Says of a type or a member what a form shows: its title and its description. */
    public ObjectNode describe(ObjectNode node, String key) {
        return node.put("title", titles.getString(key)).put("description", texts.getString(key));
    }

    public boolean hasText(String key) {
        return texts.containsKey(key);
    }
}
