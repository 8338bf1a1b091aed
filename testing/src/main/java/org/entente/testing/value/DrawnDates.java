package org.entente.testing.value;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;

/** Days, dates, spans of them and lengths of time, by themselves and around the day of an agreement. */
public final class DrawnDates {

    public static final LocalDate LEAST = LocalDate.of(-9999, 1, 1);
    public static final LocalDate GREATEST = LocalDate.of(9999, 12, 31);

    /** Leap days, the year 0 and the limits of what can be written. */
    private static final Arbitrary<LocalDate> NOTABLE = Arbitraries.of(
            LocalDate.of(2020, 2, 29), LocalDate.of(1900, 2, 28), LocalDate.of(0, 1, 1), LEAST, GREATEST);

    private static final LocalDate FIRST = LocalDate.of(1815, 6, 9);
    private static final LocalDate LAST = LocalDate.of(2049, 12, 31);

    /** The forms of spans that are no simple interval. */
    private static final int FORMS = 5;

    /** How exact a day is: in full, or cut to its month or year. */
    public static final Arbitrary<Integer> LENGTHS = Arbitraries.frequency(
                    Tuple.of(6, 10), Tuple.of(2, 7), Tuple.of(2, 4))
            .withoutEdgeCases();

    public static final Arbitrary<Doubt> DOUBTS = Arbitraries.frequency(
                    Tuple.of(17, Doubt.NONE),
                    Tuple.of(1, Doubt.UNCERTAIN),
                    Tuple.of(1, Doubt.APPROXIMATE),
                    Tuple.of(1, Doubt.UNCERTAIN_AND_APPROXIMATE))
            .withoutEdgeCases();

    /** What is not known of a date in digits: mostly nothing. */
    public static final Arbitrary<Blur> BLURS = Arbitraries.frequency(
                    Tuple.of(40, Blur.NONE),
                    Tuple.of(1, Blur.DECADE),
                    Tuple.of(1, Blur.DAY),
                    Tuple.of(1, Blur.MONTH),
                    Tuple.of(1, Blur.SEASON),
                    Tuple.of(1, Blur.QUARTER),
                    Tuple.of(1, Blur.LONG_YEAR))
            .withoutEdgeCases();

    /** The forms of dates that are no plain digits. */
    public enum Blur {
        NONE,
        DECADE,
        DAY,
        MONTH,
        SEASON,
        QUARTER,
        LONG_YEAR;

        /** The text of a day in this form. */
        String of(LocalDate day) {
            String text = day.toString();
            int year = text.length() - 6;
            return switch (this) {
                case NONE -> text;
                case DECADE -> text.substring(0, year - 1) + "X";
                case DAY -> text.substring(0, year + 3) + "-XX";
                case MONTH -> text.substring(0, year) + "-XX-" + "%02d".formatted(Math.min(day.getDayOfMonth(), 28));
                case SEASON -> text.substring(0, year) + "-" + season(day.getMonthValue());
                case QUARTER -> text.substring(0, year) + "-" + (33 + (day.getMonthValue() - 1) / 3);
                case LONG_YEAR -> "Y" + (day.getYear() < 0 ? "-" : "") + (10_000 + Math.abs(day.getYear()));
            };
        }

        /** One of the seasons in which a month is on either half of the earth: only winter or summer begins a year. */
        private static int season(int month) {
            return month < 3 ? 22 + month % 2 * 2 : 21 + month % 4;
        }
    }

    /** The last year, and with a minus the first, around whose days all others that are drawn can be written. */
    private static final int SAFE = 9900;

    private DrawnDates() {}

    /** Days from the Congress of Vienna to the middle of this century. */
    public static Arbitrary<LocalDate> days() {
        return days(FIRST, LAST);
    }

    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days, a few of them outside the era of treaties. */
    public static Arbitrary<LocalDate> anyDays() {
        return OptionalArbitrary.either(5, OptionalArbitrary.either(50, NOTABLE, days(LEAST, GREATEST)), days());
    }

    /** Dates as exact as their sources. */
    public static Arbitrary<UncertainDate> uncertainDates() {
        return uncertainDates(anyDays(), LENGTHS, DOUBTS, BLURS);
    }

    /** Dates of some days, with what is not known of them. */
    public static Arbitrary<UncertainDate> uncertainDates(
            Arbitrary<LocalDate> days, Arbitrary<Integer> lengths, Arbitrary<Doubt> doubts, Arbitrary<Blur> blurs) {
        return Combinators.combine(days, lengths, doubts, blurs)
                .as((day, length, doubt, blur) -> blur == Blur.NONE
                        ? stated(day, length, doubt)
                        : UncertainDate.parse(blur.of(day)).doubted(doubt));
    }

    /** Spans: one date, a first and a last one, and spans with an open or unknown end. */
    public static Arbitrary<DateSpan> dateSpans() {
        return Combinators.combine(
                        uncertainDates(),
                        uncertainDates(),
                        Arbitraries.integers().between(0, FORMS + 2))
                .as(DrawnDates::span);
    }

    private static DateSpan span(UncertainDate one, UncertainDate other, int form) {
        boolean reversed = other.isBefore(one) == Answer.YES;
        UncertainDate first = reversed ? other : one;
        UncertainDate last = reversed ? one : other;
        return switch (form) {
            case 0 -> DateSpan.on(one);
            case 1 -> DateSpan.from(one);
            case 2 -> DateSpan.parse("../" + one);
            case 3 -> DateSpan.parse(one + "/");
            case 4 -> DateSpan.parse("/" + one);
            default -> DateSpan.between(first, last);
        };
    }

    /** Lengths of time in one unit or several. */
    public static Arbitrary<IsoDuration> durations() {
        return Arbitraries.of("P30D", "P1Y", "P6M", "P1W", "P1Y6M", "PT72H", "P2Y3M4DT5H6M7S", "P0D", "P999999999D")
                .map(IsoDuration::parse);
    }

    /** The day, unless it is so near the limits of what can be written that days around it may lie beyond. */
    public static LocalDate surrounded(LocalDate day) {
        if (day.getYear() < -SAFE || day.getYear() > SAFE) {
            throw new IllegalArgumentException(
                    day + " is too near the limits of the calendar: the year must be from -" + SAFE + " to " + SAFE);
        }
        return day;
    }

    /** A day as exact as a source gives it. */
    public static UncertainDate stated(LocalDate day, int length, Doubt doubt) {
        String text = day.toString();
        int sign = text.startsWith("-") ? 1 : 0;
        return UncertainDate.parse(text.substring(0, length + sign)).doubted(doubt);
    }

    /** A date so many days from the day of the definitions, or more. */
    public static Arbitrary<Unresolved<UncertainDate>> around(int fewest, int most) {
        return Combinators.combine(Arbitraries.integers().between(fewest, most).withoutEdgeCases(), LENGTHS, DOUBTS)
                .as((days, length, doubt) ->
                        definitions -> stated(definitions.day().plusDays(days), length, doubt));
    }

    /** A span that begins so many days from the day of the definitions. */
    public static Arbitrary<Unresolved<DateSpan>> spansAround(int fewest, int most) {
        Arbitrary<Integer> forms =
                Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(3, FORMS), Tuple.of(1, 1), Tuple.of(1, 3));
        return Combinators.combine(around(fewest, most), around(most, most + 30), forms)
                .as((first, last, form) -> definitions -> span(first.in(definitions), last.in(definitions), form));
    }
}
