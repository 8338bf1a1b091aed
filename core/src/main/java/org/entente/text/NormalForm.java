package org.entente.text;

import java.text.Normalizer;

/**
 * Normal forms by Unicode Standard Annex 15 of texts from outside, in time in proportion to the text. The marks of one
 * character are sorted, and the JDK sorts them in time that grows with the square of their number; so they are sorted by
 * thirties, at which the annex has streams broken (UAX15-D4). No text of a language has so many in a row.
 */
public final class NormalForm {

    private static final int MOST_MARKS = 30;

    private NormalForm() {}

    /**
     * Makes a normal form.
     *
     * @param text the text
     * @param form which form
     * @return the text in that form, but for the order of marks of which more than thirty stand in a row
     */
    public static String of(String text, Normalizer.Form form) {
        int end = end(text, 0);
        if (end == text.length()) {
            return Normalizer.normalize(text, form);
        }
        StringBuilder all = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); from = end) {
            end = end(text, from);
            all.append(Normalizer.normalize(text.substring(from, end), form));
        }
        return all.toString();
    }

    /** Where the first row of marks becomes too long, or else the text ends. */
    private static int end(String text, int from) {
        int marks = 0;
        for (int at = from; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return text.length();
    }

    /** Enclosing marks are never sorted. */
    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
