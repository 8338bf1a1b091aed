package org.entente.assessment;

import static org.entente.meta.Kinds.decimal;
import static org.entente.meta.Kinds.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * One of the grades of a scheme, such as "partial".
 *
 * <p>A grade may stand for a number, by which averages are computed; without one it has a place in an order alone.
 */
@Value.Immutable
@ValueStyle
public sealed interface Grade permits ImmutableGrade {

    /** {@return the code by which assessments name it; one line} */
    String code();

    /** {@return the number that it stands for, or empty} */
    Optional<BigDecimal> number();

    /** {@return what it means, by language, or empty} */
    Optional<LocalizedText> label();

    /**
     * A grade that stands for a number.
     *
     * @param code its code
     * @param number the number
     * @return the grade
     */
    static Grade of(String code, BigDecimal number) {
        return builder().code(code).number(number).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this grade} */
    Builder toBuilder();

    /** {@return the members of a grade, each stated once} */
    static MetaType<Grade> meta() {
        return GradeMeta.META;
    }

    /** Builds grades; {@code code} is mandatory. */
    final class Builder extends ImmutableGrade.Builder {

        Builder() {}

        /**
         * Builds the grade.
         *
         * @return the grade
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Grade build() {
            Grade grade = super.build();
            return Checks.begin().line("code", grade.code()).passed(grade);
        }
    }
}

final class GradeMeta {

    static final MetaType<Grade> META = MetaType.of(Grade.class, Grade::builder, Grade.Builder::build)
            .described("One of the grades of a scheme, such as \"partial\".")
            .required("code", line(), Grade::code, Grade.Builder::code)
            .described("The code by which assessments name it.")
            .optional("number", decimal(), Grade::number, Grade.Builder::number)
            .described("The number that it stands for.")
            .optional("label", LocalizedText.kind(), Grade::label, Grade.Builder::label)
            .described("What it means, by language.")
            .done();

    private GradeMeta() {}
}
