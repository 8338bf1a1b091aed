package org.entente.benchmarks.contenders;

import java.io.IOException;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;

/** The library by itself, collecting all problems with their places. */
final class OurChecked implements Decoder<Agreement> {

    private final EntenteJson json;

    private OurChecked(AgreementValidator validator) {
        json = EntenteJson.standard().engine("jackson2").validating(validator);
    }

    static OurChecked withoutRules() {
        AgreementValidator validator = AgreementValidator.references();
        for (Rule rule : validator.rules()) {
            validator = validator.without(rule.problem().code());
        }
        return new OurChecked(validator);
    }

    /** Applies the rules that a plain read applies, too. */
    static OurChecked withReferences() {
        return new OurChecked(AgreementValidator.references());
    }

    @Override
    public Agreement read(byte[] bytes) throws IOException {
        return json.check(bytes).agreement().orElseThrow();
    }
}
