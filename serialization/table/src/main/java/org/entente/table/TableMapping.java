package org.entente.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.json.token.Engines;
import org.entente.table.mapping.MappedFile;
import org.entente.table.mapping.MappingReader;

/**
 * What the columns and values of tables of other people mean, so that they are read without code: which rows of which
 * tables each of their rows gives, how dates and numbers are written, what stands for none and for an open end. It is a
 * small JSON file, in which comments may stand; {@code docs/table.md} describes it. This class is immutable and thread-safe.
 */
public final class TableMapping {

    private static final int DEPTH = 64;
    private static final int TOKEN = 1 << 20;
    private static final int NUMBER = 1000;

    private final Map<String, MappedFile> files;

    private TableMapping(Map<String, MappedFile> files) {
        this.files = files;
    }

    /**
     * Reads a mapping.
     *
     * @param json the text
     * @return the mapping
     * @throws InvalidTableException with everything that is wrong with it
     */
    public static TableMapping read(String json) throws InvalidTableException {
        return read("mapping", Objects.requireNonNull(json, "json"));
    }

    /**
     * Reads a mapping.
     *
     * @param json the file, in UTF-8
     * @return the mapping
     * @throws InvalidTableException with everything that is wrong with it
     * @throws IOException if the file cannot be read
     */
    public static TableMapping read(Path json) throws IOException {
        return read(String.valueOf(json.getFileName()), Files.readString(json));
    }

    private static TableMapping read(String name, String json) throws InvalidTableException {
        MappingReader reader = new MappingReader(json, Engines.standard().source(DEPTH, TOKEN, NUMBER, true));
        if (!reader.violations().isEmpty()) {
            throw new InvalidTableException(reader.violations().stream()
                    .map(violation -> new TableViolation(
                            name, violation.location().orElseThrow().line(), Optional.empty(), violation))
                    .toList());
        }
        return new TableMapping(reader.files());
    }

    Optional<MappedFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Renders the names of the files that it is about. */
    @Override
    public String toString() {
        return String.join(", ", files.keySet());
    }
}
