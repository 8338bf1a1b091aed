package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.json.reading.NotePolicy;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line is read for itself, and reported by its number in the stream. */
class LinesTest {

    private static final EntenteJson JSON = EntenteJson.standard();

    @TempDir
    private Path directory;

    private static Agreement agreement(int number) {
        return Agreement.builder()
                .id("a" + number)
                .title("en", "Agreement " + number)
                .addParty(Actor.of("IS", "en", "Iceland"))
                .build();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CheckedLine> lines(String text) {
        return JSON.checkLines(bytes(text)).toList();
    }

    private static String problems(CheckedLine line) {
        return line.checked().report().violations().stream()
                .map(violation -> violation.location().orElseThrow() + " " + violation.code())
                .toList()
                .toString();
    }

    /** A stream that now and then has nothing at hand, and says so instead of waiting. */
    private static InputStream hesitant(InputStream all) {
        return new FilterInputStream(all) {
            private int calls;

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return calls++ % 2 == 0 ? 0 : super.read(buffer, from, Math.min(length, 7));
            }
        };
    }

    /** Lines come one by one, in their order. */
    @Test
    void linesAreReadByOneThread() {
        InputStream none = bytes("");
        assertEquals(
                List.of(false, false, false, false),
                List.of(
                        JSON.checkLines(none).isParallel(),
                        JSON.drafts().checkLines(none).isParallel(),
                        JSON.registers().checkLines(none).isParallel(),
                        JSON.definitions(Actor.meta()).checkLines(none).isParallel()));
    }

    @Test
    void aReadOfNothingIsNoEnd() throws IOException {
        String text = JSON.writeLine(agreement(1)) + "\n" + JSON.writeLine(agreement(2));
        assertEquals(
                lines(text).stream().map(CheckedLine::checked).toList(),
                JSON.checkLines(hesitant(bytes(text))).map(CheckedLine::checked).toList());
        assertEquals(agreement(1), JSON.read(hesitant(bytes(JSON.write(agreement(1))))));
        assertEquals(
                agreement(1),
                JSON.check(hesitant(bytes(JSON.write(agreement(1)))))
                        .agreement()
                        .orElseThrow());
    }

