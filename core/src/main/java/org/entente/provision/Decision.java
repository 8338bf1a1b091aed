package org.entente.provision;

import static org.entente.meta.DefinitionKind.CREATION;
import static org.entente.meta.Kinds.term;

import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.DecisionEffect;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A provision that brings something about by being said.
 *
 * <p>Rule: it establishes, adopts, designates, authorises, or recognises a state or line (coding manual rule 10). "Will
 * establish" is a commitment. "May" grants leave and is a decision that authorises.
 */
@Value.Immutable
@ValueStyle
public sealed interface Decision extends Provision permits ImmutableDecision {

    /** {@return what it brings about, or empty} */
    Optional<DecisionEffect> effect();

    /** {@return what it creates, such as a body or a work} */
    List<Reference> creates();

    @Override
    default ProvisionKind kind() {
        return ProvisionKind.DECISION;
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    Builder toBuilder();

    /** {@return the members of a decision, each stated once} */
    static MetaType<Decision> meta() {
        return DecisionMeta.META;
    }

    /**
     * Builds decisions; {@code text} or {@code summary} is mandatory, and {@code by} unless it is part of another
     * provision.
     */
    final class Builder extends ImmutableDecision.Builder implements Provision.Builder<Builder> {

        Builder() {}

        /**
         * Builds the decision.
         *
         * @return the decision
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Decision build() {
            Decision decision = super.build();
            return ProvisionChecks.of(decision).passed(decision);
        }
    }
}

final class DecisionMeta {

    static final MetaType<Decision> META = MetaType.of(Decision.class, Decision::builder, Decision.Builder::build)
            .described("A provision that brings something about by the very act of saying it.")
            .requiredUnless("by", "partOf")
            .with("Provision", ProvisionMembers::head)
            .optional("effect", term(DecisionEffect.vocabulary()), Decision::effect, Decision.Builder::effect)
            .described("What the decision brings about.")
            .list("creates", Reference.kind(CREATION), Decision::creates, Decision.Builder::addCreates)
            .described("What the decision creates, such as a body or a work.")
            .with("Provision", ProvisionMembers::body)
            .done();

    private DecisionMeta() {}
}
