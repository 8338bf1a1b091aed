package org.entente.examples.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.entente.json.EntenteJson;
import org.entente.violation.ValidationReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * A line that is no agreement without errors, with what is wrong. A file is read in pieces by many machines, so a line
 * has no number; the letter carries the whole line.
 *
 * @param line the line as it stands in the file
 * @param report everything that was found, as {@code docs/reports.md} describes it; its places are within the line
 */
record DeadLetter(String line, String report) {

    DeadLetter {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(report, "report");
    }

    static DeadLetter of(String line, ValidationReport report) {
        return new DeadLetter(line, EntenteJson.standard().writeReport(report, Locale.ENGLISH));
    }

    /** {@return the letter as a line of JSON, such as <code>{"line": "{}", "report": {"violations": …}}</code>} */
    String toJson() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("line", line)
                .putRawValue("report", new RawValue(report))
                .toString();
    }

    /** Carries letters between machines. */
    static final class Coded extends AtomicCoder<DeadLetter> {

        private static final long serialVersionUID = 1;
        private static final StringUtf8Coder TEXT = StringUtf8Coder.of();

        @Override
        public void encode(DeadLetter value, OutputStream out) throws IOException {
            TEXT.encode(value.line, out);
            TEXT.encode(value.report, out);
        }

        @Override
        public DeadLetter decode(InputStream in) throws IOException {
            return new DeadLetter(TEXT.decode(in), TEXT.decode(in));
        }

        @Override
        public boolean consistentWithEquals() {
            return true;
        }
    }
}
