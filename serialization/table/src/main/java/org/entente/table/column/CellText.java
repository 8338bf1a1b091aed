package org.entente.table.column;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.table.tree.Tree;

/** The text of a cell, and the JSON of a draft for which it stands. */
public final class CellText {

    private static final String BETWEEN = " | ";
    private static final char STROKE = '|';
    private static final Pattern STROKES = Pattern.compile("\\|");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private CellText() {}

    /**
     * Writes the JSON that a cell stands for. What is no number and no truth value where one is wanted becomes a string,
     * which reading refuses.
     *
     * @param column the column
     * @param text the text of the cell
     * @param out where to write
     */
    public static void json(Column column, String text, StringBuilder out) {
        switch (column.form()) {
            case TEXT -> string(text, out);
            case NUMBER -> number(text, out);
            case FLAG -> flag(text, out);
            case TEXTS -> texts(text, out);
        }
    }

    private static void number(String text, StringBuilder out) {
        if (NUMBER.matcher(text).matches()) {
            out.append(text);
        } else {
            string(text, out);
        }
    }

    /** Spreadsheets write truth values in capitals. */
    private static void flag(String text, StringBuilder out) {
        String value = text.toLowerCase(Locale.ROOT);
        if (value.equals("true") || value.equals("false")) {
            out.append(value);
        } else {
            string(text, out);
        }
    }

    private static void texts(String text, StringBuilder out) {
        if (text.indexOf(STROKE) < 0) {
            string(text, out);
            return;
        }
        char before = '[';
        for (String each : values(text)) {
            out.append(before);
            string(each, out);
            before = ',';
        }
        out.append(']');
    }

    /** The values that stand in a cell, with the sign between them. */
    public static List<String> values(String text) {
        return STROKES.splitAsStream(text).map(String::strip).toList();
    }

    /** Writes a string of JSON on one line. */
    public static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append('\\').append(unit);
            } else if (unit < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
            } else {
                out.append(unit);
            }
        }
        out.append('"');
    }

    /**
     * The text that stands for a value of a draft.
     *
     * @param column the column
     * @param value the value
     * @return the text, or empty if a cell of the column cannot stand for the value
     */
    public static Optional<String> of(Column column, Tree value) {
        if (value instanceof Tree.Items items) {
            List<Tree> elements = items.elements();
            return column.form() == CellForm.TEXTS
                            && !elements.isEmpty()
                            && elements.stream().allMatch(CellText::isPlain)
                    ? Optional.of(String.join(
                            BETWEEN,
                            elements.stream()
                                    .map(each -> ((Tree.Leaf) each).text())
                                    .toList()))
                    : Optional.empty();
        }
        return value instanceof Tree.Leaf leaf && stands(column.form(), leaf)
                ? Optional.of(leaf.text())
                : Optional.empty();
    }

    private static boolean stands(CellForm form, Tree.Leaf leaf) {
        return switch (form) {
            case TEXT -> leaf.isString();
            case NUMBER -> leaf.token().isNumber();
            case FLAG -> !leaf.isString();
            case TEXTS -> leaf.isString() && leaf.text().indexOf(STROKE) < 0;
        };
    }

    /** Whether a value may stand among others. */
    private static boolean isPlain(Tree value) {
        return value instanceof Tree.Leaf leaf
                && stands(CellForm.TEXTS, leaf)
                && !leaf.text().isEmpty()
                && leaf.text().equals(leaf.text().strip());
    }
}
