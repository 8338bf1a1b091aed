package org.entente.model;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.CodingMethod;
import org.immutables.value.Value;

/** Who turned the text into this record, how and when; it says nothing about the agreement itself. */
@Value.Immutable
@ValueStyle
public sealed interface Coding permits ImmutableCoding {

    /** {@return who entered it; one line, or empty} */
    Optional<String> coder();

    /** {@return who reviewed it, each on one line} */
    List<String> reviewers();

    /** {@return how it was coded, or empty} */
    Optional<CodingMethod> method();

    /** {@return when, or empty} */
    Optional<UncertainDate> coded();

    /** {@return the codebook that was followed, with its version; one line, or empty} */
    Optional<String> codebook();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this coding} */
    Builder toBuilder();

    /** {@return the members of a coding, each stated once} */
    static MetaType<Coding> meta() {
        return CodingMeta.META;
    }

    /** Builds codings; nothing is mandatory. */
    final class Builder extends ImmutableCoding.Builder {

        Builder() {}

        /**
         * Builds the coding.
         *
         * @return the coding
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Coding build() {
            Coding coding = super.build();
            return Checks.begin()
                    .line("coder", coding.coder())
                    .lines("reviewers", coding.reviewers())
                    .line("codebook", coding.codebook())
                    .passed(coding);
        }
    }
}

final class CodingMeta {

    static final MetaType<Coding> META = MetaType.of(Coding.class, Coding::builder, Coding.Builder::build)
            .described(
                    "Who turned the text into this record, how and when; it says nothing about the agreement itself.")
            .optional("coder", line(), Coding::coder, Coding.Builder::coder)
            .described("Who entered the record; one line.")
            .list("reviewers", line(), Coding::reviewers, Coding.Builder::addReviewer)
            .described("Who reviewed the record, each on one line.")
            .optional("method", term(CodingMethod.vocabulary()), Coding::method, Coding.Builder::method)
            .described("How the text was coded.")
            .optional("coded", UncertainDate.kind(), Coding::coded, Coding.Builder::coded)
            .labelled("Coded on")
            .described("When the text was coded.")
            .optional("codebook", line(), Coding::codebook, Coding.Builder::codebook)
            .described("The codebook that was followed, with its version; one line.")
            .done();

    private CodingMeta() {}
}
