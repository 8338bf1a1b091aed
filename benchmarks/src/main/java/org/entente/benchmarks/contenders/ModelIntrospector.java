package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Provision;

/**
 * Tells databind what mix-ins on every type of the model would tell it: which methods are properties, and which builder
 * makes a value.
 */
final class ModelIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String PACKAGE = "org.entente.";

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** The interface of the model that a class implements, or whose builder it is. */
    private static Optional<Class<?>> model(Class<?> type) {
        if (!type.getName().startsWith(PACKAGE)) {
            return Optional.empty();
        }
        Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        return Arrays.stream(outer.isInterface() ? new Class<?>[] {outer} : outer.getInterfaces())
                .filter(each -> builder(each).isPresent())
                .findFirst();
    }

    private static Optional<Class<?>> builder(Class<?> model) {
        return Arrays.stream(model.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals("Builder") && !each.isInterface())
                .findFirst();
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder");
    }

    /** The setter of a property, which tells a property from a mere question. */
    private static Optional<Method> setter(Class<?> model, String name) {
        return builder(model).stream()
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getName().equals(name)
                        && !method.isBridge()
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == taken(model, name))
                .findFirst();
    }

    /** What the setter of a property takes; there are others for convenience. */
    private static Class<?> taken(Class<?> model, String name) {
        return Arrays.stream(model.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .<Class<?>>map(method -> taken(method.getGenericReturnType()))
                .orElse(null);
    }

    private static Class<?> taken(Type type) {
        if (type instanceof Class<?> plain) {
            return plain == Integer.class ? int.class : plain;
        }
        ParameterizedType generic = (ParameterizedType) type;
        if (generic.getRawType() == List.class) {
            return Iterable.class;
        }
        return generic.getRawType() == Optional.class
                ? taken(generic.getActualTypeArguments()[0])
                : (Class<?>) generic.getRawType();
    }

    @Override
    public Class<?> findPOJOBuilder(AnnotatedClass type) {
        return model(type.getRawType())
                .flatMap(ModelIntrospector::builder)
                .filter(builder -> builder != type.getRawType())
                .orElse(null);
    }

    @Override
    public JsonPOJOBuilder.Value findPOJOBuilderConfig(AnnotatedClass type) {
        return new JsonPOJOBuilder.Value("build", "");
    }

    @Override
    public VisibilityChecker<?> findAutoDetectVisibility(AnnotatedClass type, VisibilityChecker<?> checker) {
        return model(type.getRawType()).isPresent() ? checker.with(JsonAutoDetect.Visibility.NONE) : checker;
    }

    @Override
    public PropertyName findNameForSerialization(Annotated annotated) {
        return annotated instanceof AnnotatedMethod method
                        && method.getParameterCount() == 0
                        && !isBuilder(method.getDeclaringClass())
                        && model(method.getDeclaringClass())
                                .flatMap(model -> setter(model, method.getName()))
                                .isPresent()
                ? PropertyName.construct(method.getName())
                : null;
    }

    @Override
    public PropertyName findNameForDeserialization(Annotated annotated) {
        return annotated instanceof AnnotatedMethod method
                        && method.getParameterCount() == 1
                        && isBuilder(method.getDeclaringClass())
                        && model(method.getDeclaringClass())
                                .filter(model -> method.getRawParameterType(0) == taken(model, method.getName()))
                                .isPresent()
                ? PropertyName.construct(method.getName())
                : null;
    }

    /** A flag is left out if it is not so. */
    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        return annotated instanceof AnnotatedMember && annotated.getRawType() == boolean.class
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, null)
                : JsonInclude.Value.empty();
    }

    @Override
    public TypeResolverBuilder<?> findTypeResolver(MapperConfig<?> config, AnnotatedClass type, JavaType baseType) {
        return type.getRawType() == Provision.class
                ? new StdTypeResolverBuilder()
                        .init(JsonTypeInfo.Id.NAME, null)
                        .inclusion(JsonTypeInfo.As.PROPERTY)
                        .typeProperty("kind")
                : null;
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        return annotated.getRawType() == Provision.class
                ? Arrays.stream(Provision.class.getPermittedSubclasses())
                        .map(kind -> new NamedType(kind, kind(kind)))
                        .toList()
                : null;
    }

    @Override
    public String findTypeName(AnnotatedClass type) {
        return model(type.getRawType())
                .filter(Provision.class::isAssignableFrom)
                .map(ModelIntrospector::kind)
                .orElse(null);
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName().toUpperCase(Locale.ROOT);
    }
}
