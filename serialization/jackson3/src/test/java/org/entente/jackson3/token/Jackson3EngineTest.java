package org.entente.jackson3.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.entente.json.token.EngineContract;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;

class Jackson3EngineTest extends EngineContract {

    Jackson3EngineTest() {
        super(new Jackson3Engine());
    }

    private static Version version(int minor, int patch, String artifact) {
        return new Version(3, minor, patch, null, "tools.jackson.core", artifact);
    }

    @Test
    void anOldJacksonIsRefusedInOneSentence() {
        assertEquals(
                Optional.of("Entente needs Jackson 3.1 or later, but jackson-core 3.0.4 runs: raise its version,"
                        + " best by importing a newer jackson-bom"),
                Jackson3Engine.refusal(version(0, 4, "jackson-core")));
        assertEquals(Optional.empty(), Jackson3Engine.refusal(version(1, 0, "jackson-core")));
        assertEquals(Optional.empty(), Jackson3Engine.refusal(version(3, 0, "jackson-core")));
        assertTrue(new Jackson3Engine().refusal().isEmpty());
    }

    @Test
    void anOldDatabindIsRefused() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> Jackson3Engine.require(version(0, 4, "jackson-databind")));
        assertTrue(refused.getMessage().contains("jackson-databind 3.0.4"), refused.getMessage());
    }

    @Test
    void closingAReaderClosesItsParser() throws IOException {
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), "[]");
        new Jackson3Reader(parser).close();
        assertTrue(parser.isClosed());
    }

    @Test
    void theEngineHasANameAndARank() {
        assertEquals("jackson3", new Jackson3Engine().name());
        assertEquals(3, new Jackson3Engine().rank());
    }
}
