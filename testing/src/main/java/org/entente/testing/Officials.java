package org.entente.testing;

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
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.OfficeFunction;
import org.entente.vocabulary.TenureAct;

/** Officials, offices, and who held which when. */
public final class Officials {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private static final List<Office> KNOWN = Table.rows("offices.tsv").stream()
            .map(row -> Office.of("office", "und", row.text(0)).toBuilder()
                    .function(row.given(1).map(OfficeFunction.vocabulary()::of))
                    .build())
            .toList();

    private static final Arbitrary<Capacity> CAPACITIES = OptionalArbitrary.either(
            60, Arbitraries.just(Capacity.SUBSTANTIVE), Vocabularies.terms(Capacity.vocabulary()));

    /** The capacities of who has begun. */
    static final Arbitrary<Capacity> IN_OFFICE = CAPACITIES.filter(capacity -> !capacity.equals(Capacity.DESIGNATE));

    /** Offices, each of an actor or of none, some of them of an ambassador or of the members of a body. */
    static final Arbitrary<Unresolved<Office>> OFFICES = Combinators.combine(
                    OptionalArbitrary.either(
                            20,
                            Drawn.of(Office.meta(), Office::builder)
                                    .with("id", Arbitraries.of("office", "직위", "o/1"))
                                    .maybe(90, "title", Texts.LOCALIZED)
                                    .maybe(
                                            10,
                                            "otherTitles",
                                            Texts.LOCALIZED.list().ofMinSize(1).ofMaxSize(2))
                                    .maybe(50, "function", Vocabularies.terms(OfficeFunction.vocabulary()))
                                    .maybe(20, "validity", Dates.dateSpans())
                                    .maybe(
                                            10,
                                            "codes",
                                            Vocabularies.codes()
                                                    .list()
                                                    .ofMinSize(1)
                                                    .ofMaxSize(2))
                                    .maybe(3, "note", Texts.LOCALIZED)
                                    .without("actor", "accreditedTo", "filledBy", "seats", "citations")
                                    .values(office -> office.build()),
                            Arbitraries.of(KNOWN)),
                    OptionalArbitrary.of(50, Unresolved.oneOf(Definitions::actors)),
                    OptionalArbitrary.of(10, Unresolved.someOf(Definitions::actors)),
                    OptionalArbitrary.of(5, Unresolved.oneOf(Definitions::actors)),
                    OptionalArbitrary.of(10, Unresolved.few(Sources.CITATIONS)),
                    OptionalArbitrary.of(20, Arbitraries.of(1, 2, 15)))
            .as((office, whose, receiving, filling, citations, seats) -> definitions -> office.toBuilder()
                    .seats(seats)
                    .actor(whose.flatMap(actor -> actor.in(definitions)))
                    .accreditedTo(
                            receiving.map(actors -> actors.in(definitions)).orElse(List.of()))
                    .filledBy(filling.flatMap(actor -> actor.in(definitions)))
                    .citations(citations.map(works -> works.in(definitions)).orElse(List.of()))
                    .build());

    static final Arbitrary<Unresolved<TenureStep>> STEPS = Drawn.of(TenureStep.meta(), TenureStep::builder)
            .with("act", Vocabularies.terms(TenureAct.vocabulary()))
            .maybe(80, "date", Dates.uncertainDates())
            .maybe(5, "dateAsPrinted", Timings.printedDates())
            .maybeDraw(10, "citations", Unresolved.few(Sources.CITATIONS))
            .maybe(3, "note", Texts.LOCALIZED)
            .unresolved(step -> step.build());

    static final Arbitrary<Unresolved<TenurePart>> PARTS = Drawn.of(TenurePart.meta(), TenurePart::builder)
            .with("capacity", Vocabularies.terms(Capacity.vocabulary()))
            .maybe(80, "held", Dates.dateSpans())
            .maybe(5, "heldAsPrinted", Timings.printedDates())
            .maybeDraw(10, "citations", Unresolved.few(Sources.CITATIONS))
            .maybe(3, "note", Texts.LOCALIZED)
            .unresolved(part -> part.build());

    /** A tenure that the day of the definitions surely falls in; known to the day or the month, without end or with. */
    static final Arbitrary<Unresolved<DateSpan>> AROUND_THE_DAY = Combinators.combine(
                    days(1, 3000), days(40, 2000), Arbitraries.integers().between(0, 3))
            .<Unresolved<DateSpan>>as((before, after, form) -> definitions -> {
                String from = definitions.day().minusDays(before).toString();
                return switch (form) {
                    case 0 -> DateSpan.parse(from + "/..");
                    case 1 -> DateSpan.parse(from + "/" + definitions.day().plusDays(after));
                    default ->
                        DateSpan.parse(
                                from + "/" + Dates.stated(definitions.day().plusDays(after), MONTH, Doubt.NONE));
                };
            })
            .withoutEdgeCases();

    private static final Arbitrary<Unresolved<DateSpan>> ANY_TIME = OptionalArbitrary.either(
            30,
            Combinators.combine(
                            Dates.around(-3000, 0),
                            days(0, 2000),
                            Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(3, MONTH), Tuple.of(2, DAY), Tuple.of(1, 4)))
                    .as((from, after, end) -> definitions -> end == 0
                            ? DateSpan.parse(from.in(definitions) + "/")
                            : DateSpan.between(
                                    from.in(definitions),
                                    Dates.stated(definitions.day().plusDays(after), end, Doubt.NONE))),
            AROUND_THE_DAY);

    static final Arbitrary<Unresolved<Tenure>> TENURES = tenures(ANY_TIME, CAPACITIES);

    private Officials() {}

    /**
     * Officials with names in several scripts, in one post or two, in substance or acting.
     *
     * @return the arbitrary, to be configured
     */
    public static OfficialArbitrary officials() {
        return OfficialArbitrary.standard();
    }

    /**
     * Offices, real and invented.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Office> offices() {
        return Unresolved.alone(OFFICES);
    }

    /**
     * Tenures: with known, open and unknown ends, to the day, the month or the year.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Tenure> tenures() {
        return Unresolved.alone(TENURES);
    }

    /**
     * Acts by which persons came to offices, and left them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TenureStep> tenureSteps() {
        return Unresolved.alone(STEPS);
    }

    /**
     * Parts of tenures in another capacity.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TenurePart> tenureParts() {
        return Unresolved.alone(PARTS);
    }

    /** An official of whom no more is known than an id. */
    static Official called(String id) {
        return Official.builder().id(id).name(id).build();
    }

    /** Tenures of offices that are defined, or of which no more than the title is known. */
    static Arbitrary<Unresolved<Tenure>> tenures(Arbitrary<Unresolved<DateSpan>> held, Arbitrary<Capacity> capacities) {
        return Drawn.of(Tenure.meta(), Tenure::builder)
                .maybe(10, "id", Arbitraries.of("tenure-1", "t/2"))
                .draw("office", Unresolved.reference(Definitions::offices))
                .maybe(60, "capacity", capacities)
                .draw("held", held)
                .maybe(5, "heldAsPrinted", Timings.printedDates())
                .maybeDraw(5, "parts", Unresolved.few(PARTS))
                .maybeDraw(10, "steps", Unresolved.few(STEPS))
                .maybeDraw(5, "citations", Unresolved.few(Sources.CITATIONS))
                .maybe(3, "note", Texts.LOCALIZED)
                .unresolved(tenure -> tenure.build());
    }

    private static Arbitrary<Integer> days(int fewest, int most) {
        return Arbitraries.integers().between(fewest, most).withoutEdgeCases();
    }
}
