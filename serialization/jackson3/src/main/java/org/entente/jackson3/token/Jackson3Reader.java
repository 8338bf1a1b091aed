package org.entente.jackson3.token;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.entente.json.token.MemberName;
import org.entente.json.token.Place;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;

/** Reads the tokens of a Jackson parser, the engine's own or a mapper's. */
public final class Jackson3Reader extends TokenReader {

    private final JsonParser parser;

    public Jackson3Reader(JsonParser parser) {
        this.parser = parser;
    }

    static SerializedString form(MemberName name) {
        Object form = name.form(Jackson3Engine.FORM);
        return form != null ? (SerializedString) form : made(name);
    }

    private static SerializedString made(MemberName name) {
        SerializedString form = new SerializedString(name.text());
        name.keep(Jackson3Engine.FORM, form);
        return form;
    }

    private Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.NONE;
        }
        Token ours = Token.ofId(token.id());
        return ours == Token.DECIMAL && parser.isNaN() ? Token.NOT_A_NUMBER : ours;
    }

    @Override
    public Token next() throws IOException {
        try {
            return token(parser.nextToken());
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public boolean nextIs(MemberName name) throws IOException {
        try {
            return parser.nextName(form(name));
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public char[] chars() throws IOException {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public int charsFrom() {
        return parser.getStringOffset();
    }

    @Override
    public int charsLength() throws IOException {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    /** A tree keeps small numbers in large types, too. */
    @Override
    public boolean isInt() throws IOException {
        try {
            return parser.getNumberType() == JsonParser.NumberType.INT
                    || parser.getBigIntegerValue().bitLength() < Integer.SIZE;
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public int intValue() {
        return parser.getIntValue();
    }

    @Override
    public BigDecimal decimal() throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public void skipChildren() throws IOException {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public Place place() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(TokenStreamLocation at) {
        return new Place(
                at.getByteOffset() >= 0 ? at.getByteOffset() : at.getCharOffset(), at.getLineNr(), at.getColumnNr());
    }

    @Override
    public void close() {
        parser.close();
    }

    /** What the parser gave up for, if it is the text; other exceptions pass as they are. */
    private IOException failure(JacksonException e) {
        if (e instanceof JacksonIOException io) {
            return Objects.requireNonNull(io.getCause());
        }
        TokenStreamLocation at = e.getLocation();
        Place place = at == null || at.getLineNr() < 1 ? place() : place(at);
        if (e instanceof StreamConstraintsException) {
            return SyntaxException.beyond(
                    e.getOriginalMessage(),
                    parser.streamReadConstraints().getMaxNestingDepth(),
                    parser.streamReadContext().getNestingDepth(),
                    parser.streamReadConstraints().getMaxStringLength(),
                    place,
                    e);
        }
        if (e instanceof StreamReadException) {
            return SyntaxException.malformed(e.getOriginalMessage(), place, e);
        }
        throw e;
    }
}
