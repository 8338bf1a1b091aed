package org.entente.testing;

import org.entente.rooms.Rooms;
import org.entente.rooms.RoomsRules;

/** The rooms of this module. */
class RoomsTest extends RoomsRules {

    private static final Rooms ROOMS =
            Rooms.of("org.entente.testing", "faults", "constraint", "making", "value", "part", "assembling", "");

    RoomsTest() {
        super(ROOMS);
    }
}
