package org.entente.testing;

import java.util.List;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.violation.ValidationReport;

/**
 * An agreement and the texts that it was coded from.
 *
 * @param agreement the agreement
 * @param texts the texts, in the order of the sources
 */
public record CodedAgreement(Agreement agreement, List<SourceText> texts) {

    /**
     * Puts the two together.
     *
     * @param agreement the agreement
     * @param texts the texts
     */
    public CodedAgreement {
        texts = List.copyOf(texts);
    }

    /**
     * Validates the agreement against the texts.
     *
     * @param validator the rules
     * @return what they find
     */
    public ValidationReport validate(AgreementValidator validator) {
        return validator.validate(new Examination(agreement, texts));
    }
}
