package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** That a contender does the same work: the same JSON, and the same value from it. */
public final class Equality {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Decoder<Object> ours = Contender.OUR_JSON.start();
    private final Decoder<Object> records = Contender.RECORDS.start();

    /** Fails unless a contender reads and writes a document as the library does. */
    public void check(Contender contender, Decoder<Object> decoder, byte[] json) throws IOException {
        Object value = decoder.read(json);
        boolean isValue = !contender.isLimit();
        Object expected = value.getClass().isRecord() ? records.read(json) : ours.read(json);
        require(!isValue || expected.equals(value), contender, "reads another value", json);
        if (!(decoder instanceof Codec<Object> codec)) {
            require(!contender.writes(), contender, "writes nothing", json);
            return;
        }
        byte[] written = codec.write(value);
        JsonNode tree = TREES.readTree(written);
        require(TREES.readTree(json).equals(tree), contender, "writes other JSON", written);
        require(
                !isValue || expected.equals(codec.read(written)),
                contender,
                "reads another value from its own JSON",
                json);
        require(ours.read(json).equals(ours.read(written)), contender, "writes what the library reads otherwise", json);
    }

    private static void require(boolean equal, Contender contender, String what, byte[] json) {
        if (!equal) {
            throw new IllegalStateException(contender.title() + " " + what + ": "
                    + new String(json, 0, Math.min(json.length, 600), StandardCharsets.UTF_8));
        }
    }
}
