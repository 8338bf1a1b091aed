package org.entente.benchmarks.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.entente.benchmarks.contenders.Contender;
import org.entente.benchmarks.data.DataSet;
import org.entente.benchmarks.validation.Checker;

/** Makes the page of tables, with the figures that are to be reached. */
final class Report {

    private static final List<Quantity> TIME_AND_GARBAGE = List.of(Quantity.MICROS, Quantity.KILOBYTES);

    private final Settings settings;
    private final Results results;

    Report(Settings settings, Results results) {
        this.settings = settings;
        this.results = results;
    }

    String show() {
        List<String> parts = new ArrayList<>();
        parts.add(head());
        for (Group group : settings.groups()) {
            switch (group) {
                case READ -> settings.data().forEach(data -> parts.add(show(reading(data))));
                case WRITE -> settings.data().forEach(data -> parts.add(show(writing(data))));
                case VALIDATE -> parts.add(show(validating()));
                case MEMORY -> Arrays.stream(DataSet.values()).forEach(data -> parts.add(show(memory(data))));
                case STREAMS -> parts.add(show(streams()));
                case COLD -> parts.add(show(cold()));
                case GENERATE -> parts.add(show(generating()));
            }
        }
        return String.join(System.lineSeparator(), parts);
    }

    private String show(Table table) {
        return table.show(results, !settings.isShort());
    }

