package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.json.text.Output;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenWriter;
import org.entente.json.type.JsonType;

/**
 * Reads, checks and writes documents of one type other than an agreement: registers, or single definitions such as actors,
 * as a rule one a line. They are read and written as agreements are: all problems are reported at
 * once, with its code, path, line and column, and the bytes that are written depend on the value alone.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Documents<T> {

    private final JsonType<T> type;
    private final ValueReader<T> reader;
    private final ValueReader<T> checker;
    private final JsonEngine engine;
    private final Function<Locale, String> schema;

    Documents(ValueReader<T> reader, ValueReader<T> checker, JsonEngine engine, Function<Locale, String> schema) {
        this.type = reader.type();
        this.reader = reader;
        this.checker = checker;
        this.engine = engine;
        this.schema = schema;
    }

    /**
     * Reads a value of which no rule finds an error.
     *
     * @param json the text
     * @return the value
     * @throws AgreementJsonException with everything that is wrong
     */
    public T read(String json) throws AgreementJsonException {
        return accepted(reader.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a value of which no rule finds an error.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark
     * @return the value
     * @throws AgreementJsonException with everything that is wrong
     */
    public T read(byte[] json) throws AgreementJsonException {
        return accepted(reader.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a value of which no rule finds an error.
     *
     * @param json the text; it is read to its end and not closed
     * @return the value
     * @throws AgreementJsonException with everything that is wrong
     * @throws IOException if the text cannot be read
     */
    public T read(Reader json) throws IOException {
        return accepted(reader.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a value of which no rule finds an error.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark; they are read to their end and not closed
     * @return the value
     * @throws AgreementJsonException with everything that is wrong
     * @throws IOException if the bytes cannot be read
     */
    public T read(InputStream json) throws IOException {
        return accepted(reader.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a value of which no rule finds an error.
     *
     * @param json the file, in UTF-8, with or without a byte order mark
     * @return the value
     * @throws AgreementJsonException with everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public T read(Path json) throws IOException {
        try (InputStream bytes = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
            return read(bytes);
        }
    }

    /**
     * Checks a text at whatever stage it is.
     *
     * @param json the text
     * @return everything that was found, and the value if there is no error
     */
    public CheckedDocument<T> check(String json) {
        return checker.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Checks a text at whatever stage it is.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark
     * @return everything that was found, and the value if there is no error
     */
    public CheckedDocument<T> check(byte[] json) {
        return checker.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Checks a text at whatever stage it is.
     *
     * @param json the file, in UTF-8, with or without a byte order mark
     * @return everything that was found, and the value if there is no error
     * @throws IOException if the file cannot be read
     */
    public CheckedDocument<T> check(Path json) throws IOException {
        try (InputStream bytes = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
            return checker.read(bytes);
        }
    }

    /**
     * Checks values that stand one a line, as they are asked for; no more than one is held in memory. A line that cannot be
     * read gives its report and does not stop the rest.
     *
     * @param lines the bytes, in UTF-8; not closed, not even by closing the stream
     * @return what came of each line that is not blank; it throws an {@link UncheckedIOException} if the bytes cannot be
     *     read
     */
    public Stream<CheckedDocumentLine<T>> checkLines(InputStream lines) {
        Objects.requireNonNull(lines, "lines");
        return StreamSupport.stream(new Lines<>(lines, checker, checker.longest(), ValueReader::line), false);
    }

    /**
     * Checks values that stand one a line in a file, as they are asked for; no more than one is held in memory.
     *
     * @param lines the file, in UTF-8
     * @return what came of each line that is not blank; closing the stream closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<CheckedDocumentLine<T>> checkLines(Path lines) throws IOException {
        InputStream bytes = Files.newInputStream(Objects.requireNonNull(lines, "lines"));
        return Lines.closing(checkLines(bytes), bytes);
    }

    private T accepted(CheckedDocument<T> checked) throws AgreementJsonException {
        return checked.value().orElseThrow(() -> new AgreementJsonException(checked.report()));
    }

    /**
     * Writes a value as a document: indented by two spaces, with a line feed at the end of each line.
     *
     * @param value the value
     * @return the JSON text
     */
    public String write(T value) {
        return Output.document(written(value), engine);
    }

    /**
     * Writes a value as a line: the same JSON without white space and without a line end.
     *
     * @param value the value
     * @return the JSON text
     */
    public String writeLine(T value) {
        return Output.line(written(value), engine);
    }

    /**
     * Writes a value as a line in UTF-8, as {@link #read(byte[])} takes it.
     *
     * @param value the value
     * @return the JSON, without a line end
     */
    public byte[] writeBytes(T value) {
        return Output.bytes(written(value), engine);
    }

    /**
     * Writes a value as a document in UTF-8.
     *
     * @param value the value
     * @param out where to write; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        Output.document(written(value), engine, Objects.requireNonNull(out, "out"));
    }

    /**
     * Writes a value as a document in UTF-8, over what the file held.
     *
     * @param value the value
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public void write(T value, Path file) throws IOException {
        Output.document(written(value), engine, Objects.requireNonNull(file, "file"));
    }

    /**
     * Writes values one a line in UTF-8, with a line feed after each, over what the file held.
     *
     * @param values the values, each taken when it is written
     * @param file the file
     * @throws IOException if they cannot be written
     */
    public void writeLines(Iterable<? extends T> values, Path file) throws IOException {
        Iterator<? extends T> each = Objects.requireNonNull(values, "values").iterator();
        try (OutputStream out = Files.newOutputStream(Objects.requireNonNull(file, "file"));
                TokenWriter lines = engine.writer(out, false)) {
            while (each.hasNext()) {
                written(each.next()).to(lines);
                lines.writeRaw('\n');
            }
        }
    }

    private Output.Written written(T value) {
        Objects.requireNonNull(value, "value");
        return out -> type.write(value, out);
    }

    /**
     * The JSON Schema of the documents (draft 2020-12).
     *
     * @param locale the language of titles and descriptions; English where there are none in it
     * @return the schema, as a document
     */
    public String schema(Locale locale) {
        return schema.apply(Objects.requireNonNull(locale, "locale"));
    }
}
