package org.entente.jackson3;

import org.entente.json.mapper.MapperType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Names the root of a value by its type of the model, and not by the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
        return MapperType.of(annotated.getRawType())
                .map(type -> PropertyName.construct(type.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public Version version() {
        return ModuleVersion.VERSION;
    }
}
