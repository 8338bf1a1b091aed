package org.entente.command.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.command.console.Terminal;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    /** Who watches sees a bar when the work takes longer than a moment; at the last document it is full. */
    @ParameterizedTest
    @CsvSource({"'{} ', '{} ', json", "'{}\n{}\n', '{}\n', jsonl", "'{} ', '{}\n\n', jsonl"})
    void theBarShowsAllThatWasRead(String first, String second, String ending) throws IOException {
        Files.writeString(folder.resolve("a." + ending), first);
        Files.writeString(folder.resolve("b." + ending), second);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]), new PrintWriter(new StringWriter()), new PrintWriter(err), true);
        new Inputs(List.of(folder.toString()), false, terminal)
                .forEach(new Checker(Texts.read(List.of()), EntenteJson.standard()), document -> {
                    if (document.name().contains("a.")) {
                        pause();
                    }
                });
        assertTrue(err.toString().contains(" 100 %"), err::toString);
    }

    private static void pause() {
        try {
            Thread.sleep(600);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
