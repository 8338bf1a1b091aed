package org.entente.command.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.json.EntenteJson;
import org.entente.register.Register;
import org.entente.register.standard.StandardRegister;

/** The registers that may be named: the one that the library ships, and files. */
public final class Registers {

    /** The name of the register that the library ships. */
    public static final String STANDARD = "standard";

    private Registers() {}

    /**
     * Reads a register.
     *
     * @param named {@value #STANDARD}, or a file
     * @return the register
     * @throws IOException if the file cannot be read, or is no register; the message says everything that is wrong
     * @throws UnusableInputException if there is no such file
     */
    public static Register read(String named) throws IOException {
        if (named.equals(STANDARD)) {
            return StandardRegister.get();
        }
        if (!Files.isReadable(Path.of(named))) {
            throw new UnusableInputException("input-missing", named);
        }
        return EntenteJson.standard().registers().read(Path.of(named));
    }
}
