package org.entente.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One document of the golden corpus, in canonical form.
 *
 * @param name its folder and file
 * @param text its text
 */
public record Golden(String name, String text) {

    private static final Path ROOT = root();

    /** All documents, by name. */
    public static List<Golden> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new Golden(ROOT.relativize(file).toString().replace('\\', '/'), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Golden named(String name) {
        return new Golden(name, text(ROOT.resolve(name)));
    }

    /** A folder, or for the tests of the engines one in the jar of these tests. */
    private static Path root() {
        try {
            URI golden = Objects.requireNonNull(Golden.class.getResource("/golden"), "/golden")
                    .toURI();
            return golden.getScheme().equals("jar")
                    ? FileSystems.newFileSystem(golden, Map.of()).getPath("/golden")
                    : Path.of(golden);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
