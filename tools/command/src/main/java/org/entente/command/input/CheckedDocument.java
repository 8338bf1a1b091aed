package org.entente.command.input;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.json.CheckedDraft;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/**
 * A document that was checked.
 *
 * @param name its file, or {@value Inputs#STANDARD_INPUT}
 * @param line its line in a file that has a document on each
 * @param agreement the agreement, if there is no error
 * @param report everything that was found
 * @param draft what came of its quotes, if it is a draft
 * @param texts the texts of its sources that were at hand
 */
public record CheckedDocument(
        String name,
        Optional<Integer> line,
        Optional<Agreement> agreement,
        ValidationReport report,
        Optional<CheckedDraft> draft,
        List<SourceText> texts) {

    /**
     * Takes what came of a document.
     *
     * @param name its file
     * @param line its line
     * @param agreement the agreement
     * @param report what was found
     * @param draft what came of its quotes
     * @param texts the texts of its sources
     */
    public CheckedDocument {
        Objects.requireNonNull(name, "name");
        texts = List.copyOf(texts);
    }

    /** {@return the texts, to be passed on} */
    public SourceText[] textArray() {
        return texts.toArray(SourceText[]::new);
    }

    /** {@return the same with errors alone in its report} */
    public CheckedDocument errorsAlone() {
        return reporting(ValidationReport.of(report.errors()));
    }

    /** The same with the line of the stream in every place. */
    CheckedDocument inStream(int number) {
        List<Violation> placed = report.violations().stream()
                .map(violation -> violation.at(new Location(
                        number, violation.location().map(Location::column).orElse(1))))
                .toList();
        return new CheckedDocument(name, line, agreement, ValidationReport.of(placed), draft, texts);
    }

    /**
     * The same with another report, in a stream with its line in every place.
     *
     * @param other the report
     * @return a document that has it
     */
    public CheckedDocument reporting(ValidationReport other) {
        CheckedDocument reporting = new CheckedDocument(name, line, agreement, other, draft, texts);
        return line.map(reporting::inStream).orElse(reporting);
    }
}
