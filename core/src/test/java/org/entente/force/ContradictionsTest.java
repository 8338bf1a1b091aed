package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.codes;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.standings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that a first reading takes too simply, and what they come to. */
class ContradictionsTest {

    private static final LocalDate LATE = LocalDate.of(2020, 1, 1);

    /** An entry into force that names those for whom it is counts as one for all of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A B | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01; 1999-06-01; NOT_YET A:CONTRACTING B:CONTRACTING",
                "A B | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01; 2000-01-01; IN_FORCE A:PARTY B:PARTY",
                "A B | SIGNATURE A,B 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01; 1999-06-01; NOT_YET A:SIGNATORY B:SIGNATORY",
                "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01 | ENTRY_INTO_FORCE C from 2001-01-01; 2000-06-01; IN_FORCE A:PARTY B:PARTY C:CONTRACTING",
                "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE C from 2001-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01; 1999-06-01; NOT_YET A:CONTRACTING B:CONTRACTING C:CONTRACTING",
                // One that consented and is not named: open for it alone.
                "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01; 2000-06-01; IN_FORCE A:PARTY B:PARTY C:CANNOT_TELL",
                "A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01 | ACCESSION C 2005-01-01; 2004-12-31; IN_FORCE A:PARTY B:PARTY C:NONE",
                "A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01 | ACCESSION C 2005-01-01; 2005-01-01; IN_FORCE A:PARTY B:PARTY C:PARTY",
                "A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE A,B from 2000-01-01 | ACCESSION C 2005-01-01; 1999-06-01; NOT_YET A:CONTRACTING B:CONTRACTING C:NONE",
            })
    void anEntryForEachIsAnEntryForAll(String stated, LocalDate day, String standings) {
        assertEquals(standings, standings(LivesTest.life(stated), day));
    }

    /** What has ended for all a consent does not bring back for its author, but a new entry or a revival for all does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TERMINATION * from 2003-01-01 | ACCESSION C 2005-01-01; ENDED A:FORMER B:FORMER C:NONE",
                "EXPIRY * from 2003-01-01 | RATIFICATION C 2005-01-01; ENDED A:FORMER B:FORMER C:NONE",
                "TERMINATION * from 2003-01-01 | ACCEPTANCE A 2005-01-01; ENDED A:FORMER B:FORMER C:NONE",
                "TERMINATION * from 2003-01-01 | CONTINUATION C 2005-01-01; ENDED A:FORMER B:FORMER C:NONE",
                "TERMINATION * from 2003-01-01 | ACCESSION C 2002-12-31; ENDED A:FORMER B:FORMER C:FORMER",
                // Where the dates leave open which came first, the consent is taken for the earlier one.
                "TERMINATION * from 2003-06-01 | ACCESSION C 2003; ENDED A:FORMER B:FORMER C:FORMER",
                "TERMINATION * from 2003 | ACCESSION C 2003-06-01; ENDED A:FORMER B:FORMER C:FORMER",
                "TERMINATION * from 2003 | ACCESSION C 2003; ENDED A:FORMER B:FORMER C:FORMER",
                "TERMINATION * from 2003-06-01 | ACCESSION C 2003-06-01; ENDED A:FORMER B:FORMER C:FORMER",
                // What is recorded of its own entry wins.
                "TERMINATION * from 2003-01-01 | ACCESSION C from 2005-01-01; ENDED A:FORMER B:FORMER C:PARTY",
                "TERMINATION * from 2003-01-01 | REVIVAL * from 2004-01-01 | ACCESSION C 2005-01-01; IN_FORCE A:PARTY B:PARTY C:PARTY",
                "TERMINATION * from 2003-01-01 | ENTRY_INTO_FORCE * from 2004-01-01 | ACCESSION C 2005-01-01; IN_FORCE A:PARTY B:PARTY C:PARTY",
            })
    void consentBringsNothingBack(String stated, String standings) {
        String consents = "A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | ";
        assertEquals(standings, standings(LivesTest.life(consents + stated), LATE));
    }

    @Test
    void aConsentAfterTheEndIsTheReason() {
        Agreement ended = LivesTest.life("A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                + " | TERMINATION * from 2003-01-01 | ACCESSION C 2005-01-01");
        assertEquals(
                List.of("events[2]", "events[3]"),
                ended.participationOf("C", LATE).because().stream()
                        .map(reason -> reason.path().toString())
                        .toList());
    }

    /** A consent that by the clause would take effect after the end takes none. */
    @Test
    void consentWhoseDelayOutlastsTheInstrumentHasNoEffect() {
        Agreement agreement = LivesTest.life("A B C | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                        + " | ACCESSION C 2002-12-01 | TERMINATION * from 2003-01-01")
                .toBuilder()
                .addProvision(clause(ForceRule.builder()
                        .beginsForLater(Trigger.acts(1, LifecycleAct.ACCESSION)
                                .delay(IsoDuration.parse("P3M"))
                                .build())
                        .build()))
                .build();
        assertEquals("ENDED A:FORMER B:FORMER C:NONE", standings(agreement, LATE));
    }

    /** With none left the instrument has ended; with one it is open whether it goes on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WITHDRAWAL A from 2005-01-01 | WITHDRAWAL B from 2009-01-01 | WITHDRAWAL C from 2007-01-01; 2006-12-31; IN_FORCE A:FORMER B:PARTY C:PARTY",
                "WITHDRAWAL A from 2005-01-01 | WITHDRAWAL B from 2009-01-01 | WITHDRAWAL C from 2007-01-01; 2009-01-01; ENDED A:FORMER B:FORMER C:FORMER",
                "WITHDRAWAL A,B from 2005-01-01; 2004-12-31; IN_FORCE A:PARTY B:PARTY C:PARTY",
                "WITHDRAWAL A,B from 2005-01-01; 2005-01-01; CANNOT_TELL A:FORMER B:FORMER C:CANNOT_TELL",
                "WITHDRAWAL A,B from 2005-01-01 | ACCESSION B 2006-01-01; 2006-01-01; IN_FORCE A:FORMER B:PARTY C:PARTY",
                "WITHDRAWAL A,B from 2005-01-01 | TERMINATION * from 2006-01-01; 2006-01-01; ENDED A:FORMER B:FORMER C:FORMER",
            })
    void anInstrumentIsLeftByItsLastParties(String stated, LocalDate day, String standings) {
        String consents = "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | ";
        assertEquals(standings, standings(LivesTest.life(consents + stated), day));
    }

    /** By the clause it ends with fewer than three parties, once it had three; C may leave in any month of 2007. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WITHDRAWAL A from 2005-01-01; 2005-01-01; IN_FORCE A:FORMER B:PARTY C:PARTY D:PARTY",
                "WITHDRAWAL A from 2005-01-01 | WITHDRAWAL C from 2007; 2006-12-31; IN_FORCE A:FORMER B:PARTY C:PARTY D:PARTY",
                "WITHDRAWAL A from 2005-01-01 | WITHDRAWAL C from 2007; 2007-06-01; CANNOT_TELL A:FORMER B:CANNOT_TELL C:CANNOT_TELL D:CANNOT_TELL",
                "WITHDRAWAL A from 2005-01-01 | WITHDRAWAL C from 2007; 2007-12-31; ENDED A:FORMER B:FORMER C:FORMER D:FORMER",
                "WITHDRAWAL A,B from 2005-01-01; 2005-01-01; ENDED A:FORMER B:FORMER C:FORMER D:FORMER",
                "WITHDRAWAL A,B from 2005-01-01 | ACCESSION A from 2005-01-01; 2006-01-01; IN_FORCE A:PARTY B:FORMER C:PARTY D:PARTY",
                "WITHDRAWAL A,B,C,D from 2005-01-01; 2006-01-01; ENDED A:FORMER B:FORMER C:FORMER D:FORMER",
            })
    void anInstrumentMayEndWithFewParties(String stated, LocalDate day, String standings) {
        String consents = "A B C D | RATIFICATION A,B,C,D 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | ";
        Agreement agreement = LivesTest.life(consents + stated).toBuilder()
                .addProvision(clause(ForceRule.builder().endsBelow(3).build()))
                .build();
        assertEquals(standings, standings(agreement, day));
    }

    /** Five are fewer than the clause wants from the beginning, so that the number cannot have fallen. */
    @Test
    void numberThatWasNotReachedDoesNotFall() {
        String life = "A B C D E | RATIFICATION A,B,C,D,E 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                + " | WITHDRAWAL A from 2005-01-01";
        Agreement agreement = LivesTest.life(life).toBuilder()
                .addProvision(clause(ForceRule.builder().endsBelow(6).build()))
                .build();
        assertEquals(Standing.IN_FORCE, agreement.statusOn(LATE).standing());
        Agreement ended = agreement.toBuilder()
                .addProvision(clause(ForceRule.builder().endsBelow(5).build()))
                .build();
        assertEquals(Standing.IN_FORCE, ended.statusOn(LATE).standing());
        Agreement other = LivesTest.life(life).toBuilder()
                .addProvision(clause(ForceRule.builder().endsBelow(5).build()))
                .build();
        assertEquals(
                "entry-recorded few-parties-left", codes(other.statusOn(LATE).because()));
        assertEquals(
                "IN_FORCE since 2000-01-01 until 2005-01-01",
                other.statusOn(LocalDate.of(2001, 1, 1)).toString());
    }

    @Test
    void whoIsLeftIsSaid() {
        String life = "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | ";
        Agreement one = LivesTest.life(life + "WITHDRAWAL A,B from 2005-01-01");
        assertEquals("one-party-left", codes(one.statusOn(LATE).unsettled()));
        assertEquals("one-party-left", codes(one.participationOf("C", LATE).unsettled()));
        Agreement none = LivesTest.life(life + "WITHDRAWAL A,B,C from 2005-01-01");
        assertEquals("entry-recorded no-party-left", codes(none.statusOn(LATE).because()));
        assertEquals(
                "IN_FORCE since 2000-01-01 until 2005-01-01",
                none.statusOn(LocalDate.of(2001, 1, 1)).toString());
    }

    /** A record that shows fewer parties than there were does not settle which are left. */
    @ParameterizedTest
    @CsvSource({"3, ENDED", "4, IN_FORCE"})
    void anExcerptDoesNotSayWhoIsLeft(int count, Standing standing) {
        Agreement life = LivesTest.life(
                        "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | WITHDRAWAL A,B,C from 2005-01-01")
                .toBuilder()
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.builder()
                                .allOf(List.of(Trigger.acts(count, LifecycleAct.RATIFICATION)
                                        .build()))
                                .build())
                        .build()))
                .build();
        assertEquals(standing, life.statusOn(LATE).standing());
        assertEquals(
                Standing.IN_FORCE,
                LivesTest.life(
                                "A B C D | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | WITHDRAWAL A,B,C from 2005-01-01")
                        .statusOn(LATE)
                        .standing());
    }

    /** Ratification is withdrawn before the entry into force; later only what the clause allows counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WITHDRAWAL_OF_RATIFICATION A 1999-06-01; SIGNATORY; ''",
                "WITHDRAWAL_OF_RATIFICATION A 1999-06-01 | RATIFICATION A 1999-09-01; PARTY; ''",
                "WITHDRAWAL_OF_RATIFICATION A 1999-06-01 | RATIFICATION A 2001-09-01; PARTY; ''",
                "WITHDRAWAL_OF_RATIFICATION A 2005-06-01; CANNOT_TELL; withdrawn-too-late",
                "WITHDRAWAL_OF_RATIFICATION A from 2005-06-01; FORMER; ''",
            })
    void ratificationIsWithdrawnBeforeTheEntryOnly(String stated, PartyStanding standing, String unsettled) {
        Agreement life = LivesTest.life(
                "A B C | SIGNATURE A 1998-01-01 | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | "
                        + stated);
        Participation first = life.participationOf("A", LATE);
        assertEquals(standing, first.standing());
        assertEquals(unsettled, codes(first.unsettled()));
    }

    private static Agreement noticed(LifecycleEvent... after) {
        return LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01").toBuilder()
                .addEvent(act(LifecycleAct.NOTICE, "A")
                        .id("n")
                        .done(DateSpan.parse("2005-01-01"))
                        .build())
                .addEvents(after)
                .addProvision(clause(
                        ForceRule.builder().notice(IsoDuration.parse("P1Y")).build()))
                .build();
    }

    private static LifecycleEvent revocation(String day, String... actors) {
        return act(LifecycleAct.REVOCATION_OF_NOTICE, actors)
                .regarding("n")
                .done(DateSpan.parse(day))
                .build();
    }

    /** A notice is revoked by its author, in time, whether the revocation names it or it is the only one. */
    @Test
    void aNoticeIsRevokedByItsAuthor() {
        assertEquals(PartyStanding.FORMER, first(noticed()));
        assertEquals(PartyStanding.PARTY, first(noticed(revocation("2005-06-01", "A"))));
        assertEquals(PartyStanding.FORMER, first(noticed(revocation("2005-06-01", "B"))));
        assertEquals(PartyStanding.PARTY, first(noticed(revocation("2005-06-01"))));
        assertEquals(PartyStanding.FORMER, first(noticed(revocation("2006-06-01", "A"))));
        LifecycleEvent unnamed = done(LifecycleAct.REVOCATION_OF_NOTICE, "2005-06-01", "A");
        assertEquals(PartyStanding.PARTY, first(noticed(unnamed)));
        assertEquals(PartyStanding.FORMER, first(noticed(done(LifecycleAct.REVOCATION_OF_NOTICE, "2005-06-01", "B"))));
        assertEquals(PartyStanding.FORMER, first(noticed(done(LifecycleAct.REVOCATION_OF_NOTICE, "2004-06-01", "A"))));
        assertEquals(PartyStanding.FORMER, first(noticed(unnamed, done(LifecycleAct.NOTICE, "2010-01-01", "A"))));
    }

    private static PartyStanding first(Agreement life) {
        return life.participationOf("A", LATE).standing();
    }

    /** A reservation, or an objection, is withdrawn by its author. */
    @ParameterizedTest
    @CsvSource({
        "A, B, YES, 0",
        "C, B, YES, 1",
        "C, C, NO, 1",
    })
    void aReservationIsWithdrawnByItsAuthor(String withdrawing, String objecting, Answer answer, int standing) {
        Agreement life =
                LivesTest.life("A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01").toBuilder()
                        .addEvent(answer(LifecycleAct.RESERVATION, "r", "", "A"))
                        .addEvent(answer(LifecycleAct.OBJECTION, "o", "r", "B"))
                        .addEvent(answer(LifecycleAct.WITHDRAWAL_OF_RESERVATION, "w", "r", withdrawing))
                        .addEvent(answer(LifecycleAct.WITHDRAWAL_OF_OBJECTION, "v", "o", objecting))
                        .build();
        TreatyRelation relation = life.inForceBetween("A", "B", LATE);
        assertEquals(answer, relation.answer());
        assertEquals(standing, relation.reservations().size());
    }

    private static LifecycleEvent answer(LifecycleAct act, String id, String regarding, String actor) {
        LifecycleEvent.Builder event = act(act, actor).id(id).done(DateSpan.parse("1999-01-01"));
        if (!regarding.isEmpty()) {
            event.regarding(regarding);
        }
        if (act.equals(LifecycleAct.OBJECTION)) {
            event.objectionEffect(ObjectionEffect.EXCLUDES_TREATY_RELATIONS);
        }
        return event.build();
    }
}
