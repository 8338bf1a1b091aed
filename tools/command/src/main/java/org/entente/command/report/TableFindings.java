package org.entente.command.report;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.json.EntenteJson;
import org.entente.table.TableViolation;
import org.entente.violation.Printable;
import org.entente.violation.ValidationReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what was found in tables, agreement by agreement, with the file, row and column of each finding. */
public interface TableFindings extends AutoCloseable {

    /**
     * Writes what was found in the rows of an agreement, or in the files as a whole.
     *
     * @param id the id by which the rows name the agreement; empty for the files as a whole
     * @param accepted whether there is an agreement
     * @param found what was found
     */
    void add(Optional<String> id, boolean accepted, List<TableViolation> found);

    /** Ends the report. */
    @Override
    void close();

    /**
     * One finding a line: {@code file:line:column: severity: column: message [code]}.
     *
     * @param out where to write
     * @param locale the reader's language
     * @param row calls a row by its number, where no column is meant
     * @return the findings
     */
    static TableFindings text(PrintWriter out, Locale locale, BiFunction<String, Object, String> row) {
        return new TableFindings() {

            @Override
            public void add(Optional<String> id, boolean accepted, List<TableViolation> found) {
                found.forEach(each -> out.print(line(each) + "\n"));
                out.flush();
            }

            private String line(TableViolation found) {
                String place = found.violation().location().map(at -> ":" + at).orElse("");
                String column = found.column().map(Printable::echo).orElseGet(() -> row.apply("row", found.row()));
                return Printable.escape(found.file()) + place + ": "
                        + Level.of(found.violation().severity()) + ": " + column + ": "
                        + found.violation().message(locale) + " ["
                        + found.violation().code() + "]";
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }

    /**
     * One JSON value: {@code {"agreements": [{"id": …, "accepted": …, "violations": [{"file": …, "row": …, "cell": …, …}]}]}},
     * where a violation has the members after these that it has in every report.
     *
     * @param out where to write
     * @param locale the reader's language
     * @return the findings
     */
    static TableFindings json(PrintWriter out, Locale locale) {
        JsonGenerator json = JsonOutput.generator(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("agreements");
        return new TableFindings() {

            @Override
            public void add(Optional<String> id, boolean accepted, List<TableViolation> found) {
                json.writeStartObject();
                JsonOutput.string(json, "id", id);
                json.writeBooleanProperty("accepted", accepted);
                JsonOutput.list(json, "violations", found, this::violation);
                json.writeEndObject();
            }

            private void violation(JsonGenerator to, TableViolation found) {
                to.writeStringProperty("file", found.file());
                to.writeNumberProperty("row", found.row());
                JsonOutput.string(to, "cell", found.column());
                String report =
                        EntenteJson.standard().writeReport(ValidationReport.of(List.of(found.violation())), locale);
                try (JsonParser members = new JsonFactory().createParser(ObjectReadContext.empty(), report)) {
                    // The report, its list and the one violation in it are opened.
                    while (members.nextToken() != JsonToken.START_ARRAY) {
                        // not there yet
                    }
                    members.nextToken();
                    while (members.nextToken() != JsonToken.END_OBJECT) {
                        to.copyCurrentStructure(members);
                    }
                }
            }

            @Override
            public void close() {
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw('\n');
                json.close();
                out.flush();
            }
        };
    }

    /**
     * SARIF 2.1.0.
     *
     * @param findings where to write
     * @param tables the folder, or the only file
     * @return the findings
     */
    static TableFindings sarif(SarifFindings findings, Path tables) {
        return new TableFindings() {

            @Override
            public void add(Optional<String> id, boolean accepted, List<TableViolation> found) {
                found.forEach(each -> findings.add(file(each).toString(), each.violation()));
            }

            private Path file(TableViolation found) {
                return Files.isDirectory(tables) ? tables.resolve(found.file()) : tables.resolveSibling(found.file());
            }

            @Override
            public void close() {
                findings.close();
            }
        };
    }
}
