package org.entente.assessment;

import static org.entente.meta.DefinitionKind.SCHEME;
import static org.entente.meta.Kinds.decimal;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.immutables.value.Value;

/**
 * By what it is assessed whether commitments are kept: a scheme with its scale.
 *
 * <p>A scale has grades (none, partial, full), bounds (0 to 100 per cent), or both (−1, 0, +1, each with its meaning).
 * The scheme says in which order the grades stand, from the least on.
 */
@Value.Immutable
@ValueStyle
public sealed interface AssessmentScheme permits ImmutableAssessmentScheme {

    /** {@return the id by which assessments refer to the scheme} */
    String id();

    /** {@return the name, or empty} */
    Optional<LocalizedText> name();

    /** {@return the least number of the scale, or empty} */
    Optional<BigDecimal> least();

    /** {@return the greatest number of the scale, above the least, else {@code range-reversed}; or empty} */
    Optional<BigDecimal> greatest();

    /** {@return the grades, from the least on; none where any number within the bounds may be given} */
    List<Grade> grades();

    /** {@return the works that describe the scheme, such as its manual} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * The number of an assessment: its own, or that of its grade.
     *
     * @param assessment an assessment by this scheme
     * @return the number, or empty for a grade that has none or is not one of the scheme
     */
    default Optional<BigDecimal> number(Assessment assessment) {
        return assessment
                .number()
                .or(() -> assessment
                        .grade()
                        .flatMap(grade -> grades().stream()
                                .filter(each -> each.code().equals(grade))
                                .findFirst()
                                .flatMap(Grade::number)));
    }

    /**
     * Returns whether an assessment gives a value of the scale: a grade of the scheme, or a number within its bounds that,
     * where all grades have numbers and the scheme has no bounds, is that of a grade.
     *
     * @param assessment an assessment by this scheme
     * @return whether it is on the scale
     */
    default boolean holds(Assessment assessment) {
        boolean hasGrade = assessment.grade().stream()
                .allMatch(grade -> grades().isEmpty()
                        || grades().stream().anyMatch(each -> each.code().equals(grade)));
        return hasGrade && assessment.number().stream().allMatch(this::isOnScale);
    }

    private boolean isOnScale(BigDecimal number) {
        boolean isBounded = least().isPresent() || greatest().isPresent();
        boolean isWithin = least().stream().allMatch(bound -> number.compareTo(bound) >= 0)
                && greatest().stream().allMatch(bound -> number.compareTo(bound) <= 0);
        return (isBounded || grades().isEmpty())
                ? isWithin
                : grades().stream()
                        .flatMap(grade -> grade.number().stream())
                        .anyMatch(each -> each.compareTo(number) == 0);
    }

    /**
     * The mean of the numbers of some assessments by this scheme. It is computed and never stored; those without a number
     * do not count.
     *
     * @param assessments the assessments
     * @return the mean, to 16 digits; empty if none has a number
     */
    default Optional<BigDecimal> average(Iterable<Assessment> assessments) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (Assessment assessment : assessments) {
            Optional<BigDecimal> number = number(assessment);
            if (number.isPresent()) {
                sum = sum.add(number.get());
                count++;
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64));
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this scheme} */
    Builder toBuilder();

    /** {@return the members of a scheme, each stated once} */
    static MetaType<AssessmentScheme> meta() {
        return AssessmentSchemeMeta.META;
    }

    /** Builds schemes; {@code id} is mandatory. */
    final class Builder extends ImmutableAssessmentScheme.Builder {

        Builder() {}

        /**
         * Builds the scheme.
         *
         * @return the scheme
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public AssessmentScheme build() {
            AssessmentScheme scheme = super.build();
            Checks checks = Checks.begin().id("id", scheme.id());
            if (scheme.least().isPresent()
                    && scheme.greatest().isPresent()
                    && scheme.greatest().get().compareTo(scheme.least().get()) <= 0) {
                checks = checks.add(Violation.of(ValueProblem.RANGE_REVERSED, ValuePath.of("greatest"))
                        .with("value", scheme.least().get())
                        .with("upTo", scheme.greatest().get()));
            }
            return checks.passed(scheme);
        }
    }
}

final class AssessmentSchemeMeta {

    static final MetaType<AssessmentScheme> META = MetaType.of(
                    AssessmentScheme.class, AssessmentScheme::builder, AssessmentScheme.Builder::build)
            .labelled("Scheme of assessment")
            .described("A scheme with its scale, by which it is assessed whether commitments are kept.")
            .required("id", defines(SCHEME), AssessmentScheme::id, AssessmentScheme.Builder::id)
            .described("The id by which assessments refer to the scheme.")
            .optional("name", LocalizedText.kind(), AssessmentScheme::name, AssessmentScheme.Builder::name)
            .described("The name of the scheme, by language.")
            .optional("least", decimal(), AssessmentScheme::least, AssessmentScheme.Builder::least)
            .described("The least number of the scale.")
            .optional("greatest", decimal(), AssessmentScheme::greatest, AssessmentScheme.Builder::greatest)
            .described("The greatest number of the scale.")
            .list("grades", part(Grade::meta), AssessmentScheme::grades, AssessmentScheme.Builder::addGrade)
            .described("The grades, from the least on.")
            .list("citations", part(Citation::meta), AssessmentScheme::citations, AssessmentScheme.Builder::addCitation)
            .described("The works that describe the scheme.")
            .optional("note", LocalizedText.kind(), AssessmentScheme::note, AssessmentScheme.Builder::note)
            .described("The coder's note.")
            .done();

    private AssessmentSchemeMeta() {}
}
