package org.entente.people;

import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.TenureAct;
import org.immutables.value.Value;

/**
 * An act by which a person came to an office, or left it: the appointment, the presentation of credentials, the
 * resignation.
 *
 * <p>Records of diplomats date each of them; {@link Tenure#held()} says when the office was held.
 */
@Value.Immutable
@ValueStyle
public sealed interface TenureStep permits ImmutableTenureStep {

    /** {@return what was done} */
    TenureAct act();

    /** {@return when, or empty if not coded} */
    Optional<UncertainDate> date();

    /** {@return how a source prints that date and by which calendar, beside it or alone, or empty} */
    Optional<PrintedDate> dateAsPrinted();

    /** {@return the works that record it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * An act with its date.
     *
     * @param act what was done
     * @param date when
     * @return the step
     */
    static TenureStep of(TenureAct act, UncertainDate date) {
        return builder().act(act).date(date).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this step} */
    Builder toBuilder();

    /** {@return the members of a step, each stated once} */
    static MetaType<TenureStep> meta() {
        return TenureStepMeta.META;
    }

    /** Builds steps; {@code act} is mandatory. */
    final class Builder extends ImmutableTenureStep.Builder {

        Builder() {}

        /**
         * Builds the step.
         *
         * @return the step
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public TenureStep build() {
            return super.build();
        }
    }
}

final class TenureStepMeta {

    static final MetaType<TenureStep> META = MetaType.of(
                    TenureStep.class, TenureStep::builder, TenureStep.Builder::build)
            .labelled("Step of a tenure")
            .described("An act by which a person came to an office, or left it.")
            .required("act", term(TenureAct.vocabulary()), TenureStep::act, TenureStep.Builder::act)
            .described("What was done.")
            .optional("date", UncertainDate.kind(), TenureStep::date, TenureStep.Builder::date)
            .described("When; left out if not coded.")
            .optional("dateAsPrinted", PrintedDate.kind(), TenureStep::dateAsPrinted, TenureStep.Builder::dateAsPrinted)
            .described("How a source prints that date, beside it or alone.")
            .list("citations", part(Citation::meta), TenureStep::citations, TenureStep.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), TenureStep::note, TenureStep.Builder::note)
            .described("The coder's note.")
            .done();

    private TenureStepMeta() {}
}
