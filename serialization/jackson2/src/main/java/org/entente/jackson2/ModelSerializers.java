package org.entente.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.Serializable;
import java.util.Optional;
import org.entente.json.mapper.MapperReport;
import org.entente.json.mapper.MapperType;
import org.jspecify.annotations.Nullable;

/** Gives a mapper the serializer of each type of the model, of the classes that implement it, and of reports. */
final class ModelSerializers extends Serializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        Optional<JsonSerializer<?>> report = MapperReport.of(raw).map(ReportSerializer::new);
        return report.or(() -> MapperType.of(raw).map(ModelSerializer::new)).orElse(null);
    }
}
