package org.entente.model;

import static org.entente.meta.Kinds.term;

import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.MappingRelation;
import org.immutables.value.Value;

/** What an area corresponds to in another scheme (SKOS mapping relations). */
@Value.Immutable
@ValueStyle
public sealed interface AreaMapping permits ImmutableAreaMapping {

    /** {@return how this area relates to the other one} */
    @Value.Parameter
    MappingRelation relation();

    /** {@return the other area} */
    @Value.Parameter
    Code code();

    /**
     * Makes a mapping.
     *
     * @param relation how the area relates to the other one
     * @param code the code of the other area
     * @return the mapping
     */
    static AreaMapping of(MappingRelation relation, Code code) {
        return ImmutableAreaMapping.of(relation, code);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this mapping} */
    Builder toBuilder();

    /** {@return the members of a mapping, each stated once} */
    static MetaType<AreaMapping> meta() {
        return AreaMappingMeta.META;
    }

    /** Builds mappings; {@code relation} and {@code code} are mandatory. */
    final class Builder extends ImmutableAreaMapping.Builder {

        Builder() {}

        /**
         * Builds the mapping.
         *
         * @return the mapping
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public AreaMapping build() {
            return super.build();
        }
    }
}

final class AreaMappingMeta {

    static final MetaType<AreaMapping> META = MetaType.of(
                    AreaMapping.class, AreaMapping::builder, AreaMapping.Builder::build)
            .described("What an area corresponds to in another scheme (SKOS mapping relations).")
            .required(
                    "relation",
                    term(MappingRelation.vocabulary()),
                    AreaMapping::relation,
                    AreaMapping.Builder::relation)
            .described("How this area relates to the other one.")
            .required("code", Code.kind(), AreaMapping::code, AreaMapping.Builder::code)
            .described("The code of the other area.")
            .done();

    private AreaMappingMeta() {}
}
