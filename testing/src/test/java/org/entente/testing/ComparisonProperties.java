package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.flipkart.zjsonpatch.JsonPatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.entente.comparison.Comparison;
import org.entente.comparison.Development;
import org.entente.comparison.DevelopmentKind;
import org.entente.comparison.Difference;
import org.entente.comparison.DifferenceKind;
import org.entente.comparison.Merge;
import org.entente.comparison.StatementComparison;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.provision.Provision;

/** What holds for the comparison of any two agreements. */
class ComparisonProperties {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Provide
    Arbitrary<Agreement> any() {
        return Agreements.agreements();
    }

    /** So small that making one and comparing it takes little. */
    @Provide
    Arbitrary<Agreement> small() {
        return Agreements.agreements().parties(0, 3).withProvisions(0, 4);
    }

    @Provide
    Arbitrary<Agreement> withProvisions() {
        return Agreements.agreements().parties(0, 3).withProvisions(2, 8);
    }

    /** Ten thousand pairs, by twenty-five versions of each agreement, one made of the other. */
    @Tag("thorough")
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void differencesMakeTenThousandLaterVersions(
            @ForAll("small") Agreement before, @ForAll("small") Agreement donor, @ForAll Random random) {
        differencesMakeTheLaterOfTheEarlierVersion(before, donor, random);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void differencesMakeTheLaterOfTheEarlierVersion(
            @ForAll("small") Agreement before, @ForAll("small") Agreement donor, @ForAll Random random) {
        Agreement one = before;
        for (int i = 0; i < 25; i++) {
            Agreement next = Crossed.of(Agreement.meta(), random.nextInt(3) == 0 ? before : one, donor, random);
            makesIt(one, next);
            one = next;
        }
    }

    private static void makesIt(Agreement before, Agreement after) {
        Comparison<Agreement> comparison = Comparison.of(before, after);
        assertEquals(after, comparison.apply(before));
        assertEquals(before.equals(after), comparison.isEmpty());
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void everyDifferenceIsSaidInBothLanguages(
            @ForAll("any") Agreement before, @ForAll("any") Agreement donor, @ForAll Random random) {
        Agreement after = Crossed.of(Agreement.meta(), before, donor, random);
        makesIt(before, donor);
        for (Agreement other : List.of(donor, after)) {
            for (Difference difference : Comparison.of(before, other).differences()) {
                assertTrue(isSaid(difference.message(Locale.ENGLISH)), difference::toString);
                assertTrue(isSaid(difference.message(Locale.KOREAN)), difference::toString);
            }
        }
    }

    /** Nothing is left to fill in, and nothing would break a line. */
    private static boolean isSaid(String message) {
        return !message.contains("null") && message.lines().count() == 1;
    }

    @Property(tries = 30)
    void anAgreementDoesNotDifferFromItself(@ForAll("any") Agreement agreement) {
        assertTrue(Comparison.of(agreement, agreement).isEmpty());
        assertEquals(
                List.of(),
                StatementComparison.of(agreement, agreement).developments().stream()
                        .filter(development -> development.kind() != DevelopmentKind.RESTATED)
                        .toList());
    }

    /** A library that is not ours applies the patch. */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aPatchGivesTheLaterJson(@ForAll("any") Agreement before, @ForAll("any") Agreement donor, @ForAll Random random)
            throws JsonProcessingException {
        patches(before, donor);
        Agreement one = before;
        for (int i = 0; i < 5; i++) {
            Agreement next = Crossed.of(Agreement.meta(), one, donor, random);
            patches(one, next);
            one = next;
        }
    }

    private static void patches(Agreement before, Agreement after) throws JsonProcessingException {
        String patch = JSON.writePatch(Comparison.of(before, after));
        JsonNode patched = JsonPatch.apply(TREES.readTree(patch), TREES.readTree(JSON.write(before)));
        assertEquals(TREES.readTree(JSON.write(after)), patched, patch);
    }

    private static List<Provision> distinct(Agreement agreement) {
        List<Provision> provisions = agreement.provisions();
        Assume.that(provisions.size() > 1 && new HashSet<>(provisions).size() == provisions.size());
        return new ArrayList<>(provisions);
    }

    @Property(tries = 100)
    void aProvisionThatMovedIsOneMove(@ForAll("withProvisions") Agreement before, @ForAll Random random) {
        List<Provision> provisions = distinct(before);
        int from = random.nextInt(provisions.size());
        int to = (from + 1 + random.nextInt(provisions.size() - 1)) % provisions.size();
        provisions.add(to, provisions.remove(from));
        Comparison<Agreement> comparison =
                Comparison.of(before, before.toBuilder().provisions(provisions).build());
        assertEquals(
                List.of(DifferenceKind.MOVED),
                comparison.differences().stream().map(Difference::kind).toList(),
                comparison::toString);
    }

    @Property(tries = 100)
    void aProvisionPutInAnywhereIsOneDifference(
            @ForAll("withProvisions") Agreement before,
            @ForAll("withProvisions") Agreement donor,
            @ForAll Random random) {
        List<Provision> provisions = distinct(before);
        int at = random.nextBoolean() ? 0 : random.nextInt(provisions.size() + 1);
        provisions.add(
                at, donor.provisions().get(0).toBuilder().id("put-in-just-now").build());
        Comparison<Agreement> comparison =
                Comparison.of(before, before.toBuilder().provisions(provisions).build());
        assertEquals(1, comparison.differences().size(), comparison::toString);
        assertEquals(
                "provisions[" + at + "]",
                comparison.differences().get(0).after().orElseThrow().toString());
    }

    /** Two versions that change different members are merged without a conflict, in either order. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void independentChangesCommute(
            @ForAll("small") Agreement base, @ForAll("any") Agreement donor, @ForAll Random random) {
        Agreement after = Crossed.of(Agreement.meta(), base, donor, random);
        Comparison<Agreement> comparison = Comparison.of(base, after);
        TreeSet<String> mine = new TreeSet<>();
        Agreement.meta().members().forEach(member -> {
            if (random.nextBoolean()) {
                mine.add(member.name());
            }
        });
        Agreement ours =
                comparison.only(difference -> mine.contains(member(difference))).apply(base);
        Agreement theirs = comparison
                .only(difference -> !mine.contains(member(difference)))
                .apply(base);
        assertEquals(new Merge<>(after, List.of()), Comparison.merge(base, ours, theirs));
        assertEquals(new Merge<>(after, List.of()), Comparison.merge(base, theirs, ours));
    }

    /** The member of the agreement that a difference is in. */
    private static String member(Difference difference) {
        String pointer = difference.after().or(difference::before).orElseThrow().toPointer();
        return pointer.split("/", 3)[1];
    }

    /** Two change different provisions. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void changesOfDifferentProvisionsCommute(@ForAll("withProvisions") Agreement base, @ForAll Random random) {
        List<Provision> provisions = distinct(base);
        int one = random.nextInt(provisions.size());
        int other = (one + 1 + random.nextInt(provisions.size() - 1)) % provisions.size();
        Agreement ours = labelled(base, one, "ours");
        Agreement theirs = labelled(base, other, "theirs");
        Agreement both = labelled(ours, other, "theirs");
        assertEquals(new Merge<>(both, List.of()), Comparison.merge(base, ours, theirs));
        assertEquals(new Merge<>(both, List.of()), Comparison.merge(base, theirs, ours));
    }

    private static Agreement labelled(Agreement agreement, int index, String label) {
        List<Provision> provisions = new ArrayList<>(agreement.provisions());
        provisions.set(index, provisions.get(index).toBuilder().label(label).build());
        return agreement.toBuilder().provisions(provisions).build();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void changesOfOnePlaceAreNamedBoth(@ForAll("withProvisions") Agreement base, @ForAll Random random) {
        List<Provision> provisions = distinct(base);
        int index = random.nextInt(provisions.size());
        Agreement ours = labelled(base, index, "ours");
        Agreement theirs = labelled(base, index, "theirs");
        Merge<Agreement> merge = Comparison.merge(base, ours, theirs);
        assertEquals(ours, merge.value());
        assertEquals(1, merge.conflicts().size());
        assertEquals(Optional.of("ours"), merge.conflicts().get(0).ours().newValue());
        assertEquals(Optional.of("theirs"), merge.conflicts().get(0).theirs().newValue());
        assertEquals(theirs, Comparison.merge(base, theirs, ours).value());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void everyProvisionOfTwoStatementsHasOneDevelopment(
            @ForAll("any") Agreement earlier, @ForAll("any") Agreement donor, @ForAll Random random) {
        for (Agreement later : List.of(donor, Crossed.of(Agreement.meta(), earlier, donor, random))) {
            List<Development> developments =
                    StatementComparison.of(earlier, later).developments();
            assertEquals(
                    indices(earlier),
                    developments.stream()
                            .flatMap(development -> development.before().stream())
                            .map(Object::toString)
                            .sorted()
                            .toList());
            assertEquals(
                    indices(later),
                    developments.stream()
                            .flatMap(development -> development.after().stream())
                            .map(Object::toString)
                            .sorted()
                            .toList());
            for (Development development : developments) {
                assertTrue(isSaid(development.message(Locale.ENGLISH)), development::toString);
                assertTrue(isSaid(development.message(Locale.KOREAN)), development::toString);
            }
        }
    }

    private static List<String> indices(Agreement agreement) {
        return IntStream.range(0, agreement.provisions().size())
                .mapToObj(i -> "provisions[" + i + "]")
                .sorted()
                .toList();
    }
}