    private String head() {
        String passes = settings.isShort()
                ? "**Short mode: %d pass(es) of hardly warm JVMs; rough, and no ground for any claim.**"
                : "%d passes, each in JVMs of its own.";
        return """
                %s · %s %s · %d processors · %s

                %s A ratio is that of the medians of all passes, with the least and the greatest ratio within a pass.
                """.formatted(
                        LocalDate.now(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        passes.formatted(settings.passes()));
    }

    private static List<Line> lines(String method, DataSet data, Predicate<Contender> which, Contender base) {
        return Arrays.stream(Contender.values())
                .filter(which)
                .map(contender -> Line.of(
                        contender.title(),
                        Subject.of(method, data, contender),
                        Subject.of(method, data, base),
                        Quantity.MICROS))
                .toList();
    }

    private static Line against(
            String what, String method, DataSet data, Contender one, Contender other, Quantity quantity, double most) {
        return Line.comparison(
                what, Subject.of(method, data, one), Subject.of(method, data, other), quantity, Target.atMost(most));
    }

    private static List<Line> onJackson3(String method, DataSet data) {
        return List.of(
                against(
                        "through EntenteJson, Jackson 3 : Jackson 2",
                        method,
                        data,
                        Contender.OUR_JSON_ON_JACKSON3,
                        Contender.OUR_JSON,
                        Quantity.MICROS,
                        1.1),
                against(
                        "through ObjectMapper, Jackson 3 : Jackson 2",
                        method,
                        data,
                        Contender.OUR_MAPPER_ON_JACKSON3,
                        Contender.OUR_MAPPER,
                        Quantity.MICROS,
                        1.1));
    }

    private static Table reading(DataSet data) {
        List<Line> lines = new ArrayList<>(lines("read", data, Contender::reads, Contender.TOKEN_LOOP));
        double most = data == DataSet.STATEMENT ? 1 : 1.15;
        lines.addAll(onJackson3("read", data));
        for (Contender each : List.of(Contender.OUR_MAPPER, Contender.OUR_JSON)) {
            String title = each.title();
            lines.add(against(
                    title + " : records, databind", "read", data, each, Contender.RECORDS, Quantity.MICROS, most));
            lines.add(against(
                    title + " : token loop, KB/op", "read", data, each, Contender.TOKEN_LOOP, Quantity.KILOBYTES, 1.6));
        }
        lines.add(against(
                "checked read, no rules : plain read",
                "read",
                data,
                Contender.OUR_CHECKED,
                Contender.OUR_JSON,
                Quantity.MICROS,
                1.1));
        lines.add(against(
                "checked read, the rules of a plain read : plain read",
                "read",
                data,
                Contender.OUR_CHECKED_REFERENCES,
                Contender.OUR_JSON,
                Quantity.MICROS,
                1.1));
        return new Table("Read: " + data.title(), "contender", "the token loop", TIME_AND_GARBAGE, lines);
    }

    private static Table writing(DataSet data) {
        List<Line> lines = new ArrayList<>(lines("write", data, Contender::writes, Contender.TOKEN_REPLAY));
        lines.addAll(onJackson3("write", data));
        for (Contender each : List.of(Contender.OUR_MAPPER, Contender.OUR_JSON, Contender.OUR_LINES)) {
            String title = each.title();
            double most = each == Contender.OUR_JSON ? 0.9 : 0.8;
            lines.add(against(
                    title + " : records, databind", "write", data, each, Contender.RECORDS, Quantity.MICROS, most));
            lines.add(against(
                    title + " : generator, KB/op",
                    "write",
                    data,
                    each,
                    Contender.TOKEN_REPLAY,
                    Quantity.KILOBYTES,
                    1.2));
        }
        return new Table("Write: " + data.title(), "contender", "the generator", TIME_AND_GARBAGE, lines);
    }

    private static Table validating() {
        String base = Subject.of("validate", "", Checker.OURS_REFERENCES);
        return new Table(
                "Validate: " + DataSet.STATEMENT.title(),
                "contender",
                "the rules about references",
                TIME_AND_GARBAGE,
                Arrays.stream(Checker.values())
                        .map(checker ->
                                Line.of(checker.title(), Subject.of("validate", "", checker), base, Quantity.MICROS))
                        .toList());
    }

    private static Table memory(DataSet data) {
        String base = Subject.of("memory", data, Contender.RECORDS);
        List<Line> lines = List.of(
                Line.of(
                                Contender.OUR_JSON.title(),
                                Subject.of("memory", data, Contender.OUR_JSON),
                                base,
                                Quantity.BYTES)
                        .to(Target.atMost(0.9)),
                Line.of(
                                Contender.OUR_MAPPER.title(),
                                Subject.of("memory", data, Contender.OUR_MAPPER),
                                base,
                                Quantity.BYTES)
                        .to(Target.atMost(0.9)),
                Line.of(Contender.RECORDS.title(), base, base, Quantity.BYTES));
        return new Table(
                "Memory of one aggregate: " + (data == DataSet.STATEMENT ? data.title() : "mean of 20 generated"),
                "read by",
                "records",
                List.of(Quantity.BYTES, Quantity.OBJECTS),
                lines);
    }

    private static Table streams() {
        List<Line> lines = new ArrayList<>();
        String base = Subject.of("streams", 1_000, 1);
        for (int documents : List.of(1_000, 5_000, 10_000, 100_000)) {
            for (int threads : List.of(1, 2)) {
                Line line = Line.of(
                        "%,d documents, %s".formatted(documents, threads == 1 ? "one thread" : "two threads"),
                        Subject.of("streams", documents, threads),
                        base,
                        Quantity.MICROS);
                lines.add(threads == 1 && documents > 5_000 ? line.to(Target.between(0.9, 1.1)) : line);
            }
            lines.add(Line.comparison(
                    "%,d documents, two threads : one thread, MB/s".formatted(documents),
                    Subject.of("streams", documents, 2),
                    Subject.of("streams", documents, 1),
                    Quantity.MEGABYTES_PER_SECOND,
                    Target.atLeast(1.8)));
        }
        return new Table(
                "Streams of documents of about 16 KB, with -Xmx16m and the serial collector",
                "stream",
                "1,000 documents in one thread",
                List.of(Quantity.MICROS, Quantity.MEGABYTES_PER_SECOND, Quantity.PEAK_MEGABYTES),
                lines);
    }

    private static Table cold() {
        String base = Subject.of("cold", Contender.RECORDS);
        return new Table(
                "Cold start: the statement read and written in a fresh JVM",
                "contender",
                "records on databind",
                List.of(Quantity.MILLIS),
                List.of(
                        Line.of(
                                        Contender.OUR_JSON.title(),
                                        Subject.of("cold", Contender.OUR_JSON),
                                        base,
                                        Quantity.MILLIS)
                                .to(Target.atMost(0.75)),
                        Line.of(Contender.RECORDS.title(), base, base, Quantity.MILLIS)));
    }

    private static Table generating() {
        String subject = Subject.of("generate");
        return new Table(
                "Generate: 1,000 default agreements of the testing kit, in a fresh JVM",
                "what",
                "itself",
                List.of(Quantity.SECONDS),
                List.of(Line.of("1,000 agreements", subject, subject, Quantity.SECONDS)));
    }
}
