package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import com.flipkart.zjsonpatch.JsonPatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.comparison.Comparison;
import org.entente.comparison.DifferenceKind;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.register.Register;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patches of differences, as a library that is not ours applies them. */
class PatchTest {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static Agreement.Builder agreement(Provision... provisions) {
        return Agreement.builder().id("a").title("en", "x").provisions(List.of(provisions));
    }

    private static Commitment provision(String id) {
        return Commitment.builder()
                .id(id)
                .text("en", "Sentence " + id)
                .by(Attribution.allParties())
                .build();
    }

    private static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** The operations, each on a line, after they were tried. */
    private static List<String> operations(Agreement before, Agreement after) {
        return operations(JSON.writePatch(Comparison.of(before, after)), JSON.write(before), JSON.write(after));
    }

    private static List<String> operations(String patch, String before, String after) {
        JsonNode operations = tree(patch);
        assertEquals(tree(after), JsonPatch.apply(operations, tree(before)), patch);
        List<String> lines = new ArrayList<>();
        operations.forEach(operation -> {
            assertNotEquals(operation.get("path"), operation.get("from"), "a move to its own place");
            lines.add(operation.toString());
        });
        return lines;
    }

    @Test
    void equalVersionsNeedNoOperation() {
        assertEquals(
                List.of(),
                operations(
                        agreement(provision("p")).build(),
                        agreement(provision("p")).build()));
        assertEquals(
                "[ ]\n",
                JSON.writePatch(Comparison.of(agreement().build(), agreement().build())));
    }

    @Test
    void aFirstElementIsAddedByOneOperation() {
        List<String> operations = operations(
                agreement(provision("p"), provision("q")).build(),
                agreement(provision("n"), provision("p"), provision("q")).build());
        assertEquals(1, operations.size());
        assertTrue(
                operations.get(0).startsWith("{\"op\":\"add\",\"path\":\"/provisions/0\",\"value\":{\"kind\":"),
                operations.get(0));
    }

    @Test
    void membersAreAddedRemovedAndReplaced() {
        Timing due = Timing.due(Trigger.on(UncertainDate.parse("2030")));
        Agreement before = agreement(
                        provision("p").toBuilder().label("1").addTiming(due).build())
                .title(LocalizedText.of("en", "Pact", "fr", "Pacte"))
                .build();
        Agreement after = agreement(provision("p").toBuilder()
                        .note(LocalizedText.of("en", "~"))
                        .addTiming(Timing.due(Trigger.on(UncertainDate.parse("2031"))))
                        .build())
                .title(LocalizedText.of("en", "Pact", "ko", "조약"))
                .build();
        assertEquals(
                List.of(
                        "{\"op\":\"remove\",\"path\":\"/title/fr\"}",
                        "{\"op\":\"add\",\"path\":\"/title/ko\",\"value\":\"조약\"}",
                        "{\"op\":\"remove\",\"path\":\"/provisions/0/label\"}",
                        "{\"op\":\"replace\",\"path\":\"/provisions/0/timings/0/due/date\",\"value\":\"2031\"}",
                        "{\"op\":\"add\",\"path\":\"/provisions/0/note\",\"value\":{\"en\":\"~\"}}"),
                operations(before, after));
    }

