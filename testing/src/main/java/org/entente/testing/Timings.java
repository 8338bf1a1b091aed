package org.entente.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.time.IsoDuration;
import org.entente.timing.Frequency;
import org.entente.timing.PrintedDate;
import org.entente.timing.Recurrence;
import org.entente.timing.Timing;
import org.entente.vocabulary.CalendarSystem;
import org.entente.vocabulary.Rendering;

/** When something is to be done. */
public final class Timings {

    static final Arbitrary<Unresolved<Timing>> TIMINGS = OptionalArbitrary.either(
            15,
            structure()
                    .draw(Triggers.TRIGGERS, (timing, due) -> timing.due(due))
                    .unresolved(timing -> timing.build()),
            structure()
                    .with(words(), (timing, words) -> timing.asPrinted(words))
                    .maybe(
                            5,
                            Vocabularies.terms(CalendarSystem.vocabulary()),
                            (timing, calendar) -> timing.calendar(calendar))
                    .maybeDraw(40, Triggers.TRIGGERS, (timing, due) -> timing.due(due))
                    .unresolved(timing -> timing.build()));

    private Timings() {}

    private static BuilderArbitrary<Timing.Builder> structure() {
        return BuilderArbitrary.of(Timing::builder)
                .maybeDraw(15, Triggers.TRIGGERS, (timing, at) -> timing.at(at))
                .maybeDraw(20, Triggers.TRIGGERS, (timing, from) -> timing.from(from))
                .maybeDraw(20, Triggers.TRIGGERS, (timing, until) -> timing.until(until))
                .maybe(15, Dates.durations(), (timing, duration) -> timing.duration(duration))
                .maybe(20, recurrences(), (timing, every) -> timing.every(every))
                .maybe(15, Vocabularies.terms(Rendering.vocabulary()), (timing, how) -> timing.rendering(how));
    }

    private static Arbitrary<String> words() {
        return OptionalArbitrary.either(
                30,
                Words.LINES,
                Arbitraries.of("soon", "by the end of 2030", "no later than thirty days after signature"));
    }

    /**
     * What a text says of time: words, and as much structure as they have.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Timing> timings() {
        return Unresolved.alone(TIMINGS);
    }

    /**
     * How often something is to happen.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Recurrence> recurrences() {
        return Combinators.combine(
                        Arbitraries.of(Frequency.class),
                        OptionalArbitrary.of(70, intervals()),
                        OptionalArbitrary.of(
                                20, Arbitraries.integers().between(1, 12).withoutEdgeCases()))
                .as((frequency, interval, times) -> {
                    Recurrence.Builder recurrence =
                            Recurrence.builder().frequency(frequency).times(times);
                    interval.ifPresent(each -> recurrence.interval(each.shorter).upTo(each.longer));
                    return recurrence.build();
                });
    }

    private record Interval(IsoDuration shorter, Optional<IsoDuration> longer) {}

    private static Arbitrary<Interval> intervals() {
        return Combinators.combine(Dates.durations(), OptionalArbitrary.of(20, Dates.durations()))
                .as(Interval::new);
    }

    /**
     * Dates as sources print them, by calendars of all kinds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PrintedDate> printedDates() {
        return BuilderArbitrary.of(PrintedDate::builder)
                .with(
                        OptionalArbitrary.either(
                                20,
                                Words.LINES,
                                Arbitraries.of("18 March 2021", "8 March 1917, o.s.", "光緒八年四月初六日", "단기 4286년")),
                        (date, words) -> date.asPrinted(words))
                .maybe(80, Vocabularies.terms(CalendarSystem.vocabulary()), (date, calendar) -> date.calendar(calendar))
                .values(date -> date.build());
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
