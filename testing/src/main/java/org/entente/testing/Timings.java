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
                    .draw("due", Triggers.TRIGGERS)
                    .without("asPrinted", "calendar")
                    .unresolved(timing -> timing.build()),
            structure()
                    .with("asPrinted", words())
                    .maybe(5, "calendar", Vocabularies.terms(CalendarSystem.vocabulary()))
                    .maybeDraw(40, "due", Triggers.TRIGGERS)
                    .unresolved(timing -> timing.build()));

    private Timings() {}

    private static BuilderArbitrary<Timing.Builder> structure() {
        return Drawn.of(Timing.meta(), Timing::builder)
                .maybeDraw(15, "at", Triggers.TRIGGERS)
                .maybeDraw(20, "from", Triggers.TRIGGERS)
                .maybeDraw(20, "until", Triggers.TRIGGERS)
                .maybe(15, "duration", Dates.durations())
                .maybe(20, "every", recurrences())
                .maybe(15, "rendering", Vocabularies.terms(Rendering.vocabulary()));
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
        return Drawn.completedAlone(
                Recurrence.meta(),
                Combinators.combine(
                                Arbitraries.of(Frequency.class),
                                OptionalArbitrary.of(70, intervals()),
                                OptionalArbitrary.of(
                                        20,
                                        Arbitraries.integers().between(1, 12).withoutEdgeCases()))
                        .as((frequency, interval, times) -> {
                            Recurrence.Builder recurrence =
                                    Recurrence.builder().frequency(frequency).times(times);
                            interval.ifPresent(
                                    each -> recurrence.interval(each.shorter).upTo(each.longer));
                            return recurrence.build();
                        }),
                "frequency",
                "interval",
                "upTo",
                "times");
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
        return Drawn.of(PrintedDate.meta(), PrintedDate::builder)
                .with(
                        "asPrinted",
                        OptionalArbitrary.either(
                                20,
                                Words.LINES,
                                Arbitraries.of("18 March 2021", "8 March 1917, o.s.", "光緒八年四月初六日", "단기 4286년")))
                .maybe(80, "calendar", Vocabularies.terms(CalendarSystem.vocabulary()))
                .values(date -> date.build());
    }
}
