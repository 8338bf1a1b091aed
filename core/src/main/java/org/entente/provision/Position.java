package org.entente.provision;

import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Stance;
import org.immutables.value.Value;

/**
 * A provision that records, considers, supports, opposes, welcomes, regrets or disagrees.
 *
 * <p>Rule: what none of the other kinds fits (coding manual rules 6 and 12 to 16). "Agree that" is a position, "agree
 * to" a commitment; a recital is judged like any other sentence.
 */
@Value.Immutable
@ValueStyle
public sealed interface Position extends Provision permits ImmutablePosition {

    /** {@return the stance that it takes, or empty} */
    Optional<Stance> stance();

    @Override
    default ProvisionKind kind() {
        return ProvisionKind.POSITION;
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    Builder toBuilder();

    /** {@return the members of a position, each stated once} */
    static MetaType<Position> meta() {
        return PositionMeta.META;
    }

    /**
     * Builds positions; {@code text} or {@code summary} is mandatory, and {@code by} unless it is part of another
     * provision.
     */
    final class Builder extends ImmutablePosition.Builder implements Provision.Builder<Builder> {

        Builder() {}

        /**
         * Builds the position.
         *
         * @return the position
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Position build() {
            Position position = super.build();
            return ProvisionChecks.of(position).passed(position);
        }
    }
}

final class PositionMeta {

    static final MetaType<Position> META = MetaType.of(Position.class, Position::builder, Position.Builder::build)
            .described("A provision that records, considers, supports, opposes, welcomes, regrets or disagrees.")
            .requiredUnless("by", "partOf")
            .with("Provision", ProvisionMembers::head)
            .optional("stance", term(Stance.vocabulary()), Position::stance, Position.Builder::stance)
            .described("The stance that the provision takes.")
            .with("Provision", ProvisionMembers::body)
            .done();

    private PositionMeta() {}
}
