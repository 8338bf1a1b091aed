package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Code;
import org.immutables.value.Value;

/**
 * Who exists: a state, an organisation, an organ, a grouping, or a class of them that a text names.
 *
 * <p>An actor is not yet a party; {@link Party} is an actor's part in one agreement. The library never asserts who is a
 * state: kinds and codes are what the user enters.
 */
@Value.Immutable
@ValueStyle
public sealed interface Actor permits ImmutableActor {

    /** {@return the id by which the agreement refers to the actor} */
    String id();

    /** {@return the name by language} */
    LocalizedText name();

    /** {@return other names: formal and short ones} */
    List<LocalizedText> otherNames();

    /** {@return names that it had for a time, under the same identity} */
    List<FormerName> formerNames();

    /** {@return what the actor is, or empty} */
    Optional<ActorKind> kind();

    /** {@return the codes that schemes give it} */
    List<Code> codes();

    /** {@return when it existed under this identity, or empty if not coded} */
    Optional<DateSpan> validity();

    /** {@return the id of the actor that it is part of, such as the organisation of an organ, or empty} */
    Optional<String> parent();

    /** {@return the bodies that it belongs to or belonged to, each for its time} */
    List<Membership> memberships();

    /** {@return the actors that it succeeds; {@link Agreement#successors} finds the successors of one} */
    List<Predecessor> predecessors();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * An actor with an id and a name.
     *
     * @param id the id
     * @param language the language of the name
     * @param name the name
     * @return the actor
     */
    static Actor of(String id, String language, String name) {
        return builder().id(id).name(language, name).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this actor} */
    Builder toBuilder();

    /** {@return the members of an actor, each stated once} */
    static MetaType<Actor> meta() {
        return ActorMeta.META;
    }

    /** Builds actors; {@code id} and {@code name} are mandatory. */
    final class Builder extends ImmutableActor.Builder {

        Builder() {}

        /**
         * Sets {@link Actor#name()} to a name in one language.
         *
         * @param language the language's tag
         * @param name the name
         * @return this builder
         */
        public Builder name(String language, String name) {
            return name(LocalizedText.of(language, name));
        }

        /**
         * Builds the actor.
         *
         * @return the actor
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Actor build() {
            Actor actor = super.build();
            return Checks.begin()
                    .id("id", actor.id())
                    .id("parent", actor.parent())
                    .passed(actor);
        }
    }
}

final class ActorMeta {

    static final MetaType<Actor> META = MetaType.of(Actor.class, Actor::builder, Actor.Builder::build)
            .described("A state, an organisation, an organ, a grouping, or a class of these that a text names.")
            .required("id", defines(ACTOR), Actor::id, Actor.Builder::id)
            .described("The id by which the agreement refers to the actor.")
            .required("name", LocalizedText.kind(), Actor::name, Actor.Builder::name)
            .described("The name of the actor, by language.")
            .asName()
            .list("otherNames", LocalizedText.kind(), Actor::otherNames, Actor.Builder::addOtherName)
            .described("Other names: formal and short ones.")
            .asName()
            .list("formerNames", part(FormerName::meta), Actor::formerNames, Actor.Builder::addFormerName)
            .described("Names that it had for a time, under the same identity.")
            .optional("kind", term(ActorKind.vocabulary()), Actor::kind, Actor.Builder::kind)
            .described("What the actor is.")
            .list("codes", Code.kind(), Actor::codes, Actor.Builder::addCode)
            .described("The codes of the actor in external schemes.")
            .optional("validity", DateSpan.kind(), Actor::validity, Actor.Builder::validity)
            .described("When the actor existed under this identity; left out if not coded.")
            .optional("parent", to(ACTOR), Actor::parent, Actor.Builder::parent)
            .described("The id of the actor that it is part of, such as the organisation of an organ.")
            .list("memberships", part(Membership::meta), Actor::memberships, Actor.Builder::addMembership)
            .described("The bodies that it belongs to or belonged to, each for its time.")
            .list("predecessors", part(Predecessor::meta), Actor::predecessors, Actor.Builder::addPredecessor)
            .described("The actors after which it came.")
            .optional("note", LocalizedText.kind(), Actor::note, Actor.Builder::note)
            .described("The coder's note.")
            .done();

    private ActorMeta() {}
}
