package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Measure;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Rounding;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A suspension of two is of both; of many it is of its authors, or between them and its recipients. */
class SuspensionsTest {

    private static final String TWO = "A B | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | ";
    private static final String THREE = "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01";
    private static final LocalDate DAY = LocalDate.of(2005, 6, 1);

    private static PartyStanding standing(Agreement agreement, String actor, LocalDate day) {
        return agreement.participationOf(actor, day).standing();
    }

    /** Of a treaty of two and of three, for its author and between the two. */
    @ParameterizedTest
    @ValueSource(strings = {TWO, THREE + " | "})
    void contestedSuspensionIsInQuestion(String all) {
        Agreement contested = LivesTest.life(all + "NOTIFICATION A 2004-01-01").toBuilder()
                .addEvent(Lives.act(LifecycleAct.SUSPENSION, "A")
                        .id("suspension")
                        .done(DateSpan.parse("2005-01-01"))
                        .build())
                .addEvent(Lives.act(LifecycleAct.OBJECTION, "B")
                        .regarding("suspension")
                        .done(DateSpan.parse("2005-02-01"))
                        .build())
                .build();
        Participation first = contested.participationOf("A", DAY);
        assertEquals(PartyStanding.CANNOT_TELL, first.standing());
        assertEquals("contested", Lives.codes(first.unsettled()));
        assertEquals(Answer.CANNOT_TELL, contested.inForceBetween("A", "B", DAY).answer());
        assertEquals(PartyStanding.PARTY, standing(contested, "A", LocalDate.of(2004, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENSION A 2005-01-01,                                 2004-12-31, PARTY",
        "SUSPENSION A 2005-01-01,                                 2005-01-01, SUSPENDED",
        "SUSPENSION B 2005-01-01,                                 2005-01-01, SUSPENDED",
        "SUSPENSION A 2005-01-01 | RESUMPTION A 2006-01-01,       2006-01-01, PARTY",
        "SUSPENSION A 2005-01-01 | RESUMPTION B 2006-01-01,       2006-01-01, PARTY",
    })
    void suspensionOfTwoIsOfBoth(String acts, LocalDate day, PartyStanding standing) {
        Agreement agreement = LivesTest.life(TWO + acts).toBuilder()
                .addProvision(Commitment.builder()
                        .summary("en", "To do it.")
                        .by(Attribution.allParties())
                        .build())
                .build();
        for (String actor : List.of("A", "B")) {
            assertEquals(standing, standing(agreement, actor, day));
            assertEquals(
                    standing == PartyStanding.PARTY ? 1 : 0,
                    agreement.commitmentsBy(actor, day).size());
        }
    }

    @Test
    void noRelationInForceNamesTheSuspension() {
        TreatyRelation relation =
                LivesTest.life(TWO + "SUSPENSION A 2005-01-01").inForceBetween("A", "B", DAY);
        assertEquals(Answer.NO, relation.answer());
        assertTrue(relation.because().stream()
                .allMatch(reason -> reason.code().equals("suspended-between")
                        && reason.path().toString().equals("events[2]")));
        assertEquals(
                "the operation is suspended by \"A\", 2005-01-01 (VCLT art. 72)",
                relation.because().get(0).message(Locale.ENGLISH));
        assertEquals(
                "시행이 정지됨: 2005-01-01(조약법협약 제72조)",
                LivesTest.life(TWO + "SUSPENSION * 2005-01-01")
                        .inForceBetween("A", "B", DAY)
                        .because()
                        .get(0)
                        .message(Locale.KOREAN));
    }

    /** Of suspensions that followed each other, the last one is what keeps it from being in force between two. */
    @ParameterizedTest
    @ValueSource(strings = {TWO, THREE + " | "})
    void noRelationInForceNamesTheLastSuspension(String all) {
        TreatyRelation relation = LivesTest.life(all + "SUSPENSION A 2001-01-01 | RESUMPTION A 2002-01-01"
                        + " | SUSPENSION A 2003-01-01 | RESUMPTION A 2004-01-01 | SUSPENSION A 2005-01-01")
                .inForceBetween("A", "B", DAY);
        assertEquals(Answer.NO, relation.answer());
        assertEquals(
                List.of("events[6]"),
                relation.because().stream()
                        .filter(reason -> reason.code().equals("suspended-between"))
                        .map(reason -> reason.path().toString())
                        .distinct()
                        .toList());
    }

    private static Agreement towards(String more, String... recipients) {
        return LivesTest.life(THREE + more).toBuilder()
                .addActor(Actor.of("D", "en", "D"))
                .addParty(
                        Party.of("D").toBuilder().addRole(PartyRole.DEPOSITARY).build())
                .addEvent(act(LifecycleAct.SUSPENSION, "A")
                        .takesEffect(UncertainDate.parse("2005-01-01"))
                        .recipients(
                                List.of(recipients).stream().map(Reference::to).toList())
                        .build())
                .build();
    }

    @Test
    void recipientsLimitASuspensionToThem() {
        Agreement agreement = towards("", "B");
        for (String actor : List.of("A", "B", "C")) {
            assertEquals(PartyStanding.PARTY, standing(agreement, actor, DAY));
        }
        for (List<String> pair : List.of(List.of("A", "B"), List.of("B", "A"))) {
            TreatyRelation relation = agreement.inForceBetween(pair.get(0), pair.get(1), DAY);
            assertEquals(Answer.NO, relation.answer());
            assertEquals(
                    List.of("suspended-between events[2]"),
                    relation.because().stream()
                            .map(reason -> reason.code() + " " + reason.path())
                            .toList());
            assertEquals(
                    Answer.YES,
                    agreement
                            .inForceBetween(pair.get(0), pair.get(1), LocalDate.of(2004, 12, 31))
                            .answer());
        }
        assertEquals(Answer.YES, agreement.inForceBetween("A", "C", DAY).answer());
        assertEquals(Answer.YES, agreement.inForceBetween("B", "C", DAY).answer());
    }

    @Test
    void resumptionEndsALimitedSuspension() {
        Agreement agreement = towards(" | RESUMPTION A from 2005-05-01", "B");
        assertEquals(
                Answer.NO,
                agreement.inForceBetween("A", "B", LocalDate.of(2005, 4, 30)).answer());
        assertEquals(Answer.YES, agreement.inForceBetween("A", "B", DAY).answer());
    }

    /** A notice to the depositary, or to one that is no party, is a suspension towards all. */
    @ParameterizedTest
    @CsvSource({"D", "X"})
    void suspensionNotifiedToTheDepositaryIsOfAll(String recipient) {
        assertEquals(PartyStanding.SUSPENDED, standing(towards("", recipient), "A", DAY));
        assertEquals(PartyStanding.PARTY, standing(towards("", recipient), "B", DAY));
    }

    /** Acts with their authors and recipients, how A stands by them, and whether it is in force between A and B. */
    @ParameterizedTest
    @CsvSource({
        "A B C D, SUSPENSION A B,                   PARTY,     NO",
        "A B C D, SUSPENSION B A,                   PARTY,     NO",
        "A B C D, SUSPENSION B C,                   PARTY,     YES",
        "A B C D, SUSPENSION C A,                   PARTY,     YES",
        "A B C D, SUSPENSION * B,                   SUSPENDED, NO",
        "A B C D, NOTIFICATION A B,                 PARTY,     YES",
        "A B C D, SUSPENSION A B D,                 SUSPENDED, NO",
        "A B C D, SUSPENSION A B | RESUMPTION A,    PARTY,     YES",
        "A B C D, SUSPENSION A B | RESUMPTION B,    PARTY,     YES",
        "A B C D, SUSPENSION A B | RESUMPTION A B,  PARTY,     YES",
        "A B C D, SUSPENSION A B | RESUMPTION A C,  PARTY,     NO",
        "A B,     SUSPENSION A B,                   SUSPENDED, NO",
        "A B,     SUSPENSION B A,                   SUSPENDED, NO",
    })
    void recipientsLimitSuspensionsOfMany(String parties, String acts, PartyStanding standing, Answer answer) {
        Agreement.Builder life = LivesTest.life(parties.replace("D", "D:DEPOSITARY")
                        + " | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01"
                                .replace("A,B,C", parties.contains("C") ? "A,B,C" : "A,B"))
                .toBuilder();
        int year = 2001;
        for (String each : List.of(acts.split(" \\| ", -1))) {
            List<String> words = List.of(each.split(" ", -1));
            life.addEvent(act(
                            LifecycleAct.vocabulary().of(words.get(0)),
                            words.get(1).equals("*") ? new String[0] : new String[] {words.get(1)})
                    .done(DateSpan.parse(year++ + "-01-01"))
                    .recipients(words.stream().skip(2).map(Reference::to).toList())
                    .build());
        }
        Agreement agreement = life.build();
        assertEquals(standing, standing(agreement, "A", DAY));
        assertEquals(answer, agreement.inForceBetween("A", "B", DAY).answer());
        assertEquals(answer, agreement.inForceBetween("B", "A", DAY).answer());
    }

    private static Agreement noticed(String parties, LifecycleEvent... more) {
        return LivesTest.life(parties).toBuilder()
                .addEvents(more)
                .addProvision(clause(ForceRule.builder()
                        .suspensionNotice(IsoDuration.parse("P90D"))
                        .build()))
                .build();
    }

    private static LifecycleEvent.Builder suspension(String done) {
        return act(LifecycleAct.SUSPENSION, "A").done(DateSpan.parse(done));
    }

    private static LifecycleEvent notice(String done) {
        return act(LifecycleAct.NOTICE, "A").id("n").done(DateSpan.parse(done)).build();
    }

    static Stream<Arguments> suspensionsByNotice() {
        return Stream.of(
                arguments("2005-04-01", suspension("2005-01-01").build(), List.of()),
                arguments("2005-04-01", suspension("2005-02-01").regarding("n").build(), List.of(notice("2005-01-01"))),
                arguments("2005-06-01", suspension("2005-06-01").regarding("n").build(), List.of(notice("2005-01-01"))),
                arguments(
                        "2005-04-01",
                        act(LifecycleAct.SUSPENSION, "A").regarding("n").build(),
                        List.of(notice("2005-01-01"))),
                arguments(
                        "2005-02-01",
                        suspension("2005-01-01")
                                .takesEffect(UncertainDate.parse("2005-02-01"))
                                .build(),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("suspensionsByNotice")
    void suspensionCountsByItsNotice(LocalDate since, LifecycleEvent suspension, List<LifecycleEvent> before) {
        LifecycleEvent[] events =
                Stream.concat(before.stream(), Stream.of(suspension)).toArray(LifecycleEvent[]::new);
        for (String parties : List.of(TWO.substring(0, TWO.length() - 3), THREE)) {
            Agreement agreement = noticed(parties, events);
            assertEquals(PartyStanding.PARTY, standing(agreement, "A", since.minusDays(1)));
            assertEquals(PartyStanding.SUSPENDED, standing(agreement, "A", since));
            assertEquals(
                    Answer.YES,
                    agreement.inForceBetween("A", "B", since.minusDays(1)).answer());
            assertEquals(Answer.NO, agreement.inForceBetween("B", "A", since).answer());
        }
        assertEquals(
                PartyStanding.SUSPENDED, standing(noticed(TWO.substring(0, TWO.length() - 3), events), "B", since));
    }

    // ---- notices that nothing carries out

    private static LifecycleEvent answer(LifecycleAct act, String done, boolean isExpected) {
        return act(act, "A")
                .regarding("n")
                .done(DateSpan.parse(done))
                .expected(isExpected)
                .build();
    }

    /** What becomes of the notice that A gives on the first day of 2005, by the clauses and what is recorded besides. */
    static Stream<Arguments> notices() {
        ForceRule suspends =
                ForceRule.builder().suspensionNotice(IsoDuration.parse("P90D")).build();
        ForceRule both = suspends.toBuilder().notice(IsoDuration.parse("P1Y")).build();
        ForceRule leaves = ForceRule.builder().notice(IsoDuration.parse("P1Y")).build();
        LifecycleEvent expected = answer(LifecycleAct.SUSPENSION, "2005-06-01", true);
        LifecycleEvent resumed = answer(LifecycleAct.RESUMPTION, "2005-09-01", false);
        return Stream.of(
                arguments(suspends, List.of(), "2005-03-31", "PARTY "),
                arguments(suspends, List.of(), "2005-04-01", "SUSPENDED "),
                arguments(suspends, List.of(), "2010-01-01", "SUSPENDED "),
                arguments(suspends, List.of(resumed), "2005-08-31", "SUSPENDED "),
                arguments(suspends, List.of(resumed), "2005-09-01", "PARTY "),
                arguments(
                        suspends,
                        List.of(answer(LifecycleAct.REVOCATION_OF_NOTICE, "2005-03-31", false)),
                        "2010-01-01",
                        "PARTY "),
                arguments(
                        suspends,
                        List.of(answer(LifecycleAct.REVOCATION_OF_NOTICE, "2005-04-02", false)),
                        "2010-01-01",
                        "SUSPENDED "),
                arguments(suspends, List.of(suspension("2005-03-01").build()), "2005-05-29", "PARTY "),
                // One or the other.
                arguments(both, List.of(), "2005-03-31", "PARTY "),
                arguments(both, List.of(), "2005-04-01", "CANNOT_TELL notice-unclear"),
                arguments(both, List.of(), "2010-01-01", "CANNOT_TELL notice-unclear"),
                arguments(both, List.of(expected), "2005-04-01", "SUSPENDED "),
                arguments(both, List.of(resumed), "2005-04-01", "SUSPENDED "),
                arguments(both, List.of(resumed), "2010-01-01", "PARTY "),
                arguments(both, List.of(answer(LifecycleAct.TERMINATION, "2006-01-01", true)), "2005-12-31", "PARTY "),
                arguments(both, List.of(answer(LifecycleAct.TERMINATION, "2006-01-01", true)), "2006-01-01", "FORMER "),
                // No clause on suspension.
                arguments(leaves, List.of(), "2006-01-01", "FORMER "),
                arguments(leaves, List.of(expected), "2004-12-31", "PARTY "),
                arguments(leaves, List.of(expected), "2005-01-01", "CANNOT_TELL suspension-not-recorded"),
                arguments(leaves, List.of(resumed), "2010-01-01", "PARTY "));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void noticeAnnouncesWhatTheClausesProvideFor(
            ForceRule rule, List<LifecycleEvent> more, LocalDate day, String standing) {
        for (String parties : List.of(TWO.substring(0, TWO.length() - 3), THREE)) {
            Agreement agreement = LivesTest.life(parties).toBuilder()
                    .addEvent(notice("2005-01-01"))
                    .addEvents(more.toArray(LifecycleEvent[]::new))
                    .addProvision(clause(rule))
                    .build();
            Participation first = agreement.participationOf("A", day);
            assertEquals(standing, first.standing() + " " + Lives.codes(first.unsettled()));
        }
    }

    /** Of several clauses one is enough to admit what a notice may announce. */
    @ParameterizedTest
    @CsvSource({
        "SUSPENSION, DISPUTES,   '',        2004-12-31, 'PARTY '",
        "SUSPENSION, DISPUTES,   '',        2005-01-01, CANNOT_TELL suspension-not-recorded",
        "SUSPENSION, WITHDRAWAL, '',        2005-01-01, CANNOT_TELL notice-unclear",
        "DISPUTES,   DISPUTES,   PROVISION, 2005-04-01, 'SUSPENDED '",
        "DISPUTES,   DISPUTES,   '',        2005-04-01, 'SUSPENDED '",
        "DISPUTES,   WITHDRAWAL, '',        2005-04-01, CANNOT_TELL notice-unclear",
        "DISPUTES,   TERMINATION, '',       2005-04-01, CANNOT_TELL notice-unclear",
        "DISPUTES,   DISPUTES,   CONSENT,   2005-04-01, CANNOT_TELL date-not-settled",
    })
    void oneOfSeveralClausesAdmitsIt(String first, String second, String ground, LocalDate day, String standing) {
        LifecycleEvent.Builder notice = act(LifecycleAct.NOTICE, "A").id("n").done(DateSpan.parse("2005-01-01"));
        if (!ground.isEmpty()) {
            notice.ground(TerminationGround.vocabulary().of(ground));
        }
        Agreement.Builder agreement = LivesTest.life(THREE).toBuilder().addEvent(notice.build());
        for (String topic : List.of(first, second)) {
            agreement.addProvision(Clause.builder()
                    .topic(ClauseTopic.vocabulary().of(topic))
                    .summary("en", "A clause.")
                    .build());
        }
        if (first.equals("DISPUTES")) {
            agreement.addProvision(clause(ForceRule.builder()
                    .suspensionNotice(IsoDuration.parse("P90D"))
                    .build()));
            agreement.addProvision(clause(
                    ForceRule.builder().survival(IsoDuration.parse("P1Y")).build()));
        }
        Participation standings = agreement.build().participationOf("A", day);
        assertEquals(standing, standings.standing() + " " + Lives.codes(standings.unsettled()));
    }

    /** Acts that end a part, or the whole, carry out an exit; those on suspension one of these. */
    static Stream<Arguments> announced() {
        List<LifecycleAct> exits = List.of(
                LifecycleAct.WITHDRAWAL,
                LifecycleAct.DENUNCIATION,
                LifecycleAct.TERMINATION,
                LifecycleAct.EXPIRY,
                LifecycleAct.INVALIDITY);
        List<LifecycleAct> suspensions = List.of(LifecycleAct.SUSPENSION, LifecycleAct.RESUMPTION);
        return Stream.concat(
                        LifecycleAct.vocabulary().known().stream(),
                        Stream.of(LifecycleAct.vocabulary().of("OF_ONES_OWN")))
                .map(act -> arguments(
                        act,
                        exits.contains(act)
                                ? Measure.EXIT
                                : suspensions.contains(act) ? Measure.SUSPENSION : Measure.EITHER));
    }

    @ParameterizedTest
    @MethodSource("announced")
    void noticeAnnouncesWhatAnswersIt(LifecycleAct act, Measure measure) {
        ForceRule both = ForceRule.builder()
                .suspensionNotice(IsoDuration.parse("P90D"))
                .notice(IsoDuration.parse("P1Y"))
                .build();
        for (boolean isExpected : List.of(true, false)) {
            Agreement agreement = LivesTest.life(THREE).toBuilder()
                    .addEvent(notice("2005-01-01"))
                    .addEvent(answer(act, "2006-01-01", isExpected))
                    .addProvision(clause(both))
                    .build();
            assertEquals(
                    measure,
                    new Facts(agreement.life()).measure(agreement.event("n").orElseThrow()));
        }
    }

    @Test
    void noticeOfSuspensionOfTwoIsOfBoth() {
        Agreement agreement = noticed(TWO.substring(0, TWO.length() - 3), notice("2005-01-01"));
        assertEquals(PartyStanding.SUSPENDED, standing(agreement, "B", DAY));
        assertEquals(Standing.SUSPENDED, agreement.statusOn(DAY).standing());
        assertEquals(
                "suspended-between suspended-between",
                Lives.codes(agreement.inForceBetween("A", "B", DAY).because()));
        Agreement ofMany = noticed(THREE, notice("2005-01-01"));
        assertEquals(PartyStanding.PARTY, standing(ofMany, "B", DAY));
        assertEquals(Standing.IN_FORCE, ofMany.statusOn(DAY).standing());
    }

    /** The recorded effect of a notice wins over the clause, and its ground says that it is of another kind. */
    @Test
    void recordOfANoticeWinsOverTheClause() {
        LifecycleEvent sooner = notice("2005-01-01").toBuilder()
                .takesEffect(UncertainDate.parse("2005-02-01"))
                .build();
        Agreement agreement = noticed(THREE, sooner);
        assertEquals(PartyStanding.PARTY, standing(agreement, "A", LocalDate.of(2005, 1, 31)));
        assertEquals(PartyStanding.SUSPENDED, standing(agreement, "A", LocalDate.of(2005, 2, 1)));
        assertEquals(
                "suspended-between",
                Lives.codes(agreement.inForceBetween("A", "B", DAY).because()));
        LifecycleEvent forBreach =
                sooner.toBuilder().ground(TerminationGround.BREACH).build();
        assertEquals(PartyStanding.FORMER, standing(noticed(THREE, forBreach), "A", DAY));
    }

    @Test
    void contestedNoticeOfSuspensionIsOpen() {
        Agreement agreement = noticed(
                THREE,
                notice("2005-01-01"),
                act(LifecycleAct.OBJECTION, "B").regarding("n").build());
        Participation first = agreement.participationOf("A", DAY);
        assertEquals(PartyStanding.CANNOT_TELL, first.standing());
        assertEquals("contested", Lives.codes(first.unsettled()));
        assertEquals(PartyStanding.PARTY, standing(agreement, "A", LocalDate.of(2005, 3, 31)));
    }

    @Test
    void suspensionTowardsSomeCountsByItsNotice() {
        Agreement agreement = noticed(
                THREE, suspension("2005-01-01").addRecipient(Reference.to("B")).build());
        assertEquals(
                Answer.YES,
                agreement.inForceBetween("A", "B", LocalDate.of(2005, 3, 31)).answer());
        TreatyRelation relation = agreement.inForceBetween("A", "B", LocalDate.of(2005, 4, 1));
        assertEquals(Answer.NO, relation.answer());
        assertEquals("2005-04-01", relation.because().get(0).arguments().get("date"));
        assertEquals(Answer.YES, agreement.inForceBetween("A", "C", DAY).answer());
    }

    /** What all agree on needs no notice, and a resumption none either. */
    @Test
    void suspensionByAllNeedsNoNotice() {
        Agreement agreement = noticed(
                THREE,
                act(LifecycleAct.SUSPENSION).done(DateSpan.parse("2005-01-01")).build(),
                act(LifecycleAct.RESUMPTION, "A")
                        .done(DateSpan.parse("2006-01-01"))
                        .build());
        assertEquals(PartyStanding.SUSPENDED, standing(agreement, "A", LocalDate.of(2005, 1, 1)));
        assertEquals(PartyStanding.PARTY, standing(agreement, "A", LocalDate.of(2006, 1, 1)));
    }

    @Test
    void suspensionByNoticeSaysSo() {
        Agreement agreement = noticed(THREE, suspension("2005-01-01").build());
        Reason why = agreement.participationOf("A", DAY).because().stream()
                .filter(reason -> reason.code().equals("suspension-by-rule"))
                .findFirst()
                .orElseThrow();
        assertEquals("events[2]", why.path().toString());
        assertEquals(
                "\"A\" gave notice of suspension: by the clause it takes effect, 2005-04-01",
                why.message(Locale.ENGLISH));
    }

    /** Beside a clause on suspension: each of what a rule may say of an exit, and what says nothing of it. */
    static Stream<Arguments> exits() {
        IsoDuration year = IsoDuration.parse("P1Y");
        return Stream.of(
                arguments(Measure.EITHER, ForceRule.builder().notice(year)),
                arguments(Measure.EITHER, ForceRule.builder().noticeRounding(Rounding.FIRST_OF_NEXT_YEAR)),
                arguments(Measure.EITHER, ForceRule.builder().noticeNotBefore(year)),
                arguments(Measure.EITHER, ForceRule.builder().term(year).renewal(year)),
                arguments(Measure.EITHER, ForceRule.builder().term(year).untilTerminated(true)),
                arguments(Measure.SUSPENSION, ForceRule.builder().term(year)),
                arguments(Measure.SUSPENSION, ForceRule.builder().survival(year)),
                arguments(Measure.SUSPENSION, ForceRule.builder().endsBelow(1)));
    }

    @ParameterizedTest
    @MethodSource("exits")
    void noticeMayBeOfAnExitThatTheClausesAdmit(Measure measure, ForceRule.Builder rule) {
        Agreement agreement = LivesTest.life(THREE).toBuilder()
                .addEvent(notice("2005-01-01"))
                .addProvision(
                        clause(rule.suspensionNotice(IsoDuration.parse("P90D")).build()))
                .build();
        assertEquals(
                measure,
                new Facts(agreement.life()).measure(agreement.event("n").orElseThrow()));
    }
}
