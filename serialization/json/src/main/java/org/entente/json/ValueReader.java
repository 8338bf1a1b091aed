package org.entente.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.text.Document;
import org.entente.json.type.JsonType;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Reads values of one type, and applies rules to what could be read. */
final class ValueReader<T> extends DocumentReader<T, CheckedDocument<T>> {

    private final JsonType<T> type;
    private final BiConsumer<T, CollectedProblems> rules;
    private final BiConsumer<T, CollectedProblems> errors;
    private final @Nullable String format;

    /**
     * Takes what to read.
     *
     * @param rules applies the rules to what could be read
     * @param errors applies those that find errors, by which is salvaged
     * @param format what a document that states no format is taken to be of, or null if it needs none
     */
    ValueReader(
            Manner manner,
            JsonType<T> type,
            BiConsumer<T, CollectedProblems> rules,
            BiConsumer<T, CollectedProblems> errors,
            @Nullable String format) {
        super(manner);
        this.type = type;
        this.rules = rules;
        this.errors = errors;
        this.format = format;
    }

    @Override
    JsonType<T> type() {
        return type;
    }

    @Override
    T judged(T read, CollectedProblems findings) {
        rules.accept(read, findings);
        return read;
    }

    @Override
    CheckedDocument<T> result(@Nullable T read, ValidationReport report, Optional<Document> text) {
        Supplier<Optional<Salvage<T>>> salvage =
                text.isEmpty() ? Optional::empty : () -> salvage(text.get().text());
        return new CheckedDocument<>(report.hasErrors() ? null : read, report, salvage);
    }

    private Optional<Salvage<T>> salvage(String text) {
        ValueReader<T> strict = new ValueReader<>(manner().forSalvage(), type, errors, errors, format);
        return new Salvager<>(
                        text,
                        rest -> {
                            CheckedDocument<T> checked = strict.withoutPlaces(rest);
                            return new Salvager.Read<>(checked.value(), checked.report());
                        },
                        format,
                        manner().source(),
                        manner().limits().elements())
                .salvage();
    }

    /** What came of a line of a stream. */
    static <T> CheckedDocumentLine<T> line(int line, CheckedDocument<T> checked) {
        return new CheckedDocumentLine<>(
                line,
                new CheckedDocument<>(
                        checked.value().orElse(null),
                        Lines.inStream(checked.report(), line),
                        () -> checked.salvage().map(saved -> saved.at(Lines.inStream(saved.leftOut(), line)))));
    }
}
