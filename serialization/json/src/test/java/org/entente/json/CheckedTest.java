package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.model.Agreement;
import org.entente.violation.ValidationReport;
import org.junit.jupiter.api.Test;

/** What a check shows: the id of a sound agreement, and what is to be said of any other. */
class CheckedTest {

    @Test
    void whatIsReportedIsShown() {
        String sound = Refusal.text("D}");
        assertEquals("x", EntenteJson.standard().check(sound).toString());
        for (String document : List.of(
                // A note, a warning and an error.
                "D,'form':'TREATYISH'}",
                "{'format':'entente/1.999','id':'x','title':{'en':'t'}}",
                "D,'works':[{'id':'w','date':'soon'}]}",
                "D,'form':'TREATYISH','works':[{'id':'w','date':'soon'}]}")) {
            Checked checked = EntenteJson.standard().check(Refusal.text(document));
            ValidationReport report = checked.report();
            assertEquals(false, report.isEmpty(), document);
            assertEquals(report.toString(), checked.toString());
            assertEquals(report.hasErrors(), checked.agreement().isEmpty());
        }
    }

    private static final Agreement ONE =
            Agreement.builder().id("one").title("en", "One").build();
    private static final Agreement TWO =
            Agreement.builder().id("two").title("en", "Two").build();

    private static List<ValidationReport> reports() {
        return List.of(
                ValidationReport.empty(),
                EntenteJson.standard().check("{}").report(),
                EntenteJson.standard().check("[").report());
    }

    private static <C> void assertEqualByBoth(BiFunction<Agreement, ValidationReport, C> of) {
        for (Agreement one : Arrays.asList(null, ONE, TWO)) {
            for (ValidationReport report : reports()) {
                C checked = of.apply(one, report);
                String shown = report.isEmpty() && one != null ? one.toString() : report.toString();
                assertTrue(List.of(shown, one == null ? "" : one.id()).contains(checked.toString()), shown);
                for (Agreement other : Arrays.asList(null, ONE, TWO)) {
                    for (ValidationReport more : reports()) {
                        boolean isEqual = Objects.equals(one, other) && report.equals(more);
                        assertEquals(isEqual, checked.equals(of.apply(other, more)));
                        if (isEqual) {
                            assertEquals(
                                    checked.hashCode(), of.apply(other, more).hashCode());
                        }
                    }
                }
            }
        }
    }

    private static Optional<Salvage<Agreement>> unasked() {
        throw new AssertionError("nothing is to be salvaged");
    }

    /** With a value or without, and with reports of any kind. */
    @Test
    void twoAreEqualIfValueAndReportAre() {
        assertEqualByBoth((value, report) -> new Checked(value, report, CheckedTest::unasked));
        assertEqualByBoth((value, report) -> new CheckedDocument<>(value, report, CheckedTest::unasked));
    }

    @Test
    void whatIsThereIsSalvagedAsItIs() {
        Optional<Salvage<Agreement>> whole = Optional.of(new Salvage<>(ONE, ValidationReport.empty()));
        Optional<Salvage<Agreement>> part = Optional.of(new Salvage<>(TWO, ValidationReport.empty()));
        for (ValidationReport report : reports()) {
            assertEquals(whole, new Checked(ONE, report, CheckedTest::unasked).salvage());
            assertEquals(whole, new CheckedDocument<>(ONE, report, CheckedTest::unasked).salvage());
            assertEquals(part, new Checked(null, report, () -> part).salvage());
            assertEquals(part, new CheckedDocument<Agreement>(null, report, () -> part).salvage());
        }
    }
}
