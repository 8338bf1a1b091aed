package org.entente.validation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;

/** The tree of holdings finds another holder exactly where comparing each with each finds one. */
class HoldersProperties {

    record Holding(String official, DateSpan held) {}

    @Property
    void anotherHolderIsFoundIfThereIsOne(@ForAll("holdings") List<Holding> holdings) {
        Holders holders = new Holders(holdings.stream().map(Holding::held).toList());
        List<Holding> before = new ArrayList<>();
        for (Holding holding : holdings) {
            Optional<Long> latest = before.stream()
                    .filter(other -> !other.official().equals(holding.official()))
                    .filter(other -> first(other.held()) < last(holding.held()))
                    .map(other -> last(other.held()))
                    .max(Long::compare)
                    .filter(last -> last > first(holding.held()));
            Optional<String> found = holders.another(holding.official(), holding.held());
            assertEquals(
                    latest,
                    found.flatMap(other -> before.stream()
                            .filter(each -> each.official().equals(other))
                            .filter(each -> first(each.held()) < last(holding.held()))
                            .map(each -> last(each.held()))
                            .max(Long::compare)),
                    () -> before + " and " + holding + ": " + found);
            holders.add(holding.official(), holding.held());
            before.add(holding);
        }
    }

    /** The first day on which an office is surely held; a start that is not known is after every day, and before an open end. */
    private static long first(DateSpan held) {
        return held.isOpenStart()
                ? Long.MIN_VALUE
                : held.start()
                        .filter(date -> date.doubt() == Doubt.NONE)
                        .flatMap(UncertainDate::day)
                        .map(day -> day.toEpochDay())
                        .orElse(Long.MAX_VALUE - 1);
    }

    private static long last(DateSpan held) {
        return held.isOpenEnd()
                ? Long.MAX_VALUE
                : held.end()
                        .filter(date -> date.doubt() == Doubt.NONE)
                        .flatMap(UncertainDate::day)
                        .map(day -> day.toEpochDay())
                        .orElse(Long.MIN_VALUE + 1);
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        Arbitrary<String> officials = Arbitraries.of("a", "b", "c");
        return Combinators.combine(officials, spans()).as(Holding::new).list().ofMaxSize(12);
    }

    private static Arbitrary<DateSpan> spans() {
        Arbitrary<Integer> days = Arbitraries.integers().between(10, 20);
        Arbitrary<String> starts = days.map(day -> "2021-03-" + day);
        Arbitrary<String> ends = Arbitraries.integers().between(20, 29).map(day -> "2021-03-" + day);
        return Arbitraries.oneOf(
                        Combinators.combine(days, Arbitraries.integers().between(0, 9))
                                .as((day, length) -> "2021-03-" + day + "/2021-03-" + (day + length)),
                        starts.map(start -> start + "/.."),
                        ends.map(end -> "../" + end),
                        starts.map(start -> start + "?/2021-03-29"),
                        ends.map(end -> "2021-03-09/" + end + "?"),
                        Arbitraries.of("2021-03-15/", "/2021-03-15"))
                .map(DateSpan::parse);
    }
}
