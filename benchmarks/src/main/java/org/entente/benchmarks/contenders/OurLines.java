package org.entente.benchmarks.contenders;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.entente.json.EntenteJson;
import org.entente.json.LineWriter;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;

/**
 * The library by itself, in the way of its streams: reading collects all problems with their places (a checked read) and
 * applies no rules between the objects; writing goes through a writer of lines.
 */
final class OurLines implements Codec<Agreement> {

    private final EntenteJson json = EntenteJson.standard().validating(withoutRules());

    private static AgreementValidator withoutRules() {
        AgreementValidator validator = AgreementValidator.references();
        for (Rule rule : validator.rules()) {
            validator = validator.without(rule.problem().code());
        }
        return validator;
    }

    @Override
    public Agreement read(byte[] bytes) throws IOException {
        return json.check(new ByteArrayInputStream(bytes)).agreement().orElseThrow();
    }

    @Override
    public byte[] write(Agreement value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LineWriter lines = json.writeLines(bytes)) {
            lines.write(value);
        }
        return bytes.toByteArray();
    }
}
