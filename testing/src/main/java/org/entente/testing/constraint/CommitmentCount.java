package org.entente.testing.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Constrains an {@code @ForAll Agreement} to agreements with so many commitments. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface CommitmentCount {

    /** {@return the least number} */
    int min() default 0;

    /** {@return the greatest number} */
    int max();
}
