package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes for people: the program in one jar, its manual and its completion. */
class ExecutableIT {

    @TempDir
    private Path folder;

    private Run run(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                "target/entente.jar"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static Set<String> commands() {
        return Run.program(Locale.ENGLISH).getSubcommands().keySet();
    }

    @Test
    void theJarChecksADraft() throws Exception {
        String draft = Run.document(folder, "ferry.draft.json").toString();
        String text = Run.document(folder, "ferry.txt").toString();
        assertEquals(Run.of("check", draft, "--text", text), run("check", draft, "--text", text));
        String broken = Run.document(folder, "broken.json").toString();
        Run korean = run("check", "--lang", "ko", broken);
        assertEquals(Run.of("check", "--lang", "ko", broken), korean);
        assertEquals(1, korean.exit());
    }

    /** A pipe is no terminal: the program reads it, and asks for no file. */
    @Test
    void theJarReadsFromAPipe() throws Exception {
        assertEquals(Run.of("check"), run("check"));
    }

    @Test
    void theJarHasAllDataOfTheLibrary() throws Exception {
        assertEquals(Run.of("find", "Germany", "--on", "1970-01-01"), run("find", "Germany", "--on", "1970-01-01"));
        assertEquals(Run.of("schema"), run("schema"));
        assertEquals(2, run("chek").exit());
        assertEquals(new Run(0, "entente " + ProgramVersion.text() + "\n", ""), run("--version"));
    }

    @Test
    void completionNamesEveryCommand() throws IOException {
        String script = Files.readString(Path.of("target", "completion", "entente"));
        assertTrue(Arrays.asList(script.split("\\W+", -1)).containsAll(commands()), script);
    }

    @Test
    void everyCommandHasAPageOfTheManual() throws Exception {
        for (String command : commands()) {
            assertEquals(
                    Run.of("man", command).out(),
                    Files.readString(Path.of("target", "manual", "entente-" + command + ".1")));
        }
        String page = Files.readString(Path.of("target", "manual", "entente.1"));
        assertEquals(Run.of("man").out(), page);
        assertEquals(new Run(0, page, ""), run("man"));
    }
}
