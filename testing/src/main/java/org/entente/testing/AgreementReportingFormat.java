package org.entente.testing;

import net.jqwik.api.SampleReportingFormat;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;

/** Reports an agreement as the JSON document that {@link EntenteJson} writes. Found by jqwik; not to be called. */
public final class AgreementReportingFormat implements SampleReportingFormat {

    /** Made by jqwik. */
    public AgreementReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Agreement || value instanceof CodedAgreement;
    }

    @Override
    public Object report(Object value) {
        Agreement agreement = value instanceof CodedAgreement coded ? coded.agreement() : (Agreement) value;
        return SampleReportingFormat.plainLabel(
                EntenteJson.standard().write(agreement).stripTrailing());
    }
}
