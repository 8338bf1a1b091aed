package org.entente.provision;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.OFFICIAL;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.Rendering;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * An actor or official that a provision affects without its being their act: as beneficiary, target, partner, addressee,
 * subject (coding manual rule 21).
 *
 * <p>Parties may be involved too. Exactly one of actor and official is given, else {@code one-of-required} or {@code
 * exclusive}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Involvement permits ImmutableInvolvement {

    /** {@return the actor, or empty for an official} */
    Optional<Reference> actor();

    /** {@return the official, or empty for an actor} */
    Optional<Reference> official();

    /** {@return in what role} */
    InvolvementRole role();

    /** {@return how it stands to the words of the source, such as inferred, or empty} */
    Optional<Rendering> rendering();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * Involves an actor.
     *
     * @param actor the id of the actor
     * @param role in what role
     * @return the involvement
     */
    static Involvement of(String actor, InvolvementRole role) {
        return builder().actor(Reference.to(actor)).role(role).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this involvement} */
    Builder toBuilder();

    /** {@return the members of an involvement, each stated once} */
    static MetaType<Involvement> meta() {
        return InvolvementMeta.META;
    }

    /** Builds involvements; {@code role} and one of {@code actor} and {@code official} are mandatory. */
    final class Builder extends ImmutableInvolvement.Builder {

        Builder() {}

        /**
         * Builds the involvement.
         *
         * @return the involvement
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Involvement build() {
            Involvement involvement = super.build();
            boolean actor = involvement.actor().isPresent();
            boolean official = involvement.official().isPresent();
            return Checks.begin()
                    .oneOf("actor, official", actor || official)
                    .notBoth("actor, official", actor, official)
                    .passed(involvement);
        }
    }
}

final class InvolvementMeta {

    static final MetaType<Involvement> META = MetaType.of(
                    Involvement.class, Involvement::builder, Involvement.Builder::build)
            .described(
                    "An actor or official that a provision affects and whose act it is not: as beneficiary, target, partner, addressee or subject (coding manual rule 21).")
            .optional("actor", Reference.kind(ACTOR), Involvement::actor, Involvement.Builder::actor)
            .described("The actor involved; left out where it is an official.")
            .optional("official", Reference.kind(OFFICIAL), Involvement::official, Involvement.Builder::official)
            .described("The official involved; left out where it is an actor.")
            .required("role", term(InvolvementRole.vocabulary()), Involvement::role, Involvement.Builder::role)
            .described("The role in which the actor or official is involved.")
            .optional("rendering", term(Rendering.vocabulary()), Involvement::rendering, Involvement.Builder::rendering)
            .described("How this relates to the words of the source, such as verbatim or inferred.")
            .optional("note", LocalizedText.kind(), Involvement::note, Involvement.Builder::note)
            .described("The coder's note.")
            .atMostOneOf("actor", "official")
            .atLeastOneOf("actor", "official")
            .done();

    private InvolvementMeta() {}
}
