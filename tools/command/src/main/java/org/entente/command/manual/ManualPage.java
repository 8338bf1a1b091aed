package org.entente.command.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of the program or of one of its commands, for {@code man}. It is made of the names, options and texts that
 * the help shows, in the same language, so that neither can say what the other does not.
 */
public final class ManualPage {

    private static final String SECTION = "1";

    private final CommandLine command;
    private final String version;
    private final UnaryOperator<String> words;
    private final Roff page = new Roff();

    private ManualPage(CommandLine command, String version, UnaryOperator<String> words) {
        this.command = command;
        this.version = version;
        this.words = words;
    }

    /**
     * Writes a page.
     *
     * @param command the program, or one of its commands
     * @param version the version of the program
     * @param words gives the headings and the texts of environment variables by key
     * @return the page in the language of man(7), in UTF-8
     */
    public static String of(CommandLine command, String version, UnaryOperator<String> words) {
        return new ManualPage(command, version, words).written();
    }

    /**
     * The name of a page.
     *
     * @param command the program, or one of its commands
     * @return such as {@code entente-check}
     */
    public static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    private String written() {
        CommandSpec spec = command.getCommandSpec();
        List<String> description = Arrays.asList(spec.usageMessage().description());
        page.macro("TH", name(command).toUpperCase(Locale.ROOT), SECTION, "", "Entente " + version, "Entente");
        page.command(".nh").command(".ad l");
        heading("name");
        page.line(Roff.plain(name(command)), " \\- ", Roff.plain(String.join(" ", description)));
        heading("synopsis");
        page.line(Roff.bold(spec.qualifiedName()), Roff.plain(" " + synopsis()));
        heading("description");
        page.paragraphs(description);
        arguments(spec);
        commands();
        exits(spec);
        environment();
        seeAlso();
        return page.toString();
    }

    private void heading(String key) {
        page.macro("SH", words.apply("manual." + key));
    }

    /** What stands after the name, as the help has it, on one line. */
    private String synopsis() {
        String whole = new Help(command.getCommandSpec(), Help.defaultColorScheme(Ansi.OFF)).synopsis(0);
        String name = command.getCommandSpec().qualifiedName();
        return whole.strip().replaceAll("\\s+", " ").substring(name.length()).strip();
    }

    private void arguments(CommandSpec spec) {
        List<ArgSpec> arguments = Stream.<ArgSpec>concat(spec.positionalParameters().stream(), spec.options().stream())
                .filter(argument -> !argument.hidden())
                .toList();
        if (!arguments.isEmpty()) {
            heading("options");
        }
        for (ArgSpec argument : arguments) {
            page.macro("TP").line(term(argument)).paragraphs(Arrays.asList(argument.description()));
        }
    }

    private static String term(ArgSpec argument) {
        if (argument instanceof PositionalParamSpec positional) {
            return Roff.italic(positional.paramLabel());
        }
        OptionSpec option = (OptionSpec) argument;
        String names = Arrays.stream(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
        return option.typeInfo().isBoolean() ? names : names + "=" + Roff.italic(option.paramLabel());
    }

    private void commands() {
        if (command.getSubcommands().isEmpty()) {
            return;
        }
        heading("commands");
        command.getSubcommands()
                .forEach((name, each) -> page.macro("TP")
                        .line(Roff.bold(name))
                        .paragraphs(Arrays.asList(
                                each.getCommandSpec().usageMessage().description())));
    }

    /** How the program ends is said of the whole of it. */
    private void exits(CommandSpec spec) {
        heading("exit");
        spec.root()
                .usageMessage()
                .exitCodeList()
                .forEach((code, meaning) ->
                        page.macro("TP").line(Roff.bold(code)).line(Roff.plain(meaning)));
    }

    private void environment() {
        heading("environment");
        for (String variable : List.of("ENTENTE_LANG", "NO_COLOR")) {
            page.macro("TP").line(Roff.bold(variable)).line(Roff.plain(words.apply("manual." + variable)));
        }
    }

    private void seeAlso() {
        CommandSpec spec = command.getCommandSpec();
        List<String> others = new ArrayList<>();
        if (spec.parent() == null) {
            command.getSubcommands().values().forEach(each -> others.add(name(each)));
        } else {
            others.add(name(spec.parent().commandLine()));
        }
        heading("see");
        page.line(others.stream()
                .map(other -> Roff.bold(other) + "(" + SECTION + ")")
                .collect(Collectors.joining(", ")));
    }
}
