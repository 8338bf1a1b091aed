package org.entente.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.model.Office;
import org.entente.model.Official;
import org.entente.model.Tenure;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.OfficeFunction;

/** Officials, offices, and who held which when. */
public final class Officials {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private static final List<Office> KNOWN = Table.rows("offices.tsv").stream()
            .map(row -> Office.builder()
                    .title(row.text(0))
                    .function(row.given(1).map(OfficeFunction.vocabulary()::of))
                    .build())
            .toList();

    private static final Arbitrary<Capacity> CAPACITIES = OptionalArbitrary.either(
            60, Arbitraries.just(Capacity.SUBSTANTIVE), Vocabularies.terms(Capacity.vocabulary()));

    /** The capacities of who has begun. */
    static final Arbitrary<Capacity> IN_OFFICE = CAPACITIES.filter(capacity -> !capacity.equals(Capacity.DESIGNATE));

    static final Arbitrary<Unresolved<Office>> OFFICES = OptionalArbitrary.either(
            20,
            BuilderArbitrary.of(Office::builder)
                    .with(Words.LINES, (office, title) -> office.title(title))
                    .maybe(50, Vocabularies.terms(OfficeFunction.vocabulary()), (office, it) -> office.function(it))
                    .maybeId(50, Definitions::actors, (office, actor) -> office.actor(actor))
                    .unresolved(office -> office.build()),
            Combinators.combine(Arbitraries.of(KNOWN), OptionalArbitrary.of(50, Unresolved.oneOf(Definitions::actors)))
                    .as((office, whose) -> definitions -> office.toBuilder()
                            .actor(whose.flatMap(actor -> actor.in(definitions)))
                            .build()));

    /** A tenure that the day of the definitions surely falls in; known to the day or the month, without end or with. */
    static final Arbitrary<Unresolved<DateSpan>> AROUND_THE_DAY = Combinators.combine(
                    days(1, 3000), days(40, 2000), Arbitraries.integers().between(0, 3))
            .<Unresolved<DateSpan>>as((before, after, form) -> definitions -> {
                String from = definitions.day().minusDays(before).toString();
                return switch (form) {
                    case 0 -> DateSpan.parse(from + "/..");
                    case 1 -> DateSpan.parse(from + "/" + definitions.day().plusDays(after));
                    default ->
                        DateSpan.parse(from + "/" + Dates.told(definitions.day().plusDays(after), MONTH, Doubt.NONE));
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
                                    Dates.told(definitions.day().plusDays(after), end, Doubt.NONE))),
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
     * Officials that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Official>> invalid() {
        return InvalidValues.of(Official.class);
    }

    /** An official of whom no more is known than an id. */
    static Official called(String id) {
        return Official.builder().id(id).name(id).build();
    }

    /** Tenures of which one in six is of an office that an official before also held. */
    static Arbitrary<Unresolved<Tenure>> tenures(Arbitrary<Unresolved<DateSpan>> held, Arbitrary<Capacity> capacities) {
        Arbitrary<Unresolved<Office>> offices = Combinators.combine(
                        OFFICES, OptionalArbitrary.of(16, Unresolved.oneOf(Definitions::offices)))
                .as((office, earlier) -> definitions ->
                        earlier.flatMap(pick -> pick.in(definitions)).orElseGet(() -> office.in(definitions)));
        return BuilderArbitrary.of(Tenure::builder)
                .draw(offices, (tenure, office) -> tenure.office(office))
                .maybe(60, capacities, (tenure, capacity) -> tenure.capacity(capacity))
                .draw(held, (tenure, span) -> tenure.held(span))
                .maybe(3, Texts.LOCALIZED, (tenure, note) -> tenure.note(note))
                .unresolved(tenure -> tenure.build());
    }

    private static Arbitrary<Integer> days(int fewest, int most) {
        return Arbitraries.integers().between(fewest, most).withoutEdgeCases();
    }
}
