package org.entente.json.mapper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generic type with its arguments, such as a list of agreements. */
record ParameterizedOf(Class<?> raw, List<Type> arguments) implements ParameterizedType {

    ParameterizedOf(Class<?> raw, Type... arguments) {
        this(raw, List.of(arguments));
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return raw.getDeclaringClass();
    }
}
