package org.entente.assessment;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.ITEM;
import static org.entente.meta.DefinitionKind.PROVISION;
import static org.entente.meta.DefinitionKind.SCHEME;
import static org.entente.meta.Kinds.decimal;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.to;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * How far an actor keeps a provision in a period, as assessed by a scheme.
 *
 * <p>What a text says of who does what is in the provision; an assessment is what another source says of what was done.
 * Later ones stand beside earlier ones, so that they are a history; the last of each question is in force
 * ({@link #latest}). A number or a grade is given, else
 * {@code one-of-required}; a number means what the scale of the scheme says.
 */
@Value.Immutable
@ValueStyle
public sealed interface Assessment permits ImmutableAssessment {

    /** {@return the id of the provision, or empty for the instrument as a whole} */
    Optional<String> provision();

    /** {@return the id of the item, where one of several that a provision enumerates is assessed by itself; or empty} */
    Optional<String> item();

    /** {@return the id of the actor whose conduct is assessed, or empty for all} */
    Optional<String> actor();

    /** {@return the id of the scheme} */
    String scheme();

    /** {@return the number on the scale, or empty} */
    Optional<BigDecimal> number();

    /** {@return the code of the grade; one line, or empty} */
    Optional<String> grade();

    /** {@return who assessed it, or empty} */
    Optional<Reference> assessor();

    /** {@return the time that is assessed, or empty} */
    Optional<DateSpan> period();

    /** {@return when it was assessed, or empty} */
    Optional<UncertainDate> date();

    /** {@return the works on which it rests, and those in which it is published} */
    List<Citation> evidence();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * The assessments in force: of all with the same provision, item, actor, scheme, assessor and period the last one.
     *
     * @param assessments the assessments, as a history
     * @return the last of each by its date; of those that were made in one year, month or day, or without dates, the one
     *     that is given last. In the order of time, those without a date first.
     */
    static List<Assessment> latest(List<Assessment> assessments) {
        Map<Assessment, Assessment> last = new TreeMap<>(AssessmentMeta.BY_QUESTION);
        inOrder(assessments).forEach(assessment -> last.put(assessment, assessment));
        return inOrder(List.copyOf(last.values()));
    }

    /**
     * Assessments in the order of time.
     *
     * @param assessments the assessments
     * @return the same, by their dates, those without a date first
     */
    static List<Assessment> inOrder(List<Assessment> assessments) {
        return List.copyOf(assessments).stream().sorted(AssessmentMeta.BY_DATE).toList();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this assessment} */
    Builder toBuilder();

    /** {@return the members of an assessment, each stated once} */
    static MetaType<Assessment> meta() {
        return AssessmentMeta.META;
    }

    /** Builds assessments; {@code scheme} and one of {@code number} and {@code grade} are mandatory. */
    final class Builder extends ImmutableAssessment.Builder {

        Builder() {}

        /**
         * Builds the assessment.
         *
         * @return the assessment
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Assessment build() {
            Assessment assessment = super.build();
            return Checks.begin()
                    .oneOf(
                            "number, grade",
                            assessment.number().isPresent()
                                    || assessment.grade().isPresent())
                    .id("provision", assessment.provision())
                    .id("item", assessment.item())
                    .id("actor", assessment.actor())
                    .id("scheme", assessment.scheme())
                    .line("grade", assessment.grade())
                    .passed(assessment);
        }
    }
}

final class AssessmentMeta {

    static final MetaType<Assessment> META = MetaType.of(
                    Assessment.class, Assessment::builder, Assessment.Builder::build)
            .described("How far an actor keeps a provision in a period, as assessed by a scheme.")
            .optional("provision", to(PROVISION), Assessment::provision, Assessment.Builder::provision)
            .described("The id of the provision; left out for the instrument as a whole.")
            .optional("item", to(ITEM), Assessment::item, Assessment.Builder::item)
            .described("The id of the item, where one of several that a provision enumerates is assessed by itself.")
            .optional("actor", to(ACTOR), Assessment::actor, Assessment.Builder::actor)
            .described("The id of the actor whose conduct is assessed; left out for all.")
            .required("scheme", to(SCHEME), Assessment::scheme, Assessment.Builder::scheme)
            .described("The id of the scheme.")
            .optional("number", decimal(), Assessment::number, Assessment.Builder::number)
            .described("The number on the scale.")
            .optional("grade", line(), Assessment::grade, Assessment.Builder::grade)
            .described("The code of the grade.")
            .optional("assessor", Reference.kind(ACTOR), Assessment::assessor, Assessment.Builder::assessor)
            .described("Who assessed it.")
            .optional("period", DateSpan.kind(), Assessment::period, Assessment.Builder::period)
            .described("The time that is assessed.")
            .optional("date", UncertainDate.kind(), Assessment::date, Assessment.Builder::date)
            .described("When it was assessed.")
            .list("evidence", part(Citation::meta), Assessment::evidence, Assessment.Builder::addEvidence)
            .described("The works on which it rests, and those in which it is published.")
            .optional("note", LocalizedText.kind(), Assessment::note, Assessment.Builder::note)
            .described("The coder's note.")
            .atLeastOneOf("number", "grade")
            .done();

    static final Comparator<Assessment> BY_DATE = Comparator.comparing(
            Assessment::date,
            (one, other) -> one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isPresent(), other.isPresent()));

    /** What is asked, without the answer. Ids have no white space, so that words after one are no id. */
    static final Comparator<Assessment> BY_QUESTION = Comparator.<Assessment, String>comparing(
                    assessment -> assessment.provision().orElse(""))
            .thenComparing(assessment -> assessment.item().orElse(""))
            .thenComparing(assessment -> assessment.actor().orElse(""))
            .thenComparing(Assessment::scheme)
            .thenComparing(assessment -> assessment
                    .assessor()
                    .map(by -> by.id().orElseGet(() -> " " + by.asPrinted().orElse("")))
                    .orElse(""))
            .thenComparing(
                    assessment -> assessment.period().map(DateSpan::toString).orElse(""));

    private AssessmentMeta() {}
}
