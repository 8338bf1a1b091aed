package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.instrument.TextVersion;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Coding;
import org.entente.model.LegalNature;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Position;
import org.entente.source.Citation;
import org.entente.source.Source;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Trigger;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule about lives, cases on either side of it. */
class LifeRulesTest {

    private static Agreement.Builder treaty() {
        return Agreement.builder()
                .id("a")
                .title("en", "A")
                .addParty(Actor.of("IS", "en", "Iceland"))
                .addParty(Actor.of("NO", "en", "Norway"));
    }

    private static Agreement lived(LifecycleEvent... events) {
        return treaty().addEvents(events).build();
    }

    private static LifecycleEvent.Builder act(LifecycleAct act, String... actors) {
        return LifecycleEvent.builder()
                .act(act)
                .actors(Stream.of(actors).map(Reference::to).toList());
    }

    /** An act that was done on a day. */
    private static LifecycleEvent done(LifecycleAct act, String day, String... actors) {
        return act(act, actors).done(DateSpan.parse(day)).build();
    }

    private static LifecycleEvent inForce(String day, String... actors) {
        return act(LifecycleAct.ENTRY_INTO_FORCE, actors)
                .takesEffect(UncertainDate.parse(day))
                .build();
    }

    private static LifecycleEvent expected(LifecycleEvent event) {
        return event.toBuilder().expected(true).build();
    }

    private static LifecycleEvent regarding(LifecycleEvent event, String other) {
        return event.toBuilder().regarding(other).build();
    }

    private static LifecycleEvent as(String id, LifecycleEvent event) {
        return event.toBuilder().id(id).build();
    }

    private static Agreement ruled(ForceRule rule, LifecycleEvent... events) {
        return treaty().addEvents(events)
                .addProvision(Clause.builder()
                        .topic(ClauseTopic.ENTRY_INTO_FORCE)
                        .summary("en", "When it begins and ends.")
                        .rule(rule)
                        .build())
                .build();
    }

    private static final ForceRule TWO_DEPOSITS = ForceRule.builder()
            .begins(Trigger.acts(2, LifecycleAct.RATIFICATION)
                    .delay(IsoDuration.parse("P30D"))
                    .build())
            .build();

    private static final ForceRule YEAR_OF_NOTICE =
            ForceRule.builder().notice(IsoDuration.parse("P1Y")).build();

    private static LifecycleEvent left(String done, String effect) {
        return act(LifecycleAct.WITHDRAWAL, "IS")
                .done(DateSpan.parse(done))
                .takesEffect(UncertainDate.parse(effect))
                .build();
    }

    private static Agreement authentic(String language, String... languages) {
        return treaty().texts(Stream.of(languages).map(TextVersion::authentic).toList())
                .addSource(Source.builder()
                        .id("s")
                        .authenticity(Authenticity.AUTHENTIC_TEXT)
                        .language(LanguageTag.of(language))
                        .build())
                .build();
    }

    private static Agreement natured(ClauseTopic topic, String summary, boolean negated, LegalForce... natures) {
        return treaty().legalNatures(Stream.of(natures).map(LegalNature::of).toList())
                .addProvision(Clause.builder()
                        .topic(topic)
                        .summary("en", summary)
                        .wording(
                                negated
                                        ? Optional.of(Wording.builder()
                                                .verb(Word.lemma("create"))
                                                .negated(true)
                                                .build())
                                        : Optional.empty())
                        .build())
                .build();
    }

