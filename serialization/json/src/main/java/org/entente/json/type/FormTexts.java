package org.entente.json.type;

import java.util.Locale;
import org.entente.json.tree.JsonObject;

/** What a form shows of a type and its members: a title and a description of each. */
public interface FormTexts {

    /** Shows nothing. */
    FormTexts NONE = new FormTexts() {
        @Override
        public JsonObject describe(JsonObject node, Locale locale) {
            return node;
        }

        @Override
        public JsonObject describe(JsonObject node, String member, Locale locale) {
            return node;
        }
    };

    /** Adds what is shown of the type. */
    JsonObject describe(JsonObject node, Locale locale);

    /** Adds what is shown of a member. */
    JsonObject describe(JsonObject node, String member, Locale locale);

    static JsonObject put(JsonObject node, String title, String description) {
        return node.put("title", title).put("description", description);
    }
}
