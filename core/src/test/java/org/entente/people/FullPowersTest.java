package org.entente.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.OfficeFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who needs full powers for which act, by article 7 of the law of treaties. */
class FullPowersTest {

    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_STATE, SIGNATURE, SUBSTANTIVE, 2020/.., US, NO exempt-office",
        "HEAD_OF_GOVERNMENT, RATIFICATION, SUBSTANTIVE, 2020/.., US, NO exempt-office",
        "FOREIGN_MINISTER, ADOPTION, ACTING, 2020/.., US, NO exempt-office",
        "FOREIGN_MINISTER, ADOPTION, DESIGNATE, 2020/.., US, YES no-office-held",
        "FOREIGN_MINISTER, ADOPTION, SUBSTANTIVE, 2019/2020, US, YES no-office-held",
        "FOREIGN_MINISTER, ADOPTION, SUBSTANTIVE, 2021-03/.., US, CANNOT_TELL office-not-settled",
        "DEFENCE_MINISTER, SIGNATURE, SUBSTANTIVE, 2020/.., US, YES office-not-exempt",
        "DEFENCE_MINISTER, INITIALLING, SUBSTANTIVE, 2020/.., US, YES office-not-exempt",
        "AMBASSADOR, ADOPTION, SUBSTANTIVE, 2020/.., US, NO head-of-mission",
        "AMBASSADOR, ADOPTION, SUBSTANTIVE, 2020/.., JP, YES office-not-exempt",
        "AMBASSADOR, ADOPTION, SUBSTANTIVE, 2020/.., '', CANNOT_TELL receiving-state-unknown",
        "AMBASSADOR, SIGNATURE, SUBSTANTIVE, 2020/.., US, YES office-not-exempt",
        "PERMANENT_REPRESENTATIVE, ADOPTION, SUBSTANTIVE, 2020/.., US, NO accredited-representative",
        "PERMANENT_REPRESENTATIVE, SIGNATURE, SUBSTANTIVE, 2020/.., US, YES office-not-exempt",
        "HEAD_OF_ORGANISATION, SIGNATURE, SUBSTANTIVE, 2020/.., US, CANNOT_TELL organisation-rules",
        "KEEPER_OF_THE_SEAL, SIGNATURE, SUBSTANTIVE, 2020/.., US, CANNOT_TELL function-unknown",
        "FOREIGN_MINISTER, ENTRY_INTO_FORCE, SUBSTANTIVE, 2020/.., US, NO act-needs-none",
        "DEFENCE_MINISTER, NEW_ACT, SUBSTANTIVE, 2020/.., US, CANNOT_TELL act-unknown"
    })
    void followFromTheOfficeThatIsHeld(
            String function, String act, String capacity, String held, String accreditedTo, String answer) {
        Office.Builder office = Office.builder()
                .id("post")
                .function(OfficeFunction.vocabulary().of(function))
                .actor("KR");
        if (!accreditedTo.isEmpty()) {
            office.addAccreditedTo(accreditedTo);
        }
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addParty(Actor.of("KR", "en", "Korea"))
                .addParty(Actor.of("US", "en", "United States"))
                .addActor(Actor.of("JP", "en", "Japan"))
                .addOffice(office.build())
                .addOfficial(Official.builder()
                        .id("o")
                        .name("Kim")
                        .actor("KR")
                        .addTenure(Tenure.of("post", DateSpan.parse(held)).toBuilder()
                                .capacity(Capacity.vocabulary().of(capacity))
                                .build())
                        .build())
                .build();
        FullPowers found = agreement
                .needsFullPowers("o", LifecycleAct.vocabulary().of(act), LocalDate.of(2021, 3, 18))
                .orElseThrow();
        assertEquals(answer, found.needed() + " " + found.code());
    }

    private static final LocalDate DAY = LocalDate.of(2021, 3, 18);

    private static FullPowers judged(LifecycleAct act, Official official, Office... offices) {
        return FullPowers.of(
                official,
                ValuePath.of("officials").index(2),
                id -> Arrays.stream(offices)
                        .filter(office -> office.id().equals(id))
                        .findFirst(),
                act,
                DAY,
                Set.of("KR", "US"));
    }

    private static Office post(String id, OfficeFunction function) {
        return Office.builder().id(id).function(function).actor("KR").build();
    }

    private static Official holder(Tenure... tenures) {
        return Official.builder().id("kim").name("Kim").addTenures(tenures).build();
    }

    private static Tenure tenure(String office, String held) {
        return Tenure.of(office, DateSpan.parse(held));
    }

    /** Acts by which a person represents a state, in the order of the treaty's life; the others are facts, or acts without an author. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADOPTION",
                "AUTHENTICATION",
                "INITIALLING",
                "SIGNATURE",
                "SIGNATURE_AD_REFERENDUM",
                "DEFINITIVE_SIGNATURE",
                "EXCHANGE_OF_INSTRUMENTS",
                "RATIFICATION",
                "ACCEPTANCE",
                "APPROVAL",
                "ACCESSION",
                "FORMAL_CONFIRMATION",
                "NOTIFICATION_OF_COMPLETION",
                "CONSENT_BY_OTHER_MEANS",
                "PROVISIONAL_APPLICATION",
                "RESERVATION",
                "OBJECTION",
                "WITHDRAWAL_OF_RESERVATION",
                "WITHDRAWAL_OF_OBJECTION",
                "WITHDRAWAL",
                "DENUNCIATION",
                "TERMINATION",
                "SUSPENSION"
            })
    void aMinisterOfDefenceNeedsThemToRepresent(String act) {
        LifecycleAct known = LifecycleAct.vocabulary().of(act);
        assertTrue(known.isKnown());
        assertEquals(
                "office-not-exempt",
                judged(known, holder(tenure("post", "2020/..")), post("post", OfficeFunction.DEFENCE_MINISTER))
                        .code());
    }

    @Test
    void theMostPowerfulOfficeDecides() {
        Office exempt = post("exempt", OfficeFunction.FOREIGN_MINISTER);
        Office other = post("other", OfficeFunction.DEFENCE_MINISTER);
        Official both = holder(tenure("other", "2020/.."), tenure("exempt", "2020/.."), tenure("other", "2019/.."));
        FullPowers found = judged(LifecycleAct.SIGNATURE, both, exempt, other);

        assertEquals(Answer.NO, found.needed());
        assertEquals("officials[2].tenures[1]", found.path().toString());
        assertEquals(
                "officials[2].tenures[0]",
                judged(LifecycleAct.SIGNATURE, holder(tenure("other", "2020/.."), tenure("other", "2019/..")), other)
                        .path()
                        .toString(),
                "of several alike the first");
    }

    @Test
    void anOfficialOfNoKnownOfficeIsUndecided() {
        assertEquals("no-office-known", judged(LifecycleAct.SIGNATURE, holder()).code());
        assertEquals(
                "no-office-held",
                judged(LifecycleAct.SIGNATURE, holder(tenure("post", "2019")), post("post", OfficeFunction.MONARCH))
                        .code());
        assertEquals(
                "function-unknown",
                judged(LifecycleAct.SIGNATURE, holder(tenure("undefined", "2020/..")))
                        .code());
        assertEquals(
                "function-unknown",
                judged(
                                LifecycleAct.SIGNATURE,
                                holder(tenure("post", "2020/..")),
                                Office.builder().id("post").build())
                        .code());
    }

    @Test
    void answerNamesOfficialActDayAndOffice() {
        Official acting = holder(
                tenure("post", "2020/..").toBuilder().capacity(Capacity.ACTING).build());
        FullPowers found = judged(LifecycleAct.SIGNATURE, acting, post("post", OfficeFunction.REGENT));

        assertEquals(
                Map.of(
                        "official", "kim",
                        "act", "SIGNATURE",
                        "date", "2021-03-18",
                        "function", "REGENT",
                        "capacity", "ACTING"),
                found.arguments());
        assertEquals(
                "\"kim\" needs no full powers for any act of the conclusion of a treaty, by virtue of the office: regent"
                        + " (VCLT art. 7(2)(a); acting, whom depositaries treat alike)",
                found.message(Locale.ENGLISH));
        assertTrue(found.message(Locale.KOREAN).contains("제7조"));
        assertEquals("NO: " + found.message(Locale.ENGLISH) + " [exempt-office]", found.toString());
        Official inFull = holder(tenure("post", "2020/..").toBuilder()
                .capacity(Capacity.SUBSTANTIVE)
                .build());
        assertFalse(judged(LifecycleAct.SIGNATURE, inFull, post("post", OfficeFunction.REGENT))
                .arguments()
                .containsKey("capacity"));
    }

    @Test
    void answersAreEqualByReasonAndPlace() {
        Office post = post("post", OfficeFunction.MONARCH);
        Official official = holder(tenure("post", "2020/.."));
        FullPowers found = judged(LifecycleAct.SIGNATURE, official, post);

        assertEquals(found, judged(LifecycleAct.SIGNATURE, official, post));
        assertEquals(
                found.hashCode(), judged(LifecycleAct.SIGNATURE, official, post).hashCode());
        assertNotEquals(found, judged(LifecycleAct.RATIFICATION, official, post));
        assertNotEquals(found, judged(LifecycleAct.SIGNATURE, holder(), post));
        assertNotEquals(found, new Object());
    }
}
