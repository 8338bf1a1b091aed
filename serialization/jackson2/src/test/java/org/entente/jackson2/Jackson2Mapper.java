package org.entente.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.json.mapper.AnyMapper;
import org.entente.json.mapper.Mappers;
import org.entente.json.mapper.Refused;
import org.entente.violation.ValidationReport;

/** A mapper of Jackson 2. Readers and writers are those of the mapper, with a root name perhaps. */
record Jackson2Mapper(JsonMapper mapper, ObjectReader reader, ObjectWriter writer) implements AnyMapper {

    Jackson2Mapper(JsonMapper mapper) {
        this(mapper, mapper.reader(), mapper.writer());
    }

    private static <T> T call(Callable<T> action) {
        try {
            return action.call();
        } catch (JsonProcessingException e) {
            throw refused(e);
        } catch (IllegalArgumentException e) {
            throw e.getCause() instanceof JsonProcessingException refusal ? refused(refusal) : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Refused refused(JsonProcessingException e) {
        Optional<ValidationReport> report =
                e instanceof AgreementMappingException ours ? Optional.of(ours.report()) : Optional.empty();
        String path = e instanceof JsonMappingException mapping ? mapping.getPathReference() : "";
        JsonLocation at = e.getLocation();
        return new Refused(e, report, path, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
    }

    private JavaType type(Type type) {
        return mapper.getTypeFactory().constructType(type);
    }

    @Override
    public String write(Object value) {
        return call(() -> writer.writeValueAsString(value));
    }

    @Override
    public byte[] writeBytes(Object value) {
        return call(() -> writer.writeValueAsBytes(value));
    }

    @Override
    public void writeTo(OutputStream out, Object value) throws IOException {
        writer.writeValue(out, value);
    }

    @Override
    public String writeAs(Class<?> type, Object value) {
        return call(() -> writer.forType(type).writeValueAsString(value));
    }

    @Override
    public String writeWithView(Object value) {
        return call(() -> writer.withView(Mappers.View.class).writeValueAsString(value));
    }

    @Override
    public String writeTree(Object value) {
        return call(() -> mapper.valueToTree(value).toString());
    }

    @Override
    public Object read(String json, Type type) {
        return call(() -> reader.forType(type(type)).readValue(json));
    }

    @Override
    public Object read(byte[] json, Type type) {
        return call(() -> reader.forType(type(type)).readValue(json));
    }

    @Override
    public Object readWithView(String json, Type type) {
        return call(
                () -> reader.forType(type(type)).withView(Mappers.View.class).readValue(json));
    }

    @Override
    public Object readTree(String json, Type type) {
        return call(() -> mapper.treeToValue(mapper.readTree(json), type(type)));
    }

    @Override
    public List<Object> readAll(String json, Type type) {
        List<Object> all = new ArrayList<>();
        return call(() -> {
            try (MappingIterator<Object> values = reader.forType(type(type)).readValues(json)) {
                while (values.hasNextValue()) {
                    try {
                        all.add(call(values::nextValue));
                    } catch (Refused refusal) {
                        all.add(refusal);
                    }
                }
            }
            return all;
        });
    }

    @Override
    public <T> T convert(Object from, Class<T> type) {
        return call(() -> mapper.convertValue(from, type));
    }

    @Override
    public <T> T update(T old, String json) {
        return call(() -> reader.withValueToUpdate(old).readValue(json));
    }

    @Override
    public Object updateByTree(Object old, String json, Class<?> type) {
        return call(() -> reader.withValueToUpdate(old).forType(type).readValue(mapper.readTree(json)));
    }

    @Override
    public <T> T updateByValue(T old, Object other) {
        return call(() -> mapper.updateValue(old, other));
    }
}
