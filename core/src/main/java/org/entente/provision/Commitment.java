package org.entente.provision;

import static org.entente.meta.DefinitionKind.CREATION;
import static org.entente.meta.Kinds.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.policy.Firmness;
import org.entente.policy.FirmnessPolicy;
import org.entente.policy.Judgement;
import org.entente.violation.InvalidValueException;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A provision that announces or restates the future conduct of its performers, legally or politically.
 *
 * <p>Rule: it says what its performers will do or leave undone, or restates that (coding manual rules 12 to 16). A
 * commitment need not be legally binding: its force comes from the legal nature of the instrument, not from the word.
 */
@Value.Immutable
@ValueStyle
public sealed interface Commitment extends Provision permits ImmutableCommitment {

    /** {@return what the performers undertake to bring about, such as a body or a work} */
    List<Reference> creates();

    /** {@return the coder's firmness where it differs from the policy's, or empty} */
    Optional<Judgement<Firmness>> firmnessOverride();

    @Override
    default ProvisionKind kind() {
        return ProvisionKind.COMMITMENT;
    }

    /** {@return how firmly the words commit, as the standard policy reads them, unless overridden} */
    default Firmness firmness() {
        return firmness(FirmnessPolicy.standard());
    }

    /**
     * Reads how firmly the words commit.
     *
     * @param policy how to read them
     * @return the overriding judgement if there is one, else what the policy reads
     */
    default Firmness firmness(FirmnessPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return firmnessOverride().map(Judgement::value).orElseGet(() -> policy.of(wording()));
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    Builder toBuilder();

    /** {@return the members of a commitment, each stated once} */
    static MetaType<Commitment> meta() {
        return CommitmentMeta.META;
    }

    /**
     * Builds commitments; {@code text} or {@code summary} is mandatory, and {@code by} unless it is part of another
     * provision.
     */
    final class Builder extends ImmutableCommitment.Builder implements Provision.Builder<Builder> {

        Builder() {}

        /**
         * Builds the commitment.
         *
         * @return the commitment
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Commitment build() {
            Commitment commitment = super.build();
            return ProvisionChecks.of(commitment).passed(commitment);
        }
    }
}

final class CommitmentMeta {

    static final MetaType<Commitment> META = MetaType.of(
                    Commitment.class, Commitment::builder, Commitment.Builder::build)
            .described(
                    "A provision that announces or restates the future conduct of its performers, legally or politically.")
            .requiredUnless("by", "partOf")
            .with("Provision", ProvisionMembers::head)
            .list("creates", Reference.kind(CREATION), Commitment::creates, Commitment.Builder::addCreates)
            .described("What the performers undertake to bring about, such as a body or a work.")
            .optional(
                    "firmnessOverride",
                    part(() -> Judgement.meta(Firmness.class)),
                    Commitment::firmnessOverride,
                    Commitment.Builder::firmnessOverride)
            .described("The firmness, where the coder's judgement differs from the policy's.")
            .with("Provision", ProvisionMembers::body)
            .done();

    private CommitmentMeta() {}
}
