package org.entente.command;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, which the build writes into {@code version.properties}. */
final class ProgramVersion implements IVersionProvider {

    static String text() {
        return ResourceBundle.getBundle("org.entente.command.version", Locale.ROOT)
                .getString("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {EntenteCommand.NAME + " " + text()};
    }
}
