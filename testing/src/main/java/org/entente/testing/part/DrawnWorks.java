package org.entente.testing.part;

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
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.WorkKind;

/** Works, known and invented. */
public final class DrawnWorks {

    private static final List<CitedWork> KNOWN = Table.rows("works.tsv").stream()
            .map(row -> CitedWork.builder()
                    .id(row.text(0))
                    .kind(WorkKind.vocabulary().of(row.text(1)))
                    .codes(row.codes(2))
                    .date(row.given(3).map(UncertainDate::parse))
                    .name(row.localized(4))
                    .build())
            .toList();

    private DrawnWorks() {}

    /** Works; real ones date from before the day of the definitions. */
    public static Arbitrary<Unresolved<CitedWork>> works() {
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
                .maybe(80, "kind", DrawnTerms.terms(WorkKind.vocabulary()))
                .maybe(70, "name", Words.LOCALIZED)
                .maybeDraw(
                        50,
                        "date",
                        OptionalArbitrary.either(40, DrawnDates.around(-3, 900), DrawnDates.around(-30_000, -1200)))
                .maybe(5, "dateAsPrinted", DrawnTimings.printedDates())
                .maybe(10, "agreement", Arbitraries.of("agreement-2", "협정/2"))
                .maybe(15, "codes", DrawnTerms.codes().list().ofMinSize(1).ofMaxSize(2))
                .maybeDraw(20, "issuers", Unresolved.references(Definitions::actors))
                .maybeDraw(
                        20,
                        Unresolved.someOf(DrawnWorks::undated),
                        (work, members) -> work.set(true).members(members),
                        "set",
                        "members")
                .maybe(5, "note", Words.LOCALIZED)
                .unresolved(work -> work.build());
    }

    /** Works that any text of the definitions may cite. */
    public static List<String> there(Definitions definitions) {
        return definitions.works().stream()
                .filter(work -> DrawnSources.isClearlyBefore(work, definitions))
                .map(CitedWork::id)
                .toList();
    }

    /** Those that a date of their own says were there, whatever act of their lives is recorded. */
    public static List<String> dated(Definitions definitions) {
        return definitions.works().stream()
                .filter(work -> definitions.isMadeUp()
                        || (work.date().isPresent() && DrawnSources.isClearlyBefore(work, definitions)))
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
