package org.entente.wording;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.toWhatTheHolderSays;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * How a text names an actor or thing that the agreement defines: by id, by the words used, or by both.
 *
 * <p>Identity is not the printed form: "South Korea" and "ROK" both refer to the actor {@code KR}. Where the words
 * cannot be resolved ("the international community") they stand alone, with the members that are known. At least one of
 * id, printed words and members is given, else {@code one-of-required}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Reference permits ImmutableReference {

    /** {@return the id of what is meant, or empty where the words cannot be resolved} */
    Optional<String> id();

    /** {@return the words used; one line, or empty} */
    Optional<String> asPrinted();

    /** {@return the ids of the members that are known of what the words name} */
    List<String> members();

    /**
     * Refers by id alone.
     *
     * @param id the id of what is meant
     * @return the reference
     */
    static Reference to(String id) {
        return builder().id(id).build();
    }

    /**
     * Refers by id and keeps the words.
     *
     * @param id the id of what is meant
     * @param asPrinted the words used
     * @return the reference
     */
    static Reference to(String id, String asPrinted) {
        return builder().id(id).asPrinted(asPrinted).build();
    }

    /**
     * Keeps words that cannot be resolved.
     *
     * @param asPrinted the words used
     * @return the reference
     */
    static Reference printed(String asPrinted) {
        return builder().asPrinted(asPrinted).build();
    }

    /** {@return the ids that are known: that of what is meant, and those of the members} */
    default List<String> ids() {
        Optional<String> id = id();
        if (members().isEmpty() || id.isEmpty()) {
            return id.map(List::of).orElse(members());
        }
        List<String> ids = new ArrayList<>(List.of(id.get()));
        ids.addAll(members());
        return Collections.unmodifiableList(ids);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this reference} */
    Builder toBuilder();

    /**
     * A reference, as a kind of member.
     *
     * @param target the kind of definition that it refers to
     * @return the kind
     */
    static Kind<Reference> kind(DefinitionKind target) {
        return ReferenceMeta.to(target);
    }

    /** {@return the members of a reference, each stated once} */
    static MetaType<Reference> meta() {
        return ReferenceMeta.META;
    }

    /** Builds references; one of {@code id}, {@code asPrinted} and {@code members} is mandatory. */
    final class Builder extends ImmutableReference.Builder {

        Builder() {}

        /**
         * Builds the reference.
         *
         * @return the reference
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Reference build() {
            Reference reference = super.build();
            Optional<String> id = reference.id();
            Optional<String> asPrinted = reference.asPrinted();
            return Checks.begin()
                    .oneOf(
                            "id, asPrinted, members",
                            id.isPresent()
                                    || asPrinted.isPresent()
                                    || !reference.members().isEmpty())
                    .id("id", id)
                    .line("asPrinted", asPrinted)
                    .ids("members", reference.members())
                    .passed(reference);
        }
    }
}

final class ReferenceMeta {

    static final MetaType<Reference> META = MetaType.of(Reference.class, Reference::builder, Reference.Builder::build)
            .described(
                    "How a text names an actor, an official, a place or a work that the agreement defines: by its id, by the words used, or by both.")
            .optional("id", toWhatTheHolderSays(), Reference::id, Reference.Builder::id)
            .described("The id of what is meant; left out where the words cannot be resolved.")
            .optional("asPrinted", line(), Reference::asPrinted, Reference.Builder::asPrinted)
            .described("The words used; one line.")
            .list("members", toWhatTheHolderSays(), Reference::members, Reference.Builder::addMember)
            .described("The ids of the known members of what the words name.")
            .atLeastOneOf("id", "asPrinted", "members")
            .done();

    private ReferenceMeta() {}

    static Kind<Reference> to(DefinitionKind target) {
        return part(Reference::meta, target);
    }
}
