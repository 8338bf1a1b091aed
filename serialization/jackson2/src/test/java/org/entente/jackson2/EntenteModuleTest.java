package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntenteModuleTest {

    @Test
    void theServiceLoaderFindsTheModule() {
        assertEquals(
                1,
                ServiceLoader.load(Module.class).stream()
                        .filter(provider -> provider.type() == EntenteModule.class)
                        .count());
    }

    @Test
    void theModuleSaysWhatItIs() throws IOException {
        EntenteModule module = new EntenteModule();
        Properties artifact = new Properties();
        try (InputStream in = EntenteModule.class.getResourceAsStream("version.properties")) {
            artifact.load(in);
        }
        assertEquals("entente", module.getModuleName());
        assertEquals("entente-jackson2", module.version().getArtifactId());
        assertEquals("org.entente", module.version().getGroupId());
        assertEquals(artifact.getProperty("version"), module.version().toString());
        assertFalse(module.version().isUnknownVersion());
        assertTrue(artifact.getProperty("version").matches("\\d+\\.\\d+\\.\\d+(-.+)?"), "filtered by the build");
        assertEquals(module.getTypeId(), new EntenteModule().getTypeId());
        assertNotEquals(new SimpleModule("other").getTypeId(), module.getTypeId());
        assertEquals(
                Set.of(module.getTypeId()),
                new ObjectMapper().registerModule(module).getRegisteredModuleIds());
    }
}