    /** A date within as many lists as are wanted, each after another element. */
    private static Trigger within(int lists, String date) {
        Trigger trigger = Trigger.on(UncertainDate.parse(date));
        for (int i = 0; i < lists; i++) {
            trigger = Trigger.builder()
                    .allOf(List.of(Trigger.on(UncertainDate.parse("1999")), trigger))
                    .build();
        }
        return trigger;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 20})
    void changeIsOneOperationAtAnyDepth(int lists) {
        List<Agreement> versions = List.of("2030", "2031").stream()
                .map(date -> agreement(provision("p").toBuilder()
                                .addQualifier(Qualifier.builder()
                                        .kind(QualifierKind.CONDITION)
                                        .text(LocalizedText.of("en", "by then"))
                                        .addTiming(Timing.due(within(lists, date)))
                                        .build())
                                .build())
                        .build())
                .toList();
        assertEquals(
                List.of("{\"op\":\"replace\",\"path\":\"/provisions/0/qualifiers/0/timings/0/due"
                        + "/allOf/1".repeat(lists) + "/date\",\"value\":\"2031\"}"),
                operations(versions.get(0), versions.get(1)));
    }

    @Test
    void wholeListsComeAndGoAsMembers() {
        assertEquals(
                List.of("{\"op\":\"remove\",\"path\":\"/provisions\"}"),
                operations(
                        agreement(provision("p"), provision("q")).build(),
                        agreement().build()));
        assertEquals(
                1,
                operations(
                                agreement().build(),
                                agreement(provision("p"), provision("q")).build())
                        .size());
    }

    @Test
    void whatHasMovedIsOneOperation() {
        assertEquals(
                List.of("{\"op\":\"move\",\"from\":\"/provisions/0\",\"path\":\"/provisions/2\"}"),
                operations(
                        agreement(provision("p"), provision("q"), provision("r"))
                                .build(),
                        agreement(provision("q"), provision("r"), provision("p"))
                                .build()));
        assertEquals(
                List.of("{\"op\":\"move\",\"from\":\"/provisions/2\",\"path\":\"/provisions/0\"}"),
                operations(
                        agreement(provision("p"), provision("q"), provision("r"))
                                .build(),
                        agreement(provision("r"), provision("p"), provision("q"))
                                .build()));
    }

    /** What is done within an element comes before its list is changed, at the place of the earlier version. */
    @Test
    void placesAreThoseOfTheEarlierVersion() {
        Agreement before = agreement(provision("p"), provision("q"), provision("r"), provision("s"), provision("t"))
                .build();
        Agreement after = agreement(
                        provision("n"),
                        provision("t"),
                        provision("r").toBuilder()
                                .text("en", "Another sentence")
                                .build(),
                        provision("s"))
                .build();
        assertEquals(
                List.of(
                        "{\"op\":\"replace\",\"path\":\"/provisions/2/text/en\",\"value\":\"Another sentence\"}",
                        "{\"op\":\"remove\",\"path\":\"/provisions/1\"}",
                        "{\"op\":\"remove\",\"path\":\"/provisions/0\"}",
                        "add 0",
                        "{\"op\":\"move\",\"from\":\"/provisions/3\",\"path\":\"/provisions/1\"}"),
                operations(before, after).stream()
                        .map(line -> line.startsWith("{\"op\":\"add\",\"path\":\"/provisions/0\"") ? "add 0" : line)
                        .toList());
    }

    @Test
    void anotherKindReplacesTheKindAlone() {
        Position position = Position.builder()
                .id("p")
                .text("en", "Sentence p")
                .by(Attribution.allParties())
                .build();
        assertEquals(
                List.of("{\"op\":\"replace\",\"path\":\"/provisions/0/kind\",\"value\":\"POSITION\"}"),
                operations(
                        agreement(provision("p")).build(), agreement(position).build()));
    }

    @Test
    void someOfTheDifferencesMakeAPatch() {
        Agreement before = agreement(provision("p"), provision("q")).build();
        Agreement after = agreement(provision("n"), provision("q")).build();
        Comparison<Agreement> some =
                Comparison.of(before, after).only(difference -> difference.kind() == DifferenceKind.ADDED);
        String patch = JSON.writePatch(some);
        assertTrue(patch.contains("\"add\"") && !patch.contains("\"remove\""), patch);
    }

    @Test
    void registersArePatchedToo() {
        Register before = Register.builder()
                .id("r")
                .addActor(Actor.of("KR", "en", "Korea"))
                .build();
        Register after = before.toBuilder()
                .actors(List.of(Actor.of("IS", "en", "Iceland"), Actor.of("KR", "en", "South Korea")))
                .build();
        assertEquals(
                2,
                operations(
                                JSON.writePatch(Comparison.of(before, after)),
                                JSON.registers().write(before),
                                JSON.registers().write(after))
                        .size());
    }

    @Test
    void whatIsWrittenReducedIsPatchedReduced() {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("KR", "en", "Korea"))
                .build();
        EntenteJson reduced = JSON.with(register).reduced();
        Agreement before = agreement(provision("p")).addParty(Party.of("KR")).build();
        Agreement after = before.toBuilder()
                .addActor(Actor.of("KR", "en", "Korea"))
                .addActor(Actor.of("IS", "en", "Iceland"))
                .build();
        String patch = reduced.writePatch(Comparison.of(before, after));
        assertTrue(patch.contains("Iceland") && !patch.contains("Korea"), patch);
        operations(patch, reduced.write(before), reduced.write(after));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderIsMadeOfAnyOther(long seed) {
        Random random = new Random(seed);
        List<Provision> before = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> before.add(provision("p" + i)));
        List<Provision> after = new ArrayList<>(before.subList(random.nextInt(15), 30 + random.nextInt(10)));
        Collections.shuffle(after, random);
        IntStream.range(0, random.nextInt(10))
                .forEach(i -> after.add(random.nextInt(after.size()), provision("n" + i)));
        operations(
                agreement(before.toArray(Provision[]::new)).build(),
                agreement(after.toArray(Provision[]::new)).build());
    }

    @Test
    void patchesMakeAndUnmakeTheStatement() {
        Agreement march = ReferenceAgreements.march2021();
        List<Provision> reversed = new ArrayList<>(march.provisions());
        Collections.reverse(reversed);
        assertEquals(
                27,
                operations(march, march.toBuilder().provisions(reversed).build())
                        .size());
        operations(agreement().build(), march);
        operations(march, agreement().build());
    }

    /** The figures of the page about comparison. */
    @Test
    void anotherLibraryComparesListsByPlace() {
        Commitment buoys = Commitment.builder()
                .id("buoys")
                .text("en", "Iceland and Norway shall light the buoys by 2030.")
                .by(Attribution.of("IS", "NO"))
                .wording(Wording.builder()
                        .modal(Word.lemma("shall"))
                        .addAction(Word.lemma("light"))
                        .build())
                .addTiming(Timing.due(Trigger.on(UncertainDate.parse("2030"))))
                .build();
        Position thanks = Position.builder()
                .id("thanks")
                .summary("en", "They thank the pilots.")
                .by(Attribution.allParties())
                .build();
        Commitment fewer = buoys.toBuilder()
                .text("en", "Iceland should light the buoys by 2032, if funds allow.")
                .by(Attribution.of("IS"))
                .wording(Wording.builder()
                        .modal(Word.lemma("should"))
                        .addAction(Word.lemma("light"))
                        .build())
                .timings(List.of(Timing.due(Trigger.on(UncertainDate.parse("2032")))))
                .addQualifier(Qualifier.of(QualifierKind.CONDITION, "en", "if funds allow"))
                .build();
        Commitment seals = provision("seals");
        assertEquals(
                List.of(6, 9),
                sizes(agreement(buoys).build(), agreement(thanks, fewer).build()));
        assertEquals(
                List.of(1, 1),
                sizes(
                        agreement(buoys, seals).build(),
                        agreement(thanks, buoys, seals).build()));
        assertEquals(
                List.of(1, 1),
                sizes(agreement(buoys, seals).build(), agreement(seals, buoys).build()));
    }

    /** Of how many operations our patch is, and that of zjsonpatch. */
    private static List<Integer> sizes(Agreement before, Agreement after) {
        return List.of(
                operations(before, after).size(),
                JsonDiff.asJson(tree(JSON.write(before)), tree(JSON.write(after)))
                        .size());
    }
}
