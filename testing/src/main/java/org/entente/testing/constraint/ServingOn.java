package org.entente.testing.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Constrains an {@code @ForAll Official} to officials who surely hold an office on a day. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface ServingOn {

    /** {@return the day, such as {@code 2021-03-18}; refused if the year is below -9900 or above 9900} */
    String value();
}
