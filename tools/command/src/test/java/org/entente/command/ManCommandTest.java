package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual says what the help says, in the language of man(7). */
class ManCommandTest {

    private static final Set<String> MACROS = Set.of(".TH", ".SH", ".TP", ".br", ".nh", ".ad");

    private static List<String> lines(String... args) {
        Run run = Run.of(args);
        assertEquals(0, run.exit(), run.err());
        return run.out().lines().toList();
    }

    @Test
    void theProgramNamesItsCommands() {
        List<String> lines = lines("man");
        assertEquals(
                ".TH \"ENTENTE\" \"1\" \"\" \"Entente " + ProgramVersion.text().replace("-", "\\-") + "\" \"Entente\"",
                lines.get(0));
        assertTrue(lines.contains(
                "entente \\- Checks, shows, converts and asks international agreements and drafts of them."));
        assertTrue(lines.contains("\\fBentente\\fR [\\-hV] [\\-\\-lang=TAG] COMMAND"), lines::toString);
        for (CommandLine command : Run.program(Locale.ENGLISH).getSubcommands().values()) {
            int at = lines.indexOf("\\fB" + command.getCommandName() + "\\fR");
            assertEquals(".TP", lines.get(at - 1));
            assertEquals(
                    command.getCommandSpec().usageMessage().description()[0].replace("-", "\\-"), lines.get(at + 1));
            assertTrue(lines.get(lines.size() - 1).contains("\\fBentente\\-" + command.getCommandName() + "\\fR(1)"));
        }
        assertTrue(lines.containsAll(List.of("\\fB1\\fR", "there are findings", "\\fBNO_COLOR\\fR")));
    }

    @Test
    void everyOptionHasItsText() {
        for (CommandLine command : Run.program(Locale.ENGLISH).getSubcommands().values()) {
            List<String> lines = lines("man", command.getCommandName());
            for (OptionSpec option : command.getCommandSpec().options()) {
                String term = lines.stream()
                        .filter(line ->
                                line.contains("\\fB" + option.longestName().replace("-", "\\-") + "\\fR"))
                        .filter(line -> line.startsWith("\\fB"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(command.getCommandName() + option.longestName()));
                assertEquals(option.description()[0].replace("-", "\\-"), lines.get(lines.indexOf(term) + 1), term);
                assertEquals(
                        !option.typeInfo().isBoolean(),
                        term.endsWith("=\\fI" + option.paramLabel().replace("-", "\\-") + "\\fR"));
            }
            assertTrue(lines.contains("\\fBentente\\fR(1)"), "see also");
        }
    }

    @Test
    void nothingIsReadAsAMacro() {
        for (String language : List.of("en", "ko")) {
            for (String command : Run.program(Locale.ENGLISH).getSubcommands().keySet()) {
                for (String line : lines("man", command, "--lang", language)) {
                    assertFalse(line.isBlank() || line.startsWith("'"), line);
                    if (line.startsWith(".")) {
                        assertTrue(MACROS.contains(line.split(" ", 2)[0]), line);
                    }
                }
            }
        }
    }

    @Test
    void argumentsStandBeforeOptions() {
        List<String> lines = lines("man", "check");
        assertTrue(lines.indexOf("\\fIFILE\\fR") < lines.indexOf("\\fB\\-\\-watch\\fR"), lines::toString);
        assertTrue(lines.contains("\\fB\\-\\-text\\fR=\\fI[ID=]FILE\\fR"), lines::toString);
        assertTrue(lines.contains("\\fB\\-h\\fR, \\fB\\-\\-help\\fR"), lines::toString);
        assertFalse(lines("man", "completion").contains("\\fIFILE\\fR"));
    }

    @Test
    void theManualSpeaksKorean() {
        List<String> lines = lines("--lang", "ko", "man", "check");
        assertTrue(lines.contains(".SH \"이름\""), lines::toString);
        assertTrue(lines.contains(".SH \"종료 코드\""), lines::toString);
    }

    @Test
    void unknownCommandsAreReported() {
        Run run = Run.of("man", "chek");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("there is no command chek; there is check\n"), run.err());
        assertTrue(Run.of("man", "dance").err().startsWith("there is no command dance; entente --help lists them\n"));
    }
}
