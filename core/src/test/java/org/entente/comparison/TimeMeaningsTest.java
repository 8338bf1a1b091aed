package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Recurrence;
import org.entente.timing.TimeAbsence;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another time means: each member of a timing, each way, in any order. */
class TimeMeaningsTest {

    /** A date, no date, or an event with what lies after or before it, as in {@code e+P3M}. */
    private static Trigger trigger(String text) {
        if (text.equals("none")) {
            return Trigger.absent(TimeAbsence.NONE_STATED);
        }
        if (Character.isDigit(text.charAt(0))) {
            return Trigger.on(UncertainDate.parse(text));
        }
        Trigger.Builder event = Trigger.builder().event(text.substring(0, 1));
        if (text.length() > 1) {
            IsoDuration length = IsoDuration.parse(text.substring(2));
            event = text.charAt(1) == '+' ? event.delay(length) : event.before(length);
        }
        return event.build();
    }

    /** Timings after commas, of one member each, as in {@code due 2021, for P1Y}. */
    private static List<Timing> timings(String text) {
        return Stream.of(text.split(", ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> {
                    String value = each.substring(each.indexOf(' ') + 1);
                    Timing.Builder timing = Timing.builder();
                    return switch (each.substring(0, each.indexOf(' '))) {
                        case "at" -> timing.at(trigger(value)).build();
                        case "due" -> timing.due(trigger(value)).build();
                        case "from" -> timing.from(trigger(value)).build();
                        case "until" -> timing.until(trigger(value)).build();
                        case "for" -> timing.duration(IsoDuration.parse(value)).build();
                        case "every" ->
                            timing.every(Recurrence.every(IsoDuration.parse(value)))
                                    .build();
                        default -> timing.asPrinted(value).build();
                    };
                })
                .toList();
    }

    private static String found(List<Timing> before, List<Timing> after) {
        List<Meaning> found = new ArrayList<>();
        new TimeMeanings(before, after).collect(found::add);
        return found.stream()
                .map(meaning -> meaning.kind().name() + " "
                        + String.join(" > ", meaning.arguments().values()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due 2021 | due 2021 | ''",
                "due 2021 | due 2022 | DEADLINE_LATER 2021 > 2022",
                "due 2022 | due 2021 | DEADLINE_EARLIER 2022 > 2021",
                "due 2021 | due 2021-05 | DEADLINE_CHANGED 2021 > 2021-05",
                "due 2021 | due e | DEADLINE_CHANGED 2021 > e",
                "'' | due 2021 | DEADLINE_ADDED 2021",
                "due 2021 | '' | DEADLINE_DROPPED 2021",
                "due none | due 2021 | DEADLINE_ADDED 2021",
                "due 2021 | due none | DEADLINE_DROPPED 2021",
                "due none | '' | ''",
                "due e+P3M | due e+P4M | DEADLINE_LATER e +P3M > e +P4M",
                "due e+P3M | due e | DEADLINE_EARLIER e +P3M > e",
                "due e-P3M | due e | DEADLINE_LATER -P3M e > e",
                "due e-P3M | due e-P1M | DEADLINE_LATER -P3M e > -P1M e",
                "due e-P1M | due e+P1M | DEADLINE_LATER -P1M e > e +P1M",
                "due e+P1M | due e+P31D | DEADLINE_CHANGED e +P1M > e +P31D",
                "due e+P1M | due f+P2M | DEADLINE_CHANGED e +P1M > f +P2M",
                "due e+P1Y | due e+P365D | DEADLINE_CHANGED e +P1Y > e +P365D",
                "due e+P1Y | due e+P366D | DEADLINE_LATER e +P1Y > e +P366D",
                "due e-P1Y | due e-P366D | DEADLINE_CHANGED -P1Y e > -P366D e",
                "due 2021, due 2023 | due 2023, due 2021 | ''",
                "due 2021, due 2021 | due 2021 | DEADLINE_DROPPED 2021",
                "due 2021 | due 2021, due 2021 | DEADLINE_ADDED 2021",
                "due 2021, due 2022, due 2023 | due 2023, due 2021, due 2024 | DEADLINE_LATER 2022 > 2024",
                "at 2021 | at 2022 | TIME_CHANGED 2021 > 2022",
                "from 2021 | from 2022 | TIME_CHANGED 2021 > 2022",
                "until 2021 | until 2022 | TIME_CHANGED 2021 > 2022",
                "for P1Y | for P2Y | TIME_CHANGED P1Y > P2Y",
                "'' | for P1Y | TIME_ADDED P1Y",
                "from 2021 | '' | TIME_DROPPED 2021",
                "from 2021 | until 2021 | TIME_DROPPED 2021; TIME_ADDED 2021",
                "printed soon | printed later | TIME_CHANGED soon > later",
                "printed soon, due 2021 | printed later, due 2022 | DEADLINE_LATER 2021 > 2022",
            })
    void anotherTimeIsSaidByWhatItIs(String before, String after, String meanings) {
        assertEquals(meanings, found(timings(before), timings(after)));
    }

    @Test
    void wordsAreShownInEnglish() {
        Trigger words = Trigger.builder()
                .words(LocalizedText.of("ko", "봄", "en", "spring"))
                .build();
        assertEquals("DEADLINE_CHANGED 2021 > spring", found(timings("due 2021"), List.of(Timing.due(words))));
    }

    @Test
    void anIntervalIsPrinted() {
        assertEquals(1, found(timings("every P1Y"), timings("every P2Y")).split(" > ", -1).length - 1);
        assertEquals("", found(timings("every P1Y"), timings("every P1Y")));
    }

    /** Up to fifty times are matched in any order, and of more those that stand at the same place. */
    @ParameterizedTest
    @CsvSource({"2, 0", "50, 0", "51, 51"})
    void fiftyTimesAreMatchedInAnyOrder(int number, int changed) {
        List<Timing> before = IntStream.range(0, number)
                .mapToObj(i -> Timing.due(trigger(String.valueOf(2000 + i))))
                .toList();
        List<Timing> after = new ArrayList<>(before.subList(1, number));
        after.add(before.get(0));
        String found = found(before, after);
        assertEquals(changed, found.isEmpty() ? 0 : found.split("; ", -1).length);
    }
}
