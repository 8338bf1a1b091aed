package org.entente.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.shipped.ShippedTable;
import org.entente.violation.Nearest;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What single words of diplomatic English say: how firm they are, whether they mark something as new or restated, what
 * they change, what stance they take, how they ask and what they decide.
 *
 * <p>Shipped as data, in {@code lexicon.tsv}. A word is found in its dictionary form ("commit"), in any other form
 * ("pledges", "have decided"), as a phrase ("are committed to", "set up") and among adverbs ("hereby decide", "jointly
 * and solemnly undertake"); a hyphen, an article or a possessive makes no difference. A word that is not listed says
 * nothing. The judgements rest on the coding manual's rules 10, 11, 13 to 15, 23 and 24. This class is immutable and
 * thread-safe.
 */
public final class Lexicon {

    /** The classes of the words of a verb phrase, in the order in which they are taken. */
    private static final List<WordClass> IN_A_VERB = List.of(WordClass.MODAL, WordClass.MODIFIER, WordClass.VERB);

    private static final Lexicon STANDARD = new Lexicon(ShippedTable.of("lexicon.tsv").rows().stream()
            .map(LexiconEntry::new)
            .toList());

    private final List<LexiconEntry> entries;
    /** The entries in their order, by dictionary form. */
    private final Map<WordClass, Map<String, LexiconEntry>> byLemma = new EnumMap<>(WordClass.class);
    /** Made for the first word that is in no dictionary form, since most are; in another thread once more at worst. */
    private @Nullable WordForms forms;

    Lexicon(List<LexiconEntry> entries) {
        this.entries = entries;
        for (WordClass wordClass : WordClass.values()) {
            byLemma.put(wordClass, new LinkedHashMap<>());
        }
        for (LexiconEntry entry : entries) {
            of(entry.wordClass()).putIfAbsent(entry.lemma(), entry);
        }
    }

    /** {@return the shipped lexicon} */
    public static Lexicon standard() {
        return STANDARD;
    }

    /** {@return all entries, by word class and then in alphabetical order} */
    public List<LexiconEntry> entries() {
        return entries;
    }

    /**
     * Looks a word up.
     *
     * @param wordClass the part that it plays
     * @param word the word; its lemma counts, and its surface where there is no lemma
     * @return its entry, or empty if it is not listed
     */
    public Optional<LexiconEntry> reading(WordClass wordClass, Word word) {
        return readings(wordClass, word).stream()
                .filter(entry -> entry.wordClass() == wordClass)
                .findFirst();
    }

    /**
     * Looks up all that a phrase says: "will solemnly undertake to refrain" has a modal and two verbs.
     *
     * @param wordClass the part that the phrase plays; a modifier may be a verb, such as "continue" in "continue to deepen"
     * @param word the phrase; its lemma counts, and its surface where there is no lemma
     * @return the entries, in their order, up to a word that is not listed
     */
    public List<LexiconEntry> readings(WordClass wordClass, Word word) {
        Objects.requireNonNull(wordClass, "wordClass");
        String text = written(word);
        LexiconEntry lemma = of(wordClass).get(text);
        LexiconEntry exact = lemma == null ? forms().find(wordClass, text) : lemma;
        if (exact != null) {
            return List.of(exact);
        }
        List<String> words = Phrases.words(text);
        if (wordClass == WordClass.NOUN) {
            return nouns(words);
        }
        words.removeIf(each -> Phrases.isAdverb(each) && forms().find(WordClass.MODIFIER, each) == null);
        return verbs(wordClass, words);
    }

    /**
     * Looks up all words of a wording: verb, noun, modal, actions, modifiers.
     *
     * @param wording the words
     * @return the entries of those that are listed, in that order
     */
    public List<LexiconEntry> readings(Wording wording) {
        return Stream.of(
                        wording.verb().stream().flatMap(word -> readings(WordClass.VERB, word).stream()),
                        wording.noun().stream().flatMap(word -> readings(WordClass.NOUN, word).stream()),
                        wording.modal().stream().flatMap(word -> readings(WordClass.MODAL, word).stream()),
                        wording.actions().stream().flatMap(word -> readings(WordClass.VERB, word).stream()),
                        wording.modifiers().stream().flatMap(word -> readings(WordClass.MODIFIER, word).stream()))
                .flatMap(found -> found)
                .toList();
    }

    /**
     * Finds the listed word that was probably meant by one that is not listed.
     *
     * @param wordClass the part that it plays
     * @param word the word
     * @return the lemma that differs from it by a slip or two, or empty if there is none
     */
    public Optional<String> nearest(WordClass wordClass, Word word) {
        Objects.requireNonNull(wordClass, "wordClass");
        return Nearest.to(written(word), of(wordClass).keySet());
    }

    /** What the head noun of a printed object says, such as "the reduction of customs formalities". */
    Optional<LexiconEntry> head(String object) {
        return suffix(Phrases.head(Phrases.words(object)));
    }

    private Map<String, LexiconEntry> of(WordClass wordClass) {
        return Objects.requireNonNull(byLemma.get(wordClass));
    }

    private WordForms forms() {
        WordForms made = forms;
        if (made == null) {
            made = new WordForms(entries);
            forms = made;
        }
        return made;
    }

    private static String written(Word word) {
        return word.lemma().or(word::surface).orElseThrow().toLowerCase(Locale.ROOT);
    }

    /** The words of a verb phrase, up to one that is neither listed nor an auxiliary. */
    private List<LexiconEntry> verbs(WordClass wordClass, List<String> words) {
        List<LexiconEntry> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = forms().longest(words, at);
            LexiconEntry entry = null;
            while (length > 0 && entry == null) {
                entry = any(wordClass, phrase(words, at, at + length), at > 0);
                length -= entry == null ? 1 : 0;
            }
            if (entry != null) {
                found.add(entry);
                at += length;
            } else if (Phrases.isHelper(words.get(at))) {
                at++;
            } else {
                break;
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static String phrase(List<String> words, int from, int to) {
        return to == from + 1 ? words.get(from) : String.join(" ", words.subList(from, to));
    }

    /** A noun may follow, as in "have the intention", and not come first. */
    private @Nullable LexiconEntry any(WordClass first, String form, boolean follows) {
        LexiconEntry entry = forms().find(first, form);
        for (WordClass wordClass : IN_A_VERB) {
            if (entry != null) {
                return entry;
            }
            entry = forms().find(wordClass, form);
        }
        return entry != null || !follows ? entry : forms().find(WordClass.NOUN, form);
    }

    /** The head noun, and what is listed of the words before it: "their renewed commitment". */
    private List<LexiconEntry> nouns(List<String> words) {
        List<String> phrase = Phrases.head(words);
        Optional<LexiconEntry> head = suffix(phrase);
        if (head.isEmpty()) {
            return List.of();
        }
        List<LexiconEntry> found = new ArrayList<>();
        found.add(head.get());
        for (String word : phrase) {
            LexiconEntry modifier = forms().find(WordClass.MODIFIER, word);
            if (modifier != null) {
                found.add(modifier);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The longest listed noun with which a phrase ends. */
    private Optional<LexiconEntry> suffix(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            if (forms().longest(words, from) == words.size() - from) {
                LexiconEntry found = noun(phrase(words, from, words.size()));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** A noun, or a verb that stands as one: "the dismantling of the silos". */
    private @Nullable LexiconEntry noun(String form) {
        LexiconEntry noun = forms().find(WordClass.NOUN, form);
        return noun == null && form.endsWith("ing") ? forms().find(WordClass.VERB, form) : noun;
    }
}
