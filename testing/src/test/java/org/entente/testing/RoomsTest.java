package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.entente.rooms.Rooms;
import org.junit.jupiter.api.Test;

/** The rooms of this module: arrows between them point one way, and no large circle forms within one. */
class RoomsTest {

    private static final int LARGEST_CIRCLE = 8;

    private static final Rooms ROOMS =
            Rooms.of("org.entente.testing", "faults", "constraint", "making", "value", "part", "assembling", "");

    @Test
    void everyRoomIsKnown() {
        assertEquals(ROOMS.stated(), ROOMS.found());
    }

    @Test
    void noArrowPointsUpwards() {
        assertEquals(Set.of(), ROOMS.upwards());
    }

    @Test
    void noLargeCircleFormsWithinARoom() {
        assertTrue(ROOMS.largestCircle().size() <= LARGEST_CIRCLE, ROOMS.largestCircle()::toString);
    }
}
