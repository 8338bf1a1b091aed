package org.entente.json.patch;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.json.token.MemberName;
import org.entente.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * JSON as a tree: what is written is kept as maps, lists, strings, integers, decimals, booleans, {@link Digits} and {@link
 * #NULL}.
 */
final class JsonTree extends TokenWriter {

    static final Object NULL = new Object();

    /** A number as it was written elsewhere. */
    record Digits(String text) {}

    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable Object root;

    private JsonTree() {}

    /** What writes one value. */
    interface Written {
        void to(TokenWriter out) throws IOException;
    }

    static Object of(Written written) {
        JsonTree tree = new JsonTree();
        try {
            written.to(tree);
        } catch (IOException e) {
            throw new IllegalStateException("a tree takes whatever is written", e);
        }
        return Objects.requireNonNull(tree.root);
    }

    /** Writes a tree, or a part of one. */
    static void write(Object value, TokenWriter out) throws IOException {
        if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.writeName(member.getKey().toString());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> elements) {
            out.writeStartArray();
            for (Object element : elements) {
                write(element, out);
            }
            out.writeEndArray();
        } else {
            scalar(value, out);
        }
    }

    private static void scalar(Object value, TokenWriter out) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Digits digits) {
            out.writeNumber(digits.text());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value == NULL) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }

    @SuppressWarnings("unchecked") // only lists of values and maps of values by name are opened
    private void add(Object value) {
        Object holder = open.peek();
        if (holder instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else if (holder instanceof Map<?, ?> members) {
            ((Map<String, Object>) members).put(names.pop(), value);
        } else {
            root = value;
        }
    }

    private void begin(Object holder) {
        add(holder);
        open.push(holder);
    }

    @Override
    public void writeStartObject() {
        begin(new LinkedHashMap<String, Object>());
    }

    @Override
    public void writeEndObject() {
        open.pop();
    }

    @Override
    public void writeStartArray() {
        begin(new ArrayList<>());
    }

    @Override
    public void writeEndArray() {
        open.pop();
    }

    @Override
    public void writeName(MemberName name) {
        names.push(name.text());
    }

    @Override
    public void writeName(String name) {
        names.push(name);
    }

    @Override
    public void writeString(String value) {
        add(value);
    }

    @Override
    public void writeNumber(int value) {
        add(value);
    }

    @Override
    public void writeNumber(BigDecimal value) {
        add(value);
    }

    @Override
    public void writeNumber(String digits) {
        add(new Digits(digits));
    }

    @Override
    public void writeBoolean(boolean value) {
        add(value);
    }

    @Override
    public void writeNull() {
        add(NULL);
    }

    /** Stands between documents, of which this takes one. */
    @Override
    public void writeRaw(char character) {}

    @Override
    public void close() {}
}
