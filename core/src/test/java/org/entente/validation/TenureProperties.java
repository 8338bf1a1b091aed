package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Agreement;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Capacity;
import org.entente.wording.Reference;

/** Two hold one office at one time if their dates leave no other way. */
class TenureProperties {

    private static final List<String> DAYS =
            List.of("2020-12-31", "2021-01-01", "2021-01-31", "2021-02-01", "2021-03-05");
    private static final List<String> COARSE = List.of("2020", "2021", "2021-01", "2021-02", "2021-03", "2022");

    /** What a date may mean; few days will do, since only their order counts. */
    private static final List<LocalDate> MEANT = List.of(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 1, 15),
            LocalDate.of(2021, 1, 31),
            LocalDate.of(2021, 2, 1),
            LocalDate.of(2021, 2, 28),
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2021, 3, 5),
            LocalDate.of(2021, 3, 31),
            LocalDate.of(2021, 12, 31),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31));

    @Provide
    static Arbitrary<DateSpan> exact() {
        return Arbitraries.oneOf(
                spans(Arbitraries.of(DAYS), Arbitraries.of(DAYS)),
                spans(Arbitraries.of(DAYS), Arbitraries.just("..")),
                spans(Arbitraries.just(".."), Arbitraries.of(DAYS)));
    }

    @Provide
    static Arbitrary<DateSpan> any() {
        Arbitrary<String> dates = Arbitraries.oneOf(Arbitraries.of(DAYS), Arbitraries.of(COARSE));
        return Arbitraries.oneOf(
                dates.map(DateSpan::parse),
                spans(dates, Arbitraries.oneOf(dates, Arbitraries.of("", ".."))),
                spans(Arbitraries.of("", ".."), dates));
    }

    private static Arbitrary<DateSpan> spans(Arbitrary<String> first, Arbitrary<String> last) {
        return Combinators.combine(first, last)
                .as((start, end) -> start + "/" + end)
                .filter(text -> !isReversed(text))
                .map(DateSpan::parse);
    }

    private static boolean isReversed(String text) {
        String[] ends = text.split("/", -1);
        return isDate(ends[0])
                && isDate(ends[1])
                && UncertainDate.parse(ends[1]).isBefore(UncertainDate.parse(ends[0])) == Answer.YES;
    }

    private static boolean isDate(String end) {
        return !end.isEmpty() && !end.equals("..");
    }

    @Property
    void whatIsReportedLeavesNoOtherWay(@ForAll("any") DateSpan one, @ForAll("any") DateSpan other) {
        if (isReported(one, other)) {
            assertFalse(canBeApart(one, other));
        }
    }

    @Property
    void exactDatesSettleIt(@ForAll("exact") DateSpan one, @ForAll("exact") DateSpan other) {
        assertEquals(!canBeApart(one, other), isReported(one, other));
    }

    private static boolean canBeApart(DateSpan one, DateSpan other) {
        return starts(one).stream()
                .anyMatch(start -> ends(one).stream()
                        .filter(end -> !end.isBefore(start))
                        .anyMatch(end -> starts(other).stream()
                                .anyMatch(from -> ends(other).stream()
                                        .filter(until -> !until.isBefore(from))
                                        .anyMatch(until -> !end.isAfter(from) || !until.isAfter(start)))));
    }

    private static List<LocalDate> starts(DateSpan span) {
        return span.isOpenStart() ? List.of(LocalDate.MIN) : meant(span.start());
    }

    private static List<LocalDate> ends(DateSpan span) {
        return span.isOpenEnd() ? List.of(LocalDate.MAX) : meant(span.end());
    }

    private static List<LocalDate> meant(Optional<UncertainDate> date) {
        return MEANT.stream()
                .filter(day -> date.stream()
                        .allMatch(known -> !day.isBefore(known.earliest()) && !day.isAfter(known.latest())))
                .toList();
    }

    private static boolean isReported(DateSpan one, DateSpan other) {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addOffice(Office.of("minister", "en", "Minister"))
                .addOfficial(holder("o", one))
                .addOfficial(holder("p", other))
                .build();
        return AgreementValidator.standard().validate(agreement).violations().stream()
                .anyMatch(violation -> violation.code().equals(AgreementProblem.OFFICE_HELD_TWICE.code()));
    }

    private static Official holder(String id, DateSpan held) {
        return Official.builder()
                .id(id)
                .name(id)
                .addTenure(Tenure.builder()
                        .office(Reference.to("minister"))
                        .capacity(Capacity.SUBSTANTIVE)
                        .held(held)
                        .build())
                .build();
    }
}
