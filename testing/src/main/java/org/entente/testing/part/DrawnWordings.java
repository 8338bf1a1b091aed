package org.entente.testing.part;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.policy.Lexicon;
import org.entente.policy.LexiconEntry;
import org.entente.policy.WordClass;
import org.entente.provision.Qualifier;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** Words, wordings and qualifiers. */
public final class DrawnWordings {

    public static final Arbitrary<Unresolved<Qualifier>> QUALIFIERS = Drawn.of(Qualifier.meta(), Qualifier::builder)
            .with("kind", DrawnTerms.terms(QualifierKind.vocabulary()))
            .with("text", Words.LOCALIZED)
            .maybeDraw(15, "work", Unresolved.reference(DrawnWorks::there))
            .maybeId(10, "provision", Definitions::provisions)
            .maybeId(5, "event", Definitions::events)
            .maybeId(5, "part", Definitions::parts)
            .maybeDraw(5, "timings", Unresolved.few(DrawnTimings.TIMINGS))
            .maybeDraw(
                    10,
                    DrawnProvisionParts.enumerations(),
                    (qualifier, enumeration) -> {
                        qualifier.items(enumeration.items());
                        enumeration.listing().ifPresent(qualifier::listing);
                    },
                    "items",
                    "listing")
            .unresolved(qualifier -> qualifier.build());

    public static final Arbitrary<Wording> WORDINGS = Drawn.of(Wording.meta(), Wording::builder)
            .maybe(80, "verb", words(WordClass.VERB))
            .maybe(20, "noun", words(WordClass.NOUN))
            .maybe(30, "modal", words(WordClass.MODAL))
            .maybe(40, "actions", few(WordClass.VERB))
            .maybe(30, "object", Words.LOCALIZED)
            .maybe(30, "modifiers", few(WordClass.MODIFIER))
            .maybe(5, "negated", Arbitraries.just(true))
            .values(wording -> wording.build());

    private DrawnWordings() {}

    /** Words of every class. */
    public static Arbitrary<Word> words() {
        return words(Lexicon.standard().entries());
    }

    /** Words of one class. */
    public static Arbitrary<Word> words(WordClass wordClass) {
        return words(Lexicon.standard().entries().stream()
                .filter(entry -> entry.wordClass() == wordClass)
                .toList());
    }

    private static Arbitrary<List<Word>> few(WordClass wordClass) {
        return words(wordClass).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Word> words(List<LexiconEntry> listed) {
        Arbitrary<String> lemmas = OptionalArbitrary.either(
                10,
                Words.LINES,
                Arbitraries.of(listed.stream().map(LexiconEntry::lemma).toList()));
        return Drawn.completedAlone(
                Word.meta(),
                Combinators.combine(lemmas, Arbitraries.integers().between(0, 2).withoutEdgeCases())
                        .as((lemma, form) -> switch (form) {
                            case 0 -> Word.lemma(lemma);
                            case 1 -> Word.of(lemma + "s", lemma);
                            default -> Word.builder().surface(lemma).build();
                        }),
                "surface",
                "lemma");
    }
}
