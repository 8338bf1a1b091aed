package org.entente.json.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanguagesMetTest {

    @Test
    void oneTagTooManyIsRefusedAndNoneKnown() {
        LanguagesMet met = new LanguagesMet();
        for (int i = 0; i < 1000; i++) {
            assertTrue(met.add("x-" + i), "x-" + i);
        }
        assertFalse(met.add("en"));
        for (int i = 0; i < 1000; i++) {
            assertTrue(met.add("x-" + i), "x-" + i);
            assertTrue(met.add("x-" + i), "at once again");
        }
        assertFalse(met.add("ko"));
    }
}
