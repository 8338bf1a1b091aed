package org.entente.json.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one shape.
 *
 * @param <V> the type of the elements
 */
public final class ListType<V> extends JsonType<List<V>> {

    private final JsonType<V> element;

    public ListType(JsonType<V> element) {
        this.element = element;
    }

    public JsonType<V> element() {
        return element;
    }

    @Override
    @Nullable
    public List<V> read(Reading in) throws IOException {
        if (!in.expect(Token.START_ARRAY, this)) {
            return null;
        }
        List<V> values = new ArrayList<>();
        for (int i = 0; in.parser().next() != Token.END_ARRAY; i++) {
            in.enter(i);
            V value = element.read(in);
            if (value == null) {
                in.taint(in.path());
                value = element.placeholder();
            }
            values.add(value);
            in.leave();
        }
        return values;
    }

    @Override
    public void write(List<V> values, TokenWriter out) throws IOException {
        out.writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            element.write(values.get(i), out);
        }
        out.writeEndArray();
    }

    @Override
    public List<V> placeholder() {
        return List.of();
    }

    @Override
    public String description() {
        return "a list";
    }

    @Override
    public String example() {
        return "[" + element.example() + "]";
    }

    @Override
    public @Nullable MemberTable members() {
        return element.members();
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return SchemaDefinitions.type("array").put("items", element.schema(schema));
    }
}
