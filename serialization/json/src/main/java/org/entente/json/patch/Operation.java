package org.entente.json.patch;

import java.io.IOException;
import org.entente.json.token.TokenWriter;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a patch.
 *
 * @param op add, remove, replace or move
 * @param path where
 * @param from where from, of a move
 * @param value what, of an addition or replacement
 */
record Operation(
        String op,
        ValuePath path,
        @Nullable ValuePath from,
        @Nullable Object value) {

    static Operation add(ValuePath path, Object value) {
        return new Operation("add", path, null, value);
    }

    static Operation remove(ValuePath path) {
        return new Operation("remove", path, null, null);
    }

    static Operation replace(ValuePath path, Object value) {
        return new Operation("replace", path, null, value);
    }

    static Operation move(ValuePath from, ValuePath path) {
        return new Operation("move", path, from, null);
    }

    void write(TokenWriter out) throws IOException {
        out.writeStartObject();
        out.writeName("op");
        out.writeString(op);
        if (from != null) {
            out.writeName("from");
            out.writeString(from.toPointer());
        }
        out.writeName("path");
        out.writeString(path.toPointer());
        if (value != null) {
            out.writeName("value");
            JsonTree.write(value, out);
        }
        out.writeEndObject();
    }
}
