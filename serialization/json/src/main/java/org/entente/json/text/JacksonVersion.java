package org.entente.json.text;

import com.fasterxml.jackson.core.Version;

/** The Jackson that runs, which need not be the one that this artifact asks for. */
public final class JacksonVersion {

    private static final int MAJOR = 2;
    private static final int LOWEST_MINOR = 18;

    private JacksonVersion() {}

    /**
     * Refuses a Jackson that lacks what is used here, before it is used: what is missing would only be named.
     *
     * @throws IllegalStateException if it is too old
     */
    public static void require() {
        require(com.fasterxml.jackson.core.json.PackageVersion.VERSION);
        require(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
    }

    private static void require(Version found) {
        boolean old = found.getMajorVersion() == MAJOR && found.getMinorVersion() < LOWEST_MINOR;
        if (old) {
            throw new IllegalStateException(
                    "Entente needs Jackson " + MAJOR + "." + LOWEST_MINOR + " or later, but " + found.getArtifactId()
                            + " " + found + " runs: raise its version, best by importing a newer jackson-bom");
        }
    }
}
