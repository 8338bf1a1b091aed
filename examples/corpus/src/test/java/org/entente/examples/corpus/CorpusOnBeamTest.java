package org.entente.examples.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.corpus.Corpus;
import org.entente.corpus.query.CountTable;
import org.entente.corpus.query.Dimension;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.register.standard.StandardRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes out of a file of lines, on the direct runner and on a Flink in this JVM. */
class CorpusOnBeamTest {

    private static final int COUNT = 50;

    private static final Register OWN = Register.builder()
            .id("northern-seas")
            .addActor(Actor.of("SEA-COUNCIL", "en", "Council of the Northern Seas"))
            .build();

    private static final EntenteJson JSON =
            EntenteJson.standard().with(OWN.merge(StandardRegister.get()).register());

    private static List<String> lines = List.of();
    private static Map<String, List<String>> direct = Map.of();
    private static Map<String, List<String>> flink = Map.of();

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.json");
        EntenteJson.standard().registers().write(OWN, register);
        lines = LongStream.range(0, COUNT)
                .mapToObj(new Generated()::apply)
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(lines.get(0));
        lines.add("");
        lines.add("{\"format\": \"entente/1.0\", \"id\": \"own\", \"title\": {\"en\": \"On buoys\"},"
                + " \"parties\": [{\"actor\": \"SEA-COUNCIL\"}], \"provisions\": [{\"kind\": \"POSITION\","
                + " \"summary\": {\"en\": \"It takes note.\"}, \"by\": {\"extent\": \"ALL_PARTIES\"}}]}");
        Files.write(folder.resolve("lines-1.ndjson"), lines.subList(0, COUNT / 3));
        Files.write(folder.resolve("lines-2.ndjson"), lines.subList(COUNT / 3, lines.size()));
        // It would look for changed values by a walk through the pipeline for every key.
        direct = results(folder, register, "DirectRunner", "--enforceImmutability=false");
        // Values are immutable: nothing need be copied from one step to the next.
        flink = results(
                folder, register, "FlinkRunner", "--flinkMaster=[local]", "--fasterCopy=true", "--objectReuse=true");
    }

    private static Map<String, List<String>> results(Path folder, Path register, String runner, String... options)
            throws IOException {
        Path output = folder.resolve(runner);
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--runner=" + runner);
        all.add("--input=" + folder + "/lines-*");
        all.add("--register=" + register);
        all.add("--output=" + output);
        CorpusOnBeam.main(all.toArray(String[]::new));
        Map<String, List<String>> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceFirst("-\\d+-of-\\d+", "");
                results.computeIfAbsent(name, any -> new ArrayList<>()).addAll(Files.readAllLines(file));
            }
        }
        results.values().forEach(found -> found.sort(null));
        return results;
    }

    @Test
    void runnersGiveTheSame() {
        assertEquals(
                List.of("counts.tsv", "dead-letters.ndjson", "duplicate-ids.tsv", "steps.tsv"),
                List.copyOf(direct.keySet()));
        assertEquals(direct, flink);
    }

    @Test
    void deadLettersCarryLineAndReport() {
        List<String> faulty = lines.stream()
                .filter(line -> !line.isBlank() && JSON.check(line).agreement().isEmpty())
                .sorted()
                .toList();
        List<JsonNode> letters = flink.get("dead-letters.ndjson").stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertEquals(COUNT / Generated.FAULTY, faulty.size());
        assertEquals(
                faulty,
                letters.stream()
                        .map(letter -> letter.get("line").asString())
                        .sorted()
                        .toList());
        assertEquals(
                new TreeSet<>(List.of("date-not-in-calendar", "json-truncated", "reference-dangling")),
                new TreeSet<>(letters.stream()
                        .map(letter -> letter.at("/report/violations/0/code").asString())
                        .toList()));
    }

    @Test
    void countsAreThoseOfTheCorpus() {
        CountTable byArea = corpus().count(Dimension.ACTOR, Dimension.AREA);
        CountTable byYear = corpus().count(Dimension.ACTOR, Dimension.YEAR);
        Map<String, Long> areas = new TreeMap<>();
        Map<String, Long> years = new TreeMap<>();
        for (String row : flink.get("counts.tsv")) {
            String[] cells = row.split("\t", -1);
            areas.merge(cells[0] + " " + cells[1], Long.valueOf(cells[3]), Long::sum);
            years.merge(cells[0] + " " + cells[2], Long.valueOf(cells[3]), Long::sum);
        }
        assertTrue(areas.containsKey("SEA-COUNCIL "), areas.toString());
        assertEquals(cells(byArea), areas);
        assertEquals(cells(byYear), years);
    }

    private static Corpus corpus() {
        return Corpus.of(lines.stream()
                .flatMap(line -> JSON.check(line).agreement().stream())
                .toList());
    }

    private static Map<String, Long> cells(CountTable table) {
        Map<String, Long> cells = new TreeMap<>();
        for (String row : table.rows()) {
            for (String column : table.columns()) {
                if (table.count(row, column) > 0) {
                    cells.put(row + " " + column, table.count(row, column));
                }
            }
        }
        return cells;
    }

    @Test
    void stepsLeadToTheNextOfTheSeries() {
        List<String> expected = new ArrayList<>();
        for (int series = 0; series < COUNT / Generated.LENGTH; series++) {
            Agreement before = null;
            for (int place = 0; place < Generated.LENGTH; place++) {
                Agreement after = JSON.check(lines.get(series * Generated.LENGTH + place))
                        .agreement()
                        .orElse(null);
                if (before != null && after != null) {
                    expected.add(Step.of("series-" + series, before, after).toRow());
                }
                before = after == null ? before : after;
            }
        }
        expected.sort(null);
        assertEquals(expected, flink.get("steps.tsv"));
    }

    @Test
    void stepsSayWhatHasChanged() {
        assertEquals(
                List.of(
                        "series-0\ttext-0\ttext-1\t36\tarea_added=1 area_dropped=1 deadline_later=6 performer_added=2"
                                + " performer_dropped=2 reworded=1 speaker_added=2 speaker_dropped=2 strengthened=2 weakened=2"),
                flink.get("steps.tsv").stream()
                        .filter(row -> row.startsWith("series-0\ttext-0\t"))
                        .toList());
    }

    @Test
    void idsOfSeveralAreReported() {
        assertEquals(List.of("text-0\t2"), flink.get("duplicate-ids.tsv"));
    }
}
