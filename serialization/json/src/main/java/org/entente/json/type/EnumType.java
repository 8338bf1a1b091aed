package org.entente.json.type;

import java.io.IOException;
import java.util.List;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed list of values.
 *
 * @param <E> the type of the values
 */
public final class EnumType<E extends Enum<E>> extends JsonType<E> {

    private final List<E> values;
    private final CodeIndex<E> known;
    private final String description;

    private EnumType(List<E> values) {
        this.values = values;
        this.known = new CodeIndex<>(values, Enum::name);
        this.description = String.join(", ", values.stream().map(Enum::name).toList());
    }

    public static <E extends Enum<E>> EnumType<E> of(Class<E> type) {
        return new EnumType<>(List.of(type.getEnumConstants()));
    }

    /** A list of one value alone. */
    public static <E extends Enum<E>> EnumType<E> only(E value) {
        return new EnumType<>(List.of(value));
    }

    @Override
    @Nullable
    public E read(Reading in) throws IOException {
        if (!in.expect(Token.STRING, this)) {
            return null;
        }
        E value = known.find(in.parser());
        if (value == null) {
            in.reportHere(Violation.of(JsonProblem.VALUE_UNKNOWN, in.path())
                    .listing("expected", description)
                    .with("found", in.parser().text()));
        }
        return value;
    }

    @Override
    public void write(E value, TokenWriter out) throws IOException {
        out.writeString(value.name());
    }

    @Override
    public E placeholder() {
        return values.get(0);
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String example() {
        return "\"" + values.get(0).name() + "\"";
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return SchemaDefinitions.object()
                .put("enum", values.stream().map(Enum::name).toList());
    }
}
