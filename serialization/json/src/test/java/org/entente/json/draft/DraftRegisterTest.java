package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.FormerName;
import org.entente.json.AgreementJsonException;
import org.entente.json.CheckedDraft;
import org.entente.json.CheckedDraftLine;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.register.Register;
import org.entente.source.SourceText;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts name definitions of a register by id or by a name that only one has. */
class DraftRegisterTest {

    private static final Register REGISTER = Register.builder()
            .id("r")
            .addActor(Actor.of("UN", "en", "United Nations"))
            .addActor(actor("KR", "Republic of Korea", "1948-08-15/..")
                    .addOtherName(LocalizedText.of("en", "Korea"))
                    .parent("UN")
                    .build())
            .addActor(actor("KP", "Democratic People’s Republic of Korea", "1948-09-09/..")
                    .addFormerName(FormerName.of("en", "Korea", DateSpan.parse("../1948-12-31")))
                    .build())
            .addActor(actor("NO", "Norway", "1905/..").build())
            .addOffice(Office.of("secretary", "en", "Secretary of the Council"))
            .addOffice(Office.of("clerk", "en", "Clerk"))
            .addOffice(Office.of("clerk-2", "en", "Clerk"))
            .addOfficial(
                    Official.builder().id("berg").name("Anna Berg").actor("NO").build())
            .addMeeting(Meeting.builder()
                    .id("summit")
                    .name(LocalizedText.of("en", "Summit of 2021"))
                    .build())
            .addPlace(Place.of("bode", "en", "Bode"))
            .addWork(CitedWork.builder()
                    .id("charter")
                    .name(LocalizedText.of("en", "Charter of the Council"))
                    .build())
            .addPolicyArea(PolicyArea.builder()
                    .id("ferries")
                    .label(LocalizedText.of("en", "Ferries"))
                    .broader("sea")
                    .build())
            .addPolicyArea(PolicyArea.builder().id("sea").build())
            .build();

    private static final Drafts DRAFTS = EntenteJson.standard().with(REGISTER).drafts();

    private static Actor.Builder actor(String id, String name, String validity) {
        return Actor.of(id, "en", name).toBuilder().validity(DateSpan.parse(validity));
    }

    private static String draft(String members) {
        return "{\"language\": \"en\", \"title\": \"t\",\n" + members + "}";
    }

    private static List<String> reported(CheckedDraft checked) {
        return checked.report().errors().stream()
                .map(violation -> violation.location().orElseThrow() + " " + violation.path() + " " + violation.code()
                        + " " + violation.message(Locale.ENGLISH))
                .toList();
    }

