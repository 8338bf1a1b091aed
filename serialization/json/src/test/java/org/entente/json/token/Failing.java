package org.entente.json.token;

import java.io.IOException;
import java.io.OutputStream;

/** Streams that cannot be written. */
public final class Failing {

    private Failing() {}

    /** A stream that throws whatever is written to it. */
    public static OutputStream with(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw failure;
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                throw failure;
            }
        };
    }
}
