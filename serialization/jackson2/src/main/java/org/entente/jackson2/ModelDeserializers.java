package org.entente.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.io.Serializable;
import org.entente.json.mapper.MapperType;
import org.jspecify.annotations.Nullable;

/**
 * Gives a mapper the deserializer of each type of the model, and of the classes that implement it, since an update asks
 * for that of the value's class.
 */
final class ModelDeserializers extends Deserializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean lenient;

    ModelDeserializers(boolean lenient) {
        this.lenient = lenient;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return MapperType.of(type.getRawClass())
                .<JsonDeserializer<?>>map(known -> new ModelDeserializer<>(known, lenient))
                .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return MapperType.of(type).isPresent();
    }
}
