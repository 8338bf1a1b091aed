package org.entente.table.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.violation.ValuePath;

/** A value of JSON. */
public sealed interface Tree {

    /** A string, a number or a truth value: its text as it is read. */
    record Leaf(Token token, String text) implements Tree {

        public boolean isString() {
            return token == Token.STRING;
        }
    }

    /** A list. */
    record Items(List<Tree> elements) implements Tree {}

    /** An object. */
    record Fields(Map<String, Tree> members) implements Tree {

        public Optional<Tree> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The text of a member that is a string. */
        public Optional<String> text(String name) {
            return members.get(name) instanceof Leaf leaf && leaf.isString()
                    ? Optional.of(leaf.text())
                    : Optional.empty();
        }
    }

    /** A list as it is, and any other value as the only element of one. */
    static List<Tree> elements(Tree tree) {
        return tree instanceof Items items ? items.elements() : List.of(tree);
    }

    /** Takes note of what is parsed. */
    interface Parsing {

        Parsing NONE = new Parsing() {};

        /** A value, and how many characters are before it. */
        default void value(Tree tree, long offset) {}

        /** A member of a name that its object has already. The last one counts. */
        default void repeated(ValuePath path, long offset) {}

        /** Something stands after the object. */
        default void trailing(long offset) {}
    }

    /**
     * Parses an object.
     *
     * @param json a text
     * @param source parses it
     * @param parsing takes note of what is parsed
     * @return the object; one without members if the text is none
     * @throws IOException if the text cannot be read
     */
    static Fields parse(String json, TokenSource source, Parsing parsing) throws IOException {
        try (TokenReader in = source.reader(json)) {
            in.next();
            Tree tree = value(in, ValuePath.ROOT, parsing);
            if (in.next() != Token.NONE) {
                parsing.trailing(in.place().offset());
            }
            return tree instanceof Fields fields ? fields : new Fields(Map.of());
        }
    }

    private static Tree value(TokenReader in, ValuePath path, Parsing parsing) throws IOException {
        long offset = in.place().offset();
        Tree tree = read(in, path, parsing);
        parsing.value(tree, offset);
        return tree;
    }

    private static Tree read(TokenReader in, ValuePath path, Parsing parsing) throws IOException {
        Token token = in.current();
        if (token == Token.START_OBJECT) {
            Map<String, Tree> members = new LinkedHashMap<>();
            while (in.next() == Token.NAME) {
                String name = in.name();
                if (members.containsKey(name)) {
                    parsing.repeated(path.member(name), in.place().offset());
                }
                in.next();
                members.put(name, value(in, path.member(name), parsing));
            }
            return new Fields(members);
        }
        if (token == Token.START_ARRAY) {
            List<Tree> elements = new ArrayList<>();
            while (in.next() != Token.END_ARRAY) {
                elements.add(value(in, path.index(elements.size()), parsing));
            }
            return new Items(elements);
        }
        return new Leaf(
                token,
                token == Token.STRING || token.isNumber()
                        ? in.text()
                        : token == Token.TRUE ? "true" : token == Token.FALSE ? "false" : "null");
    }
}
