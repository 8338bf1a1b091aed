package org.entente.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.brief.AgreementBrief;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.Checked;
import org.entente.json.EntenteJson;

/** Prints a brief of the statement of 18 March 2021, or of a file of yours, or what is wrong with that file. */
public final class Brief {

    private Brief() {}

    /**
     * Prints the brief.
     *
     * @param args a file in the JSON format of the library, or nothing
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 0) {
            out.print(AgreementBrief.of(ReferenceAgreements.march2021(), Locale.ENGLISH));
            return;
        }
        Path file = Path.of(args[0]);
        if (!Files.isReadable(file)) {
            out.println("There is no file " + file + " that can be read.");
            return;
        }
        Checked checked = EntenteJson.standard().check(file);
        checked.report().violations().forEach(out::println);
        checked.agreement().ifPresent(agreement -> out.print(AgreementBrief.of(agreement, Locale.ENGLISH)));
        if (checked.agreement().isEmpty()) {
            out.printf("%s: %d errors%n", file, checked.report().errors().size());
        }
    }
}
