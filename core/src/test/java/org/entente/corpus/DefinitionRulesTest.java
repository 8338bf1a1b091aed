package org.entente.corpus;

import static org.entente.corpus.CorpusSamples.agreement;
import static org.entente.corpus.CorpusSamples.code;
import static org.entente.corpus.CorpusSamples.found;
import static org.entente.corpus.CorpusSamples.meeting;
import static org.entente.corpus.CorpusSamples.name;
import static org.entente.corpus.CorpusSamples.named;
import static org.entente.corpus.CorpusSamples.numbered;
import static org.entente.corpus.CorpusSamples.official;
import static org.entente.corpus.CorpusSamples.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.Refusals;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.MeetingSeries;
import org.entente.model.Place;
import org.entente.people.Office;
import org.entente.register.Register;
import org.entente.violation.ValidationReport;
import org.junit.jupiter.api.Test;

/** One id means one thing, and one thing has one id. */
class DefinitionRulesTest {

    @Test
    void oneIdMeansOneThing() {
        Agreement.Builder one =
                agreement("a").addMeeting(meeting("m", "2021-03-18").build());
        assertEquals(
                List.of(),
                found(one, agreement("b").addMeeting(meeting("m", "2021-03-18").build())));
        assertEquals(
                List.of("definition-drift agreements[1].meetings[0]"),
                found(one, agreement("b").addMeeting(meeting("m", "2021-03-19").build())));
        assertEquals(
                List.of("definition-fuller agreements[1].meetings[0]"),
                found(
                        one,
                        agreement("b")
                                .addMeeting(meeting("m", "2021-03-18")
                                        .name(name("en", "Talks"))
                                        .build())));
        assertEquals(
                List.of(),
                found(
                        one,
                        agreement("b")
                                .addMeeting(meeting("m", "2021-03-18")
                                        .note(name("en", "Seen."))
                                        .build())));
        assertEquals(
                "the meeting \"m\" contradicts the one at agreements[0].meetings[0]: they differ in dates. Give this one an id of its own if it is another, else correct one of the two",
                report(one, agreement("b").addMeeting(meeting("m", "2021-03-19").build()))
                        .violations()
                        .get(0)
                        .message());
    }

    @Test
    void duplicatesWithinOneAgreementAreItsOwnMatter() {
        assertEquals(
                List.of(),
                found(agreement("a").addPlace(Place.of("p", "en", "Seoul")).addPlace(Place.of("p", "en", "Sejong"))));
    }

    @Test
    void registersPrecedeAgreements() {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("KR", "en", "Republic of Korea"))
                .build();
        List<Agreement> agreements = List.of(
                agreement("a").addActor(Actor.of("KR", "en", "Korea")).build(),
                agreement("b").addActor(Actor.of("KR", "ko", "대한민국")).build());
        ValidationReport report = CorpusValidator.standard().validate(Corpus.of(agreements, register));
        assertEquals(
                List.of("definition-drift agreements[0].actors[0]", "definition-fuller agreements[1].actors[0]"),
                Refusals.in(report));
        assertEquals(
                "register.actors[0]", report.violations().get(0).arguments().get("first"));
    }

    @Test
    void namesInOneLanguageAndListsContradict() {
        assertEquals(
                List.of("definition-drift agreements[1].officials[0]", "definition-fuller agreements[2].officials[0]"),
                found(
                        agreement("a").addOfficial(official("o", "Moon Jae-in").build()),
                        agreement("b").addOfficial(official("o", "Moon Jae-Inn").build()),
                        agreement("c")
                                .addOfficial(official("o", "Moon Jae-in")
                                        .addCode(code("Q1"))
                                        .build())));
        assertEquals(
                List.of("definition-fuller agreements[1].actors[0]", "definition-drift agreements[2].actors[0]"),
                found(
                        agreement("a").addActor(named("A", "B", "C")),
                        agreement("b").addActor(named("A", "C")),
                        agreement("c").addActor(named("C", "B", "A"))));
    }

    @Test
    void oneThingHasOneId() {
        Agreement.Builder one = agreement("a")
                .addOfficial(official("moon", "Moon").addCode(code("Q21001")).build())
                .addOffice(Office.of("p", "en", "President").toBuilder()
                        .addCode(code("Q2"))
                        .build())
                .addSeries(MeetingSeries.of("s", "en", "S").toBuilder()
                        .addCode(code("Q3"))
                        .build())
                .addMeeting(numbered("m", 5))
                .addWork(CitedWork.builder().id("w").agreement("c").build())
                .addActor(Actor.of("KR", "en", "Korea").toBuilder()
                        .addCode(code("Q4"))
                        .build());
        Agreement.Builder other = agreement("b")
                .addOfficial(
                        official("jae-in", "Moon J.").addCode(code("Q21001")).build())
                .addOffice(Office.of("q", "en", "Präsident").toBuilder()
                        .addCode(code("Q2"))
                        .build())
                .addSeries(MeetingSeries.of("t", "en", "T").toBuilder()
                        .addCode(code("Q3"))
                        .build())
                .addMeeting(numbered("n", 5))
                .addWork(CitedWork.builder().id("v").agreement("c").build())
                .addActor(Actor.of("ROK", "en", "Korea").toBuilder()
                        .addCode(code("Q4"))
                        .build());
        assertEquals(
                List.of(
                        "definition-apart agreements[1].meetings[0]",
                        "definition-apart agreements[1].offices[0]",
                        "definition-apart agreements[1].officials[0]",
                        "definition-apart agreements[1].series[0]",
                        "definition-apart agreements[1].works[0]"),
                found(one, other, agreement("c")));
        assertEquals(
                "the meeting \"n\" has series and number in common with \"m\" at agreements[0].meetings[0]: give both one id, or correct what they have in common",
                report(one, other, agreement("c")).violations().get(0).message());
        assertEquals(
                List.of(), found(agreement("a").addMeeting(numbered("m", 5)).addMeeting(numbered("n", 5))));
        assertEquals(
                List.of(),
                found(
                        agreement("a").addMeeting(numbered("m", 5)),
                        agreement("b").addMeeting(numbered("n", 6))));
    }

    @Test
    void distinctionsOfADocumentAreItsOwnMatter() {
        Agreement.Builder two = agreement("a")
                .addOfficial(official("o", "O").addCode(code("Q1")).build())
                .addOfficial(official("p", "P").addCode(code("Q1")).build());
        assertEquals(List.of(), found(two));
        assertEquals(
                List.of(),
                found(
                        two,
                        agreement("b")
                                .addOfficial(
                                        official("p", "P").addCode(code("Q1")).build())
                                .addOfficial(
                                        official("o", "O").addCode(code("Q1")).build())));
        assertEquals(
                List.of("definition-apart agreements[1].officials[0]"),
                found(
                        two,
                        agreement("b")
                                .addOfficial(
                                        official("p", "P").addCode(code("Q1")).build())));
        Register register = Register.builder()
                .id("r")
                .addOfficial(official("o", "O").addCode(code("Q1")).build())
                .addOfficial(official("p", "P").addCode(code("Q1")).build())
                .build();
        assertEquals(List.of(), Refusals.in(CorpusValidator.standard().validate(Corpus.of(List.of(), register))));
    }
}
