package org.entente.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.report.CodeExplanation;
import org.entente.command.report.SarifFindings;
import org.entente.command.report.TableFindings;
import org.entente.command.report.TextFindings;
import org.entente.json.EntenteJson;
import org.entente.source.SourceText;
import org.entente.table.CheckedRows;
import org.entente.table.EntenteTables;
import org.entente.table.InvalidTableException;
import org.entente.table.TableMapping;
import org.entente.table.TableWriter;
import org.entente.violation.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes agreements as tables in CSV, or tables as agreements, or checks tables. */
@Command(name = "table")
final class TableCommand extends DocumentCommand {

    @Option(names = "--to", paramLabel = "FOLDER")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--from", paramLabel = "TABLES")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--check", paramLabel = "TABLES", descriptionKey = "check-tables")
    private Optional<Path> check = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Override
    public Integer call() throws IOException {
        if (Stream.of(to, from, check).filter(Optional::isPresent).count() != 1) {
            throw misuse("table-direction");
        }
        if (format != CheckCommand.Format.TEXT && check.isEmpty()) {
            throw misuse("table-format");
        }
        return to.isPresent() ? written(to.get()) : from.isPresent() ? read(from.get()) : check(check.orElseThrow());
    }

    private int written(Path folder) throws IOException {
        int[] written = {0, 0};
        try (TableWriter tables = EntenteTables.standard().with(json()).writer(folder);
                TextFindings unfit = new TextFindings(terminal().err(), language(), ansi())) {
            int refused = forEachAgreement((document, agreement) -> {
                ValidationReport found = tables.write(agreement);
                unfit.add(document.reporting(found));
                written[found.hasErrors() ? 1 : 0]++;
                return 0;
            });
            if (written[0] > 0 && written[1] == 0) {
                tables.finish();
            }
            return written[1] == 0 ? refused : EntenteCommand.FINDINGS;
        }
    }

    private int read(Path tables) throws IOException {
        try (TableFindings findings = TableFindings.text(terminal().err(), language(), this::say)) {
            return checked(
                    tables,
                    findings,
                    checked -> checked.agreement()
                            .ifPresent(agreement -> print(EntenteJson.standard().writeLine(agreement) + "\n")));
        }
    }

    private int check(Path tables) throws IOException {
        try (TableFindings findings = findings(tables)) {
            return checked(tables, findings, checked -> {});
        }
    }

    private TableFindings findings(Path tables) {
        return switch (format) {
            case TEXT -> TableFindings.text(terminal().out(), language(), this::say);
            case JSON -> TableFindings.json(terminal().out(), language());
            case SARIF ->
                TableFindings.sarif(
                        new SarifFindings(terminal().out(), ProgramVersion.text(), language(), CodeExplanation.all()),
                        tables);
        };
    }

    /** Takes what came of an agreement. */
    private interface Action {
        void accept(CheckedRows checked);
    }

    private int checked(Path tables, TableFindings findings, Action action) throws IOException {
        if (!Files.isReadable(tables)) {
            throw misuse("table-missing", tables);
        }
        SourceText[] texts = texts().of(List.of()).toArray(SourceText[]::new);
        EntenteTables reading = EntenteTables.standard().with(json()).texts(texts);
        int[] exit = {0};
        try {
            EntenteTables mapped = mapping.isPresent() ? reading.mapping(TableMapping.read(mapping.get())) : reading;
            mapped.forEachChecked(tables, checked -> {
                findings.add(checked.id(), checked.agreement().isPresent(), checked.violations());
                action.accept(checked);
                if (checked.report().hasErrors()) {
                    exit[0] = EntenteCommand.FINDINGS;
                }
            });
        } catch (InvalidTableException refused) {
            findings.add(Optional.empty(), false, refused.violations());
            exit[0] = EntenteCommand.FINDINGS;
        }
        return exit[0];
    }
}
