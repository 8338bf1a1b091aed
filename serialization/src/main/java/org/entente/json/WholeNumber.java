package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A whole number that fits into 32 bits. */
final class WholeNumber extends Shape<Integer> {

    private static final String DESCRIPTION = "a whole number of 32 bits";

    /** Whether the current token is such a number; if not, that is reported and the value is passed over. */
    static boolean isAt(Reading in) throws IOException {
        if (in.parser().currentToken() == JsonToken.VALUE_NUMBER_INT) {
            JsonParser.NumberType type = in.parser().getNumberType();
            // A tree keeps small numbers in large types, too.
            if (type == JsonParser.NumberType.INT
                    || in.parser().getBigIntegerValue().bitLength() < Integer.SIZE) {
                return true;
            }
        }
        in.mismatch(DESCRIPTION);
        return false;
    }

    @Override
    @Nullable
    Integer read(Reading in) throws IOException {
        return isAt(in) ? in.parser().getIntValue() : null;
    }

    @Override
    void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }

    @Override
    Integer placeholder() {
        return 0;
    }

    @Override
    String description() {
        return DESCRIPTION;
    }

    @Override
    ObjectNode schema(Schema schema) {
        return Schema.type("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    }
}
