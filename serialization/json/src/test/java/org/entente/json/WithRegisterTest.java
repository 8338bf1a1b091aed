package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.register.Register;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.OwnTerm;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithRegisterTest {

    private static final Register REGISTER = Register.builder()
            .id("r")
            .addActor(Actor.of("UN", "en", "United Nations"))
            .addActor(Actor.of("KR", "en", "Korea").toBuilder().parent("UN").build())
            .addActor(Actor.of("odd", "en", "Wrоng"))
            .addActor(Actor.of("coast", "en", "Coast"))
            .addActor(Actor.of("torn", "en", "Torn").toBuilder().parent("lost").build())
            .addTerm(OwnTerm.of(PartyRole.vocabulary(), "GUARANTOR_STATE", LocalizedText.of("en", "guarantor")))
            .policyAreas(PolicyAreas.standard().areas())
            .build();

    private static final EntenteJson JSON = EntenteJson.standard().with(REGISTER);

    private static String document(String members) {
        return "{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {\"en\": \"x\"},\n" + members + "}";
    }

    private static String ids(Agreement agreement) {
        return String.join(" ", agreement.actors().stream().map(Actor::id).toList());
    }

    @Test
    void idsResolveInTheRegister() throws IOException {
        String reduced = document("\"parties\": [{\"actor\": \"KR\"}]");

        assertEquals("KR UN", ids(JSON.read(reduced)));
        assertEquals("KR UN", ids(JSON.lenient().read(reduced.getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                List.of("KR UN"),
                JSON.checkLines(new ByteArrayInputStream(
                                reduced.replace('\n', ' ').getBytes(StandardCharsets.UTF_8)))
                        .map(line -> ids(line.checked().agreement().orElseThrow()))
                        .toList());
        assertThrows(AgreementJsonException.class, () -> EntenteJson.standard().read(reduced));
    }

    @Test
    void anAreaIsNamedByItsIdAlone() throws IOException {
        Agreement read = JSON.read(document("""
            "provisions": [{"kind": "CLAUSE", "topic": "OTHER", "summary": {"en": "s"}, "policyAreas": ["cybersecurity"]}]\
            """));

        assertEquals(
                List.copyOf(PolicyAreas.standard().withBroader("cybersecurity")),
                read.policyAreas().stream().map(PolicyArea::id).toList());
        assertEquals(1, read.provisionsIn("cybersecurity").size());
    }

    @Test
    void whatTheAgreementSaysOtherwiseStays() throws IOException {
        Agreement read = JSON.read(document("\"actors\": [{\"id\": \"KR\", \"name\": {\"en\": \"Corea\"}}],"
                + " \"parties\": [{\"actor\": \"KR\"}]"));

        assertEquals(List.of(Actor.of("KR", "en", "Corea")), read.actors());
    }

    @Test
    void problemsStandAtThePlacesOfTheDocument() {
        Checked checked = JSON.check(document("""
            "actors": [{"id": "a", "name": {"en": "A"}, "parent": "KR"},
            {"id": "b", "name": {"en": "B"}, "parent": "none"}],
            "parties": [{"actor": "US"}, {"actor": "odd"}]\
            """));

        assertEquals(
                List.of("reference-dangling /actors/1/parent 3:44", "reference-dangling /parties/0/actor 4:23"),
                Refusal.lines(checked.report()));
    }

    @Test
    void likenessToTheRegisterIsReported() {
        Checked checked = JSON.check(document("""
            "actors": [{"id": "cоast", "name": {"en": "Own"}}],
            "parties": [{"actor": "coast"}, {"actor": "cоast"}, {"actor": "odd"}]\
            """));

        assertEquals(
                List.of("WARNING id-look-alike /actors/1/id 2:11"),
                Refusal.lines(checked.report()).stream()
                        .filter(line -> line.contains("look-alike"))
                        .toList());
        assertTrue(checked.report().violations().stream()
                .noneMatch(violation -> violation.code().equals("name-mixed-scripts")));
        assertEquals(
                "actors[0].id", checked.report().violations().get(0).arguments().get("where"));
    }

    @Test
    void anErrorOfTheRegisterRefusesDependents() throws IOException {
        assertEquals(
                List.of("reference-dangling /actors/0/parent 1:1"),
                Refusal.lines(JSON.check(document("\"parties\": [{\"actor\": \"torn\"}]"))
                        .report()));
        JSON.read(document("\"parties\": [{\"actor\": \"KR\"}]"));
    }

    @Test
    void theTermsOfTheRegisterAreKnown() {
        String json = document("\"parties\": [{\"actor\": \"KR\", \"roles\": [\"GUARANTOR_STATE\"]}]");

        assertEquals(List.of(), JSON.check(json).report().violations());
        assertEquals(
                List.of("INFO term-unknown /parties/0/roles/0 2:39"),
                Refusal.lines(
                        JSON.check(json.replace("GUARANTOR_STATE", "OTHER")).report()));
    }

    @Test
    void idsOfTheRegisterNeverDangle() {
        Checked checked = JSON.check(document("\"actors\": [{\"id\": 1}], \"parties\": [{\"actor\": \"KR\"}]"));

        assertEquals(
                List.of("required /actors/0/name 2:12", "type-mismatch /actors/0/id 2:19"),
                Refusal.lines(checked.report()));
        assertEquals("KR UN", ids(checked.salvage().orElseThrow().value()));
    }

    @Test
    void writingReducedIsReadAgain(@TempDir Path folder) throws IOException {
        Agreement complete = JSON.read(document("\"parties\": [{\"actor\": \"KR\"}]"));
        EntenteJson reduced = JSON.reduced();
        String few = EntenteJson.standard().write(REGISTER.reduce(complete));

        assertEquals(few, reduced.write(complete));
        assertEquals(complete, reduced.read(reduced.writeLine(complete)));
        Path file = folder.resolve("a.json");
        reduced.write(complete, file);
        assertEquals(few, Files.readString(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter lines = reduced.writeLines(out)) {
            lines.write(complete);
            lines.write(REGISTER.reduce(complete));
        }
        assertEquals((reduced.writeLine(complete) + "\n").repeat(2), out.toString(StandardCharsets.UTF_8));
        assertEquals(EntenteJson.standard().write(complete), JSON.write(complete));
    }

    @Test
    void linesThatNoRegisterCompletesAreRefused() throws IOException {
        Agreement few = REGISTER.reduce(JSON.read(document("\"parties\": [{\"actor\": \"KR\"}]")));
        try (LineWriter lines = EntenteJson.standard().writeLines(new ByteArrayOutputStream())) {
            assertThrows(InvalidValueException.class, () -> lines.write(few));
        }
    }

    @Test
    void reducingNeedsARegister() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class, () -> EntenteJson.standard().reduced());
        assertTrue(refusal.getMessage().contains("with(register)"));
    }
}
