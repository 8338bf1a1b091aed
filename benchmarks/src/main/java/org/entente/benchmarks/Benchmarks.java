package org.entente.benchmarks;

import java.io.IOException;
import org.entente.benchmarks.driver.Driver;
import org.openjdk.jmh.runner.RunnerException;

/** Prints the tables: {@code java -jar benchmarks/target/benchmarks.jar [short] [group ...]}. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Driver.run(arguments);
    }
}
