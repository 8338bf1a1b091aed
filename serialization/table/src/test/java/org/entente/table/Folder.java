package org.entente.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of tables, for a test. */
final class Folder {

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    static Folder temporary() {
        try {
            return new Folder(Files.createTempDirectory("tables"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    /** Writes a file; lines end with a line feed. */
    Folder with(String file, String... lines) {
        return with(file, (String.join("\n", lines) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(path)) {
            files.forEach(file -> all.put(
                    file.getFileName().toString(), text(file.getFileName().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** What came of the tables, one after the other. */
    List<CheckedRows> checked(EntenteTables tables) {
        try {
            return tables.check(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, in words: row, column and code of each violation. */
    static List<String> codes(List<CheckedRows> checked) {
        return checked.stream()
                .flatMap(each -> each.violations().stream())
                .map(each -> each.row() + " " + each.column().orElse("-") + " "
                        + each.violation().code())
                .toList();
    }
}
