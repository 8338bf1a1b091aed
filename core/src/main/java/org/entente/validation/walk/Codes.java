package org.entente.validation.walk;

import java.util.function.Consumer;
import org.entente.model.Agreement;
import org.entente.provision.Item;
import org.entente.quantity.Quantity;
import org.entente.vocabulary.Code;

/** All codes of an agreement, and where they are. */
public final class Codes {

    private final Consumer<Cursor<Code>> others;
    private final Consumer<Cursor<Code>> units;
    private final ItemsAndQuantities within = new ItemsAndQuantities(this::item, this::quantity);

    private Codes(Consumer<Cursor<Code>> others, Consumer<Cursor<Code>> units) {
        this.others = others;
        this.units = units;
    }

    public static void each(Agreement agreement, Consumer<Cursor<Code>> action) {
        new Codes(action, action).agreement(agreement);
    }

    /** The units and currencies of quantities and of what they are measured against. */
    public static void ofQuantities(Agreement agreement, Consumer<Cursor<Code>> action) {
        Codes codes = new Codes(code -> {}, action);
        Cursor.in("provisions", agreement.provisions()).forEach(codes.within::each);
    }

    private void agreement(Agreement agreement) {
        Cursor.in("codes", agreement.codes()).forEach(others);
        Cursor.in("actors", agreement.actors())
                .forEach(actor -> actor.each("codes", actor.get().codes()).forEach(others));
        Cursor.in("offices", agreement.offices())
                .forEach(office -> office.each("codes", office.get().codes()).forEach(others));
        Cursor.in("series", agreement.series())
                .forEach(series -> series.each("codes", series.get().codes()).forEach(others));
        Cursor.in("officials", agreement.officials())
                .forEach(official ->
                        official.each("codes", official.get().codes()).forEach(others));
        Cursor.in("places", agreement.places())
                .forEach(place -> place.each("codes", place.get().codes()).forEach(others));
        Cursor.in("works", agreement.works())
                .forEach(work -> work.each("codes", work.get().codes()).forEach(others));
        Cursor.in("policyAreas", agreement.policyAreas()).forEach(area -> {
            area.part("code", area.get().code()).forEach(others);
            area.each("mappings", area.get().mappings())
                    .forEach(mapping ->
                            mapping.always("code", mapping.get().code()).forEach(others));
        });
        Cursor.in("provisions", agreement.provisions()).forEach(provision -> {
            provision.each("codes", provision.get().codes()).forEach(others);
            within.each(provision);
        });
    }

    private void item(Cursor<Item> item) {
        item.each("codes", item.get().codes()).forEach(others);
    }

    private void quantity(Cursor<Quantity> quantity) {
        quantity.part("unit", quantity.get().unit()).forEach(units);
        quantity.part("baseline", quantity.get().baseline())
                .forEach(
                        baseline -> baseline.part("unit", baseline.get().unit()).forEach(units));
    }
}
