package org.entente.json.type;

import java.io.IOException;
import org.entente.json.reading.Expectation;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type look in JSON; it reads and writes them.
 *
 * @param <V> the type of the values
 */
public abstract class JsonType<V> implements Expectation {

    /**
     * Reads the value at the current token and leaves the parser at its last one.
     *
     * @return the value, or null if it cannot be read; then the problem was reported
     */
    public abstract @Nullable V read(Reading in) throws IOException;

    /**
     * Reads members that take the place of a value's own; what is no object of members is replaced as a whole.
     *
     * @return the value with the members that were read, or null if it cannot be read; then the problem was reported
     */
    @Nullable
    public V readOver(V value, Reading in) throws IOException {
        return read(in);
    }

    public abstract void write(V value, TokenWriter out) throws IOException;

    /** The type that reads and writes: this one, unless it stands for one that is made when it is needed. */
    public JsonType<V> made() {
        return this;
    }

    /** A value to stand in for one that cannot be read, so that the rest can be checked. */
    public abstract V placeholder();

    /** The JSON Schema of the values. */
    public abstract JsonObject schema(SchemaDefinitions schema);

    /** The members that the values, or the elements of a list, have; null where they are no objects of ours. */
    public @Nullable MemberTable members() {
        return null;
    }
}
