package org.entente.people;

import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Capacity;
import org.immutables.value.Value;

/** A part of a tenure in which the office is held in another capacity: on leave, acting until confirmed. */
@Value.Immutable
@ValueStyle
public sealed interface TenurePart permits ImmutableTenurePart {

    /** {@return in what capacity the office is held in this part} */
    Capacity capacity();

    /** {@return the time, within that of the tenure; or empty if not coded} */
    Optional<DateSpan> held();

    /** {@return how a source prints that time and by which calendar, beside it or alone, or empty} */
    Optional<PrintedDate> heldAsPrinted();

    /** {@return the works that record it} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A part with its time.
     *
     * @param capacity the capacity
     * @param held the time
     * @return the part
     */
    static TenurePart of(Capacity capacity, DateSpan held) {
        return builder().capacity(capacity).held(held).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this part} */
    Builder toBuilder();

    /** {@return the members of a part, each stated once} */
    static MetaType<TenurePart> meta() {
        return TenurePartMeta.META;
    }

    /** Builds parts; {@code capacity} is mandatory. */
    final class Builder extends ImmutableTenurePart.Builder {

        Builder() {}

        /**
         * Builds the part.
         *
         * @return the part
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public TenurePart build() {
            return super.build();
        }
    }
}

final class TenurePartMeta {

    static final MetaType<TenurePart> META = MetaType.of(
                    TenurePart.class, TenurePart::builder, TenurePart.Builder::build)
            .labelled("Part of a tenure")
            .described("A part of a tenure in which the office is held in another capacity, such as on leave.")
            .required("capacity", term(Capacity.vocabulary()), TenurePart::capacity, TenurePart.Builder::capacity)
            .described("The capacity in this part.")
            .optional("held", DateSpan.kind(), TenurePart::held, TenurePart.Builder::held)
            .described("The time, within that of the tenure.")
            .optional("heldAsPrinted", PrintedDate.kind(), TenurePart::heldAsPrinted, TenurePart.Builder::heldAsPrinted)
            .described("How a source prints that time, beside it or alone.")
            .list("citations", part(Citation::meta), TenurePart::citations, TenurePart.Builder::addCitation)
            .described("The works that record it.")
            .optional("note", LocalizedText.kind(), TenurePart::note, TenurePart.Builder::note)
            .described("The coder's note.")
            .done();

    private TenurePartMeta() {}
}
