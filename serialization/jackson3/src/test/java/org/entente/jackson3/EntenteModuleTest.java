package org.entente.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.register.Register;
import org.entente.source.TextSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.PackageVersion;
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

    /** Both versions are read from one field, which is set back. */
    @Test
    void mappersOfAnOldDatabindAreRefused() throws ReflectiveOperationException {
        Field minor = Version.class.getDeclaredField("_minorVersion");
        minor.setAccessible(true);
        int real = PackageVersion.VERSION.getMinorVersion();
        minor.set(PackageVersion.VERSION, 0);
        try {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class,
                    () -> JsonMapper.builder().addModule(new EntenteModule()).build());
            assertTrue(refused.getMessage().contains("jackson-databind"), refused.getMessage());
        } finally {
            minor.set(PackageVersion.VERSION, real);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Agreement.class,
                Register.class,
                Actor.class,
                Provision.class,
                Commitment.class,
                UncertainDate.class,
                TextSpan.class,
                ActorKind.class,
            })
    void theModuleSaysWhatItReads(Class<?> type) {
        assertTrue(new ModelDeserializers(false).hasDeserializerFor(null, type));
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, Object.class, ValidationReport.class, EntenteModuleTest.class})
    void theModuleReadsNothingElse(Class<?> type) {
        assertFalse(new ModelDeserializers(false).hasDeserializerFor(null, type));
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
