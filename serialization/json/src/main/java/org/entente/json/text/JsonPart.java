package org.entente.json.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.json.token.TokenWriter;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON text: an object, a list or a single value. Parts can be left out; the others keep their names and
 * their order, members that stand there twice among them.
 */
public final class JsonPart {

    private final @Nullable JsonPart outer;
    /** Of a member of an object its name, else null. */
    private final @Nullable String name;

    private final int index;
    private final Token token;
    private final @Nullable String text;
    private final long offset;
    private final List<JsonPart> parts;
    private @Nullable String reason;
    private boolean isLeftOut;
    private @Nullable List<JsonPart> there;
    /** The members of an object that were not left out, by name. */
    private @Nullable Map<String, List<JsonPart>> named;

    private JsonPart(@Nullable JsonPart outer, @Nullable String name, TokenReader parser) throws IOException {
        this.outer = outer;
        this.name = name;
        this.index = outer == null ? 0 : outer.parts.size();
        this.token = parser.current();
        this.text = token == Token.STRING || token.isNumber() ? parser.text() : null;
        this.parts = isStart(token) ? new ArrayList<>(2) : List.of();
        this.offset = parser.place().offset();
    }

    /**
     * A text taken apart, as far as it is JSON.
     *
     * @param root the value, or null if there is none
     * @param isWhole whether the value is there to its end
     * @param isFull whether it has as many parts as may be
     * @param end where the value ends; white space or text that is not JSON follows
     */
    public record Apart(@Nullable JsonPart root, boolean isWhole, boolean isFull, int end) {}

