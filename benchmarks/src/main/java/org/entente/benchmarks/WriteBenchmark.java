package org.entente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.benchmarks.contenders.Codec;
import org.entente.benchmarks.contenders.Contender;
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

/** Writes one document to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {

    @Param
    public Contender contender;

    @Param
    public DataSet data;

    private Codec<Object> codec;
    private Turn<Object> values;

    @Setup
    public void start() throws IOException {
        codec = contender.startCodec();
        List<Object> read = new ArrayList<>();
        for (byte[] document : data.documents()) {
            read.add(codec.read(document));
        }
        values = new Turn<>(read);
    }

    @Benchmark
    public byte[] write() throws IOException {
        return codec.write(values.next());
    }
}
