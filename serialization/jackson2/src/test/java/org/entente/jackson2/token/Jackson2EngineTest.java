package org.entente.jackson2.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import java.io.IOException;
import java.util.Optional;
import org.entente.json.token.EngineContract;
import org.junit.jupiter.api.Test;

class Jackson2EngineTest extends EngineContract {

    Jackson2EngineTest() {
        super(new Jackson2Engine());
    }

    private static Version version(int minor, int patch, String artifact) {
        return new Version(2, minor, patch, null, "com.fasterxml.jackson.core", artifact);
    }

    @Test
    void anOldJacksonIsRefusedInOneSentence() {
        assertEquals(
                Optional.of("Entente needs Jackson 2.18 or later, but jackson-core 2.17.2 runs: raise its version,"
                        + " best by importing a newer jackson-bom"),
                Jackson2Engine.refusal(version(17, 2, "jackson-core")));
        assertEquals(Optional.empty(), Jackson2Engine.refusal(version(18, 0, "jackson-core")));
        assertEquals(Optional.empty(), Jackson2Engine.refusal(version(21, 8, "jackson-core")));
        assertTrue(new Jackson2Engine().refusal().isEmpty());
    }

    @Test
    void anOldDatabindIsRefused() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> Jackson2Engine.require(version(17, 2, "jackson-databind")));
        assertTrue(refused.getMessage().contains("jackson-databind 2.17.2"), refused.getMessage());
    }

    @Test
    void closingAReaderClosesItsParser() throws IOException {
        JsonParser parser = new JsonFactory().createParser("[]");
        new Jackson2Reader(parser).close();
        assertTrue(parser.isClosed());
    }

    @Test
    void theEngineHasANameAndARank() {
        assertEquals("jackson2", new Jackson2Engine().name());
        assertEquals(2, new Jackson2Engine().rank());
    }
}
