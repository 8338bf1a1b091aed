package org.entente.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.text.LocalizedText;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/**
 * What the words of a wording say, apart by what they do. What is negated, or stands after a word that averts, is not
 * promised and is left out.
 */
final class ReadWording {

    private final List<LexiconEntry> verbs = new ArrayList<>();
    private final List<LexiconEntry> nouns = new ArrayList<>();
    private final List<LexiconEntry> modals = new ArrayList<>();
    private final List<LexiconEntry> actions = new ArrayList<>();
    private final List<LexiconEntry> modifiers = new ArrayList<>();
    private Optional<LocalizedText> object = Optional.empty();

    private ReadWording() {}

    static ReadWording by(Wording wording) {
        ReadWording words = new ReadWording();
        boolean promised = wording.verb().stream().allMatch(verb -> words.phrase(verb, words.verbs));
        if (promised) {
            wording.noun().ifPresent(noun -> words.nouns.addAll(read(WordClass.NOUN, noun)));
        }
        wording.modal().ifPresent(modal -> words.modals.addAll(read(WordClass.MODAL, modal)));
        promised = promised && !wording.negated();
        for (Word action : wording.actions()) {
            promised = promised && words.phrase(action, words.actions);
        }
        wording.modifiers().forEach(modifier -> words.modifiers.addAll(read(WordClass.MODIFIER, modifier)));
        words.object = promised ? wording.object() : Optional.empty();
        return words;
    }

    /** Takes the words of a verb phrase in; says whether what comes after it is still promised. */
    private boolean phrase(Word word, List<LexiconEntry> first) {
        List<LexiconEntry> verb = first;
        for (LexiconEntry entry : read(WordClass.VERB, word)) {
            switch (entry.wordClass()) {
                case MODAL -> modals.add(entry);
                case MODIFIER -> modifiers.add(entry);
                case NOUN -> nouns.add(entry);
                case VERB -> {
                    verb.add(entry);
                    if (entry.averts()) {
                        return false;
                    }
                    verb = entry.firmness().isPresent() || entry.stance().isPresent() ? actions : verb;
                }
            }
        }
        return true;
    }

    private static Optional<String> english(LocalizedText object) {
        return object.texts().entrySet().stream()
                .filter(text -> text.getKey().toLocale().getLanguage().equals("en"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<LexiconEntry> read(WordClass wordClass, Word word) {
        return Lexicon.standard().readings(wordClass, word);
    }

    /** The grades of firmness: an action softens only as endeavour; what else it says of firmness is its own matter. */
    Stream<Firmness> firmness() {
        return Stream.concat(
                each(LexiconEntry::firmness, List.of(verbs, nouns, modals, modifiers)),
                each(LexiconEntry::firmness, List.of(actions)).filter(Firmness.ENDEAVOUR::equals));
    }

    /** The marks of novelty in their order: to restate is to say again, so that an action restates nothing. */
    Stream<Novelty> novelty() {
        return Stream.of(
                        each(LexiconEntry::novelty, List.of(verbs, nouns)),
                        each(LexiconEntry::novelty, List.of(actions)).filter(Novelty.NEW::equals),
                        each(LexiconEntry::novelty, List.of(modifiers)))
                .flatMap(marks -> marks);
    }

    /** The changes from the outermost word to the innermost: continue to accelerate the reduction. */
    Stream<Change> changes() {
        return Stream.concat(
                each(LexiconEntry::change, List.of(verbs, modifiers, actions, nouns)),
                object
                        .flatMap(ReadWording::english)
                        .flatMap(Lexicon.standard()::head)
                        .flatMap(LexiconEntry::change)
                        .stream());
    }

    private static <T> Stream<T> each(Function<LexiconEntry, Optional<T>> fact, List<List<LexiconEntry>> words) {
        return words.stream().flatMap(List::stream).flatMap(entry -> fact.apply(entry).stream());
    }
}
