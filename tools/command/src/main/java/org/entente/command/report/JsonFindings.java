package org.entente.command.report;

import java.io.PrintWriter;
import java.util.Locale;
import org.entente.command.input.CheckedDocument;
import org.entente.json.EntenteJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON value: {@code {"documents": [{"file": …, "line": …, "accepted": …, "report": {"violations": […]}}]}}, where the
 * report is that of {@link EntenteJson#writeReport}.
 */
public final class JsonFindings implements Findings {

    private final JsonGenerator json;
    private final Locale locale;

    /**
     * Starts.
     *
     * @param out where to write
     * @param locale the reader's language
     */
    public JsonFindings(PrintWriter out, Locale locale) {
        this.locale = locale;
        json = generator(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("documents");
    }

    /** Writes to a stream that stays open. */
    static JsonGenerator generator(PrintWriter out) {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void add(CheckedDocument document) {
        json.writeStartObject();
        json.writeStringProperty("file", document.name());
        document.line().ifPresent(line -> json.writeNumberProperty("line", line));
        json.writeBooleanProperty("accepted", document.agreement().isPresent());
        json.writeName("report");
        json.writeRawValue(EntenteJson.standard().writeReport(document.report(), locale));
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
