package org.entente.json.reading;

import java.io.IOException;
import org.entente.json.token.TokenReader;
import org.jspecify.annotations.Nullable;

/**
 * The short strings of a document, which repeats most of them: ids, codes, names, words. One that stood before is taken
 * again, so that equal ones share their memory. Of fixed size: what is crowded out is made anew, whatever a hostile
 * document holds.
 */
public final class StringPool {

    private static final int LONGEST = 32;
    private static final int PLACES = 512;

    private final @Nullable String[] strings = new @Nullable String[PLACES];

    /** The string at the parser's current token. */
    public String read(TokenReader parser) throws IOException {
        int length = parser.charsLength();
        if (length > LONGEST) {
            return parser.text();
        }
        char[] chars = parser.chars();
        int from = parser.charsFrom();
        int place = CharHash.hash(chars, from, length) & (PLACES - 1);
        String newest = strings[place];
        if (newest != null && CharHash.are(newest, chars, from, length)) {
            return newest;
        }
        String older = strings[place ^ 1];
        if (older != null && CharHash.are(older, chars, from, length)) {
            return older;
        }
        String made = parser.text();
        strings[place ^ 1] = newest;
        strings[place] = made;
        return made;
    }
}
