package org.entente.jackson3;

import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;

/** The version of this artifact, which the build writes into {@code version.properties}. */
final class ModuleVersion {
    static final Version VERSION = load();

    private ModuleVersion() {}

    private static Version load() {
        ResourceBundle artifact = ResourceBundle.getBundle("org.entente.jackson3.version", Locale.ROOT);
        return VersionUtil.parseVersion(
                artifact.getString("version"), artifact.getString("groupId"), artifact.getString("artifactId"));
    }
}
