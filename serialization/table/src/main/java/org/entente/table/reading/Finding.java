package org.entente.table.reading;

import org.entente.violation.Violation;

/**
 * What is wrong, and in which cell.
 *
 * @param place the cell, or the row
 * @param violation what is wrong
 */
public record Finding(Place place, Violation violation) {

    static Finding of(Violation violation, Place place) {
        return new Finding(place, violation.at(place.location()));
    }
}
