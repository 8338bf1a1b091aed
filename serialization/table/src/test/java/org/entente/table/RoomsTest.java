package org.entente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.entente.rooms.Rooms;
import org.entente.rooms.RoomsRules;
import org.junit.jupiter.api.Test;

/** The rooms of this module. */
class RoomsTest extends RoomsRules {

    private static final Rooms ROOMS =
            Rooms.of("org.entente.table", "problem", "tree", "csv", "column", "mapping", "reading", "writing", "");

    RoomsTest() {
        super(ROOMS);
    }

    @Test
    void theParserIsKnownInOneRoom() {
        assertEquals(Set.of("csv"), ROOMS.using("de.siegmar"));
    }
}
