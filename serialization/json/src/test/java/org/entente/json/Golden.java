package org.entente.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
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

    private static final Path ROOT = folder("/golden");

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

    /** A folder of the tests' resources, or for the tests of the engines one in the jar of these tests. */
    static Path folder(String name) {
        try {
            URI folder =
                    Objects.requireNonNull(Golden.class.getResource(name), name).toURI();
            return folder.getScheme().equals("jar") ? fileSystem(folder).getPath(name) : Path.of(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileSystem fileSystem(URI jar) {
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
