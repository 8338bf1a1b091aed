package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.provision.Involvement;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.PartyLevel;
import org.entente.vocabulary.PartyRole;
import org.immutables.value.Value;

/**
 * An actor's part in an agreement: as a party, an issuer, a witness, a depositary.
 *
 * <p>An actor that a provision merely names is no party; see {@link Involvement}. Without a role the actor is a party.
 */
@Value.Immutable
@ValueStyle
public sealed interface Party permits ImmutableParty {

    /** {@return the id of the actor} */
    String actor();

    /** {@return its roles in this agreement} */
    List<PartyRole> roles();

    /** {@return the level at which it takes part, or empty} */
    Optional<PartyLevel> level();

    /** {@return the names by which the text calls it, each on one line} */
    List<String> asPrinted();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A party by the id of its actor.
     *
     * @param actor the id of the actor
     * @return the party
     */
    static Party of(String actor) {
        return builder().actor(actor).build();
    }

    /**
     * Returns whether the agreement is this party's own, as it is not a witness's, guarantor's or depositary's. A role that
     * is not known here takes no party out, since it may be a principal one.
     *
     * @return whether there is no role, or one that is not known, or one of party, issuer and participant among them
     */
    default boolean isPrincipal() {
        return roles().isEmpty()
                || roles().stream()
                        .anyMatch(role -> !role.isKnown()
                                || role.equals(PartyRole.PARTY)
                                || role.equals(PartyRole.ISSUER)
                                || role.equals(PartyRole.PARTICIPANT));
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this party} */
    Builder toBuilder();

    /** {@return the members of a party, each stated once} */
    static MetaType<Party> meta() {
        return PartyMeta.META;
    }

    /** Builds parties; {@code actor} is mandatory. */
    final class Builder extends ImmutableParty.Builder {

        Builder() {}

        /**
         * Builds the party.
         *
         * @return the party
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Party build() {
            Party party = super.build();
            return Checks.begin()
                    .id("actor", party.actor())
                    .lines("asPrinted", party.asPrinted())
                    .passed(party);
        }
    }
}

final class PartyMeta {

    static final MetaType<Party> META = MetaType.of(Party.class, Party::builder, Party.Builder::build)
            .described("An actor's part in an agreement, such as party, issuer, witness or depositary.")
            .required("actor", to(ACTOR), Party::actor, Party.Builder::actor)
            .described("The id of the actor.")
            .list("roles", term(PartyRole.vocabulary()), Party::roles, Party.Builder::addRole)
            .described("The roles of the actor in this agreement.")
            .optional("level", term(PartyLevel.vocabulary()), Party::level, Party.Builder::level)
            .described("The level at which the actor takes part.")
            .list("asPrinted", line(), Party::asPrinted, Party.Builder::addAsPrinted)
            .described("The names by which the text calls the actor, each on one line.")
            .asName()
            .optional("note", LocalizedText.kind(), Party::note, Party.Builder::note)
            .described("The coder's note.")
            .done();

    private PartyMeta() {}
}
