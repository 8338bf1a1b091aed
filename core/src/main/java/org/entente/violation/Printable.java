package org.entente.violation;

import java.util.Locale;

/**
 * Makes text safe to show: what a terminal or a log would obey, and what a reader would not see, is shown as its code
 * point, and what is long is cut.
 *
 * <p>A hidden character is shown as {@code <U+202E>}, in at least four hex digits. Text that was typed so cannot be
 * mistaken for it: the {@code <} of a typed {@code <U+202E>} is itself shown as {@code <U+003C>}.
 */
public final class Printable {

    /** So many characters (code points) of a text are repeated; an ellipsis stands for the rest. */
    public static final int ECHO_LIMIT = 80;

    private static final String MARK = "<U+";

    /**
     * The characters of the property Default_Ignorable_Code_Point (Unicode 17, {@code DerivedCoreProperties.txt}) that
     * the JDK takes for letters, marks or unassigned: first and last of each range. The others are format characters.
     */
    private static final int[][] IGNORABLE = {
        {0x034F, 0x034F}, // combining grapheme joiner
        {0x115F, 0x1160}, // Hangul fillers
        {0x17B4, 0x17B5}, // Khmer inherent vowels
        {0x180B, 0x180F}, // Mongolian variation selectors
        {0x2065, 0x2065}, // reserved
        {0x3164, 0x3164}, // Hangul filler
        {0xFE00, 0xFE0F}, // variation selectors
        {0xFFA0, 0xFFA0}, // halfwidth Hangul filler
        {0xFFF0, 0xFFF8}, // reserved
        {0xE0000, 0xE0FFF} // tags, further variation selectors, reserved
    };

    private Printable() {}

    /**
     * Returns whether a character acts on the output in place of being seen in it; no line of text may hold one.
     *
     * @param codePoint the character
     * @return whether it is a control, a line or paragraph separator, a
     *     bidirectional embedding, override or isolate, or half a surrogate pair
     */
    public static boolean isUnsafe(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /**
     * Returns whether a reader cannot see a character, or cannot distinguish it from another one by its look.
     *
     * @param codePoint the character
     * @return whether it is a control, a format character (bidirectional marks and the soft hyphen too), a surrogate, a
     *     default-ignorable code point, a separator other than the space, of private use, or a noncharacter
     */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            case Character.UNASSIGNED -> isNoncharacter(codePoint) || isIgnorable(codePoint);
            default -> isIgnorable(codePoint);
        };
    }

    /**
     * Returns whether a character is one that fonts show as nothing where they do not know it, and that is no format
     * character: a variation selector, a filler of Hangul, a tag, the combining grapheme joiner.
     *
     * @param codePoint the character
     * @return whether it has the Unicode property Default_Ignorable_Code_Point beside the general categories Cf and Cc
     */
    public static boolean isIgnorable(int codePoint) {
        for (int[] range : IGNORABLE) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /**
     * Shows every hidden character as its code point, such as {@code <U+202E>}. What has been made printable is shown
     * as it is and not made printable again.
     *
     * @param text any text
     * @return the text with nothing hidden in it
     */
    public static String escape(String text) {
        int at = afterPlain(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (codePoint == '<' ? text.startsWith(MARK, at) : isHidden(codePoint)) {
                out.append(text, from, at).append('<').append(code(codePoint)).append('>');
                from = next;
            }
            at = afterPlain(text, next);
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    /** The index of the next character that may be hidden; printable ASCII and Hangul syllables need no table. */
    private static int afterPlain(String text, int from) {
        int at = from;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char unit) {
        return (unit >= ' ' && unit <= '~' && unit != '<') || (unit >= 0xAC00 && unit <= 0xD7A3);
    }

    /**
     * Names a character.
     *
     * @param codePoint the character
     * @return {@code U+} and at least four hex digits, such as {@code U+00AD}
     */
    public static String code(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /**
     * Cuts a text that is repeated, never between the halves of a surrogate pair.
     *
     * @param text any text
     * @return its first {@value #ECHO_LIMIT} characters, and an ellipsis if there are more
     */
    public static String cut(String text) {
        return text.length() <= ECHO_LIMIT || text.codePointCount(0, text.length()) <= ECHO_LIMIT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, ECHO_LIMIT)) + "…";
    }

    /**
     * Repeats a text for a person.
     *
     * @param text any text
     * @return the text, cut and printable
     */
    public static String echo(String text) {
        return escape(cut(text));
    }
}
