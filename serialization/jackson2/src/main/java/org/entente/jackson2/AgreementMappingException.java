package org.entente.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Optional;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * A mapper met JSON that is refused; the report says everything that is wrong with it, each with its code and its path
 * from the value.
 *
 * <p>{@link #getPath()} leads from your own object to the value. Its places are those that the mapper's
 * parser counts: none for a reference that does not resolve, nor in a tree; for what is missing or refused as a whole,
 * the end of its object.
 */
public final class AgreementMappingException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    /** Everything that is wrong. */
    private final ValidationReport report;

    AgreementMappingException(@Nullable JsonParser parser, ValidationReport report, @Nullable Throwable cause) {
        super(parser, report.summary(), cause);
        this.report = report;
        this._location = place(parser, report);
    }

    /** Where the first problem is, in the parser's source. */
    private static @Nullable JsonLocation place(@Nullable JsonParser parser, ValidationReport report) {
        Optional<Location> place = report.errors().stream()
                .flatMap(error -> error.location().stream())
                .findFirst();
        return parser == null
                ? null
                : place.map(at -> new JsonLocation(source(parser), -1, at.line(), at.column()))
                        .orElseGet(parser::currentTokenLocation);
    }

    private static ContentReference source(JsonParser parser) {
        return parser.currentTokenLocation().contentReference();
    }

    /**
     * What is wrong.
     *
     * @return the report: everything that was found
     */
    public ValidationReport report() {
        return report;
    }
}
