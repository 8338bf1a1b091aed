package org.entente.jackson2.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import org.entente.json.token.MemberName;
import org.entente.json.token.Place;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a Jackson parser, the engine's own or a mapper's. */
public final class Jackson2Reader extends TokenReader {

    private final JsonParser parser;

    public Jackson2Reader(JsonParser parser) {
        this.parser = parser;
    }

    static SerializedString form(MemberName name) {
        Object form = name.form(Jackson2Engine.FORM);
        return form != null ? (SerializedString) form : made(name);
    }

    private static SerializedString made(MemberName name) {
        SerializedString form = new SerializedString(name.text());
        name.keep(Jackson2Engine.FORM, form);
        return form;
    }

    private Token token(@Nullable JsonToken token) throws IOException {
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
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    @Override
    public Token current() throws IOException {
        return token(parser.currentToken());
    }

    @Override
    public boolean nextIs(MemberName name) throws IOException {
        try {
            return parser.nextFieldName(form(name));
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    @Override
    public String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    @Override
    public char[] chars() throws IOException {
        try {
            return parser.getTextCharacters();
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    @Override
    public int charsFrom() throws IOException {
        return parser.getTextOffset();
    }

    @Override
    public int charsLength() throws IOException {
        try {
            return parser.getTextLength();
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    /** A tree keeps small numbers in large types, too. */
    @Override
    public boolean isInt() throws IOException {
        try {
            return parser.getNumberType() == JsonParser.NumberType.INT
                    || parser.getBigIntegerValue().bitLength() < Integer.SIZE;
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    @Override
    public int intValue() throws IOException {
        return parser.getIntValue();
    }

    @Override
    public BigDecimal decimal() throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    @Override
    public void skipChildren() throws IOException {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
    }

    @Override
    public Place place() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(JsonLocation at) {
        return new Place(
                at.getByteOffset() >= 0 ? at.getByteOffset() : at.getCharOffset(), at.getLineNr(), at.getColumnNr());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** What the parser gave up for, if it is the text; other exceptions pass as they are. */
    private IOException failure(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        Place place = at == null ? place() : place(at);
        if (e instanceof StreamConstraintsException) {
            return SyntaxException.beyond(
                    e.getOriginalMessage(),
                    parser.streamReadConstraints().getMaxNestingDepth(),
                    parser.getParsingContext().getNestingDepth(),
                    parser.streamReadConstraints().getMaxStringLength(),
                    place,
                    e);
        }
        if (e instanceof StreamReadException) {
            // Jackson 2 is past such a character, and at any other.
            boolean past = e.getOriginalMessage().startsWith("Illegal character ((CTRL-CHAR");
            Place there = past ? new Place(place.offset() - 1, place.line(), place.column() - 1) : place;
            return SyntaxException.malformed(e.getOriginalMessage(), there, e);
        }
        return e;
    }
}
