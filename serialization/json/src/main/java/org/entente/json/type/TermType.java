package org.entente.json.type;

import java.io.IOException;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A value of an open vocabulary.
 *
 * @param <T> the type of the values
 */
public final class TermType<T extends Term> extends JsonType<T> {

    private static final String DESCRIPTION = "a value of a vocabulary";

    private final Vocabulary<T> vocabulary;
    private final CodeIndex<T> known;

    public TermType(Vocabulary<T> vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new CodeIndex<>(vocabulary.known(), Term::code);
    }

    @Override
    @Nullable
    public T read(Reading in) throws IOException {
        if (!in.expect(Token.STRING, this)) {
            return null;
        }
        T term = known.find(in.parser());
        return term != null ? term : other(in);
    }

    private @Nullable T other(Reading in) throws IOException {
        try {
            T term = vocabulary.of(in.parser().text());
            in.unknownTerm(term, vocabulary);
            return term;
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
            return null;
        }
    }

    @Override
    public void write(T value, TokenWriter out) throws IOException {
        out.writeString(value.code());
    }

    @Override
    public T placeholder() {
        return vocabulary.known().get(0);
    }

    @Override
    public String description() {
        return DESCRIPTION;
    }

    @Override
    public String example() {
        return "\"" + vocabulary.known().get(0).code() + "\"";
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return StringForm.TERM
                .schema()
                .put("examples", vocabulary.known().stream().map(Term::code).toList());
    }
}
