package org.entente.provision;

import static org.entente.meta.DefinitionKind.PASSAGE;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.life.ForceRule;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.ClauseTopic;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A provision about the instrument itself.
 *
 * <p>Rule: it governs the instrument's meaning, effect, limits, life, money, disputes or languages (coding manual rule
 * 9).
 */
@Value.Immutable
@ValueStyle
public sealed interface Clause extends Provision permits ImmutableClause {

    /** {@return what it governs} */
    ClauseTopic topic();

    /** {@return the parts or provisions that it governs; none for the whole} */
    List<Reference> scope();

    /** {@return the rule of beginning or end that it states, or empty} */
    Optional<ForceRule> rule();

    @Override
    default ProvisionKind kind() {
        return ProvisionKind.CLAUSE;
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    Builder toBuilder();

    /** {@return the members of a clause, each stated once} */
    static MetaType<Clause> meta() {
        return ClauseMeta.META;
    }

    /** Builds clauses; {@code topic} and {@code text} or {@code summary} are mandatory; {@code by} is not. */
    final class Builder extends ImmutableClause.Builder implements Provision.Builder<Builder> {

        Builder() {}

        /**
         * Builds the clause.
         *
         * @return the clause
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Clause build() {
            Clause clause = super.build();
            return ProvisionChecks.of(clause).passed(clause);
        }
    }
}

final class ClauseMeta {

    static final MetaType<Clause> META = MetaType.of(Clause.class, Clause::builder, Clause.Builder::build)
            .described("A provision about the instrument itself.")
            .with("Provision", ProvisionMembers::head)
            .required("topic", term(ClauseTopic.vocabulary()), Clause::topic, Clause.Builder::topic)
            .described("What the clause governs.")
            .list("scope", Reference.kind(PASSAGE), Clause::scope, Clause.Builder::addScope)
            .described("The parts or provisions that the clause governs; left out for the whole.")
            .optional("rule", part(ForceRule::meta), Clause::rule, Clause.Builder::rule)
            .described("The rule of beginning or end that the clause states.")
            .with("Provision", ProvisionMembers::body)
            .done();

    private ClauseMeta() {}
}
