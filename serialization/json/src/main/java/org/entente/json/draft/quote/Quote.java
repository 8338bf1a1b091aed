package org.entente.json.draft.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.draft.tree.Node;
import org.entente.json.token.Token;

/**
 * A quote as it stands in a draft.
 *
 * @param words the words, or those with which it begins
 * @param to the words with which it ends, if it is not quoted in full
 * @param occurrence which of several places it is, from 1
 * @param after words after which it stands
 * @param before words in front of which it stands
 */
public record Quote(
        Node.Leaf words,
        Optional<Node.Leaf> to,
        Optional<Node.Leaf> occurrence,
        Optional<Node.Leaf> after,
        Optional<Node.Leaf> before) {

    public static final String QUOTE = "quote";
    public static final String TO = "to";
    public static final String OCCURRENCE = "occurrence";
    public static final String AFTER = "after";
    public static final String BEFORE = "before";

    /** The members of a draft that are none of the agreement. */
    public static final Set<String> MEMBERS = Set.of(QUOTE, TO, OCCURRENCE, AFTER, BEFORE);

    /** Opens and closes words that are quoted in place of a value. */
    private static final Pattern MARKED = Pattern.compile("\u201C([^\u201C\u201D]+)\u201D");

    /** The words of a string in quotation marks, which is a quote in place of a value. */
    public static Optional<Node.Leaf> marked(Node.Leaf text) {
        Matcher marked = MARKED.matcher(text.text());
        return text.isString() && marked.matches()
                ? Optional.of(Node.Leaf.string(marked.group(1), text.at()))
                : Optional.empty();
    }

    /** The string that quotes in place of a value, if one can. */
    public static Optional<String> mark(String words) {
        String marked = "\u201C" + words + "\u201D";
        return MARKED.matcher(marked).matches() ? Optional.of(marked) : Optional.empty();
    }

    /** An object and the quote that it has, if it has one. */
    public record Quoting(Node.Fields rest, Optional<Quote> quote) {}

    /** Takes the quote out of an object; what is none of the kind that it should be stays there and is refused. */
    public static Quoting of(Node.Fields fields, Set<String> own) {
        Map<String, Node.Leaf> found = new HashMap<>();
        List<Node.Field> rest = new ArrayList<>();
        for (Node.Field field : fields.fields()) {
            if (MEMBERS.contains(field.name()) && !own.contains(field.name()) && isSound(field)) {
                if (!Node.isNull(field.value())) {
                    found.put(field.name(), (Node.Leaf) field.value());
                }
            } else {
                rest.add(field);
            }
        }
        Node.Leaf words = found.get(QUOTE);
        return words == null
                ? new Quoting(fields, Optional.empty())
                : new Quoting(
                        new Node.Fields(rest, fields.at()),
                        Optional.of(new Quote(
                                words,
                                Optional.ofNullable(found.get(TO)),
                                Optional.ofNullable(found.get(OCCURRENCE)),
                                Optional.ofNullable(found.get(AFTER)),
                                Optional.ofNullable(found.get(BEFORE)))));
    }

    /** The members that should quote and do not: they are empty, or no text. */
    public static List<Node.Field> unsound(Node.Fields fields, Set<String> own) {
        return fields.fields().stream()
                .filter(field -> MEMBERS.contains(field.name()) && !own.contains(field.name()) && !isSound(field))
                .toList();
    }

    private static boolean isSound(Node.Field field) {
        return field.value() instanceof Node.Leaf leaf
                && (leaf.token() == Token.NULL
                        || (field.name().equals(OCCURRENCE)
                                ? leaf.token() == Token.INTEGER && leaf.text().matches("[1-9][0-9]{0,5}")
                                : leaf.isString() && !leaf.text().isBlank()));
    }
}
