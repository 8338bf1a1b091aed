package org.entente.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusValidator;
import org.entente.corpus.query.CountTable;
import org.entente.corpus.query.Counter;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Found;
import org.entente.corpus.query.Selection;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;

/**
 * Agreements that stand one a line in a file of any size, asked and checked as a {@link Corpus} is, of which one is held in
 * memory at a time. The file is read anew for each question.
 *
 * <p>An agreement may lack what the register has: it is completed before it is asked or checked. A line that cannot be read
 * is no agreement and stops nothing; {@link #validate} reports it.
 *
 * <p>This class is immutable. It is as thread-safe as its listener.
 */
public final class CorpusFile {

    private static final AgreementValidator NO_RULES = noRules();

    private final EntenteJson json;
    private final Path file;
    private final Register register;
    private final Progress progress;

    private CorpusFile(EntenteJson json, Path file, Register register, Progress progress) {
        this.json = json;
        this.file = file;
        this.register = register;
        this.progress = progress;
    }

    /** Receives the progress of reading. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Takes how far it is. Called after each line that is not blank.
         *
         * @param bytes the bytes read so far, by whole blocks; a question that reads the file twice counts on
         * @param documents the lines read so far that are not blank, whether they could be read or not
         */
        void read(long bytes, long documents);
    }

    /**
     * Takes a file of agreements.
     *
     * @param json reads the lines; its rules are not applied, since a line may lack what the register has
     * @param file the file, in UTF-8
     * @param register what the agreements share
     * @return the file as a corpus
     */
    public static CorpusFile of(EntenteJson json, Path file, Register register) {
        Objects.requireNonNull(json, "json");
        return new CorpusFile(
                json.validating(NO_RULES),
                Objects.requireNonNull(file, "file"),
                Objects.requireNonNull(register, "register"),
                (bytes, documents) -> {});
    }

    private static AgreementValidator noRules() {
        AgreementValidator none = AgreementValidator.references();
        for (Rule rule : none.rules()) {
            none = none.without(rule.problem().code());
        }
        return none;
    }

    /**
     * Reports the progress of reading.
     *
     * @param listener receives it
     * @return the same file with that listener, in place of the one before
     */
    public CorpusFile listening(Progress listener) {
        return new CorpusFile(json, file, register, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Checks the agreements, each by itself and all with each other. The file is read twice; what is kept of each agreement
     * is reported by {@link CorpusValidator#validate(java.util.function.Supplier, Register)}, and the number of its line.
     *
     * @param validator what must hold; {@link CorpusValidator#withinAgreements} adds what must hold within each
     * @return first what was found in reading the lines, with places in the lines and paths within their agreement, and then
     *     what the validator found, with paths from the corpus ({@code agreements[3]} is the fourth that could be read) and
     *     the line of the agreement
     * @throws IOException if the file cannot be read
     */
    public ValidationReport validate(CorpusValidator validator) throws IOException {
        Objects.requireNonNull(validator, "validator");
        Session session = new Session();
        ViolationCollector reading = new ViolationCollector(ViolationCollector.STANDARD_LIMIT);
        List<Integer> lines = new ArrayList<>();
        boolean[] isSecond = {false};
        try {
            ValidationReport found = validator.validate(
                    () -> {
                        boolean isFirst = !isSecond[0];
                        isSecond[0] = true;
                        return session.lines(line -> {
                                    if (isFirst) {
                                        line.checked().report().violations().forEach(reading::add);
                                        line.checked().agreement().ifPresent(any -> lines.add(line.number()));
                                    }
                                })
                                .flatMap(line -> line.checked().agreement().stream());
                    },
                    register);
            return reading.report().merge(inFile(found, lines));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ValidationReport inFile(ValidationReport report, List<Integer> lines) {
        return ValidationReport.of(report.violations().stream()
                .map(violation -> line(violation, lines)
                        .map(line -> violation.at(new Location(line, 1)))
                        .orElse(violation))
                .toList());
    }

    /** The line of the agreement to which a path leads. */
    private static Optional<Integer> line(Violation violation, List<Integer> lines) {
        String[] steps = violation.path().toPointer().split("/", -1);
        return steps.length > 2 && steps[1].equals("agreements")
                ? Optional.of(lines.get(Integer.parseInt(steps[2])))
                : Optional.empty();
    }

    /**
     * Counts all provisions by two dimensions; kept are the counts alone.
     *
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @return the table
     * @throws IOException if the file cannot be read
     */
    public CountTable count(Dimension rows, Dimension columns) throws IOException {
        return count(Selection.provisions(), rows, columns);
    }

    /**
     * Counts provisions by two dimensions; kept are the counts alone.
     *
     * @param wanted which provisions to count
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @return the table
     * @throws IOException if the file cannot be read
     */
    public CountTable count(Selection<?> wanted, Dimension rows, Dimension columns) throws IOException {
        Counter counter = new Counter(wanted, rows, columns);
        forEach(counter::add);
        return counter.table();
    }

    /**
     * Finds provisions and passes each on.
     *
     * @param wanted which provisions
     * @param action what to do with each; what it throws ends the reading and comes out as it is
     * @param <P> their kind
     * @throws IOException if the file cannot be read
     */
    public <P extends Provision> void find(Selection<P> wanted, Consumer<? super Found<P>> action) throws IOException {
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(action, "action");
        forEach(agreement -> wanted.of(agreement).forEach(action));
    }

    /**
     * Passes on each agreement, completed from the register.
     *
     * @param action what to do with each; what it throws ends the reading and comes out as it is
     * @throws IOException if the file cannot be read
     */
    public void forEach(Consumer<? super Agreement> action) throws IOException {
        Objects.requireNonNull(action, "action");
        try (Stream<CheckedLine> lines = new Session().lines(line -> {})) {
            lines.flatMap(line -> line.checked().agreement().stream())
                    .map(register::complete)
                    .forEachOrdered(action);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Takes all agreements into memory.
     *
     * @return the corpus, of the lines that could be read
     * @throws IOException if the file cannot be read
     */
    public Corpus read() throws IOException {
        List<Agreement> all = new ArrayList<>();
        try (Stream<CheckedLine> lines = new Session().lines(line -> {})) {
            lines.forEachOrdered(line -> line.checked().agreement().ifPresent(all::add));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Corpus.of(all, register);
    }

    /** What was read for one question, in one pass or two. */
    private final class Session {

        private long bytes;
        private long documents;

        /** The lines; closing the stream closes the file. */
        Stream<CheckedLine> lines(Consumer<CheckedLine> action) {
            try {
                InputStream in = new Counted(Files.newInputStream(file));
                return json.checkLines(in)
                        .peek(line -> {
                            documents++;
                            progress.read(bytes, documents);
                            action.accept(line);
                        })
                        .onClose(() -> close(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void close(InputStream in) {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Counts the bytes that are read. */
        private final class Counted extends FilterInputStream {

            Counted(InputStream in) {
                super(in);
            }

            @Override
            public int read() throws IOException {
                int read = super.read();
                bytes += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                bytes += Math.max(0, read);
                return read;
            }
        }
    }
}
