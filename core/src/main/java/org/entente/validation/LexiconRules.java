package org.entente.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Clause;
import org.entente.model.Commitment;
import org.entente.model.Provision;
import org.entente.policy.Firmness;
import org.entente.policy.Lexicon;
import org.entente.policy.WordClass;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/**
 * Words from which nothing is derived, since the lexicon does not know them. Told are operative verbs and modals, which
 * are a closed class, and the head noun of a commitment of which nothing else says how firm it is, if it looks like a slip.
 * An action may be any word of the language. A clause governs the instrument by any verb.
 */
final class LexiconRules {

    static final List<Rule> ALL = List.of(new LibraryRule(AgreementProblem.LEMMA_UNKNOWN, LexiconRules::lemmas)
            .reading("provisions[].wording", "provisions[].firmnessOverride"));

    /** The lexicon is one of English. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z][A-Za-z '’-]*");

    private LexiconRules() {}

    /** Where a word stands first, and how often it is there. */
    private static final class Unknown {

        private final WordClass wordClass;
        private final Word word;
        private final ValuePath first;
        private int times;

        Unknown(WordClass wordClass, Word word, ValuePath first) {
            this.wordClass = wordClass;
            this.word = word;
            this.first = first;
        }

        Violation told(String lemma) {
            Violation violation = Violation.of(AgreementProblem.LEMMA_UNKNOWN, first)
                    .with("lemma", lemma)
                    .with("times", times);
            return near().map(near -> violation.with("near", near)).orElse(violation);
        }

        private Optional<String> near() {
            return Lexicon.standard().nearest(wordClass, word);
        }
    }

    private static void lemmas(RuleRun run) {
        Map<String, Unknown> unknown = new LinkedHashMap<>();
        Cursor.in("provisions", run.agreement().provisions()).forEach(provision -> {
            if (!(provision.get() instanceof Clause)) {
                provision
                        .part("wording", provision.get().wording())
                        .forEach(wording -> words(provision.get(), wording, unknown));
            }
        });
        unknown.forEach((lemma, at) -> run.report(at.told(lemma)));
    }

    private static void words(Provision provision, Cursor<Wording> at, Map<String, Unknown> unknown) {
        Wording wording = at.get();
        at.part("verb", wording.verb()).forEach(verb -> note(WordClass.VERB, verb, unknown));
        at.part("modal", wording.modal()).forEach(modal -> note(WordClass.MODAL, modal, unknown));
        if (provision instanceof Commitment commitment && commitment.firmness() == Firmness.UNSPECIFIED) {
            at.part("noun", wording.noun().filter(LexiconRules::looksLikeASlip))
                    .forEach(noun -> note(WordClass.NOUN, noun, unknown));
        }
    }

    private static boolean looksLikeASlip(Word noun) {
        return Lexicon.standard().nearest(WordClass.NOUN, noun).isPresent();
    }

    private static void note(WordClass wordClass, Cursor<Word> at, Map<String, Unknown> unknown) {
        Word word = at.get();
        String lemma = word.lemma().or(word::surface).orElseThrow();
        if (ENGLISH.matcher(lemma).matches()
                && Lexicon.standard().readings(wordClass, word).isEmpty()) {
            unknown.computeIfAbsent(lemma, first -> new Unknown(wordClass, word, at.path())).times++;
        }
    }
}
