package org.entente.table.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text in which names of columns stand in braces: {@code {Start}/{End}}. A brace that opens nothing is written twice.
 *
 * @param text the text as it is written
 * @param parts its words and its columns in their order
 */
public record Template(String text, List<Part> parts) {

    /**
     * Words, or the name of a column.
     *
     * @param text the words or the name
     * @param isColumn which of them it is
     */
    public record Part(String text, boolean isColumn) {}

    /** Reads a text; empty if a brace is not closed. */
    public static Optional<Template> of(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit == '{' && text.startsWith("{{", at)) {
                words.append('{');
                at += 2;
            } else if (unit == '{') {
                int end = text.indexOf('}', at);
                if (end < 0) {
                    return Optional.empty();
                }
                if (!words.isEmpty()) {
                    parts.add(new Part(words.toString(), false));
                    words.setLength(0);
                }
                parts.add(new Part(text.substring(at + 1, end).strip(), true));
                at = end + 1;
            } else {
                words.append(unit);
                at++;
            }
        }
        if (!words.isEmpty()) {
            parts.add(new Part(words.toString(), false));
        }
        return Optional.of(new Template(text, List.copyOf(parts)));
    }

    /** The columns that it names. */
    public List<String> columns() {
        return parts.stream().filter(Part::isColumn).map(Part::text).toList();
    }

    /** The text with values in place of columns. */
    public String filled(Function<String, String> values) {
        StringBuilder filled = new StringBuilder();
        parts.forEach(part -> filled.append(part.isColumn() ? values.apply(part.text()) : part.text()));
        return filled.toString();
    }
}
