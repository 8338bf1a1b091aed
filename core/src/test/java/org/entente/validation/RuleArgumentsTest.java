package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.instrument.TextVersion;
import org.entente.life.ForceRule;
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
import org.entente.provision.Clause;
import org.entente.provision.Position;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.Digest;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Rounding;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.Manner;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the message of each rule is filled with, in an agreement where no two arguments have one value. */
class RuleArgumentsTest {

    private static final Pattern SLOT = Pattern.compile("\\{\\??(\\w+)\\}");

    /** Two parties and a third actor. */
    private static Agreement.Builder pact() {
        return Agreement.builder()
                .id("t")
                .title("en", "Pact")
                .addParty(Actor.of("A", "en", "Northland"))
                .addParty(Actor.of("B", "en", "Southland"))
                .addActor(Actor.of("D", "en", "Westland"));
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "It agrees.").by(Attribution.allParties());
    }

    private static Agreement.Builder with(Position.Builder... positions) {
        Agreement.Builder pact = pact();
        for (Position.Builder position : positions) {
            pact.addProvision(position.build());
        }
        return pact;
    }

    /** Acts that are written as {@link ActRulesTest#event} reads them. */
    private static Agreement.Builder lived(String lines) {
        return pact().events(Arrays.stream(lines.split("; ", -1))
                .map(ActRulesTest::event)
                .toList());
    }

    private static Agreement.Builder lived(ForceRule.Builder rule, String lines) {
        return lived(lines)
                .addProvision(clause(ClauseTopic.DURATION).rule(rule.build()).build());
    }

    private static Clause.Builder clause(ClauseTopic topic) {
        return Clause.builder().topic(topic).summary("en", "How long.");
    }

    private static IsoDuration length(String length) {
        return IsoDuration.parse(length);
    }

    private static Official.Builder official(String id, Tenure... tenures) {
        return Official.builder().id(id).name("Mr " + id).addTenures(tenures);
    }

    private static Tenure tenure(String office, String held) {
        return Tenure.of(office, DateSpan.parse(held)).toBuilder()
                .capacity(Capacity.SUBSTANTIVE)
                .build();
    }

    private static Agreement.Builder timed(UnaryOperator<Timing.Builder> timing) {
        return with(position().addTiming(timing.apply(Timing.builder()).build()));
    }

    private static Trigger on(String date) {
        return Trigger.on(UncertainDate.parse(date));
    }

    private static Reference several(String... ids) {
        return Reference.builder().asPrinted("they").addMembers(ids).build();
    }

    private static TextSpan span(int start, int end, SpanRole role) {
        return TextSpan.of("s", start, end).toBuilder().role(role).build();
    }

    private static Agreement.Builder sourced(Source.Builder source, Position.Builder position) {
        return with(position).addSource(source.id("s").build());
    }

    static Stream<Arguments> findings() {
        SourceText text = SourceText.of("s", "They meet in May.\r\nThey part in June.");
        SourceText longText = SourceText.of("s", "x".repeat(70_000));
        Digest digest = Digest.full(text.text());
        return Stream.of(
                row(
                        "id-duplicate",
                        "actors[3].id {first=actors[2].id, id=D, kind=actor}; actors[4].id {first=actors[2].id, id=D, kind=actor}",
                        pact().addActor(Actor.of("D", "en", "Eastland")).addActor(Actor.of("D", "en", "Midland"))),
                row(
                        "reference-dangling",
                        "provisions[0].by.actors[0].id {id=northland, kind=actor, near=Northland}",
                        with(position().by(Attribution.of("northland"))).addActor(Actor.of("Northland", "en", "N"))),
                row(
                        "reference-dangling",
                        "provisions[0].policyAreas[0] {id=trade, kind=policy area, shipped=trade}",
                        with(position().addPolicyArea("trade"))),
                row(
                        "reference-cycle",
                        "actors[3].parent {id=x, way=y, z}",
                        pact().addActors(
                                        Actor.of("x", "en", "X").toBuilder()
                                                .parent("y")
                                                .build(),
                                        Actor.of("y", "en", "Y").toBuilder()
                                                .parent("z")
                                                .build(),
                                        Actor.of("z", "en", "Z").toBuilder()
                                                .parent("x")
                                                .build())),
                row(
                        "party-duplicate",
                        "parties[2] {first=parties[1], id=B}; parties[3] {first=parties[1], id=B}",
                        pact().addParty(Party.of("B")).addParty(Party.of("B"))),
                row(
                        "party-not-valid",
                        "parties[2] {date=1992-05-01, id=SU, validity=1922/1991}",
                        lived("ISSUANCE A done=1992-05-01; SIGNATURE B done=1993-05-01")
                                .addParty(Actor.of("SU", "en", "Soviet Union").toBuilder()
                                        .validity(DateSpan.parse("1922/1991"))
                                        .build())),
                row(
                        "speaker-not-a-party",
                        "provisions[0].by.actors[1] {id=D}; provisions[1].by.officials[0] {id=D, official=o}",
                        with(
                                        position().by(Attribution.of("A", "D")),
                                        position()
                                                .by(Attribution.builder()
                                                        .addOfficial(Reference.to("o"))
                                                        .build()))
                                .addOfficial(official("o").actor("D").build())),
                row(
                        "manner-of-one",
                        "provisions[0].by.manner {manner=JOINTLY}",
                        with(position()
                                .by(Attribution.of("A").toBuilder()
                                        .manner(Manner.JOINTLY)
                                        .build()))),
                row(
                        "delegate-of-another",
                        "meetings[0].delegations[0].participants[0].official {actor=D, official=o, party=B}",
                        pact().addOfficial(official("o").actor("D").build())
                                .addMeeting(Meeting.builder()
                                        .id("m")
                                        .addDelegation(Delegation.builder()
                                                .actor("B")
                                                .addParticipant(Participant.of("o"))
                                                .build())
                                        .build())),
                row(
                        "delegate-of-another",
                        "events[0].participants[0].official {actor=D, official=o, others=1, party=A, role=SIGNER_ON_BEHALF}",
                        pact().addOfficial(official("o").actor("D").build())
                                .addEvent(ActRulesTest.event("RATIFICATION A,B done=2001").toBuilder()
                                        .addParticipant(Participant.of("o"))
                                        .build())),
                row(
                        "cited-work-later",
                        "provisions[0].citations[0].work {date=2003-04-05, text=2002-03-04, work=w}",
                        lived("SIGNATURE A,B done=2001-02-03; AMENDMENT - done=2002-03-04")
                                .addWork(CitedWork.builder()
                                        .id("w")
                                        .date(UncertainDate.parse("2003-04-05"))
                                        .build())
                                .addProvision(position()
                                        .addCitation(Citation.of("w", CitationRelation.RECALLS))
                                        .build())),
                row(
                        "date-stand-in",
                        "provisions[0].timings[0].at.date {date=9999-12-31}",
                        timed(timing -> timing.at(on("9999-12-31")))),
                row(
                        "weekday-mismatch",
                        "meetings[0].weekday {actual=THURSDAY, date=2021-03-18, weekday=FRIDAY}",
                        pact().addMeeting(Meeting.builder()
                                .id("m")
                                .dates(DateSpan.parse("2021-03-18/2021-03-19"))
                                .weekday(DayOfWeek.FRIDAY)
                                .build())),
                row(
                        "office-not-held",
                        "events[0].participants[0].official {date=2001, office=f, official=o}; events[1].participants[0].official {date=2002, official=o}",
                        pact().addOffice(Office.of("f", "en", "Foreign Minister"))
                                .addOffice(Office.of("g", "en", "Finance Minister"))
                                .addOfficial(official("o", tenure("f", "2010/2011"), tenure("g", "2012/2013"))
                                        .build())
                                .addEvents(
                                        ActRulesTest.event("RATIFICATION A done=2001").toBuilder()
                                                .addParticipant(Participant.builder()
                                                        .official(Reference.to("o"))
                                                        .office(several("f", "g"))
                                                        .build())
                                                .build(),
                                        ActRulesTest.event("RATIFICATION B done=2002").toBuilder()
                                                .addParticipant(Participant.of("o"))
                                                .build())),
                row(
                        "office-not-held",
                        "provisions[0].by.officials[0] {date=2001, official=o}",
                        lived("SIGNATURE A done=2001; SIGNATURE B done=2002")
                                .addOffice(Office.of("f", "en", "Foreign Minister"))
                                .addOfficial(
                                        official("o", tenure("f", "2010/2011")).build())
                                .addProvision(position()
                                        .by(Attribution.builder()
                                                .addOfficial(Reference.to("o"))
                                                .build())
                                        .build())),
                row(
                        "office-held-twice",
                        "officials[1].tenures[0] {held=2011/2013, office=f, official=p, other=o}",
                        pact().addOffice(Office.of("f", "en", "Foreign Minister"))
                                .addOfficials(
                                        official("o", tenure("f", "2010/2012")).build(),
                                        official("p", tenure("f", "2011/2013")).build())),
                row(
                        "timing-reversed",
                        "provisions[0].timings[0] {from=2022, until=2021}; provisions[0].timings[0] {from=2022, until=2020}",
                        timed(timing ->
                                timing.from(on("2022")).until(on("2021")).due(on("2020")))),
                row(
                        "assessment-off-scale",
                        "assessments[0] {scheme=kept, value=10}; assessments[1] {scheme=kept, value=LOST}",
                        pact().addScheme(AssessmentScheme.builder()
                                        .id("kept")
                                        .greatest(BigDecimal.ONE)
                                        .addGrade(Grade.of("MET", BigDecimal.ONE))
                                        .build())
                                .addAssessment(Assessment.builder()
                                        .scheme("kept")
                                        .number(BigDecimal.TEN)
                                        .build())
                                .addAssessment(Assessment.builder()
                                        .scheme("kept")
                                        .grade("LOST")
                                        .build())),
                row(
                        "effect-before-act",
                        "events[0].takesEffect {done=2001, effect=2000}",
                        lived("NOTIFICATION A done=2001 effect=2000")),
                row(
                        "reservation-without-consent",
                        "events[0].actors[1] {actor=B}",
                        lived("RESERVATION A,B done=2001; SIGNATURE A done=2001")),
                row(
                        "confirmation-by-state",
                        "events[0].actors[1] {actor=S}",
                        pact().addParty(Actor.of("S", "en", "S").toBuilder()
                                        .kind(ActorKind.STATE)
                                        .build())
                                .addEvent(ActRulesTest.event("FORMAL_CONFIRMATION A,S done=2001"))),
                row(
                        "accession-after-signature",
                        "events[1].actors[1] {actor=A}",
                        lived("SIGNATURE A done=2000; ACCESSION D,A done=2001")),
                row(
                        "signature-before-opening",
                        "events[1].done {date=2001-04-05, other=2001-05-06}",
                        lived("OPENING_FOR_SIGNATURE - done=2001-05-06; SIGNATURE A done=2001-04-05")),
                row(
                        "ratification-before-signature",
                        "events[1].done {date=2001-04-05, other=2001-05-06}",
                        lived("SIGNATURE A done=2001-05-06; RATIFICATION A done=2001-04-05")),
                row(
                        "departure-before-consent",
                        "events[1].done {date=2001-04-05, other=2001-05-06}",
                        lived("ACCESSION A done=2001-05-06; DENUNCIATION A done=2001-04-05")),
                row(
                        "force-too-early",
                        "events[1].takesEffect {act=SIGNATURE, date=2001-04-05, other=2001-05-06}",
                        lived("SIGNATURE A,B done=2001-05-06; ENTRY_INTO_FORCE - effect=2001-04-05")),
                row(
                        "force-too-early",
                        "events[1].takesEffect {act=ENTRY_INTO_FORCE, actor=B, date=2001-04-05, other=2001-05-06}",
                        lived("ENTRY_INTO_FORCE - effect=2001-05-06; ENTRY_INTO_FORCE B,A effect=2001-04-05")),
                row(
                        "registration-before-force",
                        "events[1].done {date=2001-04-05, other=2001-05-06}",
                        lived("ENTRY_INTO_FORCE - effect=2001-05-06; REGISTRATION - done=2001-04-05")),
                row(
                        "reservation-late",
                        "events[2].done {date=2001-05-06, other=2001-04-05}",
                        lived(
                                "SIGNATURE A done=2000-01-01; RATIFICATION A done=2001-04-05; RESERVATION A done=2001-05-06")),
                row(
                        "signature-withdrawn-late",
                        "events[2].done {date=2001-05-06, other=2001-04-05}",
                        lived(
                                "SIGNATURE A done=2000-01-01; RATIFICATION A done=2001-04-05; WITHDRAWAL_OF_SIGNATURE A done=2001-05-06")),
                row(
                        "answer-before-act",
                        "events[2].done {date=1998-05-06, other=1999-01-01}",
                        lived(
                                "RATIFICATION A,B done=1999; RESERVATION A done=1999 id=r; OBJECTION B done=1998-05-06 to=r")),
                row(
                        "force-twice",
                        "events[1] {first=events[0]}; events[2] {first=events[1]}",
                        lived(
                                "ENTRY_INTO_FORCE - effect=2001; ENTRY_INTO_FORCE - effect=2002; ENTRY_INTO_FORCE - effect=2003")),
                row(
                        "provisional-after-force",
                        "events[1] {date=2001-05-06, entry=2001-04-05}",
                        lived("ENTRY_INTO_FORCE - effect=2001-04-05; PROVISIONAL_APPLICATION - done=2001-05-06")),
                row(
                        "act-by-another",
                        "events[1].regarding {act=REVOCATION_OF_NOTICE, actor=B, other=A}",
                        lived("NOTICE A done=2005 id=n; REVOCATION_OF_NOTICE B done=2006 to=n")),
                row(
                        "act-by-another",
                        "events[1].regarding {act=REVOCATION_OF_NOTICE, actor=C, other=A}",
                        lived("NOTICE A,B done=2005 id=n; REVOCATION_OF_NOTICE C,D done=2006 to=n")),
                row(
                        "objection-late",
                        "events[2].done {accepted=2000-07-01, date=2000-07-02}",
                        lived(
                                "RATIFICATION A,B done=1999-01-01; RESERVATION A done=1999-01-01 id=r; OBJECTION B done=2000-07-02 to=r")),
                row(
                        "act-without-ground",
                        "events[1] {act=RESUMPTION, ground=NOTICE, SUSPENSION}; events[2] {act=WITHDRAWAL, actor=D, ground=ACCESSION, RATIFICATION, SIGNATURE}",
                        lived("RATIFICATION A,B done=1999; RESUMPTION A done=2005; WITHDRAWAL D done=2005")),
                row(
                        "act-after-end",
                        "events[1].done {date=2005-01-02, end=2005-01-01}",
                        lived("TERMINATION - effect=2005-01-01; ACCESSION D done=2005-01-02")),
                row(
                        "act-after-end",
                        "events[2].done {actor=A, date=2006-01-01, end=2005-01-01}",
                        lived(
                                "RATIFICATION A done=2001; CONTINUATION D done=2005-01-01 from=A; DENUNCIATION A done=2006-01-01")),
                row(
                        "act-twice",
                        "events[1] {actor=B, first=events[0]}; events[2] {actor=B, first=events[1]}",
                        lived("RATIFICATION A,B done=2001; RATIFICATION D,B done=2002; RATIFICATION B done=2003")),
                row(
                        "force-without-consent",
                        "events[3].actors[0] {actor=D, date=2000-01-01}; events[3].actors[1] {actor=B, consent=2002-03-04, date=2000-01-01}",
                        lived(
                                "RATIFICATION A done=1999-01-01; RATIFICATION B done=2002-03-04; SIGNATURE D done=1999; ENTRY_INTO_FORCE D,B effect=2000-01-01")),
                row(
                        "regarding-wrong-act",
                        "events[1].regarding {act=RESUMPTION, answered=NOTICE, SUSPENSION, regarded=RATIFICATION}",
                        lived("RATIFICATION A done=1999 id=r; RESUMPTION B done=2000 to=r")),
                row(
                        "force-date-differs",
                        "events[0] {derived=2001-02-03, recorded=2001-03-04, rule=provisions[0].rule}",
                        lived(ForceRule.builder().begins(on("2001-02-03")), "ENTRY_INTO_FORCE - effect=2001-03-04")),
                row(
                        "notice-too-short",
                        "events[0].takesEffect {due=2002-02-03, effect=2001-03-04, notice=P1Y}",
                        lived(
                                ForceRule.builder().notice(length("P1Y")),
                                "DENUNCIATION A done=2001-02-03 effect=2001-03-04")),
                row(
                        "notice-too-short",
                        "events[0].takesEffect {due=2002-01-01, effect=2001-03-04, notice=FIRST_OF_NEXT_YEAR}",
                        lived(
                                ForceRule.builder().noticeRounding(Rounding.FIRST_OF_NEXT_YEAR),
                                "DENUNCIATION A done=2001-02-03 effect=2001-03-04")),
                row(
                        "notice-early",
                        "events[1].done {date=2002-03-04, due=2006-02-03}",
                        lived(
                                ForceRule.builder().noticeNotBefore(length("P5Y")),
                                "ENTRY_INTO_FORCE - effect=2001-02-03; DENUNCIATION A done=2002-03-04")),
                row(
                        "expected-past",
                        "events[0] {date=2001-01-01/2001-12-31, known=2003-04-05}",
                        pact().addEvents(
                                        ActRulesTest.event("SIGNATURE A done=2001").toBuilder()
                                                .expected(true)
                                                .build(),
                                        ActRulesTest.event("PUBLICATION - done=2002-03-04"),
                                        ActRulesTest.event("PUBLICATION - done=2003-04-05"))),
                row("succession-without-predecessor", "events[0] {}", lived("SUCCESSION D done=2001")),
                row("ratification-by-no-party", "events[0].actors[1] {actor=D}", lived("RATIFICATION A,D done=2001")),
                row(
                        "authentic-in-other-language",
                        "sources[0].language {language=ko, languages=en, fr}",
                        pact().addTexts(TextVersion.authentic("fr"), TextVersion.authentic("en-GB"))
                                .addSource(Source.builder()
                                        .id("s")
                                        .authenticity(Authenticity.AUTHENTIC_TEXT)
                                        .language(LanguageTag.of("ko"))
                                        .build())),
                row(
                        "nature-contradicts-clause",
                        "provisions[0] {nature=POLITICAL, topic=RESERVATIONS}",
                        pact().addLegalNature(LegalNature.of(LegalForce.POLITICAL))
                                .addProvision(clause(ClauseTopic.RESERVATIONS).build())),
                row(
                        "clauses-contradict",
                        "provisions[2].rule {first=provisions[0].rule, members=term, survival}",
                        pact().addProvision(clause(ClauseTopic.DURATION)
                                        .rule(ForceRule.builder()
                                                .term(length("P1Y"))
                                                .build())
                                        .build())
                                .addProvision(clause(ClauseTopic.DURATION)
                                        .rule(ForceRule.builder()
                                                .survival(length("P1Y"))
                                                .build())
                                        .build())
                                .addProvision(clause(ClauseTopic.DURATION)
                                        .rule(ForceRule.builder()
                                                .term(length("P2Y"))
                                                .survival(length("P2Y"))
                                                .build())
                                        .build())),
                row(
                        "source-text-differs",
                        "sources[0].digest {source=s}",
                        sourced(Source.builder().digest(digest), position().addSpan(span(0, 4, SpanRole.WHOLE))),
                        SourceText.of("s", "Other words.")),
                row(
                        "source-line-ends",
                        "sources[0] {source=s}",
                        sourced(Source.builder().digest(digest), position().addSpan(span(0, 4, SpanRole.WHOLE))),
                        SourceText.of("s", "They meet in May.\nThey part in June.")),
                row(
                        "span-out-of-range",
                        "provisions[0].spans[0] {end=11, length=10, source=s}",
                        sourced(Source.builder().length(10), position().addSpan(span(5, 11, SpanRole.WHOLE)))),
                row(
                        "span-text-differs",
                        "provisions[0].spans[0] {end=4, source=s, start=1}",
                        sourced(
                                Source.builder(),
                                position()
                                        .addSpan(text.span(0, 4, SpanRole.WHOLE).toBuilder()
                                                .start(1)
                                                .build())),
                        text),
                row(
                        "spans-not-compared",
                        "provisions[0].spans[16] {count=2, most=1120000, source=s}",
                        sourced(
                                Source.builder(),
                                position()
                                        .spans(Collections.nCopies(
                                                18, longText.span(0, longText.length(), SpanRole.WHOLE)))),
                        longText),
                row(
                        "span-splits-grapheme",
                        "provisions[0].spans[0] {position=4, source=s}",
                        sourced(Source.builder(), position().addSpan(span(0, 4, SpanRole.NOUN))),
                        SourceText.of("s", "cafe\u0301 noir")),
                row("provision-without-span", "provisions[0] {}", sourced(Source.builder(), position())),
                row(
                        "fidelity-overclaimed",
                        "provisions[0].rendering {claimed=VERBATIM, given=PARAPHRASE, source=s}",
                        sourced(
                                        Source.builder().fidelity(Fidelity.PARAPHRASE),
                                        position()
                                                .rendering(Rendering.VERBATIM)
                                                .addSpans(span(0, 4, SpanRole.WHOLE), TextSpan.of("r", 0, 4)))
                                .addSource(Source.builder()
                                        .id("r")
                                        .fidelity(Fidelity.PARAPHRASE)
                                        .build())),
                row(
                        "fidelity-overclaimed",
                        "sources[0].fidelity {claimed=VERBATIM_TRANSCRIPTION, given=SECONDARY_REPORT, source=r}",
                        pact().addSource(Source.builder()
                                .id("r")
                                .authenticity(Authenticity.SECONDARY_REPORT)
                                .fidelity(Fidelity.VERBATIM_TRANSCRIPTION)
                                .build())),
                row(
                        "span-outside-whole",
                        "provisions[0].spans[1] {end=12, source=s, start=10}",
                        sourced(
                                Source.builder(),
                                position().addSpans(span(5, 11, SpanRole.WHOLE), span(10, 12, SpanRole.VERB)))),
                row(
                        "span-outside-whole",
                        "provisions[0].spans[4] {end=35, source=s, start=30}",
                        sourced(
                                Source.builder(),
                                position()
                                        .addSpans(
                                                span(50, 60, SpanRole.WHOLE),
                                                span(0, 10, SpanRole.WHOLE),
                                                span(52, 60, SpanRole.VERB),
                                                span(0, 5, SpanRole.VERB),
                                                span(30, 35, SpanRole.VERB)))),
                row(
                        "verbatim-differs",
                        "provisions[0].text {source=s, words=They met in May.}",
                        sourced(
                                Source.builder(),
                                position()
                                        .text("en", "They met in May.")
                                        .rendering(Rendering.VERBATIM)
                                        .addSpan(text.span(0, 17, SpanRole.WHOLE))),
                        text),
                row(
                        "verbatim-differs",
                        "provisions[0].text {instead=They meet in May., source=s, words=they Meet in may.}",
                        sourced(
                                Source.builder(),
                                position()
                                        .text("en", "they Meet in may.")
                                        .rendering(Rendering.VERBATIM)
                                        .addSpan(text.span(0, 17, SpanRole.WHOLE))),
                        text),
                row(
                        "printed-differs",
                        "provisions[0].timings[0].asPrinted {instead=in May, source=s, words=in may}",
                        sourced(
                                Source.builder(),
                                position()
                                        .addTiming(Timing.builder()
                                                .asPrinted("in may")
                                                .build())
                                        .addSpan(text.span(0, 17, SpanRole.WHOLE))),
                        text),
                row(
                        "id-look-alike",
                        "actors[3].id {here=U+0410, other=A, text=\u0410, there=U+0041, where=actors[0].id}",
                        pact().addActor(Actor.of("\u0410", "en", "Capeland"))),
                row(
                        "name-look-alike",
                        "actors[3].name.en {here=U+043E, other=Northland, text=N\u043Erthland, there=U+006F, where=actors[0].name.en}",
                        pact().addActor(Actor.of("X", "en", "N\u043Erthland"))),
                row(
                        "treaty-term",
                        "provisions[0].wording {force=POLITICAL, term=shall}; provisions[1].text {force=POLITICAL, term=enters into force}",
                        with(
                                        position()
                                                .wording(Wording.builder()
                                                        .modal(Word.lemma("shall"))
                                                        .build()),
                                        position().text("en", "It enters into force."))
                                .addLegalNature(LegalNature.of(LegalForce.POLITICAL))),
                row(
                        "code-unknown",
                        "codes[0] {scheme=UN_M49, value=41}",
                        pact().addCode(Code.of(CodeScheme.UN_M49, "41"))),
                row(
                        "unit-unknown",
                        "provisions[0].quantities[0].unit {near=kW.h, value=kWh}",
                        with(position()
                                .addQuantity(Quantity.builder()
                                        .value(BigDecimal.TEN)
                                        .unit(Code.of(CodeScheme.UCUM, "kWh"))
                                        .build()))),
                row(
                        "name-invisible-character",
                        "actors[3].name.en {character=U+00AD, position=7}",
                        pact().addActor(Actor.of("X", "en", "\uD83D\uDE00 Green\u00AD\u00ADland"))),
                row(
                        "name-mixed-scripts",
                        "actors[3].name.en {scripts=CYRILLIC, LATIN, word=R\u043Essia}",
                        pact().addActor(Actor.of("X", "en", "The R\u043Essia and \u041Eman"))),
                row(
                        "lemma-unknown",
                        "provisions[0].wording.modal {lemma=shal, near=shall, times=2}",
                        with(
                                position()
                                        .wording(Wording.builder()
                                                .modal(Word.lemma("shal"))
                                                .build()),
                                position()
                                        .wording(Wording.builder()
                                                .modal(Word.lemma("shal"))
                                                .build()))),
                row(
                        "language-unregistered",
                        "title.en-Latx-UX {subtag=Latx, tag=en-Latx-UX}",
                        Agreement.builder().id("t").title("en-Latx-UX", "Pact")),
                row(
                        "language-is-member-name",
                        "title.text {member=text}",
                        Agreement.builder().id("t").title("text", "Pact")));
    }

    private static Arguments row(String code, String expected, Agreement.Builder agreement, SourceText... texts) {
        return arguments(code, expected, new Examination(agreement.build(), List.of(texts)));
    }

    private static Stream<Violation> found(String code, Examination examination) {
        return AgreementValidator.standard().validate(examination).violations().stream()
                .filter(violation -> violation.code().equals(code));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void messagesAreFilledWithWhatWasFound(String code, String expected, Examination examination) {
        assertEquals(
                expected,
                found(code, examination)
                        .map(violation -> violation.path() + " " + new TreeMap<>(violation.arguments()))
                        .collect(Collectors.joining("; ")));
    }

    /** By code, the arguments that a message has a place for, also those that it may lack. */
    @Test
    void everyArgumentOfEveryMessageIsFilled() {
        SortedMap<String, SortedSet<String>> filled = new TreeMap<>();
        findings().map(Arguments::get).forEach(row -> {
            String code = (String) row[0];
            found(code, (Examination) row[2])
                    .forEach(violation -> filled.computeIfAbsent(code, any -> new TreeSet<>())
                            .addAll(violation.arguments().keySet()));
        });
        SortedMap<String, SortedSet<String>> stated = new TreeMap<>();
        for (AgreementProblem problem : AgreementProblem.values()) {
            stated.put(
                    problem.code(),
                    SLOT.matcher(problem.pattern(Locale.ENGLISH))
                            .results()
                            .map(slot -> slot.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(stated, filled);
    }
}
