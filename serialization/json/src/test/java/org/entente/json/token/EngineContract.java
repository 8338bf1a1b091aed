package org.entente.json.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as tokens is read as the same tokens, from characters and from bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EngineContract {

    private static final MemberName NAME = new MemberName("name");

    private final JsonEngine engine;
    private final TokenSource source;

    protected EngineContract(JsonEngine engine) {
        this.engine = engine;
        this.source = engine.source(10, 100, 20, false);
    }

    private static void write(TokenWriter out) throws IOException {
        out.writeStartObject();
        out.writeName(NAME);
        out.writeString("é");
        out.writeName("list");
        out.writeStartArray();
        out.writeNumber(7);
        out.writeNumber(new BigDecimal("1.50"));
        out.writeNumber("12345678901");
        out.writeBoolean(true);
        out.writeNull();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }

    private static final String LINE = "{\"name\":\"é\",\"list\":[7,1.50,12345678901,true,null]}\n";

    @Test
    void charactersAndBytesAreWrittenAlike() throws IOException {
        StringWriter text = new StringWriter();
        write(engine.writer(text, false));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(engine.writer(bytes, false));
        assertEquals(LINE, text.toString());
        assertEquals(LINE, bytes.toString(StandardCharsets.UTF_8));
    }

    /** Names and strings keep to one limit, whichever it is, in characters and in bytes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 60_000, 200_000})
    void namesAndStringsKeepToTheLimit(int limit) throws IOException {
        TokenSource limited = engine.source(10, limit, 20, false);
        String longest = "x".repeat(limit);
        for (String json : List.of("{\"" + longest + "\":1}", "[\"" + longest + "\"]")) {
            String beyond = json.replace(longest, longest + "x");
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            byte[] more = beyond.getBytes(StandardCharsets.UTF_8);
            assertTrue(isRead(limited.reader(json)), json.substring(0, 2));
            assertTrue(isRead(limited.reader(bytes, 0, bytes.length)), json.substring(0, 2));
            assertFalse(isRead(limited.reader(beyond)), json.substring(0, 2));
            assertFalse(isRead(limited.reader(more, 0, more.length)), json.substring(0, 2));
        }
    }

    private static boolean isRead(TokenReader reader) throws IOException {
        try (TokenReader in = reader) {
            for (Token token = in.next(); token != Token.NONE; token = in.next()) {
                if (token == Token.STRING) {
                    in.text();
                }
            }
            return true;
        } catch (SyntaxException e) {
            assertEquals(SyntaxException.Kind.TOO_LONG, e.kind());
            return false;
        }
    }

    @Test
    void theFirstTokenStandsAtTheHead() throws IOException {
        try (TokenReader characters = source.reader("[]");
                TokenReader bytes = source.reader("[]".getBytes(StandardCharsets.UTF_8), 0, 2)) {
            characters.next();
            bytes.next();
            assertEquals(new Place(0, 1, 1), characters.place());
            assertEquals(new Place(0, 1, 1), bytes.place());
        }
    }

    @Test
    void whatPeopleTypeMayHaveComments() throws IOException {
        String text = "// a\n{ # b\n\"name\": /* c\n*/ [7,],}";
        try (TokenReader in = engine.source(10, 100, 20, true).reader(text)) {
            StringBuilder tokens = new StringBuilder();
            while (in.next() != Token.NONE) {
                tokens.append(in.current())
                        .append(' ')
                        .append(in.place().line())
                        .append(';');
            }
            assertEquals("START_OBJECT 2;NAME 3;START_ARRAY 4;INTEGER 4;END_ARRAY 4;END_OBJECT 4;", tokens.toString());
        }
        assertThrows(SyntaxException.class, () -> {
            try (TokenReader in = source.reader(text)) {
                in.next();
            }
        });
    }

    @Test
    void indentedTextHasOneElementALine() throws IOException {
        StringWriter text = new StringWriter();
        write(engine.writer(text, true));
        assertTrue(text.toString().startsWith("{\n  \"name\": \"é\",\n  \"list\": [\n    7,"), text.toString());
    }

    @Test
    void tokensAreReadAsWritten() throws IOException {
        byte[] bytes = LINE.getBytes(StandardCharsets.UTF_8);
        for (TokenReader in : new TokenReader[] {source.reader(LINE), source.reader(bytes, 0, bytes.length)}) {
            assertEquals(Token.START_OBJECT, in.next());
            assertTrue(in.nextIs(NAME));
            assertEquals(Token.STRING, in.next());
            assertEquals("é", in.text());
            assertFalse(in.nextIs(NAME));
            assertEquals("list", in.name());
            assertEquals(Token.START_ARRAY, in.next());
            assertTrue(in.next().isNumber());
            assertTrue(in.isInt());
            assertEquals(7, in.intValue());
            in.next();
            assertEquals(new BigDecimal("1.50"), in.decimal());
            in.next();
            assertFalse(in.isInt());
            assertEquals("12345678901", in.text());
            assertFalse(in.nextIs(NAME));
            assertEquals(Token.TRUE, in.current());
            in.close();
        }
    }

    @Test
    void brokenTextIsASyntaxException() throws IOException {
        assertEquals(SyntaxException.Kind.TRUNCATED, kind("{\"name\": \"é"));
        assertEquals(SyntaxException.Kind.MALFORMED, kind("{\"name\": nul}"));
    }

    /** An offset counts what it is read of; a line and a column count from 1. */
    @ParameterizedTest
    @CsvSource({
        "'[\u0001]', 1, 1, 2",
        "'[\"a\u0001\"]', 3, 1, 4",
        "'[\"\n\"]', 2, 1, 3",
        "'[\n\u0002]', 2, 2, 1",
        "'{\"a\":\n \u001F1}', 7, 2, 2"
    })
    void controlCharactersAreRefusedWhereTheyStand(String json, int offset, int line, int column) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Place place = new Place(offset, line, column);
        assertEquals(place, refused(() -> source.reader(json)));
        assertEquals(place, refused(() -> source.reader(bytes, 0, bytes.length)));
    }

    private static Place refused(Callable<TokenReader> text) {
        return assertThrows(SyntaxException.class, () -> {
                    try (TokenReader in = text.call()) {
                        while (in.next() != Token.NONE) {
                            if (in.current() == Token.STRING) {
                                in.text();
                            }
                        }
                    }
                })
                .place();
    }

    private SyntaxException.Kind kind(String text) throws IOException {
        try (TokenReader in = source.reader(text)) {
            return assertThrows(SyntaxException.class, () -> {
                        in.next();
                        in.nextIs(NAME);
                        in.next();
                        in.text();
                        in.next();
                    })
                    .kind();
        }
    }

    /** Writes something that may stand where the last one stood. */
    private interface Write {
        void to(TokenWriter out) throws IOException;
    }

    private static Stream<Write> writes() {
        return Stream.of(
                out -> {
                    out.writeStartObject();
                    out.writeEndObject();
                },
                out -> {
                    out.writeStartArray();
                    out.writeEndArray();
                },
                out -> out.writeString("text"),
                out -> out.writeNumber(7),
                out -> out.writeNumber(new BigDecimal("1.5")),
                out -> out.writeNumber("12345678901"),
                out -> out.writeBoolean(true),
                TokenWriter::writeNull,
                out -> out.writeRaw(' '));
    }

    /** Sooner or later what is kept back is written out, by whatever comes then. */
    @ParameterizedTest
    @MethodSource("writes")
    void aFailingStreamIsReportedAsSuch(Write write) throws IOException {
        IOException full = new IOException("the disk is full");
        for (int before = 0; before < 16; before++) {
            TokenWriter out = engine.writer(Failing.with(full), false);
            out.writeStartArray();
            out.writeString("x".repeat(before));
            assertSame(full, assertThrows(IOException.class, () -> repeat(write, out)));
            TokenWriter kept = engine.writer(Failing.with(full), false);
            kept.writeStartArray();
            write.to(kept);
            assertSame(full, assertThrows(IOException.class, kept::close));
        }
    }

    private static Stream<Write> namings() {
        return Stream.of(out -> out.writeName(NAME), out -> out.writeName("list"));
    }

    @ParameterizedTest
    @MethodSource("namings")
    void namesFailAsValuesDo(Write name) throws IOException {
        IOException full = new IOException("the disk is full");
        for (int before = 0; before < 16; before++) {
            TokenWriter out = engine.writer(Failing.with(full), false);
            out.writeStartObject();
            out.writeName("x".repeat(before));
            out.writeNull();
            Write member = more -> {
                name.to(more);
                more.writeNull();
            };
            assertSame(full, assertThrows(IOException.class, () -> repeat(member, out)));
        }
    }

    private static void repeat(Write write, TokenWriter out) throws IOException {
        for (int i = 0; i < 100_000; i++) {
            write.to(out);
        }
    }
}
