package org.entente.jackson2.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.MemberName;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.json.token.TokenWriter;
import org.junit.jupiter.api.Test;

/** What is written as tokens is read as the same tokens, from characters and from bytes. */
class Jackson2TokensTest {

    private static final JsonEngine ENGINE = new Jackson2Engine();
    private static final TokenSource SOURCE = ENGINE.source(10, 100, 20);
    private static final MemberName NAME = new MemberName("name");

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
        write(ENGINE.writer(text, false));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(ENGINE.writer(bytes, false));
        assertEquals(LINE, text.toString());
        assertEquals(LINE, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void indentedTextHasOneElementALine() throws IOException {
        StringWriter text = new StringWriter();
        write(ENGINE.writer(text, true));
        assertTrue(text.toString().startsWith("{\n  \"name\": \"é\",\n  \"list\": [\n    7,"), text.toString());
    }

    @Test
    void tokensAreReadAsWritten() throws IOException {
        byte[] bytes = LINE.getBytes(StandardCharsets.UTF_8);
        for (TokenReader in : new TokenReader[] {SOURCE.reader(LINE), SOURCE.reader(bytes, 0, bytes.length)}) {
            assertEquals(Token.START_OBJECT, in.next());
            assertTrue(in.nextIs(NAME));
            assertEquals("é", in.nextString());
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
            assertNull(in.nextString());
            in.close();
        }
    }

    @Test
    void brokenTextIsASyntaxException() {
        assertEquals(SyntaxException.Kind.TRUNCATED, kind("{\"name\": \"é"));
        assertEquals(SyntaxException.Kind.MALFORMED, kind("{\"name\": nul}"));
    }

    private static SyntaxException.Kind kind(String text) {
        TokenReader in = assertDoesNotThrow(text);
        return assertThrows(SyntaxException.class, () -> {
                    in.next();
                    in.nextIs(NAME);
                    in.nextString();
                    in.next();
                })
                .kind();
    }

    private static TokenReader assertDoesNotThrow(String text) {
        try {
            return SOURCE.reader(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theEngineHasANameAndARank() {
        assertEquals("jackson2", ENGINE.name());
        assertEquals(2, ENGINE.rank());
    }

    @Test
    void anOldDatabindIsRefused() {
        Version old = new Version(2, 17, 2, null, "com.fasterxml.jackson.core", "jackson-databind");
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Jackson2Engine.require(old));
        assertTrue(refused.getMessage().contains("jackson-databind 2.17.2"), refused.getMessage());
    }
}
