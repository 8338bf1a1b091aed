package org.entente.json.draft.tree;

import java.util.List;
import java.util.Locale;
import org.entente.json.token.Token;

/**
 * Lays a draft out for people: what fits into a line of 190 characters stands in one, members fill their lines, and each
 * part of a list that does not fit begins one.
 */
public final class Layout {

    private static final int WIDTH = 190;
    /** How far the members of the agreement are indented. */
    private static final int ROOT = 2;
    /** What must be left of a line for something to begin in it that goes on in the next. */
    private static final int ENOUGH = 30;
    /** What stands around a name and a value. */
    private static final int BRACKETS = 5;

    private final StringBuilder out = new StringBuilder();
    /** Where the line begins that is written. */
    private int line;

    private Layout() {}

    public static String of(Node.Fields root) {
        Layout layout = new Layout();
        layout.root(root);
        return layout.out.append('\n').toString();
    }

    public static String lineOf(Node.Fields root) {
        Layout layout = new Layout();
        layout.flatWithin(root, Integer.MAX_VALUE);
        return layout.out.toString();
    }

    private void root(Node.Fields root) {
        out.append('{');
        String between = "";
        for (Node.Field field : root.fields()) {
            out.append(between);
            newLine(ROOT);
            name(field);
            value(field.value(), ROOT, 1);
            between = ",";
        }
        newLine(0);
        out.append('}');
    }

    private void newLine(int indent) {
        out.append('\n');
        line = out.length();
        out.append(" ".repeat(indent));
    }

    private int room() {
        return WIDTH - out.codePointCount(line, out.length());
    }

    private void name(Node.Field field) {
        string(field.name());
        out.append(": ");
    }

    /** Writes a value; so many characters follow it in its line in any case. */
    private void value(Node node, int indent, int behind) {
        if (!flat(node, room() - behind)) {
            if (node instanceof Node.Items items) {
                list(items.elements(), indent);
            } else if (node instanceof Node.Fields fields) {
                object(fields.fields(), indent);
            } else if (node instanceof Node.Leaf leaf) {
                leaf(leaf);
            }
        }
    }

    /** The first element begins after the bracket, save in the lists of the root, where each has lines of its own. */
    private void list(List<Node> elements, int indent) {
        int within = indent == ROOT ? indent + 2 : indent + 1;
        boolean flows = indent != ROOT || elements.stream().allMatch(Node.Leaf.class::isInstance);
        out.append('[');
        for (int i = 0; i < elements.size(); i++) {
            place(i > 0, "", elements.get(i), within, flows && (i > 0 || indent != ROOT));
            out.append(i < elements.size() - 1 ? "," : "");
        }
        out.append(']');
    }

    private void object(List<Node.Field> fields, int indent) {
        out.append('{');
        for (int i = 0; i < fields.size(); i++) {
            String name = quoted(fields.get(i).name()) + ": ";
            if (i == 0) {
                out.append(name);
                value(fields.get(i).value(), indent + 1, 2);
            } else {
                place(true, name, fields.get(i).value(), indent + 1, true);
            }
            out.append(i < fields.size() - 1 ? "," : "}");
        }
    }

    /** Writes what stands in a list or an object: into the line if all or enough of it fits, else into a new one. */
    private void place(boolean follows, String name, Node node, int indent, boolean flows) {
        int before = out.length();
        if (flows) {
            out.append(follows ? " " : "").append(name);
            if (flat(node, room() - 2)) {
                return;
            }
            if (!follows || (room() >= ENOUGH && fitsFirst(node, room()))) {
                value(node, indent, 2);
                return;
            }
            out.setLength(before);
        }
        newLine(indent);
        out.append(name);
        value(node, indent, 2);
    }

    /** Whether the first text of a value fits into the rest of a line, so that it may begin there. */
    private boolean fitsFirst(Node node, int room) {
        if (node instanceof Node.Fields fields && !fields.fields().isEmpty()) {
            Node.Field first = fields.fields().get(0);
            return fitsFirst(first.value(), room - first.name().length() - BRACKETS);
        }
        if (node instanceof Node.Items items && !items.elements().isEmpty()) {
            return fitsFirst(items.elements().get(0), room - BRACKETS);
        }
        return node instanceof Node.Leaf leaf && leaf.text().length() + BRACKETS <= room;
    }

    /** Writes a value into the line, if there is room; else writes nothing. Goes no further than there is room. */
    private boolean flat(Node node, int room) {
        int before = out.length();
        boolean fits = flatWithin(node, out.codePointCount(line, before) + room);
        if (!fits) {
            out.setLength(before);
        }
        return fits;
    }

    private boolean flatWithin(Node node, int end) {
        if (node instanceof Node.Leaf leaf) {
            leaf(leaf);
            return out.codePointCount(line, out.length()) <= end;
        }
        boolean isList = node instanceof Node.Items;
        out.append(isList ? '[' : '{');
        String between = "";
        if (node instanceof Node.Items items) {
            for (Node element : items.elements()) {
                out.append(between);
                between = ", ";
                if (!flatWithin(element, end - 1)) {
                    return false;
                }
            }
        } else if (node instanceof Node.Fields fields) {
            for (Node.Field field : fields.fields()) {
                out.append(between);
                between = ", ";
                name(field);
                if (!flatWithin(field.value(), end - 1)) {
                    return false;
                }
            }
        }
        out.append(isList ? ']' : '}');
        return out.codePointCount(line, out.length()) <= end;
    }

    private void leaf(Node.Leaf leaf) {
        if (leaf.isString()) {
            string(leaf.text());
        } else if (leaf.token().isNumber()) {
            out.append(leaf.text());
        } else {
            out.append(leaf.token() == Token.TRUE ? "true" : leaf.token() == Token.FALSE ? "false" : "null");
        }
    }

    private void string(String text) {
        out.append(quoted(text));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (unit < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
        return out.toString();
    }
}
