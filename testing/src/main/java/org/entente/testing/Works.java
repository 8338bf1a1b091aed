package org.entente.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.CitedWork;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;
import org.entente.testing.making.Unresolved;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.WorkKind;

/** Works that agreements cite: treaties, resolutions, plans, negotiations, and sets that a text leaves open. */
public final class Works {

    private static final List<CitedWork> KNOWN = Table.rows("works.tsv").stream()
            .map(row -> CitedWork.builder()
                    .id(row.text(0))
                    .kind(WorkKind.vocabulary().of(row.text(1)))
                    .codes(row.codes(2))
                    .date(row.given(3).map(UncertainDate::parse))
                    .name(row.localized(4))
                    .build())
            .toList();

    private Works() {}

    /**
     * Works, real and invented.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CitedWork> works() {
        return Unresolved.alone(several());
    }

    /** Works; real ones date from before the day of the definitions. */
    static Arbitrary<Unresolved<CitedWork>> several() {
        Arbitrary<Unresolved<CitedWork>> known = Arbitraries.of(KNOWN)
                .withoutEdgeCases()
                .map(work -> definitions -> exists(work, definitions.day())
                        ? work
                        : work.toBuilder().date(Optional.empty()).build());
        return OptionalArbitrary.either(40, invented(), known);
    }

    private static boolean exists(CitedWork work, LocalDate day) {
        return work.date().map(date -> date.latest().isBefore(day)).orElse(true);
    }

    private static Arbitrary<Unresolved<CitedWork>> invented() {
        return Drawn.of(CitedWork.meta(), CitedWork::builder)
                .with("id", Arbitraries.of("joint-vision", "plan-B", "決議", "work:1"))
                .maybe(80, "kind", Vocabularies.terms(WorkKind.vocabulary()))
                .maybe(70, "name", Texts.LOCALIZED)
                .maybeDraw(
                        50, "date", OptionalArbitrary.either(40, Dates.around(-3, 900), Dates.around(-30_000, -1200)))
                .maybe(5, "dateAsPrinted", Timings.printedDates())
                .maybe(10, "agreement", Arbitraries.of("agreement-2", "협정/2"))
                .maybe(15, "codes", Vocabularies.codes().list().ofMinSize(1).ofMaxSize(2))
                .maybeDraw(20, "issuers", Unresolved.references(Definitions::actors))
                .maybeDraw(
                        20,
                        Unresolved.someOf(Works::undated),
                        (work, members) -> work.set(true).members(members),
                        "set",
                        "members")
                .maybe(5, "note", Texts.LOCALIZED)
                .unresolved(work -> work.build());
    }

    /** Works that any text of the definitions may cite. */
    static List<String> there(Definitions definitions) {
        return definitions.works().stream()
                .filter(work -> Sources.isClearlyBefore(work, definitions))
                .map(CitedWork::id)
                .toList();
    }

    /** Those that a date of their own says were there, whatever act of their lives is recorded. */
    static List<String> dated(Definitions definitions) {
        return definitions.works().stream()
                .filter(work -> definitions.isMadeUp()
                        || (work.date().isPresent() && Sources.isClearlyBefore(work, definitions)))
                .map(CitedWork::id)
                .toList();
    }

    /** Works that may belong to a set whatever it is cited for. */
    private static List<String> undated(Definitions definitions) {
        return definitions.works().stream()
                .filter(work -> work.date().isEmpty())
                .map(CitedWork::id)
                .toList();
    }
}