    @Test
    void aReaderThatGivesNothingIsAskedAgain() throws IOException {
        Reader hesitant = new FilterReader(new StringReader(JSON.write(agreement(1)))) {
            private int calls;

            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                return calls++ % 2 == 0 ? 0 : super.read(buffer, from, Math.min(length, 7));
            }
        };
        assertEquals(agreement(1), JSON.read(hesitant));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        List<Agreement> written =
                IntStream.range(0, 50).mapToObj(LinesTest::agreement).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter writer = JSON.writeLines(out)) {
            for (Agreement agreement : written) {
                writer.write(agreement);
            }
        }
        List<CheckedLine> read =
                JSON.checkLines(new ByteArrayInputStream(out.toByteArray())).toList();
        assertEquals(
                written,
                read.stream()
                        .map(line -> line.checked().agreement().orElseThrow())
                        .toList());
        assertEquals(
                IntStream.rangeClosed(1, 50).boxed().toList(),
                read.stream().map(CheckedLine::number).toList());
        assertEquals(
                50,
                out.toString(StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count());
    }

    @Test
    void aBrokenLineDoesNotStopTheRest() {
        String good = JSON.writeLine(agreement(1));
        List<CheckedLine> lines = lines(good + "\n{}\n" + good + "\n{\"format\n\n  \n" + good);
        assertEquals(
                List.of(1, 2, 3, 4, 7), lines.stream().map(CheckedLine::number).toList());
        assertEquals("[2:1 required, 2:1 required, 2:1 required]", problems(lines.get(1)));
        assertEquals("[4:9 json-truncated]", problems(lines.get(3)));
        assertEquals(
                List.of(true, false, true, false, true),
                lines.stream()
                        .map(line -> line.checked().agreement().isPresent())
                        .toList());
    }

    @Test
    void oneBrokenLineInAHundredIsReported() throws IOException {
        Path file = directory.resolve("lines.ndjson");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= 10_000; i++) {
                out.write(i % 100 == 7 ? "{\"id\": " + i + "}" : JSON.writeLine(agreement(i)));
                out.write('\n');
            }
        }
        List<Integer> broken = new ArrayList<>();
        List<String> read = new ArrayList<>();
        JSON.forEachCheckedLine(
                file,
                line -> line.checked()
                        .agreement()
                        .ifPresentOrElse(agreement -> read.add(agreement.id()), () -> broken.add(line.number())));
        assertEquals(9_900, read.size());
        assertEquals(
                IntStream.rangeClosed(1, 10_000)
                        .filter(i -> i % 100 == 7)
                        .boxed()
                        .toList(),
                broken);
    }

    @Test
    void anyLineEndsAndAMarkAreAccepted() {
        String good = JSON.writeLine(agreement(1));
        List<CheckedLine> lines = lines("\uFEFF" + good + "\r\n" + good + "\r\n\r\n");
        assertEquals(2, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.checked().report().isEmpty()), lines.toString());
    }

    @Test
    void aLineBeyondTheLimitIsPassedOver() {
        String good = JSON.writeLine(agreement(1));
        EntenteJson small = JSON.limits(Limits.standard().withDocument(good.length()));
        List<CheckedLine> lines = small.checkLines(bytes(good + "\n" + " ".repeat(200_000) + good + "\n" + good + "\n"))
                .toList();
        assertEquals(List.of(1, 2, 3), lines.stream().map(CheckedLine::number).toList());
        assertEquals("[2:1 limit-document]", problems(lines.get(1)));
        assertTrue(lines.get(2).checked().agreement().isPresent());
    }

    @Test
    void malformedBytesAreReportedAtTheirLine() {
        byte[] text =
                (JSON.writeLine(agreement(1)) + "\n{\"id\": \"x\u00e4\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        List<CheckedLine> lines =
                JSON.checkLines(new ByteArrayInputStream(text)).toList();
        assertEquals("[2:10 utf-8-malformed]", problems(lines.get(1)));
    }

    /** A stream that knows whether it was closed and fails where it should. */
    private static final class Watched extends FilterInputStream {
        private boolean closed;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                throw new IOException("cable pulled");
            }
            return count;
        }
    }

    @Test
    void aLineMayReachTheLimit() {
        String good = JSON.writeLine(agreement(1));
        AgreementReader reader = new AgreementReader(
                new DocumentReader.Manner(false, true, Limits.standard(), NotePolicy.STANDARD, Sources.STANDARD),
                AgreementValidator.standard(),
                Optional.empty());
        byte[] document = (good + " \n" + good + "\n" + good + " \n" + good).getBytes(StandardCharsets.UTF_8);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(document)) {
            @Override
            public int read(byte[] buffer) throws IOException {
                return super.read(buffer, 0, 1);
            }
        };
        for (InputStream in : List.of(slow, new ByteArrayInputStream(document))) {
            List<String> problems = StreamSupport.stream(
                            new Lines<>(in, reader, good.length(), Lines::agreement), false)
                    .map(LinesTest::problems)
                    .toList();
            assertEquals(List.of("[1:1 limit-document]", "[]", "[3:1 limit-document]", "[]"), problems);
        }
    }

    @Test
    void blankLinesAreCountedAcrossBuffers() {
        String good = JSON.writeLine(agreement(1));
        List<CheckedLine> lines = lines("\r\n".repeat(100_000) + good);
        assertEquals(List.of(100_001), lines.stream().map(CheckedLine::number).toList());
        assertEquals(List.of(), lines("\n \r\n\n"));
        assertEquals(List.of(), lines(""));
    }

    @Test
    void aClosedStreamReadsNothing() throws IOException {
        Path file = directory.resolve("long.ndjson");
        Files.writeString(file, JSON.writeLine(agreement(1)) + "\n".repeat(200_000));
        Stream<CheckedLine> lines = JSON.checkLines(file);
        Iterator<CheckedLine> iterator = lines.iterator();
        iterator.next();
        lines.close();
        assertThrows(UncheckedIOException.class, iterator::hasNext);
    }

    @Test
    void aWriterClosesOnlyWhatItOpened() throws IOException {
        for (boolean owned : new boolean[] {false, true}) {
            List<String> calls = new ArrayList<>();
            OutputStream out = new ByteArrayOutputStream() {
                @Override
                public void flush() {
                    calls.add("flush");
                }

                @Override
                public void close() {
                    calls.add("close");
                }
            };
            try (LineWriter writer =
                    new LineWriter(Settings.STANDARD, Sources.STANDARD.engine().writer(out, false), out, owned)) {
                writer.write(agreement(1));
            }
            assertEquals(JSON.writeLine(agreement(1)) + "\n", out.toString());
            assertEquals(owned, calls.contains("close"));
            assertEquals(owned ? "close" : "flush", calls.get(calls.size() - 1));
        }
    }

    @Test
    void aFileIsClosedOnFailure() throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        LineWriter writer =
                new LineWriter(Settings.STANDARD, Sources.STANDARD.engine().writer(full, false), full, true);
        writer.write(agreement(1));
        assertThrows(IOException.class, writer::close);
        assertEquals(List.of("close"), calls);
    }

    @Test
    void aCallersStreamStaysOpen() {
        Watched in = new Watched(bytes(JSON.writeLine(agreement(1)) + "\n"));
        try (Stream<CheckedLine> lines = JSON.checkLines(in)) {
            UncheckedIOException failure = assertThrows(UncheckedIOException.class, lines::toList);
            assertEquals("cable pulled", failure.getCause().getMessage());
        }
        assertEquals(false, in.closed);
    }

    @Test
    void aFileIsClosedWithItsStream() throws IOException {
        Path file = directory.resolve("one.ndjson");
        try (LineWriter writer = JSON.writeLines(file)) {
            writer.write(agreement(1));
        }
        try (Stream<CheckedLine> lines = JSON.checkLines(file)) {
            assertEquals(1, lines.count());
        }
        assertThrows(IOException.class, () -> JSON.forEachCheckedLine(directory.resolve("none"), line -> {}));
    }
}
