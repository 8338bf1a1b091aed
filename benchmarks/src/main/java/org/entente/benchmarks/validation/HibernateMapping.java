package org.entente.benchmarks.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.benchmarks.records.ProvisionKinds;
import org.entente.benchmarks.records.ProvisionRecord;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.NotNullDef;

/**
 * Tells Hibernate Validator the constraints of the records, as annotations on them would. It is told to cascade to where
 * there is something to check, and no further.
 */
final class HibernateMapping {

    private final ConstraintMapping mapping;
    private final RuledPlaces places;
    private final Set<Class<?>> mapped = new HashSet<>();

    private HibernateMapping(ConstraintMapping mapping, RuledPlaces places) {
        this.mapping = mapping;
        this.places = places;
    }

    static void map(Class<?> root, ConstraintMapping mapping, RuledPlaces places) {
        new HibernateMapping(mapping, places).map(root);
    }

    private void map(Class<?> type) {
        if (!mapped.add(type)) {
            return;
        }
        TypeConstraintMappingContext<?> context = mapping.type(type);
        places.of(type).forEach(rule -> context.constraint(follows(rule)));
        for (RecordComponent component : type.getRecordComponents()) {
            map(component, context);
        }
    }

    private void map(RecordComponent component, TypeConstraintMappingContext<?> type) {
        Type value = value(component);
        List<RecordRule> rules = places.of(component, value);
        boolean cascades = isWorthWhile(value, new HashSet<>());
        Integer least = places.least(component);
        if (rules.isEmpty() && !cascades && !places.isRequired(component) && least == null) {
            return;
        }
        PropertyConstraintMappingContext field = type.field(component.getName());
        if (places.isRequired(component)) {
            field.constraint(new NotNullDef());
        }
        if (least != null) {
            field.constraint(new MinDef().value(least));
        }
        if (component.getType() == List.class && (cascades || !rules.isEmpty())) {
            ContainerElementConstraintMappingContext element = field.containerElementType();
            rules.forEach(rule -> element.constraint(follows(rule)));
            if (cascades) {
                element.valid();
            }
        } else {
            rules.forEach(rule -> field.constraint(follows(rule)));
            if (cascades) {
                field.valid();
            }
        }
        if (cascades) {
            types(value).forEach(this::map);
        }
    }

    /** The type of a component, or of its elements. */
    private static Type value(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : component.getGenericType();
    }

    private static Stream<Class<?>> types(Type value) {
        if (value == ProvisionRecord.class) {
            return ProvisionKinds.ALL.values().stream().map(kind -> kind);
        }
        return value instanceof Class<?> type
                        && type.isRecord()
                        && type.getPackage() == ProvisionRecord.class.getPackage()
                ? Stream.of(type)
                : Stream.empty();
    }

    /** Whether there is any rule in a value of a type. */
    private boolean isWorthWhile(Type value, Set<Type> seen) {
        return seen.add(value)
                && types(value)
                        .anyMatch(type -> !places.of(type).isEmpty()
                                || Stream.of(type.getRecordComponents())
                                        .anyMatch(component ->
                                                isRuled(component) || isWorthWhile(value(component), seen)));
    }

    private boolean isRuled(RecordComponent component) {
        return places.isRequired(component)
                || !places.of(component, value(component)).isEmpty();
    }

    private static GenericConstraintDef<Follows> follows(RecordRule rule) {
        return new GenericConstraintDef<>(Follows.class).param("rule", rule);
    }
}
