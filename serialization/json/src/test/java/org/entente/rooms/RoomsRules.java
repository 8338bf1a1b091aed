package org.entente.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for the rooms of each module: arrows between them point one way, and no large circle forms within one. */
public abstract class RoomsRules {

    private static final int LARGEST_CIRCLE = 8;

    private final Rooms rooms;

    /**
     * Takes the rooms of a module.
     *
     * @param rooms its rooms; a constant of the subclass, since each test makes an instance and reading the classes takes long
     */
    protected RoomsRules(Rooms rooms) {
        this.rooms = rooms;
    }

    @Test
    void everyRoomIsKnown() {
        assertEquals(rooms.stated(), rooms.found());
    }

    @Test
    void noArrowPointsUpwards() {
        assertEquals(Set.of(), rooms.upwards());
    }

    @Test
    void noLargeCircleFormsWithinARoom() {
        assertTrue(rooms.largestCircle().size() <= LARGEST_CIRCLE, rooms.largestCircle()::toString);
    }
}
