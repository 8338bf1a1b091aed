package org.entente.benchmarks.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.benchmarks.data.DataSet;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one fork of each benchmark of a class. */
record JmhPass(Settings settings, Path corpus) {

    private static final double BYTES_OF_A_KILOBYTE = 1024;

    /**
     * Runs a class.
     *
     * @param parameters the values of its parameters: {@code contender}, and {@code data} where there is a choice
     */
    void run(Class<?> benchmark, Map<String, List<? extends Enum<?>>> parameters, Results results)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .warmupIterations(settings.warmups())
                .warmupTime(TimeValue.milliseconds(settings.warmupMillis()))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.milliseconds(settings.iterationMillis()))
                .timeout(new TimeValue(2, TimeUnit.MINUTES))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs("-Xmx1g", "-D" + DataSet.CORPUS_FILE + "=" + corpus);
        parameters.forEach((name, values) ->
                options.param(name, values.stream().map(Enum::name).toArray(String[]::new)));
        for (RunResult result : new Runner(options.build()).run()) {
            add(result, results);
        }
    }

    private static void add(RunResult result, Results results) {
        BenchmarkParams run = result.getParams();
        String method = run.getBenchmark().substring(run.getBenchmark().lastIndexOf('.') + 1);
        String data = run.getParam("data") == null ? "" : run.getParam("data");
        String subject = Subject.of(method, data, run.getParam("contender"));
        List<Double> scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .map(Result::getScore)
                .toList();
        results.add(subject, Quantity.MICROS, Summary.of(scores).median());
        result.getSecondaryResults().forEach((name, secondary) -> {
            if (name.endsWith("gc.alloc.rate.norm")) {
                results.add(subject, Quantity.KILOBYTES, secondary.getScore() / BYTES_OF_A_KILOBYTE);
            }
        });
    }
}
