package org.entente.json.format;

import java.io.IOException;
import java.util.function.Supplier;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.json.type.JsonType;
import org.entente.json.type.MemberTable;
import org.jspecify.annotations.Nullable;

/** Stands for a type that is still being made, where it holds values of its own type. */
final class LateType<V> extends JsonType<V> {

    private final Supplier<JsonType<V>> made;

    LateType(Supplier<JsonType<V>> made) {
        this.made = made;
    }

    /** What it stands for, once that is made. */
    JsonType<V> made() {
        return made.get();
    }

    @Override
    public @Nullable V read(Reading in) throws IOException {
        return made.get().read(in);
    }

    @Override
    public @Nullable V readOver(V value, Reading in) throws IOException {
        return made.get().readOver(value, in);
    }

    @Override
    public void write(V value, TokenWriter out) throws IOException {
        made.get().write(value, out);
    }

    @Override
    public V placeholder() {
        return made.get().placeholder();
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return made.get().schema(schema);
    }

    @Override
    public String description() {
        return made.get().description();
    }

    @Override
    public String example() {
        return made.get().example();
    }

    @Override
    public @Nullable MemberTable members() {
        return made.get().members();
    }
}
