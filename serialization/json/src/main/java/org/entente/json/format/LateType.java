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

/** Stands for the type of a part until a part is met: few documents have all, and a type may hold its own values. */
final class LateType<V> extends JsonType<V> {

    private final Supplier<JsonType<V>> making;
    /** Made in another thread at worst once more: making gives the same type, whose fields are final. */
    private @Nullable JsonType<V> made;

    LateType(Supplier<JsonType<V>> making) {
        this.making = making;
    }

    @Override
    public JsonType<V> made() {
        JsonType<V> type = made;
        if (type == null) {
            type = making.get();
            made = type;
        }
        return type;
    }

    @Override
    public @Nullable V read(Reading in) throws IOException {
        return made().read(in);
    }

    @Override
    public @Nullable V readOver(V value, Reading in) throws IOException {
        return made().readOver(value, in);
    }

    @Override
    public void write(V value, TokenWriter out) throws IOException {
        made().write(value, out);
    }

    @Override
    public V placeholder() {
        return made().placeholder();
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return made().schema(schema);
    }

    @Override
    public String description() {
        return made().description();
    }

    @Override
    public String example() {
        return made().example();
    }

    @Override
    public @Nullable MemberTable members() {
        return made().members();
    }
}
