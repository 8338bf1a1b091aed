package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed list of values.
 *
 * @param values the values, in order
 */
record Choice<E extends Enum<E>>(List<E> values) implements Shape<E> {

    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        return new Choice<>(List.of(type.getEnumConstants()));
    }

    @Override
    public @Nullable E read(Reading in) throws IOException {
        if (!in.expect(JsonToken.VALUE_STRING, description())) {
            return null;
        }
        String found = in.parser().getText();
        for (E value : values) {
            if (value.name().equals(found)) {
                return value;
            }
        }
        in.reportHere(Violation.of(JsonProblem.VALUE_UNKNOWN, in.path())
                .with("expected", description())
                .with("found", found));
        return null;
    }

    @Override
    public void write(E value, JsonGenerator out) throws IOException {
        out.writeString(value.name());
    }

    @Override
    public E placeholder() {
        return values.get(0);
    }

    @Override
    public String description() {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    @Override
    public ObjectNode schema(Schema schema) {
        ObjectNode node = Schema.object();
        ArrayNode list = node.putArray("enum");
        values.forEach(value -> list.add(value.name()));
        return node;
    }
}
