package org.entente.provision;

import static org.entente.meta.DefinitionKind.PART;
import static org.entente.meta.DefinitionKind.PROVISION;
import static org.entente.meta.Kinds.id;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LinkKind;
import org.immutables.value.Value;

/**
 * A relation of a provision to another one, here or in another agreement, or to another agreement as a whole.
 *
 * <p>The other provision is named by its id or, where that is not known, by its label; a part of the instrument, such as an
 * annex, by its id; an agreement alone stands for the whole of it. One of these is given, else {@code one-of-required}.
 * What a chapeau governs is linked by {@link Provision#partOf()}, not here.
 */
@Value.Immutable
@ValueStyle
public sealed interface Link permits ImmutableLink {

    /** {@return how this provision relates to the other} */
    LinkKind kind();

    /** {@return the id of the agreement that holds the other, or empty for this one} */
    Optional<String> agreement();

    /** {@return the id of the other, or empty} */
    Optional<String> provision();

    /** {@return the id of the part of the instrument that is the other, such as an annex, or empty} */
    Optional<String> part();

    /** {@return the printed label of the other, such as "para. 3", or empty} */
    Optional<String> label();

    /**
     * Links to a provision of the same agreement.
     *
     * @param kind how this provision relates to the other
     * @param provision the id of the other
     * @return the link
     */
    static Link of(LinkKind kind, String provision) {
        return builder().kind(kind).provision(provision).build();
    }

    /**
     * Links to another agreement as a whole.
     *
     * @param kind how this provision relates to the other agreement
     * @param agreement the id of the agreement
     * @return the link
     */
    static Link toAgreement(LinkKind kind, String agreement) {
        return builder().kind(kind).agreement(agreement).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this link} */
    Builder toBuilder();

    /** {@return the members of a link, each stated once} */
    static MetaType<Link> meta() {
        return LinkMeta.META;
    }

    /** Builds links; {@code kind} and one of {@code provision}, {@code part}, {@code label} and {@code agreement} are mandatory. */
    final class Builder extends ImmutableLink.Builder {

        Builder() {}

        /**
         * Builds the link.
         *
         * @return the link
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Link build() {
            Link link = super.build();
            return Checks.begin()
                    .oneOf(
                            "provision, part, label, agreement",
                            link.provision().isPresent()
                                    || link.part().isPresent()
                                    || link.label().isPresent()
                                    || link.agreement().isPresent())
                    .id("agreement", link.agreement())
                    .id("provision", link.provision())
                    .id("part", link.part())
                    .line("label", link.label())
                    .passed(link);
        }
    }
}

final class LinkMeta {

    static final MetaType<Link> META = MetaType.of(Link.class, Link::builder, Link.Builder::build)
            .described("A relation of a provision to another one, here or in another agreement.")
            .required("kind", term(LinkKind.vocabulary()), Link::kind, Link.Builder::kind)
            .described("How this provision relates to the other provision.")
            .optional("agreement", id(), Link::agreement, Link.Builder::agreement)
            .described("The id of the agreement that holds the other provision; left out for this agreement.")
            .optional("provision", to(PROVISION), Link::provision, Link.Builder::provision)
            .described("The id of the other provision.")
            .unless("agreement")
            .optional("part", to(PART), Link::part, Link.Builder::part)
            .labelled("Other part")
            .described("The id of the part of the instrument that is the other, such as an annex.")
            .unless("agreement")
            .optional("label", line(), Link::label, Link.Builder::label)
            .described("The printed label of the other provision, such as \"para. 3\".")
            .atLeastOneOf("provision", "part", "label", "agreement")
            .done();

    private LinkMeta() {}
}
