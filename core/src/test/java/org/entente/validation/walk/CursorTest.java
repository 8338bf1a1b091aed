package org.entente.validation.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static List<String> walked(Cursor<String> cursor) {
        List<String> places = new ArrayList<>();
        cursor.forEach(at -> places.add(at.get() + " " + at.path()));
        return places;
    }

    @Test
    void movesAlongAListAndEndsThere() {
        Cursor<String> cursor = Cursor.in("names", List.of("x", "y"));
        assertTrue(cursor.next());
        assertEquals("x", cursor.get());
        assertEquals("names[0].full", cursor.path("full").toString());
        assertTrue(cursor.next());
        assertEquals("y", cursor.get());
        assertFalse(cursor.next());
        assertFalse(cursor.next());
    }

    @Test
    void saysWhereItIsBelowAnElement() {
        List<String> places = new ArrayList<>();
        Cursor.in("a", List.of("x", "y")).forEach(outer -> {
            places.addAll(walked(outer.each("b", List.of(outer.get(), "z"))));
            places.addAll(walked(outer.part("c", Optional.of("part"))));
            outer.always("d", "always").forEach(part -> places.addAll(walked(part.each("e", List.of("deep")))));
        });
        assertEquals(
                List.of(
                        "x a[0].b[0]",
                        "z a[0].b[1]",
                        "part a[0].c",
                        "deep a[0].d.e[0]",
                        "y a[1].b[0]",
                        "z a[1].b[1]",
                        "part a[1].c",
                        "deep a[1].d.e[0]"),
                places);
    }

    @Test
    void nothingIsMadeForWhatIsNotThere() {
        Cursor<String> cursor = Cursor.in("a", List.of("x"));
        assertTrue(cursor.next());
        assertFalse(cursor.each("b", List.of()).next());
        assertFalse(cursor.part("c", Optional.empty()).next());
        assertSame(cursor.each("b", List.of()), cursor.part("c", Optional.empty()));
    }
}
