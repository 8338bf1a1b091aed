package org.entente.source;

import static org.entente.meta.Kinds.line;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/** A slip of the source and what it must mean, both kept: "Republic of Korean-region" for "Republic of Korea". */
@Value.Immutable
@ValueStyle
public sealed interface Correction permits ImmutableCorrection {

    /** {@return the words as the source prints them; one line} */
    String printed();

    /** {@return the words as they must be meant; one line} */
    String corrected();

    /** {@return where the source prints them, or empty} */
    Optional<TextSpan> span();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this correction} */
    Builder toBuilder();

    /** {@return the members of a correction, each stated once} */
    static MetaType<Correction> meta() {
        return CorrectionMeta.META;
    }

    /** Builds corrections; {@code printed} and {@code corrected} are mandatory. */
    final class Builder extends ImmutableCorrection.Builder {

        Builder() {}

        /**
         * Builds the correction.
         *
         * @return the correction
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Correction build() {
            Correction correction = super.build();
            return Checks.begin()
                    .line("printed", correction.printed())
                    .line("corrected", correction.corrected())
                    .passed(correction);
        }
    }
}

final class CorrectionMeta {

    static final MetaType<Correction> META = MetaType.of(
                    Correction.class, Correction::builder, Correction.Builder::build)
            .described(
                    "A slip in the source, kept together with what must have been meant: \"Republic of Korean-region\" for \"Republic of Korea\".")
            .required("printed", line(), Correction::printed, Correction.Builder::printed)
            .described("The words as the source prints them; one line.")
            .required("corrected", line(), Correction::corrected, Correction.Builder::corrected)
            .described("The words that must have been meant; one line.")
            .optional("span", TextSpan.kind(), Correction::span, Correction.Builder::span)
            .described("Where the source prints them.")
            .optional("note", LocalizedText.kind(), Correction::note, Correction.Builder::note)
            .described("The coder's note.")
            .done();

    private CorrectionMeta() {}
}
