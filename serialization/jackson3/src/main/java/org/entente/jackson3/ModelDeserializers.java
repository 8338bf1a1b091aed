package org.entente.jackson3;

import org.entente.json.mapper.MapperType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * Gives a mapper the deserializer of each type of the model, and of the classes that implement it, since an update asks
 * for that of the value's class.
 */
final class ModelDeserializers extends Deserializers.Base {

    private final boolean lenient;

    ModelDeserializers(boolean lenient) {
        this.lenient = lenient;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return MapperType.of(type.getRawClass())
                .<ValueDeserializer<?>>map(known -> new ModelDeserializer<>(known, lenient))
                .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return MapperType.of(type).isPresent();
    }
}
