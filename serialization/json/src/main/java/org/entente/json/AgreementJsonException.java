package org.entente.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * JSON was refused; the report says what is wrong with it, each with its code and its path. What {@link EntenteJson}
 * finds has its place in the text, too.
 */
public class AgreementJsonException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /**
     * For this library's own use.
     *
     * @param processor the parser
     * @param report what is wrong
     * @param cause the parser's exception, if it is one
     */
    public AgreementJsonException(@Nullable Closeable processor, ValidationReport report, @Nullable Throwable cause) {
        super(processor, report.toString(), cause);
        this.report = report;
    }

    /**
     * What is wrong.
     *
     * @return the report; through {@link EntenteJson} everything that was found. Through a mapper the first error with
     *     its place; or, if all could be read, every reference that does not resolve, whose place a mapper cannot tell
     */
    public ValidationReport report() {
        return report;
    }
}
