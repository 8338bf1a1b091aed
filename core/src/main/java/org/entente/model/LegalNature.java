package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.PASSAGE;
import static org.entente.meta.Kinds.term;

import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.NatureBasis;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * The legal nature ascribed to the instrument or to a part of it, and the ground.
 *
 * <p>The form proves nothing, nor does a signature; parties may differ, and a binding body may have a non-binding annex
 * (coding manual rule 28).
 */
@Value.Immutable
@ValueStyle
public sealed interface LegalNature permits ImmutableLegalNature {

    /** {@return the force that is ascribed} */
    LegalForce force();

    /** {@return who ascribes it, or empty} */
    Optional<Reference> assertedBy();

    /** {@return what the assertion rests on, or empty} */
    Optional<NatureBasis> basis();

    /** {@return the parts or provisions that it speaks of; none for the whole} */
    List<Reference> scope();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A legal nature of the whole.
     *
     * @param force the force
     * @return the legal nature
     */
    static LegalNature of(LegalForce force) {
        return builder().force(force).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this legal nature} */
    Builder toBuilder();

    /** {@return the members of a legal nature, each stated once} */
    static MetaType<LegalNature> meta() {
        return LegalNatureMeta.META;
    }

    /** Builds legal natures; {@code force} is mandatory. */
    final class Builder extends ImmutableLegalNature.Builder {

        Builder() {}

        /**
         * Builds the legal nature.
         *
         * @return the legal nature
         * @throws InvalidValueException with everything that is missing, or else
         * everything that is refused
         */
        @Override
        public LegalNature build() {
            return super.build();
        }
    }
}

final class LegalNatureMeta {

    static final MetaType<LegalNature> META = MetaType.of(
                    LegalNature.class, LegalNature::builder, LegalNature.Builder::build)
            .described("The legal nature ascribed to the instrument or to a part of it, and the ground.")
            .required("force", term(LegalForce.vocabulary()), LegalNature::force, LegalNature.Builder::force)
            .described("The legal force that is ascribed.")
            .optional("assertedBy", Reference.kind(ACTOR), LegalNature::assertedBy, LegalNature.Builder::assertedBy)
            .described("Who ascribes it.")
            .optional("basis", term(NatureBasis.vocabulary()), LegalNature::basis, LegalNature.Builder::basis)
            .described("What the assertion rests on.")
            .list("scope", Reference.kind(PASSAGE), LegalNature::scope, LegalNature.Builder::addScope)
            .described("The parts or provisions that this is about; left out for the whole.")
            .optional("note", LocalizedText.kind(), LegalNature::note, LegalNature.Builder::note)
            .described("The coder's note.")
            .done();

    private LegalNatureMeta() {}
}
