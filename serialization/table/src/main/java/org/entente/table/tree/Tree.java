package org.entente.table.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;

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

    /**
     * Parses an object.
     *
     * @param json a text
     * @param source parses it
     * @return the object
     * @throws IOException if the text cannot be read
     */
    static Fields parse(String json, TokenSource source) throws IOException {
        return parse(json, source, (tree, offset) -> {});
    }

    /**
     * Parses an object.
     *
     * @param json a text
     * @param source parses it
     * @param places takes each value and how many characters are before it
     * @return the object; one without members if the text is none
     * @throws IOException if the text cannot be read
     */
    static Fields parse(String json, TokenSource source, ObjLongConsumer<Tree> places) throws IOException {
        try (TokenReader in = source.reader(json)) {
            in.next();
            Tree tree = value(in, places);
            return tree instanceof Fields fields ? fields : new Fields(Map.of());
        }
    }

    private static Tree value(TokenReader in, ObjLongConsumer<Tree> places) throws IOException {
        long offset = in.place().offset();
        Tree tree = read(in, places);
        places.accept(tree, offset);
        return tree;
    }

    private static Tree read(TokenReader in, ObjLongConsumer<Tree> places) throws IOException {
        Token token = in.current();
        if (token == Token.START_OBJECT) {
            Map<String, Tree> members = new LinkedHashMap<>();
            while (in.next() == Token.NAME) {
                String name = in.name();
                in.next();
                members.put(name, value(in, places));
            }
            return new Fields(members);
        }
        if (token == Token.START_ARRAY) {
            List<Tree> elements = new ArrayList<>();
            while (in.next() != Token.END_ARRAY) {
                elements.add(value(in, places));
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
