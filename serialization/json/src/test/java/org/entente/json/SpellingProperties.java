package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.entente.model.Agreement;
import org.entente.violation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken is written back as it was typed; for another spelling the report gives the one to write. */
class SpellingProperties {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static String document(String member, String value) {
        return """
            {"format":"entente/1.0","id":"a","title":{"en":"A"},"meetings":[{"id":"m","%s":"%s"}]}\
            """.formatted(member, value);
    }

    private static void assertKeptOrRefused(String member, String typed, Function<String, Object> parse) {
        String json = document(member, typed);
        Checked checked = JSON.check(json);
        if (checked.agreement().isPresent()) {
            Agreement agreement = checked.agreement().get();
            assertEquals(json, JSON.writeLine(agreement));
            return;
        }
        Violation refusal = checked.report().errors().get(0);
        try {
            Object meant = parse.apply(typed);
            assertEquals("spelling-not-canonical", refusal.code());
            assertEquals(meant.toString(), refusal.arguments().get("written"));
            assertTrue(
                    JSON.check(document(member, meant.toString())).agreement().isPresent());
        } catch (DateTimeException e) {
            assertTrue(List.of("time-malformed", "zone-unknown").contains(refusal.code()), refusal::toString);
        }
    }

    @Provide
    Arbitrary<String> zones() {
        Arbitrary<String> offsets = Combinators.combine(
                        Arbitraries.of("+", "-"),
                        Arbitraries.of(
                                "0",
                                "00",
                                "9",
                                "09",
                                "5:30",
                                "05:30",
                                "0530",
                                "00:00",
                                "053015",
                                "05:30:15",
                                "05:30:00"))
                .as(String::concat);
        Arbitrary<String> prefixed = Combinators.combine(Arbitraries.of("UTC", "GMT", "UT", ""), offsets)
                .as(String::concat);
        Arbitrary<String> regions = Arbitraries.of(Stream.concat(
                        ZoneId.getAvailableZoneIds().stream().sorted(),
                        Stream.of("Z", "z", "UTC", "GMT", "UT", "UTC0", "GMT0", "utc", "EST", "KST", "Asia/seoul"))
                .toList());
        return Arbitraries.frequencyOf(Tuple.of(3, prefixed), Tuple.of(1, regions));
    }

    @Provide
    Arbitrary<String> times() {
        return Combinators.combine(
                        Arbitraries.of("00:00", "09:30", "9:30", "23:59", "24:00"),
                        Arbitraries.of("", ":00", ":15", ":5"),
                        Arbitraries.of("", ".0", ".1", ".10", ".100", ".1234", ".123456", ".123456789", ".000000000"))
                .as((minute, second, fraction) -> minute + second + fraction);
    }

    @Property
    void aZoneIsKeptAsTypedOrRefused(@ForAll("zones") String typed) {
        assertKeptOrRefused("zone", typed, ZoneId::of);
    }

    @Property
    void aTimeIsKeptAsTypedOrRefused(@ForAll("times") String typed) {
        assertKeptOrRefused("startTime", typed, LocalTime::parse);
    }

    @ParameterizedTest
    @CsvSource({"-0, Z", "+9, +09:00", "UTC+9, UTC+09:00", "+05:30:00, +05:30"})
    void reportsHowAZoneIsWritten(String typed, String written) {
        assertEquals(
                List.of("is written \"" + written + "\", not \"" + typed + "\""),
                JSON.check(document("zone", typed)).report().errors().stream()
                        .map(Violation::message)
                        .toList());
    }
}
