package org.entente.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.OfficeFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
