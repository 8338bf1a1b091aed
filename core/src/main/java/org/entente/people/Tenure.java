package org.entente.people;

import static org.entente.meta.DefinitionKind.OFFICE;
import static org.entente.meta.Kinds.id;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.TenureAct;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * That a person holds an office, in what capacity and when, and how it came about and ended.
 *
 * <p>Records of diplomats know the case that an appointment was never taken up: such a tenure has steps, and is that of a
 * designate.
 */
@Value.Immutable
@ValueStyle
public sealed interface Tenure permits ImmutableTenure {

    /** {@return the id that distinguishes the tenure from others of the person in the office, or empty} */
    Optional<String> id();

    /** {@return the office, by id, as it is printed, or both} */
    Reference office();

    /** {@return in what capacity, or empty} */
    Optional<Capacity> capacity();

    /** {@return the period of holding the office or, for a designate, of being designate; empty if not coded} */
    Optional<DateSpan> held();

    /** {@return how a source prints that time and by which calendar, beside it or alone, or empty} */
    Optional<PrintedDate> heldAsPrinted();

    /** {@return the parts of the period in which the office is held in another capacity} */
    List<TenurePart> parts();

    /** {@return the acts by which the person came to the office and left it, in their order} */
    List<TenureStep> steps();

    /** {@return the works that record it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A tenure of an office in a period.
     *
     * @param office the id of the office
     * @param held the period
     * @return the tenure
     */
    static Tenure of(String office, DateSpan held) {
        return builder().office(Reference.to(office)).held(held).build();
    }

    /**
     * The capacity in which the office is held on a day: that of the part in which the day lies, or else that of the tenure.
     *
     * @param day the day
     * @return the capacity; empty if it is not coded, if dates do not settle it, or if the office is surely not held then
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default Optional<Capacity> capacityOn(LocalDate day) {
        UncertainDate date = UncertainDate.of(day);
        if (heldOn(date) == Answer.NO) {
            return Optional.empty();
        }
        Optional<Capacity> found = capacity();
        for (TenurePart part : parts()) {
            Answer within = part.held().map(held -> held.contains(date)).orElse(Answer.CANNOT_TELL);
            if (within == Answer.YES) {
                return Optional.of(part.capacity());
            }
            found = within == Answer.NO ? found : Optional.empty();
        }
        return found;
    }

    /** {@return the act by which the office was acquired, such as an election; empty if none is coded} */
    default Optional<TenureAct> begunBy() {
        return steps().stream().map(TenureStep::act).filter(TenureAct::begins).findFirst();
    }

    /** {@return the act by which the office was lost, such as a resignation; empty if none is coded} */
    default Optional<TenureAct> endedBy() {
        return steps().stream().map(TenureStep::act).filter(TenureAct::ends).reduce((first, last) -> last);
    }

    /** {@return whether the person was named for the office and had not begun} */
    default boolean isDesignate() {
        return capacity().filter(Capacity.DESIGNATE::equals).isPresent();
    }

    /**
     * Returns whether the office was held on a date, in the tenure's capacity.
     *
     * @param date the date
     * @return the answer; {@link Answer#CANNOT_TELL} where the dates are not coded or do not settle it
     */
    default Answer heldOn(UncertainDate date) {
        Objects.requireNonNull(date, "date");
        return held().map(span -> span.contains(date)).orElse(Answer.CANNOT_TELL);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this tenure} */
    Builder toBuilder();

    /** {@return the members of a tenure, each stated once} */
    static MetaType<Tenure> meta() {
        return TenureMeta.META;
    }

    /** Builds tenures; {@code office} is mandatory. */
    final class Builder extends ImmutableTenure.Builder {

        Builder() {}

        /**
         * Builds the tenure.
         *
         * @return the tenure
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Tenure build() {
            Tenure tenure = super.build();
            return Checks.begin().id("id", tenure.id()).passed(tenure);
        }
    }
}

final class TenureMeta {

    static final MetaType<Tenure> META = MetaType.of(Tenure.class, Tenure::builder, Tenure.Builder::build)
            .described("A person's time in an office: in what capacity, when, and how it came about and ended.")
            .optional("id", id(), Tenure::id, Tenure.Builder::id)
            .described("The id that distinguishes the tenure from others.")
            .required("office", Reference.kind(OFFICE), Tenure::office, Tenure.Builder::office)
            .described("The office that is held, by id or as printed.")
            .optional("capacity", term(Capacity.vocabulary()), Tenure::capacity, Tenure.Builder::capacity)
            .described("The capacity in which the office is held.")
            .optional("held", DateSpan.kind(), Tenure::held, Tenure.Builder::held)
            .described("When the office is held; left out if not coded.")
            .optional("heldAsPrinted", PrintedDate.kind(), Tenure::heldAsPrinted, Tenure.Builder::heldAsPrinted)
            .described("How a source prints that time, beside it or alone.")
            .list("parts", part(TenurePart::meta), Tenure::parts, Tenure.Builder::addPart)
            .described("The parts in which the office is held in another capacity.")
            .list("steps", part(TenureStep::meta), Tenure::steps, Tenure.Builder::addStep)
            .described("The acts by which the person came to the office and left it, in their order.")
            .list("citations", part(Citation::meta), Tenure::citations, Tenure.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), Tenure::note, Tenure.Builder::note)
            .described("The coder's note.")
            .done();

    private TenureMeta() {}
}
