package org.entente.provision;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.OFFICIAL;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.line;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.wording.Manner;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * Whose act a provision is, in the text's own account: "we", "both sides", "side A", the ministers (coding manual rules
 * 17 and 18).
 *
 * <p>Actors are listed, or the extent says all parties or none; officials stand here only if the text
 * names them or their posts. One of extent, actors, officials and printed words is given, else {@code
 * one-of-required}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Attribution permits ImmutableAttribution {

    /**
     * {@return all parties or none, or empty where the actors are listed} Refused with {@code exclusive} beside
     * listed actors; {@code UNATTRIBUTED} is refused beside officials, too.
     */
    Optional<Extent> extent();

    /** {@return the actors whose act it is} */
    List<Reference> actors();

    /** {@return the officials whose act it is, where the text names them or their posts} */
    List<Reference> officials();

    /** {@return the words of the subject; one line, or empty} */
    Optional<String> asPrinted();

    /** {@return jointly or each, where the text says so, or empty} */
    Optional<Manner> manner();

    /** {@return an act of all parties} */
    static Attribution allParties() {
        return builder().extent(Extent.ALL_PARTIES).build();
    }

    /** {@return an act that the text attributes to no actor} */
    static Attribution unattributed() {
        return builder().extent(Extent.UNATTRIBUTED).build();
    }

    /**
     * An act of listed actors.
     *
     * @param actors the ids of the actors
     * @return the attribution
     */
    static Attribution of(String... actors) {
        return builder()
                .actors(Arrays.stream(actors).map(Reference::to).toList())
                .build();
    }

    /** {@return whether there are words for actors who are not known, or not all of them} */
    default boolean hasUnresolvedWords() {
        boolean wordsAlone =
                extent().isEmpty() && actors().isEmpty() && officials().isEmpty();
        return wordsAlone
                || actors().stream().anyMatch(reference -> reference.id().isEmpty());
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this attribution} */
    Builder toBuilder();

    /** {@return the members of an attribution, each stated once} */
    static MetaType<Attribution> meta() {
        return AttributionMeta.META;
    }

    /**
     * Builds attributions; one of {@code extent}, {@code actors}, {@code officials} and {@code asPrinted} is mandatory.
     */
    final class Builder extends ImmutableAttribution.Builder {

        Builder() {}

        /**
         * Builds the attribution.
         *
         * @return the attribution
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Attribution build() {
            Attribution attribution = super.build();
            Optional<Extent> extent = attribution.extent();
            Optional<String> asPrinted = attribution.asPrinted();
            return Checks.begin()
                    .oneOf(
                            "extent, actors, officials, asPrinted",
                            extent.isPresent()
                                    || !attribution.actors().isEmpty()
                                    || !attribution.officials().isEmpty()
                                    || asPrinted.isPresent())
                    .notBoth(
                            "extent, actors",
                            extent.isPresent(),
                            !attribution.actors().isEmpty())
                    .notBoth(
                            "extent UNATTRIBUTED, officials",
                            extent.filter(Extent.UNATTRIBUTED::equals).isPresent(),
                            !attribution.officials().isEmpty())
                    .line("asPrinted", asPrinted)
                    .passed(attribution);
        }
    }
}

final class AttributionMeta {

    static final MetaType<Attribution> META = MetaType.of(
                    Attribution.class, Attribution::builder, Attribution.Builder::build)
            .described(
                    "Whose act a provision is, by the text's own account: \"we\", \"both sides\", \"side A\", the ministers (coding manual rules 17 and 18).")
            .optional("extent", choice(Extent.class), Attribution::extent, Attribution.Builder::extent)
            .described("Whether it is the act of all parties or of no actor; left out where the actors are listed.")
            .list("actors", Reference.kind(ACTOR), Attribution::actors, Attribution.Builder::addActor)
            .described("The actors whose act it is.")
            .list("officials", Reference.kind(OFFICIAL), Attribution::officials, Attribution.Builder::addOfficial)
            .described("The officials whose act it is, where the text names them or their posts.")
            .optional("asPrinted", line(), Attribution::asPrinted, Attribution.Builder::asPrinted)
            .described("The words that name whose act it is; one line.")
            .optional("manner", choice(Manner.class), Attribution::manner, Attribution.Builder::manner)
            .described("Whether they act jointly or each on its own, where the text says so.")
            .atLeastOneOf("extent", "actors", "officials", "asPrinted")
            .atMostOneOf("extent", "actors")
            .excludes("extent", Extent.UNATTRIBUTED, "officials")
            .done();

    private AttributionMeta() {}
}
