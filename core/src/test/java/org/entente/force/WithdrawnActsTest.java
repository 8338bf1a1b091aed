package org.entente.force;

import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.timing.Quorum;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts that were withdrawn count for the number of a clause until then; a number that was reached stays so. */
class WithdrawnActsTest {

    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private static Agreement ruled(String acts, Trigger begins) {
        String full =
                acts.replace("WITHDRAWN", "WITHDRAWAL_OF_RATIFICATION").replace("UNSIGNED", "WITHDRAWAL_OF_SIGNATURE");
        return LivesTest.life("A B C D | " + full).toBuilder()
                .addProvision(clause(ForceRule.builder().begins(begins).build()))
                .build();
    }

    private static String begins(Agreement agreement) {
        return EntryDates.of(agreement.life())
                .byRule()
                .map(begun -> begun.value().toString())
                .orElse("NOT_YET");
    }

    private static Trigger three() {
        return Trigger.acts(3, LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RATIFICATION A 2001-01-01 | RATIFICATION B 2001-02-01 | RATIFICATION C 2001-03-01 | WITHDRAWN A 2001-04-01; 2001-03-01",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-01-15 | RATIFICATION B 2001-02-01 | RATIFICATION C 2001-03-01; NOT_YET",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-01-15 | RATIFICATION B,C 2001-02-01 | RATIFICATION D 2001-05-01; 2001-05-01",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-01-15 | RATIFICATION B,C 2001-02-01 | ACCESSION A 2001-06-01; 2001-06-01",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-03-01 | RATIFICATION B,C 2001-03-01; NOT_YET",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-03-02 | RATIFICATION B,C 2001-03-01; 2001-03-01",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A from 2001-03-02 | RATIFICATION B,C 2001-03-01; 2001-03-01",
                "RATIFICATION A 2001-01-01 | WITHDRAWN B 2001-02-01 | RATIFICATION B,C 2001-03-01; 2001-03-01",
                "RATIFICATION A 2001-01-01 | ACCESSION A 2001-01-02 | WITHDRAWN A 2001-02-01 | RATIFICATION B,C 2001-03-01; NOT_YET",
                // On the day of the act that it takes back: no date says which came first.
                "RATIFICATION B,C 2001-01-01 | RATIFICATION A 2001-03-01 | WITHDRAWN A 2001-03-01; 2001-03-01/",
                "RATIFICATION B,C 2001-01-01 | WITHDRAWN A 2001-03-01 | RATIFICATION A 2001-03-01; 2001-03-01/",
                "RATIFICATION A,B,C 2001-03-01 | WITHDRAWN A 2001-03-01; 2001-03-01/",
                "RATIFICATION A,B,C 2001-03-01 | WITHDRAWN A 2001-03-01 | RATIFICATION D 2001-03-01; 2001-03-01",
                "RATIFICATION A,B,C 2001-03-01 | WITHDRAWN A 2001-03-02; 2001-03-01",
                // A signature that is withdrawn is no ratification, and a ratification no signature.
                "RATIFICATION A 2001-01-01 | UNSIGNED A 2001-02-01 | RATIFICATION B,C 2001-03-01; 2001-03-01",
                // Dates that do not settle it.
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-03 | RATIFICATION B,C 2001-03-15; 2001-03-15/",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-03 | RATIFICATION B,C 2001-04-01; NOT_YET",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A | RATIFICATION B,C 2001-04-01; 2001-04-01/",
                "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-03? | RATIFICATION B,C 2001-04-01; 2001-04-01/",
                "RATIFICATION A 2001-01-01? | RATIFICATION B,C 2001-04-01; 2001-04-01/",
                "RATIFICATION A 2001-01-01? | RATIFICATION B,C,D 2001-04-01; 2001-04-01",
                "RATIFICATION A 2001-02 | WITHDRAWN A 2001-02 | RATIFICATION B,C 2001-04-01; 2001-04-01/",
            })
    void withdrawnConsentsDoNotCount(String acts, String since) {
        assertEquals(since, begins(ruled(acts, three())));
    }

