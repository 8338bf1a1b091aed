package org.entente.table.reading;

import java.util.Map;
import org.entente.table.column.CellText;

/** The text of a draft, or of a list in it, as it is put together: each cell begins a line. */
final class DraftText {

    private final StringBuilder out = new StringBuilder();
    private final Places places = new Places();
    /** Whether the line has a cell already. */
    private boolean isTaken;

    /** Begins a line. */
    private void line(Place place) {
        out.append('\n');
        places.add(place);
    }

    /** Begins the text; there is no line before it. */
    void begin(Place place) {
        places.add(place);
        out.append('{');
        isTaken = true;
    }

    void end() {
        out.append('}');
    }

    /** Writes an object as an element of a list. */
    void element(RowValue row) {
        out.append(isEmpty() ? "" : ",");
        line(row.place());
        out.append('{');
        isTaken = true;
        members(row.members());
        out.append('}');
    }

    boolean isEmpty() {
        return out.length() == 0;
    }

    int length() {
        return out.length();
    }

    /** Writes the members of an object that has none so far. */
    void members(RowValue.Members members) {
        boolean first = true;
        for (Map.Entry<String, RowValue.Part> member : members.byName().entrySet()) {
            name(member.getKey(), member.getValue().first().place(), first);
            value(member.getValue());
            first = false;
        }
    }

    private void name(String name, Place place, boolean isFirst) {
        out.append(isFirst ? "" : ",");
        if (isTaken) {
            line(place);
            isTaken = false;
        }
        CellText.string(name, out);
        out.append(": ");
    }

    private void value(RowValue.Part value) {
        if (value instanceof RowValue.Leaf leaf) {
            CellText.json(leaf.entry().column(), leaf.entry().text(), out);
            isTaken = true;
        } else if (value instanceof RowValue.Members members) {
            out.append('{');
            members(members);
            out.append('}');
        } else if (value instanceof RowValue.Texts texts) {
            out.append('[');
            texts(texts);
            out.append(']');
        } else if (value instanceof RowValue.Elements elements) {
            out.append('[');
            elements(elements);
            out.append(']');
        }
    }

    private void texts(RowValue.Texts texts) {
        boolean isFirst = true;
        for (Map.Entry<String, Entry> text : texts.byText().entrySet()) {
            out.append(isFirst ? "" : ",");
            isFirst = false;
            if (isTaken) {
                line(text.getValue().place());
            }
            CellText.string(text.getKey(), out);
            isTaken = true;
        }
    }

    private void elements(RowValue.Elements elements) {
        boolean isFirst = true;
        for (RowValue.Part element : elements.byNumber().values()) {
            out.append(isFirst ? "" : ",");
            isFirst = false;
            if (isTaken) {
                line(element.first().place());
                isTaken = false;
            }
            value(element);
        }
    }

    /** Writes a list whose elements are written already; each begins a line. */
    void list(String name, DraftText elements, boolean isFirst) {
        name(name, elements.place(1), isFirst);
        out.append('[');
        append(elements);
        out.append(']');
    }

    private void append(DraftText other) {
        out.append(other.out);
        places.addAll(other.places);
        isTaken = true;
    }

    Place place(int line) {
        return places.get(line);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
