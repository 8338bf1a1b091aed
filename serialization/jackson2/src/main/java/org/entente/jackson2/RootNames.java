package org.entente.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.entente.json.mapper.MapperType;
import org.jspecify.annotations.Nullable;

/** Names the root of a value by its type of the model, and not by the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
        return MapperType.of(annotated.getRawType())
                .map(type -> PropertyName.construct(type.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public Version version() {
        return ModuleVersion.VERSION;
    }
}
