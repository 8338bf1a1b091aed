package org.entente.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.jackson2.token.Jackson2Writer;
import org.entente.json.mapper.MapperReport;

/**
 * Writes reports through a mapper, with messages in the mapper's locale.
 *
 * @param <T> the type
 */
final class ReportSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient MapperReport<T> type;

    ReportSerializer(MapperReport<T> type) {
        super(type.type());
        this.type = type;
    }

    private Object readResolve() {
        return new ReportSerializer<>(MapperReport.again(handledType()));
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        type.write(value, provider.getLocale(), new Jackson2Writer(out));
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        serialize(value, out, provider);
    }
}
