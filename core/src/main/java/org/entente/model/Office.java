package org.entente.model;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.OfficeFunction;
import org.immutables.value.Value;

/** A post: its title as printed, what it is for, and whose it is. It exists whether or not somebody holds it. */
@Value.Immutable
@ValueStyle
public sealed interface Office permits ImmutableOffice {

    /** {@return the title as printed; one line} */
    String title();

    /** {@return what the office is for, whatever its title, or empty} */
    Optional<OfficeFunction> function();

    /** {@return the id of the actor whose office it is, or empty} */
    Optional<String> actor();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this office} */
    Builder toBuilder();

    /** Builds offices; {@code title} is mandatory. */
    final class Builder extends ImmutableOffice.Builder {

        Builder() {}

        /**
         * Builds the office.
         *
         * @return the office
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Office build() {
            Office office = super.build();
            return Checks.begin()
                    .line("title", office.title())
                    .id("actor", office.actor())
                    .passed(office);
        }
    }
}
