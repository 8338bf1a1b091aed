package org.entente.vocabulary;

import static org.entente.meta.Kinds.line;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/** A term that a project uses beside those of the library, with what a person reads: one of {@link OwnTerms}, as a value. */
@Value.Immutable
@ValueStyle
public sealed interface OwnTerm permits ImmutableOwnTerm {

    /** {@return the name of the vocabulary, such as {@code party-role}; one line} */
    String vocabulary();

    /**
     * {@return the term as it is written, in capitals with underscores; one line} Checking a register reports one that is
     * spelt otherwise ({@code term-malformed}); it is none of {@link OwnTerms}.
     */
    String term();

    /** {@return what a person reads, by language, or empty} */
    Optional<LocalizedText> label();

    /**
     * A term with its label.
     *
     * @param term the term
     * @param label what a person reads
     * @param vocabulary the vocabulary that it is a value of
     * @return the own term
     */
    static OwnTerm of(Vocabulary<?> vocabulary, String term, LocalizedText label) {
        return builder().vocabulary(vocabulary.name()).term(term).label(label).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this own term} */
    Builder toBuilder();

    /** {@return the members of an own term, each stated once} */
    static MetaType<OwnTerm> meta() {
        return OwnTermMeta.META;
    }

    /** Builds own terms; {@code vocabulary} and {@code term} are mandatory. */
    final class Builder extends ImmutableOwnTerm.Builder {

        Builder() {}

        /**
         * Builds the own term.
         *
         * @return the own term
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public OwnTerm build() {
            OwnTerm own = super.build();
            return Checks.begin()
                    .line("vocabulary", own.vocabulary())
                    .line("term", own.term())
                    .passed(own);
        }
    }
}

final class OwnTermMeta {

    static final MetaType<OwnTerm> META = MetaType.of(OwnTerm.class, OwnTerm::builder, OwnTerm.Builder::build)
            .described("A term that a project uses beside those of the library.")
            .required("vocabulary", line(), OwnTerm::vocabulary, OwnTerm.Builder::vocabulary)
            .described("The name of the vocabulary, such as party-role.")
            .required("term", line(), OwnTerm::term, OwnTerm.Builder::term)
            .described("The term as it is written, in capitals with underscores.")
            .optional("label", LocalizedText.kind(), OwnTerm::label, OwnTerm.Builder::label)
            .described("What a person reads, by language.")
            .done();

    private OwnTermMeta() {}
}
