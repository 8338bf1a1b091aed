package org.entente.command.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.command.input.CheckedDocument;
import org.entente.json.EntenteJson;
import org.entente.source.Passage;
import org.entente.violation.ValuePath;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The parts of which all answers in JSON are made: one value a call, objects with a list, and the head of a document. */
public final class JsonOutput {

    private JsonOutput() {}

    /** Writes to a stream that stays open. */
    static JsonGenerator generator(PrintWriter out) {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Writes one object on one line.
     *
     * @param out where to write
     * @param members its members
     */
    public static void object(PrintWriter out, JsonAnswer members) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    /**
     * Writes a list of objects.
     *
     * @param json where to write
     * @param name the member that holds it
     * @param values what there is an object for
     * @param members writes the members of each
     * @param <T> the type of the values
     */
    public static <T> void list(JsonGenerator json, String name, List<T> values, BiConsumer<JsonGenerator, T> members) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.accept(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Writes a list of strings.
     *
     * @param json where to write
     * @param name the member that holds it
     * @param values the strings
     */
    public static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /**
     * Writes a string, if there is one.
     *
     * @param json where to write
     * @param name the member
     * @param value rendered by its {@code toString}
     */
    public static void string(JsonGenerator json, String name, Optional<?> value) {
        value.ifPresent(there -> json.writeStringProperty(name, there.toString()));
    }

    /**
     * Writes a place twice, for programs and for people.
     *
     * @param json where to write
     * @param path the place
     */
    public static void place(JsonGenerator json, ValuePath path) {
        json.writeStringProperty("pointer", path.toPointer());
        json.writeStringProperty("path", path.toString());
    }

    /**
     * Writes where words stand in a text, how exactly, and the words as the text has them.
     *
     * @param json where to write
     * @param passage the words
     */
    public static void passage(JsonGenerator json, Passage passage) {
        json.writeStringProperty("source", passage.source());
        json.writeNumberProperty("start", passage.start());
        json.writeNumberProperty("end", passage.end());
        json.writeStringProperty("exactness", passage.exactness().name());
        json.writeStringProperty("text", passage.text());
    }

    /** Writes which document it is, and what was found in it. */
    static void head(JsonGenerator json, CheckedDocument document, Locale locale) {
        json.writeStringProperty("file", document.name());
        document.line().ifPresent(line -> json.writeNumberProperty("line", line));
        json.writeBooleanProperty("accepted", document.agreement().isPresent());
        json.writeName("report");
        json.writeRawValue(EntenteJson.standard().writeReport(document.report(), locale));
    }
}
