package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/**
 * A row of {@code refusals.txt}: a text and everything that must be said of it.
 *
 * @param name what the text shows
 * @param json the text
 * @param expected the violations, each as code, JSON Pointer, line and column; warnings are marked
 */
public record Refusal(String name, String json, List<String> expected) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|n|r|t|u[0-9a-f]{4})");

    /** Reads the table: {@code == name}, the text, and a line {@code -> violation} for each. */
    public static List<Refusal> all() {
        List<Refusal> rows = new ArrayList<>();
        for (String block : table().split("(?m)^== ", -1)) {
            List<String> lines = block.lines().toList();
            if (!block.startsWith("#")) {
                rows.add(new Refusal(
                        lines.get(0),
                        text(lines.get(1)),
                        lines.stream()
                                .filter(line -> line.startsWith("-> "))
                                .map(line -> line.substring(3))
                                .toList()));
            }
        }
        return rows;
    }

    private static String table() {
        try (InputStream table = Objects.requireNonNull(Refusal.class.getResourceAsStream("/refusals.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Single quotes stand for double ones, a leading D and a P for what most texts have in common. */
    public static String text(String written) {
        String text = written.replaceFirst("^D", "{'format':'entente/1.0','id':'x','title':{'en':'t'}\\\\n")
                .replaceAll("([\\[,])P,", "$1{'kind':'POSITION','summary':{'en':'s'},'by':{'extent':'UNATTRIBUTED'},")
                .replace('\'', '"');
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(found -> Matcher.quoteReplacement(
                switch (found.group(1).charAt(0)) {
                    case 'n' -> "\n";
                    case 'r' -> "\r";
                    case 't' -> "\t";
                    case 'u' ->
                        Character.toString(
                                (char) Integer.parseInt(found.group(1).substring(1), 16));
                    default -> "\\";
                }));
    }

    /** A report as the table writes it. */
    public static List<String> lines(ValidationReport report) {
        return report.violations().stream().map(Refusal::line).collect(Collectors.toList());
    }

    private static String line(Violation violation) {
        return (violation.severity() == Severity.ERROR ? "" : violation.severity() + " ")
                + violation.code()
                + " "
                + (violation.path().toPointer().isEmpty()
                        ? "(root)"
                        : violation.path().toPointer().replace("\n", "\\n"))
                + violation.location().map(place -> " " + place).orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}
