package org.entente.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessments as a history, on a scale, and their mean. */
class AssessmentTest {

    private static final AssessmentScheme SCORES = AssessmentScheme.builder()
            .id("scores")
            .addGrades(
                    Grade.of("none", new BigDecimal("-1")),
                    Grade.of("partial", BigDecimal.ZERO),
                    Grade.builder().code("cannot say").build(),
                    Grade.of("full", BigDecimal.ONE))
            .build();

    private static Assessment.Builder of(String provision) {
        return Assessment.builder().provision(provision).scheme("scores");
    }

    private static Assessment grade(String grade) {
        return of("1").grade(grade).build();
    }

    private static Assessment number(String number) {
        return of("1").number(new BigDecimal(number)).build();
    }

    private static AssessmentScheme bounded(String least, String greatest) {
        return AssessmentScheme.builder()
                .id("s")
                .least(Optional.ofNullable(least).map(BigDecimal::new))
                .greatest(Optional.ofNullable(greatest).map(BigDecimal::new))
                .build();
    }

    @Test
    void aGradeGivesTheNumberUnlessStated() {
        assertEquals(Optional.of(new BigDecimal("0.5")), SCORES.number(number("0.5")));
        assertEquals(Optional.of(BigDecimal.ONE), SCORES.number(grade("full")));
        assertEquals(Optional.empty(), SCORES.number(grade("cannot say")));
        assertEquals(Optional.empty(), SCORES.number(grade("half")));
        assertEquals(
                Optional.of(BigDecimal.TEN),
                SCORES.number(of("1").number(BigDecimal.TEN).grade("full").build()));
    }

    @Test
    void aGradeMayStandForANumber() {
        Grade grade = Grade.of("none", new BigDecimal("-1"));
        assertEquals("none", grade.code());
        assertEquals(Optional.of(new BigDecimal("-1")), grade.number());
        assertEquals(Optional.empty(), Grade.builder().code("none").build().number());
    }

    @Test
    void meanCountsWhatHasNumber() {
        assertEquals(Optional.empty(), SCORES.average(List.of()));
        assertEquals(Optional.empty(), SCORES.average(List.of(grade("cannot say"))));
        assertEquals(
                Optional.of(new BigDecimal("0.3333333333333333")),
                SCORES.average(List.of(grade("full"), grade("partial"), grade("cannot say"), grade("partial"))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 7, true",
                "0, -, 0, true",
                "0, -, -0.1, false",
                "-, 5, 5.0, true",
                "-, 5, 5.1, false",
                "0, 100, 50, true",
                "0, 100, 100.0, true",
                "0, 100, 101, false",
                "0, 100, -1, false"
            })
    void boundsBelongToTheScale(String least, String greatest, String number, boolean isOnScale) {
        assertEquals(isOnScale, bounded(least, greatest).holds(number(number)));
    }

    @Test
    void gradesAreTheScaleWithoutBounds() {
        assertEquals(true, SCORES.holds(number("1.0")));
        assertEquals(false, SCORES.holds(number("0.5")));
        assertEquals(true, SCORES.holds(grade("cannot say")));
        assertEquals(false, SCORES.holds(grade("half")));
        assertEquals(true, bounded("0", "1").holds(grade("half")), "a scheme without grades names none");
        AssessmentScheme both = SCORES.toBuilder()
                .least(new BigDecimal("-1"))
                .greatest(BigDecimal.ONE)
                .build();
        assertEquals(true, both.holds(number("0.5")));
        assertEquals(false, both.holds(number("1.5")));
        assertEquals(
                false,
                both.holds(of("1").grade("half").number(BigDecimal.ZERO).build()),
                "a grade that the scheme lacks, beside a number that it has");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 0.9", "0, -1", "1.0, 1"})
    void greatestIsAboveLeast(String least, String greatest) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> bounded(least, greatest));
        assertEquals(
                List.of("range-reversed greatest " + least + " " + greatest),
                refused.report().violations().stream()
                        .map(violation -> violation.code() + " " + violation.path() + " "
                                + violation.arguments().get("value") + " "
                                + violation.arguments().get("upTo"))
                        .toList());
    }

