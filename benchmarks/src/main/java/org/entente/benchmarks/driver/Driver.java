package org.entente.benchmarks.driver;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what the command line asks for, and prints the tables. */
public final class Driver {

    private Driver() {}

    public static void run(String... arguments) throws IOException, InterruptedException, RunnerException {
        Settings settings;
        try {
            settings = Settings.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(Settings.USAGE);
            return;
        }
        try (Workspace workspace = Workspace.make(settings)) {
            Measuring measuring = new Measuring(settings, workspace);
            System.err.println("comparing what the contenders do");
            measuring.compare();
            System.out.println(new Report(settings, measuring.measure()).show());
        }
    }
}
