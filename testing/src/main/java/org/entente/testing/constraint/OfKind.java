package org.entente.testing.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entente.testing.ActorArbitrary;
import org.entente.vocabulary.ActorKind;

/**
 * Constrains an {@code @ForAll Actor} to real actors of one kind, such as {@code @OfKind("HISTORICAL_STATE")}; an
 * {@link ActorArbitrary} of one's own to those of its actors that are of the kind.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface OfKind {

    /** {@return the code of the {@link ActorKind}; refused if no real actor that is drawn is of that kind} */
    String value();
}
