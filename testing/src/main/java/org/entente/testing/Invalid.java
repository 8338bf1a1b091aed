package org.entente.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.testing.faults.Broken;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A value that was changed in one way, and the violation that must be reported because of it.
 *
 * <p>The change was made to {@link #before()}, which has no error. {@link #report()} of the changed value has all that
 * was known of it before, unless the change hides it, and {@link #expected() the expected violation}; it has no other
 * error. This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Invalid<T> {

    private static final int PRINTED = 20_000;

    private final T before;
    private final Supplier<Optional<T>> value;
    private final String json;
    private final byte[] bytes;
    private final String change;
    private final Violation expected;
    private final @Nullable SourceText text;
    private final Supplier<ValidationReport> report;

    private Invalid(
            T before,
            Supplier<Optional<T>> value,
            String json,
            byte[] bytes,
            String change,
            Violation expected,
            @Nullable SourceText text,
            Supplier<ValidationReport> report) {
        this.before = before;
        this.value = value;
        this.json = json;
        this.bytes = bytes;
        this.change = change;
        this.expected = expected;
        this.text = text;
        this.report = report;
    }

    /** Takes the changed form of an agreement. */
    static Invalid<Agreement> of(Broken broken) {
        byte[] bytes = broken.bytes().get();
        return new Invalid<>(
                broken.before(),
                broken.value(),
                broken.json(),
                bytes,
                broken.change(),
                broken.expected(),
                broken.text().orElse(null),
                () -> report(broken.text().flatMap(any -> broken.value().get()), broken.text(), bytes));
    }

    /** Takes the changed form of a part of an agreement, which no builder would build. */
    static <T> Invalid<T> part(
            T before, String json, String change, Violation expected, Supplier<ValidationReport> report) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Invalid<>(before, Optional::empty, json, bytes, change, expected, null, report);
    }

    private static ValidationReport report(Optional<Agreement> agreement, Optional<SourceText> text, byte[] bytes) {
        if (agreement.isPresent()) {
            return AgreementValidator.standard()
                    .validate(new Examination(agreement.get(), text.stream().toList()));
        }
        try {
            return EntenteJson.standard().check(new ByteArrayInputStream(bytes)).report();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    /**
     * The value before it was changed: a valid one, with everything that the change needs; what stood in its way was
     * changed or taken out first.
     *
     * @return the valid value
     */
    public T before() {
        return before;
    }

    /**
     * The changed value, where the fault is one that a value can have: what only the rules between objects report.
     *
     * @return the value, or empty where no builder would build it
     */
    public Optional<T> value() {
        return value.get();
    }

    /**
     * The changed value as JSON. Where the fault is in the bytes alone ({@code encoding-not-utf-8}, {@code
     * utf-8-malformed}) or in the {@linkplain #text() text of a source}, the JSON itself is sound.
     *
     * @return the JSON text; every half of a surrogate pair is escaped
     */
    public String json() {
        return json;
    }

    /**
     * The changed value as bytes.
     *
     * @return the JSON text in UTF-8, unless the fault is in the encoding
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What was changed.
     *
     * @return a sentence in English, without a full stop
     */
    public String change() {
        return change;
    }

    /**
     * The violation that must be reported, without arguments and location.
     *
     * @return the violation
     */
    public Violation expected() {
        return expected;
    }

    /**
     * The code that must be reported.
     *
     * @return the code of the expected violation
     */
    public String code() {
        return expected.code();
    }

    /**
     * The place at which the code must be reported.
     *
     * @return the path of the expected violation
     */
    public ValuePath path() {
        return expected.path();
    }

    /**
     * How grave it is.
     *
     * @return the severity of the expected violation; the value is refused only if it is {@link Severity#ERROR}
     */
    public Severity severity() {
        return expected.severity();
    }

    /**
     * The text of a source, where the fault shows only beside it.
     *
     * @return the text to check with, or empty where no text is needed
     */
    public Optional<SourceText> text() {
        return Optional.ofNullable(text);
    }

    /**
     * What Entente reports of the changed value, with the standard rules and limits: of its bytes, and where a text of a
     * source is needed, of the value beside that text; of a part of an agreement, what a mapper reports.
     *
     * @return the report, with the expected violation
     */
    public ValidationReport report() {
        return report.get();
    }

    /** Renders the change, the expected violation and the JSON; very long JSON is cut. */
    @Override
    public String toString() {
        String shown = json.length() <= PRINTED ? json : json.substring(0, PRINTED) + "…";
        String place = path().equals(ValuePath.ROOT) ? "(root)" : path().toString();
        return change + "\nexpected: " + severity() + " " + code() + " at " + place + "\n" + shown;
    }
}
