package org.entente.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** JSON was refused; the report says everything that is wrong with it, each with its code, its path and its place. */
public class AgreementJsonException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    AgreementJsonException(@Nullable Closeable processor, ValidationReport report, @Nullable Throwable cause) {
        super(processor, report.toString(), cause);
        this.report = report;
    }

    /**
     * What is wrong.
     *
     * @return the report; everything that was found through {@link EntenteJson}, the first error through a mapper
     */
    public ValidationReport report() {
        return report;
    }
}
