package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrintableProperties {

    @Property
    void anEscapedTextHoldsNothingUnsafe(@ForAll String text) {
        assertTrue(Printable.escape(text).codePoints().noneMatch(Printable::isUnsafe));
        assertEquals(Printable.escape(text), Printable.escape(Printable.escape(text)));
    }

    @Property
    void whatIsSafeStaysAsItIs(@ForAll String text) {
        String safe = text.codePoints()
                .filter(each -> !Printable.isUnsafe(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertSame(safe, Printable.escape(safe));
        assertEquals(safe + "\\u0007" + safe, Printable.escape(safe + "\u0007" + safe));
    }

    @Example
    void tellsWhatActsOnTheOutput() {
        for (int unsafe : new int[] {0, 7, 0x1B, 0x7F, 0x85, 0x2028, 0x2029, 0xD800, 0xDFFF}) {
            assertTrue(Printable.isUnsafe(unsafe), Integer.toHexString(unsafe));
        }
        for (int unsafe : new int[] {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
            assertTrue(Printable.isUnsafe(unsafe), Integer.toHexString(unsafe));
        }
        for (int safe : new int[] {' ', 'a', 0xA0, 0xAC00, 0x200D, 0x200F, 0x2029 + 0x10, 0x2065, 0x206A, 0x1F600}) {
            assertFalse(Printable.isUnsafe(safe), Integer.toHexString(safe));
        }
    }
}
