package org.entente.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.Serializable;
import org.entente.json.format.FormatTypes;
import org.jspecify.annotations.Nullable;

/** Gives a mapper the serializer of each type of the model, and of the classes that implement it. */
final class ModelSerializers extends Serializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return FormatTypes.typeOf(type.getRawClass())
                .<JsonSerializer<?>>map(ModelSerializer::new)
                .orElse(null);
    }
}
