package org.entente.json.type;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.entente.json.reading.Expectation;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.jspecify.annotations.Nullable;

/** A whole number that fits into 32 bits. */
public final class IntegerType extends JsonType<Integer> {

    private static final Expectation WHOLE = Expectation.of("a whole number of 32 bits", "1");

    private final int least;

    /** Describes numbers from a lowest one on; those below are for the builders to refuse. */
    IntegerType(int least) {
        this.least = least;
    }

    /** Whether the current token is such a number; if not, that is reported and the value is passed over. */
    public static boolean isAt(Reading in) throws IOException {
        if (in.parser().currentToken() == JsonToken.VALUE_NUMBER_INT) {
            JsonParser.NumberType type = in.parser().getNumberType();
            // A tree keeps small numbers in large types, too.
            if (type == JsonParser.NumberType.INT
                    || in.parser().getBigIntegerValue().bitLength() < Integer.SIZE) {
                return true;
            }
        }
        in.mismatch(WHOLE);
        return false;
    }

    @Override
    @Nullable
    public Integer read(Reading in) throws IOException {
        return isAt(in) ? in.parser().getIntValue() : null;
    }

    @Override
    public void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public Integer placeholder() {
        return Math.max(0, least);
    }

    @Override
    public String description() {
        return WHOLE.description();
    }

    @Override
    public String example() {
        return WHOLE.example();
    }

    @Override
    public ObjectNode schema(SchemaDefinitions schema) {
        return SchemaDefinitions.type("integer").put("minimum", least).put("maximum", Integer.MAX_VALUE);
    }
}
