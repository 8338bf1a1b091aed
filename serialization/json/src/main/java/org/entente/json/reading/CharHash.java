package org.entente.json.reading;

/** Characters that a parser holds, as they are hashed and compared without making a string of them. */
public final class CharHash {

    private CharHash() {}

    /** Of a few characters: it only says where to look. */
    public static int hash(char[] chars, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int last = from + length - 1;
        int hash = 31 * length + chars[from];
        hash = 31 * hash + chars[from + length / 2];
        hash = 31 * hash + chars[Math.max(from, last - 1)];
        hash = 31 * hash + chars[last];
        return hash ^ hash >>> 9;
    }

    public static boolean are(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        int same = 0;
        while (same < length && text.charAt(same) == chars[from + same]) {
            same++;
        }
        return same == length;
    }
}
