package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.timing.Quorum;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;

/** What is certain with an act of an unknown day within a year is so with each day of it. */
class RoughDatesProperties {

    private static final String OPENING =
            " | RATIFICATION A,B 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01 | NOTIFICATION C 2000-01-01 | ";

    private static final List<String> EXACT = List.of("2004-01-01", "2004-02-29", "2004-07-01", "2004-12-31");

    @Property(tries = 1000)
    void whatIsCertainIsSoWithEachDay(
            @ForAll("parties") String parties,
            @ForAll("acts") String act,
            @ForAll("answers") Optional<LifecycleAct> answer,
            @ForAll("rules") Optional<ForceRule> rule,
            @ForAll("days") LocalDate day) {
        Agreement rough = life(parties, act + " 2004", answer, rule);
        for (String date : EXACT) {
            Agreement exact = life(parties, act + " " + date, answer, rule);
            Standing standing = rough.statusOn(day).standing();
            if (standing != Standing.CANNOT_TELL) {
                assertEquals(exact.statusOn(day).standing(), standing, date);
            }
            for (String actor : List.of("A", "B")) {
                PartyStanding part = rough.participationOf(actor, day).standing();
                if (part != PartyStanding.CANNOT_TELL) {
                    assertEquals(exact.participationOf(actor, day).standing(), part, actor + " " + date);
                }
            }
        }
    }

    /** When it enters into force, for whom and by which clause. */
    @Property(tries = 1000)
    void entryIsCertainWithEachDay(
            @ForAll("beforeForce") List<String> others,
            @ForAll("joining") String act,
            @ForAll("beginnings") Optional<Trigger> begins,
            @ForAll("days") LocalDate day) {
        Agreement rough = begun(others, act + " 2004", begins);
        for (String date : EXACT) {
            Agreement exact = begun(others, act + " " + date, begins);
            Standing standing = rough.statusOn(day).standing();
            if (standing != Standing.CANNOT_TELL) {
                assertEquals(exact.statusOn(day).standing(), standing, date);
            }
            for (String actor : List.of("A", "B", "C")) {
                PartyStanding part = rough.participationOf(actor, day).standing();
                if (part != PartyStanding.CANNOT_TELL) {
                    assertEquals(exact.participationOf(actor, day).standing(), part, actor + " " + date);
                }
            }
        }
    }

    private static Agreement begun(List<String> others, String act, Optional<Trigger> begins) {
        Agreement stated = LivesTest.life("A B C | " + String.join(" | ", others) + " | " + act);
        return begins.map(rule -> stated.toBuilder()
                        .addProvision(clause(ForceRule.builder().begins(rule).build()))
                        .build())
                .orElse(stated);
    }

    @Provide
    Arbitrary<List<String>> beforeForce() {
        return Arbitraries.of(
                        "RATIFICATION A 2003-07-01",
                        "RATIFICATION B 2004-07-01",
                        "RATIFICATION B 2005-03-01",
                        "SIGNATURE A,B 2003-01-01",
                        "SIGNATURE A,B,C 2003-01-01",
                        "ENTRY_INTO_FORCE * from 2005-06-01",
                        "ADOPTION * 2002-01-01")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> joining() {
        return Arbitraries.of(
                "RATIFICATION C",
                "RATIFICATION B",
                "RATIFICATION C from",
                "SIGNATURE C",
                "SIGNATURE A,B,C",
                "WITHDRAWAL_OF_SIGNATURE A",
                "PROVISIONAL_APPLICATION C from");
    }

    @Provide
    Arbitrary<Optional<Trigger>> beginnings() {
        return Arbitraries.of(
                        Trigger.acts(2, LifecycleAct.RATIFICATION).build(),
                        Trigger.acts(3, LifecycleAct.RATIFICATION).build(),
                        Trigger.acts(2, LifecycleAct.RATIFICATION)
                                .delay(length("P3M"))
                                .build(),
                        Trigger.acts(Quorum.EACH, LifecycleAct.RATIFICATION).build())
                .optional(0.7);
    }

    private static Agreement life(String parties, String act, Optional<LifecycleAct> answer, Optional<ForceRule> rule) {
        Agreement stated = LivesTest.life(parties + OPENING + act);
        int last = stated.events().size() - 1;
        LifecycleEvent named = stated.events().get(last).toBuilder().id("act").build();
        Agreement.Builder life =
                stated.toBuilder().events(stated.events().subList(0, last)).addEvent(named);
        answer.ifPresent(what -> life.addEvent(act(what, what.equals(LifecycleAct.OBJECTION) ? "B" : "A")
                .regarding("act")
                .done(DateSpan.parse("2005-03-01"))
                .build()));
        rule.ifPresent(each -> life.addProvision(clause(each)));
        return life.build();
    }

    @Provide
    Arbitrary<String> parties() {
        return Arbitraries.of("A B", "A B C");
    }

    @Provide
    Arbitrary<String> acts() {
        return Arbitraries.of(
                "WITHDRAWAL A",
                "WITHDRAWAL A from",
                "DENUNCIATION B",
                "NOTICE A",
                "NOTICE A from",
                "SUSPENSION A",
                "SUSPENSION A from",
                "SUSPENSION * from",
                "EXTENSION *",
                "EXTENSION A",
                "TERMINATION * from",
                "WITHDRAWAL_OF_RATIFICATION A",
                "ACCESSION B");
    }

    @Provide
    Arbitrary<Optional<LifecycleAct>> answers() {
        return Arbitraries.of(
                        LifecycleAct.OBJECTION,
                        LifecycleAct.REVOCATION_OF_NOTICE,
                        LifecycleAct.WITHDRAWAL,
                        LifecycleAct.SUSPENSION)
                .optional(0.6);
    }

    @Provide
    Arbitrary<Optional<ForceRule>> rules() {
        return Arbitraries.of(
                        ForceRule.builder().notice(length("P6M")).build(),
                        ForceRule.builder().term(length("P5Y")).build(),
                        ForceRule.builder().noticeNotBefore(length("P4Y6M")).build(),
                        ForceRule.builder().notice(length("P6M")).endsBelow(2).build(),
                        ForceRule.builder().suspensionNotice(length("P6M")).build(),
                        ForceRule.builder()
                                .term(length("P3Y"))
                                .renewal(length("P2Y"))
                                .renewalNotice(length("P6M"))
                                .build(),
                        ForceRule.builder()
                                .notice(length("P6M"))
                                .noticeNotBefore(length("P4Y6M"))
                                .build(),
                        ForceRule.builder()
                                .notice(length("P1Y"))
                                .suspensionNotice(length("P6M"))
                                .build(),
                        ForceRule.builder()
                                .term(length("P5Y"))
                                .untilTerminated(true)
                                .notice(length("P6M"))
                                .build())
                .optional(0.8);
    }

    private static IsoDuration length(String length) {
        return IsoDuration.parse(length);
    }

    /** The first days of the months from 2004 to 2008. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 59).map(LocalDate.of(2004, 1, 1)::plusMonths);
    }
}
