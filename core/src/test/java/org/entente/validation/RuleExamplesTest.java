package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.instrument.TextVersion;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Delegation;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.quantity.Quantity;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.Manner;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule smallest agreements on either side of it. References, tenure and citations have tests of their own. */
class RuleExamplesTest {

    private static final Actor ICELAND = Actor.of("IS", "en", "Iceland");
    private static final Actor NORWAY = Actor.of("NO", "en", "Norway");

    private static Agreement.Builder bilateral() {
        return Agreement.builder().id("a").title("en", "A").addParty(ICELAND).addParty(NORWAY);
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.allParties());
    }

    private static LifecycleEvent event(LifecycleAct act, String actor) {
        return LifecycleEvent.builder().act(act).addActor(Reference.to(actor)).build();
    }

    private static LifecycleEvent issued(String day) {
        return LifecycleEvent.builder()
                .act(LifecycleAct.ISSUANCE)
                .done(DateSpan.parse(day))
                .build();
    }

    private static Agreement by(Attribution by) {
        return bilateral().addProvision(position().by(by).build()).build();
    }

    private static Agreement validity(String validity, String... days) {
        Actor actor = Actor.of("SU", "en", "Soviet Union").toBuilder()
                .validity(DateSpan.parse(validity))
                .build();
        Agreement.Builder agreement = bilateral().addParty(actor);
        for (String day : days) {
            agreement.addEvent(issued(day));
        }
        return agreement.build();
    }

    private static Agreement delegate(String actsFor, String delegationOf) {
        return bilateral()
                .addActor(Actor.of("mfa", "en", "Ministry").toBuilder()
                        .parent("IS")
                        .build())
                .addOfficial(Official.builder().id("o").name("O").actor(actsFor).build())
                .addMeeting(Meeting.builder()
                        .id("m")
                        .addDelegation(Delegation.builder()
                                .actor(delegationOf)
                                .addParticipant(Participant.of("o"))
                                .build())
                        .build())
                .build();
    }

    private static Agreement met(String dates, DayOfWeek weekday) {
        return bilateral()
                .addMeeting(Meeting.builder()
                        .id("m")
                        .dates(DateSpan.parse(dates))
                        .weekday(weekday)
                        .build())
                .build();
    }

    private static Tenure tenure(String held, Capacity capacity) {
        return Tenure.builder()
                .office(Reference.to("minister"))
                .held(DateSpan.parse(held))
                .capacity(capacity)
                .build();
    }

    private static Agreement holders(Tenure first, Tenure second) {
        return bilateral()
                .addOffice(Office.of("minister", "en", "Minister"))
                .addOfficial(
                        Official.builder().id("o").name("O").addTenure(first).build())
                .addOfficial(
                        Official.builder().id("p").name("P").addTenure(second).build())
                .build();
    }

    private static Agreement manyAs(ActorKind kind) {
        return bilateral()
                .addParty(Actor.of("X", "en", "Each State Party").toBuilder()
                        .kind(kind)
                        .build())
                .addProvision(position()
                        .by(Attribution.of("X").toBuilder().manner(Manner.EACH).build())
                        .build())
                .build();
    }

    private static Agreement assessed(String score) {
        return bilateral()
                .addScheme(AssessmentScheme.builder()
                        .id("s")
                        .least(BigDecimal.ONE.negate())
                        .greatest(BigDecimal.ONE)
                        .build())
                .addAssessment(Assessment.builder()
                        .scheme("s")
                        .number(new BigDecimal(score))
                        .build())
                .build();
    }

    private static Agreement timed(UnaryOperator<Timing.Builder> timing) {
        return bilateral()
                .addProvision(position()
                        .addTiming(
                                timing.apply(Timing.builder().asPrinted("then")).build())
                        .build())
                .build();
    }

    private static Trigger on(String date) {
        return Trigger.on(UncertainDate.parse(date));
    }

    private static Agreement effect(String done, String effect) {
        return bilateral()
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.NOTIFICATION)
                        .done(DateSpan.parse(done))
                        .takesEffect(UncertainDate.parse(effect))
                        .build())
                .build();
    }

    private static Agreement acts(LifecycleAct... acts) {
        Agreement.Builder agreement = bilateral();
        for (LifecycleAct act : acts) {
            agreement.addEvent(event(act, "IS"));
        }
        return agreement.build();
    }

    /** Of several acts, one belongs to the life of a work. */
    private static Agreement ofWork(int which, LifecycleAct... acts) {
        Agreement agreement = acts(acts);
        List<LifecycleEvent> events = new ArrayList<>(agreement.events());
        events.set(which, events.get(which).toBuilder().work("w").build());
        return agreement.toBuilder()
                .events(events)
                .addWork(CitedWork.builder().id("w").build())
                .build();
    }

    /** Of several acts, one is planned and not done. */
    private static Agreement planned(int which, LifecycleAct... acts) {
        Agreement agreement = acts(acts);
        List<LifecycleEvent> events = new ArrayList<>(agreement.events());
        events.set(which, events.get(which).toBuilder().expected(true).build());
        Actor state = ICELAND.toBuilder().kind(ActorKind.STATE).build();
        return agreement.toBuilder()
                .actors(List.of(state, NORWAY))
                .events(events)
                .build();
    }

    private static Agreement confirmedBy(ActorKind kind) {
        return bilateral()
                .addParty(Actor.of("X", "en", "X").toBuilder().kind(kind).build())
                .addEvent(event(LifecycleAct.FORMAL_CONFIRMATION, "X"))
                .build();
    }

    private static Agreement sourced(Source.Builder source, Position.Builder position) {
        return bilateral()
                .addSource(source.id("s").build())
                .addProvision(position.build())
                .build();
    }

    private static Agreement political(LegalForce force, Wording wording) {
        return bilateral()
                .addLegalNature(LegalNature.of(force))
                .addProvision(Commitment.builder()
                        .text("en", "They act.")
                        .by(Attribution.allParties())
                        .wording(wording)
                        .build())
                .build();
    }

    private static Agreement printed(String text) {
        return bilateral()
                .addLegalNature(LegalNature.of(LegalForce.POLITICAL))
                .addProvision(position().text("en", text).build())
                .build();
    }

    private static Wording modal(String modal) {
        return Wording.builder().modal(Word.lemma(modal)).build();
    }

    private static Agreement measured(String unit) {
        return bilateral()
                .addProvision(position()
                        .addQuantity(Quantity.builder()
                                .value(BigDecimal.TEN)
                                .unit(Code.of(CodeScheme.UCUM, unit))
                                .build())
                        .build())
                .build();
    }

    private static Agreement coded(CodeScheme scheme, String value) {
        return bilateral()
                .addActor(Actor.of("X", "en", "X").toBuilder()
                        .addCode(Code.of(scheme, value))
                        .build())
                .build();
    }

    private static Agreement named(String name) {
        return bilateral().addActor(Actor.of("X", "en", name)).build();
    }

    private static Agreement titled(String language, String title) {
        return bilateral().title(language, title).build();
    }

    private static final TextSpan SPAN = TextSpan.of("s", 0, 1);

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "party-duplicate parties[2]",
                        bilateral().addParty(Party.of("IS")).build()),
                arguments("party-not-valid parties[2]", validity("1922/1991", "1992-05-01")),
                arguments("party-not-valid parties[2]", validity("1922/1991", "1992-05-01/1992-05-02")),
                arguments("party-not-valid parties[2]", validity("1992/..", "1991-05-01/1991-05-02")),
                arguments(
                        "speaker-not-a-party provisions[0].by.actors[1]",
                        bilateral()
                                .addActor(Actor.of("SE", "en", "Sweden"))
                                .addProvision(position()
                                        .by(Attribution.of("IS", "SE"))
                                        .build())
                                .build()),
                arguments(
                        "manner-of-one provisions[0].by.manner",
                        by(Attribution.of("IS").toBuilder()
                                .manner(Manner.JOINTLY)
                                .build())),
                arguments(
                        "speaker-not-a-party provisions[0].by.actors[0].members[1]",
                        bilateral()
                                .addActor(Actor.of("SE", "en", "Sweden"))
                                .addProvision(position()
                                        .by(Attribution.builder()
                                                .addActor(Reference.builder()
                                                        .asPrinted("Nordic states")
                                                        .addMembers("IS", "SE")
                                                        .build())
                                                .build())
                                        .build())
                                .build()),
                arguments(
                        "delegate-of-another meetings[0].delegations[0].participants[0].official",
                        delegate("IS", "NO")),
                arguments("weekday-mismatch meetings[0].weekday", met("2021-03-18", DayOfWeek.FRIDAY)),
                arguments(
                        "office-held-twice officials[1].tenures[0]",
                        holders(
                                tenure("2020-01-01/2021-01-01", Capacity.SUBSTANTIVE),
                                tenure("2020-12-31/2022-01-01", Capacity.SUBSTANTIVE))),
                arguments(
                        "office-held-twice officials[1].tenures[0]",
                        holders(
                                tenure("2020-12-31/2022-01-01", Capacity.SUBSTANTIVE),
                                tenure("2020-01-01/2021-01-01", Capacity.SUBSTANTIVE))),
                arguments(
                        "office-held-twice officials[1].tenures[0]",
                        holders(tenure("2021/2024", Capacity.SUBSTANTIVE), tenure("2021/2024", Capacity.SUBSTANTIVE))),
                arguments(
                        "timing-reversed provisions[0].timings[0]",
                        timed(timing -> timing.from(on("2022")).until(on("2021")))),
                arguments(
                        "timing-reversed provisions[0].timings[0]",
                        timed(timing -> timing.from(on("2022")).due(on("2021")))),
                arguments(
                        "date-stand-in provisions[0].timings[0].at.date", timed(timing -> timing.at(on("9999-12-31")))),
                arguments("assessment-off-scale assessments[0]", assessed("2")),
                arguments("assessment-off-scale assessments[0]", assessed("-1.5")),
                arguments("effect-before-act events[0].takesEffect", effect("2021-05", "2021-04-30")),
                arguments("reservation-without-consent events[0].actors[0]", acts(LifecycleAct.RESERVATION)),
                arguments(
                        "reservation-without-consent events[1].actors[0]",
                        ofWork(0, LifecycleAct.SIGNATURE, LifecycleAct.RESERVATION)),
                arguments(
                        "reservation-without-consent events[1].actors[0]",
                        ofWork(1, LifecycleAct.SIGNATURE, LifecycleAct.RESERVATION)),
                arguments("confirmation-by-state events[0].actors[0]", confirmedBy(ActorKind.STATE)),
                arguments("confirmation-by-state events[0].actors[0]", confirmedBy(ActorKind.HISTORICAL_STATE)),
                arguments(
                        "accession-after-signature events[1].actors[0]",
                        acts(LifecycleAct.SIGNATURE, LifecycleAct.ACCESSION)),
                arguments(
                        "span-out-of-range provisions[0].spans[0]",
                        sourced(Source.builder().length(10), position().addSpan(TextSpan.of("s", 5, 11)))),
                arguments(
                        "span-outside-whole provisions[0].spans[1]",
                        sourced(
                                Source.builder(),
                                position()
                                        .addSpans(
                                                TextSpan.of("s", 5, 11).toBuilder()
                                                        .role(SpanRole.WHOLE)
                                                        .build(),
                                                TextSpan.of("s", 10, 12).toBuilder()
                                                        .role(SpanRole.VERB)
                                                        .build()))),
                arguments("provision-without-span provisions[0]", sourced(Source.builder(), position())),
                arguments(
                        "fidelity-overclaimed sources[0].fidelity",
                        sourced(
                                Source.builder()
                                        .authenticity(Authenticity.SECONDARY_REPORT)
                                        .fidelity(Fidelity.VERBATIM_TRANSCRIPTION),
                                position().addSpan(SPAN))),
                arguments(
                        "fidelity-overclaimed provisions[0].rendering",
                        sourced(
                                Source.builder().fidelity(Fidelity.PARAPHRASE),
                                position().addSpan(SPAN).rendering(Rendering.VERBATIM))),
                arguments("treaty-term provisions[0].wording", political(LegalForce.POLITICAL, modal("shall"))),
                arguments("treaty-term provisions[0].text", printed("In Oslo the Parties meet, and the Parties part.")),
                arguments("lemma-unknown provisions[0].wording.modal", political(LegalForce.BINDING, modal("shal"))),
                arguments("code-unknown actors[2].codes[0]", coded(CodeScheme.ISO_3166_1_ALPHA_2, "KX")),
                arguments("code-unknown actors[2].codes[0]", coded(CodeScheme.ISO_3166_1_ALPHA_3, "KOX")),
                arguments("code-unknown actors[2].codes[0]", coded(CodeScheme.ISO_3166_3, "SUSU")),
                arguments("code-unknown actors[2].codes[0]", coded(CodeScheme.UN_M49, "41")),
                arguments("code-unknown actors[2].codes[0]", coded(CodeScheme.ISO_3166_1_NUMERIC, "4100")),
                arguments(
                        "code-unknown provisions[0].quantities[0].unit",
                        bilateral()
                                .addProvision(position()
                                        .addQuantity(Quantity.builder()
                                                .asPrinted("two crowns")
                                                .unit(Code.of(CodeScheme.ISO_4217, "KRN"))
                                                .build())
                                        .build())
                                .build()),
                arguments("unit-unknown provisions[0].quantities[0].unit", measured("kWh")),
                arguments("name-invisible-character actors[2].name.en", named("Green\u00ADland")),
                arguments("name-invisible-character actors[2].name.en", named("United\u00A0States")),
                arguments("language-unregistered title.english", titled("english", "Treaty")),
                arguments("language-is-member-name title.kind", titled("kind", "Treaty")),
                arguments(
                        "language-unregistered texts[1].language",
                        bilateral()
                                .addTexts(TextVersion.authentic("en"), TextVersion.authentic("en-UX"))
                                .build()),
                arguments("language-is-member-name title.text", titled("text", "Treaty")),
                arguments("language-is-member-name title.id", titled("id", "IS")),
                arguments("name-mixed-scripts actors[2].name.en", named("R\u043Essia")),
                arguments("name-mixed-scripts actors[2].name.en", named("Kim\u2013R\u043Essia")),
                arguments(
                        "name-mixed-scripts parties[2].asPrinted[1]",
                        bilateral()
                                .addActor(Actor.of("X", "en", "X"))
                                .addParty(Party.of("X").toBuilder()
                                        .addAsPrinted("Greece", "Gr\u03B5ece")
                                        .build())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aRuleFindsItsCaseAndNothingElse(String expected, Agreement agreement) {
        assertEquals(
                List.of(expected), Refusals.in(AgreementValidator.standard().validate(agreement)));
    }

    static Stream<Agreement> sound() {
        return Stream.of(
                bilateral().build(),
                validity("1922/1991", "1991-05-01"),
                validity("1922/1991", "1992-05-01", "1990"),
                validity("1922/1991"),
                validity("1922/1991", "1991-12-20/1992-01-10"),
                validity("1992-01-01/..", "1991-12-20/1992-01-10"),
                validity("1991-12-24/1991-12-26", "1991-12-20/1992-01-10"),
                validity("1922/1991", "/1992-01-10"),
                bilateral()
                        .addActor(Actor.of("mfa", "en", "Ministry").toBuilder()
                                .parent("IS")
                                .build())
                        .addProvision(position().by(Attribution.of("mfa")).build())
                        .build(),
                titled("id", "Perjanjian"),
                titled("x-own", "Treaty"),
                titled("qaa-Qaaa-QM", "Treaty"),
                named("Anna\u2013\u0410\u043D\u043D\u0430"),
                named("Anna\u3000\u0410\u043D\u043D\u0430"),
                manyAs(ActorKind.INDETERMINATE),
                manyAs(ActorKind.INFORMAL_GROUPING),
                by(Attribution.allParties().toBuilder().manner(Manner.JOINTLY).build()),
                by(Attribution.builder()
                        .addActors(Reference.to("IS"), Reference.printed("its friends"))
                        .manner(Manner.JOINTLY)
                        .build()),
                delegate("IS", "IS"),
                delegate("mfa", "IS"),
                delegate("IS", "mfa"),
                met("2021-03-18", DayOfWeek.THURSDAY),
                met("2021-03-18~", DayOfWeek.FRIDAY),
                met("2021-03", DayOfWeek.FRIDAY),
                holders(
                        tenure("2020-01-01/2021-01-01", Capacity.SUBSTANTIVE),
                        tenure("2021-01-01/2022-01-01", Capacity.SUBSTANTIVE)),
                holders(
                        tenure("2020-01-01/2021-01-01", Capacity.SUBSTANTIVE),
                        tenure("2020-12-31/2022-01-01", Capacity.ACTING)),
                holders(
                        tenure("2020-01-01/2021", Capacity.SUBSTANTIVE),
                        tenure("2021-03/2022-01-01", Capacity.SUBSTANTIVE)),
                timed(timing -> timing.from(on("2021")).until(on("2021"))),
                effect("2021-05", "2021-05-01"),
                effect("2021-05/2021-07", "2021-06"),
                acts(LifecycleAct.SIGNATURE, LifecycleAct.RESERVATION),
                acts(LifecycleAct.RATIFICATION, LifecycleAct.RESERVATION),
                acts(LifecycleAct.SIGNATURE, LifecycleAct.RATIFICATION),
                acts(LifecycleAct.ACCESSION),
                planned(1, LifecycleAct.SIGNATURE, LifecycleAct.ACCESSION),
                planned(0, LifecycleAct.RESERVATION),
                planned(0, LifecycleAct.FORMAL_CONFIRMATION),
                ofWork(0, LifecycleAct.SIGNATURE, LifecycleAct.ACCESSION),
                ofWork(1, LifecycleAct.SIGNATURE, LifecycleAct.ACCESSION),
                confirmedBy(ActorKind.INTERNATIONAL_ORGANISATION),
                sourced(Source.builder().length(10), position().addSpan(TextSpan.of("s", 5, 10))),
                sourced(
                        Source.builder()
                                .authenticity(Authenticity.SECONDARY_REPORT)
                                .fidelity(Fidelity.PARAPHRASE),
                        position().addSpan(SPAN).rendering(Rendering.PARAPHRASED)),
                sourced(
                        Source.builder()
                                .authenticity(Authenticity.AUTHENTIC_TEXT)
                                .fidelity(Fidelity.VERBATIM_TRANSCRIPTION),
                        position().addSpan(SPAN).rendering(Rendering.VERBATIM)),
                political(LegalForce.BINDING, modal("shall")),
                political(LegalForce.POLITICAL, modal("will")),
                political(LegalForce.POLITICAL, modal("shall")).toBuilder()
                        .addLegalNature(LegalNature.of(LegalForce.BINDING))
                        .build(),
                printed("The participants meet at a marshalling yard."),
                political(LegalForce.POLITICAL, modal("shall")).toBuilder()
                        .legalNatures(List.of(LegalNature.of(LegalForce.POLITICAL).toBuilder()
                                .addScope(Reference.printed("the annex"))
                                .build()))
                        .build(),
                coded(CodeScheme.ISO_3166_1_ALPHA_2, "KR"),
                coded(CodeScheme.ISO_3166_1_ALPHA_2, "XK"),
                coded(CodeScheme.ISO_3166_1_ALPHA_2, "EU"),
                coded(CodeScheme.ISO_3166_1_ALPHA_3, "KOR"),
                coded(CodeScheme.ISO_3166_1_ALPHA_3, "XKX"),
                coded(CodeScheme.ISO_3166_3, "SUHH"),
                coded(CodeScheme.UN_M49, "410"),
                coded(CodeScheme.EUROVOC, "c_1234abcd"),
                named("대한민국 (Republic of Korea)"),
                named("Ελλάδα / Greece"),
                named("می\u200Cخواهم"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aSoundCaseIsNotReported(Agreement agreement) {
        assertEquals(List.of(), Refusals.in(AgreementValidator.standard().validate(agreement)));
    }

    @Test
    void aSpanCuttingAGraphemeIsFound() {
        SourceText text = SourceText.of("s", "cafe\u0301 noir");
        assertEquals(
                List.of("span-splits-grapheme provisions[0].spans[0]"),
                Refusals.in(AgreementValidator.standard()
                        .validate(
                                sourced(Source.builder(), position().addSpan(text.span(0, 4, SpanRole.NOUN))), text)));
        assertEquals(
                List.of(),
                Refusals.in(AgreementValidator.standard()
                        .validate(
                                sourced(Source.builder(), position().addSpan(text.span(0, 5, SpanRole.NOUN))), text)));
    }

    /** One speaks by itself, by one official or by several of the text; all else may stand for several. */
    @ParameterizedTest
    @CsvSource({
        "true,  IS, ''",
        "true,  IS, o",
        "true,  '', o",
        "false, IS, o p",
        "false, IS, o+p",
        "false, IS, +o",
        "false, IS, words",
        "false, IS words, ''",
        "false, IS+NO, ''",
        "false, IS NO, ''"
    })
    void mannerNeedsSeveral(boolean isOfOne, String actors, String officials) {
        Attribution by = Attribution.builder()
                .actors(references(actors))
                .officials(references(officials))
                .manner(Manner.JOINTLY)
                .build();
        Agreement agreement = bilateral()
                .addOfficials(
                        Official.builder().id("o").name("O").actor("IS").build(),
                        Official.builder().id("p").name("P").actor("IS").build())
                .addProvision(position().by(by).build())
                .build();
        assertEquals(
                isOfOne ? List.of("manner-of-one provisions[0].by.manner") : List.of(),
                Refusals.in(AgreementValidator.standard().validate(agreement)));
    }

    /** References by id, by words, and with members after a plus. */
    private static List<Reference> references(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.equals("words") ? Reference.printed(each) : reference(each))
                .toList();
    }

    private static Reference reference(String text) {
        int plus = text.indexOf('+');
        Reference.Builder reference = Reference.builder().asPrinted("they");
        if (plus != 0) {
            reference.id(plus < 0 ? text : text.substring(0, plus));
        }
        return plus < 0
                ? reference.build()
                : reference.addMembers(text.substring(plus + 1)).build();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "3, false"})
    void onlyAnOfficeOfOneSeatIsHeldTwice(int seats, boolean reported) {
        Tenure tenure = tenure("2021/2024", Capacity.SUBSTANTIVE);
        Agreement agreement = holders(tenure, tenure);
        Office office = agreement.offices().get(0).toBuilder()
                .seats(Optional.of(seats).filter(each -> each > 0))
                .build();
        assertEquals(
                reported ? List.of("office-held-twice officials[1].tenures[0]") : List.of(),
                Refusals.in(AgreementValidator.standard()
                        .validate(agreement.toBuilder().offices(List.of(office)).build())));
    }
}
