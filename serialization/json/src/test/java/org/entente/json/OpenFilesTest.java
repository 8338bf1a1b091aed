package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.corpus.CorpusValidator;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Selection;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each file that is read or written is closed, also on failure; a stream of the caller has all and stays open. */
class OpenFilesTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final Agreement AGREEMENT =
            Agreement.builder().id("a").title("en", "A").build();
    private static final Agreement DANGLING =
            AGREEMENT.toBuilder().addParty(Party.of("KR")).build();
    private static final Register REGISTER =
            Register.builder().id("r").addActor(Actor.of("KR", "en", "Korea")).build();

    @TempDir
    private Path folder;

    private interface Use {
        void of(Path file) throws Exception;
    }

    private static Map<String, Use> uses() {
        Map<String, Use> uses = new LinkedHashMap<>();
        uses.put("read", JSON::read);
        uses.put("check", JSON::check);
        uses.put("forEachCheckedLine", file -> JSON.forEachCheckedLine(file, line -> {}));
        uses.put(
                "an action that fails",
                file -> JSON.forEachCheckedLine(file, line -> {
                    throw new IllegalStateException("enough");
                }));
        uses.put("checkLines", file -> drained(JSON.checkLines(file)));
        uses.put("checkLines, half read", file -> halfRead(JSON.checkLines(file)));
        uses.put("registers.read", JSON.registers()::read);
        uses.put("registers.check", JSON.registers()::check);
        uses.put("registers.checkLines", file -> drained(JSON.registers().checkLines(file)));
        uses.put("drafts.read", file -> JSON.drafts().read(file));
        uses.put("drafts.check", file -> JSON.drafts().check(file));
        uses.put("drafts.checkLines", file -> drained(JSON.drafts().checkLines(file)));
        CorpusValidator rules = CorpusValidator.standard();
        uses.put("corpus.validate", file -> corpus(file).validate(rules));
        uses.put("corpus.read", file -> corpus(file).read());
        uses.put("corpus.count", file -> corpus(file).count(Dimension.PARTY, Dimension.YEAR));
        uses.put("corpus.find", file -> corpus(file).find(Selection.provisions(), found -> {}));
        uses.put(
                "corpus.forEach",
                file -> corpus(file).forEach(agreement -> {
                    throw new IllegalStateException("enough");
                }));
        uses.put("write", file -> JSON.write(AGREEMENT, file));
        uses.put("registers.write", file -> JSON.registers().write(REGISTER, file));
        uses.put("registers.writeLines", file -> JSON.registers().writeLines(List.of(REGISTER), file));
        uses.put("a line that is null", file -> JSON.registers().writeLines(Arrays.asList(REGISTER, null), file));
        uses.put("writeLines", file -> {
            try (LineWriter lines = JSON.writeLines(file)) {
                lines.write(AGREEMENT);
            }
        });
        uses.put("a line that is refused", file -> {
            try (LineWriter lines = JSON.writeLines(file)) {
                lines.write(DANGLING);
            }
        });
        return uses;
    }

    private static CorpusFile corpus(Path file) {
        return CorpusFile.of(JSON, file, REGISTER);
    }

    private static void drained(Stream<?> lines) {
        try (lines) {
            assertTrue(lines.count() > 0);
        }
    }

    private static void halfRead(Stream<?> lines) {
        try (lines) {
            assertTrue(lines.findFirst().isPresent());
        }
    }

    private static List<Path> open() throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    open.add(Files.readSymbolicLink(descriptor));
                }
            }
        }
        return open;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void everyFileIsClosed() throws IOException {
        String line = JSON.writeLine(AGREEMENT);
        for (Map.Entry<String, Use> use : uses().entrySet()) {
            for (String content : List.of(line + "\n" + line + "\n", "{", "\u0000")) {
                Path file = folder.toRealPath().resolve("file.json");
                Files.writeString(file, content);
                try {
                    use.getValue().of(file);
                } catch (Exception e) {
                    // What is wrong with it is tested elsewhere.
                }
                assertTrue(!open().contains(file), use.getKey());
            }
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A stream of the caller with a buffer, of which nothing may be left behind, and which is not ours to close. */
    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean[] isClosed = {false};
        OutputStream buffered = new BufferedOutputStream(bytes, 1 << 16) {
            @Override
            public void close() throws IOException {
                isClosed[0] = true;
                super.close();
            }
        };
        writing.to(buffered);
        assertTrue(!isClosed[0]);
        return bytes.toByteArray();
    }

    private static void assertWritten(String expected, Writing writing) throws IOException {
        assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), written(writing));
    }

    @Test
    void aCallersStreamHasAllAndStaysOpen() throws IOException {
        assertWritten(JSON.write(AGREEMENT), out -> JSON.write(AGREEMENT, out));
        assertWritten(JSON.registers().write(REGISTER), out -> JSON.registers().write(REGISTER, out));
        assertWritten(JSON.writeLine(AGREEMENT) + "\n", out -> {
            try (LineWriter lines = JSON.writeLines(out)) {
                lines.write(AGREEMENT);
            }
        });
        assertWritten("", out -> {
            try (LineWriter lines = JSON.writeLines(out)) {
                assertThrows(RuntimeException.class, () -> lines.write(DANGLING));
            }
        });
    }

    @Test
    void everyLineOfAFileEnds() throws IOException {
        Path file = folder.resolve("file.ndjson");
        JSON.registers().writeLines(List.of(REGISTER, REGISTER), file);
        assertEquals((JSON.registers().writeLine(REGISTER) + "\n").repeat(2), Files.readString(file));
    }
}