    static Stream<Arguments> broken() {
        LifecycleEvent norway = done(LifecycleAct.RATIFICATION, "2001-02-03", "NO");
        LifecycleEvent iceland = done(LifecycleAct.RATIFICATION, "2001-02-03", "IS");
        return Stream.of(
                arguments(
                        "signature-before-opening events[1].done",
                        lived(
                                done(LifecycleAct.OPENING_FOR_SIGNATURE, "2001-02-03"),
                                done(LifecycleAct.SIGNATURE, "2001-02-02", "IS"))),
                arguments(
                        "ratification-before-signature events[0].done",
                        lived(iceland, done(LifecycleAct.SIGNATURE, "2001-02-04", "IS"))),
                arguments(
                        "departure-before-consent events[1].done",
                        lived(norway, done(LifecycleAct.DENUNCIATION, "2001-02-02", "NO"))),
                arguments(
                        "force-too-early events[0].takesEffect",
                        lived(inForce("2001-01"), done(LifecycleAct.SIGNATURE, "2001-02-02", "IS", "NO"))),
                arguments(
                        "force-too-early events[0].takesEffect",
                        lived(
                                inForce("2001-01", "NO"),
                                done(LifecycleAct.SIGNATURE, "2000", "IS"),
                                done(LifecycleAct.SIGNATURE, "2001-02-02", "NO"))),
                arguments(
                        "registration-before-force events[1].done",
                        lived(inForce("2001-02-03"), done(LifecycleAct.REGISTRATION, "2001-02-02"))),
                arguments(
                        "reservation-late events[1].done",
                        lived(iceland, done(LifecycleAct.RESERVATION, "2001-02-04", "IS"))),
                arguments(
                        "answer-before-act events[2].done",
                        lived(
                                iceland,
                                as("r", done(LifecycleAct.RESERVATION, "2001-02-03", "IS")),
                                regarding(done(LifecycleAct.OBJECTION, "2001-02-02", "NO"), "r"))),
                arguments("force-twice events[1]", lived(inForce("2001"), inForce("2002"))),
                arguments("force-twice events[0]", lived(inForce("2002"), inForce("2001"))),
                arguments(
                        "force-twice events[2]",
                        lived(
                                inForce("2001", "IS", "NO"),
                                done(LifecycleAct.WITHDRAWAL, "2002", "NO"),
                                inForce("2003", "IS", "NO"))),
                arguments(
                        "regarding-wrong-act events[1].regarding",
                        lived(as("r", iceland), regarding(done(LifecycleAct.OBJECTION, "2001-02-04", "NO"), "r"))),
                arguments(
                        "regarding-wrong-act events[0].regarding",
                        lived(regarding(
                                as("r", act(LifecycleAct.OBJECTION, "NO").build()), "r"))),
                arguments(
                        "regarding-wrong-act events[1].regarding",
                        lived(
                                as("r", iceland),
                                expected(regarding(
                                        act(LifecycleAct.OBJECTION, "NO").build(), "r")))),
                arguments("force-date-differs events[2]", ruled(TWO_DEPOSITS, iceland, norway, inForce("2001-03-06"))),
                arguments("force-date-differs events[2]", ruled(TWO_DEPOSITS, iceland, norway, inForce("2001-02"))),
                arguments(
                        "notice-too-short events[0].takesEffect",
                        ruled(YEAR_OF_NOTICE, left("2001-02-03", "2002-02-02"))),
                // No entry is recorded: it follows from the deposits.
                arguments(
                        "notice-early events[2].done",
                        ruled(
                                TWO_DEPOSITS.toBuilder()
                                        .noticeNotBefore(IsoDuration.parse("P1Y"))
                                        .build(),
                                iceland,
                                norway,
                                done(LifecycleAct.NOTICE, "2002-03-04", "IS"))),
                arguments(
                        "expected-past events[0]",
                        lived(expected(done(LifecycleAct.SIGNATURE, "2001")), done(LifecycleAct.PUBLICATION, "2002"))),
                arguments(
                        "expected-past events[0]",
                        treaty().addEvent(expected(inForce("2001")))
                                .coding(Coding.builder()
                                        .coded(UncertainDate.parse("2002"))
                                        .build())
                                .build()),
                arguments(
                        "succession-without-predecessor events[0]", lived(done(LifecycleAct.SUCCESSION, "2001", "IS"))),
                arguments(
                        "ratification-by-no-party events[0].actors[0]",
                        treaty().addActor(Actor.of("SE", "en", "Sweden"))
                                .addEvent(done(LifecycleAct.ACCEPTANCE, "2001", "SE"))
                                .build()),
                arguments("authentic-in-other-language sources[0].language", authentic("ko", "en", "fr")),
                arguments(
                        "authentic-in-other-language sources[0].language",
                        authentic("ko", "en").toBuilder()
                                .addText(TextVersion.authentic("ko").toBuilder()
                                        .standing(Authenticity.OFFICIAL_TRANSLATION)
                                        .build())
                                .build()),
                arguments(
                        "nature-contradicts-clause provisions[0]",
                        natured(ClauseTopic.LEGAL_STATUS, "It creates no legal rights.", false, LegalForce.BINDING)),
                arguments(
                        "nature-contradicts-clause provisions[0]",
                        natured(ClauseTopic.LEGAL_STATUS, "Its nature.", true, LegalForce.BINDING)),
                arguments(
                        "nature-contradicts-clause provisions[0]",
                        natured(ClauseTopic.LEGAL_STATUS, "It is legally binding.", false, LegalForce.POLITICAL)),
                arguments(
                        "nature-contradicts-clause provisions[0]",
                        natured(ClauseTopic.RESERVATIONS, "No reservations.", false, LegalForce.POLITICAL)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aRuleFindsItsCaseAndNothingElse(String expected, Agreement agreement) {
        assertEquals(
                List.of(expected),
                Refusals.in(AgreementValidator.standard()
                        .without("provision-without-span")
                        .validate(agreement)));
    }

    static Stream<Agreement> sound() {
        LifecycleEvent norway = done(LifecycleAct.RATIFICATION, "2001-02-03", "NO");
        LifecycleEvent iceland = done(LifecycleAct.RATIFICATION, "2001-02-03", "IS");
        return Stream.of(
                lived(
                        done(LifecycleAct.OPENING_FOR_SIGNATURE, "2001-02-03"),
                        done(LifecycleAct.SIGNATURE, "2001-02-03", "IS")),
                lived(expected(done(LifecycleAct.SIGNATURE, "2001")), done(LifecycleAct.PUBLICATION, "2001-12-31")),
                treaty().addEvent(expected(inForce("2001-02")))
                        .coding(Coding.builder()
                                .coded(UncertainDate.parse("2001-02-28"))
                                .build())
                        .build(),
                // By the day of a consent, one may sign later.
                lived(iceland, inForce("2001-02-03"), done(LifecycleAct.SIGNATURE, "2001-02-05", "NO")),
                lived(
                        done(LifecycleAct.OPENING_FOR_SIGNATURE, "2001-02-03~"),
                        done(LifecycleAct.SIGNATURE, "2001-02-02", "IS")),
                lived(iceland, done(LifecycleAct.SIGNATURE, "2001-02-04", "NO")),
                lived(iceland, done(LifecycleAct.SIGNATURE, "2001-02", "IS")),
                lived(
                        iceland,
                        done(LifecycleAct.SIGNATURE, "2001-02-04", "IS"),
                        act(LifecycleAct.SIGNATURE, "IS").build()),
                lived(done(LifecycleAct.DENUNCIATION, "2001-02-02", "NO")),
                lived(norway, done(LifecycleAct.DENUNCIATION, "2001-02-02", "IS")),
                lived(inForce("2001-02-02"), done(LifecycleAct.SIGNATURE, "2001-02-02", "IS", "NO")),
                lived(expected(inForce("2001-01")), done(LifecycleAct.SIGNATURE, "2001-01", "IS", "NO")),
                lived(
                        act(LifecycleAct.ENTRY_INTO_FORCE)
                                .takesEffect(UncertainDate.parse("2001-02-01"))
                                .addReport(DateReport.builder()
                                        .of(EventDate.TAKES_EFFECT)
                                        .date(DateSpan.parse("2001-02-02"))
                                        .build())
                                .build(),
                        done(LifecycleAct.SIGNATURE, "2001-02-02", "IS", "NO")),
                lived(
                        done(LifecycleAct.PROVISIONAL_APPLICATION, "2001-01-02"),
                        inForce("2001-02-03"),
                        done(LifecycleAct.REGISTRATION, "2001-02-02")),
                lived(iceland, done(LifecycleAct.RESERVATION, "2001-02-03", "IS")),
                lived(
                        done(LifecycleAct.SIGNATURE, "2001-02-01", "IS"),
                        done(LifecycleAct.RESERVATION, "2001-02-02", "IS")),
                lived(iceland, norway, inForce("2001"), inForce("2002", "NO")),
                lived(inForce("2001"), done(LifecycleAct.TERMINATION, "2001-06-01"), inForce("2002")),
                lived(inForce("2001", "IS"), act(LifecycleAct.WITHDRAWAL, "IS").build(), inForce("2002", "IS")),
                lived(
                        as("n", done(LifecycleAct.NOTICE, "2001-02-03", "IS")),
                        regarding(done(LifecycleAct.REVOCATION_OF_NOTICE, "2001-02-04", "IS"), "n"),
                        regarding(done(LifecycleAct.OBJECTION, "2001-02-04", "NO"), "n")),
                lived(
                        as(
                                "n",
                                act(LifecycleAct.vocabulary().of("OWN_ACT"), "IS")
                                        .build()),
                        regarding(done(LifecycleAct.OBJECTION, "2001-02-04", "NO"), "n")),
                lived(as("n", iceland), regarding(done(LifecycleAct.CONFIRMATION, "2001-02-04", "IS"), "n")),
                // Who objects to it besides is not resolved.
                lived(
                        iceland,
                        as("r", done(LifecycleAct.RESERVATION, "2001-02-03", "IS")),
                        regarding(
                                act(LifecycleAct.OBJECTION, "IS")
                                        .addActor(Reference.printed("the others"))
                                        .done(DateSpan.parse("2001-02-04"))
                                        .build(),
                                "r")),
                // When it was notified is not said.
                ruled(
                        ForceRule.builder()
                                .suspensionNotice(IsoDuration.parse("P1Y"))
                                .build(),
                        act(LifecycleAct.SUSPENSION, "IS")
                                .takesEffect(UncertainDate.parse("2002-01-01"))
                                .build()),
                ruled(TWO_DEPOSITS, iceland, norway, inForce("2001-03-05")),
                ruled(TWO_DEPOSITS, iceland, norway, inForce("2001-03")),
                ruled(TWO_DEPOSITS, iceland, inForce("2001-03-06")),
                ruled(TWO_DEPOSITS, iceland, norway),
                ruled(YEAR_OF_NOTICE, left("2001-02-03", "2002-02-03")),
                ruled(YEAR_OF_NOTICE, left("2001-02", "2002-02-02")),
                ruled(YEAR_OF_NOTICE, left("2001-02-03", "2002-02")),
                ruled(YEAR_OF_NOTICE, left("2001-02-03", "2002-01-01?")),
                ruled(YEAR_OF_NOTICE, left("2001-02-03?", "2002-01-01")),
                ruled(
                        YEAR_OF_NOTICE,
                        left("2001-02-03", "2001-05-03").toBuilder()
                                .ground(TerminationGround.BREACH)
                                .build()),
                lived(expected(done(LifecycleAct.SIGNATURE, "2002")), done(LifecycleAct.PUBLICATION, "2002-06-01")),
                lived(expected(done(LifecycleAct.SIGNATURE, "2002")), inForce("2003")),
                lived(act(LifecycleAct.SUCCESSION, "IS")
                        .done(DateSpan.parse("1993-02-22"))
                        .takesEffect(UncertainDate.parse("1993-01-01"))
                        .predecessor(Reference.printed("Czechoslovakia"))
                        .build()),
                treaty().addActor(Actor.of("SE", "en", "Sweden"))
                        .addEvent(done(LifecycleAct.ACCESSION, "2001", "SE"))
                        .build(),
                Agreement.builder()
                        .id("a")
                        .title("en", "A")
                        .addActor(Actor.of("SE", "en", "Sweden"))
                        .addParty(Actor.of("gov", "en", "The government").toBuilder()
                                .parent("SE")
                                .build())
                        .addActor(Actor.of("min", "en", "The ministry").toBuilder()
                                .parent("gov")
                                .build())
                        .addEvent(done(LifecycleAct.RATIFICATION, "2001", "SE"))
                        .addEvent(done(LifecycleAct.RATIFICATION, "2001", "min"))
                        .build(),
                authentic("en-US", "en", "fr"),
                authentic("ko"),
                authentic("zh-Hant-TW", "zh"),
                treaty().addEvent(expected(inForce("2001")))
                        .coding(Coding.builder()
                                .coded(UncertainDate.parse("2002?"))
                                .build())
                        .build(),
                treaty().addLegalNature(LegalNature.of(LegalForce.BINDING))
                        .addProvision(Clause.builder()
                                .topic(ClauseTopic.LEGAL_STATUS)
                                .text("en", "It is of equal value in both languages.")
                                .build())
                        .build(),
                authentic("ko", "en").toBuilder()
                        .sources(List.of(Source.builder()
                                .id("s")
                                .authenticity(Authenticity.OFFICIAL_TRANSLATION)
                                .language(LanguageTag.of("ko"))
                                .build()))
                        .build(),
                natured(ClauseTopic.LEGAL_STATUS, "It creates no legal rights.", true, LegalForce.POLITICAL),
                natured(
                        ClauseTopic.LEGAL_STATUS,
                        "It creates no legal rights.",
                        true,
                        LegalForce.POLITICAL,
                        LegalForce.BINDING),
                natured(ClauseTopic.LEGAL_STATUS, "It is legally binding.", false, LegalForce.BINDING),
                natured(ClauseTopic.ENTRY_INTO_FORCE, "It takes effect on signature.", false, LegalForce.POLITICAL),
                treaty().addActor(Actor.of("SE", "en", "Sweden"))
                        .addWork(CitedWork.builder().id("w").build())
                        .addEvent(done(LifecycleAct.ACCEPTANCE, "2001", "SE").toBuilder()
                                .work("w")
                                .build())
                        .build(),
                treaty().addLegalNature(LegalNature.of(LegalForce.BINDING))
                        .addProvision(Clause.builder()
                                .topic(ClauseTopic.LEGAL_STATUS)
                                .summary("en", "The annex creates no legal rights.")
                                .addScope(Reference.printed("the annex"))
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aSoundCaseIsNotReported(Agreement agreement) {
        assertEquals(
                List.of(),
                Refusals.in(AgreementValidator.standard()
                        .without("provision-without-span")
                        .validate(agreement)));
    }

    static Stream<Arguments> several() {
        return Stream.of(
                arguments(
                        "other",
                        lived(
                                done(LifecycleAct.RATIFICATION, "2001-02-03", "IS"),
                                done(LifecycleAct.RATIFICATION, "2001-02-05", "NO"),
                                done(LifecycleAct.RESERVATION, "2001-03-01", "IS", "NO"))),
                arguments(
                        "entry",
                        lived(
                                inForce("2001-02-03", "IS"),
                                inForce("2001-02-05", "NO"),
                                done(LifecycleAct.PROVISIONAL_APPLICATION, "2001-03-01", "IS", "NO"))));
    }

    /** Of the days of several actors, that of the first is reported. */
    @ParameterizedTest
    @MethodSource("several")
    void theDayOfTheFirstIsReported(String argument, Agreement agreement) {
        assertEquals(
                List.of("2001-02-03"),
                AgreementValidator.standard().validate(agreement).violations().stream()
                        .map(violation -> violation.arguments().get(argument))
                        .toList());
    }

    /** By the law of treaties, the acts that each act may answer; one that is not named may answer any. */
    private static final Map<LifecycleAct, String> ANSWERED = answered();

    private static Map<LifecycleAct, String> answered() {
        String reservations = "RESERVATION MODIFICATION_OF_RESERVATION INTERPRETATIVE_DECLARATION DECLARATION ";
        String declarations = "INTERPRETATIVE_DECLARATION DECLARATION TERRITORIAL_APPLICATION ";
        String notices = "NOTICE NOTIFICATION WITHDRAWAL DENUNCIATION TERMINATION SUSPENSION INVALIDITY"
                + " END_OF_PROVISIONAL_APPLICATION ";
        String successions = "SUCCESSION SUCCESSION_TO_SIGNATURE CONTINUATION UNIFICATION ";
        return Map.ofEntries(
                Map.entry(LifecycleAct.ACCEPTANCE_OF_RESERVATION, reservations),
                Map.entry(LifecycleAct.MODIFICATION_OF_RESERVATION, reservations),
                Map.entry(LifecycleAct.WITHDRAWAL_OF_RESERVATION, reservations),
                Map.entry(
                        LifecycleAct.OBJECTION,
                        reservations + declarations + notices + successions
                                + "ACCESSION PROPOSAL_OF_AMENDMENT AMENDMENT CORRECTION"),
                Map.entry(LifecycleAct.WITHDRAWAL_OF_OBJECTION, "OBJECTION OPPOSITION_TO_DECLARATION"),
                Map.entry(LifecycleAct.WITHDRAWAL_OF_DECLARATION, declarations),
                Map.entry(LifecycleAct.APPROVAL_OF_DECLARATION, declarations),
                Map.entry(LifecycleAct.OPPOSITION_TO_DECLARATION, declarations),
                Map.entry(LifecycleAct.RECHARACTERISATION, declarations),
                Map.entry(LifecycleAct.REVOCATION_OF_NOTICE, notices),
                Map.entry(
                        LifecycleAct.WITHDRAWAL_OF_SIGNATURE,
                        "SIGNATURE SIGNATURE_AD_REFERENDUM DEFINITIVE_SIGNATURE SUCCESSION_TO_SIGNATURE"),
                Map.entry(
                        LifecycleAct.WITHDRAWAL_OF_RATIFICATION,
                        "DEFINITIVE_SIGNATURE EXCHANGE_OF_INSTRUMENTS RATIFICATION ACCEPTANCE APPROVAL ACCESSION"
                                + " FORMAL_CONFIRMATION NOTIFICATION_OF_COMPLETION CONSENT_BY_OTHER_MEANS SUCCESSION"
                                + " CONTINUATION UNIFICATION"),
                Map.entry(LifecycleAct.RESUMPTION, "SUSPENSION NOTICE"));
    }

    /** Each act is paired with each other one; exactly the wrong answers are refused. */
    @Test
    void onlyActsThatAnswerOthersAreHeld() {
        for (LifecycleAct act : LifecycleAct.vocabulary().known()) {
            Optional<List<String>> answered =
                    Optional.ofNullable(ANSWERED.get(act)).map(acts -> List.of(acts.split(" ", -1)));
            for (LifecycleAct other : LifecycleAct.vocabulary().known()) {
                boolean refused = AgreementValidator.errors()
                        .validate(lived(
                                as("r", act(other, "IS").build()),
                                regarding(act(act, "NO").build(), "r")))
                        .hasErrors();
                assertEquals(
                        answered.filter(acts -> !acts.contains(other.code())).isPresent(), refused, act + " " + other);
            }
        }
    }

    /** An event that is planned and has no date dates no text, and leaves no other undated. */
    @Test
    void plannedEventsSwitchNoRuleOff() {
        Agreement signed = lived(done(LifecycleAct.SIGNATURE, "2001-02-03", "IS", "NO")).toBuilder()
                .addWork(CitedWork.builder()
                        .id("w")
                        .date(UncertainDate.parse("2002"))
                        .build())
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addCitation(Citation.of("w", CitationRelation.RECALLS))
                        .build())
                .build();
        List<String> later = List.of("cited-work-later provisions[0].citations[0].work");
        assertEquals(later, Refusals.in(AgreementValidator.errors().validate(signed)));
        LifecycleEvent planned = act(LifecycleAct.AMENDMENT).build();
        assertEquals(
                List.of(),
                Refusals.in(AgreementValidator.errors()
                        .validate(signed.toBuilder().addEvent(planned).build())));
        assertEquals(
                later,
                Refusals.in(AgreementValidator.errors()
                        .validate(signed.toBuilder().addEvent(expected(planned)).build())));
    }

    /** What a clause on the status says, and whether that contradicts a treaty, or a political text. */
    @ParameterizedTest
    @CsvSource({
        "It is not legally binding.,                 true,  false",
        "It creates no rights or obligations.,       true,  false",
        "It neither binds nor creates legal duties., true,  false",
        "It is agreed without legal effect.,         true,  false",
        "NOT BINDING,                                true,  false",
        "It is legally binding.,                     false, true",
        "It is Legally Binding.,                     false, true",
        "It is of note that rights exist.,           false, false",
        "It is published.,                           false, false",
    })
    void wordsSayWhetherATextBinds(String summary, boolean ofTreaty, boolean ofPolitical) {
        List<String> reported = List.of("nature-contradicts-clause provisions[0]");
        for (LegalForce force : List.of(LegalForce.BINDING, LegalForce.POLITICAL)) {
            boolean isReported = force.equals(LegalForce.BINDING) ? ofTreaty : ofPolitical;
            assertEquals(
                    isReported ? reported : List.of(),
                    Refusals.in(AgreementValidator.standard()
                            .validate(natured(ClauseTopic.LEGAL_STATUS, summary, false, force))),
                    force.code());
        }
    }
}
