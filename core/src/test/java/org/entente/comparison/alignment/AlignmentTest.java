package org.entente.comparison.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.InvolvementRole;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a provision is known again by, where the next statement puts the matter into other words. */
class AlignmentTest {

    private static final String BEFORE = "Both sides protect fisheries and coasts";
    private static final String AFTER = "Both sides protect fisheries and coasts together";

    private static Agreement statement(Provision... provisions) {
        return Agreement.builder()
                .id("s")
                .title("en", "On the coast")
                .form(InstrumentForm.JOINT_STATEMENT)
                .provisions(List.of(provisions))
                .build();
    }

    private static Provision commitment(String summary, Consumer<Commitment.Builder> trait) {
        Commitment.Builder builder = Commitment.builder()
                .summary("en", summary)
                .by(Attribution.allParties())
                .wording(wording().build());
        trait.accept(builder);
        return builder.build();
    }

    private static Arguments trait(String name, Consumer<Commitment.Builder> trait) {
        return Arguments.of(name, trait);
    }

    private static Wording.Builder wording() {
        return Wording.builder().verb(Word.lemma("agree"));
    }

    static Stream<Arguments> traits() {
        return Stream.of(
                trait("place", builder -> builder.addPlace(Reference.to("barents-sea"))),
                trait("place in words", builder -> builder.addPlace(Reference.printed("Barents Sea"))),
                trait("code", builder -> builder.addCode(Code.of(CodeScheme.CAP, "2103"))),
                trait("cited work", builder -> builder.addCitation(Citation.of("unclos", CitationRelation.RECALLS))),
                trait(
                        "cited work in words",
                        builder -> builder.addCitation(Citation.builder()
                                .asPrinted("Svalbard Treaty")
                                .relation(CitationRelation.RECALLS)
                                .build())),
                trait(
                        "item",
                        builder -> builder.addItem(Item.builder()
                                .text(LocalizedText.of("en", "herring quotas"))
                                .build())),
                trait(
                        "action",
                        builder -> builder.wording(
                                wording().addAction(Word.lemma("inspect")).build())),
                trait(
                        "object",
                        builder -> builder.wording(wording()
                                .object(LocalizedText.of("en", "spawning grounds"))
                                .build())),
                trait("area", builder -> builder.addPolicyArea("fisheries")),
                trait("involved actor", builder -> builder.addInvolved(Involvement.of("FO", InvolvementRole.TARGET))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traits")
    void eachTraitDecidesBetweenEqualWords(String name, Consumer<Commitment.Builder> trait) {
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, trait)),
                statement(commitment(AFTER, builder -> {}), commitment(AFTER, trait)));
        assertEquals(Optional.empty(), alignment.earlier(0));
        assertEquals(Optional.of(0), alignment.earlier(1));
    }

    @Test
    void theFirstCountsWithoutAnyTrait() {
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, builder -> {})),
                statement(commitment(AFTER, builder -> {}), commitment(AFTER, builder -> {})));
        assertEquals(Optional.of(0), alignment.earlier(0));
        assertEquals(Optional.empty(), alignment.earlier(1));
    }

    private static Appeal appeal(String summary, String addressee) {
        return Appeal.builder()
                .summary("en", summary)
                .by(Attribution.allParties())
                .mode(AppealMode.CALLS_UPON)
                .addAddressee(Reference.to(addressee))
                .build();
    }

    @Test
    void theAddresseeDecidesBetweenEqualWords() {
        Alignment alignment =
                Alignment.of(statement(appeal(BEFORE, "KP")), statement(appeal(AFTER, "IR"), appeal(AFTER, "KP")));
        assertEquals(Optional.empty(), alignment.earlier(0));
        assertEquals(Optional.of(0), alignment.earlier(1));
    }

    /** What says the same stays together, even if another has more places in common with it. */
    @Test
    void equalWordsComeBeforeAllTraits() {
        Consumer<Commitment.Builder> places = builder -> builder.addPlace(Reference.to("a"))
                .addPlace(Reference.to("b"))
                .addPlace(Reference.to("c"))
                .addPlace(Reference.to("d"));
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, builder -> {}), commitment(AFTER, places)),
                statement(commitment(BEFORE, places), commitment("They meet", builder -> {})));
        assertEquals(Optional.of(0), alignment.earlier(0));
        assertEquals(Optional.empty(), alignment.earlier(1));
        assertTrue(alignment.isTakenUp(0));
        assertFalse(alignment.isTakenUp(1));
    }

    private static Attribution actors(String name, int number) {
        return Attribution.of(IntStream.range(0, number).mapToObj(i -> name + i).toArray(String[]::new));
    }

    /** Wholly other actors do another thing, but for more than sixteen on either side. */
    @ParameterizedTest
    @CsvSource({"1, 1, false", "16, 16, false", "17, 16, true", "16, 17, true", "17, 17, true"})
    void otherActorsDoAnotherThing(int number, int others, boolean isOne) {
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, builder -> builder.by(actors("a", number)))),
                statement(commitment(AFTER, builder -> builder.by(actors("b", others)))));
        assertEquals(isOne ? Optional.of(0) : Optional.empty(), alignment.earlier(0));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "16, 1", "17, 0"})
    void fewAreasDecideBetweenEqualWords(int number, int continued) {
        Consumer<Commitment.Builder> areas =
                builder -> IntStream.range(0, number).forEach(i -> builder.addPolicyArea("area" + i));
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, areas)),
                statement(commitment(AFTER, builder -> {}), commitment(AFTER, areas)));
        assertEquals(Optional.of(0), alignment.earlier(continued));
    }

    private static Commitment.Builder areas(Commitment.Builder builder, int number) {
        IntStream.range(0, number).forEach(i -> builder.addPolicyArea("area" + i));
        return builder;
    }

    private static Commitment.Builder works(Commitment.Builder builder, int number) {
        IntStream.range(0, number).forEach(i -> builder.addCitation(Citation.of("w" + i, CitationRelation.RECALLS)));
        return builder;
    }

    private static Commitment.Builder actors(Commitment.Builder builder, int number) {
        return builder.by(actors("a", number));
    }

    /** A cited work weighs as much as one area and a half, an actor half as much as an area. */
    @Test
    void citedWorksWeighMoreThanAreas() {
        assertEquals(0, likest(builder -> areas(builder, 4), builder -> works(builder, 2)));
        assertEquals(1, likest(builder -> areas(builder, 4), builder -> works(builder, 3)));
        assertEquals(0, likest(builder -> areas(builder, 7), builder -> works(builder, 4)));
        assertEquals(0, likest(builder -> areas(builder, 4), builder -> actors(builder, 6)));
        assertEquals(1, likest(builder -> areas(builder, 4), builder -> actors(builder, 10)));
    }

    /** Which of two, with either trait, takes up what has both. */
    private static int likest(Consumer<Commitment.Builder> one, Consumer<Commitment.Builder> other) {
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, one.andThen(other))),
                statement(commitment(AFTER, one), commitment(AFTER, other)));
        return alignment.earlier(0).isPresent() ? 0 : 1;
    }

    @Test
    void wordsAreKnownByTheirSurfaceToo() {
        Consumer<Commitment.Builder> action = builder -> builder.wording(
                wording().addAction(Word.builder().surface("inspects").build()).build());
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, action)),
                statement(commitment(AFTER, builder -> {}), commitment(AFTER, action)));
        assertEquals(Optional.of(0), alignment.earlier(1));
    }
}
