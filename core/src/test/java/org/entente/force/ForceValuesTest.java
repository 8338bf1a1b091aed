package org.entente.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.violation.ValuePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers are values: equal if all that they say is the same. */
class ForceValuesTest {

    private static final ValuePath PATH = ValuePath.of("events");

    private static Moment moment(String date) {
        return Moment.of(DateSpan.parse(date));
    }

    private static List<Reason> reasons(String actor) {
        return List.of(Reason.of(ForceReason.NO_ACT_RECORDED, PATH).with("actor", actor));
    }

    /** For each type, a way to make values of which each differs from the first in one thing. */
    static Stream<Supplier<List<?>>> values() {
        return Stream.of(
                () -> List.of(
                        Reason.of(ForceReason.POLITICAL, PATH),
                        Reason.of(ForceReason.POLITICAL, PATH.index(1)),
                        Reason.of(ForceReason.NO_ENTRY_KNOWN, PATH),
                        Reason.of(ForceReason.POLITICAL, PATH).with("by", "KR")),
                () -> List.of(
                        new Status(Standing.IN_FORCE, moment("2001"), moment("2002"), reasons("A"), reasons("A")),
                        new Status(Standing.ENDED, moment("2001"), moment("2002"), reasons("A"), reasons("A")),
                        new Status(Standing.IN_FORCE, null, moment("2002"), reasons("A"), reasons("A")),
                        new Status(Standing.IN_FORCE, moment("2001"), null, reasons("A"), reasons("A")),
                        new Status(Standing.IN_FORCE, moment("2001"), moment("2002"), List.of(), reasons("A")),
                        new Status(Standing.IN_FORCE, moment("2001"), moment("2002"), reasons("A"), List.of())),
                () -> List.of(
                        participation("A", PartyStanding.PARTY, "2001", reasons("A"), reasons("A")),
                        participation(
                                "A",
                                new Timeline.Reading(
                                        PartyStanding.PARTY, null, moment("2002"), reasons("A"), reasons("A")),
                                "2001"),
                        participation(
                                "A",
                                new Timeline.Reading(
                                        PartyStanding.PARTY, moment("2001"), null, reasons("A"), reasons("A")),
                                "2001"),
                        participation("B", PartyStanding.PARTY, "2001", reasons("A"), reasons("A")),
                        participation("A", PartyStanding.FORMER, "2001", reasons("A"), reasons("A")),
                        participation("A", PartyStanding.PARTY, "2002", reasons("A"), reasons("A")),
                        participation("A", PartyStanding.PARTY, "2001", List.of(), reasons("A")),
                        participation("A", PartyStanding.PARTY, "2001", reasons("A"), List.of())),
                () -> List.of(
                        new TreatyRelation(Answer.YES, reservations(), reasons("A"), reasons("A")),
                        new TreatyRelation(Answer.NO, reservations(), reasons("A"), reasons("A")),
                        new TreatyRelation(Answer.YES, List.of(), reasons("A"), reasons("A")),
                        new TreatyRelation(Answer.YES, reservations(), List.of(), reasons("A")),
                        new TreatyRelation(Answer.YES, reservations(), reasons("A"), List.of())));
    }

    private static Participation participation(
            String actor, PartyStanding standing, String from, List<Reason> because, List<Reason> unsettled) {
        return participation(
                actor, new Timeline.Reading(standing, moment("2001"), moment("2002"), because, unsettled), from);
    }

    private static Participation participation(String actor, Timeline.Reading reading, String from) {
        return new Participation(actor, reading, List.of(new Spell(moment(from), Optional.empty())));
    }

    private static List<ReservationHistory> reservations() {
        return ForceAnswersTest.RESERVED.reservations();
    }

    @ParameterizedTest
    @MethodSource("values")
    void areEqualIfTheySayTheSame(Supplier<List<?>> values) {
        List<?> some = values.get();
        List<?> same = values.get();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < same.size(); j++) {
                assertEquals(i == j, some.get(i).equals(same.get(j)), i + " " + j);
            }
            assertEquals(some.get(i).hashCode(), same.get(i).hashCode());
            assertNotEquals(some.get(i), some.get(i).toString());
        }
        assertTrue(
                some.stream().map(Object::hashCode).collect(Collectors.toSet()).size() > 1);
    }

    @Test
    void areRenderedOnALine() {
        assertEquals(
                "events: no act of \"A\" is recorded [no-act-recorded]",
                reasons("A").get(0).toString());
        assertEquals(
                "YES " + reasons("A"), new TreatyRelation(Answer.YES, List.of(), reasons("A"), List.of()).toString());
    }
}
