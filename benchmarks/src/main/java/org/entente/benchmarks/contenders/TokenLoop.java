package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The limit for reading: Jackson's parser asked for each token, and for each name, string and number. */
final class TokenLoop implements Decoder<Integer> {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Reads a document and makes nothing of it; the result keeps the work from being optimised away. */
    @Override
    public Integer read(byte[] json) throws IOException {
        int sum = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    sum += parser.currentName().length();
                } else if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getText().length();
                } else if (token == JsonToken.VALUE_NUMBER_INT) {
                    sum += parser.getNumberType() == JsonParser.NumberType.INT
                            ? parser.getIntValue()
                            : parser.getDecimalValue().signum();
                } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                    sum += parser.getDecimalValue().signum();
                }
            }
        }
        return sum;
    }
}
