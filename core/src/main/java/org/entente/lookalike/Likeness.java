package org.entente.lookalike;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.StringJoiner;
import org.entente.violation.Printable;

/** Whether two names look alike, and what differs between them. */
public final class Likeness {

    /** What is longer is a text and no name, and is like nothing. */
    static final int LONGEST_NAME = 500;

    /** The stream-safe text format (Unicode Standard Annex 15) has no more marks in a row; to order many takes long. */
    private static final int MOST_MARKS = 30;

    /** A longer key is kept by its digest, since a name of a few letters can have a skeleton of hundreds. */
    static final int LONGEST_KEY = 128;

    private static final int SHOWN = 5;

    private Likeness() {}

    /**
     * The keys of a name: two names look alike if they share one. Such names have one skeleton, as they are or in
     * compatibility form (NFKC: the widths of letters, ligatures), with or without spaces.
     *
     * @param name the name
     * @return one or two keys; none above 500 characters, or with more than thirty combining
     *     marks in a row
     */
    public static List<String> keys(String name) {
        return wholeKeys(name).stream().map(Likeness::kept).toList();
    }

    /** The same keys, however long. */
    static List<String> wholeKeys(String name) {
        String simple = SimpleNames.key(name);
        return simple == null ? normalisedKeys(name) : List.of(simple);
    }

    /** The same keys by the JDK's normal forms, in which a character may become eighteen. */
    static List<String> normalisedKeys(String name) {
        if (!isName(name)) {
            return List.of();
        }
        String key = key(Skeleton.of(name));
        if (Normalizer.isNormalized(name, Normalizer.Form.NFKC)) {
            return List.of(key);
        }
        String compatible = key(Skeleton.of(Normalizer.normalize(name, Normalizer.Form.NFKC)));
        return compatible.equals(key) ? List.of(key) : List.of(key, compatible);
    }

    private static boolean isName(String name) {
        int marks = 0;
        for (int at = 0; at < name.length() && marks <= MOST_MARKS; ) {
            int codePoint = name.codePointAt(at);
            marks = switch (Character.getType(codePoint)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                    marks + 1;
                default -> 0;
            };
            at += Character.charCount(codePoint);
        }
        return name.length() <= LONGEST_NAME && marks <= MOST_MARKS;
    }

    private static String key(String skeleton) {
        return skeleton.indexOf(' ') < 0
                ? skeleton
                // Once more, since marks may have met that a space kept apart.
                : Normalizer.normalize(skeleton.replace(" ", ""), Normalizer.Form.NFD);
    }

    private static String kept(String key) {
        return key.length() <= LONGEST_KEY ? key : digest(key);
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_16BE));
            // The control character keeps it from being the key of a name.
            return '\0' + new String(digest, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * What one name has where another one has something else.
     *
     * @param name the name
     * @param other the other name
     * @return the characters between what the names share at their beginning and at their end, such as {@code U+041A};
     *     empty if there are none, with an ellipsis if there are more than five
     */
    public static String difference(String name, String other) {
        int[] mine = name.codePoints().toArray();
        int[] theirs = other.codePoints().toArray();
        int shorter = Math.min(mine.length, theirs.length);
        int from = 0;
        while (from < shorter && mine[from] == theirs[from]) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from && mine[mine.length - 1 - behind] == theirs[theirs.length - 1 - behind]) {
            behind++;
        }
        int to = mine.length - behind;
        StringJoiner shown = new StringJoiner(" ");
        for (int i = from; i < Math.min(to, from + SHOWN); i++) {
            shown.add(Printable.code(mine[i]));
        }
        return to > from + SHOWN ? shown.add("…").toString() : shown.toString();
    }
}
