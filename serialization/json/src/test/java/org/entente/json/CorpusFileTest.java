package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusValidator;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Selection;
import org.entente.instrument.Relation;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFileTest {

    private static final Register REGISTER = Register.builder()
            .id("r")
            .addActor(Actor.of("KR", "en", "Korea"))
            .addActor(
                    Actor.of("MOFA", "en", "Ministry").toBuilder().parent("KR").build())
            .build();

    private static final Agreement FIRST = Agreement.builder()
            .id("a")
            .title("en", "x")
            .addParty(Party.of("KR"))
            .addRelation(Relation.to(RelationKind.AMENDS, "b"))
            .addProvision(Position.builder()
                    .summary("en", "x")
                    .by(Attribution.of("MOFA"))
                    .build())
            .build();

    private static final Agreement SECOND = Agreement.builder()
            .id("b")
            .title("en", "x")
            .addParty(Party.of("JP"))
            .addRelation(Relation.to(RelationKind.AMENDS, "c"))
            .build();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("corpus.ndjson");
        EntenteJson json = EntenteJson.standard();
        Files.writeString(
                file, json.writeLine(FIRST) + "\n\n{\"format\": \"entente/1.0\"}\n" + json.writeLine(SECOND) + "\n");
    }

    private CorpusFile corpus() {
        return CorpusFile.of(EntenteJson.standard(), file, REGISTER);
    }

    private static List<String> shown(ValidationReport report) {
        return report.violations().stream()
                .map(each -> each.location().map(Object::toString).orElse("") + " " + each.path() + " " + each.code())
                .toList();
    }

    @Test
    void problemsAreReportedWithTheirLines() throws IOException {
        assertEquals(
                List.of(
                        "3:1 id required",
                        "3:1 title required",
                        "4:1 agreements[1].relations[0].agreement agreement-unknown"),
                shown(corpus().validate(CorpusValidator.standard())));
        assertEquals(
                List.of(
                        "3:1 id required",
                        "3:1 title required",
                        "4:1 agreements[1].parties[0].actor reference-dangling",
                        "4:1 agreements[1].relations[0].agreement agreement-unknown"),
                shown(corpus().validate(CorpusValidator.standard().withinAgreements(AgreementValidator.references()))));
    }

    /** The file is read twice; what the lines have is found once. */
    @Test
    void problemsOfLinesAreCountedOnce() throws IOException {
        Files.writeString(file, "{\"format\": \"entente/1.0\"}\n".repeat(3_000));
        List<String> found = shown(corpus().validate(CorpusValidator.standard()));
        assertEquals(6_000, found.size());
        assertEquals("3000:1 title required", found.get(5_999));
    }

    @Test
    void problemsOfTheWholeHaveNoLine() throws IOException {
        Files.writeString(file, (EntenteJson.standard().writeLine(SECOND) + "\n").repeat(3));
        List<String> found = shown(corpus().validate(
                        CorpusValidator.standard().without("agreement-unknown").listing(1)));
        assertEquals(
                List.of("2:1 agreements[1].id agreement-id-duplicate", "3:1 agreements[2].id limit-problems"), found);
    }

    @Test
    void questionsAreAskedOfCompletedLines() throws IOException {
        List<String> found = new ArrayList<>();
        corpus().find(Selection.provisions().by("KR"), each -> found.add(each.toString()));
        assertEquals(List.of("a provisions[0]"), found);
        List<Agreement> all = new ArrayList<>();
        corpus().forEach(all::add);
        assertEquals(List.of(REGISTER.complete(FIRST), SECOND), all);
        assertEquals(
                Corpus.of(List.of(FIRST, SECOND), REGISTER).count(Dimension.PARTY, Dimension.AGREEMENT),
                corpus().count(Dimension.PARTY, Dimension.AGREEMENT));
        assertEquals(
                1,
                corpus().count(Selection.provisions(), Dimension.PARTY, Dimension.AGREEMENT)
                        .ofRow("KR"));
        assertEquals(
                0,
                corpus().count(Selection.commitments(), Dimension.PARTY, Dimension.AGREEMENT)
                        .total());
    }

    @Test
    void linesAreTakenIntoMemoryAsTheyStand() throws IOException {
        assertEquals(Corpus.of(List.of(FIRST, SECOND), REGISTER), corpus().read());
    }

    @Test
    void listenersGetBytesAndDocuments() throws IOException {
        List<String> heard = new ArrayList<>();
        long size = Files.size(file);
        corpus().listening((bytes, documents) -> heard.add(bytes + " " + documents))
                .count(Dimension.KIND, Dimension.YEAR);
        assertEquals(List.of(size + " 1", size + " 2", size + " 3"), heard);
        heard.clear();
        corpus().listening((bytes, documents) -> heard.add(bytes + " " + documents))
                .validate(CorpusValidator.standard());
        assertEquals(6, heard.size());
        assertEquals(2 * size + " 6", heard.get(5));
    }

    @Test
    void aListenerMayEndTheReading() throws IOException {
        CorpusFile ending = corpus().listening((bytes, documents) -> {
            throw new IllegalStateException("enough");
        });
        assertThrows(IllegalStateException.class, () -> ending.validate(CorpusValidator.standard()));
        assertTrue(Files.deleteIfExists(file));
    }

    @Test
    void missingFilesAreReportedAsSuch() {
        CorpusFile none = CorpusFile.of(EntenteJson.standard(), folder.resolve("none"), REGISTER);
        assertThrows(NoSuchFileException.class, () -> none.validate(CorpusValidator.standard()));
        assertThrows(NoSuchFileException.class, none::read);
        assertThrows(NoSuchFileException.class, () -> none.forEach(each -> {}));
    }
}
