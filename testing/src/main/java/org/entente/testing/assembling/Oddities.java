package org.entente.testing.assembling;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnInstruments;
import org.entente.testing.part.DrawnParts;
import org.entente.testing.part.DrawnSources;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.WorkKind;
import org.entente.wording.Reference;

/**
 * What a strict model would get wrong about the real world and that no single part shows by itself; the oddities of
 * events, officials and parties are drawn where those are.
 */
public final class Oddities {

    private static final double SELDOM = 5;
    private static final LegalNature BINDING = LegalNature.of(LegalForce.BINDING);

    private static final LegalNature NOT_THE_ANNEX = LegalNature.builder()
            .force(LegalForce.POLITICAL)
            .addScope(Reference.printed("Annex"))
            .build();

    private Oddities() {}

    /** No legal nature, one, several, or a binding body with an annex that does not bind. */
    public static Arbitrary<Unresolved<List<LegalNature>>> legalNatures() {
        Arbitrary<Unresolved<List<LegalNature>>> usual =
                Unresolved.all(DrawnInstruments.NATURES.list().ofMaxSize(2));
        return OptionalArbitrary.either(
                SELDOM, Arbitraries.just(definitions -> List.of(BINDING, NOT_THE_ANNEX)), usual);
    }

    /** Adds oddities; those that change form and sources only where both are left to chance. */
    public static void add(BuilderArbitrary<Assembly> shape, boolean free) {
        shape.maybe(SELDOM, Arbitraries.just("companion"), Oddities::companion)
                .maybe(
                        SELDOM,
                        Combinators.combine(
                                        Arbitraries.of("Joint Statment", "Memorandom of Understanding"),
                                        Arbitraries.of(" on Cooperation", ""))
                                .as((misspelt, rest) -> misspelt + rest),
                        Oddities::misspell);
        if (free) {
            shape.maybe(SELDOM, DrawnSources.sources().list().ofSize(2), Oddities::letters);
        }
    }

    /** Another instrument of the same parties on the same day. */
    private static void companion(Assembly all, String id) {
        all.works(List.of(definitions -> CitedWork.builder()
                .id(id)
                .kind(WorkKind.STATEMENT)
                .date(UncertainDate.of(definitions.day()))
                .issuers(definitions.parties().stream().map(Reference::to).toList())
                .build()));
    }

    /** A title that its issuer misspelt; a source says what it must mean. */
    private static void misspell(Assembly all, String title) {
        Correction slip = Correction.builder()
                .printed(title)
                .corrected(title.replace("Statment", "Statement").replace("Memorandom", "Memorandum"))
                .build();
        all.agreement().title("en", title);
        all.sources()
                .replaceAll(source -> source.toBuilder().addCorrection(slip).build());
    }

    /** Two letters, each written and issued by one side. */
    private static void letters(Assembly all, List<Unresolved<DrawnSources.CodedSource>> letters) {
        all.agreement().form(InstrumentForm.EXCHANGE_OF_LETTERS);
        all.sources(letters);
        List<Source> sources = all.sources();
        List<String> parties = all.definitions().parties();
        if (parties.size() == 2) {
            DrawnParts.letters(parties).stream()
                    .filter(letter -> !all.definitions().parts().contains(letter.id()))
                    .forEach(all::part);
        }
        for (int i = 0; i < Math.min(letters.size(), parties.size()); i++) {
            int at = sources.size() - letters.size() + i;
            sources.set(
                    at,
                    sources.get(at).toBuilder()
                            .issuers(List.of(Reference.to(parties.get(i))))
                            .build());
        }
    }
}
