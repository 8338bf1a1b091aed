package org.entente.construction;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one style of all generated values: hidden behind their interface, on the JDK alone, reporting every missing
 * attribute at once, rendered by the {@code Shown} of their package. Source retention keeps these settings out of the class files that users compile against.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = Nullable.class,
        depluralize = true,
        depluralizeDictionary = {"party:parties", "creates:creates", "series:series"},
        from = "mergeFrom",
        toBuilder = "toBuilder",
        get = "*",
        delegateToString = "Shown.of",
        jacksonIntegration = false,
        defaults = @Value.Immutable(copy = false),
        throwForInvalidImmutableState = InvalidValueException.class)
public @interface ValueStyle {}
