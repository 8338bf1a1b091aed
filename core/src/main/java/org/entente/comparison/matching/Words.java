package org.entente.comparison.matching;

import java.util.ArrayList;
import java.util.List;

/** The words of a text in small letters, without what stands between them. */
public final class Words {

    private Words() {}

    /** The words of a text, in their order; each ideograph is one. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            boolean alone = Character.isIdeographic(character);
            if ((alone || !Character.isLetterOrDigit(character)) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (alone) {
                words.add(Character.toString(character));
            } else if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(Character.toLowerCase(character));
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
