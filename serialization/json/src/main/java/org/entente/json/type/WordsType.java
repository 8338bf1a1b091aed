package org.entente.json.type;

import java.io.IOException;
import java.util.List;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.jspecify.annotations.Nullable;

/** A string that is its own value: an id, or words. Most strings are such, so nothing is called to make them. */
final class WordsType extends JsonType<String> {

    private final String description;
    private final StringForm form;
    private final String example;

    /**
     * Describes such strings.
     *
     * @param description the expected form, for messages
     * @param form what all of them have in common; others may have it too
     * @param example one of them, for forms
     */
    WordsType(String description, StringForm form, String example) {
        this.description = description;
        this.form = form;
        this.example = example;
    }

    @Override
    @Nullable
    public String read(Reading in) throws IOException {
        return in.expect(Token.STRING, this) ? in.string() : null;
    }

    @Override
    public void write(String value, TokenWriter out) throws IOException {
        out.writeString(value);
    }

    @Override
    public String placeholder() {
        return LeafTypes.PLACEHOLDER;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String example() {
        return "\"" + example + "\"";
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return form.schema().put("examples", List.of(example));
    }
}
