package org.entente.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.json.EntenteJson;
import org.entente.json.Explanation;
import org.entente.model.Agreement;
import org.entente.table.problem.TableProblem;
import org.entente.violation.Severity;

/**
 * What a code of tables and mappings means: what is wrong and what to do, with an example. {@link Explanation} has the codes of
 * agreements and drafts, which cells have too. This class is immutable and thread-safe.
 */
public final class TableExplanation {

    private final TableProblem problem;

    /** What a code concerns. */
    public enum Subject {
        /** Tables that are read. */
        TABLE,
        /** Tables of other people, and what a mapping says of them. */
        MAPPING,
        /** What is to be written, and no table can hold. */
        WRITING
    }

    private TableExplanation(TableProblem problem) {
        this.problem = problem;
    }

    /**
     * Explains a code.
     *
     * @param code the code, such as {@code column-unknown}
     * @return what it means, or empty if tables have no such code
     */
    public static Optional<TableExplanation> of(String code) {
        Objects.requireNonNull(code, "code");
        return all().stream()
                .filter(explanation -> explanation.code().equals(code))
                .findFirst();
    }

    /** {@return the explanations of all codes of tables} */
    public static List<TableExplanation> all() {
        return Arrays.stream(TableProblem.values()).map(TableExplanation::new).toList();
    }

    /** {@return the code} */
    public String code() {
        return problem.code();
    }

    /** {@return how grave it is} */
    public Severity severity() {
        return problem.severity();
    }

    /** {@return what the code concerns} */
    public Subject subject() {
        if (problem.compareTo(TableProblem.UNFIT_BARE) >= 0) {
            return Subject.WRITING;
        }
        return problem.compareTo(TableProblem.COLUMN_UNBOUND) >= 0 ? Subject.MAPPING : Subject.TABLE;
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the text, where <code>{name}</code> stands for what differs from case to case, and brackets around what is
     *     shown only sometimes
     */
    public String message(Locale locale) {
        return problem.outline(locale);
    }

    /** {@return files that have the problem; empty for what takes bytes} */
    public Optional<Example> example() {
        return Optional.ofNullable(Examples.ALL.get(code()));
    }

    /** {@return why there is no example, in English; empty where there is one} */
    public Optional<String> withoutExample() {
        return Optional.of("It takes bytes in another encoding.")
                .filter(reason -> example().isEmpty());
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code();
    }

    /**
     * Files that have a problem.
     *
     * @param files what is in them, by name: tables; {@value #MAPPING}, if tables are mapped; or {@value #AGREEMENT}, an
     *     agreement that is written as tables
     */
    public record Example(Map<String, String> files) {

        /** The name of the file that is a mapping. */
        public static final String MAPPING = "mapping.json";

        /** The name of the file that is to be written as tables. */
        public static final String AGREEMENT = "agreement.json";

        /**
         * Takes files.
         *
         * @param files what is in them, by name
         */
        public Example {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }

        /**
         * Checks the files, or writes the agreement.
         *
         * @return everything that is wrong, the problem among it
         * @throws IOException if there is no room for temporary files
         */
        public List<TableViolation> violations() throws IOException {
            String agreement = files.get(AGREEMENT);
            return agreement == null ? checked() : unfit(EntenteJson.standard().read(agreement));
        }

        private static List<TableViolation> unfit(Agreement agreement) {
            return EntenteTables.standard().unfit(agreement).violations().stream()
                    .map(violation -> new TableViolation(AGREEMENT, 1, Optional.empty(), violation))
                    .toList();
        }

        private List<TableViolation> checked() throws IOException {
            Path folder = Files.createTempDirectory("entente-example");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                return EntenteTables.standard().mapping(mapping(folder)).check(folder).stream()
                        .flatMap(checked -> checked.violations().stream())
                        .toList();
            } catch (InvalidTableException refused) {
                return refused.violations();
            } finally {
                for (String name : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        }

        private TableMapping mapping(Path folder) throws IOException {
            return files.containsKey(MAPPING)
                    ? TableMapping.read(folder.resolve(MAPPING))
                    : TableMapping.read("{\"files\": {}}");
        }
    }

    /** The examples by code; each is checked by a test. They are read when one is first asked for. */
    private static final class Examples {

        static final Map<String, Example> ALL = read();

        private Examples() {}

        private static Map<String, Example> read() {
            try (InputStream in =
                    Objects.requireNonNull(TableExplanation.class.getResourceAsStream("examples.txt"), "examples")) {
                Map<String, Example> examples = new TreeMap<>();
                String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String block : all.split("(?m)^== ", -1)) {
                    String[] parts = block.split("(?m)^-- ", -1);
                    if (parts.length > 1) {
                        examples.put(parts[0].strip(), example(parts));
                    }
                }
                return examples;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Example example(String... parts) {
            Map<String, String> files = new LinkedHashMap<>();
            for (int i = 1; i < parts.length; i++) {
                int end = parts[i].indexOf('\n');
                files.put(parts[i].substring(0, end), parts[i].substring(end + 1));
            }
            return new Example(files);
        }
    }
}
