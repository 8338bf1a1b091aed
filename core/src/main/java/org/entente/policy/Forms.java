package org.entente.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms in which a word of the lexicon is printed. */
final class Forms {

    private static final List<String> BE = List.of("be", "am", "is", "are", "was", "were", "been", "being");

    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh", "o");

    private Forms() {}

    /** All forms of a word: of a verb its tenses, of a noun its plural; of a phrase its first word is inflected. */
    static Set<String> of(LexiconEntry entry) {
        String lemma = Phrases.key(entry.lemma());
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        switch (entry.wordClass()) {
            case VERB -> verb(lemma, entry.irregular(), forms);
            case NOUN -> forms.add(third(lemma));
            case MODAL, MODIFIER -> {}
        }
        return forms;
    }

    private static void verb(String lemma, List<String> irregular, Set<String> forms) {
        int end = (lemma + " ").indexOf(' ');
        String first = lemma.substring(0, end);
        String rest = lemma.substring(end);
        List<String> inflected = new ArrayList<>();
        if (first.equals("be")) {
            inflected.addAll(BE);
        } else {
            inflected.add(third(first));
            inflected.addAll(irregular);
            boolean hasPast = false;
            boolean hasPresent = false;
            for (String form : irregular) {
                hasPast |= !form.endsWith("ing");
                hasPresent |= form.endsWith("ing");
            }
            if (!hasPast) {
                inflected.add(past(first));
            }
            if (!hasPresent) {
                inflected.add(present(first));
            }
        }
        inflected.forEach(form -> forms.add(form + rest));
    }

    private static String third(String word) {
        if (endsInConsonantAndY(word)) {
            return cut(word) + "ies";
        }
        return hisses(word) ? word + "es" : word + "s";
    }

    private static boolean hisses(String word) {
        for (String end : HISSING) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static String past(String word) {
        return endsInConsonantAndY(word) ? cut(word) + "ied" : word.endsWith("e") ? word + "d" : word + "ed";
    }

    private static String present(String word) {
        return word.endsWith("e") && !word.endsWith("ee") ? cut(word) + "ing" : word + "ing";
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
