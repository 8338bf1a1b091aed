package org.entente.command;

import java.io.IOException;
import java.util.Locale;
import org.entente.command.console.Watch;
import org.entente.command.report.CodeExplanation;
import org.entente.command.report.Findings;
import org.entente.command.report.JsonFindings;
import org.entente.command.report.Level;
import org.entente.command.report.SarifFindings;
import org.entente.command.report.TextFindings;
import org.entente.command.report.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reports everything that is wrong with documents. */
@Command(name = "check")
final class CheckCommand extends DocumentCommand {

    /** Takes what was there away from the screen. */
    private static final String CLEAN = "\u001B[H\u001B[2J";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error")
    private Level failOn = Level.ERROR;

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--watch")
    private boolean watch;

    @Override
    public Integer call() throws IOException {
        return watch ? watched() : check();
    }

    /** Checks again whenever something changes, until the process or the thread is interrupted. */
    private int watched() throws IOException {
        int exit;
        try (Watch changes = new Watch(watchedFiles())) {
            do {
                if (terminal().watched()) {
                    print(ansi().string(CLEAN));
                }
                exit = check();
                inform(say("watching"));
            } while (changes.await());
        }
        return exit;
    }

    private int check() throws IOException {
        Totals totals = new Totals();
        try (Findings findings = findings()) {
            inputs().forEach(checker(), document -> {
                totals.add(document);
                findings.add(document);
            });
        }
        if (format == Format.TEXT) {
            inform(say(
                    "checked",
                    totals.documents(),
                    totals.of(Level.ERROR),
                    totals.of(Level.WARNING),
                    totals.of(Level.NOTE)));
        }
        return totals.reaches(failOn) ? EntenteCommand.FINDINGS : 0;
    }

    private Findings findings() {
        return switch (format) {
            case TEXT -> new TextFindings(terminal().out(), language(), ansi());
            case JSON -> new JsonFindings(terminal().out(), language());
            case SARIF ->
                new SarifFindings(terminal().out(), ProgramVersion.text(), language(), CodeExplanation.ofAgreements());
        };
    }
}
