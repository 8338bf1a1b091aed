package org.entente.json.type;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.meta.Kind;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A value that JSON writes as a string.
 *
 * @param <V> the type of the values
 */
public class StringType<V> extends JsonType<V> {

    private final String description;
    private final Function<String, V> parse;
    private final Function<V, String> format;
    private final StringForm form;
    private final List<String> examples;

    /**
     * Describes such values.
     *
     * @param description the expected form, for messages
     * @param kind makes a value of a string, and a string of a value
     * @param form what all such strings have in common; others may have it too
     * @param examples strings that make values, for forms; the first stands in for one that cannot be read
     */
    public StringType(String description, Kind.Scalar<V> kind, StringForm form, String... examples) {
        this.description = description;
        this.parse = kind.reader();
        this.format = kind.writer();
        this.form = form;
        this.examples = List.of(examples);
    }

    @Override
    @Nullable
    public V read(Reading in) throws IOException {
        if (!in.expect(Token.STRING, this)) {
            return null;
        }
        String text = in.string();
        V value;
        try {
            value = parse.apply(text);
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
            return null;
        }
        String written = format.apply(value);
        if (written.equals(text)) {
            return value;
        }
        in.reportHere(Violation.of(JsonProblem.SPELLING_NOT_CANONICAL, in.path())
                .with("written", written)
                .with("found", text));
        return null;
    }

    @Override
    public void write(V value, TokenWriter out) throws IOException {
        out.writeString(format.apply(value));
    }

    @Override
    public V placeholder() {
        return parse.apply(examples.get(0));
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String example() {
        return "\"" + examples.get(0) + "\"";
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return form.schema().put("examples", examples);
    }
}
