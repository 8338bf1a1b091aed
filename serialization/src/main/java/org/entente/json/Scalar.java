package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.entente.violation.InvalidAgreementException;
import org.entente.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A value that JSON writes as a string.
 *
 * @param description what a person is told should be here
 * @param parse makes the value; refuses with an {@link InvalidAgreementException}
 * @param format makes the string
 * @param pattern a regular expression that every such string matches; it may match others
 * @param examples strings that make values, for forms
 * @param standIn a string that makes a value and is likely in no document
 * @param repeats whether a document is likely to have a value again
 */
record Scalar<V>(
        String description,
        Function<String, V> parse,
        Function<V, String> format,
        String pattern,
        List<String> examples,
        String standIn,
        boolean repeats)
        implements Shape<V> {

    @Override
    public @Nullable V read(Reading in) throws IOException {
        if (!in.expect(JsonToken.VALUE_STRING, description)) {
            return null;
        }
        try {
            V value =
                    repeats ? in.repeated(this, parse) : parse.apply(in.parser().getText());
            if (value instanceof Term term && !term.isKnown()) {
                in.unknownTerm(term, examples);
            }
            return value;
        } catch (InvalidAgreementException refusal) {
            in.refused(refusal);
            return null;
        }
    }

    @Override
    public void write(V value, JsonGenerator out) throws IOException {
        out.writeString(format.apply(value));
    }

    @Override
    public V placeholder() {
        return parse.apply(standIn);
    }

    @Override
    public ObjectNode schema(Schema schema) {
        ObjectNode node = Schema.type("string").put("pattern", pattern);
        ArrayNode list = node.putArray("examples");
        examples.forEach(list::add);
        return node;
    }
}
