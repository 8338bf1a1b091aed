package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTest {

    private static final Path DUE =
            Path.of("provisions").index(2).member("timing").member("due");

    @Test
    void rendersAsAPersonWritesItAndAsAPointer() {
        assertEquals("provisions[2].timing.due", DUE.toString());
        assertEquals("/provisions/2/timing/due", DUE.toPointer());
        assertEquals("", Path.ROOT.toString());
        assertEquals("", Path.ROOT.toPointer());
        assertEquals("[0][1].a", Path.ROOT.index(0).index(1).member("a").toString());
    }

    @Test
    void escapesWhatAPointerReserves() {
        assertEquals("/~01~1~0", Path.of("~1/~").toPointer());
        assertEquals("/", Path.of("").toPointer());
    }

    @Test
    void printsNoCharacterThatActsOnTheOutput() {
        assertEquals("a\\u202Eb", Path.of("a\u202Eb").toString());
    }

    @Test
    void aMemberIsNoIndexEvenIfItReadsLikeOne() {
        assertNotEquals(Path.of("2"), Path.ROOT.index(2));
        assertEquals(Path.of("2").toPointer(), Path.ROOT.index(2).toPointer());
    }

    @Test
    void liesWithinItselfAndWhatIsAboveItAlone() {
        assertTrue(DUE.isWithin(DUE));
        assertTrue(DUE.isWithin(Path.of("provisions").index(2)));
        assertTrue(DUE.isWithin(Path.ROOT));
        assertFalse(Path.of("provisions").isWithin(DUE));
        assertFalse(DUE.isWithin(Path.of("provisions").index(1)));
        assertFalse(Path.of("provisionsOf").isWithin(Path.of("provisions")));
    }

    @Test
    void goesDownAndUp() {
        Path timing = Path.of("timing").member("due");
        assertEquals(DUE, Path.of("provisions").index(2).resolve(timing));
        assertEquals(timing, Path.ROOT.resolve(timing));
        assertEquals(timing, timing.resolve(Path.ROOT));
        assertEquals(Optional.of(Path.of("timing")), timing.parent());
        assertEquals(Optional.of(Path.ROOT), Path.of("timing").parent());
        assertEquals(Optional.empty(), Path.ROOT.parent());
    }

    @Test
    void refusesAnIndexBelowTheFirst() {
        assertThrows(IllegalArgumentException.class, () -> Path.ROOT.index(-1));
    }
}
