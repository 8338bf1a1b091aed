package org.entente.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.entente.json.format.FormatTypes;
import org.jspecify.annotations.Nullable;

/** Names the root of a value by its type of the model, and not by the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
        return FormatTypes.typeOf(annotated.getRawType())
                .map(type -> PropertyName.construct(type.getSimpleName()))
                .orElse(null);
    }

    @Override
    public Version version() {
        return ModuleVersion.VERSION;
    }
}
