package org.entente.provision;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.ITEM;
import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.DefinitionKind.POLICY_AREA;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.quantity.Quantity;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * One of several objects that a provision enumerates, trackable by itself.
 *
 * <p>An element with a verb, a performer or a date of its own is a provision, not an item (coding manual rule 5); an amount,
 * a place or an actor that it only names is part of the item.
 */
@Value.Immutable
@ValueStyle
public sealed interface Item permits ImmutableItem {

    /** {@return the id by which others refer to the item, such as who assesses it; or empty} */
    Optional<String> id();

    /** {@return what it says, as printed or in own words} */
    LocalizedText text();

    /** {@return the ids of the areas that it is about} */
    List<String> policyAreas();

    /** {@return its codes in codebooks of others} */
    List<Code> codes();

    /** {@return the quantities that it names} */
    List<Quantity> quantities();

    /** {@return the places that it names} */
    List<Reference> places();

    /** {@return the actors that it names} */
    List<Reference> actors();

    /** {@return where the source says it, or empty} */
    Optional<TextSpan> span();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this item} */
    Builder toBuilder();

    /** {@return the members of an item, each stated once} */
    static MetaType<Item> meta() {
        return ItemMeta.META;
    }

    /** Builds items; {@code text} is mandatory. */
    final class Builder extends ImmutableItem.Builder {

        Builder() {}

        /**
         * Builds the item.
         *
         * @return the item
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Item build() {
            Item item = super.build();
            return Checks.begin()
                    .id("id", item.id())
                    .ids("policyAreas", item.policyAreas())
                    .passed(item);
        }
    }
}

final class ItemMeta {

    static final MetaType<Item> META = MetaType.of(Item.class, Item::builder, Item.Builder::build)
            .described("One of several objects that a provision enumerates, which can be tracked by itself.")
            .optional("id", defines(ITEM), Item::id, Item.Builder::id)
            .described("The id by which others refer to the item, such as who assesses it.")
            .required("text", LocalizedText.kind(), Item::text, Item.Builder::text)
            .described("What the item says, as printed or in the coder's own words.")
            .list("policyAreas", to(POLICY_AREA), Item::policyAreas, Item.Builder::addPolicyArea)
            .described("The ids of the policy areas that the item is about.")
            .list("codes", Code.kind(), Item::codes, Item.Builder::addCode)
            .described("Its codes in codebooks of others.")
            .list("quantities", part(Quantity::meta), Item::quantities, Item.Builder::addQuantity)
            .described("The quantities that it names.")
            .list("places", Reference.kind(PLACE), Item::places, Item.Builder::addPlace)
            .described("The places that it names.")
            .list("actors", Reference.kind(ACTOR), Item::actors, Item.Builder::addActor)
            .described("The actors that it names.")
            .optional("span", TextSpan.kind(), Item::span, Item.Builder::span)
            .described("Where the source says it.")
            .done();

    private ItemMeta() {}
}
