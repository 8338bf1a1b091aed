package org.entente.instrument;

import static org.entente.meta.DefinitionKind.WORK;
import static org.entente.meta.Kinds.id;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Locator;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.RelationKind;
import org.immutables.value.Value;

/**
 * A relation of the instrument to another one: it amends it, is a protocol to it, supersedes it.
 *
 * <p>The other is an agreement that has a record of its own, a work that this agreement defines, or both where the work is
 * that agreement; at least one of them is given, else {@code one-of-required}. A relation of a single provision is a link.
 */
@Value.Immutable
@ValueStyle
public sealed interface Relation permits ImmutableRelation {

    /** {@return how the instrument relates to the other} */
    RelationKind kind();

    /** {@return the id of the other, an agreement with a record of its own, or empty} */
    Optional<String> agreement();

    /** {@return the id of the other among the works of this agreement, or empty} */
    Optional<String> work();

    /** {@return the passages of the other that are concerned, such as the article that is amended; none for the whole} */
    List<Locator> locators();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /**
     * A relation to an agreement that has a record of its own.
     *
     * @param kind how the instrument relates to the other
     * @param agreement the id of the other
     * @return the relation
     */
    static Relation to(RelationKind kind, String agreement) {
        return builder().kind(kind).agreement(agreement).build();
    }

    /**
     * A relation to a work that the agreement defines.
     *
     * @param kind how the instrument relates to the other
     * @param work the id of the work
     * @return the relation
     */
    static Relation toWork(RelationKind kind, String work) {
        return builder().kind(kind).work(work).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this relation} */
    Builder toBuilder();

    /** {@return the members of a relation, each stated once} */
    static MetaType<Relation> meta() {
        return RelationMeta.META;
    }

    /** Builds relations; {@code kind} and one of {@code agreement} and {@code work} are mandatory. */
    final class Builder extends ImmutableRelation.Builder {

        Builder() {}

        /**
         * Builds the relation.
         *
         * @return the relation
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Relation build() {
            Relation relation = super.build();
            return Checks.begin()
                    .oneOf(
                            "agreement, work",
                            relation.agreement().isPresent() || relation.work().isPresent())
                    .id("agreement", relation.agreement())
                    .id("work", relation.work())
                    .passed(relation);
        }
    }
}

final class RelationMeta {

    static final MetaType<Relation> META = MetaType.of(Relation.class, Relation::builder, Relation.Builder::build)
            .described("A relation of the instrument to another one.")
            .required("kind", term(RelationKind.vocabulary()), Relation::kind, Relation.Builder::kind)
            .described("How the instrument relates to the other.")
            .optional("agreement", id(), Relation::agreement, Relation.Builder::agreement)
            .described("The id of the other, an agreement with a record of its own.")
            .optional("work", to(WORK), Relation::work, Relation.Builder::work)
            .described("The id of the other among the works of this agreement.")
            .list("locators", part(Locator::meta), Relation::locators, Relation.Builder::addLocator)
            .described("The passages of the other that are concerned; left out for the whole.")
            .optional("note", LocalizedText.kind(), Relation::note, Relation.Builder::note)
            .described("The coder's note.")
            .atLeastOneOf("agreement", "work")
            .done();

    private RelationMeta() {}
}
