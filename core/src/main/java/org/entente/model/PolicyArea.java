package org.entente.model;

import static org.entente.meta.DefinitionKind.POLICY_AREA;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.immutables.value.Value;

/**
 * What a provision is about: a concept of a classification, in the sense of SKOS.
 *
 * <p>Take areas from {@link PolicyAreas#standard()} or define your own; a broader area includes its narrower ones.
 */
@Value.Immutable
@ValueStyle
public sealed interface PolicyArea permits ImmutablePolicyArea {

    /** {@return the id by which the agreement refers to the area} */
    String id();

    /** {@return the label by language, or empty} */
    Optional<LocalizedText> label();

    /** {@return its code where the area is one of an external scheme, or empty} */
    Optional<Code> code();

    /** {@return the id of the next broader area, or empty} */
    Optional<String> broader();

    /** {@return what it corresponds to in other schemes} */
    List<AreaMapping> mappings();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this policy area} */
    Builder toBuilder();

    /** {@return the members of a policy, each stated once} */
    static MetaType<PolicyArea> meta() {
        return PolicyAreaMeta.META;
    }

    /** Builds policy areas; {@code id} is mandatory. */
    final class Builder extends ImmutablePolicyArea.Builder {

        Builder() {}

        /**
         * Builds the policy area.
         *
         * @return the policy area
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public PolicyArea build() {
            PolicyArea area = super.build();
            return Checks.begin()
                    .id("id", area.id())
                    .id("broader", area.broader())
                    .passed(area);
        }
    }
}

final class PolicyAreaMeta {

    static final MetaType<PolicyArea> META = MetaType.of(
                    PolicyArea.class, PolicyArea::builder, PolicyArea.Builder::build)
            .described("What a provision is about: a concept of a classification, in the sense of SKOS.")
            .required("id", defines(POLICY_AREA), PolicyArea::id, PolicyArea.Builder::id)
            .described("The id by which the agreement refers to the area.")
            .optional("label", LocalizedText.kind(), PolicyArea::label, PolicyArea.Builder::label)
            .described("The label of the area, by language.")
            .optional("code", Code.kind(), PolicyArea::code, PolicyArea.Builder::code)
            .described("The code of the area, where it is one of an external scheme.")
            .optional("broader", to(POLICY_AREA), PolicyArea::broader, PolicyArea.Builder::broader)
            .described("The id of the next broader area.")
            .list("mappings", part(AreaMapping::meta), PolicyArea::mappings, PolicyArea.Builder::addMapping)
            .described("The areas to which it corresponds in other schemes.")
            .done();

    private PolicyAreaMeta() {}
}
