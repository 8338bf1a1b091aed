package org.entente.command.report;

import java.io.PrintWriter;
import java.util.Locale;
import org.entente.command.input.CheckedDocument;
import org.entente.violation.Printable;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import picocli.CommandLine.Help.Ansi;

/** One finding a line, as compilers write them: {@code file:line:column: severity: place: message [code]}. */
public final class TextFindings implements Findings {

    private final PrintWriter out;
    private final Locale locale;
    private final Ansi ansi;

    /**
     * Starts.
     *
     * @param out where to write
     * @param locale the reader's language
     * @param ansi whether in colours
     */
    public TextFindings(PrintWriter out, Locale locale, Ansi ansi) {
        this.out = out;
        this.locale = locale;
        this.ansi = ansi;
    }

    @Override
    public void add(CheckedDocument document) {
        document.report().violations().forEach(violation -> out.print(line(document.name(), violation) + "\n"));
        out.flush();
    }

    private String line(String file, Violation violation) {
        Level level = Level.of(violation.severity());
        String place = violation.path().equals(ValuePath.ROOT)
                ? "(root)"
                : violation.path().toString();
        return Printable.escape(file)
                + violation.location().map(at -> ":" + at).orElse("")
                + ": "
                + coloured(level)
                + ": "
                + place
                + ": "
                + violation.message(locale)
                + " ["
                + violation.code()
                + "]";
    }

    private String coloured(Level level) {
        String style = switch (level) {
            case ERROR -> "bold,red";
            case WARNING -> "bold,yellow";
            case NOTE -> "cyan";
        };
        return ansi.string("@|" + style + " " + level + "|@");
    }

    @Override
    public void close() {
        out.flush();
    }
}
