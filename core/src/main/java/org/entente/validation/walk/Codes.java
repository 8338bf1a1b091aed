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
        for (var actor = Cursor.in("actors", agreement.actors()); actor.next(); ) {
            actor.each("codes", actor.get().codes()).forEach(others);
        }
        for (var office = Cursor.in("offices", agreement.offices()); office.next(); ) {
            office.each("codes", office.get().codes()).forEach(others);
        }
        for (var series = Cursor.in("series", agreement.series()); series.next(); ) {
            series.each("codes", series.get().codes()).forEach(others);
        }
        for (var official = Cursor.in("officials", agreement.officials()); official.next(); ) {
            official.each("codes", official.get().codes()).forEach(others);
        }
        for (var place = Cursor.in("places", agreement.places()); place.next(); ) {
            place.each("codes", place.get().codes()).forEach(others);
        }
        for (var work = Cursor.in("works", agreement.works()); work.next(); ) {
            work.each("codes", work.get().codes()).forEach(others);
        }
        for (var area = Cursor.in("policyAreas", agreement.policyAreas()); area.next(); ) {
            area.part("code", area.get().code()).forEach(others);
            for (var mapping = area.each("mappings", area.get().mappings()); mapping.next(); ) {
                mapping.always("code", mapping.get().code()).forEach(others);
            }
        }
        for (var provision = Cursor.in("provisions", agreement.provisions()); provision.next(); ) {
            provision.each("codes", provision.get().codes()).forEach(others);
            within.each(provision);
        }
    }

    private void item(Cursor<Item> item) {
        item.each("codes", item.get().codes()).forEach(others);
    }

    private void quantity(Cursor<Quantity> quantity) {
        quantity.part("unit", quantity.get().unit()).forEach(units);
        for (var baseline = quantity.part("baseline", quantity.get().baseline()); baseline.next(); ) {
            baseline.part("unit", baseline.get().unit()).forEach(units);
        }
    }
}
