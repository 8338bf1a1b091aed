package org.entente.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.entente.benchmarks.contenders.Contender;
import org.entente.benchmarks.contenders.Decoder;
import org.entente.benchmarks.data.DataSet;
import org.entente.benchmarks.data.Turn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads one document from bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    @Param
    public Contender contender;

    @Param
    public DataSet data;

    private Decoder<Object> decoder;
    private Turn<byte[]> documents;

    @Setup
    public void start() throws IOException {
        decoder = contender.start();
        documents = new Turn<>(data.documents());
    }

    @Benchmark
    public Object read() throws IOException {
        return decoder.read(documents.next());
    }
}
