package org.entente.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import java.util.Locale;
import java.util.ResourceBundle;

/** The version of this artifact, which the build writes into {@code version.properties}. */
final class ModuleVersion {
    static final Version VERSION = load();

    private ModuleVersion() {}

    private static Version load() {
        ResourceBundle artifact = ResourceBundle.getBundle("org.entente.jackson2.version", Locale.ROOT);
        return VersionUtil.parseVersion(
                artifact.getString("version"), artifact.getString("groupId"), artifact.getString("artifactId"));
    }
}
