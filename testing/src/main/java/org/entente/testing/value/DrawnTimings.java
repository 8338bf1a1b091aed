package org.entente.testing.value;

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

/** Timings, recurrences and dates as printed. */
public final class DrawnTimings {

    public static final Arbitrary<Unresolved<Timing>> TIMINGS = OptionalArbitrary.either(
            15,
            structure()
                    .draw("due", DrawnTriggers.TRIGGERS)
                    .without("asPrinted", "calendar")
                    .unresolved(timing -> timing.build()),
            structure()
                    .with("asPrinted", words())
                    .maybe(5, "calendar", DrawnTerms.terms(CalendarSystem.vocabulary()))
                    .maybeDraw(40, "due", DrawnTriggers.TRIGGERS)
                    .unresolved(timing -> timing.build()));

    private DrawnTimings() {}

    private static BuilderArbitrary<Timing.Builder> structure() {
        return Drawn.of(Timing.meta(), Timing::builder)
                .maybeDraw(15, "at", DrawnTriggers.TRIGGERS)
                .maybeDraw(20, "from", DrawnTriggers.TRIGGERS)
                .maybeDraw(20, "until", DrawnTriggers.TRIGGERS)
                .maybe(15, "duration", DrawnDates.durations())
                .maybe(20, "every", recurrences())
                .maybe(15, "rendering", DrawnTerms.terms(Rendering.vocabulary()));
    }

    private static Arbitrary<String> words() {
        return OptionalArbitrary.either(
                30,
                Words.LINES,
                Arbitraries.of("soon", "by the end of 2030", "no later than thirty days after signature"));
    }

    /** How often something is to happen. */
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
        return Combinators.combine(DrawnDates.durations(), OptionalArbitrary.of(20, DrawnDates.durations()))
                .as(Interval::new);
    }

    /** Dates as sources print them, by calendars of all kinds. */
    public static Arbitrary<PrintedDate> printedDates() {
        return Drawn.of(PrintedDate.meta(), PrintedDate::builder)
                .with(
                        "asPrinted",
                        OptionalArbitrary.either(
                                20,
                                Words.LINES,
                                Arbitraries.of("18 March 2021", "8 March 1917, o.s.", "光緒八年四月初六日", "단기 4286년")))
                .maybe(80, "calendar", DrawnTerms.terms(CalendarSystem.vocabulary()))
                .values(date -> date.build());
    }
}
