package org.entente.benchmarks.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.benchmarks.ReadBenchmark;
import org.entente.benchmarks.ValidateBenchmark;
import org.entente.benchmarks.WriteBenchmark;
import org.entente.benchmarks.children.ColdStart;
import org.entente.benchmarks.children.Generate;
import org.entente.benchmarks.children.Memory;
import org.entente.benchmarks.children.Streams;
import org.entente.benchmarks.contenders.Contender;
import org.entente.benchmarks.contenders.Decoder;
import org.entente.benchmarks.contenders.Equality;
import org.entente.benchmarks.data.Corpus;
import org.entente.benchmarks.data.DataSet;
import org.entente.benchmarks.validation.Check;
import org.entente.benchmarks.validation.Checker;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything that is asked for, pass by pass, so that what is compared lies close together in time. */
final class Measuring {

    private static final List<Contender> COLD = List.of(Contender.OUR_JSON, Contender.RECORDS);
    private static final List<Contender> WEIGHED = List.of(Contender.OUR_JSON, Contender.OUR_MAPPER, Contender.RECORDS);

    private final Settings settings;
    private final Workspace workspace;
    private final Results results = new Results();

    Measuring(Settings settings, Workspace workspace) {
        this.settings = settings;
        this.workspace = workspace;
    }

    /** Fails unless all contenders do the same work on the very documents that are measured. */
    void compare() throws IOException {
        Equality equality = new Equality();
        List<byte[]> corpus = Corpus.read(workspace.corpus());
        for (Contender contender : Contender.values()) {
            Decoder<Object> decoder = contender.start();
            equality.check(contender, decoder, Corpus.statement());
            for (byte[] document : corpus.subList(0, settings.compared())) {
                equality.check(contender, decoder, document);
            }
        }
        for (Checker checker : Checker.values()) {
            Check check = checker.start();
            if (check.hasErrors(check.validate(checker.statement()))) {
                throw new IllegalStateException(checker.title() + " finds errors in a sound document");
            }
        }
    }

    Results measure() throws IOException, InterruptedException, RunnerException {
        for (int pass = 1; pass <= settings.passes(); pass++) {
            for (Group group : settings.groups()) {
                System.err.printf("pass %d of %d: %s%n", pass, settings.passes(), group);
                measure(group, pass);
            }
        }
        return results;
    }

    private void measure(Group group, int pass) throws IOException, InterruptedException, RunnerException {
        JmhPass jmh = new JmhPass(settings, workspace.corpus());
        switch (group) {
            case READ ->
                jmh.run(
                        ReadBenchmark.class,
                        Map.of(
                                "contender",
                                turned(contenders(Contender::reads), pass),
                                "data",
                                List.copyOf(settings.data())),
                        results);
            case WRITE ->
                jmh.run(
                        WriteBenchmark.class,
                        Map.of(
                                "contender",
                                turned(contenders(Contender::writes), pass),
                                "data",
                                List.copyOf(settings.data())),
                        results);
            case VALIDATE ->
                jmh.run(ValidateBenchmark.class, Map.of("contender", turned(List.of(Checker.values()), pass)), results);
            case MEMORY -> {
                if (pass == 1) {
                    memory();
                }
            }
            case STREAMS -> streams();
            case COLD -> cold();
            case GENERATE ->
                results.add(
                        Subject.of("generate"),
                        Quantity.SECONDS,
                        Child.of(Generate.class).run().get("seconds"));
        }
    }

    private static List<Contender> contenders(Predicate<Contender> which) {
        return Arrays.stream(Contender.values()).filter(which).toList();
    }

    /** Every other pass goes the other way, so that a machine that grows slower does not favour the first. */
    private static <T> List<T> turned(List<T> contenders, int pass) {
        List<T> order = new ArrayList<>(contenders);
        if (pass % 2 == 0) {
            Collections.reverse(order);
        }
        return order;
    }

    private void memory() throws IOException, InterruptedException {
        for (Contender contender : WEIGHED) {
            Map<String, Double> figures =
                    Child.of(Memory.class, "-Xmx1g", Memory.OPTION).run(contender, workspace.corpus());
            for (DataSet data : DataSet.values()) {
                String subject = Subject.of("memory", data, contender);
                results.add(subject, Quantity.BYTES, figures.get(data + ".bytes"));
                results.add(subject, Quantity.OBJECTS, figures.get(data + ".objects"));
            }
        }
    }

    private void streams() throws IOException, InterruptedException {
        for (int documents : settings.streams()) {
            for (int threads : List.of(1, 2)) {
                Map<String, Double> figures = Child.of(Streams.class, "-Xmx16m", "-XX:+UseSerialGC")
                        .run(
                                workspace.lines(documents),
                                documents,
                                threads,
                                workspace.lines(1000),
                                settings.streamWarmups(),
                                settings.leastStreamed());
                String subject = Subject.of("streams", documents, threads);
                results.add(subject, Quantity.MICROS, figures.get("micros"));
                results.add(subject, Quantity.MEGABYTES_PER_SECOND, figures.get("megabytesPerSecond"));
                results.add(subject, Quantity.PEAK_MEGABYTES, figures.get("peakMegabytes"));
            }
        }
    }

    private void cold() throws IOException, InterruptedException {
        for (int start = 0; start < settings.coldStarts(); start++) {
            for (Contender contender : COLD) {
                results.add(
                        Subject.of("cold", contender),
                        Quantity.MILLIS,
                        Child.of(ColdStart.class)
                                .run(contender.name(), workspace.statement())
                                .get("millis"));
            }
        }
    }
}
