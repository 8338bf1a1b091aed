package org.entente.command.report;

import java.io.PrintWriter;
import java.util.Locale;
import org.entente.command.input.CheckedDocument;
import org.entente.json.EntenteJson;
import tools.jackson.core.JsonGenerator;

/**
 * One JSON value: {@code {"documents": [{"file": …, "line": …, "accepted": …, "report": {"violations": […]}, …}]}}, where the
 * report is that of {@link EntenteJson#writeReport}, and what a command answers stands after it. No more than one document is
 * held.
 */
public final class JsonDocuments implements AutoCloseable {

    private final PrintWriter out;
    private final JsonGenerator json;
    private final Locale locale;

    /**
     * Starts.
     *
     * @param out where to write
     * @param locale the reader's language
     */
    public JsonDocuments(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
        json = JsonOutput.generator(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("documents");
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param answer what is said of it
     */
    public void add(CheckedDocument document, JsonAnswer answer) {
        json.writeStartObject();
        JsonOutput.head(json, document, locale);
        answer.write(json);
        json.writeEndObject();
    }

    /**
     * Ends the value with what is said of all documents.
     *
     * @param answer what is said
     */
    public void close(JsonAnswer answer) {
        json.writeEndArray();
        answer.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    @Override
    public void close() {
        if (!json.isClosed()) {
            close(nothing -> {});
        }
    }
}
