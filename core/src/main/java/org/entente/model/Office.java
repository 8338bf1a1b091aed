package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.OfficeFunction;
import org.immutables.value.Value;

/** A post: its title as printed, what it is for, and whose it is. It exists whether or not it is held. */
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

    /** {@return the members of an office, each stated once} */
    static MetaType<Office> meta() {
        return OfficeMeta.META;
    }

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

final class OfficeMeta {

    static final MetaType<Office> META = MetaType.of(Office.class, Office::builder, Office.Builder::build)
            .required("title", line(), Office::title, Office.Builder::title)
            .optional("function", term(OfficeFunction.vocabulary()), Office::function, Office.Builder::function)
            .optional("actor", to(ACTOR), Office::actor, Office.Builder::actor)
            .done();

    private OfficeMeta() {}
}
