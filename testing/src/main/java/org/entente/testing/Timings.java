package org.entente.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.time.Recurrence;
import org.entente.time.Regularity;
import org.entente.time.TimeAbsence;
import org.entente.time.TimeBound;
import org.entente.time.Timing;

/** When something is to be done. */
public final class Timings {

    static final Arbitrary<Unresolved<TimeBound>> BOUNDS = Combinators.combine(
                    Arbitraries.integers().between(0, 3).withoutEdgeCases(),
                    Dates.around(0, 6000),
                    Combinators.combine(
                                    Unresolved.oneOf(Definitions::events), Unresolved.oneOf(Definitions::provisions))
                            .as(Anchors::new),
                    Arbitraries.of(TimeAbsence.class),
                    OptionalArbitrary.of(60, Dates.durations()))
            .<Unresolved<TimeBound>>as((form, date, anchors, absence, offset) -> definitions -> {
                TimeBound.Builder bound = TimeBound.builder();
                if (form == 1 && anchors.event.in(definitions).isPresent()) {
                    return bound.event(anchors.event.in(definitions))
                            .offset(offset)
                            .build();
                }
                if (form == 2 && anchors.provision.in(definitions).isPresent()) {
                    return bound.provision(anchors.provision.in(definitions))
                            .offset(offset)
                            .build();
                }
                return form == 3 ? TimeBound.absent(absence) : TimeBound.on(date.in(definitions));
            })
            .withoutEdgeCases();

    static final Arbitrary<Unresolved<Timing>> TIMINGS = BuilderArbitrary.of(Timing::builder)
            .with(
                    OptionalArbitrary.either(
                            30,
                            Words.LINES,
                            Arbitraries.of("soon", "by the end of 2030", "no later than thirty days after signature")),
                    (timing, words) -> timing.asPrinted(words))
            .maybeDraw(40, BOUNDS, (timing, due) -> timing.due(due))
            .maybeDraw(20, BOUNDS, (timing, from) -> timing.from(from))
            .maybeDraw(20, BOUNDS, (timing, until) -> timing.until(until))
            .maybe(15, Dates.durations(), (timing, duration) -> timing.duration(duration))
            .maybe(20, recurrences(), (timing, every) -> timing.every(every))
            .unresolved(timing -> timing.build());

    private Timings() {}

    private record Anchors(Unresolved<Optional<String>> event, Unresolved<Optional<String>> provision) {}

    /**
     * What a text says of time: words, and as much structure as they have.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Timing> timings() {
        return Unresolved.alone(TIMINGS);
    }

    /**
     * Points that bound a time: dates, events, provisions, and the explicit absence of a point.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TimeBound> timeBounds() {
        return Unresolved.alone(BOUNDS);
    }

    /**
     * How often something is to happen.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Recurrence> recurrences() {
        Arbitrary<Recurrence> intervals = Combinators.combine(
                        Dates.durations(), OptionalArbitrary.of(50, Dates.durations()))
                .as((longest, shortest) ->
                        Recurrence.builder().longest(longest).shortest(shortest).build());
        return OptionalArbitrary.either(
                30,
                Arbitraries.of(Regularity.class)
                        .map(regularity ->
                                Recurrence.builder().regularity(regularity).build()),
                intervals);
    }

    /**
     * Timings that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Timing>> invalid() {
        return InvalidValues.of(Timing.class);
    }
}
