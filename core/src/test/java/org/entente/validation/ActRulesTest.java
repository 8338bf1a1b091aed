package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Clause;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.ConsentMeans;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule about what an act needs of those before it, cases on either side. */
class ActRulesTest {

    private static final List<String> JOINED = List.of(
            "SIGNATURE A,B,C done=1998-01-01",
            "RATIFICATION A,B,C done=1999-01-01",
            "ENTRY_INTO_FORCE - effect=2000-01-01");

    /** An act, its actors, and what else is known of it, as in {@code NOTICE A,B done=2001 effect=2002 id=n to=m}. */
    private static LifecycleEvent event(String line) {
        String[] words = line.split(" ", -1);
        LifecycleEvent.Builder event =
                LifecycleEvent.builder().act(LifecycleAct.vocabulary().of(words[0]));
        if (!words[1].equals("-")) {
            event.actors(
                    Arrays.stream(words[1].split(",", -1)).map(Reference::to).toList());
        }
        for (int i = 2; i < words.length; i++) {
            String value = words[i].substring(words[i].indexOf('=') + 1);
            switch (words[i].substring(0, words[i].indexOf('='))) {
                case "done" -> event.done(DateSpan.parse(value));
                case "effect" -> event.takesEffect(UncertainDate.parse(value));
                case "id" -> event.id(value);
                case "to" -> event.regarding(value);
                case "from" -> event.predecessor(Reference.to(value));
                case "ground" -> event.ground(TerminationGround.vocabulary().of(value));
                case "means" -> event.means(ConsentMeans.vocabulary().of(value));
                case "of" -> event.addProvision(Reference.to(value));
                case "for" -> event.addTerritory(Reference.to(value));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return event.build();
    }

    private static Agreement.Builder treaty(Optional<ForceRule> rule) {
        Agreement.Builder treaty = Agreement.builder().id("t").title("en", "T");
        for (String id : List.of("A", "B", "C")) {
            treaty.addParty(Actor.of(id, "en", "State " + id));
        }
        treaty.addActor(Actor.of("D", "en", "State D"));
        treaty.addActor(Actor.of("part", "en", "Part").toBuilder().parent("A").build());
        treaty.addActor(Actor.of("E", "en", "State E"));
        treaty.addActor(
                Actor.of("part-e", "en", "Part of E").toBuilder().parent("E").build());
        treaty.addProvision(Clause.builder()
                .id("clause")
                .topic(ClauseTopic.DURATION)
                .summary("en", "How long.")
                .rule(rule)
                .build());
        return treaty;
    }

    private static List<String> found(Optional<ForceRule> rule, List<String> before, String lines) {
        List<LifecycleEvent> events = Stream.concat(
                        before.stream(), Arrays.stream(lines.split("; ", -1)).filter(line -> !line.isEmpty()))
                .map(ActRulesTest::event)
                .toList();
        return Refusals.in(AgreementValidator.standard()
                .without("provision-without-span")
                .validate(treaty(rule).events(events).build()));
    }

    private static List<String> expected(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(", ", -1));
    }

    static Stream<Arguments> lives() {
        return Stream.of(
                // An answer by another.
                arguments("", "NOTICE A done=2005 id=n; REVOCATION_OF_NOTICE A done=2006 to=n"),
                arguments(
                        "act-by-another events[4].regarding",
                        "NOTICE A done=2005 id=n; REVOCATION_OF_NOTICE B done=2006 to=n"),
                arguments("", "NOTICE A done=2005 id=n; REVOCATION_OF_NOTICE part done=2006 to=n"),
                arguments("", "NOTICE part done=2005 id=n; REVOCATION_OF_NOTICE A done=2006 to=n"),
                arguments("", "NOTICE A done=2005 id=n; REVOCATION_OF_NOTICE B,A done=2006 to=n"),
                arguments("", "NOTICE - done=2005 id=n; REVOCATION_OF_NOTICE B done=2006 to=n"),
                arguments("", "NOTICE A done=2005 id=n; REVOCATION_OF_NOTICE - done=2006 to=n"),
                arguments("", "SUSPENSION A done=2005 id=n; REVOCATION_OF_NOTICE B done=2006 to=n"),
                arguments(
                        "",
                        "NOTICE A done=2005 id=n; SUCCESSION D done=2006 from=A; REVOCATION_OF_NOTICE D done=2006 to=n"),
                arguments(
                        "act-by-another events[4].regarding",
                        "RESERVATION A done=1999-01-01 id=r; WITHDRAWAL_OF_RESERVATION B done=2003 to=r"),
                arguments("", "RESERVATION A done=1999-01-01 id=r; WITHDRAWAL_OF_RESERVATION A done=2003 to=r"),
                arguments(
                        "act-by-another events[4].regarding",
                        "RESERVATION A done=1999-01-01 id=r; OBJECTION A done=1999-02-01 to=r"),
                arguments("", "RESERVATION A done=1999-01-01 id=r; OBJECTION B done=1999-02-01 to=r"),
                arguments("", "RESERVATION A,B done=1999-01-01 id=r; OBJECTION B,C done=1999-02-01 to=r"),
                arguments("", "AMENDMENT A,B done=2002 id=r; OBJECTION B done=2003 to=r"),
                arguments("act-by-another events[3].predecessor", "SUCCESSION D done=2005 from=D"),
                arguments("", "SUCCESSION D done=2005 from=A"),
                arguments("", "UNIFICATION D done=2005 from=D"),
                // An objection that comes late.
                arguments("", "RESERVATION A done=1999-01-01 id=r; OBJECTION B done=2000-07-01 to=r"),
                arguments(
                        "objection-late events[4].done",
                        "RESERVATION A done=1999-01-01 id=r; OBJECTION B done=2000-07-02 to=r"),
                arguments("", "RESERVATION A done=1999-01-01 id=r; OBJECTION B done=2000-07 to=r"),
                arguments(
                        "",
                        "ACCESSION D done=2005-01-01; RESERVATION A done=1999-01-01 id=r; OBJECTION D done=2005-01-01 to=r"),
                arguments(
                        "objection-late events[5].done",
                        "ACCESSION D done=2005-01-01; RESERVATION A done=1999-01-01 id=r; OBJECTION D done=2005-01-02 to=r"),
                arguments("", "DECLARATION A done=1999-01-01 id=r; OBJECTION B done=2010 to=r"),
                arguments("", "SIGNATURE D done=1998; RESERVATION D done=1998 id=r; OBJECTION B done=2010 to=r"),
                arguments("", "SIGNATURE D done=1998; RESERVATION A done=1999-01-01 id=r; OBJECTION D done=2010 to=r"),
                arguments(
                        "objection-late events[5].done",
                        "RESERVATION A done=1999-01-01 id=r; ACCEPTANCE_OF_RESERVATION B done=1999-02-01 to=r; "
                                + "OBJECTION B done=1999-02-02 to=r"),
                arguments(
                        "",
                        "RESERVATION A done=1999-01-01 id=r; ACCEPTANCE_OF_RESERVATION B done=1999-02-01 to=r; "
                                + "OBJECTION B done=1999-02-01 to=r; OBJECTION C done=1999-03-01 to=r"),
                // Nothing before it.
                arguments("act-without-ground events[3]", "RESUMPTION A done=2005"),
                arguments("", "SUSPENSION A done=2004; RESUMPTION A done=2005"),
                arguments("", "NOTICE A done=2004; RESUMPTION A done=2005"),
                arguments("act-without-ground events[4]", "SUSPENSION A done=2006; RESUMPTION A done=2005"),
                arguments("act-without-ground events[3]", "END_OF_PROVISIONAL_APPLICATION A done=1997"),
                arguments(
                        "",
                        "PROVISIONAL_APPLICATION A done=1998-01-01; END_OF_PROVISIONAL_APPLICATION A done=1998-02-01"),
                arguments("act-without-ground events[3]", "TERMINATION - effect=1999-12-31"),
                arguments("", "TERMINATION - effect=2000-01-01"),
                arguments("", "TERMINATION - done=1999-12-31"),
                arguments("", "TERMINATION - effect=1999-12-31 of=clause"),
                arguments("act-without-ground events[3]", "WITHDRAWAL D done=2005"),
                arguments("act-without-ground events[4]", "DECLARATION A done=1999 id=r; OBJECTION D done=2005 to=r"),
                arguments("", "SIGNATURE D done=1998; WITHDRAWAL D done=2005"),
                arguments("", "WITHDRAWAL part done=2005"),
                arguments("", "WITHDRAWAL E done=2005"),
                arguments("", "ACCESSION - done=2004; WITHDRAWAL D done=2005"),
                // After the end.
                arguments("act-after-end events[4].done", "TERMINATION - effect=2005-01-01; SUSPENSION - done=2007"),
                arguments("act-after-end events[4].done", "EXPIRY - effect=2005-01-01; ACCESSION D done=2005-01-02"),
                arguments("", "EXPIRY - effect=2005-01-01; ACCESSION D done=2005-01-01"),
                arguments("", "EXPIRY - effect=2005; ACCESSION D done=2005-12-31"),
                arguments("", "TERMINATION - done=2004; WITHDRAWAL A done=2005"),
                arguments("", "TERMINATION A,B effect=2004; WITHDRAWAL C done=2005"),
                arguments("", "TERMINATION - effect=2004 of=clause; WITHDRAWAL C done=2005"),
                arguments("", "EXPIRY - effect=2005-01-01; EXTENSION - done=2006; WITHDRAWAL A done=2007"),
                arguments(
                        "act-after-end events[5].done",
                        "EXTENSION - done=2004; EXPIRY - effect=2005-01-01; WITHDRAWAL A done=2007"),
                arguments("", "EXPIRY - effect=2005-01-01; SUCCESSION D done=2006 from=A"),
                arguments("", "EXPIRY - effect=2005-01-01; WITHDRAWAL A effect=2006"),
                arguments(
                        "act-after-end events[4].takesEffect",
                        "TERMINATION - effect=2005-01-01; EXPIRY - effect=2007-01-01"),
                arguments("", "TERMINATION - effect=2005-01-01; EXPIRY - effect=2005-01-01"),
                arguments(
                        "act-after-end events[4].done",
                        "NOTICE A done=2005 effect=2006-01-01 id=n; REVOCATION_OF_NOTICE A done=2006-01-02 to=n"),
                arguments("", "NOTICE A done=2005 effect=2006-01-01 id=n; REVOCATION_OF_NOTICE A done=2006-01-01 to=n"),
                // Again.
                arguments("act-twice events[3]", "RATIFICATION A done=2001-05-05"),
                arguments("act-twice events[3]", "ACCEPTANCE A,B done=1999-01-02"),
                arguments("", "RATIFICATION A done=1999-01-01"),
                arguments("", "RATIFICATION A done=2001-05-05 means=DEPOSIT"),
                arguments("", "RATIFICATION A done=2001-05-05 of=clause"),
                arguments("", "RATIFICATION A done=2001-05-05 for=part"),
                arguments("", "WITHDRAWAL A done=2001; RATIFICATION A done=2001-05-05"),
                arguments("", "TERMINATION - done=2001; RATIFICATION A done=2001-05-05"),
                arguments("act-twice events[4]", "WITHDRAWAL B done=2001; RATIFICATION A done=2001-05-05"),
                arguments(
                        "act-twice events[4]",
                        "WITHDRAWAL A done=2004 effect=2005-01-01; WITHDRAWAL A done=2005-01-02"),
                arguments("", "WITHDRAWAL A done=2004 effect=2005-01-01; WITHDRAWAL A done=2005-01-01"),
                arguments("", "WITHDRAWAL A done=2004; WITHDRAWAL A done=2006"),
                arguments("", "NOTICE A done=2004 effect=2005-01-01; WITHDRAWAL A done=2006"),
                arguments(
                        "",
                        "WITHDRAWAL A done=2004 effect=2005-01-01; ACCESSION A done=2005-06; WITHDRAWAL A done=2006"),
                // In force without consent, for some.
                arguments("", "ENTRY_INTO_FORCE A effect=1999-01-01"),
                arguments("force-without-consent events[3].actors[0]", "ENTRY_INTO_FORCE A effect=1998-12-31"),
                arguments("", "ENTRY_INTO_FORCE part effect=1998-12-31"),
                arguments("", "ENTRY_INTO_FORCE D effect=2005"),
                arguments(
                        "force-without-consent events[4].actors[1]",
                        "SIGNATURE D done=1998; ENTRY_INTO_FORCE A,D effect=2000"),
                arguments("", "DEFINITIVE_SIGNATURE D done=1998; ENTRY_INTO_FORCE A,D effect=2000"),
                arguments("", "SUCCESSION D done=2005 from=A; ENTRY_INTO_FORCE D effect=2002"),
                arguments(
                        "effect-before-act events[3].takesEffect",
                        "ACCESSION D done=2005 effect=2002-01-01; ENTRY_INTO_FORCE D effect=2002"),
                arguments(
                        "effect-before-act events[3].takesEffect, force-without-consent events[4].actors[0]",
                        "ACCESSION D done=2005 effect=2002-01-02; ENTRY_INTO_FORCE D effect=2002-01-01"),
                // Before it joined.
                arguments("departure-before-consent events[3].done", "WITHDRAWAL B done=1998-06-01"),
                arguments("", "WITHDRAWAL B done=1999-01-01"),
                arguments("", "SIGNATURE D done=1998; WITHDRAWAL D done=1999; ACCESSION D done=2000"));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void contradictionsAreFoundAndNothingElse(String codes, String lines) {
        assertEquals(expected(codes), found(Optional.empty(), JOINED, lines));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("", "SIGNATURE A,B done=1998; ENTRY_INTO_FORCE A,B effect=1999; RATIFICATION B done=2000"),
                arguments(
                        "force-without-consent events[2].actors[1]",
                        "SIGNATURE A,B done=1998; RATIFICATION A done=1999-01-01; ENTRY_INTO_FORCE A,B effect=1999-01-01"),
                arguments("", "SIGNATURE A,B done=1998; ENTRY_INTO_FORCE A,B effect=1999"),
                arguments("", "WITHDRAWAL A done=2005"),
                arguments(
                        "",
                        "SIGNATURE A done=1998; ENTRY_INTO_FORCE - effect=2000; WITHDRAWAL A done=2000; ACCEPTANCE A done=2002"),
                arguments("", "RATIFICATION B done=2000; WITHDRAWAL D done=2005"),
                arguments("act-without-ground events[1]", "RATIFICATION B,C done=2000; WITHDRAWAL D done=2005"),
                arguments("", "SIGNATURE B done=2000; WITHDRAWAL A done=2005"),
                arguments("", "TERMINATION - effect=1999"),
                arguments("", "RATIFICATION A done=1999; ENTRY_INTO_FORCE - effect=2000-01-01; SIGNATURE B done=2001"),
                arguments(
                        "force-before-signature events[1].takesEffect",
                        "RATIFICATION A done=2001; ENTRY_INTO_FORCE - effect=2000-01-01; SIGNATURE B done=2001"),
                arguments(
                        "force-before-signature events[1].takesEffect",
                        "RATIFICATION A done=2000-01-02; ENTRY_INTO_FORCE - effect=2000-01-01; SIGNATURE B done=2001"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsInPartAreHeldToLess(String codes, String lines) {
        assertEquals(expected(codes), found(Optional.empty(), List.of(), lines));
    }

    private static ForceRule notBefore(String length) {
        return ForceRule.builder().noticeNotBefore(IsoDuration.parse(length)).build();
    }

    @Test
    void aNoticeWaitsForItsTime() {
        List<String> early = List.of("notice-early events[3].done");
        Optional<ForceRule> rule = Optional.of(notBefore("P5Y"));
        assertEquals(early, found(rule, JOINED, "NOTICE A done=2004-12-31"));
        assertEquals(early, found(rule, JOINED, "WITHDRAWAL A done=1999-06-01"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2005-01-01"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2004-12-31 ground=BREACH"));
        assertEquals(early, found(rule, JOINED, "NOTICE A done=2004-12-31 ground=PROVISION"));
        assertEquals(List.of(), found(Optional.empty(), JOINED, "NOTICE A done=2004-12-31"));
        assertEquals(List.of(), found(rule, JOINED.subList(0, 2), "NOTICE A done=2004-12-31"));
    }

    @Test
    void aTermEndsWhatIsNotRenewed() {
        ForceRule term = ForceRule.builder().term(IsoDuration.parse("P5Y")).build();
        List<String> late = List.of("act-after-end events[3].done");
        Optional<ForceRule> rule = Optional.of(term);
        assertEquals(late, found(rule, JOINED, "NOTICE A done=2005-01-02"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2005-01-01"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2010; EXTENSION - done=2004"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2010; TERMINATION - effect=2012"));
        ForceRule renewed = term.toBuilder().renewal(IsoDuration.parse("P1Y")).build();
        assertEquals(List.of(), found(Optional.of(renewed), JOINED, "NOTICE A done=2010"));
    }

    /** What the clause applies provisionally needs no act. */
    @Test
    void aClauseAppliesProvisionally() {
        Agreement agreement = treaty(Optional.empty())
                .addEvent(event("END_OF_PROVISIONAL_APPLICATION A done=2005"))
                .build();
        assertEquals(
                1,
                AgreementValidator.standard()
                        .without("provision-without-span")
                        .validate(agreement)
                        .violations()
                        .size());
        Agreement applied = agreement.toBuilder()
                .addProvision(Clause.builder()
                        .topic(ClauseTopic.PROVISIONAL_APPLICATION)
                        .summary("en", "It is applied on signature.")
                        .build())
                .build();
        assertTrue(AgreementValidator.standard()
                .without("provision-without-span")
                .validate(applied)
                .violations()
                .isEmpty());
    }

    /** A successor may act for the time before it existed. */
    @Test
    void aSuccessorIsAPartyFromTheBeginning() {
        Agreement agreement = Agreement.builder()
                .id("t")
                .title("en", "T")
                .addParty(Actor.of("D", "en", "D").toBuilder()
                        .validity(DateSpan.parse("1991-12-26/.."))
                        .build())
                .addActor(Actor.of("A", "en", "A"))
                .addEvent(event("SIGNATURE A done=1972-05-26"))
                .build();
        assertEquals(
                List.of("party-not-valid parties[0]"),
                Refusals.in(AgreementValidator.standard().validate(agreement)));
        assertEquals(
                List.of(),
                Refusals.in(AgreementValidator.standard()
                        .validate(agreement.toBuilder()
                                .addEvent(event("CONTINUATION D done=1991-12-24 from=A"))
                                .build())));
    }
}
