package org.entente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Location;
import org.entente.violation.Path;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** Reads one document that lies in memory, and collects everything that is wrong with it. */
final class DocumentReader {

    private final boolean lenient;
    private final AgreementValidator validator;
    private final Limits limits;
    private final JsonFactory factory;

    DocumentReader(boolean lenient, AgreementValidator validator, Limits limits, JsonFactory factory) {
        this.lenient = lenient;
        this.validator = validator;
        this.limits = limits;
        this.factory = factory;
    }

    Checked read(InputStream json) throws IOException {
        byte[] bytes = json.readNBytes(longest() + 1);
        return bytes.length > longest() ? tooLong() : read(bytes);
    }

    Checked read(byte[] bytes) {
        Decoded decoded = Decoded.of(bytes);
        return decoded.violation()
                .map(violation -> new Checked(Optional.empty(), ValidationReport.of(List.of(violation))))
                .orElseGet(() -> readText(decoded.text()));
    }

    /** The most bytes that a document within the limit can have, as far as an array can hold them. */
    int longest() {
        return (int) Math.min(3L * limits.document(), Integer.MAX_VALUE - 16);
    }

    Checked read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = json.read(buffer);
                count >= 0 && text.length() <= limits.document();
                count = json.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return read(text.toString());
    }

    Checked read(String json) {
        return readText(Decoded.withoutMark(json));
    }

    private Checked readText(String json) {
        if (json.length() > limits.document()) {
            return tooLong();
        }
        Findings findings = new Findings(json, limits.problems(), factory);
        Agreement agreement = null;
        try (JsonParser parser = factory.createParser(json)) {
            Reading reading = new Reading(parser, findings, lenient);
            try {
                agreement = read(reading, parser, findings);
            } catch (JsonProcessingException e) {
                findings.broken(Syntax.violation(e, reading.path(), parser), Syntax.place(e, parser));
            }
        } catch (Findings.Full full) {
            agreement = null;
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
        if (agreement != null) {
            findings.addAll(validator.validate(agreement));
        }
        ValidationReport report = findings.report();
        return new Checked(report.hasErrors() ? Optional.empty() : Optional.ofNullable(agreement), report);
    }

    private static @Nullable Agreement read(Reading reading, JsonParser parser, Findings findings) throws IOException {
        if (parser.nextToken() == null) {
            findings.add(Violation.of(JsonProblem.JSON_EMPTY, Path.ROOT).at(new Location(1, 1)));
            return null;
        }
        Agreement agreement = Descriptions.AGREEMENT.read(reading);
        if (parser.nextToken() != null) {
            reading.report(JsonProblem.JSON_TRAILING);
        }
        return agreement;
    }

    Checked tooLong() {
        return new Checked(
                Optional.empty(),
                ValidationReport.of(List.of(Violation.of(JsonProblem.LIMIT_DOCUMENT, Path.ROOT)
                        .with("limit", limits.document())
                        .at(new Location(1, 1)))));
    }
}