    /**
     * Takes a text apart; where it breaks off, or goes on after the value, the rest is left.
     *
     * @param most the number of parts beyond which the text breaks off
     */
    public static Apart apart(String text, TokenSource source, int most) {
        JsonPart root = null;
        boolean isWhole = false;
        int end = 0;
        int count = 0;
        try (TokenReader parser = source.reader(text)) {
            JsonPart within = null;
            String name = null;
            while ((root == null || within != null) && count < most && parser.next() != Token.NONE) {
                Token token = parser.current();
                if (token == Token.NAME) {
                    name = parser.name();
                    continue;
                }
                if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                    within = within == null ? null : within.outer;
                } else {
                    JsonPart part = new JsonPart(within, name, parser);
                    name = null;
                    count++;
                    root = root == null ? part : root;
                    if (within != null) {
                        within.parts.add(part);
                    }
                    within = isStart(token) ? part : within;
                }
                end = end(text, (int) parser.place().offset());
                isWhole = within == null;
            }
        } catch (IOException e) {
            // The text breaks off here; what comes before it is taken.
        }
        return new Apart(root, isWhole, count == most, end);
    }

    private static boolean isStart(Token token) {
        return token == Token.START_OBJECT || token == Token.START_ARRAY;
    }

    /** Where the token ends that begins at an index. */
    private static int end(String text, int start) {
        int at = start + 1;
        if (text.charAt(start) == '"') {
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return at + 1;
        }
        boolean isLong = "{}[]".indexOf(text.charAt(start)) < 0;
        while (isLong && at < text.length() && "{}[],: \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The part at a path, or the innermost one around it that is there; what was left out is none. */
    public JsonPart find(ValuePath path) {
        JsonPart part = this;
        for (String step : Locator.steps(path)) {
            Optional<JsonPart> next = part.part(step);
            if (next.isEmpty()) {
                return part;
            }
            part = next.get();
        }
        return part;
    }

    /** The members of this part's name that follow it in its object. */
    public List<JsonPart> repetitions() {
        if (outer == null || name == null) {
            return List.of();
        }
        List<JsonPart> all = outer.named().getOrDefault(name, List.of());
        return all.isEmpty() || all.get(0) != this ? List.of() : all.subList(1, all.size());
    }

    private Optional<JsonPart> part(String step) {
        if (token == Token.START_ARRAY) {
            int at = Integer.parseInt(step);
            return at < there().size() ? Optional.of(there().get(at)) : Optional.empty();
        }
        return named().getOrDefault(step, List.of()).stream().findFirst();
    }

    private Map<String, List<JsonPart>> named() {
        if (named == null) {
            named = new HashMap<>();
            for (JsonPart part : there()) {
                if (part.name != null) {
                    named.computeIfAbsent(part.name, any -> new ArrayList<>(1)).add(part);
                }
            }
        }
        return named;
    }

    /** The parts that were not left out. */
    private List<JsonPart> there() {
        if (there == null) {
            there = parts.stream().filter(part -> !part.isLeftOut).toList();
        }
        return there;
    }

    /** Whether there is a member of that name that was not left out. */
    public boolean has(String member) {
        return part(member).isPresent();
    }

    public boolean isRoot() {
        return outer == null;
    }

    public boolean isObject() {
        return token == Token.START_OBJECT;
    }

    /** Leaves the part out. */
    public void leaveOut(String reason) {
        isLeftOut = true;
        if (outer != null) {
            outer.there = null;
            outer.named = null;
        }
        this.reason = reason;
    }

    /** What was left out, without what is within it, in the order of the text. */
    public List<JsonPart> leftOut() {
        List<JsonPart> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<JsonPart> all) {
        if (isLeftOut) {
            all.add(this);
        } else {
            parts.forEach(part -> part.collect(all));
        }
    }

    /** Why the part, or something within it, was left out. */
    public Set<String> reasons() {
        Set<String> all = new TreeSet<>();
        collectReasons(all);
        return all;
    }

    private void collectReasons(Set<String> all) {
        if (reason != null) {
            all.add(reason);
        }
        parts.forEach(part -> part.collectReasons(all));
    }

    /** Where the part stands in the text that was taken apart. */
    public ValuePath path() {
        if (outer == null) {
            return ValuePath.ROOT;
        }
        return name == null ? outer.path().index(index) : outer.path().member(name);
    }

    /** The place of the part, in characters. */
    public long offset() {
        return offset;
    }

    /** The part as JSON with all that is within it. */
    public String json(JsonEngine engine) {
        return json(out -> write(out, true), engine);
    }

    /** The object as JSON without what was left out, and with another member in front if its value is not null. */
    public String json(String member, @Nullable String value, JsonEngine engine) {
        return json(
                out -> {
                    out.writeStartObject();
                    if (value != null) {
                        out.writeName(member);
                        out.writeString(value);
                    }
                    writeParts(out, false);
                    out.writeEndObject();
                },
                engine);
    }

    /** Something that writes JSON. */
    private interface Content {
        void writeTo(TokenWriter out) throws IOException;
    }

    private static String json(Content content, JsonEngine engine) {
        TextBuffer written = new TextBuffer();
        try (TokenWriter out = engine.writer(written, false)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory cannot fail", e);
        }
        return written.toString();
    }

    private void write(TokenWriter out, boolean whole) throws IOException {
        switch (token) {
            case START_OBJECT -> {
                out.writeStartObject();
                writeParts(out, whole);
                out.writeEndObject();
            }
            case START_ARRAY -> {
                out.writeStartArray();
                writeParts(out, whole);
                out.writeEndArray();
            }
            case STRING -> out.writeString(Objects.requireNonNull(text));
            case INTEGER, DECIMAL -> out.writeNumber(Objects.requireNonNull(text));
            case TRUE, FALSE -> out.writeBoolean(token == Token.TRUE);
            default -> out.writeNull();
        }
    }

    private void writeParts(TokenWriter out, boolean whole) throws IOException {
        for (JsonPart part : parts) {
            if (whole || !part.isLeftOut) {
                if (part.name != null) {
                    out.writeName(part.name);
                }
                part.write(out, whole);
            }
        }
    }
}
