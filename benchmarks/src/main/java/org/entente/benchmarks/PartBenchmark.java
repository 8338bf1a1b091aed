package org.entente.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.entente.benchmarks.build.Part;
import org.entente.benchmarks.contenders.Records;
import org.entente.benchmarks.data.Corpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Does a part of the work of a read by itself. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PartBenchmark {

    @Param
    public Part contender;

    private Consumer<Consumer<Object>> work;

    @Setup
    public void start() throws IOException {
        work = contender.of(Records.plain().read(Corpus.statement()));
    }

    @Benchmark
    public void part(Blackhole sink) {
        work.accept(sink::consume);
    }
}
