package org.entente.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.text.Document;
import org.entente.json.type.JsonType;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Reads values of one type, and applies rules to what could be read. */
final class ValueReader<T> extends DocumentReader<T, CheckedDocument<T>> {

    private final JsonType<T> type;
    private final BiConsumer<T, CollectedProblems> rules;

    ValueReader(Manner manner, JsonType<T> type, BiConsumer<T, CollectedProblems> rules) {
        super(manner);
        this.type = type;
        this.rules = rules;
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
        return new CheckedDocument<>(report.hasErrors() ? null : read, report);
    }

    /** What came of a line of a stream. */
    static <T> CheckedDocumentLine<T> line(int line, CheckedDocument<T> checked) {
        return new CheckedDocumentLine<>(
                line, new CheckedDocument<>(checked.value().orElse(null), Lines.inStream(checked.report(), line)));
    }
}
