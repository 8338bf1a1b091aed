package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.force.PartyStanding;
import org.entente.force.Standing;
import org.entente.json.Explanation;
import org.entente.register.NameReason;
import org.entente.table.TableExplanation;
import org.entente.time.Answer;
import org.entente.violation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The program speaks English and Korean, and leaves nothing without words. */
class WordsTest {

    private static final Set<Class<? extends Enum<?>>> PRINTED = Set.of(
            Standing.class,
            PartyStanding.class,
            NameReason.class,
            Answer.class,
            Severity.class,
            Explanation.Subject.class,
            TableExplanation.Subject.class);

    private static Stream<CommandLine> commands(Locale locale) {
        CommandLine program = Run.program(locale);
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(Words.bundle(Locale.ENGLISH).keySet()),
                new TreeSet<>(Words.bundle(Locale.KOREAN).keySet()));
        for (String key : Words.bundle(Locale.KOREAN).keySet()) {
            String korean = Words.bundle(Locale.KOREAN).getString(key);
            String english = Words.bundle(Locale.ENGLISH).getString(key);
            assertEquals(slots(english), slots(korean), key);
        }
    }

    private static List<String> slots(String text) {
        return Pattern.compile("\\{\\d}|\\$\\{[A-Z-]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static boolean isHangul(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyCommandAndOptionIsDescribed(String language) {
        Locale locale = Locale.forLanguageTag(language);
        commands(locale).forEach(command -> {
            String help = command.getUsageMessage();
            String name = command.getCommandName();
            assertTrue(command.getCommandSpec().usageMessage().description().length > 0, name);
            for (ArgSpec argument : command.getCommandSpec().args()) {
                assertTrue(argument.description().length > 0 && !argument.description()[0].isBlank(), name + argument);
            }
            assertFalse(help.contains("null"), help);
            assertEquals(language.equals("ko"), help.codePoints().anyMatch(WordsTest::isHangul), help);
        });
    }

    @Test
    void everyValueThatIsPrintedHasWords() {
        for (Class<? extends Enum<?>> type : PRINTED) {
            for (Enum<?> value : type.getEnumConstants()) {
                String key = type.getSimpleName() + "." + value.name();
                assertTrue(Words.bundle(Locale.ENGLISH).containsKey(key), key);
            }
        }
    }

    @Test
    void whatCannotBeUsedIsSaidInKorean(@TempDir Path folder) throws IOException {
        String nowhere = folder.resolve("nowhere.json").toString();
        String latin = Files.write(folder.resolve("latin.txt"), new byte[] {(byte) 0xE9})
                .toString();
        for (List<String> call : List.of(
                List.of("check", nowhere),
                List.of("check", ""),
                List.of("check", folder.toString()),
                List.of("check", "-", "--text", nowhere),
                List.of("check", "-", "--text", latin),
                List.of("find", "x", "--register", nowhere))) {
            for (String language : List.of("en", "ko")) {
                Run run = Run.withInput(
                        "{}",
                        Stream.concat(Stream.of("--lang", language), call.stream())
                                .toArray(String[]::new));
                assertEquals(2, run.exit(), call::toString);
                assertEquals(language.equals("ko"), run.err().codePoints().anyMatch(WordsTest::isHangul), run.err());
            }
        }
    }

    /** What is found, what stands in the way and how the program is called are said in one language. */
    @ParameterizedTest
    @CsvSource({
        "'', '', en",
        "--lang ko, '', ko",
        "--lang=ko, '', ko",
        "'', --lang ko, ko",
        "'', --lang=ko, ko",
        "--lang ko, --lang en, en",
        "--lang=ko, --lang en, en",
        "--lang ko, --lang=en, en",
        "--lang en, --lang ko, ko",
        "--lang en, --lang=ko, ko"
    })
    void theLastLanguageCounts(String before, String behind, String language) {
        for (String call : List.of("check", "check nowhere.json", "check --format")) {
            String[] args = Stream.of(before, call.substring(0, 5), behind, call.substring(5))
                    .flatMap(part -> Stream.of(part.strip().split(" ", -1)))
                    .filter(part -> !part.isEmpty())
                    .toArray(String[]::new);
            String err = Run.withInput("{}", args).err();
            assertEquals(language.equals("ko"), err.codePoints().anyMatch(WordsTest::isHangul), err);
        }
    }

    /** Only after {@code --lang} a word is a language. */
    @Test
    void aCommandIsNoLanguage() {
        String err = Run.of("ko").err();
        assertFalse(err.codePoints().anyMatch(WordsTest::isHangul), err);
    }

    @Test
    void otherLanguagesGetEnglish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.KOREAN);
        try {
            assertEquals("severity: x", Words.say(Locale.FRENCH, "severity", "x"));
            assertTrue(Run.of("--help").out().contains("Commands:"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyCommandIsNamedInTheHelp() {
        String help = Run.of("--help").out();
        for (String command : List.of(
                "check",
                "show",
                "fmt",
                "draft",
                "expand",
                "quote",
                "compare",
                "table",
                "status",
                "find",
                "schema",
                "explain",
                "completion",
                "man")) {
            assertTrue(help.contains("\n  " + command + " "), command);
            assertEquals(0, Run.of(command, "--help").exit());
        }
        assertEquals(
                "entente " + ProgramVersion.text() + "\n", Run.of("--version").out());
        assertTrue(ProgramVersion.text().matches("\\d+\\.\\d+\\.\\d+.*"), ProgramVersion.text());
    }

    @Test
    void completionNamesEveryCommand() {
        Run run = Run.of("completion");
        assertEquals(0, run.exit());
        Run.program(Locale.ENGLISH)
                .getSubcommands()
                .keySet()
                .forEach(command ->
                        assertTrue(Arrays.asList(run.out().split("\\W+")).contains(command), command));
        assertTrue(run.out().contains("--fail-on"), "options");
        assertTrue(run.out().contains("bashcompinit"), "zsh");
    }
}
