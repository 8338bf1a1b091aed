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

    public NodeParser(TokenReader in, Document document) {
        this.in = in;
        this.document = document;
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
