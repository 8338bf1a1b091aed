package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ViolationCollectorProperties {

    private static Violation at(String place, Severity severity) {
        return Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of(place)).graded(severity);
    }

    @Test
    void goesOnUntilAnErrorIsLeftOut() {
        ViolationCollector one = new ViolationCollector(1);
        one.add(at("a", Severity.WARNING));
        assertFalse(one.isFull(Severity.ERROR));
        assertTrue(one.isFull(Severity.WARNING));
        assertTrue(one.add(at("b", Severity.INFO)));
        assertTrue(one.add(at("c", Severity.INFO)));
        assertEquals(Optional.of(at("c", Severity.INFO)), one.leftOut());
        assertTrue(one.add(at("d", Severity.WARNING)));
        assertTrue(one.add(at("e", Severity.WARNING)));
        assertEquals(Optional.of(at("d", Severity.WARNING)), one.leftOut());
        assertTrue(one.add(at("f", Severity.ERROR)));
        assertFalse(one.add(at("g", Severity.ERROR)));
        assertFalse(one.add(at("h", Severity.INFO)));
        assertEquals(Optional.of(at("g", Severity.ERROR)), one.leftOut());
        assertEquals(
                List.of(at("a", Severity.WARNING), at("b", Severity.INFO), at("f", Severity.ERROR)), one.violations());
        assertEquals(Optional.of(unlisted("g", Severity.ERROR)), one.unlisted());
        assertEquals(
                List.of(
                        at("a", Severity.WARNING),
                        at("b", Severity.INFO),
                        at("f", Severity.ERROR),
                        unlisted("g", Severity.ERROR)),
                one.report().violations());
    }

    private static Violation unlisted(String place, Severity severity) {
        return Violation.of(ReportProblem.LIMIT_PROBLEMS, ValuePath.of(place))
                .with("limit", 1)
                .graded(severity);
    }

    @Test
    void harmlessViolationsAreDroppedWithAWarning() {
        for (Severity harmless : List.of(Severity.WARNING, Severity.INFO)) {
            ViolationCollector one = new ViolationCollector(1);
            one.add(at("a", harmless));
            assertEquals(Optional.empty(), one.unlisted());
            one.add(at("b", harmless));
            assertEquals(Optional.of(unlisted("b", Severity.WARNING)), one.unlisted());
        }
    }

    @Property
    void takesWhatChangesSomething(
            @ForAll @Size(max = 12) List<Severity> severities,
            @ForAll Severity next,
            @ForAll @IntRange(min = 1, max = 3) int limit) {
        ViolationCollector collector = new ViolationCollector(limit);
        severities.forEach(severity -> collector.add(at("p", severity)));
        List<Violation> before = List.copyOf(collector.violations());
        Optional<Violation> leftOut = collector.leftOut();
        boolean takes = collector.takes(next);
        collector.add(at("next", next));
        assertEquals(takes, !before.equals(collector.violations()) || !leftOut.equals(collector.leftOut()));
    }

    @Property
    void noneTakesThePlaceOfAGraverOne(
            @ForAll @Size(max = 30) List<Severity> severities, @ForAll @IntRange(min = 1, max = 8) int limit) {
        ViolationCollector collector = new ViolationCollector(limit);
        for (int i = 0; i < severities.size(); i++) {
            collector.add(at("p" + i, severities.get(i)));
        }
        for (Severity severity : Severity.values()) {
            assertEquals(
                    Math.min(limit, Collections.frequency(severities, severity)),
                    collector.violations().stream()
                            .filter(violation -> violation.severity() == severity)
                            .count());
        }
        Optional<Severity> gravest = Stream.of(Severity.values())
                .filter(severity -> Collections.frequency(severities, severity) > limit)
                .findFirst();
        assertEquals(gravest, collector.leftOut().map(Violation::severity));
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new ViolationCollector(0));
    }
}
