package org.entente.examples.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;

/**
 * Two texts of a series that follow each other.
 *
 * @param series the id of the series
 * @param before the id of the earlier agreement
 * @param after the id of the later one
 */
record Pair(String series, String before, String after) {

    Pair {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Carries pairs between machines; pairs can be keys. */
    static final class Coded extends AtomicCoder<Pair> {

        private static final long serialVersionUID = 1;
        private static final StringUtf8Coder ID = StringUtf8Coder.of();

        @Override
        public void encode(Pair value, OutputStream out) throws IOException {
            ID.encode(value.series, out);
            ID.encode(value.before, out);
            ID.encode(value.after, out);
        }

        @Override
        public Pair decode(InputStream in) throws IOException {
            return new Pair(ID.decode(in), ID.decode(in), ID.decode(in));
        }

        @Override
        public boolean consistentWithEquals() {
            return true;
        }
    }
}
