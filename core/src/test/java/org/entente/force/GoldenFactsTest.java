package org.entente.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;

/** The dates of the golden lives, each with two public sources that were read for it. */
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

    /** The deposits that stand for those of 33 states are made up, and so is an objection of one of them. */
    private static final List<String> STAND_INS =
            List.of("vclt-1969 RATIFICATION 1975-01-01", "vclt-1969 OBJECTION 1989-01-01");

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
        assertTrue(stated.containsAll(STAND_INS));
        STAND_INS.forEach(stated::remove);
        assertEquals(
                stated,
                rows().stream()
                        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What a state did with its instrument of accession was done on the day of the accession, and is dated by it. */
    @Test
    void everyDateHasTwoSources() throws IOException {
        List<List<String>> wanting = rows().stream()
                .filter(row -> row.subList(3, row.size()).stream()
                                .filter(address -> address.startsWith("http"))
                                .distinct()
                                .count()
                        != 2)
                .toList();
        assertEquals(List.of(), wanting);
    }
}
