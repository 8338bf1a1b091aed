package org.entente.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.vocabulary.Stance;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/**
 * What single words of diplomatic English say: how firm they are, whether they mark something as new or restated, what
 * they change, and what stance they take.
 *
 * <p>Shipped as data, in {@code lexicon.tsv}. A word that is not listed says nothing. The judgements rest on the coding
 * manual's rules 13 to 15, 23 and 24. This class is immutable and thread-safe.
 */
public final class Lexicon {

    private static final Lexicon STANDARD = load();

    private final Map<WordClass, Map<String, Entry>> entries;

    private Lexicon(Map<WordClass, Map<String, Entry>> entries) {
        this.entries = entries;
    }

    /**
     * What one word says.
     *
     * @param lemma its dictionary form
     * @param wordClass the part that it plays
     * @param firmness how firm it is, or empty
     * @param novelty what it marks, or empty
     * @param change what it changes, or empty
     * @param stance what stance it takes in a position, or empty
     */
    public record Entry(
            String lemma,
            WordClass wordClass,
            Optional<Firmness> firmness,
            Optional<Novelty> novelty,
            Optional<Change> change,
            Optional<Stance> stance) {

        /**
         * Refuses null.
         *
         * @param lemma its dictionary form
         * @param wordClass the part that it plays
         * @param firmness how firm it is, or empty
         * @param novelty what it marks, or empty
         * @param change what it changes, or empty
         * @param stance what stance it takes in a position, or empty
         */
        public Entry {
            Objects.requireNonNull(lemma, "lemma");
            Objects.requireNonNull(wordClass, "wordClass");
            Objects.requireNonNull(firmness, "firmness");
            Objects.requireNonNull(novelty, "novelty");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(stance, "stance");
        }
    }

    /** {@return the shipped lexicon} */
    public static Lexicon standard() {
        return STANDARD;
    }

    /** {@return all entries, by word class and then in alphabetical order} */
    public List<Entry> entries() {
        return entries.values().stream()
                .flatMap(byLemma -> byLemma.values().stream())
                .toList();
    }

    /**
     * Looks a word up.
     *
     * @param wordClass the part that it plays
     * @param word the word; its lemma counts, and its surface where there is no lemma
     * @return its entry, or empty if it is not listed
     */
    public Optional<Entry> reading(WordClass wordClass, Word word) {
        Objects.requireNonNull(wordClass, "wordClass");
        String lemma = word.lemma().or(word::surface).orElseThrow().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(entries.get(wordClass)).map(byLemma -> byLemma.get(lemma));
    }

    /**
     * Looks up all words of a wording: verb, noun, modal, actions, modifiers. A modifier may be a verb, such as "continue"
     * in "continue to deepen".
     *
     * @param wording the words
     * @return the entries of those that are listed, in that order
     */
    public List<Entry> readings(Wording wording) {
        return Stream.of(
                        wording.verb().flatMap(word -> reading(WordClass.VERB, word)).stream(),
                        wording.noun().flatMap(word -> reading(WordClass.NOUN, word)).stream(),
                        wording.modal().flatMap(word -> reading(WordClass.MODAL, word)).stream(),
                        wording.actions().stream().flatMap(word -> reading(WordClass.VERB, word).stream()),
                        wording.modifiers().stream()
                                .flatMap(word ->
                                        reading(WordClass.MODIFIER, word)
                                                .or(() -> reading(WordClass.VERB, word))
                                                .stream()))
                .flatMap(found -> found)
                .toList();
    }

    /** The words of a wording that count: an act to be left undone neither softens nor changes anything. */
    static Wording telling(Wording wording) {
        return wording.negated() ? wording.toBuilder().actions(List.of()).build() : wording;
    }

    private static Lexicon load() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.tsv"), "lexicon.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<WordClass, Map<String, Entry>> entries = new LinkedHashMap<>();
            lines.lines()
                    .skip(1)
                    .map(Lexicon::entry)
                    .forEach(entry -> entries.computeIfAbsent(entry.wordClass(), part -> new LinkedHashMap<>())
                            .put(entry.lemma(), entry));
            return new Lexicon(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        String[] cells = line.split("\t", -1);
        return new Entry(
                cells[0],
                WordClass.valueOf(cells[1]),
                cell(cells[2]).map(Firmness::valueOf),
                cell(cells[3]).map(Novelty::valueOf),
                cell(cells[4]).map(Change::valueOf),
                cell(cells[5]).map(Stance.vocabulary()::of));
    }

    private static Optional<String> cell(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
