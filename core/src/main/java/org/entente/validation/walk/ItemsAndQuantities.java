package org.entente.validation.walk;

import java.util.function.Consumer;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;

/** All quantities of a provision and all items, those of its qualifiers included, and where they are. */
final class ItemsAndQuantities {

    private final Consumer<Cursor<Item>> item;
    private final Consumer<Cursor<Quantity>> quantity;

    ItemsAndQuantities(Consumer<Cursor<Item>> item, Consumer<Cursor<Quantity>> quantity) {
        this.item = item;
        this.quantity = quantity;
    }

    void each(Cursor<Provision> provision) {
        provision.each("quantities", provision.get().quantities()).forEach(quantity);
        for (var qualifier = provision.each("qualifiers", provision.get().qualifiers()); qualifier.next(); ) {
            items(qualifier.each("items", qualifier.get().items()));
        }
        items(provision.each("items", provision.get().items()));
    }

    private void items(Cursor<Item> items) {
        while (items.next()) {
            item.accept(items);
            items.each("quantities", items.get().quantities()).forEach(quantity);
        }
    }
}
