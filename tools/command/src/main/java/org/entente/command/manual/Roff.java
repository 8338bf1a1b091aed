package org.entente.command.manual;

import java.util.List;

/** Text in the language of manual pages (man(7)), of which every control sign in a text is disarmed. */
final class Roff {

    private final StringBuilder out = new StringBuilder();

    /** A macro with arguments, each of which may hold spaces and quotation marks. */
    Roff macro(String name, String... arguments) {
        out.append('.').append(name);
        for (String argument : arguments) {
            out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        out.append('\n');
        return this;
    }

    /** A macro as it is. */
    Roff command(String macro) {
        out.append(macro).append('\n');
        return this;
    }

    /** A line of text, of parts that carry their own fonts. */
    Roff line(String... parts) {
        out.append(disarmed(String.join("", parts))).append('\n');
        return this;
    }

    /** Text, in which line ends part paragraphs. */
    Roff paragraphs(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                macro("br");
            }
            line(plain(lines.get(i)));
        }
        return this;
    }

    static String plain(String text) {
        return escaped(text);
    }

    static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + escaped(text) + "\\fR";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
    }

    /** A line that began with a dot or an apostrophe would be a command. */
    private static String disarmed(String line) {
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
