package org.entente.force;

import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.life.ForceRule;
import org.entente.model.Agreement;
import org.entente.time.IsoDuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term of ten years from 2000 on, and who extends it when. */
class TermsTest {

    private static Agreement told(String parties, String acts) {
        return LivesTest.life(parties.replace(',', ' ') + " | RATIFICATION " + parties
                        + " 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01" + (acts.isEmpty() ? "" : " | " + acts))
                .toBuilder()
                .addProvision(clause(
                        ForceRule.builder().term(IsoDuration.parse("P10Y")).build()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "'A,B',   '',                                                      ENDED,       ENDED,       FORMER, FORMER",
        "'A,B',   'EXTENSION A,B 2009-12-01',                              IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A 2009-11-01 | EXTENSION B 2009-12-01',       IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A 2009-12-01',                                ENDED,       ENDED,       FORMER, FORMER",
        "'A,B',   'EXTENSION A,B from 2010-01-01',                         IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A,B from 2010-01-02',                         ENDED,       IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION * 2011-02-03',                                ENDED,       IN_FORCE,    PARTY,  PARTY",
        "'A,B',   'EXTENSION A,B 2009-12-31?',                             CANNOT_TELL, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL",
        "'A,B,C', 'EXTENSION B,C 2009-12-01',                              IN_FORCE,    IN_FORCE,    FORMER, PARTY",
        "'A,B,C', 'EXTENSION A 2009-12-01',                                ENDED,       ENDED,       PARTY,  FORMER",
        "'A,B,C', 'EXTENSION Conference 2009-12-01',                       IN_FORCE,    IN_FORCE,    PARTY,  PARTY",
        "'A,B,C', 'WITHDRAWAL A from 2005-01-01 | EXTENSION * 2011-02-03', ENDED,       IN_FORCE,    FORMER, PARTY",
        "'A,B',   'WITHDRAWAL A from 2005-01-01 | EXTENSION * 2011-02-03', ENDED,       ENDED,       FORMER, FORMER",
        "'A,B',   'EXTENSION * 2009-12-01 | EXPIRY * from 2012-01-01',     IN_FORCE,    ENDED,       FORMER, FORMER",
    })
    void extensionHoldsForThoseThatMakeIt(
            String parties, String acts, Standing atEnd, Standing later, PartyStanding first, PartyStanding second) {
        Agreement agreement = told(parties, acts);
        LocalDate late = LocalDate.of(2015, 1, 1);
        assertEquals(atEnd, agreement.statusOn(LocalDate.of(2010, 1, 1)).standing());
        assertEquals(later, agreement.statusOn(late).standing());
        assertEquals(first, agreement.participationOf("A", late).standing());
        assertEquals(second, agreement.participationOf("B", late).standing());
    }

    @Test
    void extensionIsNamedBehindTheTerm() {
        Agreement agreement = told("A,B", "EXTENSION A,B 2009-12-01");
        for (List<Reason> because : List.of(
                agreement.statusOn(LocalDate.of(2010, 1, 1)).because(),
                agreement.participationOf("A", LocalDate.of(2010, 1, 1)).because())) {
            assertEquals(
                    "extended events[2] 2010-01-01",
                    because.stream()
                            .filter(reason -> reason.code().equals("extended"))
                            .map(reason -> reason.code() + " " + reason.path() + " "
                                    + reason.arguments().get("date"))
                            .collect(Collectors.joining()));
        }
    }
}
