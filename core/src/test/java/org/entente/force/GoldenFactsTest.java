package org.entente.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;

/** The dates of the golden lives, each with the public sources that were read for it: two, one, or none yet. */
class GoldenFactsTest {

    private static final List<Agreement> CASES = List.of(
            GoldenLivesTest.MUTUAL_DEFENSE,
            GoldenLivesTest.SPECIAL_MEASURES,
            GoldenLivesTest.TEST_BAN,
            GoldenLivesTest.LAW_OF_TREATIES,
            GoldenLivesTest.PARIS,
            GoldenLivesTest.INF,
            GoldenLivesTest.NON_PROLIFERATION,
            GoldenLivesTest.SUCCESSION,
            GoldenLivesTest.DISABILITIES,
            GoldenLivesTest.KIGALI,
            GoldenLivesTest.RUSH_BAGOT);

    /** The deposits that stand for those of 32 states are made up. */
    private static final String STAND_INS = "vclt-1969 RATIFICATION 1975-01-01";

    private static List<List<String>> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenFactsTest.class.getResourceAsStream("golden-facts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private static Stream<String> facts(Agreement agreement) {
        return agreement.events().stream().flatMap(event -> dates(event).map(date -> agreement.id() + " " + date));
    }

    private static Stream<String> dates(LifecycleEvent event) {
        String act = event.act().code();
        String effect = event.done().isPresent() ? act + " (effect) " : act + " ";
        return Stream.of(
                        event.done().stream().map(done -> act + " " + done),
                        event.takesEffect().stream().map(day -> effect + day),
                        event.reports().stream()
                                .flatMap(report -> report.date().stream())
                                .map(day -> act + " (reported) " + day))
                .flatMap(each -> each);
    }

    @Test
    void everyDateHasARowAndNoOther() throws IOException {
        TreeSet<String> stated =
                CASES.stream().flatMap(GoldenFactsTest::facts).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(stated.remove(STAND_INS));
        assertEquals(
                stated,
                rows().stream()
                        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * How many dates were read in two sources and in one. The two with one are Tunisia's: the day of its accession, and that
     * of its reservation, of which the source says that it was made upon accession.
     */
    @Test
    void datesAreStatedByTheirSources() throws IOException {
        Map<Long, Long> bySources = new TreeMap<>();
        for (List<String> row : rows()) {
            long sources = row.subList(3, 5).stream()
                    .filter(address -> address.startsWith("http"))
                    .distinct()
                    .count();
            bySources.merge(sources, 1L, Long::sum);
        }
        assertEquals(Map.of(1L, 2L, 2L, 60L), bySources);
    }
}
