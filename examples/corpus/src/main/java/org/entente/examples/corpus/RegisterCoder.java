package org.entente.examples.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.entente.json.EntenteJson;
import org.entente.register.Register;

/** Carries registers between machines as the lines that {@link EntenteJson#registers} writes. */
final class RegisterCoder extends AtomicCoder<Register> {

    private static final long serialVersionUID = 1;
    private static final StringUtf8Coder LINE = StringUtf8Coder.of();

    @Override
    public void encode(Register value, OutputStream out) throws IOException {
        LINE.encode(EntenteJson.standard().registers().writeLine(value), out);
    }

    @Override
    public Register decode(InputStream in) throws IOException {
        return EntenteJson.standard().registers().read(LINE.decode(in));
    }

    @Override
    public boolean consistentWithEquals() {
        return true;
    }
}
