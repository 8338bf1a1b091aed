package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.comparison.Comparison;
import org.entente.json.format.AgreementSchema;
import org.entente.json.format.FormatTypes;
import org.entente.json.format.ReportFormat;
import org.entente.json.reading.NotePolicy;
import org.entente.json.text.Output;
import org.entente.json.token.Engines;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenSource;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.OwnTerms;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes agreements as JSON.
 *
 * <p>Reading is strict: what is not in the format is reported, never passed over, and every problem is reported at once,
 * with its code, path, line and column. The bytes that are written depend on the value alone. This class is immutable and
 * thread-safe; every method that changes something returns another instance.
 *
 * <p>It needs an engine: {@code entente-jackson3} or {@code entente-jackson2}. If both are there, it takes Jackson 3, or
 * Jackson 2 if Jackson 3 is too old; the system property {@code org.entente.json.engine}, or {@link #engine}, chooses
 * otherwise by the name {@code jackson3} or {@code jackson2}. If there is none, or its Jackson is too old,
 * {@link #standard} throws an {@link IllegalStateException} that says what to add. Both write the same bytes, and report
 * the same problems at the same places.
 */
public final class EntenteJson {

    private static final EntenteJson STANDARD = new EntenteJson(Settings.STANDARD);

    private final Settings settings;

    private volatile @Nullable TokenSource source;

    private EntenteJson(Settings settings) {
        this.settings = settings;
    }

    private TokenSource source() {
        TokenSource made = source;
        if (made == null) {
            made = settings.source(false);
            source = made;
        }
        return made;
    }

    /**
     * The strict reader and writer, with all rules of the library and the standard limits.
     *
     * @return always the same instance
     * @throws IllegalStateException if there is no engine, or its Jackson is too old; the message says what to do
     */
    public static EntenteJson standard() {
        Engines.standard();
        return STANDARD;
    }

    /**
     * Reads leniently: a member that is not known, or belongs to another kind of provision, is a warning that names its
     * value, and no error; a member that is {@code null} is absent, with a note ({@code null-absent}). An element of a
     * list that is {@code null} stays an error, since the places of the others would change.
     *
     * @return an instance that reads so
     */
    public EntenteJson lenient() {
        return new EntenteJson(settings.lenientOnes());
    }

    /**
     * Checks by other rules. Reading without checking always applies {@link AgreementValidator#errors()},
     * so it refuses what checking by all rules of the library calls an error.
     *
     * @param other the rules that {@code check} applies
     * @return an instance that checks by them
     */
    public EntenteJson validating(AgreementValidator other) {
        Objects.requireNonNull(other, "validator");
        return new EntenteJson(settings.with(() -> other));
    }

    /**
     * Makes terms and code schemes known, so that {@code check} takes no note of them ({@code term-unknown}).
     *
     * @param terms the terms, in place of those that were made known before
     * @return an instance that knows them
     */
    public EntenteJson knowing(OwnTerms terms) {
        Objects.requireNonNull(terms, "terms");
        return new EntenteJson(settings.with(settings.notes().knowing(terms)));
    }

    /**
     * Leaves out what {@code check} would find: a note of reading, or a rule of the validator.
     *
     * @param code the code of the problem, such as {@code term-unknown} or {@code treaty-term}
     * @return an instance that does not report it
     * @throws IllegalArgumentException if no note and no rule has that code
     */
    public EntenteJson without(String code) {
        Objects.requireNonNull(code, "code");
        return NotePolicy.notes()
                .filter(note -> note.code().equals(code))
                .findFirst()
                .map(note -> new EntenteJson(settings.with(settings.notes().without(note))))
                .orElseGet(() -> validating(settings.validator().get().without(code)));
    }

    /** {@return the limits within which this instance reads} */
    public Limits limits() {
        return settings.limits();
    }

    /**
     * Reads within other limits.
     *
     * @param other the limits
     * @return an instance with those limits
     */
    public EntenteJson limits(Limits other) {
        return new EntenteJson(settings.with(Objects.requireNonNull(other, "limits")));
    }

    /**
     * Reads and writes with another engine. What is read and written does not depend on it.
     *
     * @param name {@code jackson3} or {@code jackson2}
     * @return an instance that uses that engine
     * @throws IllegalStateException if there is no such engine, or its Jackson is too old; the message says what to do
     */
    public EntenteJson engine(String name) {
        return new EntenteJson(settings.with(Engines.named(Objects.requireNonNull(name, "name"))));
    }

    /**
     * Reads and checks agreements {@linkplain Register#complete completed} from a register: one that names a definition by
     * its id alone has it when the rules are applied, and when it is returned. What the agreement defines itself stays. The
     * register's own terms are known. Places are those of the document: what rules say of a definition of the register
     * stands after those of its list.
     *
     * @param register the register, in place of another that was given before
     * @return an instance that completes
     */
    public EntenteJson with(Register register) {
        return new EntenteJson(settings.with(Objects.requireNonNull(register, "register")));
    }

    /**
     * Writes agreements {@linkplain Register#reduce reduced}: without what the register has, so that reading with the same
     * register gives them back.
     *
     * @return an instance that writes so
     * @throws IllegalStateException if there is no register: {@code with(register).reduced()}
     */
    public EntenteJson reduced() {
        return new EntenteJson(settings.reducedOnes());
    }

    /**
     * Reads an agreement: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param json the text
     * @return the agreement
     * @throws AgreementJsonException with everything that is wrong
     */
    public Agreement read(String json) throws AgreementJsonException {
        return accepted(reader().read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads an agreement: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark
     * @return the agreement
     * @throws AgreementJsonException with everything that is wrong
     */
    public Agreement read(byte[] json) throws AgreementJsonException {
        return accepted(reader().read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads an agreement: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param json the text; it is read to its end and not closed
     * @return the agreement
     * @throws AgreementJsonException with everything that is wrong
     * @throws IOException if the text cannot be read
     */
    public Agreement read(Reader json) throws IOException {
        return accepted(reader().read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads an agreement: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark; they are read to their end and not closed
     * @return the agreement
     * @throws AgreementJsonException with everything that is wrong
     * @throws IOException if the bytes cannot be read
     */
    public Agreement read(InputStream json) throws IOException {
        return accepted(reader().read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads an agreement: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param json the file, in UTF-8, with or without a byte order mark
     * @return the agreement
     * @throws AgreementJsonException with everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public Agreement read(Path json) throws IOException {
        Objects.requireNonNull(json, "json");
        try (InputStream bytes = Files.newInputStream(json)) {
            return read(bytes);
        }
    }

    /**
     * Checks a text at whatever stage it is: its JSON, its construction and the rules of the validator.
     *
     * @param json the text
     * @return everything that was found, and the agreement if there is no error
     */
    public Checked check(String json) {
        return checker().read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Checks a text at whatever stage it is: its JSON, its construction and the rules of the validator.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark
     * @return everything that was found, and the agreement if there is no error
     */
    public Checked check(byte[] json) {
        return checker().read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Checks a text at whatever stage it is: its JSON, its construction and the rules of the validator.
     *
     * @param json the text; it is read to its end and not closed
     * @return everything that was found, and the agreement if there is no error
     * @throws IOException if the text cannot be read
     */
    public Checked check(Reader json) throws IOException {
        return checker().read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Checks a text at whatever stage it is: its JSON, its construction and the rules of the validator.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark; they are read to their end and not closed
     * @return everything that was found, and the agreement if there is no error
     * @throws IOException if the bytes cannot be read
     */
    public Checked check(InputStream json) throws IOException {
        return checker().read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Checks a text at whatever stage it is: its JSON, its construction and the rules of the validator.
     *
     * @param json the file, in UTF-8, with or without a byte order mark
     * @return everything that was found, and the agreement if there is no error
     * @throws IOException if the file cannot be read
     */
    public Checked check(Path json) throws IOException {
        Objects.requireNonNull(json, "json");
        try (InputStream bytes = Files.newInputStream(json)) {
            return check(bytes);
        }
    }

    /**
     * Checks agreements that stand one a line, as they are asked for; no more than one is held in memory. A line that
     * cannot be read gives its report and does not stop the rest.
     *
     * @param lines the bytes, in UTF-8; not closed, not even by closing the stream
     * @return what came of each line that is not blank; it throws an {@link java.io.UncheckedIOException} if the bytes
     *     cannot be read
     */
    public Stream<CheckedLine> checkLines(InputStream lines) {
        Objects.requireNonNull(lines, "lines");
        return StreamSupport.stream(lines(lines), false);
    }

    /**
     * Checks agreements that stand one a line in a file, as they are asked for; no more than one is held in memory.
     *
     * @param lines the file, in UTF-8
     * @return what came of each line that is not blank; closing the stream closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<CheckedLine> checkLines(Path lines) throws IOException {
        InputStream bytes = Files.newInputStream(Objects.requireNonNull(lines, "lines"));
        return Lines.closing(checkLines(bytes), bytes);
    }

    /**
     * Checks agreements that stand one a line in a file, and passes each on; the file is closed at the end.
     *
     * @param lines the file, in UTF-8
     * @param action what to do with each line that is not blank; what it throws ends the reading and comes out as it is
     * @throws IOException if the file cannot be read
     */
    public void forEachCheckedLine(Path lines, Consumer<? super CheckedLine> action) throws IOException {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(action, "action");
        try (InputStream bytes = Files.newInputStream(lines)) {
            Lines<Checked, CheckedLine> all = lines(bytes);
            for (Optional<CheckedLine> line = all.next(); line.isPresent(); line = all.next()) {
                action.accept(line.get());
            }
        }
    }

    private Lines<Checked, CheckedLine> lines(InputStream bytes) {
        AgreementReader reader = checker();
        return new Lines<>(bytes, reader, reader.longest(), Lines::agreement);
    }

    /**
     * Reads and writes drafts by the rules, limits and terms of this instance.
     *
     * @return what reads and writes them
     */
    public Drafts drafts() {
        return settings.drafts(source());
    }

    /**
     * Reads and writes registers by the rules, limits and terms of this instance. If it is {@linkplain #with with} a
     * register, the ids of a document may also be defined there; the document itself stays as it is.
     *
     * @return what reads and writes documents {@code {"format": "entente-register/1.0", "id": …, "actors": […], …}}
     */
    public Documents<Register> registers() {
        return settings.registers(source());
    }

    /**
     * Reads and writes definitions of one type by the limits and terms of this instance, each by itself: whether what an
     * actor refers to is defined is not asked.
     *
     * @param type the type, such as {@code Actor.meta()}: one of which a register or an agreement has parts
     * @param <T> the type
     * @return what reads and writes them
     * @throws IllegalArgumentException for agreements, which this instance reads itself, and for {@link #registers()}
     */
    public <T> Documents<T> definitions(MetaType<T> type) {
        return settings.definitions(Objects.requireNonNull(type, "type"), source());
    }

    /**
     * Starts to write agreements one a line.
     *
     * @param out where to write; closing the writer flushes it and does not close it
     * @return the writer
     */
    public LineWriter writeLines(OutputStream out) {
        return new LineWriter(settings, engine().writer(Objects.requireNonNull(out, "out"), false), out, false);
    }

    /**
     * Starts to write agreements one a line, over what the file held.
     *
     * @param file the file; closing the writer closes it
     * @return the writer
     * @throws IOException if the file cannot be opened
     */
    public LineWriter writeLines(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        JsonEngine lines = engine();
        OutputStream out = Files.newOutputStream(file);
        return new LineWriter(settings, lines.writer(out, false), out, true);
    }

    /**
     * The JSON Schema of the format (draft 2020-12), with titles and descriptions in English.
     *
     * @return the schema, as a document
     */
    public static String schema() {
        return schema(Locale.ENGLISH);
    }

    /**
     * The JSON Schema of the format (draft 2020-12), to build forms from.
     *
     * @param locale the language of titles and descriptions; English where there are none in it
     * @return the schema, as a document
     */
    public static String schema(Locale locale) {
        return AgreementSchema.of(Objects.requireNonNull(locale, "locale"));
    }

    private AgreementReader checker() {
        return settings.checker(source());
    }

    private AgreementReader reader() {
        return settings.reader(source());
    }

    private static Agreement accepted(Checked checked) throws AgreementJsonException {
        return checked.agreement().orElseThrow(() -> new AgreementJsonException(checked.report()));
    }

    /**
     * Writes an agreement as a document: indented by two spaces, with a line feed at the end of each line.
     *
     * @param agreement the agreement
     * @return the JSON text
     */
    public String write(Agreement agreement) {
        return Output.document(written(agreement), engine());
    }

    /**
     * Writes an agreement as a line: the same JSON without white space and without a line end.
     *
     * @param agreement the agreement
     * @return the JSON text
     */
    public String writeLine(Agreement agreement) {
        return Output.line(written(agreement), engine());
    }

    /**
     * Writes an agreement as a line in UTF-8, as {@link #read(byte[])} takes it: for a message, a column or the body of a
     * response. Makes less than a third of the garbage of {@link #writeLine} and its encoding.
     *
     * @param agreement the agreement
     * @return the JSON, without a line end
     */
    public byte[] writeBytes(Agreement agreement) {
        return Output.bytes(written(agreement), engine());
    }

    /**
     * Writes an agreement as a document in UTF-8.
     *
     * @param agreement the agreement
     * @param out where to write; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void write(Agreement agreement, OutputStream out) throws IOException {
        Output.document(written(agreement), engine(), Objects.requireNonNull(out, "out"));
    }

    /**
     * Writes an agreement as a document in UTF-8, over what the file held.
     *
     * @param agreement the agreement
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public void write(Agreement agreement, Path file) throws IOException {
        Output.document(written(agreement), engine(), Objects.requireNonNull(file, "file"));
    }

    /**
     * Writes a report as one line of JSON, fit for the body of a problem by RFC 9457: {@code {"violations": [{"code": …,
     * "severity": …, "pointer": …, "path": …, "line": …, "column": …, "arguments": {…}, "message": …}]}}. {@code
     * docs/reports.md} describes it.
     *
     * @param report the report
     * @param locale the reader's language; English where there is no message in it
     * @return the JSON text; half of a surrogate pair in it is replaced by U+FFFD
     */
    public String writeReport(ValidationReport report, Locale locale) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(locale, "locale");
        return Output.line(out -> ReportFormat.write(report, locale, out), engine());
    }

    /**
     * Writes a comparison of agreements or registers as a JSON Patch (RFC 6902): operations that make the JSON of the later
     * version of that of the earlier one, as this instance writes it. What is put into a list or has moved is one operation.
     *
     * @param comparison the comparison, or {@linkplain Comparison#only some} of its differences
     * @return the patch, as a document; an empty array if nothing differs
     */
    public String writePatch(Comparison<?> comparison) {
        Objects.requireNonNull(comparison, "comparison");
        return Output.document(Patches.of(comparison, settings), engine());
    }

    private Output.Written written(Agreement agreement) {
        Agreement written = settings.written(Objects.requireNonNull(agreement, "agreement"));
        return out -> FormatTypes.AGREEMENT.write(written, out);
    }

    private JsonEngine engine() {
        return settings.engine().get();
    }
}
