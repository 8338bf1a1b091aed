package org.entente.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.json.Checked;
import org.entente.json.EntenteJson;

/** Reads a file of yours and says what it holds, or everything that is wrong with it. */
public final class ReadYourOwnFile {

    private ReadYourOwnFile() {}

    /**
     * Checks the file.
     *
     * @param args the file, and a language for the messages if it is not to be English
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Locale language = Locale.forLanguageTag(args.length > 1 ? args[1] : "en");
        Checked checked = EntenteJson.standard().check(Path.of(args[0]));
        checked.report()
                .violations()
                .forEach(violation -> System.out.printf(
                        "%s %s %s: %s [%s]%n",
                        violation.location().map(Object::toString).orElse("-"),
                        violation.severity(),
                        violation.path(),
                        violation.message(language),
                        violation.code()));
        checked.agreement()
                .ifPresent(agreement -> System.out.printf(
                        "%s: %d parties, %d provisions%n",
                        agreement.title().in(language),
                        agreement.parties().size(),
                        agreement.provisions().size()));
    }
}
