package org.entente.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.ParticipantRole;
import org.entente.vocabulary.TenureAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held which office on a day, in what capacity, and how that began and ended. */
class TenureTest {

    private static final UncertainDate MARCH = UncertainDate.parse("2021-03-18");

    private static Tenure tenure(String held, Capacity... capacity) {
        return Tenure.of("minister", DateSpan.parse(held)).toBuilder()
                .capacity(List.of(capacity).stream().findFirst())
                .build();
    }

    private static Official official(Tenure... tenures) {
        return Official.builder().id("o").name("Kim").addTenures(tenures).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, ",
        "2019-01-01, ACTING",
        "2019-03-31, ACTING",
        "2019-04-01, SUBSTANTIVE",
        "2020-05-10, ",
        "2020-06-15, ON_LEAVE",
        "2021-03-18, SUBSTANTIVE",
        "2023-01-01, "
    })
    void capacityIsThatOfThePart(LocalDate day, String capacity) {
        Tenure tenure = tenure("2019-01-01/2022", Capacity.SUBSTANTIVE).toBuilder()
                .addParts(
                        TenurePart.of(Capacity.ACTING, DateSpan.parse("2019-01-01/2019-03-31")),
                        TenurePart.of(Capacity.ON_LEAVE, DateSpan.parse("2020-05/2020-08")))
                .build();
        assertEquals(Optional.ofNullable(capacity).map(Capacity.vocabulary()::of), tenure.capacityOn(day));
    }

    @Test
    void anUndatedPartLeavesTheCapacityOpen() {
        Tenure tenure = tenure("2019-01-01/2022", Capacity.SUBSTANTIVE).toBuilder()
                .addPart(TenurePart.builder().capacity(Capacity.ON_LEAVE).build())
                .build();
        assertEquals(Optional.empty(), tenure.capacityOn(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void anUndatedTenureMayCoverAnyDay() {
        Tenure undated = Tenure.builder().office(Reference.to("minister")).build();
        assertEquals(Answer.CANNOT_TELL, undated.heldOn(MARCH));
        assertEquals(Answer.YES, tenure("2021-03-18").heldOn(MARCH));
        assertEquals(Answer.NO, tenure("2021-03-17").heldOn(MARCH));
    }

    @Test
    void designatesDoNotHoldTheOffice() {
        Tenure designate = tenure("2021", Capacity.DESIGNATE);
        Tenure acting = tenure("2021", Capacity.ACTING);
        assertTrue(designate.isDesignate());
        assertFalse(acting.isDesignate());
        assertFalse(tenure("2021").isDesignate());
        assertEquals(List.of(acting), official(designate, acting).holdings());
    }

    @Test
    void oneTenureOfSeveralIsEnough() {
        assertEquals(Answer.CANNOT_TELL, official().inOfficeOn(MARCH), "no tenure is known");
        assertEquals(Answer.NO, official(tenure("2021", Capacity.DESIGNATE)).inOfficeOn(MARCH));
        assertEquals(Answer.NO, official(tenure("2020")).inOfficeOn(MARCH));
        assertEquals(Answer.YES, official(tenure("2020"), tenure("2021-03-18")).inOfficeOn(MARCH));
        assertEquals(
                Answer.CANNOT_TELL,
                official(tenure("2020"), tenure("2021-03/2022")).inOfficeOn(MARCH));
    }

    @Test
    void firstBeginningAndLastEndAreTheCauses() {
        Tenure tenure = tenure("2020/2021").toBuilder()
                .addSteps(
                        TenureStep.of(TenureAct.NOMINATED, UncertainDate.parse("2019-12")),
                        TenureStep.of(TenureAct.ELECTED, UncertainDate.parse("2020-01")),
                        TenureStep.of(TenureAct.APPOINTED, UncertainDate.parse("2020-02")),
                        TenureStep.of(TenureAct.RESIGNED, UncertainDate.parse("2021-03")),
                        TenureStep.of(TenureAct.DIED, UncertainDate.parse("2021-04")),
                        TenureStep.of(TenureAct.SWORN_IN, UncertainDate.parse("2020-03")))
                .build();
        assertEquals(Optional.of(TenureAct.ELECTED), tenure.begunBy());
        assertEquals(Optional.of(TenureAct.DIED), tenure.endedBy());
        assertEquals(Optional.empty(), tenure("2020").begunBy());
        assertEquals(Optional.empty(), tenure("2020").endedBy());
    }

    @Test
    void aParticipantIsAnOfficialOrAnActor() {
        Participant signer = Participant.of("o", ParticipantRole.SIGNER);
        assertEquals(Optional.of(Reference.to("o")), signer.official());
        assertEquals(Optional.of(ParticipantRole.SIGNER), signer.role());
        assertEquals(Optional.empty(), Participant.of("o").role());
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(
                        () -> Participant.builder().role(ParticipantRole.SIGNER).build()));
        assertEquals(
                List.of(),
                Refusals.of(
                        () -> Participant.builder().actor(Reference.to("UN")).build()));
    }

    @Test
    void officesHaveSeatsAndSoundIds() {
        assertEquals(
                List.of(
                        "id-malformed id",
                        "id-malformed actor",
                        "id-malformed accreditedTo[1]",
                        "id-malformed filledBy",
                        "number-out-of-range seats"),
                Refusals.of(() -> Office.builder()
                        .id("a b")
                        .actor("")
                        .addAccreditedTo("US")
                        .addAccreditedTo(" ")
                        .filledBy("c d")
                        .seats(0)
                        .build()));
        assertEquals(
                List.of(),
                Refusals.of(() ->
                        Office.of("o", "en", "Minister").toBuilder().seats(1).build()));
        assertEquals(
                List.of("id-malformed id", "id-malformed actor"),
                Refusals.of(
                        () -> Official.builder().id("").name("Kim").actor("a b").build()));
        assertEquals(
                List.of("id-malformed id"),
                Refusals.of(() -> tenure("2020").toBuilder().id(" ").build()));
    }
}
