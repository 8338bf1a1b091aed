package org.entente.force;

import static org.entente.force.Lives.act;
import static org.entente.force.Lives.clause;
import static org.entente.force.Lives.codes;
import static org.entente.force.Lives.done;
import static org.entente.force.Lives.effective;
import static org.entente.force.Lives.treaty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.life.ForceRule;
import org.entente.life.Life;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Quorum;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers rest on and what would settle them, reason by reason. */
class ForceReasonsTest {

    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A B C | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-02-01; act-recorded entered-with-all entry-recorded",
                "A B C | RATIFICATION A 2001-01-02 | ENTRY_INTO_FORCE * from 2001-01-01; act-recorded later-presumed entry-recorded",
                "A B C | RATIFICATION A from 2001-01-02 | ENTRY_INTO_FORCE * from 2001-01-01; act-recorded effect-recorded",
                "A B | SIGNATURE A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; act-recorded signature-as-consent entry-recorded",
                "A B | ENTRY_INTO_FORCE * from 2001-01-01; listed-as-party entry-recorded",
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL A from 2002-01-01; act-recorded entered-with-all act-recorded entry-recorded",
                "A B | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | WITHDRAWAL B from 2002-01-01; act-recorded entered-with-all other-party-left entry-recorded",
                "A B C | RATIFICATION B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; no-act-recorded",
            })
    void aParticipationSaysWhatItRestsOn(String stated, String reasons) {
        Participation first = LivesTest.life(stated).participationOf("A", LATE);
        assertEquals(reasons, codes(first.because()));
        assertEquals("", codes(first.unsettled()));
    }

    /** Whatever gives an actor its part in what is in force for all, why it is so for all is said after it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A B | ENTRY_INTO_FORCE * from 2001-01-01; listed-as-party",
                "A B | SIGNATURE A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; signature-as-consent",
                "A B C | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; entered-with-all",
                "A B C | RATIFICATION A 2002-01-01 | ENTRY_INTO_FORCE * from 2001-01-01; later-presumed",
                "A B C | RATIFICATION A 2002-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | LATER; later-by-rule",
                "A B C | ENTRY_INTO_FORCE * from 2001-01-01 | ON_SIGNATURE | SIGNATURE A,B,C 2000-01-01; consent-by-signature",
                "A B P | RATIFICATION B,P 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | CONTINUATION A 2002-01-01; continued",
                "A B P | RATIFICATION B,P 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | SUCCESSION A 2002-01-01; succeeded",
                "A B P | RATIFICATION B,P 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | UNIFICATION A 2002-01-01; succeeded",
            })
    void theEntryForAllStandsBehindWhatRestsOnIt(String stated, String reason) {
        Agreement.Builder life = LivesTest.life(stated.replaceFirst(" \\| (LATER|ON_SIGNATURE)", "")).toBuilder();
        Agreement before = life.build();
        life.events(before.events().stream()
                .map(event -> event.act().code().matches("SUCCESSION|CONTINUATION|UNIFICATION")
                        ? event.toBuilder().predecessor(Reference.to("P")).build()
                        : event)
                .toList());
        if (stated.contains("LATER")) {
            life.addProvision(clause(
                    ForceRule.builder().beginsForLater(deposits(1).build()).build()));
        }
        if (stated.contains("ON_SIGNATURE")) {
            life.addProvision(clause(ForceRule.builder()
                    .begins(Trigger.acts(3, LifecycleAct.SIGNATURE).build())
                    .build()));
        }
        List<String> codes = life.build().participationOf("A", LATE).because().stream()
                .map(Reason::code)
                .toList();
        assertTrue(codes.contains(reason), codes.toString());
        assertEquals("entry-recorded", codes.get(codes.size() - 1));
    }

    /** Consents without an entry into force: what is wanting is said of the instrument and of each of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A B C | RATIFICATION A 2000-01-01; no-entry-known; no-entry-known",
                "A B C | RATIFICATION A 2000-01-01 | RATIFICATION B 2001-01-01; no-entry-known; no-entry-known",
            })
    void anOpenEntrySaysWhatWouldSettleIt(String stated, String instrument, String first) {
        Agreement life = LivesTest.life(stated);
        assertEquals(Standing.CANNOT_TELL, life.statusOn(LATE).standing());
        assertEquals(instrument, codes(life.statusOn(LATE).unsettled()));
        assertEquals(first, codes(life.participationOf("A", LATE).unsettled()));
    }

    /** Ratified by A in January, by B in February, by C in the middle of March 2001. */
    private static Agreement.Builder ratified(ForceRule rule) {
        return treaty("t", "A", "B", "C")
                .addEvent(done(LifecycleAct.RATIFICATION, "2001-01-15", "A"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2001-02-15", "B"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2001-03-15", "C"))
                .addProvision(clause(rule));
    }

    private static Trigger.Builder deposits(int count) {
        return Trigger.acts(count, LifecycleAct.RATIFICATION);
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "4, 1"})
    void aRuleSaysHowManyActsItWants(int count, String missing) {
        Agreement life = ratified(
                        ForceRule.builder().begins(deposits(count).build()).build())
                .build();
        Participation first = life.participationOf("A", LATE);
        assertEquals(PartyStanding.CONTRACTING, first.standing());
        assertEquals("act-recorded rule-wants", codes(first.because()));
        assertEquals(missing, first.because().get(1).arguments().get("missing"));
        assertEquals("rule-wants", codes(life.statusOn(LATE).because()));
    }

    @Test
    void aMajoritySaysHowManyItWants() {
        Agreement life = LivesTest.life("A B C D E | RATIFICATION A 2000-01-01").toBuilder()
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.acts(Quorum.MAJORITY, LifecycleAct.RATIFICATION)
                                .build())
                        .build()))
                .build();
        assertEquals("2", life.statusOn(LATE).because().get(0).arguments().get("missing"));
    }

    @Test
    void aRuleNamesAWantedActorOnce() {
        Trigger each = Trigger.acts(Quorum.EACH, LifecycleAct.APPROVAL)
                .addIncluding(Reference.to("B"))
                .build();
        Agreement life = ratified(ForceRule.builder().begins(each).build()).build();
        assertEquals("B, A, C", life.statusOn(LATE).because().get(0).arguments().get("missing"));
    }

    /** The first two wait 30 days, until 17 March; C has ratified in between. */
    @ParameterizedTest
    @CsvSource({
        "'',   2001-03-17, entered-with-all",
        "P30D, 2001-04-14, later-by-rule",
        "P60D, 2001-03-17/2001-05-14, later-by-rule",
    })
    void aDelayOfItsOwnMakesALateParty(String delay, String since, String reason) {
        Trigger.Builder own = deposits(1);
        if (!delay.isEmpty()) {
            own.delay(IsoDuration.parse(delay));
        }
        Agreement life = ratified(ForceRule.builder()
                        .begins(deposits(2).delay(IsoDuration.parse("P30D")).build())
                        .beginsForLater(own.build())
                        .build())
                .build();
        Participation third = life.participationOf("C", LATE);
        assertEquals(since, third.spells().get(0).from().toString());
        assertEquals(reason, third.because().get(1).code());
    }

    @Test
    void aTermEndsForEachUnlessExtended() {
        ForceRule rule = ForceRule.builder()
                .begins(deposits(2).build())
                .term(IsoDuration.parse("P5Y"))
                .build();
        Agreement ended = ratified(rule)
                .addEvent(done(LifecycleAct.ADOPTION, "2000-01-01"))
                .build();
        Participation first = ended.participationOf("A", LATE);
        assertEquals(PartyStanding.FORMER, first.standing());
        assertEquals("act-recorded entered-with-all term-ended derived-from-rule", codes(first.because()));
        Agreement extended = ended.toBuilder()
                .addEvent(done(LifecycleAct.EXTENSION, "2005-01-01"))
                .build();
        assertEquals(PartyStanding.PARTY, extended.participationOf("A", LATE).standing());
    }

    /** A hundred counts are made for an answer; a rule of more is left open. */
    @ParameterizedTest
    @CsvSource({"100, IN_FORCE", "101, CANNOT_TELL"})
    void aRuleOfVeryManyCountsIsLeftOpen(int counts, Standing standing) {
        Trigger all = Trigger.builder()
                .allOf(Collections.nCopies(counts, deposits(1).build()))
                .build();
        Agreement life = ratified(ForceRule.builder().begins(all).build()).build();
        assertEquals(standing, life.statusOn(LATE).standing());
    }

    @Test
    void organisationsCountUnlessTheRuleLeavesThemOut() {
        for (boolean without : List.of(true, false)) {
            Agreement life = ratified(ForceRule.builder()
                            .begins(deposits(2).withoutOrganisations(without).build())
                            .build())
                    .addActor(Actor.builder()
                            .id("E")
                            .name("en", "E")
                            .kind(ActorKind.REGIONAL_INTEGRATION_ORGANISATION)
                            .build())
                    .addEvent(done(LifecycleAct.RATIFICATION, "2001-01-20", "E"))
                    .build();
            assertEquals(
                    without ? "2001-02-15" : "2001-01-20",
                    life.statusOn(LATE).since().orElseThrow().toString());
        }
    }

    /** A quorum is of the principal parties; what others do counts for none. */
    @Test
    void actsOfOthersMakeNoQuorum() {
        Agreement life = ratified(ForceRule.builder()
                        .begins(Trigger.acts(Quorum.MAJORITY, LifecycleAct.RATIFICATION)
                                .build())
                        .build())
                .addEvent(done(LifecycleAct.RATIFICATION, "2001-01-20", "X"))
                .build();
        assertEquals("2001-02-15", life.statusOn(LATE).since().orElseThrow().toString());
        assertEquals(PartyStanding.PARTY, life.participationOf("X", LATE).standing());
    }

    @Test
    void alternativesAreOpenIfOneOfThemIs() {
        Trigger far = deposits(9).build();
        Trigger agreed = Trigger.builder()
                .words(LocalizedText.of("en", "on a day to be agreed"))
                .build();
        Map<Standing, List<Trigger>> alternatives =
                Map.of(Standing.CANNOT_TELL, List.of(far, agreed), Standing.NOT_YET, List.of(far, far));
        alternatives.forEach((standing, some) -> assertEquals(
                standing,
                ratified(ForceRule.builder()
                                .begins(Trigger.builder().anyOf(some).build())
                                .build())
                        .build()
                        .statusOn(LATE)
                        .standing()));
    }

    @ParameterizedTest
    @CsvSource({"A, B", "B, A"})
    void reasonsOfARelationNameWhoseActItIs(String one, String other) {
        TreatyRelation relation = ForceAnswersTest.RESERVED.inForceBetween(one, other, LocalDate.of(2002, 6, 1));
        Map<String, String> actors = relation.because().stream()
                .filter(reason -> reason.code().matches("objection-excludes|reservation-stands"))
                .collect(Collectors.toMap(
                        Reason::code, reason -> reason.arguments().getOrDefault("actor", "")));
        assertEquals(Map.of("objection-excludes", "B", "reservation-stands", "A"), actors);
        assertEquals(List.of(), relation.unsettled());
    }

    /** Where one is certainly no party, it does not matter what is open of the other. */
    @Test
    void aCertainNoLeavesNothingToSettle() {
        Agreement life = LivesTest.life("A B C | RATIFICATION A,B 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01"
                + " | DENUNCIATION A 2002-01-01");
        LocalDate day = LocalDate.of(2003, 6, 1);
        assertEquals("CANNOT_TELL", life.inForceBetween("A", "B", day).answer().name());
        assertEquals(
                "no-right-to-leave", codes(life.inForceBetween("A", "B", day).unsettled()));
        assertEquals("NO", life.inForceBetween("A", "C", day).answer().name());
        assertEquals("", codes(life.inForceBetween("A", "C", day).unsettled()));
    }

    @Test
    void aNoticeOfSuspensionIsNoDeparture() {
        LifecycleEvent notice = act(LifecycleAct.NOTICE, "A")
                .id("n")
                .done(DateSpan.parse("2002-01-01"))
                .build();
        LifecycleEvent suspension = act(LifecycleAct.SUSPENSION, "A")
                .regarding("n")
                .takesEffect(UncertainDate.parse("2002-02-01"))
                .build();
        Agreement.Builder life = treaty("t", "A", "B", "C")
                .addEvent(done(LifecycleAct.RATIFICATION, "2000-01-01", "A"))
                .addEvent(effective(LifecycleAct.ENTRY_INTO_FORCE, "2001-01-01"))
                .addEvent(notice)
                .addEvent(suspension);
        assertEquals(
                PartyStanding.SUSPENDED, life.build().participationOf("A", LATE).standing());
    }

    @Test
    void aPoliticalTextEndsWithTheAct() {
        Agreement life = LivesTest.life("A B | ISSUANCE * 2021-03-18 | TERMINATION * 2023-05-01").toBuilder()
                .addLegalNature(LegalNature.of(LegalForce.POLITICAL))
                .build();
        assertEquals(
                "OPERATIVE since 2021-03-18 until 2023-05-01",
                life.statusOn(LocalDate.of(2022, 1, 1)).toString());
        assertEquals(Standing.ENDED, life.statusOn(LATE).standing());
    }

    /** Open steps are read both ways as long as they are few: ten, not eleven. */
    @ParameterizedTest
    @CsvSource({"1, PARTY", "10, PARTY", "11, CANNOT_TELL"})
    void whatAllReadingsAgreeOnIsCertain(int open, PartyStanding standing) {
        List<LifecycleEvent> signatures = new ArrayList<>();
        for (int i = 0; i < open; i++) {
            signatures.add(done(LifecycleAct.SIGNATURE, "2002?", "A"));
        }
        Agreement life =
                LivesTest.life("A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01").toBuilder()
                        .addEvents(signatures.toArray(LifecycleEvent[]::new))
                        .build();
        Participation first = life.participationOf("A", LocalDate.of(2002, 6, 1));
        assertEquals(standing, first.standing());
        assertEquals(
                standing == PartyStanding.PARTY ? 0 : open, first.unsettled().size());
    }

    /** Each open step counts by itself, in whatever order they stand, and later ones that are certain with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SIGNATURE A 2001-05 | SUSPENSION A from 2001-06; 2001-05-15; PARTY",
                "SIGNATURE A 2001-05/2001-07 | SUSPENSION A from 2001-06; 2001-06-15; CANNOT_TELL",
                "SUSPENSION A from 2001-06 | SIGNATURE A 2001-06/2001-07; 2001-06-15; CANNOT_TELL",
                "SIGNATURE A 2001-02/2001-07 | SUSPENSION A from 2001-03-01; 2001-06-15; SUSPENDED",
                "SUSPENSION A from 2001-02? | RESUMPTION A from 2001-03-01; 2001-06-15; PARTY",
            })
    void openStepsAreReadBothWays(String stated, LocalDate day, PartyStanding standing) {
        Agreement life =
                LivesTest.life("A B C | RATIFICATION A 2000-01-01 | ENTRY_INTO_FORCE * from 2001-01-01 | " + stated);
        assertEquals(standing, life.participationOf("A", day).standing());
    }

    /** Every part of a life comes out as it went in. */
    @Test
    void aLifeHoldsWhatItsBuilderTook() {
        Agreement stated = ratified(
                        ForceRule.builder().begins(deposits(2).build()).build())
                .build();
        ValuePath path = ValuePath.of("x");
        Life.Listed listed = new Life.Listed("A", List.of(), true);
        Life.Ascribed ascribed = new Life.Ascribed(LegalForce.POLITICAL, Optional.of("A"));
        ForceRule rule = ForceRule.builder().begins(deposits(1).build()).build();
        Life life = Life.builder()
                .addEvent(stated.events().get(0), path)
                .addParty(listed, path)
                .addRule(rule, path)
                .addNature(ascribed, path)
                .validity("A", DateSpan.parse("1900/.."))
                .validity("A", DateSpan.parse("1950/.."))
                .addOrganisation("E")
                .build();
        assertEquals(List.of(new Life.Placed<>(stated.events().get(0), path)), life.events());
        assertEquals(List.of(new Life.Placed<>(listed, path)), life.parties());
        assertEquals(List.of(new Life.Placed<>(rule, path)), life.rules());
        assertEquals(List.of(new Life.Placed<>(ascribed, path)), life.natures());
        assertEquals("1900/..", life.validity("A").orElseThrow().toString());
        assertEquals(List.of("E"), life.organisations());
    }

    @Test
    void unlistedActorsMayBeParties() {
        Agreement life = treaty("t", "A", "B")
                .addActor(Actor.of("X", "en", "X"))
                .addEvent(done(LifecycleAct.RATIFICATION, "2000-01-01", "X"))
                .addEvent(act(LifecycleAct.ENTRY_INTO_FORCE)
                        .addActor(Reference.to("X"))
                        .takesEffect(UncertainDate.parse("2001-01-01"))
                        .build())
                .build();
        assertEquals(PartyStanding.PARTY, life.participationOf("X", LATE).standing());
        assertEquals(
                List.of("A", "B", "X"),
                life.participationsOn(LATE).stream().map(Participation::actor).toList());
    }
}
