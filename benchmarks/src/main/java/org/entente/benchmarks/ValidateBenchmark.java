package org.entente.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.entente.benchmarks.validation.Check;
import org.entente.benchmarks.validation.Checker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Validates the statement. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidateBenchmark {

    @Param
    public Checker contender;

    private Check check;
    private Object value;

    @Setup
    public void start() throws IOException {
        check = contender.start();
        value = contender.statement();
    }

    @Benchmark
    public Object validate() {
        return check.validate(value);
    }
}
