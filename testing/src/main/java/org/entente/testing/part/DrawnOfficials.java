package org.entente.testing.part;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.people.TenurePart;
import org.entente.people.TenureStep;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnNames;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.OfficeFunction;
import org.entente.vocabulary.TenureAct;

/** Officials, offices and tenures. */
public final class DrawnOfficials {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private static final List<Office> KNOWN = Table.rows("offices.tsv").stream()
            .map(row -> Office.of("office", "und", row.text(0)).toBuilder()
                    .function(row.given(1).map(OfficeFunction.vocabulary()::of))
                    .build())
            .toList();

    private static final Arbitrary<Capacity> CAPACITIES = OptionalArbitrary.either(
            60, Arbitraries.just(Capacity.SUBSTANTIVE), DrawnTerms.terms(Capacity.vocabulary()));

    /** The capacities of who has begun. */
    private static final Arbitrary<Capacity> IN_OFFICE =
            CAPACITIES.filter(capacity -> !capacity.equals(Capacity.DESIGNATE));

    /** Offices, each of an actor or of none, some of them of an ambassador or of the members of a body. */
    public static final Arbitrary<Unresolved<Office>> OFFICES = Combinators.combine(
                    OptionalArbitrary.either(
                            20,
                            Drawn.of(Office.meta(), Office::builder)
                                    .with("id", Arbitraries.of("office", "직위", "o/1"))
                                    .maybe(90, "title", Words.LOCALIZED)
                                    .maybe(
                                            10,
                                            "otherTitles",
                                            Words.LOCALIZED.list().ofMinSize(1).ofMaxSize(2))
                                    .maybe(50, "function", DrawnTerms.terms(OfficeFunction.vocabulary()))
                                    .maybe(20, "validity", DrawnDates.dateSpans())
                                    .maybe(
                                            10,
                                            "codes",
                                            DrawnTerms.codes()
                                                    .list()
                                                    .ofMinSize(1)
                                                    .ofMaxSize(2))
                                    .maybe(3, "note", Words.LOCALIZED)
                                    .without("actor", "accreditedTo", "filledBy", "seats", "citations")
                                    .values(office -> office.build()),
                            Arbitraries.of(KNOWN)),
                    OptionalArbitrary.of(50, Unresolved.oneOf(Definitions::actors)),
                    OptionalArbitrary.of(10, Unresolved.someOf(Definitions::actors)),
                    OptionalArbitrary.of(5, Unresolved.oneOf(Definitions::actors)),
                    OptionalArbitrary.of(10, Unresolved.few(DrawnSources.CITATIONS)),
                    OptionalArbitrary.of(20, Arbitraries.of(1, 2, 15)))
            .as((office, whose, receiving, filling, citations, seats) -> definitions -> office.toBuilder()
                    .seats(seats)
                    .actor(whose.flatMap(actor -> actor.in(definitions)))
                    .accreditedTo(
                            receiving.map(actors -> actors.in(definitions)).orElse(List.of()))
                    .filledBy(filling.flatMap(actor -> actor.in(definitions)))
                    .citations(citations.map(works -> works.in(definitions)).orElse(List.of()))
                    .build());

    public static final Arbitrary<Unresolved<TenureStep>> STEPS = Drawn.of(TenureStep.meta(), TenureStep::builder)
            .with("act", DrawnTerms.terms(TenureAct.vocabulary()))
            .maybe(80, "date", DrawnDates.uncertainDates())
            .maybe(5, "dateAsPrinted", DrawnTimings.printedDates())
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(step -> step.build());

    public static final Arbitrary<Unresolved<TenurePart>> PARTS = Drawn.of(TenurePart.meta(), TenurePart::builder)
            .with("capacity", DrawnTerms.terms(Capacity.vocabulary()))
            .maybe(80, "held", DrawnDates.dateSpans())
            .maybe(5, "heldAsPrinted", DrawnTimings.printedDates())
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(part -> part.build());

