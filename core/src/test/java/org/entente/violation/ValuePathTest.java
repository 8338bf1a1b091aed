package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuePathTest {

    private static final ValuePath DUE =
            ValuePath.of("provisions").index(2).member("timing").member("due");

    @Test
    void rendersAsPathAndAsPointer() {
        assertEquals("provisions[2].timing.due", DUE.toString());
        assertEquals("/provisions/2/timing/due", DUE.toPointer());
        assertEquals("", ValuePath.ROOT.toString());
        assertEquals("", ValuePath.ROOT.toPointer());
        assertEquals("[0][1].a", ValuePath.ROOT.index(0).index(1).member("a").toString());
    }

    @Test
    void escapesWhatAPointerReserves() {
        assertEquals("/~01~1~0", ValuePath.of("~1/~").toPointer());
        assertEquals("/", ValuePath.of("").toPointer());
    }

    @Test
    void printsNoCharacterThatActsOnTheOutput() {
        assertEquals("a<U+202E>b", ValuePath.of("a\u202Eb").toString());
    }

    @Test
    void aMemberNameIsNeverAnIndex() {
        assertNotEquals(ValuePath.of("2"), ValuePath.ROOT.index(2));
        assertEquals(ValuePath.of("2").toPointer(), ValuePath.ROOT.index(2).toPointer());
    }

    @Test
    void liesWithinItselfAndItsAncestors() {
        assertTrue(DUE.isWithin(DUE));
        assertTrue(DUE.isWithin(ValuePath.of("provisions").index(2)));
        assertTrue(DUE.isWithin(ValuePath.ROOT));
        assertFalse(ValuePath.of("provisions").isWithin(DUE));
        assertFalse(DUE.isWithin(ValuePath.of("provisions").index(1)));
        assertFalse(ValuePath.of("provisionsOf").isWithin(ValuePath.of("provisions")));
    }

    @Test
    void goesDownAndUp() {
        ValuePath timing = ValuePath.of("timing").member("due");
        assertEquals(DUE, ValuePath.of("provisions").index(2).resolve(timing));
        assertEquals(timing, ValuePath.ROOT.resolve(timing));
        assertEquals(timing, timing.resolve(ValuePath.ROOT));
        assertEquals(Optional.of(ValuePath.of("timing")), timing.parent());
        assertEquals(Optional.of(ValuePath.ROOT), ValuePath.of("timing").parent());
        assertEquals(Optional.empty(), ValuePath.ROOT.parent());
    }

    @Test
    void refusesAnIndexBelowTheFirst() {
        assertThrows(IllegalArgumentException.class, () -> ValuePath.ROOT.index(-1));
    }
}
