package org.entente.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entente.json.EntenteJson;
import org.entente.json.token.Engines;
import org.junit.jupiter.api.Test;

/** Both engines are there; one is taken. */
class EngineChoiceTest {

    @Test
    void jackson3ComesFirst() {
        assertEquals("jackson3", Engines.standard().name());
    }

    @Test
    void anyEngineIsTakenByItsName() {
        assertEquals("jackson2", Engines.named("jackson2").name());
        assertEquals("jackson3", Engines.named("jackson3").name());
    }

    @Test
    void anUnknownEngineIsRefusedInOneSentence() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class, () -> EntenteJson.standard().engine("gson"));
        assertEquals(
                "No JSON engine is named \"gson\"; there are [jackson2, jackson3]: add org.entente:entente-jackson3"
                        + " (Jackson 3) or org.entente:entente-jackson2 (Jackson 2).",
                refusal.getMessage());
    }
}