    /** A tenure that the day of the definitions surely falls in; known to the day or the month, without end or with. */
    private static final Arbitrary<Unresolved<DateSpan>> AROUND_THE_DAY = Combinators.combine(
                    days(1, 3000), days(40, 2000), Arbitraries.integers().between(0, 3))
            .<Unresolved<DateSpan>>as((before, after, form) -> definitions -> {
                String from = definitions.day().minusDays(before).toString();
                return switch (form) {
                    case 0 -> DateSpan.parse(from + "/..");
                    case 1 -> DateSpan.parse(from + "/" + definitions.day().plusDays(after));
                    default ->
                        DateSpan.parse(
                                from + "/" + DrawnDates.stated(definitions.day().plusDays(after), MONTH, Doubt.NONE));
                };
            })
            .withoutEdgeCases();

    private static final Arbitrary<Unresolved<DateSpan>> ANY_TIME = OptionalArbitrary.either(
            30,
            Combinators.combine(
                            DrawnDates.around(-3000, 0),
                            days(0, 2000),
                            Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(3, MONTH), Tuple.of(2, DAY), Tuple.of(1, 4)))
                    .as((from, after, end) -> definitions -> end == 0
                            ? DateSpan.parse(from.in(definitions) + "/")
                            : DateSpan.between(
                                    from.in(definitions),
                                    DrawnDates.stated(definitions.day().plusDays(after), end, Doubt.NONE))),
            AROUND_THE_DAY);

    /** Tenures that the day of the definitions surely falls in. */
    public static final Arbitrary<Unresolved<Tenure>> SERVING = tenures(AROUND_THE_DAY, IN_OFFICE);

    public static final Arbitrary<Unresolved<Tenure>> TENURES = tenures(ANY_TIME, CAPACITIES);

    private DrawnOfficials() {}

    /** Officials of the actors that are defined, numbered. */
    public static Arbitrary<Unresolved<Official>> officials(Arbitrary<Unresolved<List<Tenure>>> tenures) {
        return Drawn.of(Official.meta(), Official::builder)
                .with("name", DrawnNames.personNames())
                .maybeId(80, "actor", Definitions::parties)
                .draw("tenures", tenures)
                .maybe(10, "codes", DrawnTerms.codes().list().ofMinSize(1).ofMaxSize(2))
                .maybe(3, "note", Words.LOCALIZED)
                .without("id")
                .unresolved(official -> official)
                .map(unresolved -> definitions -> unresolved
                        .in(definitions)
                        .id("official-" + (definitions.officials().size() + 1))
                        .build());
    }

    /** An official of whom no more is known than an id. */
    public static Official called(String id) {
        return Official.builder().id(id).name(id).build();
    }

    /** Tenures of offices that are defined, or of which no more than the title is known. */
    private static Arbitrary<Unresolved<Tenure>> tenures(
            Arbitrary<Unresolved<DateSpan>> held, Arbitrary<Capacity> capacities) {
        return Drawn.of(Tenure.meta(), Tenure::builder)
                .maybe(10, "id", Arbitraries.of("tenure-1", "t/2"))
                .draw("office", Unresolved.reference(Definitions::offices))
                .maybe(60, "capacity", capacities)
                .draw("held", held)
                .maybe(5, "heldAsPrinted", DrawnTimings.printedDates())
                .maybeDraw(5, "parts", Unresolved.few(PARTS))
                .maybeDraw(10, "steps", Unresolved.few(STEPS))
                .maybeDraw(5, "citations", Unresolved.few(DrawnSources.CITATIONS))
                .maybe(3, "note", Words.LOCALIZED)
                .unresolved(tenure -> tenure.build());
    }

    private static Arbitrary<Integer> days(int fewest, int most) {
        return Arbitraries.integers().between(fewest, most).withoutEdgeCases();
    }
}
