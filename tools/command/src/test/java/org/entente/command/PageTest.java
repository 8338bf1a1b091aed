package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.command.console.Terminal;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page that teaches the program shows is what it prints. */
class PageTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern FILE =
            Pattern.compile("(?<![\\w./])[\\w-]+(\\.draft)?\\.(txt|jsonl|json)\\b|ferry-tables");

    @TempDir
    private Path folder;

    private String page;

    @BeforeEach
    void readPage() throws Exception {
        page = Files.readString(Path.of("..", "..", "docs", "command.md"));
    }

    private List<String> blocks(String language) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** A line of a console: the words after the dollar, in quotation marks or not, with files in the folder. */
    private List<String> arguments(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(
                    word.group(1) != null
                            ? word.group(1)
                            : FILE.matcher(word.group(2))
                                    .replaceAll(
                                            file -> folder.resolve(file.group()).toString()));
        }
        return words;
    }

    private String printed(String command) throws Exception {
        String input = "";
        String call = command;
        Matcher pipe = Pattern.compile("(.*) < (\\S+)").matcher(command);
        if (pipe.matches()) {
            call = pipe.group(1);
            input = Files.readString(folder.resolve(pipe.group(2)));
        }
        Matcher into = Pattern.compile("(.*) > (\\S+)").matcher(call);
        boolean redirected = into.matches();
        StringWriter both = new StringWriter();
        StringWriter file = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(redirected ? file : both),
                new PrintWriter(both),
                false);
        EntenteCommand.run(
                terminal, arguments(redirected ? into.group(1) : call).toArray(String[]::new));
        if (redirected) {
            Files.writeString(folder.resolve(into.group(2)), file.toString());
        }
        return both.toString().replace(folder + "/", "").replace(folder + "\\", "");
    }

    @Test
    void everyCallPrintsWhatThePageShows() throws Exception {
        Files.writeString(folder.resolve("ferry.txt"), blocks("text").get(0));
        String slips = blocks("json").get(0);
        Path draft = Files.writeString(folder.resolve("ferry.draft.json"), slips);
        EntenteJson.standard().write(ReferenceAgreements.march2021(), folder.resolve("march-2021.json"));
        List<String> shown = blocks("console");
        assertTrue(shown.size() >= 5, "examples: " + shown.size());
        for (String block : shown) {
            for (String example : block.split("(?m)^\\$ entente ", -1)) {
                if (!example.isEmpty()) {
                    String[] parts = example.split("\n", 2);
                    expect(parts[0], parts[1]);
                }
            }
            if (block.equals(shown.get(0))) {
                Files.writeString(
                        draft, slips.replace("will open", "will reopen").replace("\"welcome\"", "\"welcomes\""));
            }
        }
    }

    /** Dots at the end of a line stand for what is left out. */
    private void expect(String command, String shown) throws Exception {
        String printed = printed(command);
        if (!shown.contains("…\n")) {
            assertEquals(shown, printed, command);
            return;
        }
        String[] parts = shown.split("…\n", -1);
        assertTrue(printed.startsWith(parts[0]) && printed.endsWith(parts[parts.length - 1]), () -> command + printed);
        int from = 0;
        for (String part : parts) {
            int at = printed.indexOf(part, from);
            assertTrue(at >= 0, () -> command + " does not print\n" + part + "\nbut\n" + printed);
            from = at + part.length();
        }
    }

    @Test
    void everyCommandIsTaught() {
        Run.program(Locale.ENGLISH)
                .getSubcommands()
                .keySet()
                .forEach(command ->
                        assertTrue(page.contains("entente " + command) || page.contains("`" + command + "`"), command));
    }
}
