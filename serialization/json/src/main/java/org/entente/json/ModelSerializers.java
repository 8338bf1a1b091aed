package org.entente.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.Serializable;
import org.entente.json.format.FormatTypes;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** Gives a mapper the serializer of each type of the model, of the classes that implement it, and of reports. */
final class ModelSerializers extends Serializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        if (type.hasRawClass(ValidationReport.class)) {
            return new ReportSerializer();
        }
        if (type.hasRawClass(Violation.class)) {
            return new ViolationSerializer();
        }
        return FormatTypes.typeOf(type.getRawClass())
                .<JsonSerializer<?>>map(ModelSerializer::new)
                .orElse(null);
    }
}
