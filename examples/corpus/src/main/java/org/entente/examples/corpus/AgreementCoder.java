package org.entente.examples.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.entente.json.Checked;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;

/**
 * Carries agreements between machines as the lines that {@link EntenteJson#writeLine} writes. Two that are equal have the
 * same bytes, so agreements can be keys.
 */
final class AgreementCoder extends AtomicCoder<Agreement> {

    private static final long serialVersionUID = 1;
    private static final StringUtf8Coder LINE = StringUtf8Coder.of();

    /** What was written was checked before, once for all machines. */
    private static final EntenteJson READER = EntenteJson.standard().validating(noRules());

    @Override
    public void encode(Agreement value, OutputStream out) throws IOException {
        LINE.encode(line(value), out);
    }

    @Override
    public Agreement decode(InputStream in) throws IOException {
        return agreement(LINE.decode(in));
    }

    /** The line of an agreement. */
    static String line(Agreement agreement) {
        return EntenteJson.standard().writeLine(agreement);
    }

    /** The agreement of a line, whatever it refers to. */
    static Agreement agreement(String line) throws CoderException {
        Checked checked = READER.check(line);
        return checked.agreement()
                .orElseThrow(() -> new CoderException(checked.report().toString()));
    }

    private static AgreementValidator noRules() {
        AgreementValidator none = AgreementValidator.references();
        for (Rule rule : none.rules()) {
            none = none.without(rule.problem().code());
        }
        return none;
    }

    @Override
    public boolean consistentWithEquals() {
        return true;
    }
}
