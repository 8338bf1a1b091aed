package org.entente.json.draft.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.json.text.Document;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.violation.Location;

/** Parses a text into a tree; the engine limits how deep it is. */
public final class NodeParser {

    private final TokenReader in;
    private final Document document;
    private final int most;
    private int count;

    /**
     * Takes a text.
     *
     * @param in its tokens
     * @param document the text
     * @param most how many elements its lists may have together
     */
    public NodeParser(TokenReader in, Document document, int most) {
        this.in = in;
        this.document = document;
        this.most = most;
    }

    /** The lists have more elements than they may. */
    public static final class Full extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Location at;

        Full(Location at) {
            super("too many elements");
            this.at = at;
        }

        /** {@return where the first of them stands} */
        public Location at() {
            return at;
        }
    }

    /** The value at the current token; the reader is left at its last token. */
    public Node value() throws IOException {
        Location at = here();
        Token token = in.current();
        if (token == Token.START_OBJECT) {
            List<Node.Field> fields = new ArrayList<>();
            while (in.next() == Token.NAME) {
                String name = in.name();
                Location place = here();
                in.next();
                fields.add(new Node.Field(name, place, value()));
            }
            return new Node.Fields(fields, at);
        }
        if (token == Token.START_ARRAY) {
            List<Node> elements = new ArrayList<>();
            while (in.next() != Token.END_ARRAY) {
                if (++count > most) {
                    throw new Full(here());
                }
                elements.add(value());
            }
            return new Node.Items(elements, at);
        }
        return new Node.Leaf(token, token == Token.STRING || token.isNumber() ? in.text() : "", at);
    }

    /** Asked for in ascending order, so the text is gone through once. */
    private Location here() {
        return document.locate(in.place());
    }
}