    private static String ids(Agreement agreement) {
        return String.join(" ", agreement.actors().stream().map(Actor::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "NO"                         | NO
        "norway"                     | NO
        "Kingdom of Norway"          | NO
        "KR"                         | KR UN
        "Korea, Republic of"         | KR UN
        ["Norway", "Rep. of Korea"]  | NO KR UN
        """)
    void anActorIsNamedInAnySpelling(String parties, String ids) throws AgreementJsonException {
        assertEquals(ids, ids(DRAFTS.read(draft("\"parties\": " + parties))));
    }

    @Test
    void severalAreRefusedWithTheirIds() {
        assertEquals(
                List.of("2:13 parties[0].actor draft-name-ambiguous"
                        + " \"Korea\" is a name of several of the kind actor: write one of the ids KP, KR"),
                reported(DRAFTS.check(draft("\"parties\": [\"Korea\"]"))));
        assertEquals(
                List.of("2:12 actors[0] draft-name-ambiguous"
                        + " \"Korea\" is a name of several of the kind actor: write one of the ids KR, KP"),
                reported(DRAFTS.check(draft("\"actors\": [\"Korea\"]"))));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 'a0, a1, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a2, a3, a4, a5, a6, a7, a8, a9'",
        "21, 'a0, a1, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a2, a20, a3, a4, a5, a6, a7, a8, …'"
    })
    void ofManyTheFirstTwentyAreNamed(int size, String ids) {
        Register.Builder many = Register.builder().id("many");
        IntStream.range(0, size).forEach(i -> many.addActor(Actor.of("a" + i, "en", "Same")));
        Drafts drafts = EntenteJson.standard().with(many.build()).drafts();

        assertEquals(
                ids,
                drafts.check(draft("\"parties\": [\"Same\"]"))
                        .report()
                        .errors()
                        .get(0)
                        .arguments()
                        .get("ids"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "events": [{"act": "signature", "done": "2021-03-18"}] | KR UN
        "events": [{"act": "entry into force"}, {"act": "signature", "done": "2021-03-18/2021-03-20"}] | KR UN
        "meetings": [{"id": "m", "dates": "1948-09"}] | KR UN
        "events": [{"act": "signature", "done": "2021"}], "meetings": [{"id": "m", "dates": "1948-10-01"}] | KR UN
        "meetings": [{"id": "m", "dates": "1948-10-01"}], "events": [{"act": "signature", "done": "2021"}] | KR UN
        """)
    void theDayOfTheDraftDecidesWhichIsMeant(String dated, String ids) throws AgreementJsonException {
        assertEquals(ids, ids(DRAFTS.read(draft("\"parties\": [\"Korea\"],\n" + dated))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "events": [{"act": "signature", "done": "1948-10-01"}] | draft-name-ambiguous
        "events": [{"act": "signature", "done": "soon"}]       | draft-name-ambiguous
        "events": [{"act": "signature", "done": "../2021"}]    | draft-name-ambiguous
        "meetings": [{"id": "m", "dates": "2021"}], "events": [{"act": "signature", "done": "1948-10-01"}] | draft-name-ambiguous
        """)
    void aDayThatDecidesNothingLeavesSeveral(String dated, String code) {
        assertEquals(
                code,
                DRAFTS.check(draft("\"parties\": [\"Korea\"],\n" + dated))
                        .report()
                        .errors()
                        .get(0)
                        .code());
    }

    /** Names are those of a day of the years 1 to 9999; another decides nothing, and both are possible. */
    @ParameterizedTest
    @CsvSource({
        "0001-01-01, old",
        "0935,       old",
        "0936,       new",
        "0987-12-31, new",
        "0999-12-31, new",
        "1000-01-01, new",
        "9999-12-31, new",
        "Y10000,     draft-name-ambiguous",
        "0000-12-31, draft-name-ambiguous",
        "-0900,      draft-name-ambiguous",
    })
    void namesAreThoseOfAnyYearOfOurEra(String done, String meant) {
        Register two = Register.builder()
                .id("two")
                .addActor(actor("old", "Silla", "../0935-12-31").build())
                .addActor(actor("new", "Silla", "0936-01-01/..").build())
                .build();
        CheckedDraft checked = EntenteJson.standard()
                .with(two)
                .drafts()
                .check(draft("\"parties\": [\"Silla\"], \"events\": [{\"act\": \"signature\", \"done\": \"" + done
                        + "\"}]"));
        assertEquals(
                meant,
                checked.agreement()
                        .map(agreement -> ids(agreement))
                        .orElseGet(() -> checked.report().errors().get(0).code()));
    }

    @Test
    void whatTheDraftDefinesComesFirst() throws AgreementJsonException {
        Agreement read = DRAFTS.read(
                draft("\"actors\": [{\"id\": \"own\", \"name\": \"Korea\"}, {\"id\": \"NO\", \"name\": \"Other\"}],"
                        + " \"parties\": [\"Korea\", \"NO\"]"));

        assertEquals("own NO", ids(read));
        assertEquals(Actor.of("NO", "en", "Other"), read.actors().get(1));
    }

    @Test
    void aDefinitionOfTheRegisterMayBeListed() throws AgreementJsonException {
        Agreement read = DRAFTS.read(draft("\"actors\": [\"Republic of Korea\", \"Port of Cray\", \"NO\"]"));

        assertEquals("KR port-of-cray NO UN", ids(read));
        assertEquals(REGISTER.actor("KR").orElseThrow(), read.actors().get(0));
    }

    @Test
    void everyKindIsNamedByItsNames() throws AgreementJsonException {
        Agreement read = DRAFTS.read(draft("""
            "officials": [{"name": "Other", "tenures": [{"office": "secretary of the  Council"}]}],
            "events": [{"act": "signature", "place": "Bode", "actors": "Norway"}],
            "provisions": [{"kind": "position", "summary": "s", "by": "Anna Berg", "policyAreas": "Ferries",
              "citations": ["Charter of the Council"]}]\
            """));

        assertEquals("secretary", read.offices().get(0).id());
        assertEquals(
                "berg other",
                String.join(" ", read.officials().stream().map(Official::id).toList()));
        assertEquals("bode", read.places().get(0).id());
        assertEquals("charter", read.works().get(0).id());
        assertEquals(
                "ferries sea",
                String.join(" ", read.policyAreas().stream().map(PolicyArea::id).toList()));
        assertEquals("NO", ids(read));
    }

    @Test
    void aNameOfTwoOfficesIsRefused() {
        CheckedDraft checked = DRAFTS.check(
                draft("\"officials\": [{\"name\": \"N\", \"tenures\": [{\"office\": {\"id\": \"CLERK\"}}]}]"));
        assertEquals(
                List.of("draft-name-ambiguous"),
                checked.report().errors().stream().map(each -> each.code()).toList());
        assertEquals(
                "clerk, clerk-2", checked.report().errors().get(0).arguments().get("ids"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "parties": ["Norwey"]                                                            | NO
        "provisions": [{"kind": "position", "summary": "s", "by": {"officials": ["berk"]}}] | berg
        "events": [{"act": "signature", "place": {"id": "bodo"}}]                        | bode
        """)
    void whatWasProbablyMeantIsReported(String members, String meant) {
        CheckedDraft checked = DRAFTS.check(draft(members));
        assertEquals(
                List.of("draft-name-unknown " + meant),
                checked.report().errors().stream()
                        .map(each -> each.code() + " " + each.arguments().get("near"))
                        .toList());
    }

    @Test
    void writingLeavesOutWhatTheRegisterHas() throws AgreementJsonException {
        Agreement agreement = DRAFTS.read(draft("""
            "parties": ["KR", "NO"], "actors": ["Port of Cray"],
            "provisions": [{"kind": "position", "summary": "s", "by": "port-of-cray", "policyAreas": "ferries"}]\
            """));
        String draft = DRAFTS.write(agreement);

        assertFalse(draft.contains("Republic of Korea"));
        assertFalse(draft.contains("Ferries"));
        assertEquals(agreement, DRAFTS.read(draft));
        assertEquals(
                agreement,
                EntenteJson.standard()
                        .drafts()
                        .read(EntenteJson.standard().drafts().write(agreement)));
    }

    @Test
    void draftsStandOneALine(@TempDir Path folder) throws IOException {
        Agreement agreement = DRAFTS.read(draft("\"parties\": [\"KR\", \"NO\"]"));
        String line = DRAFTS.writeLine(agreement);
        String broken = "{\"language\": \"en\", \"title\": \"t\", \"parties\": [\"Korea\"]}";
        Path file = Files.writeString(folder.resolve("drafts.ndjson"), line + "\n\n" + broken + " // why\n" + line);

        assertFalse(line.contains("\n"));
        try (Stream<CheckedDraftLine> lines = DRAFTS.checkLines(file)) {
            assertEquals(
                    List.of("1 true", "3 false 3:46 draft-name-ambiguous", "4 true"),
                    lines.map(each -> each.number() + " "
                                    + each.checked()
                                            .agreement()
                                            .filter(agreement::equals)
                                            .isPresent()
                                    + each.checked().report().errors().stream()
                                            .map(error -> " " + error.location().orElseThrow() + " " + error.code())
                                            .findFirst()
                                            .orElse(""))
                            .toList());
        }
    }

    @Test
    void quotesOfALineStandInTheStream() {
        SourceText text = SourceText.of("text", "They agree.");
        byte[] lines = ("\n" + "{\"language\": \"en\", \"title\": \"t\", \"provisions\": [{\"kind\": \"position\","
                        + " \"by\": \"NO\", \"quote\": \"They agree.\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        CheckedDraft checked = DRAFTS.checkLines(new ByteArrayInputStream(lines), text)
                .map(CheckedDraftLine::checked)
                .findFirst()
                .orElseThrow();

        assertEquals("2:91", checked.quotes().get(0).location().toString());
        assertEquals(
                "They agree.", checked.quotes().get(0).passage().orElseThrow().text());
        assertEquals(List.of(), checked.unquoted());
    }

    @Test
    void aLineBeyondTheLimitIsReported() {
        Drafts few = EntenteJson.standard()
                .with(REGISTER)
                .limits(org.entente.json.Limits.standard().withDocument(30))
                .drafts();
        String line = "{\"language\": \"en\", \"title\": \"t\", \"parties\": [\"KR\"]}";
        assertEquals(
                List.of("2:1 limit-document"),
                few.checkLines(new ByteArrayInputStream(("\n" + line.repeat(3)).getBytes(StandardCharsets.UTF_8)))
                        .flatMap(each -> each.checked().report().errors().stream())
                        .map(each -> each.location().orElseThrow() + " " + each.code())
                        .toList());
    }
}
