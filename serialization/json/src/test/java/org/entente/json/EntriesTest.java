package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What is handed in is there, and what the caller's own code throws is the caller's. */
class EntriesTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final Agreement AGREEMENT = Agreement.builder()
            .id("a1")
            .title("en", "Agreement")
            .addParty(Actor.of("IS", "en", "Iceland"))
            .build();

    @TempDir
    private Path directory;

    private static void assertNames(String parameter, Executable call) {
        NullPointerException refusal = assertThrows(NullPointerException.class, call);
        assertEquals(parameter, refusal.getMessage());
    }

    @Test
    void readingNullIsRefusedByName() {
        assertNames("json", () -> JSON.read((String) null));
        assertNames("json", () -> JSON.read((byte[]) null));
        assertNames("json", () -> JSON.read((Reader) null));
        assertNames("json", () -> JSON.read((InputStream) null));
        assertNames("json", () -> JSON.read((Path) null));
    }

    @Test
    void checkingNullIsRefusedByName() {
        assertNames("json", () -> JSON.check((String) null));
        assertNames("json", () -> JSON.check((byte[]) null));
        assertNames("json", () -> JSON.check((Reader) null));
        assertNames("json", () -> JSON.check((InputStream) null));
        assertNames("json", () -> JSON.check((Path) null));
    }

    @Test
    void linesOfNullAreRefusedByName() {
        Path none = directory.resolve("none");
        assertNames("lines", () -> JSON.checkLines((InputStream) null));
        assertNames("lines", () -> JSON.checkLines((Path) null));
        assertNames("lines", () -> JSON.forEachCheckedLine(null, line -> {}));
        assertNames("action", () -> JSON.forEachCheckedLine(none, null));
        assertNames("out", () -> JSON.writeLines((OutputStream) null));
        assertNames("file", () -> JSON.writeLines((Path) null));
    }

    @Test
    void writingNullIsRefusedByName() throws IOException {
        Path none = directory.resolve("none");
        Path full = Files.writeString(directory.resolve("full"), "kept");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertNames("agreement", () -> JSON.write(null));
        assertNames("agreement", () -> JSON.writeLine(null));
        assertNames("agreement", () -> JSON.writeBytes(null));
        assertNames("agreement", () -> JSON.write(null, out));
        assertNames("agreement", () -> JSON.write(null, none));
        assertNames("agreement", () -> JSON.write(null, full));
        assertNames("out", () -> JSON.write(AGREEMENT, (OutputStream) null));
        assertNames("file", () -> JSON.write(AGREEMENT, (Path) null));
        assertEquals(0, out.size());
        assertFalse(Files.exists(none));
        assertEquals("kept", Files.readString(full));
    }

    @Test
    void aNullLocaleIsRefusedByName() {
        assertNames("locale", () -> EntenteJson.schema(null));
    }

    @Test
    void exceptionsOfTheActionPassThrough() throws IOException {
        String line = JSON.writeLine(AGREEMENT) + "\n";
        Path file = Files.writeString(directory.resolve("lines.ndjson"), line.repeat(3));
        UncheckedIOException thrown = new UncheckedIOException(new IOException("no space left"));
        List<Integer> seen = new ArrayList<>();
        Consumer<CheckedLine> action = each -> {
            seen.add(each.number());
            if (each.number() == 2) {
                throw thrown;
            }
        };
        assertSame(thrown, assertThrows(UncheckedIOException.class, () -> JSON.forEachCheckedLine(file, action)));
        assertEquals(List.of(1, 2), seen);
    }

    @Test
    void exceptionsOfCallersRulesPassThrough() throws IOException {
        Path file = Files.writeString(directory.resolve("lines.ndjson"), JSON.writeLine(AGREEMENT) + "\n");
        UncheckedIOException thrown = new UncheckedIOException(new IOException("register cannot be reached"));
        Rule failing = Rule.of(AgreementProblem.CODE_UNKNOWN, examination -> {
            throw thrown;
        });
        EntenteJson json = JSON.validating(AgreementValidator.references().with(failing));
        assertSame(thrown, assertThrows(UncheckedIOException.class, () -> json.forEachCheckedLine(file, line -> {})));
    }

    /** Where a directory can be opened like a file, reading it fails. */
    @Test
    void anInputThatFailsGivesItsIoException() {
        Path none = directory.resolve("none");
        assertThrows(IOException.class, () -> JSON.forEachCheckedLine(directory, line -> {}));
        assertThrows(NoSuchFileException.class, () -> JSON.forEachCheckedLine(none, line -> {}));
    }
}
