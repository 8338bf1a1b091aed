package org.entente.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.entente.benchmarks.build.Model;
import org.entente.benchmarks.contenders.Records;
import org.entente.benchmarks.data.Corpus;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.wording.LocalizedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Builds values from leaves that are there already, copies, compares and hashes them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BuildBenchmark {

    @Param
    public Model contender;

    private AgreementRecord leaves;
    private LocalizedText note;
    private Object value;
    private Object equal;

    @Setup
    public void start() throws IOException {
        Records records = Records.plain();
        byte[] document = Corpus.statement();
        leaves = records.read(document);
        note = LocalizedText.of("en", "Another note.");
        value = contender.build(leaves);
        equal = contender.build(records.read(document));
    }

    @Benchmark
    public Object build() {
        return contender.build(leaves);
    }

    @Benchmark
    public Object copy() {
        return contender.copy(value, note);
    }

    @Benchmark
    public boolean equality() {
        return value.equals(equal);
    }

    @Benchmark
    public int hash() {
        return value.hashCode();
    }
}
