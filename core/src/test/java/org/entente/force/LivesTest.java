package org.entente.force;

import static org.entente.force.Lives.act;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small lives, a line each, and the standing of the instrument and of an actor. */
class LivesTest {

    /**
     * A life stated as {@code A B:SIGNATORY | SIGNATURE A,B 2001-01-01 | ENTRY_INTO_FORCE * from 2002-01-01}: the parties
     * with their roles, then acts, whose they are (of all: a star), when they were done or since when they count.
     */
    static Agreement life(String stated) {
        List<String> parts = List.of(stated.split("\\s*\\|\\s*", -1));
        Agreement.Builder agreement = Agreement.builder().id("stated").title("en", "Stated");
        for (String party : parts.get(0).split(" ", -1)) {
            List<String> named = List.of(party.split(":", -1));
            agreement.addActor(Actor.of(named.get(0), "en", named.get(0)));
            Party.Builder listed = Party.builder().actor(named.get(0));
            named.stream()
                    .skip(1)
                    .forEach(role -> listed.addRole(PartyRole.vocabulary().of(role)));
            agreement.addParty(listed.build());
        }
        parts.stream().skip(1).forEach(event -> agreement.addEvent(event(List.of(event.split(" ", -1)))));
        return agreement.build();
    }

    private static LifecycleEvent event(List<String> stated) {
        LifecycleAct act = LifecycleAct.vocabulary().of(stated.get(0));
        String[] actors =
                stated.get(1).equals("*") ? new String[0] : stated.get(1).split(",", -1);
        LifecycleEvent.Builder event = act(act, actors);
        if (stated.size() == 2) {
            return event.build();
        }
        String last = stated.get(stated.size() - 1);
        return stated.get(2).equals("from")
                ? event.takesEffect(UncertainDate.parse(last)).build()
                : event.done(DateSpan.parse(last)).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Listed without any act: parties of two, of many only by their role.
                "A B | ENTRY_INTO_FORCE * from 2001-01-01; 2000-12-31; NOT_YET; NONE",
                "A B | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; PARTY",
                "A:SIGNATORY B | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; NONE",
                "A:WITNESS B C | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; NONE",
                "A B C | RATIFICATION B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; NONE",
                "A:PARTY B C | RATIFICATION B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; PARTY",
                // Signed only: consent where no other is recorded, or of two parties.
                "A B C | SIGNATURE A,B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; PARTY",
                "A:SIGNATORY B C | SIGNATURE A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; SIGNATORY",
                "A B C | SIGNATURE A,B 2000-01-01 | RATIFICATION B 2000-02-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; SIGNATORY",
                "A B | SIGNATURE A,B 2000-01-01 | RATIFICATION B 2000-02-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; PARTY",
                // Entries of single actors: in force with the second.
                "A B C | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2001-06-01; NOT_YET; PARTY",
                "A B C | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2002-01-01; IN_FORCE; PARTY",
                "A B C | ENTRY_INTO_FORCE B from 2002-01-01 | ENTRY_INTO_FORCE A from 2001-01-01; 2002-01-01; IN_FORCE; PARTY",
                "A B C | ENTRY_INTO_FORCE B from 2002-01-01 | ENTRY_INTO_FORCE A from 2001-01-01; 2001-06-01; NOT_YET; PARTY",
                "A B C | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE A from 2001-01-01; 2001-06-01; CANNOT_TELL; PARTY",
                // Of several signatures of one actor the first counts, wherever it stands.
                "A B | SIGNATURE A 2000-01-01 | SIGNATURE A 2005-01-01 | SIGNATURE B 2000-01-01; 2002-01-01; CANNOT_TELL; CANNOT_TELL",
                "A B | SIGNATURE A 2005-01-01 | SIGNATURE A 2000-01-01 | SIGNATURE B 2000-01-01; 2002-01-01; CANNOT_TELL; CANNOT_TELL",
                "A B | SIGNATURE A 2005-01-01 | SIGNATURE B 2000-01-01; 2002-01-01; NOT_YET; NONE",
                // Of several entries of one actor the first counts, wherever it stands.
                "A B C | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE A from 2004-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2002-01-01; IN_FORCE; PARTY",
                "A B C | ENTRY_INTO_FORCE A from 2004-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2002-01-01; IN_FORCE; PARTY",
                "A B C | ENTRY_INTO_FORCE A from 2004-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2001-12-31; NOT_YET; PARTY",
                "A B | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE A from 2004-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2002-01-01; IN_FORCE; PARTY",
                "A B | ENTRY_INTO_FORCE A from 2004-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2002-01-01; IN_FORCE; PARTY",
                "A B | ENTRY_INTO_FORCE A from 2004-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2001-12-31; NOT_YET; PARTY",
                "A B C | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE A from 2004-01-01 | ENTRY_INTO_FORCE A from 2001-01-01 | ENTRY_INTO_FORCE B from 2002-01-01; 2002-01-01; IN_FORCE; PARTY",
                // Consents on and after the day of entry into force.
                "A B C | RATIFICATION A,B 2001-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A 2001-01-02 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; NONE",
                "A B C | RATIFICATION A 2001-01-02 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-02; IN_FORCE; PARTY",
                // Suspension, resumption, provisional application, revival, for one and for all.
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01; 2002-01-01; SUSPENDED; SUSPENDED",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01 | RESUMPTION * from 2003-01-01; 2003-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION A from 2002-01-01; 2002-01-01; IN_FORCE; SUSPENDED",
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION B from 2002-01-01; 2002-01-01; SUSPENDED; SUSPENDED",
                // What is suspended stays so for one that joins or consents again, and not for one that left;
                // provisional application is another matter.
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01 | ACCESSION A 2003-01-01; 2003-01-01; SUSPENDED; SUSPENDED",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01 | ACCESSION A 2003-01-01 | RESUMPTION * from 2004-01-01; 2004-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION A from 2002-01-01 | ACCEPTANCE A 2003-01-01; 2003-01-01; IN_FORCE; SUSPENDED",
                "A B C | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION A from 2002-01-01 | WITHDRAWAL A from 2003-01-01 | ACCESSION A 2004-01-01; 2004-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A,B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01 | WITHDRAWAL A from 2003-01-01 | ACCESSION A 2004-01-01; 2004-01-01; SUSPENDED; SUSPENDED",
                "A B C | RATIFICATION A,B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01 | WITHDRAWAL A from 2003-01-01 | ACCESSION A 2004-01-01 | RESUMPTION * from 2005-01-01; 2005-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A,B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01 | TERMINATION * from 2003-01-01 | REVIVAL * from 2004-01-01; 2004-01-01; IN_FORCE; PARTY",
                "A B C | SIGNATURE A,B,C 2000-01-01 | PROVISIONAL_APPLICATION A from 2000-06-01 | SUSPENSION A from 2000-09-01 | RATIFICATION A 2001-01-01 | ENTRY_INTO_FORCE * from 2001-06-01; 2001-06-01; IN_FORCE; PARTY",
                "A B | SIGNATURE A,B 2000-01-01 | PROVISIONAL_APPLICATION A,B from 2000-06-01; 2000-06-01; PROVISIONALLY_APPLIED; PROVISIONAL",
                "A B | SIGNATURE A,B 2000-01-01 | PROVISIONAL_APPLICATION A,B from 2000-06-01 | END_OF_PROVISIONAL_APPLICATION A,B from 2000-09-01; 2000-09-01; NOT_YET; SIGNATORY",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | TERMINATION * from 2002-01-01; 2002-01-01; ENDED; FORMER",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | TERMINATION * from 2002-01-01 | REVIVAL * from 2003-01-01; 2003-01-01; IN_FORCE; PARTY",
                // Departures: as recorded, else in question after twelve months; with two parties the instrument ends.
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2002-01-01; 2001-12-31; IN_FORCE; PARTY",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2002-01-01; 2002-01-01; IN_FORCE; FORMER",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | DENUNCIATION A 2002-01-01; 2002-12-31; IN_FORCE; PARTY",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | DENUNCIATION A 2002-01-01; 2003-01-01; IN_FORCE; CANNOT_TELL",
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL B from 2002-01-01; 2002-01-01; ENDED; FORMER",
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL B from 2002-01-01; 2001-12-31; IN_FORCE; PARTY",
                // An entry into force counts from its act where no day of effect is recorded; without any day it is
                // open.
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * 2001-01-01; 2000-12-31; NOT_YET; CONTRACTING",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * 2001-01-01; 2001-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE *; 2001-01-01; CANNOT_TELL; CANNOT_TELL",
                // Consents that say when they take effect: in force with the second actor, whatever their order.
                "A B C | RATIFICATION A from 2001-01-01 | RATIFICATION B from 2002-01-01; 2002-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A from 2003-01-01 | RATIFICATION B from 2001-01-01 | RATIFICATION C from 2002-01-01; 2001-06-01; CANNOT_TELL; NONE",
                "A B C | RATIFICATION A from 2003-01-01 | RATIFICATION B from 2001-01-01 | RATIFICATION C from 2002-01-01; 2002-06-01; IN_FORCE; NONE",
                "A B C | RATIFICATION A from 2001-01-01 | WITHDRAWAL A from 2002-01-01 | ACCESSION A from 2003-01-01; 2003-06-01; CANNOT_TELL; PARTY",
                "A B | ENTRY_INTO_FORCE A from 2001-01-01; 2001-06-01; NOT_YET; PARTY",
                // An entry that is recorded for one counts in place of the entry of all.
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE A from 2003-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-06-01; IN_FORCE; CONTRACTING",
                // Acts that are no consent: the listing of an actor with other acts says nothing.
                "A B | NOTIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; NONE",
                "A B | RATIFICATION B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; 2001-01-01; IN_FORCE; PARTY",
                "A B C | ADOPTION * 1999-01-01 | RATIFICATION A 2000-01-01; 1999-06-01; NOT_YET; NONE",
                "A B C | ADOPTION * 1999-01-01 | RATIFICATION A 2000-01-01; 2000-06-01; CANNOT_TELL; CANNOT_TELL",
                // A notice: of a departure, unless one is recorded.
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | NOTICE A 2002-01-01; 2003-01-01; IN_FORCE; CANNOT_TELL",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | NOTICE A 2002-01-01 | WITHDRAWAL A from 2004-01-01; 2003-06-01; IN_FORCE; PARTY",
                // Leaving what one is no party to changes nothing; leaving twice is leaving once.
                "A B C | RATIFICATION A 2000-01-01 | WITHDRAWAL A from 2001-01-01; 2001-01-01; CANNOT_TELL; CANNOT_TELL",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2002-01-01 | TERMINATION * from 2003-01-01; 2003-01-01; ENDED; FORMER",
                "A B C | ENTRY_INTO_FORCE * from 2001-01-01 | RATIFICATION B 2000-01-01 | REVIVAL * from 2003-01-01; 2003-01-01; IN_FORCE; NONE",
                "A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | REVIVAL * from 2003-01-01; 2003-01-01; IN_FORCE; PARTY",
                // Joined and left in one year: one leaves what one has joined, and again what one has joined again.
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | ACCESSION A 2003 | WITHDRAWAL A from 2003; 2004-01-01; IN_FORCE; FORMER",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2003 | ACCESSION A 2003; 2004-01-01; IN_FORCE; FORMER",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2003 | ACCESSION A 2003-06-01; 2004-01-01; IN_FORCE; FORMER",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2003 | ACCESSION A 2003-06-01; 2003-05-01; IN_FORCE; NONE",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2003-05-01 | ACCESSION A 2003-06-01; 2004-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A,B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2003 | ACCESSION A 2003; 2004-01-01; IN_FORCE; PARTY",
                // Begun and ended in one year.
                "A B C | ENTRY_INTO_FORCE * from 2001 | TERMINATION * from 2001; 2002-01-01; ENDED; FORMER",
                "A B C | TERMINATION * from 2001 | ENTRY_INTO_FORCE * from 2001-05; 2002-01-01; ENDED; FORMER",
                "A B C | TERMINATION * from 2001-05 | ENTRY_INTO_FORCE * from 2001-06-01; 2002-01-01; IN_FORCE; PARTY",
                // Given up before it was in force, or while it was applied provisionally.
                "A B C | SIGNATURE A,B,C 2000-01-01 | TERMINATION * from 2002; 2002-06-01; CANNOT_TELL; SIGNATORY",
                "A B C | SIGNATURE A,B,C 2000-01-01 | TERMINATION * from 2002-01-01; 2001-12-31; NOT_YET; SIGNATORY",
                "A B C | SIGNATURE A,B,C 2000-01-01 | TERMINATION * from 2002-01-01; 2002-01-01; ENDED; SIGNATORY",
                "A B C | SIGNATURE A,B,C 2000-01-01 | PROVISIONAL_APPLICATION A,B from 2000-06-01 | TERMINATION * from 2002-01-01; 2001-12-31; PROVISIONALLY_APPLIED; PROVISIONAL",
                "A B C | SIGNATURE A,B,C 2000-01-01 | PROVISIONAL_APPLICATION A,B from 2000-06-01 | TERMINATION * from 2002-01-01; 2002-01-01; ENDED; SIGNATORY",
                // A provisional application that is suspended is none.
                "A B C | SIGNATURE A,B,C 2000-01-01 | PROVISIONAL_APPLICATION A,B,C from 2000-06-01 | SUSPENSION A from 2002-01-01; 2001-12-31; PROVISIONALLY_APPLIED; PROVISIONAL",
                "A B C | SIGNATURE A,B,C 2000-01-01 | PROVISIONAL_APPLICATION A,B,C from 2000-06-01 | SUSPENSION A from 2002-01-01; 2002-01-01; PROVISIONALLY_APPLIED; SIGNATORY",
                "A B C | SIGNATURE A,B,C 2000-01-01 | PROVISIONAL_APPLICATION A,B,C from 2000-06-01 | SUSPENSION A from 2002-01-01 | RESUMPTION A from 2003-01-01; 2003-01-01; PROVISIONALLY_APPLIED; PROVISIONAL",
                // Ended and revived more than once: the last act counts for one that joins later.
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | TERMINATION * from 2002-01-01 | REVIVAL * from 2003-01-01 | TERMINATION * from 2004-01-01 | REVIVAL * from 2005-01-01 | ACCESSION A 2006-01-01; 2006-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | TERMINATION * from 2002-01-01 | TERMINATION * from 2004-01-01 | ACCESSION A 2003-01-01; 2005-01-01; ENDED; NONE",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | TERMINATION * 2002-01-01/.. | ACCESSION A 2003-01-01; 2005-01-01; CANNOT_TELL; CANNOT_TELL",
                "A B C | RATIFICATION B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | TERMINATION * from 2002 | REVIVAL * from 2002-06-01 | ACCESSION A 2005-01-01; 2006-01-01; IN_FORCE; PARTY",
                "A B C | RATIFICATION A,B,C 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUSPENSION * from 2002-01-01 | TERMINATION * from 2003-01-01 | REVIVAL * from 2004-01-01 | WITHDRAWAL A from 2005-01-01 | ACCESSION A 2006-01-01; 2006-01-01; IN_FORCE; PARTY",
                // Withdrawn before anything was in force.
                "A B C | SIGNATURE A 2000-01-01 | WITHDRAWAL_OF_SIGNATURE A 2000-02-01; 2000-02-01; NOT_YET; NONE",
                "A B C | SIGNATURE A 2000-01-01 | WITHDRAWAL_OF_SIGNATURE A 2000-02-01; 2000-01-31; NOT_YET; SIGNATORY",
            })
    void lifeInALineStandsAsTheLawSays(String stated, LocalDate day, String instrument, String first) {
        Agreement life = life(stated);
        assertEquals(instrument, life.statusOn(day).standing().name(), "the instrument");
        assertEquals(first, life.participationOf("A", day).standing().name(), "A");
    }
}
