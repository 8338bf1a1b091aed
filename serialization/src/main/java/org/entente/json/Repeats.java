package org.entente.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The short values of a document, which repeats most of them: ids, codes, dates, languages. A value that stood before is
 * taken again, so that equal ones share their memory and need no string of their own. Of fixed size: what is crowded out
 * is made anew, whatever a hostile document holds.
 */
final class Repeats {

    private static final int LONGEST = 24;
    private static final int PLACES = 512;

    private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];

    /** A value, the text that stands for it and the shape that read it. */
    private record Entry(Shape<?> shape, String text, Object value) {

        @SuppressWarnings("ReferenceEquality") // there is one of each shape, and it is shared by all readings
        boolean isFor(Shape<?> other, char[] chars, int from, int length) {
            return shape == other && Chars.are(text, chars, from, length);
        }
    }

    /**
     * The value of the string at the parser's current token.
     *
     * @param parse makes the value where it did not stand before
     */
    @SuppressWarnings("unchecked") // an entry for a shape holds a value of that shape
    <V> V read(Shape<V> shape, Function<String, V> parse, JsonParser parser) throws IOException {
        int length = parser.getTextLength();
        if (length > LONGEST) {
            return parse.apply(parser.getText());
        }
        char[] chars = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int place = Chars.hash(chars, from, length) & (PLACES - 1);
        Entry newest = entries[place];
        if (newest != null && newest.isFor(shape, chars, from, length)) {
            return (V) newest.value();
        }
        Entry older = entries[place ^ 1];
        if (older != null && older.isFor(shape, chars, from, length)) {
            return (V) older.value();
        }
        String text = parser.getText();
        V value = parse.apply(text);
        entries[place ^ 1] = newest;
        entries[place] = new Entry(shape, text, value);
        return value;
    }
}
