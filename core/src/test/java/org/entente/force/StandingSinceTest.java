package org.entente.force;

import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.entente.life.ForceRule;
import org.entente.life.Moment;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.time.IsoDuration;
import org.entente.vocabulary.LegalForce;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since and until when an actor stands as it does, what survives its departure, and how political texts are left. */
class StandingSinceTest {

    private static Agreement.Builder stated(String stated) {
        return LivesTest.life(stated).toBuilder()
                .addProvision(Commitment.builder()
                        .summary("en", "To do it.")
                        .by(Attribution.allParties())
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, NONE,        '',         2000-01-01",
        "2000-01-01, SIGNATORY,   2000-01-01, 2001-01-01",
        "2001-06-01, CONTRACTING, 2001-01-01, 2002-01-01",
        "2002-01-01, PARTY,       2002-01-01, 2005-01-01",
        "2006-01-01, FORMER,      2005-01-01, ''",
    })
    void datesAreThoseOfTheStanding(LocalDate day, PartyStanding standing, String since, String until) {
        Participation first = stated("A B C | SIGNATURE A 2000-01-01 | RATIFICATION A,B 2001-01-01"
                        + " | ENTRY_INTO_FORCE * from 2002-01-01 | WITHDRAWAL A from 2005-01-01")
                .build()
                .participationOf("A", day);
        assertEquals(standing, first.standing());
        assertEquals(since, first.since().map(Moment::toString).orElse(""));
        assertEquals(until, first.until().map(Moment::toString).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-31, 1, false",
        "2015-01-01, 1, true",
        "2034-12-31, 1, true",
        "2035-01-01, 0, false",
    })
    void obligationsSurviveForTheirTime(LocalDate day, int commitments, boolean survives) {
        Agreement agreement = stated("A B C | RATIFICATION A,B,C 1997-01-01 | ENTRY_INTO_FORCE * from 1998-01-01"
                        + " | WITHDRAWAL A from 2015-01-01")
                .addProvision(clause(
                        ForceRule.builder().survival(IsoDuration.parse("P20Y")).build()))
                .build();
        assertEquals(commitments, agreement.commitmentsBy("A", day).size());
        assertEquals(
                survives ? List.of("obligations-survive provisions[1].rule 2035-01-01") : List.of(),
                agreement.participationOf("A", day).because().stream()
                        .filter(reason -> reason.code().equals("obligations-survive"))
                        .map(reason -> reason.code() + " " + reason.path() + " "
                                + reason.arguments().get("date"))
                        .toList());
    }

    private static Agreement political(String acts) {
        return stated("A B C | " + acts)
                .addLegalNature(LegalNature.of(LegalForce.POLITICAL))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ISSUANCE * 2015-07-14 | WITHDRAWAL A 2018-05-08; 2015-07-13; NOT_YET; NONE; NONE",
                "ISSUANCE * 2015-07-14 | WITHDRAWAL A 2018-05-08; 2018-05-07; OPERATIVE; PARTICIPANT; PARTICIPANT",
                "ISSUANCE * 2015-07-14 | WITHDRAWAL A 2018-05-08; 2018-05-08; OPERATIVE; FORMER_PARTICIPANT; PARTICIPANT",
                "SIGNATURE A,B,C 2015-07-14 | ENTRY_INTO_FORCE * from 2015-10-18; 2015-10-17; NOT_YET; NONE; NONE",
                "SIGNATURE A,B,C 2015-07-14 | ENTRY_INTO_FORCE * from 2015-10-18; 2015-10-18; OPERATIVE; PARTICIPANT; PARTICIPANT",
                "ISSUANCE * 2015-07-14 | TERMINATION * from 2025-10-18; 2025-10-18; ENDED; FORMER_PARTICIPANT; FORMER_PARTICIPANT",
                "TERMINATION * from 2025-10-18; 2025-10-17; CANNOT_TELL; CANNOT_TELL; CANNOT_TELL",
                "TERMINATION * from 2025-10-18; 2025-10-18; ENDED; FORMER_PARTICIPANT; FORMER_PARTICIPANT",
            })
    void politicalTextsBeginAndAreLeft(
            String acts, LocalDate day, Standing standing, PartyStanding first, PartyStanding second) {
        Agreement agreement = political(acts);
        assertEquals(standing, agreement.statusOn(day).standing());
        assertEquals(first, agreement.participationOf("A", day).standing());
        assertEquals(second, agreement.participationOf("B", day).standing());
        assertEquals(
                List.of(first, second),
                agreement.participationsOn(day).stream()
                        .map(Participation::standing)
                        .limit(2)
                        .toList());
        assertEquals(
                first == PartyStanding.PARTICIPANT ? 1 : 0,
                agreement.commitmentsBy("A", day).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, OPERATIVE since 2015-07-14 until 2025-10-18",
        "2026-01-01, ENDED since 2025-10-18",
    })
    void politicalTextsSayWhenTheyEnded(LocalDate day, String status) {
        Agreement agreement = political("ISSUANCE * 2015-07-14 | TERMINATION * from 2025-10-18");
        assertEquals(status, agreement.statusOn(day).toString());
        assertEquals(
                agreement.statusOn(day).since(),
                agreement.participationOf("A", day).since());
    }
}