    @Test
    void valueIsMandatory() {
        assertThrows(InvalidValueException.class, () -> of("1").build());
    }

    @Test
    void laterDateTakesThePlaceOfTheEarlier() {
        Assessment undated = of("1").grade("none").build();
        Assessment interim =
                of("1").grade("partial").date(UncertainDate.parse("2021-12")).build();
        Assessment last =
                of("1").grade("full").date(UncertainDate.parse("2022-06")).build();

        assertEquals(List.of(undated, interim, last), Assessment.inOrder(List.of(last, undated, interim)));
        assertEquals(List.of(last), Assessment.latest(List.of(last, undated, interim)));
        assertEquals(List.of(interim), Assessment.latest(List.of(interim, undated)));
        Assessment ofAnother = last.toBuilder().provision("0").build();
        assertEquals(List.of(interim, ofAnother), Assessment.latest(List.of(ofAnother, interim)));
    }

    @Test
    void lastGivenCountsAmongTheSameDate() {
        Assessment one = of("1").grade("none").date(UncertainDate.parse("2022")).build();
        Assessment other = one.toBuilder().grade("full").build();
        assertEquals(List.of(other), Assessment.latest(List.of(one, other)));
        assertEquals(List.of(one), Assessment.latest(List.of(other, one)));
        assertEquals(
                List.of(grade("full")), Assessment.latest(List.of(grade("none"), grade("full"))), "without a date");
    }

    /** Each differs in one thing from the first, so that all are in force at once. */
    private static List<Assessment> questions() {
        Assessment.Builder one = of("1").grade("full");
        return List.of(
                one.build(),
                of("2").grade("full").build(),
                of("1").item("1").grade("full").build(),
                of("1").actor("1").grade("full").build(),
                of("1").grade("full").scheme("other").build(),
                of("1").grade("full").assessor(Reference.to("group")).build(),
                of("1").grade("full").assessor(Reference.printed("group")).build(),
                of("1").grade("full").assessor(Reference.printed("other")).build(),
                of("1").grade("full").period(DateSpan.parse("2021")).build(),
                of("1").grade("full").period(DateSpan.parse("2022")).build());
    }

    @Test
    void differentQuestionsStandBesideEachOther() {
        assertEquals(
                questions(),
                Assessment.latest(questions()).stream().sorted(BY_PLACE).toList());
        List<Assessment> again = Stream.concat(
                        questions().stream(),
                        questions().stream()
                                .map(each -> each.toBuilder().grade("none").build()))
                .toList();
        assertEquals(
                again.subList(10, 20),
                Assessment.latest(again).stream().sorted(BY_PLACE_OF_NONE).toList());
    }

    private static final Comparator<Assessment> BY_PLACE = Comparator.comparing(questions()::indexOf);

    private static final Comparator<Assessment> BY_PLACE_OF_NONE = Comparator.comparing(
            each -> questions().indexOf(each.toBuilder().grade("full").build()));

    /** Whatever the order in which reports come in, the same one is in force. */
    @Property(tries = 200)
    void orderOfReportsDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 60) Integer> months, @ForAll Random random) {
        List<Assessment> all = new ArrayList<>(months.stream()
                .distinct()
                .map(month -> of(String.valueOf(month % 3))
                        .number(BigDecimal.valueOf(month))
                        .date(UncertainDate.parse("%d-%02d".formatted(2000 + month / 12, month % 12 + 1)))
                        .build())
                .toList());
        List<Assessment> latest = Assessment.latest(all);
        Collections.shuffle(all, random);
        assertEquals(latest, Assessment.latest(all));
        for (Assessment each : all) {
            Assessment last = latest.stream()
                    .filter(one -> one.provision().equals(each.provision()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    true, last.number().orElseThrow().compareTo(each.number().orElseThrow()) >= 0);
        }
    }
}
