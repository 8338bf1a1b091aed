package org.entente.lookalike;

import java.text.Normalizer;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/** What a text looks like: texts of one skeleton can be taken for one another (Unicode Technical Standard 39, section 4). */
public final class Skeleton {

    private Skeleton() {}

    /**
     * Makes the skeleton of a text, which is for comparing and not for showing.
     *
     * @param text any text
     * @return its decomposed form without ignorable characters, each character replaced by its prototype, decomposed again
     */
    public static String of(String text) {
        // ASCII does not decompose, and most programs meet nothing else: the JDK's tables take long to load.
        String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = null;
        for (int at = 0; at < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(at);
            String prototype = Printable.isIgnorable(codePoint) ? "" : Confusables.prototype(codePoint);
            if (prototype != null && out == null) {
                out = new StringBuilder(decomposed.length() + 8).append(decomposed, 0, at);
            }
            if (out != null) {
                append(out, codePoint, prototype);
            }
            at += Character.charCount(codePoint);
        }
        if (out == null) {
            return decomposed;
        }
        String replaced = out.toString();
        return isAscii(replaced) ? replaced : Normalizer.normalize(replaced, Normalizer.Form.NFD);
    }

    private static void append(StringBuilder out, int codePoint, @Nullable String prototype) {
        if (prototype == null) {
            out.appendCodePoint(codePoint);
        } else {
            out.append(prototype);
        }
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
