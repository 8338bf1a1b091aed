package org.entente.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.entente.json.mapper.MapperReport;
import org.entente.json.mapper.MapperType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives a mapper the serializer of each type of the model, of the classes that implement it, and of reports. */
final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        Optional<ValueSerializer<?>> report = MapperReport.of(raw).map(ReportSerializer::new);
        return report.or(() -> MapperType.of(raw).map(ModelSerializer::new)).orElse(null);
    }
}
