package org.entente.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.entente.command.console.Terminal;
import org.entente.command.input.UnusableInputException;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code entente}: checks, shows, converts and asks agreements and drafts. {@code docs/command.md} teaches it. */
@Command(
        name = EntenteCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            ShowCommand.class,
            FmtCommand.class,
            DraftCommand.class,
            ExpandCommand.class,
            QuoteCommand.class,
            CompareCommand.class,
            StatusCommand.class,
            TableCommand.class,
            FindCommand.class,
            SchemaCommand.class,
            ExplainCommand.class,
            CompletionCommand.class,
            ManCommand.class,
            HelpCommand.class
        })
public final class EntenteCommand implements Runnable {

    static final String NAME = "entente";

    /** What the program ends with when it was called wrongly, or cannot read or write. */
    static final int USAGE = 2;

    /** What it ends with when it found what it was to look for, or what stands in the way. */
    static final int FINDINGS = 1;

    /** A longer message repeats a long argument: picocli does not cut it. */
    private static final int LONGEST = 300;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", paramLabel = "TAG", defaultValue = "${env:ENTENTE_LANG:-en}", scope = ScopeType.INHERIT)
    private Locale lang = Locale.ENGLISH;

    /** The program on the terminal of this process. */
    public EntenteCommand() {
        this(Terminal.system());
    }

    EntenteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the program and ends the process: with 0, with 1 if there are findings, with 2 if it was called wrongly.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * Runs the program on the terminal of this process.
     *
     * @param args the command and its options
     * @return 0, 1 if there are findings, 2 if it was called wrongly
     */
    public static int run(String... args) {
        return run(Terminal.system(), args);
    }

    static int run(Terminal terminal, String... args) {
        Locale language = language(args);
        int exit = commandLine(terminal, language).execute(args);
        boolean isLost = terminal.out().checkError();
        if (isLost) {
            terminal.err().println(NAME + ": " + Words.say(language, "output-lost"));
        }
        terminal.err().flush();
        return isLost ? USAGE : exit;
    }

    /** The program with its texts in a language. */
    static CommandLine commandLine(Terminal terminal, Locale language) {
        CommandLine program = new CommandLine(new EntenteCommand(terminal));
        program.setResourceBundle(Words.bundle(language));
        program.setOut(terminal.out());
        program.setErr(terminal.err());
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.registerConverter(LocalDate.class, new DayConverter(language));
        program.registerConverter(Locale.class, new LocaleConverter(language));
        program.setParameterExceptionHandler((misuse, args) -> misused(misuse, language));
        program.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command, language));
        return program;
    }

    /** One line, and where to read on. Of the program itself, what it can do. */
    private static int misused(ParameterException misuse, Locale language) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        String message = Objects.requireNonNullElse(misuse.getMessage(), misuse.toString());
        String shown = message.length() > LONGEST ? message.substring(0, LONGEST) + "\u2026" : message;
        err.println(command.getColorScheme().errorText(Printable.escape(shown)));
        if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
            if (command.getParent() == null && misuse.getArgSpec() == null) {
                command.usage(err);
            } else {
                err.println(
                        Words.say(language, "see-help", command.getCommandSpec().qualifiedName()));
            }
        }
        return USAGE;
    }

    private static int failed(Exception failure, CommandLine command, Locale language) throws Exception {
        if (failure instanceof UnusableInputException unusable) {
            return failed(Words.say(language, unusable.text(), unusable.named()), command);
        }
        if (failure instanceof IOException || failure instanceof InvalidPathException) {
            return failed(Objects.requireNonNullElse(failure.getMessage(), failure.toString()), command);
        }
        throw failure;
    }

    private static int failed(String message, CommandLine command) {
        command.getErr().println(NAME + ": " + Printable.escape(message));
        return USAGE;
    }

    /**
     * The language that is asked for, known before the options are read: their descriptions are in it, too. The program
     * and a command may each be given one; the last one counts.
     */
    private static Locale language(String... args) {
        String tag = Objects.requireNonNullElse(System.getenv("ENTENTE_LANG"), "en");
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                tag = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                tag = args[i + 1];
            }
        }
        return Locale.forLanguageTag(tag);
    }

    Terminal terminal() {
        return terminal;
    }

    Locale language() {
        return lang;
    }

    /** Without a command the program says what it can do. */
    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(line, Words.say(lang, "command-missing"));
    }
}
