package org.entente.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.report.Level;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.table.CheckedRows;
import org.entente.table.EntenteTables;
import org.entente.table.InvalidTableException;
import org.entente.table.TableMapping;
import org.entente.table.TableViolation;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes agreements as tables in CSV, or tables as agreements. */
@Command(name = "table")
final class TableCommand extends DocumentCommand {

    @Option(names = "--to", paramLabel = "FOLDER")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--from", paramLabel = "TABLES")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE")
    private Optional<Path> mapping = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (to.isPresent() == from.isPresent()) {
            throw misuse("table-direction");
        }
        return to.isPresent() ? written(to.get()) : read(from.orElseThrow());
    }

    private int written(Path folder) throws IOException {
        List<Agreement> agreements = new ArrayList<>();
        int exit = forEachAgreement((document, agreement) -> {
            agreements.add(agreement);
            return 0;
        });
        if (agreements.isEmpty()) {
            return exit;
        }
        try {
            EntenteTables.standard().write(folder, agreements);
            return exit;
        } catch (InvalidValueException refused) {
            for (Violation violation : refused.report().violations()) {
                tell(violation.path() + ": " + violation.message(language()) + " [" + violation.code() + "]");
            }
            return EntenteCommand.FINDINGS;
        }
    }

    private int read(Path tables) throws IOException {
        if (!Files.isReadable(tables)) {
            throw misuse("table-missing", tables);
        }
        SourceText[] texts = texts().of(List.of()).toArray(SourceText[]::new);
        EntenteTables reading = EntenteTables.standard().texts(texts);
        try {
            return read(tables, mapping.isPresent() ? reading.mapping(TableMapping.read(mapping.get())) : reading);
        } catch (InvalidTableException refused) {
            refused.violations().forEach(this::tell);
            return EntenteCommand.FINDINGS;
        }
    }

    private int read(Path tables, EntenteTables reading) throws IOException {
        int[] exit = {0};
        reading.forEachChecked(tables, (CheckedRows checked) -> {
            checked.violations().forEach(this::tell);
            checked.agreement()
                    .ifPresent(agreement -> print(EntenteJson.standard().writeLine(agreement) + "\n"));
            if (checked.report().hasErrors()) {
                exit[0] = EntenteCommand.FINDINGS;
            }
        });
        return exit[0];
    }

    private void tell(TableViolation found) {
        String place = found.violation().location().map(at -> ":" + at).orElse("");
        String column = found.column().orElseGet(() -> say("row", found.row()));
        tell(found.file() + place + ": " + Level.of(found.violation().severity()) + ": " + column + ": "
                + found.violation().message(language()) + " ["
                + found.violation().code() + "]");
    }
}
