package org.entente.benchmarks.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.benchmarks.build.Model;
import org.entente.benchmarks.build.Part;
import org.entente.benchmarks.contenders.Contender;
import org.entente.benchmarks.data.DataSet;
import org.entente.benchmarks.validation.Checker;
import org.entente.benchmarks.validation.Specimen;

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
                case BUILD -> {
                    parts.add(show(building("build", "Build from leaves")));
                    parts.add(show(building("copy", "Copy with one change (the agreement, or one commitment)")));
                    parts.add(show(building("equality", "equals, of two equal values with strings of their own")));
                    parts.add(show(building("hash", "hashCode")));
                    parts.add(shares());
                }
                case VALIDATE ->
                    Arrays.stream(Specimen.values()).forEach(specimen -> parts.add(show(validating(specimen))));
                case MEMORY -> Arrays.stream(DataSet.values()).forEach(data -> parts.add(show(memory(data))));
                case STREAMS -> parts.add(show(streams()));
                case COLD -> parts.add(show(cold()));
                case GENERATE -> parts.add(show(generating()));
            }
        }
        return String.join(System.lineSeparator(), parts);
    }

    private String show(Table table) {
        return table.show(results);
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

    private static List<Line> lines(
            String method,
            DataSet data,
            Predicate<Contender> which,
            Contender base,
            List<Contender> ours,
            double most) {
        return Arrays.stream(Contender.values())
                .filter(which)
                .map(contender -> {
                    Line line = Line.of(
                            contender.title(),
                            Subject.of(method, data, contender),
                            Subject.of(method, data, base),
                            Quantity.MICROS);
                    return ours.contains(contender) ? line.to(Target.atMost(most)) : line;
                })
                .toList();
    }

    private static Line against(
            String what, String method, DataSet data, Contender one, Contender other, Quantity quantity, double most) {
        return Line.comparison(
                what, Subject.of(method, data, one), Subject.of(method, data, other), quantity, Target.atMost(most));
    }

    private static Table reading(DataSet data) {
        List<Contender> ours = List.of(Contender.OUR_MAPPER, Contender.OUR_JSON);
        List<Line> lines = new ArrayList<>(lines("read", data, Contender::reads, Contender.TOKEN_LOOP, ours, 1.4));
        for (Contender each : ours) {
            lines.add(against(
                    each.title() + " : records, databind",
                    "read",
                    data,
                    each,
                    Contender.RECORDS,
                    Quantity.MICROS,
                    0.9));
            lines.add(against(
                    each.title() + " : token loop, KB/op",
                    "read",
                    data,
                    each,
                    Contender.TOKEN_LOOP,
                    Quantity.KILOBYTES,
                    1.5));
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
        List<Contender> ours = List.of(Contender.OUR_MAPPER, Contender.OUR_JSON, Contender.OUR_LINES);
        List<Line> lines = new ArrayList<>(lines("write", data, Contender::writes, Contender.GENERATOR, ours, 1.05));
        for (Contender each : ours) {
            lines.add(against(
                    each.title() + " : records, databind",
                    "write",
                    data,
                    each,
                    Contender.RECORDS,
                    Quantity.MICROS,
                    0.9));
        }
        return new Table("Write: " + data.title(), "contender", "the generator", TIME_AND_GARBAGE, lines);
    }

    private static Table building(String method, String title) {
        List<Line> lines = new ArrayList<>();
        for (Model model : Model.values()) {
            Line line = Line.of(
                    model.title(),
                    Subject.of(method, "", model),
                    Subject.of(method, "", model.base()),
                    Quantity.MICROS);
            lines.add(method.equals("build") && model == Model.OURS ? line.to(Target.atMost(2)) : line);
        }
        if (method.equals("build")) {
            lines.add(Line.comparison(
                    "Entente : records, whole agreement, KB/op",
                    Subject.of(method, "", Model.OURS),
                    Subject.of(method, "", Model.RECORDS),
                    Quantity.KILOBYTES,
                    Target.atMost(1.7)));
        }
        return new Table(title, "contender", "the same of records", TIME_AND_GARBAGE, lines);
    }

    /** Where the time of a read goes: what each part takes by itself, and the rest. */
    private String shares() {
        double read = time("read", DataSet.STATEMENT, Contender.OUR_MAPPER);
        double loop = time("read", DataSet.STATEMENT, Contender.TOKEN_LOOP);
        double build = time("build", "", Model.OURS);
        double leaves = time("part", "", Part.LEAVES);
        double rules = time("part", "", Part.RULES);
        double parts = loop + build + leaves + rules;
        return Double.isNaN(read)
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Shares of a read of the statement through ObjectMapper, each part measured by itself: tokens and"
                                + " strings (the loop) %.0f %%, objects and lists from leaves (as above) %.0f %%, leaves"
                                + " from strings %.0f %%, reference rules %.0f %%, the rest (descriptions,"
                                + " look-ups, and what is lost by doing all of it together) %.0f %%."
                                + " The parts without the rest are %.2f of the loop.%n",
                        100 * loop / read,
                        100 * build / read,
                        100 * leaves / read,
                        100 * rules / read,
                        100 * (read - parts) / read,
                        parts / loop);
    }

    private double time(Object... subject) {
        return results.summary(Subject.of(subject), Quantity.MICROS).median();
    }

    private static Table validating(Specimen specimen) {
        List<Line> lines = new ArrayList<>();
        for (Checker checker : Checker.values()) {
            lines.add(Line.of(
                    checker.title(),
                    Subject.of("validate", specimen, checker),
                    Subject.of("validate", specimen, checker.ours()),
                    Quantity.MICROS));
        }
        for (Checker other : Checker.others()) {
            String ours = Subject.of("validate", specimen, other.ours());
            String theirs = Subject.of("validate", specimen, other);
            String title = other.ours().title() + " : " + other.title();
            lines.add(Line.comparison(title, ours, theirs, Quantity.MICROS, Target.atMost(0.125)));
            lines.add(Line.comparison(title + ", KB/op", ours, theirs, Quantity.KILOBYTES, Target.atMost(0.1)));
        }
        return new Table(
                "Validate: " + specimen.title(), "contender", "Entente by the same rules", TIME_AND_GARBAGE, lines);
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
        String base = Subject.of("cold", Contender.MODEL_DATABIND);
        String ours = Subject.of("cold", Contender.OUR_JSON);
        String records = Subject.of("cold", Contender.RECORDS);
        return new Table(
                "Cold start: the statement read and written in a fresh JVM",
                "contender",
                "Entente's values on databind",
                List.of(Quantity.MILLIS),
                List.of(
                        Line.of(Contender.OUR_JSON.title(), ours, base, Quantity.MILLIS)
                                .to(Target.atMost(0.65)),
                        Line.of(Contender.RECORDS.title(), records, base, Quantity.MILLIS),
                        Line.of(Contender.MODEL_DATABIND.title(), base, base, Quantity.MILLIS),
                        Line.comparison(
                                "Entente : records, databind", ours, records, Quantity.MILLIS, Target.atMost(0.75))));
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
