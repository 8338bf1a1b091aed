package org.entente.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class EntenteModuleTest {

    @Test
    void theServiceLoaderFindsTheModule() {
        assertEquals(
                1,
                ServiceLoader.load(JacksonModule.class).stream()
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
        assertEquals("entente-jackson3", module.version().getArtifactId());
        assertEquals("org.entente", module.version().getGroupId());
        assertEquals(artifact.getProperty("version"), module.version().toString());
        assertFalse(module.version().isUnknownVersion());
        assertTrue(artifact.getProperty("version").matches("\\d+\\.\\d+\\.\\d+(-.+)?"), "filtered by the build");
        assertEquals(module.getRegistrationId(), new EntenteModule().getRegistrationId());
        assertNotEquals(new SimpleModule("other").getRegistrationId(), module.getRegistrationId());
        assertEquals(
                Set.of(module.getRegistrationId()),
                JsonMapper.builder().addModule(module).build().registeredModules().stream()
                        .map(JacksonModule::getRegistrationId)
                        .collect(Collectors.toSet()));
    }
}
