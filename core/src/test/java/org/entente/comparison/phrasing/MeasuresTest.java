package org.entente.comparison.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.comparison.Comparison;
import org.entente.comparison.Difference;
import org.entente.comparison.Meaning;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.timing.Frequency;
import org.entente.timing.Recurrence;
import org.entente.timing.Timing;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.QuantityRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final Quantity SHARE = Quantity.builder()
            .asPrinted("40 per cent")
            .role(QuantityRole.BY)
            .comparator(QuantityComparator.AT_LEAST)
            .value(BigDecimal.valueOf(40))
            .unit(Code.of(CodeScheme.UCUM, "%"))
            .baseline(Baseline.builder().period(DateSpan.parse("2010")).build())
            .build();

    private static Quantity.Builder bare() {
        return Quantity.builder().value(new BigDecimal("3.50"));
    }

    @Test
    void quantitiesShowAllThatTheySay() {
        assertEquals("“40 per cent”", Measures.printed(SHARE));
        assertEquals("by ≥ 40 % (2010)", Measures.of(SHARE));
        assertEquals("3.50", Measures.printed(bare().build()));
        assertEquals("3.50–5", Measures.of(bare().upTo(BigDecimal.valueOf(5)).build()));
        assertEquals("3.50 %-points", Measures.of(bare().percentagePoints(true).build()));
        assertEquals(
                "3.50 (30 USD)",
                Measures.of(bare().baseline(Baseline.builder()
                                .value(BigDecimal.valueOf(30))
                                .unit(Code.of(CodeScheme.ISO_4217, "USD"))
                                .build())
                        .build()));
        assertEquals(
                "3.50 (“business as usual”)",
                Measures.of(bare().baseline(Baseline.builder()
                                .asPrinted("business as usual")
                                .build())
                        .build()));
    }

    /** What a baseline is called is shown where nothing else is known of it. */
    @Test
    void baselinesAreShownByWhatIsKnown() {
        Baseline.Builder named = Baseline.builder().asPrinted("the level of that year");
        assertEquals(
                "3.50 (2010)",
                Measures.of(bare().baseline(named.period(DateSpan.parse("2010")).build())
                        .build()));
        assertEquals(
                "3.50 (2010 30)",
                Measures.of(bare().baseline(named.value(BigDecimal.valueOf(30)).build())
                        .build()));
        assertEquals(
                "3.50 (30)",
                Measures.of(bare().baseline(Baseline.builder()
                                .asPrinted("the level of that year")
                                .value(BigDecimal.valueOf(30))
                                .build())
                        .build()));
    }

    /** Never with an exponent, however a document or a calculation wrote it. */
    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "1.50E+6, 1500000", "2E-7, 0.0000002", "0E+2, 0", "-3E2, -300"})
    void numbersAreShownDigitByDigit(BigDecimal value, String shown) {
        assertEquals(shown, Measures.of(Quantity.builder().value(value).build()));
        assertEquals(
                "-900–" + shown,
                Measures.of(Quantity.builder()
                        .value(BigDecimal.valueOf(-900))
                        .upTo(value)
                        .build()));
        assertEquals(
                "3.50 (" + shown + ")",
                Measures.of(
                        bare().baseline(Baseline.builder().value(value).build()).build()));
    }

    @Test
    void everyComparatorHasASignOfItsOwn() {
        Set<String> signs = new TreeSet<>();
        for (QuantityComparator comparator : QuantityComparator.vocabulary().known()) {
            String shown = Measures.of(bare().comparator(comparator).build());
            assertEquals(6, shown.length(), shown);
            signs.add(shown);
        }
        assertEquals(QuantityComparator.vocabulary().known().size(), signs.size());
        assertEquals(
                "nearly 3.50",
                Measures.of(bare().comparator(QuantityComparator.vocabulary().of("NEARLY"))
                        .build()));
    }

    @Test
    void recurrencesShowAllThatTheySay() {
        assertEquals("every P1Y", Measures.of(Recurrence.every(IsoDuration.parse("P1Y"))));
        assertEquals(
                "2 × at least every P6M–P1Y",
                Measures.of(Recurrence.builder()
                        .frequency(Frequency.AT_LEAST_EVERY)
                        .interval(IsoDuration.parse("P6M"))
                        .upTo(IsoDuration.parse("P1Y"))
                        .times(2)
                        .build()));
    }

    /** "From 40 to 40" and "EVERY to EVERY" were what was said of them. */
    @Test
    void differencesShowInWhatTheyDiffer() {
        List<Quantity> others = List.of(
                SHARE.toBuilder().value(BigDecimal.valueOf(30)).build(),
                SHARE.toBuilder().comparator(QuantityComparator.AT_MOST).build(),
                SHARE.toBuilder().upTo(BigDecimal.valueOf(50)).build(),
                SHARE.toBuilder().unit(Code.of(CodeScheme.UCUM, "t")).build(),
                SHARE.toBuilder().role(QuantityRole.TO).build(),
                SHARE.toBuilder()
                        .baseline(Baseline.builder()
                                .period(DateSpan.parse("1990"))
                                .build())
                        .build());
        for (Quantity other : others) {
            for (Meaning meaning :
                    meanings(commitment().addQuantity(SHARE), commitment().addQuantity(other))) {
                assertEquals(
                        List.of(Measures.of(SHARE), Measures.of(other)),
                        List.of(
                                meaning.arguments().get("from"),
                                meaning.arguments().get("to")));
            }
        }
        List<Meaning> oftener = meanings(every("P2Y"), every("P1Y"));
        assertEquals("every P2Y", oftener.get(0).arguments().get("from"));
        assertEquals("every P1Y", oftener.get(0).arguments().get("to"));
    }

    private static Commitment.Builder every(String interval) {
        return commitment()
                .addTiming(Timing.builder()
                        .every(Recurrence.every(IsoDuration.parse(interval)))
                        .build());
    }

    private static Commitment.Builder commitment() {
        return Commitment.builder().id("c").summary("en", "They cut it.").by(Attribution.allParties());
    }

    private static List<Meaning> meanings(Commitment.Builder before, Commitment.Builder after) {
        List<Meaning> all = new ArrayList<>();
        for (Difference difference :
                Comparison.of(agreement(before), agreement(after)).differences()) {
            assertEquals(false, difference.message(Locale.ENGLISH).contains("{"), difference::toString);
            all.addAll(difference.meanings());
        }
        assertEquals(false, all.isEmpty());
        return all;
    }

    private static Agreement agreement(Commitment.Builder commitment) {
        return Agreement.builder()
                .id("a")
                .title("en", "A")
                .addProvision(commitment.build())
                .build();
    }
}
