package org.entente.json.draft;

import java.util.List;
import java.util.Locale;
import org.entente.json.token.Token;

/**
 * Lays a draft out for people: what fits into a line of 120 characters stands in one, members fill their lines, and each
 * part of a list that does not fit begins one.
 */
final class Layout {

    private static final int WIDTH = 120;
    /** How far the members of the agreement are indented. */
    private static final int ROOT = 2;

    private final StringBuilder out = new StringBuilder();
    /** Where the line begins that is written. */
    private int line;

    private Layout() {}

    static String of(Node.Fields root) {
        Layout layout = new Layout();
        layout.root(root);
        return layout.out.append('\n').toString();
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

    /** The first element begins behind the bracket, save in the lists of the root. */
    private void list(List<Node> elements, int indent) {
        boolean fills = elements.stream().allMatch(Node.Leaf.class::isInstance);
        int within = indent == ROOT ? indent + 2 : indent + 1;
        out.append('[');
        for (int i = 0; i < elements.size(); i++) {
            String comma = i < elements.size() - 1 ? "," : "";
            int before = out.length();
            if (i == 0 ? indent == ROOT : !fills || !follows(elements.get(i), comma.length() + 1)) {
                out.setLength(before);
                newLine(within);
                value(elements.get(i), within, comma.length() + 1);
            } else if (i == 0) {
                value(elements.get(i), within, comma.length() + 1);
            }
            out.append(comma);
        }
        out.append(']');
    }

    private boolean follows(Node node, int behind) {
        out.append(' ');
        return flat(node, room() - behind);
    }

    private void object(List<Node.Field> fields, int indent) {
        out.append('{');
        for (int i = 0; i < fields.size(); i++) {
            String comma = i < fields.size() - 1 ? "," : "}";
            int before = out.length();
            if (i > 0) {
                out.append(' ');
            }
            name(fields.get(i));
            if (!flat(fields.get(i).value(), room() - 1)) {
                if (i > 0) {
                    out.setLength(before);
                    newLine(indent + 1);
                    name(fields.get(i));
                }
                value(fields.get(i).value(), indent + 1, 1);
            }
            out.append(comma);
        }
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
    }
}
