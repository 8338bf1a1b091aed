package org.entente.testing.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits the days of an {@code @ForAll UncertainDate}; a month or year may reach beyond them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Between {

    /** {@return the first day, such as {@code 2021-01-01}} */
    String first();

    /** {@return the last day} */
    String last();
}
