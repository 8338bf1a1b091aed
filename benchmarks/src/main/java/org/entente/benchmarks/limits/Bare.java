package org.entente.benchmarks.limits;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entente.model.Agreement;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;

/**
 * The limit for writing: plain code that walks the library's own objects, by their public accessors, into Jackson's
 * generator, with all names encoded beforehand. No general mechanism on that generator can do less.
 */
public final class Bare {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Bare() {}

    /** Writes into the same kind of buffer as {@code ObjectMapper.writeValueAsBytes}. */
    public static byte[] write(Agreement agreement) throws IOException {
        BufferRecycler recycler = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
                BareDefinitions.agreement(agreement, out);
            }
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }

    static void text(SerializableString name, String text, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        out.writeString(text);
    }

    static void texts(SerializableString name, List<String> texts, JsonGenerator out) throws IOException {
        if (!texts.isEmpty()) {
            out.writeFieldName(name);
            out.writeStartArray();
            for (String text : texts) {
                out.writeString(text);
            }
            out.writeEndArray();
        }
    }

    static void number(SerializableString name, int number, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(number);
    }

    static void number(SerializableString name, BigDecimal number, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(number);
    }

    static void localized(SerializableString name, LocalizedText text, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        localized(text, out);
    }

    static void localized(LocalizedText text, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<LanguageTag, String> each : text.texts().entrySet()) {
            out.writeFieldName(each.getKey().tag());
            out.writeString(each.getValue());
        }
        out.writeEndObject();
    }
}
