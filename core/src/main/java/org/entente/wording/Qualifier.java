package org.entente.wording;

import static org.entente.meta.DefinitionKind.WORK;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.QualifierKind;
import org.immutables.value.Value;

/**
 * A phrase that qualifies what a provision says: its condition, constraint, purpose, means, exception or reason (coding
 * manual rule 25).
 */
@Value.Immutable
@ValueStyle
public sealed interface Qualifier permits ImmutableQualifier {

    /** {@return how it qualifies} */
    QualifierKind kind();

    /** {@return what it says, as printed or in own words} */
    LocalizedText text();

    /** {@return the work that it points to, such as the treaty to be consistent with, or empty} */
    Optional<Reference> work();

    /**
     * Makes a qualifier.
     *
     * @param kind how it qualifies
     * @param language the language of the text
     * @param text what it says
     * @return the qualifier
     */
    static Qualifier of(QualifierKind kind, String language, String text) {
        return builder().kind(kind).text(LocalizedText.of(language, text)).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this qualifier} */
    Builder toBuilder();

    /** {@return the members of a qualifier, each stated once} */
    static MetaType<Qualifier> meta() {
        return QualifierMeta.META;
    }

    /** Builds qualifiers; {@code kind} and {@code text} are mandatory. */
    final class Builder extends ImmutableQualifier.Builder {

        Builder() {}

        /**
         * Builds the qualifier.
         *
         * @return the qualifier
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Qualifier build() {
            return super.build();
        }
    }
}

final class QualifierMeta {

    static final MetaType<Qualifier> META = MetaType.of(Qualifier.class, Qualifier::builder, Qualifier.Builder::build)
            .required("kind", term(QualifierKind.vocabulary()), Qualifier::kind, Qualifier.Builder::kind)
            .required("text", LocalizedText.kind(), Qualifier::text, Qualifier.Builder::text)
            .optional("work", Reference.kind(WORK), Qualifier::work, Qualifier.Builder::work)
            .done();

    private QualifierMeta() {}
}
