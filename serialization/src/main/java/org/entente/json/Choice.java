package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed list of values.
 *
 * @param <E> the type of the values
 */
final class Choice<E extends Enum<E>> extends Shape<E> {

    private final List<E> values;
    private final Known<E> known;
    private final String description;

    private Choice(List<E> values) {
        this.values = values;
        this.known = new Known<>(values, Enum::name);
        this.description = String.join(", ", values.stream().map(Enum::name).toList());
    }

    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        return new Choice<>(List.of(type.getEnumConstants()));
    }

    /** A list of one value alone. */
    static <E extends Enum<E>> Choice<E> only(E value) {
        return new Choice<>(List.of(value));
    }

    @Override
    @Nullable
    E read(Reading in) throws IOException {
        if (!in.expect(JsonToken.VALUE_STRING, description)) {
            return null;
        }
        E value = known.find(in.parser());
        if (value == null) {
            in.reportHere(Violation.of(JsonProblem.VALUE_UNKNOWN, in.path())
                    .with("expected", description)
                    .with("found", in.parser().getText()));
        }
        return value;
    }

    @Override
    void write(E value, JsonGenerator out) throws IOException {
        out.writeString(value.name());
    }

    @Override
    E placeholder() {
        return values.get(0);
    }

    @Override
    String description() {
        return description;
    }

    @Override
    ObjectNode schema(Schema schema) {
        ObjectNode node = Schema.object();
        ArrayNode list = node.putArray("enum");
        values.forEach(value -> list.add(value.name()));
        return node;
    }
}
