package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.life.EntryFor;
import org.entente.life.ForceRule;
import org.entente.life.LaterThan;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Clause;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Rounding;
import org.entente.timing.Trigger;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.ConsentMeans;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule about what an act needs of those before it, cases on either side. */
class ActRulesTest {

    private static final List<String> JOINED = List.of(
            "SIGNATURE A,B,C done=1998-01-01",
            "RATIFICATION A,B,C done=1999-01-01",
            "ENTRY_INTO_FORCE - effect=2000-01-01");

    /** An actor, or those that are named together with it or with words alone, as in {@code A+B} or {@code +A+B}. */
    private static Reference actor(String text) {
        String[] ids = text.split("\\+", -1);
        Reference first = ids[0].isEmpty() ? Reference.printed("they") : Reference.to(ids[0]);
        return first.toBuilder()
                .addMembers(Arrays.copyOfRange(ids, 1, ids.length))
                .build();
    }

    /** An act, its actors, and what else is known of it, as in {@code NOTICE A,B done=2001 effect=2002 id=n to=m}. */
    static LifecycleEvent event(String line) {
        String[] words = line.split(" ", -1);
        LifecycleEvent.Builder event =
                LifecycleEvent.builder().act(LifecycleAct.vocabulary().of(words[0]));
        if (!words[1].equals("-")) {
            event.actors(Arrays.stream(words[1].split(",", -1))
                    .map(ActRulesTest::actor)
                    .toList());
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
                case "with" -> event.addRecipient(Reference.to(value));
                case "means" -> event.means(ConsentMeans.vocabulary().of(value));
                case "of" -> event.addProvision(Reference.to(value));
                case "for" -> event.addTerritory(Reference.to(value));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return event.build();
    }

    static Agreement.Builder treaty(Optional<ForceRule> rule) {
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
                arguments(
                        "id-duplicate events[4].id",
                        "NOTICE A done=2005 id=n; DECLARATION B done=2005 id=n; REVOCATION_OF_NOTICE A done=2006 to=n"),
                arguments("", "NOTICE A+C done=2005 id=n; REVOCATION_OF_NOTICE B done=2006 to=n"),
                arguments("", "NOTICE +A+C done=2005 id=n; REVOCATION_OF_NOTICE B done=2006 to=n"),
                arguments("", "NOTICE A done=2005 id=n; REVOCATION_OF_NOTICE B+C done=2006 to=n"),
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
                arguments("act-by-another events[3].predecessor", "SUCCESSION D,A done=2005 from=D"),
                arguments("", "SUCCESSION D done=2005 from=A"),
                arguments("", "UNIFICATION D done=2005 from=D"),
                // An objection that comes late.
                arguments("", "RESERVATION A done=1999-01-01 id=r; OBJECTION B done=2000-07-01 to=r"),
                arguments(
                        "objection-late events[4].done",
                        "RESERVATION A done=1999-01-01 id=r; OBJECTION B done=2000-07-02 to=r"),
                arguments("", "RESERVATION A done=1999-01-01 id=r; OBJECTION B done=2000-07 to=r"),
                arguments(
                        "reservation-late events[3].done",
                        "RESERVATION A done=2000-01-01 id=r; OBJECTION B done=2001-07-01 to=r"),
                arguments(
                        "reservation-late events[3].done, objection-late events[4].done",
                        "RESERVATION A done=2000-01-01 id=r; OBJECTION B done=2001-07-02 to=r"),
                arguments(
                        "objection-late events[6].done",
                        "RESERVATION A done=1999-01-01 id=r; ACCEPTANCE_OF_RESERVATION B done=1999-02-01 to=r; "
                                + "ACCEPTANCE_OF_RESERVATION B done=1999-04-01 to=r; OBJECTION B done=1999-03-01 to=r"),
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
                // On the very day of the ground, and on the day before it.
                arguments("", "SUSPENSION A done=2005-03-01; RESUMPTION A done=2005-03-01"),
                arguments("act-without-ground events[4]", "SUSPENSION A done=2005-03-01; RESUMPTION A done=2005-02-28"),
                arguments("act-without-ground events[3]", "END_OF_PROVISIONAL_APPLICATION A done=1997"),
                // Of two ends the first is one to come back from, wherever it stands.
                arguments("", "TERMINATION - effect=2003; REVIVAL - done=2005; TERMINATION - effect=2007"),
                arguments("", "TERMINATION - effect=2007; TERMINATION - effect=2003; REVIVAL - done=2005"),
                arguments(
                        "",
                        "PROVISIONAL_APPLICATION A done=1998-01-01; END_OF_PROVISIONAL_APPLICATION A done=1998-02-01"),
                arguments("act-without-ground events[3]", "TERMINATION - effect=1999-12-31"),
                arguments("act-without-ground events[3]", "SUSPENSION A effect=1999-12-31"),
                arguments("", "SUSPENSION A effect=2000-01-01"),
                arguments("", "TERMINATION - effect=2000-01-01"),
                arguments("", "TERMINATION - done=1999-12-31"),
                arguments("", "TERMINATION - effect=1999-12-31 of=clause"),
                arguments("act-without-ground events[3]", "REVIVAL - done=2005"),
                arguments("act-without-ground events[3]", "REVIVAL - effect=2005"),
                arguments("", "REVIVAL - done=2005 of=clause"),
                arguments("", "TERMINATION - effect=2004; REVIVAL - done=2005"),
                arguments("", "EXPIRY - effect=2005; REVIVAL - done=2005-06"),
                arguments("", "NOTICE A done=2004; REVIVAL - done=2005"),
                arguments("", "WITHDRAWAL A; REVIVAL - done=2005"),
                arguments("act-without-ground events[3]", "REVIVAL - done=2005; TERMINATION - effect=2006"),
                arguments("", "REVIVAL - done=2005; TERMINATION - done=2005"),
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
                arguments(
                        "act-after-end events[4].done",
                        "EXPIRY - effect=2005-01-01; EXTENSION - done=2006; WITHDRAWAL A done=2007"),
                arguments("act-after-end events[4].done", "EXPIRY - effect=2005-01-01; EXTENSION - done=2005-01-02"),
                arguments(
                        "act-after-end events[4].takesEffect",
                        "EXPIRY - effect=2005-01-01; EXTENSION A done=2004 effect=2005-01-02"),
                arguments("", "EXPIRY - effect=2005-01-01; EXTENSION - done=2005-01-01"),
                arguments(
                        "effect-before-act events[4].takesEffect",
                        "EXPIRY - effect=2005-01-01; EXTENSION - done=2006 effect=2005-01-01"),
                arguments("", "EXPIRY - effect=2005-01-01; EXTENSION - done=2006 of=clause"),
                arguments("", "EXPIRY - effect=2005-01-01; EXTENSION -"),
                arguments("", "EXPIRY - effect=2005; EXTENSION - done=2005-06"),
                arguments("", "EXPIRY - effect=2005-01-01; REVIVAL - done=2006; EXTENSION - done=2007"),
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
                // After another took its place.
                arguments("", "CONTINUATION D done=2005-01-01 from=A; RESERVATION A done=1999-01-01 id=r"),
                arguments(
                        "act-after-end events[4].done",
                        "CONTINUATION D done=2005-01-01 from=A; DECLARATION A done=2005-01-02"),
                arguments("", "CONTINUATION D done=2005-01-01 from=A; DECLARATION A done=2005-01-01"),
                arguments("", "CONTINUATION D done=2005 from=A; DECLARATION A done=2005-06"),
                arguments("", "CONTINUATION D from=A; DECLARATION A done=2006"),
                arguments("", "CONTINUATION D done=2005 from=A; DECLARATION A"),
                arguments("", "CONTINUATION D done=2005 from=A; DECLARATION D done=2006"),
                arguments("", "CONTINUATION D done=2005 from=A; NOTIFICATION A done=2006"),
                arguments("", "SUCCESSION D done=2005 from=A; DECLARATION A done=2006"),
                arguments("", "UNIFICATION A done=2005 from=A; DECLARATION A done=2006"),
                arguments("act-after-end events[4].done", "UNIFICATION D done=2005 from=A; DECLARATION A done=2006"),
                arguments("", "CONTINUATION D done=2005 effect=2006 from=A; DECLARATION A done=2006"),
                arguments("act-after-end events[4].done", "CONTINUATION D effect=2005 from=A; NOTICE A,B done=2006"),
                arguments("", "CONTINUATION D done=2005 from=A for=part; DECLARATION A done=2006"),
                arguments(
                        "", "CONTINUATION D done=2005 from=A; SUCCESSION A done=2006 from=D; DECLARATION A done=2007"),
                arguments(
                        "act-after-end events[4].done",
                        "CONTINUATION D done=2005 from=A; DECLARATION A done=2006; SUCCESSION A done=2007 from=D"),
                // Again.
                arguments("act-twice events[4]", "CONTINUATION D done=2005 from=A; CONTINUATION D done=2006 from=A"),
                arguments("act-twice events[4]", "SUCCESSION D done=2005 from=A; SUCCESSION D done=2006 from=A"),
                arguments(
                        "act-twice events[4]",
                        "CONTINUATION D done=2005 from=A for=E; CONTINUATION D done=2006 from=A for=E"),
                arguments("", "CONTINUATION D done=2005 from=A for=E; CONTINUATION D done=2006 from=A for=part"),
                arguments("", "CONTINUATION D done=2005 from=A; CONTINUATION D done=2006 from=B"),
                arguments("", "CONTINUATION D done=2005 from=A; CONTINUATION E done=2006 from=A"),
                arguments("", "CONTINUATION D done=2005 from=A; SUCCESSION D done=2006 from=A"),
                arguments("", "CONTINUATION D done=2005 from=A; CONTINUATION D done=2005 from=A"),
                arguments(
                        "", "CONTINUATION D done=2005 from=A; WITHDRAWAL D done=2006; CONTINUATION D done=2007 from=A"),
                arguments("act-twice events[3]", "RATIFICATION A done=2001-05-05"),
                arguments("act-twice events[3]", "ACCEPTANCE A,B done=1999-01-02"),
                arguments("", "RATIFICATION A done=1999-01-01"),
                arguments("", "RATIFICATION A done=2001-05-05 means=DEPOSIT"),
                arguments("act-twice events[3]", "RATIFICATION A done=2001-05-05 with=C"),
                arguments("", "ACCESSION D done=2001-05-05 with=B; ACCESSION D done=2001-06-05 with=C"),
                arguments(
                        "act-twice events[4]",
                        "ACCESSION D done=2001-05-05 with=B; ACCESSION D done=2001-06-05 with=B"),
                arguments(
                        "act-twice events[4]",
                        "ACCESSION D done=2001-05-05 with=B; ACCESSION D done=2001-06-05 with=C with=B"),
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
                // In force too early: before all, or before the adoption.
                arguments("", "ENTRY_INTO_FORCE A effect=2000-01-01"),
                arguments("force-too-early events[3].takesEffect", "ENTRY_INTO_FORCE A effect=1999-12-31"),
                arguments("force-too-early events[3].takesEffect", "ENTRY_INTO_FORCE part effect=1999-12-31"),
                arguments("force-too-early events[3].done", "ENTRY_INTO_FORCE A done=1999-12-31"),
                arguments("", "ENTRY_INTO_FORCE A done=2000-01-01"),
                arguments("", "ENTRY_INTO_FORCE A effect=1999-06-01 of=clause"),
                arguments("", "ENTRY_INTO_FORCE A effect=1999-06-01 for=part"),
                arguments("", "ENTRY_INTO_FORCE A effect=1999-06-01?"),
                arguments("", "ADOPTION - done=1997"),
                arguments("", "ADOPTION - done=2000-01-01"),
                arguments("force-too-early events[2].takesEffect", "ADOPTION - done=2000-01-02"),
                arguments("", "ADOPTION - done=2000-01-02 of=clause"),
                arguments("", "ADOPTION - done=1997; ADOPTION - done=2002"),
                // The signature of one that has consented.
                arguments("signature-withdrawn-late events[3].done", "WITHDRAWAL_OF_SIGNATURE A done=1999-01-02"),
                arguments("", "WITHDRAWAL_OF_SIGNATURE A done=1999-01-01"),
                arguments("", "WITHDRAWAL_OF_SIGNATURE A done=1998-06-01"),
                arguments("", "WITHDRAWAL_OF_SIGNATURE A"),
                arguments("", "SIGNATURE D done=1998; WITHDRAWAL_OF_SIGNATURE D done=2002"),
                arguments(
                        "", "WITHDRAWAL_OF_RATIFICATION A done=1999-02-01; WITHDRAWAL_OF_SIGNATURE A done=1999-03-01"),
                arguments("", "WITHDRAWAL A done=2001; WITHDRAWAL_OF_SIGNATURE A done=2003"),
                arguments("", "TERMINATION - effect=2002; WITHDRAWAL_OF_SIGNATURE A done=2003"),
                arguments(
                        "signature-withdrawn-late events[4].done",
                        "WITHDRAWAL B done=2001; WITHDRAWAL_OF_SIGNATURE A done=2003"),
                // In force without consent, for some.
                arguments("force-too-early events[3].takesEffect", "ENTRY_INTO_FORCE A effect=1999-01-01"),
                arguments(
                        "force-too-early events[3].takesEffect, force-without-consent events[3].actors[0]",
                        "ENTRY_INTO_FORCE A effect=1998-12-31"),
                arguments("", "ENTRY_INTO_FORCE D effect=2005"),
                arguments(
                        "force-without-consent events[4].actors[1]",
                        "SIGNATURE D done=1998; ENTRY_INTO_FORCE A,D effect=2000"),
                arguments("", "DEFINITIVE_SIGNATURE D done=1998; ENTRY_INTO_FORCE A,D effect=2000"),
                arguments("", "SIGNATURE part-e done=1998; ENTRY_INTO_FORCE A,part-e effect=2000"),
                arguments("", "SIGNATURE D done=1998; ENTRY_INTO_FORCE A,D"),
                arguments("", "SIGNATURE D done=1998; ENTRY_INTO_FORCE A,D effect=2000?"),
                arguments("", "SUCCESSION D done=2005 from=A; ENTRY_INTO_FORCE D effect=2002"),
                arguments(
                        "effect-before-act events[3].takesEffect",
                        "ACCESSION D done=2005 effect=2002-01-01; ENTRY_INTO_FORCE D effect=2002"),
                arguments(
                        "effect-before-act events[3].takesEffect, force-without-consent events[4].actors[0]",
                        "ACCESSION D done=2005 effect=2002-01-02; ENTRY_INTO_FORCE D effect=2002-01-01"),
                // Again.
                arguments("", "WITHDRAWAL B done=2001 effect=2002; WITHDRAWAL B effect=2003"),
                arguments("", "WITHDRAWAL B done=2001 effect=2002; WITHDRAWAL B done=2002 effect=2003"),
                arguments(
                        "act-twice events[4]",
                        "WITHDRAWAL B done=2001 effect=2002; WITHDRAWAL B done=2003 effect=2004"),
                arguments("", "TERMINATION - effect=2005; ENTRY_INTO_FORCE - effect=2007"),
                arguments("force-twice events[3]", "ENTRY_INTO_FORCE - effect=2003; TERMINATION - effect=2005"),
                arguments(
                        "force-twice events[5]",
                        "TERMINATION - effect=2005; ENTRY_INTO_FORCE - effect=2007; ENTRY_INTO_FORCE - effect=2008"),
                // Before it joined.
                arguments("departure-before-consent events[3].done", "WITHDRAWAL B done=1998-06-01"),
                arguments("", "WITHDRAWAL B done=1999-01-01"),
                arguments(
                        "departure-before-consent events[4].done, ratification-by-no-party events[5].actors[0]",
                        "SIGNATURE D done=1998; WITHDRAWAL D done=1999-12-20/1999-12-31; ACCEPTANCE D done=2002"),
                arguments(
                        "ratification-by-no-party events[5].actors[0]",
                        "SIGNATURE D done=1998; WITHDRAWAL D done=1999-12-20/2000-01-01; ACCEPTANCE D done=2002"),
                arguments("", "SIGNATURE D done=1998; WITHDRAWAL D done=1999; ACCESSION D done=2000"));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void contradictionsAreFoundAndNothingElse(String codes, String lines) {
        assertEquals(expected(codes), found(Optional.empty(), JOINED, lines));
    }

    /** Whether a text names actors one by one or together, they signed and consented. */
    @ParameterizedTest
    @MethodSource("lives")
    void thoseNamedTogetherJoinAsOthersDo(String codes, String lines) {
        List<String> together =
                JOINED.stream().map(line -> line.replace("A,B,C", "+A+B+C")).toList();
        assertEquals(expected(codes), found(Optional.empty(), together, lines));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("", "SIGNATURE A,B done=1998; ENTRY_INTO_FORCE A,B effect=1999; RATIFICATION B done=2000"),
                arguments(
                        "force-without-consent events[2].actors[1]",
                        "SIGNATURE A,B done=1998; RATIFICATION A done=1999-01-01; ENTRY_INTO_FORCE A,B effect=1999-01-01"),
                arguments("", "SIGNATURE A,B done=1998; ENTRY_INTO_FORCE A,B effect=1999"),
                // Of several consents of one actor the first counts, wherever it stands.
                arguments(
                        "accession-after-signature events[2].actors[0], act-twice events[2], force-without-consent events[3].actors[1]",
                        "SIGNATURE A,B done=1998; RATIFICATION A done=1999-01-01; ACCESSION A done=2003; ENTRY_INTO_FORCE A,B effect=2000"),
                arguments(
                        "accession-after-signature events[1].actors[0], act-twice events[1], force-without-consent events[3].actors[1]",
                        "SIGNATURE A,B done=1998; ACCESSION A done=2003; RATIFICATION A done=1999-01-01; ENTRY_INTO_FORCE A,B effect=2000"),
                arguments(
                        "",
                        "SIGNATURE A,B done=1998; ENTRY_INTO_FORCE A,B effect=1999-01-01; ENTRY_INTO_FORCE - effect=1999-01-01"),
                arguments(
                        "force-too-early events[1].takesEffect, force-without-consent events[1].actors[0], force-without-consent events[1].actors[1]",
                        "SIGNATURE A,B done=1998; ENTRY_INTO_FORCE A,B effect=1999-01-01; ENTRY_INTO_FORCE - effect=1999-01-02"),
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
                        "force-too-early events[1].takesEffect",
                        "RATIFICATION A done=2001; ENTRY_INTO_FORCE - effect=2000-01-01; SIGNATURE B done=2001"),
                arguments(
                        "force-too-early events[1].takesEffect",
                        "RATIFICATION A done=2000-01-02; ENTRY_INTO_FORCE - effect=2000-01-01; SIGNATURE B done=2001"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsInPartAreHeldToLess(String codes, String lines) {
        assertEquals(expected(codes), found(Optional.empty(), List.of(), lines));
    }

    /** Applied provisionally after it was in force: for the same actor, and without an end between. */
    static Stream<Arguments> provisional() {
        String late = "provisional-after-force events[3]";
        return Stream.of(
                arguments("", "PROVISIONAL_APPLICATION A done=1999-06-01"),
                arguments("", "PROVISIONAL_APPLICATION A done=2000-01-01"),
                arguments(late, "PROVISIONAL_APPLICATION A done=2000-01-02"),
                arguments(late, "PROVISIONAL_APPLICATION A effect=2001"),
                arguments(late, "PROVISIONAL_APPLICATION - effect=2001"),
                arguments(late, "PROVISIONAL_APPLICATION D,A done=2001"),
                arguments(late, "PROVISIONAL_APPLICATION A done=1999 effect=2001"),
                arguments("", "PROVISIONAL_APPLICATION A done=2000"),
                arguments("", "PROVISIONAL_APPLICATION A done=2001?"),
                arguments("", "PROVISIONAL_APPLICATION A"),
                arguments("", "PROVISIONAL_APPLICATION D done=2001"),
                arguments("", "PROVISIONAL_APPLICATION A done=2001 of=clause"),
                arguments("", "PROVISIONAL_APPLICATION A done=2001 for=D"),
                arguments("", "WITHDRAWAL A done=2001; PROVISIONAL_APPLICATION A done=2003"),
                arguments("", "SUSPENSION - effect=2001; PROVISIONAL_APPLICATION A done=2003"),
                arguments("", "TERMINATION - effect=2002; PROVISIONAL_APPLICATION - done=2003"),
                arguments(
                        "provisional-after-force events[4]",
                        "WITHDRAWAL B done=2001; PROVISIONAL_APPLICATION A done=2003"),
                arguments(
                        "provisional-after-force events[4]",
                        "ENTRY_INTO_FORCE D effect=2004; PROVISIONAL_APPLICATION D done=2005"),
                arguments("", "ENTRY_INTO_FORCE D effect=2004; PROVISIONAL_APPLICATION E done=2005"));
    }

    @ParameterizedTest
    @MethodSource("provisional")
    void provisionalApplicationComesBeforeForce(String codes, String lines) {
        assertEquals(
                expected(codes),
                found(Optional.empty(), JOINED, lines).stream()
                        .filter(found -> found.startsWith("provisional"))
                        .toList());
    }

    /** Where no consent is recorded, signatures are taken for it. */
    @Test
    void signersNoLongerApplyProvisionally() {
        String lines = "SIGNATURE A,B done=1998; ENTRY_INTO_FORCE - effect=2000; PROVISIONAL_APPLICATION %s done=2001";
        assertEquals(
                List.of("provisional-after-force events[2]"), found(Optional.empty(), List.of(), lines.formatted("A")));
        assertEquals(List.of(), found(Optional.empty(), List.of(), lines.formatted("C")));
    }

    /** One for which it enters into force with all has consented by that day; its consents later in time count later. */
    @ParameterizedTest
    @CsvSource({"1999-12-31, true", "2000-01-01, true", "2000-01-02, false", "1999, true", "2000, false"})
    void oneThatConsentedByTheEntryAppliesNothingProvisionally(String consented, boolean late) {
        List<String> before = List.of(
                "SIGNATURE A,B done=1998-01-01",
                "RATIFICATION B done=1999-01-01",
                "RATIFICATION A done=" + consented,
                "ENTRY_INTO_FORCE - effect=2000-01-01");
        assertEquals(
                late ? List.of("provisional-after-force events[4]") : List.of(),
                found(Optional.empty(), before, "PROVISIONAL_APPLICATION A done=2001"));
    }

    private static List<String> clauses(Clause... clauses) {
        return Refusals.in(AgreementValidator.standard()
                .without("provision-without-span")
                .validate(Agreement.builder()
                        .id("t")
                        .title("en", "T")
                        .addProvisions(clauses)
                        .build()));
    }

    private static Clause ruled(ClauseTopic topic, ForceRule.Builder rule, String... scope) {
        return Clause.builder()
                .topic(topic)
                .summary("en", "A rule.")
                .scope(Arrays.stream(scope).map(Reference::printed).toList())
                .rule(rule.build())
                .build();
    }

    private static IsoDuration length(String length) {
        return IsoDuration.parse(length);
    }

    private static ForceRule.Builder term(String length) {
        return ForceRule.builder().term(length(length));
    }

    private static ForceRule.Builder begins(String date) {
        return ForceRule.builder().begins(Trigger.on(UncertainDate.parse(date)));
    }

    private static ForceRule.Builder notice(String length) {
        return ForceRule.builder().notice(length(length));
    }

    private static ForceRule.Builder later(String delay, LifecycleAct... acts) {
        return ForceRule.builder()
                .beginsForLater(Trigger.acts(1, acts).delay(length(delay)).build());
    }

    private static ForceRule.Builder windows(EntryFor from, String length) {
        return ForceRule.builder()
                .noticeNotBefore(length("P10Y"))
                .noticeNotBeforeFrom(from)
                .noticeWindow(length(length))
                .noticeWindowEvery(length(length));
    }

    static Stream<Arguments> pairs() {
        ClauseTopic duration = ClauseTopic.DURATION;
        ClauseTopic entry = ClauseTopic.ENTRY_INTO_FORCE;
        return Stream.of(
                arguments("", ruled(duration, term("P1Y")), ruled(entry, term("P1Y"))),
                arguments("term", ruled(duration, term("P1Y")), ruled(entry, term("P2Y"))),
                arguments("", ruled(duration, term("P1Y")), ruled(entry, begins("2001"))),
                arguments("begins", ruled(duration, begins("2002")), ruled(entry, begins("2001"))),
                arguments(
                        "begins, term",
                        ruled(duration, begins("2002").term(length("P1Y"))),
                        ruled(entry, begins("2001").term(length("P2Y")))),
                arguments(
                        "renewal",
                        ruled(duration, term("P1Y").renewal(length("P1Y"))),
                        ruled(duration, term("P1Y").untilTerminated(true))),
                arguments("notice", ruled(duration, notice("P1Y")), ruled(duration, notice("P2Y"))),
                arguments(
                        "noticeRounding",
                        ruled(duration, notice("P1Y").noticeRounding(Rounding.FIRST_OF_NEXT_YEAR)),
                        ruled(duration, notice("P1Y").noticeRounding(Rounding.FIRST_OF_NEXT_MONTH))),
                arguments(
                        "suspensionNotice",
                        ruled(duration, ForceRule.builder().suspensionNotice(length("P1M"))),
                        ruled(entry, ForceRule.builder().suspensionNotice(length("P2M")))),
                arguments(
                        "beginsForLater",
                        ruled(entry, later("P1M", LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION)),
                        ruled(entry, later("P2M", LifecycleAct.ACCESSION))),
                arguments(
                        "beginsForLater",
                        ruled(entry, later("P1M", LifecycleAct.ACCESSION)),
                        ruled(entry, later("P1M", LifecycleAct.ACCESSION).laterThan(LaterThan.CONDITION))),
                arguments(
                        "noticeNotBeforeFrom, noticeWindow, noticeWindowEvery",
                        ruled(duration, windows(EntryFor.ACTOR, "P1Y")),
                        ruled(duration, windows(EntryFor.INSTRUMENT, "P2Y"))),
                // Two ways to join or to leave, and two parts, may differ.
                arguments(
                        "",
                        ruled(entry, later("P1M", LifecycleAct.RATIFICATION)),
                        ruled(entry, later("P2M", LifecycleAct.ACCESSION))),
                arguments(
                        "",
                        ruled(ClauseTopic.WITHDRAWAL, notice("P1Y")),
                        ruled(ClauseTopic.TERMINATION, notice("P2Y"))),
                arguments("", ruled(duration, term("P1Y")), ruled(duration, term("P2Y"), "the annex")),
                arguments("", ruled(duration, term("P1Y"), "annex A"), ruled(duration, term("P2Y"), "annex B")),
                arguments(
                        "term",
                        ruled(duration, term("P1Y"), "annex A", "annex B"),
                        ruled(duration, term("P2Y"), "annex B", "annex A")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void clausesOfOneScopeAgree(String members, Clause one, Clause other) {
        assertEquals(
                members.isEmpty() ? List.of() : List.of("clauses-contradict provisions[1].rule"), clauses(one, other));
        assertEquals(
                members.isEmpty() ? List.of() : List.of(members + " provisions[0].rule"),
                AgreementValidator.standard()
                        .validate(Agreement.builder()
                                .id("t")
                                .title("en", "T")
                                .addProvisions(one, other)
                                .build())
                        .violations()
                        .stream()
                        .filter(found -> found.code().equals("clauses-contradict"))
                        .map(found -> found.arguments().get("members") + " "
                                + found.arguments().get("first"))
                        .toList());
    }

    @Test
    void suspensionsAndRoundingKeepTheirNotice() {
        Optional<ForceRule> ofYear = Optional.of(
                notice("P1Y").noticeRounding(Rounding.FIRST_OF_NEXT_YEAR).build());
        List<String> early = List.of("notice-too-short events[3].takesEffect");
        assertEquals(early, found(ofYear, JOINED, "WITHDRAWAL A done=2005-03-01 effect=2006-12-31"));
        assertEquals(List.of(), found(ofYear, JOINED, "WITHDRAWAL A done=2005-03-01 effect=2007-01-01"));
        Optional<ForceRule> suspended =
                Optional.of(ForceRule.builder().suspensionNotice(length("P90D")).build());
        assertEquals(early, found(suspended, JOINED, "SUSPENSION A done=2005-01-01 effect=2005-03-31"));
        assertEquals(List.of(), found(suspended, JOINED, "SUSPENSION A done=2005-01-01 effect=2005-04-01"));
        assertEquals(
                List.of(), found(suspended, JOINED, "SUSPENSION A done=2005-01-01 effect=2005-01-02 ground=BREACH"));
        assertEquals(List.of(), found(suspended, JOINED, "SUSPENSION - done=2005-01-01 effect=2005-01-02"));
        assertEquals(List.of(), found(suspended, JOINED, "WITHDRAWAL A done=2005-01-01 effect=2005-01-02"));
        assertEquals(
                List.of("notice-too-short events[4].takesEffect"),
                found(
                        suspended,
                        JOINED,
                        "DECLARATION A done=2005-01-01 id=n; SUSPENSION A done=2005-03-01 effect=2005-04-15 to=n"));
        String answering = "NOTICE A done=2005-01-01 id=n; SUSPENSION A done=2005-03-01 effect=%s to=n";
        assertEquals(List.of(), found(suspended, JOINED, answering.formatted("2005-04-01")));
        assertEquals(
                List.of("notice-too-short events[4].takesEffect"),
                found(suspended, JOINED, answering.formatted("2005-03-31")));
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

    /** Ten years, then one year in each ten. */
    @ParameterizedTest
    @CsvSource({
        "2009-12-31, notice-early events[3].done",
        "2010-01-01, ''",
        "2011-01-01, ''",
        "2011-01-02, notice-early events[3].done",
        "2010,       ''",
        "2011,       ''",
        "2012,       notice-early events[3].done",
        "2020-06-01, ''",
    })
    void aNoticeWaitsForItsWindow(String done, String codes) {
        ForceRule rule = notBefore("P10Y").toBuilder()
                .noticeWindow(length("P1Y"))
                .noticeNotBeforeFrom(EntryFor.INSTRUMENT)
                .build();
        assertEquals(expected(codes), found(Optional.of(rule), JOINED, "NOTICE A done=" + done));
        ForceRule own = rule.toBuilder().noticeNotBeforeFrom(EntryFor.ACTOR).build();
        boolean isBeforeAny = done.startsWith("2009");
        assertEquals(
                isBeforeAny ? expected(codes) : List.of(), found(Optional.of(own), JOINED, "NOTICE A done=" + done));
    }

    /** From an entry into force within a month, the windows of all its days count. */
    @ParameterizedTest
    @CsvSource({
        "2010-02-20, ''",
        "2010-03-20, ''",
        "2010-01-20, notice-early events[3].done",
    })
    void noWindowIsCountedFromAnUnknownDay(String done, String codes) {
        ForceRule rule = notBefore("P10Y").toBuilder()
                .noticeWindow(length("P1M"))
                .noticeNotBeforeFrom(EntryFor.INSTRUMENT)
                .build();
        List<String> before = List.of(JOINED.get(0), JOINED.get(1), "ENTRY_INTO_FORCE - effect=2000-02");
        assertEquals(expected(codes), found(Optional.of(rule), before, "NOTICE A done=" + done));
    }

    @Test
    void aTermEndsWhatIsNotRenewed() {
        ForceRule term = ForceRule.builder().term(IsoDuration.parse("P5Y")).build();
        List<String> late = List.of("act-after-end events[3].done");
        Optional<ForceRule> rule = Optional.of(term);
        assertEquals(late, found(rule, JOINED, "NOTICE A done=2005-01-02"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2005-01-01"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2010; EXTENSION - done=2004"));
        assertEquals(late, found(rule, JOINED, "EXTENSION - done=2005-01-02"));
        assertEquals(late, found(rule, JOINED, "EXTENSION - done=2005-01-02; NOTICE A done=2010"));
        assertEquals(List.of(), found(rule, JOINED, "EXTENSION - done=2005-01-01"));
        assertEquals(
                List.of("effect-before-act events[3].takesEffect"),
                found(rule, JOINED, "EXTENSION - done=2006 effect=2005-01-01"));
        assertEquals(List.of(), found(rule, JOINED, "EXTENSION - done=2010; EXTENSION - done=2004"));
        assertEquals(List.of(), found(rule, JOINED, "EXTENSION - done=2006; EXTENSION -"));
        assertEquals(List.of(), found(rule, JOINED, "REVIVAL - done=2006"));
        assertEquals(List.of(), found(rule, JOINED, "NOTICE A done=2010; TERMINATION - effect=2012"));
        ForceRule goingOn = term.toBuilder().untilTerminated(true).build();
        assertEquals(List.of(), found(Optional.of(goingOn), JOINED, "NOTICE A done=2010"));
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

    /** The first day on which the actor had accepted, by an act or in silence. */
    @ParameterizedTest
    @CsvSource({
        "2003-02-01, 2001-06-30",
        "2001-06-30, 2001-06-30",
        "2001-06-29, 2001-06-29",
        "2000-02-01, 2000-02-01",
        "'',         2001-06-30",
    })
    void lateObjectionsNameTheFirstAcceptance(String accepted, String since) {
        List<LifecycleEvent> events = Stream.of(
                        JOINED,
                        List.of("RESERVATION A done=1999 id=r"),
                        accepted.isEmpty()
                                ? List.<String>of()
                                : List.of("ACCEPTANCE_OF_RESERVATION B done=" + accepted + " to=r"),
                        List.of("OBJECTION B done=2010 to=r"))
                .flatMap(List::stream)
                .map(ActRulesTest::event)
                .toList();
        assertEquals(
                List.of(since),
                AgreementValidator.standard()
                        .validate(treaty(Optional.empty()).events(events).build())
                        .violations()
                        .stream()
                        .filter(violation -> violation.code().equals("objection-late"))
                        .map(violation -> violation.arguments().get("accepted"))
                        .toList());
    }
}
