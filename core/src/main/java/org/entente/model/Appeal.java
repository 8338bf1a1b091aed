package org.entente.model;

import java.util.List;
import org.entente.construction.ValueStyle;
import org.entente.violation.InvalidValueException;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A provision that asks someone to act.
 *
 * <p>Rule: it urges, calls on, calls for, invites or requests (coding manual rule 11). The addressee is optional and
 * may include the speakers.
 */
@Value.Immutable
@ValueStyle
public sealed interface Appeal extends Provision permits ImmutableAppeal {

    /** {@return the actors who are asked} */
    List<Reference> addressees();

    @Override
    default ProvisionKind kind() {
        return ProvisionKind.APPEAL;
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    Builder toBuilder();

    /**
     * Builds appeals; {@code text} or {@code summary} is mandatory, and {@code by} unless it is part of another
     * provision.
     */
    final class Builder extends ImmutableAppeal.Builder implements Provision.Builder<Builder> {

        Builder() {}

        /**
         * Builds the appeal.
         *
         * @return the appeal
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Appeal build() {
            Appeal appeal = super.build();
            return ProvisionChecks.of(appeal).passed(appeal);
        }
    }
}
