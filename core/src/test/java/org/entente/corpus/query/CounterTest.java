package org.entente.corpus.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartyRole;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {

    private static Agreement.Builder agreement(String id) {
        return Agreement.builder().id(id).title("en", "x");
    }

    private static Position.Builder by(String... actors) {
        return Position.builder()
                .summary("en", "x")
                .by(actors.length == 0 ? Attribution.unattributed() : Attribution.of(actors));
    }

    private static final Agreement AGREEMENT = agreement("a")
            .form(InstrumentForm.JOINT_STATEMENT)
            .addActor(Actor.of("KR", "en", "Korea"))
            .addActor(
                    Actor.of("MOFA", "en", "Ministry").toBuilder().parent("KR").build())
            .addParty(Party.of("KR"))
            .addParty(Party.of("US"))
            .addParty(Party.builder().actor("MOFA").addRole(PartyRole.WITNESS).build())
            .addPolicyArea(PolicyArea.builder().id("security").build())
            .addPolicyArea(
                    PolicyArea.builder().id("defence").broader("security").build())
            .addWork(CitedWork.builder().id("w").agreement("npt").build())
            .addWork(CitedWork.builder().id("v").build())
            .addEvent(LifecycleEvent.builder()
                    .act(LifecycleAct.ADOPTION)
                    .done(DateSpan.parse("2021-03-18"))
                    .build())
            .addProvision(by("KR", "US")
                    .addPolicyArea("defence")
                    .addPolicyArea("trade")
                    .build())
            .addProvision(by("KR", "MOFA")
                    .addPolicyArea("defence")
                    .addPolicyArea("security")
                    .build())
            .addProvision(by().addCitation(Citation.of("w", CitationRelation.RECALLS))
                    .addCitation(Citation.of("v", CitationRelation.RECALLS))
                    .build())
            .addProvision(Commitment.builder()
                    .summary("en", "x")
                    .by(Attribution.builder().addOfficial(Reference.to("kim")).build())
                    .addPerformer(Reference.to("US"))
                    .wording(Wording.builder().verb(Word.lemma("pledge")).build())
                    .build())
            .build();

    private static CountTable count(Dimension rows, Dimension columns) {
        return new Counter(Selection.provisions(), rows, columns).add(AGREEMENT).table();
    }

    @Test
    void severalKeysCountOnceInTotals() {
        CountTable table = count(Dimension.ACTOR, Dimension.AREA);
        assertEquals("""
            actor\t(none)\tdefence\tsecurity\ttrade\ttotal
            (none)\t2\t0\t0\t0\t2
            KR\t0\t2\t1\t1\t2
            MOFA\t0\t1\t1\t0\t1
            US\t0\t1\t0\t1\t1
            total\t2\t2\t1\t1\t4\
            """, table.toString());
        assertEquals("actor", table.rowName());
        assertEquals("area", table.columnName());
        assertEquals(List.of(CountTable.NONE, "KR", "MOFA", "US"), table.rows());
        assertEquals(List.of(CountTable.NONE, "defence", "security", "trade"), table.columns());
        assertEquals(2, table.count("KR", "defence"));
        assertEquals(0, table.count("US", "security"));
        assertEquals(0, table.count("JP", "security"));
        assertEquals(2, table.ofRow("KR"));
        assertEquals(0, table.ofRow("JP"));
        assertEquals(2, table.ofColumn("defence"));
        assertEquals(0, table.ofColumn("x"));
        assertEquals(4, table.total());
    }

    @ParameterizedTest
    @CsvSource({
        "party, (none) 2 KR 2 US 1",
        "performer, (none) 1 KR 2 MOFA 1 US 2",
        "official, (none) 3 kim 1",
        "broadest area, (none) 2 security 2 trade 1",
        "kind, COMMITMENT 1 POSITION 3",
        "firmness, (none) 3 PLEDGE 1",
        "work, (none) 3 npt 1 v 1",
        "agreement, a 4",
        "form, JOINT_STATEMENT 4",
        "year, 2021 4",
        "change, (none) 4"
    })
    void dimensionsGiveTheirKeys(String name, String counts) {
        Dimension dimension = List.of(
                        Dimension.PARTY,
                        Dimension.PERFORMER,
                        Dimension.OFFICIAL,
                        Dimension.BROADEST_AREA,
                        Dimension.KIND,
                        Dimension.FIRMNESS,
                        Dimension.WORK,
                        Dimension.AGREEMENT,
                        Dimension.FORM,
                        Dimension.YEAR,
                        Dimension.CHANGE)
                .stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        CountTable table = count(dimension, Dimension.AGREEMENT);
        StringBuilder shown = new StringBuilder();
        table.rows()
                .forEach(row -> shown.append(row.isEmpty() ? "(none)" : row)
                        .append(' ')
                        .append(table.count(row, "a"))
                        .append(' '));
        assertEquals(counts, shown.toString().strip());
        assertEquals(name, dimension.toString());
    }

    @Test
    void noveltyIsThatOfThePolicy() {
        CountTable table = count(Dimension.NOVELTY, Dimension.AGREEMENT);
        assertEquals(
                AGREEMENT.provisions().stream()
                        .map(Provision::novelty)
                        .map(Enum::name)
                        .distinct()
                        .sorted()
                        .toList(),
                table.rows());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31/2022-01-01, 2021",
        "2021/2023, 2021",
        "202X, 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029",
        "20XX, 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009",
        "/2021, (none)"
    })
    void yearsAreThoseInWhichItBegins(String dates, String years) {
        Agreement dated = agreement("a")
                .addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.ADOPTION)
                        .done(DateSpan.parse(dates))
                        .build())
                .addProvision(by().build())
                .build();
        CountTable table = new Counter(Selection.provisions(), Dimension.YEAR, Dimension.KIND)
                .add(dated)
                .table();
        assertEquals(years, String.join(" ", table.rows()).isEmpty() ? "(none)" : String.join(" ", table.rows()));
    }

    @Test
    void dimensionsOfOnesOwnAreCounted() {
        Dimension length = Dimension.of(
                "length",
                agreement -> provision ->
                        List.of(String.valueOf(provision.policyAreas().size()), "any", "any"));
        CountTable table = count(length, Dimension.ofAgreements("id", agreement -> List.of(agreement.id())));
        assertEquals(List.of("0", "2", "any"), table.rows());
        assertEquals(2, table.count("0", "a"));
        assertEquals(4, table.count("any", "a"));
    }

    @Test
    void keysDifferWhateverTheyHold() {
        Dimension keys = Dimension.of(
                "k",
                agreement -> provision -> provision.policyAreas().isEmpty() ? List.of("1 a1 b") : List.of("a", "b"));
        CountTable table = count(keys, Dimension.AGREEMENT);
        assertEquals(List.of("1 a1 b", "a", "b"), table.rows());
    }

    @Test
    void tablesOfTheSameDimensionsAdd() {
        Counter both = new Counter(Selection.provisions(), Dimension.ACTOR, Dimension.AGREEMENT).add(AGREEMENT);
        Agreement other = agreement("b").addProvision(by("KR").build()).build();
        CountTable first = both.table();
        CountTable second = new Counter(Selection.provisions(), Dimension.ACTOR, Dimension.AGREEMENT)
                .add(other)
                .table();
        CountTable sum = first.plus(second);
        assertEquals(both.add(other).table(), sum);
        assertEquals(sum, second.plus(first));
        assertEquals(3, sum.ofRow("KR"));
        assertEquals(1, sum.ofColumn("b"));
        assertEquals(5, sum.total());
        assertNotEquals(first, sum);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> first.plus(count(Dimension.ACTOR, Dimension.AREA)));
        assertEquals(
                "a table of actor and agreement and one of actor and area have no sum: count both by the same dimensions",
                refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> first.plus(count(Dimension.KIND, Dimension.AGREEMENT)));
    }

    @Test
    void onlyWhatIsWantedIsCounted() {
        CountTable table = new Counter(Selection.commitments(), Dimension.KIND, Dimension.AGREEMENT)
                .add(AGREEMENT)
                .add(AGREEMENT)
                .table();
        assertEquals(List.of("COMMITMENT"), table.rows());
        assertEquals(2, table.total());
    }

    @Test
    void nothingCountedIsAnEmptyTable() {
        CountTable table = new Counter(Selection.provisions(), Dimension.KIND, Dimension.AGREEMENT).table();
        assertEquals("kind\ttotal\ntotal\t0", table.toString());
        assertEquals(List.of(), table.rows());
    }
}
