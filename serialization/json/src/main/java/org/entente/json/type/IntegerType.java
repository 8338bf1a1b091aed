package org.entente.json.type;

import java.io.IOException;
import org.entente.json.reading.Expectation;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.jspecify.annotations.Nullable;

/** A whole number that fits into 32 bits. */
public final class IntegerType extends JsonType<Integer> {

    private static final Expectation WHOLE = new Expectation.Stated("a whole number of 32 bits", "1");

    private final int least;

    /** Describes numbers from a lowest one on; those below are for the builders to refuse. */
    IntegerType(int least) {
        this.least = least;
    }

    /** Whether the current token is such a number; if not, that is reported and the value is passed over. */
    public static boolean isAt(Reading in) throws IOException {
        if (in.parser().current() == Token.INTEGER && in.parser().isInt()) {
            return true;
        }
        in.mismatch(WHOLE);
        return false;
    }

    @Override
    @Nullable
    public Integer read(Reading in) throws IOException {
        return isAt(in) ? in.parser().intValue() : null;
    }

    @Override
    public void write(Integer value, TokenWriter out) throws IOException {
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
    public JsonObject schema(SchemaDefinitions schema) {
        return SchemaDefinitions.type("integer").put("minimum", least).put("maximum", Integer.MAX_VALUE);
    }
}
