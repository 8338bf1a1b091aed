package org.entente.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.policy.Lexicon;
import org.entente.policy.LexiconEntry;
import org.entente.policy.WordClass;
import org.entente.provision.Qualifier;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** The words that decide what a provision does, from the shipped lexicon and invented ones. */
public final class Wordings {

    static final Arbitrary<Unresolved<Qualifier>> QUALIFIERS = BuilderArbitrary.of(Qualifier::builder)
            .with(Vocabularies.terms(QualifierKind.vocabulary()), (qualifier, kind) -> qualifier.kind(kind))
            .with(Texts.LOCALIZED, (qualifier, text) -> qualifier.text(text))
            .maybeDraw(15, Unresolved.reference(Works::there), (qualifier, work) -> qualifier.work(work))
            .maybeId(10, Definitions::provisions, (qualifier, other) -> qualifier.provision(other))
            .maybeId(5, Definitions::events, (qualifier, event) -> qualifier.event(event))
            .maybeId(5, Definitions::parts, (qualifier, part) -> qualifier.part(part))
            .maybeDraw(5, Unresolved.few(Timings.TIMINGS), (qualifier, timings) -> qualifier.timings(timings))
            .maybeDraw(10, ProvisionShapes.enumerations(), (qualifier, enumeration) -> {
                qualifier.items(enumeration.items());
                enumeration.listing().ifPresent(qualifier::listing);
            })
            .unresolved(qualifier -> qualifier.build());

    static final Arbitrary<Wording> WORDINGS = BuilderArbitrary.of(Wording::builder)
            .maybe(80, words(WordClass.VERB), (wording, verb) -> wording.verb(verb))
            .maybe(20, words(WordClass.NOUN), (wording, noun) -> wording.noun(noun))
            .maybe(30, words(WordClass.MODAL), (wording, modal) -> wording.modal(modal))
            .maybe(40, few(WordClass.VERB), (wording, actions) -> wording.actions(actions))
            .maybe(30, Texts.LOCALIZED, (wording, object) -> wording.object(object))
            .maybe(30, few(WordClass.MODIFIER), (wording, modifiers) -> wording.modifiers(modifiers))
            .maybe(5, Arbitraries.just(true), (wording, negated) -> wording.negated(negated))
            .values(wording -> wording.build());

    private Wordings() {}

    /**
     * Wordings: operative verb, head noun, modal, actions, object and modifiers, as far as a text has them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Wording> wordings() {
        return WORDINGS;
    }

    /**
     * Words of every class.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Word> words() {
        return words(Lexicon.standard().entries());
    }

    /**
     * Words of one class.
     *
     * @param wordClass the part that they play
     * @return the arbitrary
     */
    public static Arbitrary<Word> words(WordClass wordClass) {
        return words(Lexicon.standard().entries().stream()
                .filter(entry -> entry.wordClass() == wordClass)
                .toList());
    }

    /**
     * Phrases that qualify a provision.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Qualifier> qualifiers() {
        return Unresolved.alone(QUALIFIERS);
    }

    /**
     * Wordings that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Wording>> invalid() {
        return InvalidValues.of(Wording.class);
    }

    private static Arbitrary<List<Word>> few(WordClass wordClass) {
        return words(wordClass).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Word> words(List<LexiconEntry> listed) {
        Arbitrary<String> lemmas = OptionalArbitrary.either(
                10,
                Words.LINES,
                Arbitraries.of(listed.stream().map(LexiconEntry::lemma).toList()));
        return Combinators.combine(lemmas, Arbitraries.integers().between(0, 2).withoutEdgeCases())
                .as((lemma, form) -> switch (form) {
                    case 0 -> Word.lemma(lemma);
                    case 1 -> Word.of(lemma + "s", lemma);
                    default -> Word.builder().surface(lemma).build();
                });
    }
}
