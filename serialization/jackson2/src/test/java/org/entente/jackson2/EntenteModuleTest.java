package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
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

class EntenteModuleTest {

    @Test
    void theServiceLoaderFindsTheModule() {
        assertEquals(
                1,
                ServiceLoader.load(Module.class).stream()
                        .filter(provider -> provider.type() == EntenteModule.class)
                        .count());
    }

    /** Both versions are read from one field, which is set back. */
    @Test
    void mappersOfAnOldDatabindAreRefused() throws ReflectiveOperationException {
        Field minor = Version.class.getDeclaredField("_minorVersion");
        minor.setAccessible(true);
        int real = PackageVersion.VERSION.getMinorVersion();
        minor.set(PackageVersion.VERSION, 17);
        try {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class, () -> new ObjectMapper().registerModule(new EntenteModule()));
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
