package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.entente.command.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WatchTest {

    private static final String SOUND = "{\"format\": \"entente/1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}}";

    @TempDir
    private Path folder;

    /** What the program says beside its results, line by line as it comes to those who read it. */
    private final LinkedBlockingQueue<String> printed = new LinkedBlockingQueue<>();

    private final StringWriter out = new StringWriter();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();

    private Thread started(boolean watched, String... args) {
        Writer lines = new Writer() {
            @Override
            public void write(char[] text, int from, int count) {
                printed.add(new String(text, from, count));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(new BufferedWriter(out)),
                new PrintWriter(new BufferedWriter(lines)),
                watched);
        Thread thread = new Thread(() -> exit.complete(EntenteCommand.run(terminal, args)));
        thread.start();
        return thread;
    }

    private List<String> untilItWaits() throws InterruptedException {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(printed.poll(60, TimeUnit.SECONDS));
        } while (!lines.get(lines.size() - 1).startsWith("--- waiting"));
        return lines;
    }

    @Test
    void aFileIsCheckedWheneverItIsSaved() throws Exception {
        Path file = Files.writeString(folder.resolve("x.json"), "{}");
        Thread thread = started(false, "check", "--watch", file.toString());
        assertEquals(
                "checked: 1, errors: 1, warnings: 0, notes: 0\n", untilItWaits().get(0));
        // As an editor saves: by renaming.
        Path saved = Files.writeString(folder.resolve("x.json.tmp"), SOUND);
        Files.move(saved, file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                "checked: 1, errors: 0, warnings: 0, notes: 0\n", untilItWaits().get(0));
        thread.interrupt();
        assertEquals(0, exit.get());
        assertFalse(out.toString().contains("\u001B"), "no clean screen in a pipe");
    }

    @Test
    void textsAndFoldersAreWatched() throws Exception {
        Path documents = Files.createDirectories(folder.resolve("documents/within"));
        Files.writeString(documents.resolve("a.json"), SOUND);
        Path text = Files.writeString(folder.resolve("text.txt"), "One.");
        Thread thread =
                started(true, "check", "--watch", folder.resolve("documents").toString(), "--text", text.toString());
        assertTrue(untilItWaits().get(0).startsWith("checked: 1, errors: 0"));
        assertEquals("\u001B[H\u001B[2J", out.toString(), "a clean screen for who watches");
        Files.writeString(documents.resolve("b.json"), "[]");
        List<String> second = untilItWaits();
        assertTrue(second.get(second.size() - 2).startsWith("checked: 2, "), second::toString);
        thread.interrupt();
        assertEquals(1, exit.get());
    }

    @Test
    void whatIsNotThereIsReported() {
        Run run = Run.of("check", "--watch", folder.resolve("nowhere.json").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("there is no such file that can be read"), run.err());
        assertEquals(2, Run.of("check", "--watch", "-").exit());
        assertEquals(2, Run.of("check", "--watch").exit());
    }
}
