package org.entente.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.policy.Firmness;
import org.entente.policy.Lexicon;
import org.entente.policy.WordClass;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/**
 * Words from which nothing is derived, since the lexicon does not know them. Reported are operative verbs and modals, which
 * are a closed class, and the head noun of a commitment of which nothing else says how firm it is, if it looks like a slip.
 * An action may be any word of the language. A clause governs the instrument by any verb.
 */
final class LexiconRules {

    static final List<Rule> ALL =
            List.of(new LibraryRule(AgreementProblem.LEMMA_UNKNOWN, run -> new LexiconRules().lemmas(run))
                    .reading("provisions[].wording", "provisions[].firmnessOverride"));

    /** Each as it stands first, by what it is compared with. */
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    /** How many words may still be searched for one that is near; what is typed has fewer slips. */
    private int searches = 200;

    private LexiconRules() {}

    /** A word that is not listed: the nearest that is, and where and how often it is to be reported. */
    private static final class Unknown {

        private final String lemma;
        private final Optional<String> near;
        private Optional<ValuePath> first = Optional.empty();
        private int times;

        Unknown(String lemma, Optional<String> near) {
            this.lemma = lemma;
            this.near = near;
        }

        void at(Cursor<Word> place) {
            if (times == 0) {
                first = Optional.of(place.path());
            }
            times++;
        }

        Optional<Violation> violation() {
            return first.map(path -> {
                Violation violation = Violation.of(AgreementProblem.LEMMA_UNKNOWN, path)
                        .with("lemma", lemma)
                        .with("times", times);
                return near.map(word -> violation.with("near", word)).orElse(violation);
            });
        }
    }

    private void lemmas(RuleRun run) {
        Cursor.in("provisions", run.agreement().provisions()).forEach(provision -> {
            if (!(provision.get() instanceof Clause)) {
                provision
                        .part("wording", provision.get().wording())
                        .forEach(wording -> words(provision.get(), wording));
            }
        });
        unknown.values().forEach(word -> word.violation().ifPresent(run::report));
    }

    private void words(Provision provision, Cursor<Wording> at) {
        Wording wording = at.get();
        at.part("verb", wording.verb())
                .forEach(verb -> unknown(WordClass.VERB, verb).ifPresent(word -> word.at(verb)));
        at.part("modal", wording.modal())
                .forEach(modal -> unknown(WordClass.MODAL, modal).ifPresent(word -> word.at(modal)));
        if (provision instanceof Commitment commitment) {
            at.part("noun", wording.noun())
                    .forEach(noun -> unknown(WordClass.NOUN, noun)
                            .filter(word -> word.near.isPresent())
                            .filter(word -> commitment.firmness() == Firmness.UNSPECIFIED)
                            .ifPresent(word -> word.at(noun)));
        }
    }

    private Optional<Unknown> unknown(WordClass wordClass, Cursor<Word> at) {
        Word word = at.get();
        if (!Lexicon.standard().readings(wordClass, word).isEmpty()) {
            return Optional.empty();
        }
        String lemma = word.lemma().or(word::surface).orElseThrow();
        if (!isEnglish(lemma)) {
            return Optional.empty();
        }
        return Optional.of(
                unknown.computeIfAbsent(wordClass + " " + lemma, any -> new Unknown(lemma, near(wordClass, word))));
    }

    /** The lexicon is one of English. */
    private static boolean isEnglish(String lemma) {
        for (int i = 0; i < lemma.length(); i++) {
            char letter = lemma.charAt(i);
            boolean isLetter = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
            if (!isLetter && (i == 0 || " '’-".indexOf(letter) < 0)) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> near(WordClass wordClass, Word word) {
        searches--;
        return searches < 0 ? Optional.empty() : Lexicon.standard().nearest(wordClass, word);
    }
}
