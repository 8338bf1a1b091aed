package org.entente.jackson2.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Jackson2EngineTest {

    private static Version version(int minor, int patch) {
        return new Version(2, minor, patch, null, "com.fasterxml.jackson.core", "jackson-core");
    }

    @Test
    void anOldJacksonIsRefusedInOneSentence() {
        assertEquals(
                Optional.of(
                        "Entente needs Jackson 2.18 or later, but jackson-core 2.17.2 runs: raise its version, best by importing a"
                                + " newer jackson-bom"),
                Jackson2Engine.refusal(version(17, 2)));
        assertEquals(Optional.empty(), Jackson2Engine.refusal(version(18, 0)));
        assertEquals(Optional.empty(), Jackson2Engine.refusal(version(21, 8)));
        assertTrue(new Jackson2Engine().refusal().isEmpty());
    }
}
