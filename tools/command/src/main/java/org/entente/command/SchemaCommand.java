package org.entente.command;

import java.util.Locale;
import org.entente.json.EntenteJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(name = "schema")
final class SchemaCommand extends Subcommand {

    @Parameters(paramLabel = "KIND", arity = "0..1", defaultValue = "canonical")
    private Kind kind = Kind.CANONICAL;

    /** Which schema. */
    enum Kind {
        CANONICAL,
        STRICT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        print(
                switch (kind) {
                    case CANONICAL -> EntenteJson.schema(language());
                    case STRICT -> EntenteJson.standard().drafts().strictSchema(language());
                });
        return 0;
    }
}
