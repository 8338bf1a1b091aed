package org.entente.json.draft.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.json.token.Token;
import org.entente.violation.Location;

/** A value of a draft, and where it begins. What an expansion adds stands where that stands from which it follows. */
public sealed interface Node {

    Location START = new Location(1, 1);

    Location at();

    /** A string, a number, a truth value or null; of a number the text as it is written. */
    record Leaf(Token token, String text, Location at) implements Node {

        public static Leaf string(String text, Location at) {
            return new Leaf(Token.STRING, text, at);
        }

        public boolean isString() {
            return token == Token.STRING;
        }
    }

    /** A list. */
    record Items(List<Node> elements, Location at) implements Node {}

    /** A member of an object. */
    record Field(String name, Location at, Node value) {

        public Field with(Node other) {
            return new Field(name, at, other);
        }
    }

    /** An object; a name may stand there twice. */
    record Fields(List<Field> fields, Location at) implements Node {

        /** An object of one member, which stands where its value stands. */
        public static Fields of(String name, Node value) {
            return new Fields(List.of(new Field(name, value.at(), value)), value.at());
        }

        /** The value of the first member of a name that is not null. */
        public Optional<Node> get(String name) {
            for (Field field : fields) {
                if (field.name().equals(name) && !isNull(field.value())) {
                    return Optional.of(field.value());
                }
            }
            return Optional.empty();
        }

        public Optional<String> text(String name) {
            return get(name).flatMap(Node::string);
        }

        /** The same with a member more, at the end. */
        public Fields and(String name, Node value) {
            List<Field> more = new ArrayList<>(fields);
            more.add(new Field(name, value.at(), value));
            return new Fields(more, at);
        }

        /** The same with a member more, in front. */
        public Fields after(String name, Node value) {
            List<Field> more = new ArrayList<>();
            more.add(new Field(name, value.at(), value));
            more.addAll(fields);
            return new Fields(more, at);
        }

        /** The same without the members of a name. */
        public Fields without(String name) {
            return new Fields(
                    fields.stream().filter(field -> !field.name().equals(name)).toList(), at);
        }
    }

    static boolean isNull(Node node) {
        return node instanceof Leaf leaf && leaf.token() == Token.NULL;
    }

    /** The text of a string. */
    public static Optional<String> string(Node node) {
        return node instanceof Leaf leaf && leaf.isString() ? Optional.of(leaf.text()) : Optional.empty();
    }

    /** A list as it is, and any other value as the only element of one; null gives none. */
    static List<Node> elements(Node node) {
        return node instanceof Items items ? items.elements() : isNull(node) ? List.of() : List.of(node);
    }

    /** The same value as if all of it stood at one place, since it was made elsewhere. */
    static Node moved(Node node, Location at) {
        if (node instanceof Fields fields) {
            return new Fields(
                    fields.fields().stream()
                            .map(field -> new Field(field.name(), at, moved(field.value(), at)))
                            .toList(),
                    at);
        }
        if (node instanceof Items items) {
            return new Items(
                    items.elements().stream().map(each -> moved(each, at)).toList(), at);
        }
        return node instanceof Leaf leaf ? new Leaf(leaf.token(), leaf.text(), at) : node;
    }

    /** Whether two values say the same, wherever they stand; the order of members says nothing. */
    static boolean same(Node one, Node other) {
        if (one instanceof Leaf leaf && other instanceof Leaf that) {
            return leaf.token() == that.token() && leaf.text().equals(that.text());
        }
        if (one instanceof Items items && other instanceof Items that) {
            return same(items.elements(), that.elements());
        }
        return one instanceof Fields fields && other instanceof Fields that && same(fields, that);
    }

    private static boolean same(List<Node> ones, List<Node> others) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!same(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Fields one, Fields other) {
        Map<String, Node> byName = new HashMap<>();
        other.fields().forEach(field -> byName.put(field.name(), field.value()));
        return one.fields().size() == other.fields().size()
                && one.fields().stream()
                        .allMatch(field ->
                                byName.containsKey(field.name()) && same(field.value(), byName.get(field.name())));
    }
}
