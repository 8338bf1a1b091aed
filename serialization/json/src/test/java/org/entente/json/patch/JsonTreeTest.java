package org.entente.json.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entente.json.token.MemberName;
import org.entente.json.token.TokenWriter;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

    private static void write(TokenWriter out) throws IOException {
        out.writeStartObject();
        out.writeName("list");
        out.writeStartArray();
        out.writeString("1");
        out.writeNumber(1);
        out.writeNumber(new BigDecimal("1.0"));
        out.writeNumber("1.00");
        out.writeBoolean(true);
        out.writeBoolean(false);
        out.writeNull();
        out.writeStartArray();
        out.writeEndArray();
        out.writeEndArray();
        out.writeName(new MemberName("object"));
        out.writeStartObject();
        out.writeName("a");
        out.writeString("b");
        out.writeEndObject();
        out.writeName("last");
        out.writeNumber(2);
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private static final Map<String, Object> TREE = Map.of(
            "list",
            List.of("1", 1, new BigDecimal("1.0"), new JsonTree.Digits("1.00"), true, false, JsonTree.NULL, List.of()),
            "object",
            Map.of("a", "b"),
            "last",
            2);

    @Test
    void whatIsWrittenIsKept() {
        assertEquals(TREE, JsonTree.of(JsonTreeTest::write));
    }

    @Test
    void whatIsKeptIsWritten() {
        assertEquals(TREE, JsonTree.of(out -> JsonTree.write(TREE, out)));
    }

    @Test
    void membersKeepTheirOrder() {
        Object tree = JsonTree.of(JsonTreeTest::write);
        assertEquals(List.of("list", "object", "last"), List.copyOf(((Map<?, ?>) tree).keySet()));
    }

    @Test
    void aTreeThatCannotBeWrittenIsReported() {
        assertThrows(
                IllegalStateException.class,
                () -> JsonTree.of(out -> {
                    throw new IOException("full");
                }));
    }
}
