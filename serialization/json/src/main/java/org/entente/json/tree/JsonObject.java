package org.entente.json.tree;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.json.token.TokenWriter;

/** An object: its members in the order in which they were put. A member that is put again keeps its place. */
public final class JsonObject {

    /** Strings, integers, booleans, objects and lists of these. */
    private final Map<String, Object> members = new LinkedHashMap<>();

    public JsonObject put(String name, String value) {
        return add(name, value);
    }

    public JsonObject put(String name, int value) {
        return add(name, value);
    }

    public JsonObject put(String name, boolean value) {
        return add(name, value);
    }

    public JsonObject put(String name, JsonObject value) {
        return add(name, value);
    }

    /** Puts a list of strings, integers, booleans, objects and lists of these. */
    public JsonObject put(String name, List<?> values) {
        return add(name, List.copyOf(values));
    }

    /** Puts the members of another object. */
    public JsonObject putAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    private JsonObject add(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public void write(TokenWriter out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Object> member : members.entrySet()) {
            out.writeName(member.getKey());
            write(member.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void write(Object value, TokenWriter out) throws IOException {
        if (value instanceof JsonObject object) {
            object.write(out);
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }
}
