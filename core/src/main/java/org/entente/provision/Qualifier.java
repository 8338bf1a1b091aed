package org.entente.provision;

import static org.entente.meta.DefinitionKind.EVENT;
import static org.entente.meta.DefinitionKind.PART;
import static org.entente.meta.DefinitionKind.PROVISION;
import static org.entente.meta.DefinitionKind.WORK;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A phrase that qualifies what a provision says: its condition, constraint, purpose, means, manner, exception or reason (coding
 * manual rule 25).
 */
@Value.Immutable
@ValueStyle
public sealed interface Qualifier permits ImmutableQualifier {

    /** {@return how it qualifies} */
    QualifierKind kind();

    /** {@return what it says, as printed or in own words} */
    LocalizedText text();

    /** {@return the work that it points to, such as the treaty to be consistent with, or empty} */
    Optional<Reference> work();

    /** {@return the id of the provision that it points to, such as the one on whose performance it depends, or empty} */
    Optional<String> provision();

    /** {@return the id of the event that it points to, such as the one that is its condition, or empty} */
    Optional<String> event();

    /** {@return the id of the part of the instrument that it points to, such as an annex, or empty} */
    Optional<String> part();

    /** {@return the times that the phrase names, such as that by which a condition must be met} */
    List<Timing> timings();

    /** {@return whether its own list of items is open, closed or of alternatives, or empty} Refused with {@code needs} without items. */
    Optional<Listing> listing();

    /** {@return the objects that the phrase enumerates} */
    List<Item> items();

    /**
     * Makes a qualifier.
     *
     * @param kind how it qualifies
     * @param language the language of the text
     * @param text what it says
     * @return the qualifier
     */
    static Qualifier of(QualifierKind kind, String language, String text) {
        return builder().kind(kind).text(LocalizedText.of(language, text)).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this qualifier} */
    Builder toBuilder();

    /** {@return the members of a qualifier, each stated once} */
    static MetaType<Qualifier> meta() {
        return QualifierMeta.META;
    }

    /** Builds qualifiers; {@code kind} and {@code text} are mandatory. */
    final class Builder extends ImmutableQualifier.Builder {

        Builder() {}

        /**
         * Builds the qualifier.
         *
         * @return the qualifier
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Qualifier build() {
            Qualifier qualifier = super.build();
            return Checks.begin()
                    .id("provision", qualifier.provision())
                    .id("event", qualifier.event())
                    .id("part", qualifier.part())
                    .needs(
                            "listing",
                            qualifier.listing().isPresent(),
                            "items",
                            !qualifier.items().isEmpty())
                    .passed(qualifier);
        }
    }
}

final class QualifierMeta {

    static final MetaType<Qualifier> META = MetaType.of(Qualifier.class, Qualifier::builder, Qualifier.Builder::build)
            .described(
                    "A phrase that qualifies what a provision says: its condition, constraint, purpose, means, exception or reason (coding manual rule 25).")
            .required("kind", term(QualifierKind.vocabulary()), Qualifier::kind, Qualifier.Builder::kind)
            .described("How the phrase qualifies what is said or promised.")
            .required("text", LocalizedText.kind(), Qualifier::text, Qualifier.Builder::text)
            .described("What the phrase says, as printed or in the coder's own words.")
            .optional("work", Reference.kind(WORK), Qualifier::work, Qualifier.Builder::work)
            .described("The work that the phrase points to, such as the treaty with which the act is to be consistent.")
            .optional("provision", to(PROVISION), Qualifier::provision, Qualifier.Builder::provision)
            .described("The id of the provision that it points to, such as the one on whose performance it depends.")
            .optional("event", to(EVENT), Qualifier::event, Qualifier.Builder::event)
            .described("The id of the event that it points to, such as the one that is its condition.")
            .optional("part", to(PART), Qualifier::part, Qualifier.Builder::part)
            .described("The id of the part of the instrument that it points to, such as an annex.")
            .list("timings", part(Timing::meta), Qualifier::timings, Qualifier.Builder::addTiming)
            .described("The times that the phrase names, such as that by which a condition must be met.")
            .optional("listing", choice(Listing.class), Qualifier::listing, Qualifier.Builder::listing)
            .described("Whether its list of items is open, closed or of alternatives.")
            .list("items", part(Item::meta), Qualifier::items, Qualifier.Builder::addItem)
            .described("The objects that the phrase enumerates.")
            .needs("listing", "items")
            .done();

    private QualifierMeta() {}
}
