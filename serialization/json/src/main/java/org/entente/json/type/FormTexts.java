package org.entente.json.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What a form shows of a type and its members: a title and a description of each. */
public interface FormTexts {

    /** Shows nothing. */
    FormTexts NONE = new FormTexts() {
        @Override
        public ObjectNode describe(ObjectNode node, Locale locale) {
            return node;
        }

        @Override
        public ObjectNode describe(ObjectNode node, String member, Locale locale) {
            return node;
        }
    };

    /** Adds what is shown of the type. */
    ObjectNode describe(ObjectNode node, Locale locale);

    /** Adds what is shown of a member. */
    ObjectNode describe(ObjectNode node, String member, Locale locale);

    static ObjectNode put(ObjectNode node, String title, String description) {
        return node.put("title", title).put("description", description);
    }
}
