package org.entente.benchmarks.children;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.benchmarks.data.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdStartTest {

    /** What a first reading and writing of a sound document has no need of. */
    private static final List<String> NOT_NEEDED = List.of(
            "org.entente.validation.WordRules",
            "org.entente.json.reading.FollowOnViolations",
            "org.entente.json.text.Locator",
            "org.entente.json.schema.SchemaDefinitions",
            "com.fasterxml.jackson.databind.ObjectMapper",
            // What the JVM makes the methods of records with, when the first of them is called.
            "java.lang.runtime.ObjectMethods",
            "org.entente.benchmarks.contenders.Contender");

    @Test
    void aFirstReadingLoadsWhatItNeeds(@TempDir Path folder) throws IOException, InterruptedException {
        Path document = Files.write(folder.resolve("statement.json"), Corpus.statement());
        Set<String> loaded = loadedBy(ColdStart.class, "OUR_JSON", document.toString());
        assertTrue(loaded.contains("org.entente.model.ImmutableAgreement"));
        NOT_NEEDED.forEach(name -> assertDoesNotThrow(() -> Class.forName(name)));
        assertEquals(List.of(), NOT_NEEDED.stream().filter(loaded::contains).toList());
    }

    private static Set<String> loadedBy(Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xlog:class+load:stdout:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.lines().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
    }
}
