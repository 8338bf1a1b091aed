package org.entente.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.force.timeline.ForceReason;
import org.entente.life.Moment;
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

    /** For each type, a way to make values that all differ. */
    static Stream<Supplier<List<?>>> values() {
        return Stream.of(
                () -> List.of(
                        Reason.of(ForceReason.POLITICAL, PATH),
                        Reason.of(ForceReason.POLITICAL, PATH.index(1)),
                        Reason.of(ForceReason.NO_ENTRY_KNOWN, PATH),
                        Reason.of(ForceReason.POLITICAL, PATH).with("by", "KR")),
                () -> changed(
                        Status.builder()
                                .standing(Standing.CANNOT_TELL)
                                .since(moment("2001"))
                                .until(moment("2002"))
                                .because(reasons("A"))
                                .unsettled(reasons("A")),
                        Status.Builder::build,
                        status -> status.since(Optional.empty()),
                        status -> status.until(Optional.empty()),
                        status -> status.until(moment("2003")),
                        status -> status.because(List.of()),
                        status -> status.unsettled(reasons("B")),
                        status -> status.standing(Standing.IN_FORCE)
                                .because(reasons("B"))
                                .unsettled(List.of())),
                () -> changed(
                        Participation.builder()
                                .actor("A")
                                .standing(PartyStanding.CANNOT_TELL)
                                .since(moment("2001"))
                                .until(moment("2002"))
                                .addSpell(new Spell(moment("2001"), Optional.empty()))
                                .because(reasons("A"))
                                .unsettled(reasons("A")),
                        Participation.Builder::build,
                        each -> each.actor("B"),
                        each -> each.since(Optional.empty()),
                        each -> each.since(moment("2002")),
                        each -> each.until(Optional.empty()),
                        each -> each.spells(List.of(new Spell(moment("2002"), Optional.empty()))),
                        each -> each.because(List.of()),
                        each -> each.unsettled(reasons("B")),
                        each -> each.standing(PartyStanding.PARTY)
                                .because(reasons("B"))
                                .unsettled(List.of())),
                () -> changed(
                        TreatyRelation.builder()
                                .answer(Answer.CANNOT_TELL)
                                .reservations(reservations())
                                .because(reasons("A"))
                                .unsettled(reasons("A")),
                        TreatyRelation.Builder::build,
                        relation -> relation.reservations(List.of()),
                        relation -> relation.because(List.of()),
                        relation -> relation.unsettled(reasons("B")),
                        relation ->
                                relation.answer(Answer.NO).because(reasons("B")).unsettled(List.of())));
    }

    /** The value of a builder, and the values after each of some changes to it. */
    @SafeVarargs
    private static <B, T> List<T> changed(B full, Function<B, T> build, UnaryOperator<B>... changes) {
        List<T> values = new ArrayList<>();
        values.add(build.apply(full));
        for (UnaryOperator<B> change : changes) {
            values.add(build.apply(change.apply(full)));
        }
        return values;
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
                "events: no act that gives \"A\" a part is recorded [no-act-recorded]",
                reasons("A").get(0).toString());
        assertEquals(
                "YES " + reasons("A"),
                TreatyRelation.builder()
                        .answer(Answer.YES)
                        .because(reasons("A"))
                        .build()
                        .toString());
    }
}