    /** Before the entry into force, with an effect of its own, and too late. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RATIFICATION A,B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 1999-06-01; NONE; act-recorded act-recorded",
                "RATIFICATION A,B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A from 2003-01-01; FORMER; act-recorded entered-with-all act-recorded entry-recorded",
                "RATIFICATION A,B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 2003-01-01; CANNOT_TELL; act-recorded entered-with-all act-recorded withdrawn-too-late entry-recorded",
                // On the very day, and on the day before.
                "RATIFICATION A,B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 2000-01-01; CANNOT_TELL; act-recorded entered-with-all act-recorded withdrawn-too-late entry-recorded",
                "RATIFICATION A,B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 1999-12-31; NONE; act-recorded act-recorded",
                "RATIFICATION A,B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 1999-01-01; NONE; act-recorded act-recorded",
                "RATIFICATION A,B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 1998-12-31; PARTY; act-recorded act-recorded entered-with-all entry-recorded",
                "RATIFICATION A from 2001-01-01 | RATIFICATION B,C 1999-01-01 | WITHDRAWAL_OF_RATIFICATION A 2003-01-01; CANNOT_TELL; act-recorded effect-recorded act-recorded withdrawn-too-late",
            })
    void withdrawalIsTooLateOnceInForce(String acts, PartyStanding standing, String because) {
        Participation first = LivesTest.life("A B C | " + acts + " | ENTRY_INTO_FORCE * from 2000-01-01")
                .participationOf("A", LocalDate.of(2020, 1, 1));
        assertEquals(standing, first.standing());
        assertEquals(because, Lives.codes(first.because()));
    }

    /** Of several entries the first makes a withdrawal too late, wherever it stands, until the next one. */
    @ParameterizedTest
    @CsvSource({"2000-01-01, 2005-01-01", "2005-01-01, 2000-01-01"})
    void firstEntryMakesAWithdrawalLate(String one, String other) {
        Agreement life = LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE A from " + one
                + " | ENTRY_INTO_FORCE A from " + other
                + " | WITHDRAWAL_OF_RATIFICATION A 2003-01-01 | ENTRY_INTO_FORCE * from 2000-01-01");
        Map<String, PartyStanding> standings = Map.of(
                "2002-12-31",
                PartyStanding.PARTY,
                "2003-01-01",
                PartyStanding.CANNOT_TELL,
                "2004-12-31",
                PartyStanding.CANNOT_TELL,
                "2005-01-01",
                PartyStanding.PARTY);
        standings.forEach((day, standing) -> assertEquals(
                standing, life.participationOf("A", LocalDate.parse(day)).standing(), day));
    }

    @Test
    void ruleWantsWhatWasWithdrawn() {
        String acts = "RATIFICATION A,B,C,D 2001-01-01 | WITHDRAWN B 2000-12-01";
        assertEquals(
                "2001-01-01",
                begins(ruled(
                        acts,
                        Trigger.acts(Quorum.EACH, LifecycleAct.RATIFICATION).build())));
        Agreement wanting = ruled(
                "RATIFICATION A,B,C 2001-01-01 | WITHDRAWN B 2001-02-01 | RATIFICATION D 2001-03-01",
                Trigger.acts(Quorum.EACH, LifecycleAct.RATIFICATION).build());
        assertEquals("B", wanting.statusOn(LATE).because().get(0).arguments().get("missing"));
        Agreement including = ruled(
                "RATIFICATION A,B,C 2001-01-01 | WITHDRAWN B 2000-01-01",
                Trigger.acts(3, LifecycleAct.RATIFICATION)
                        .addIncluding(Reference.to("D"))
                        .build());
        assertEquals("D", including.statusOn(LATE).because().get(0).arguments().get("missing"));
        assertEquals(
                "1",
                ruled("RATIFICATION A,B 2001-01-01 | WITHDRAWN B 2001-02-01 | RATIFICATION C 2001-03-01", three())
                        .statusOn(LATE)
                        .because()
                        .get(0)
                        .arguments()
                        .get("missing"));
    }

    /** The number is reached while the named one stands by its act, and not by two that do so at other times. */
    @Test
    void namedOneMustStandByItsAct() {
        Trigger begins = Trigger.acts(2, LifecycleAct.RATIFICATION)
                .addIncluding(Reference.to("A"))
                .build();
        String acts = "RATIFICATION A 2001-01-01 | WITHDRAWN A 2001-02-01 | RATIFICATION B,C 2001-03-01";
        assertEquals("NOT_YET", begins(ruled(acts, begins)));
        assertEquals("2001-05-01", begins(ruled(acts + " | RATIFICATION A 2001-05-01", begins)));
    }

    @Test
    void withdrawnSignaturesDoNotCount() {
        Trigger two = Trigger.acts(2, LifecycleAct.SIGNATURE).build();
        String acts = "SIGNATURE A 2001-01-01 | UNSIGNED A 2001-02-01 | SIGNATURE B 2001-03-01";
        assertEquals("NOT_YET", begins(ruled(acts, two)));
        Agreement begun = ruled(acts + " | SIGNATURE C 2001-04-01", two);
        assertEquals("IN_FORCE A:NONE B:PARTY C:PARTY D:PARTY", Lives.standings(begun, LocalDate.of(2001, 4, 1)));
    }

    /** Two that signed may have consented so, save where one could take its signature back. */
    @Test
    void withdrawnSignatureOfTwoIsNoConsent() {
        assertEquals(
                "CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL",
                Lives.standings(LivesTest.life("A B | SIGNATURE A,B 2001-01-01"), LATE));
        assertEquals(
                "NOT_YET A:NONE B:SIGNATORY",
                Lives.standings(
                        LivesTest.life("A B | SIGNATURE A,B 2001-01-01 | WITHDRAWAL_OF_SIGNATURE A 2001-02-01"), LATE));
    }

    /** Against a count day by day, of random acts on random days. */
    @Test
    void firstDayEqualsTheCountByDays() {
        Random random = new Random(20211104);
        for (int times = 0; times < 500; times++) {
            int needed = 1 + random.nextInt(4);
            List<LifecycleEvent> events = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boolean withdraws = random.nextInt(3) == 0;
                events.add(done(
                        withdraws ? LifecycleAct.WITHDRAWAL_OF_RATIFICATION : LifecycleAct.RATIFICATION,
                        LocalDate.of(2001, 1, 1)
                                .plusDays(2L * random.nextInt(20) + (withdraws ? 1 : 0))
                                .toString(),
                        String.valueOf((char) ('A' + random.nextInt(5)))));
            }
            Agreement agreement = treaty("t", "A", "B", "C", "D", "E")
                    .events(events)
                    .addProvision(clause(ForceRule.builder()
                            .begins(Trigger.acts(needed, LifecycleAct.RATIFICATION)
                                    .build())
                            .build()))
                    .build();
            assertEquals(dayByDay(events, needed), begins(agreement), agreement.toString());
        }
    }

    private static String dayByDay(List<LifecycleEvent> events, int needed) {
        Set<String> standing = new HashSet<>();
        for (LocalDate day = LocalDate.of(2001, 1, 1); day.getYear() == 2001; day = day.plusDays(1)) {
            for (LifecycleEvent event : events) {
                if (event.done().orElseThrow().toString().equals(day.toString())) {
                    String actor = event.actors().get(0).id().orElseThrow();
                    if (event.act().equals(LifecycleAct.RATIFICATION)) {
                        standing.add(actor);
                    } else {
                        standing.remove(actor);
                    }
                }
            }
            if (standing.size() >= needed) {
                return day.toString();
            }
        }
        return "NOT_YET";
    }
}
