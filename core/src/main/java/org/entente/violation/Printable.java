package org.entente.violation;

import java.util.Locale;

/** Makes text safe to print: what a terminal or a log would obey or hide is shown as its code. */
public final class Printable {

    private Printable() {}

    /**
     * Tells whether a character acts on the output in place of being seen in it.
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
     * Replaces every unsafe character by its escape, such as <code>&#92;u202E</code>.
     *
     * @param text any text
     * @return the text with nothing in it that acts on the output
     */
    public static String escape(String text) {
        if (text.codePoints().noneMatch(Printable::isUnsafe)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isUnsafe(codePoint)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }
}
