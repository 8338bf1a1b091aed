package org.entente.command.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.command.input.CheckedDocument;
import org.entente.command.input.Inputs;
import org.entente.violation.Violation;
import tools.jackson.core.JsonGenerator;

/** A log in SARIF 2.1.0, which code hosts and editors show: one run, its rules, and a result for each finding. */
public final class SarifFindings implements Findings {

    private static final String VERSION = "2.1.0";

    private final JsonGenerator json;
    private final Locale locale;

    /**
     * Starts.
     *
     * @param out where to write
     * @param version the version of the program
     * @param locale the reader's language
     * @param rules what the codes mean that may be found
     */
    public SarifFindings(PrintWriter out, String version, Locale locale, List<CodeExplanation> rules) {
        this.locale = locale;
        json = JsonOutput.generator(out);
        json.writeStartObject();
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "entente");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        rules.forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("results");
    }

    private void rule(CodeExplanation rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.code());
        message("shortDescription", rule.message().apply(locale));
        rule.rationale().ifPresent(why -> message("fullDescription", why));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", Level.of(rule.severity()).toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void message(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    @Override
    public void add(CheckedDocument document) {
        document.report().violations().forEach(violation -> add(document.name(), violation));
    }

    /**
     * Writes one finding.
     *
     * @param file the file in which it is
     * @param violation what was found
     */
    public void add(String file, Violation violation) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", violation.code());
        json.writeStringProperty("level", Level.of(violation.severity()).toString());
        message("message", violation.message(locale));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
        violation.location().ifPresent(at -> {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", at.line());
            json.writeNumberProperty("startColumn", at.column());
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", violation.path().toString());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A relative reference for a relative file, with what no address may hold written by its bytes. */
    private static String uri(String file) {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return "stdin";
        }
        Path path = Path.of(file);
        return path.isAbsolute()
                ? path.toUri().toASCIIString()
                : Path.of("").toUri().relativize(path.toUri()).toASCIIString();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
