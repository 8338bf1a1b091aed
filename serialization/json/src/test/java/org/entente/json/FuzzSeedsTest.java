package org.entente.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing starts from, and what it once found; {@link CheckFuzzTest} looks for more. */
class FuzzSeedsTest {

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(Golden.folder("/org/entente/json/CheckFuzzTestInputs"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeedIsAnswered(Path seed) throws IOException {
        CheckFuzzTest.assertAnswered(Files.readAllBytes(seed));
    }
}
