package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.assessment.AssessmentScheme;
import org.entente.instrument.Part;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.register.Register;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.PartyRole;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private static final List<String> SENTENCES = List.of(
            "The Parties shall mark their nets.",
            "They will light the northern buoys by winter.",
            "Each side lends two tugs to the other.",
            "Pilots of either harbour are admitted in both.",
            "A joint council counts the herring every spring.",
            "Tolls on timber are lifted.");

    private static Commitment.Builder sentence(String text) {
        return Commitment.builder().text("en", text).by(Attribution.allParties());
    }

    private static List<Provision> provisions(boolean withIds) {
        return IntStream.range(0, SENTENCES.size())
                .<Provision>mapToObj(i -> withIds
                        ? sentence(SENTENCES.get(i)).id("p" + i).build()
                        : sentence(SENTENCES.get(i)).build())
                .toList();
    }

    private static Agreement of(List<Provision> provisions) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .provisions(provisions)
                .build();
    }

    private static List<String> said(Comparison<?> comparison) {
        return comparison.differences().stream().map(Difference::toString).toList();
    }

    /** Compares, and makes sure that the differences make the one of the other. */
    private static Comparison<Agreement> compared(Agreement before, Agreement after) {
        Comparison<Agreement> comparison = Comparison.of(before, after);
        assertEquals(after, comparison.apply(before));
        return comparison;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProvisionPutInAtTheHeadIsOneDifference(boolean withIds) {
        List<Provision> more = new ArrayList<>(provisions(withIds));
        Provision added = sentence("A lighthouse is built.").build();
        more.add(0, added);
        Difference difference = only(compared(of(provisions(withIds)), of(more)));
        assertEquals(DifferenceKind.ADDED, difference.kind());
        assertEquals(Optional.empty(), difference.before());
        assertEquals(Optional.of(ValuePath.of("provisions").index(0)), difference.after());
        assertEquals(Optional.of(added), difference.newValue());
        assertTrue(difference.means(MeaningKind.NEW));
    }

    private static Difference only(Comparison<?> comparison) {
        assertEquals(1, comparison.differences().size(), comparison::toString);
        return comparison.differences().get(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProvisionThatIsDroppedIsOneDifference(boolean withIds) {
        List<Provision> fewer = new ArrayList<>(provisions(withIds));
        Provision dropped = fewer.remove(2);
        Difference difference = only(compared(of(provisions(withIds)), of(fewer)));
        assertEquals(DifferenceKind.DROPPED, difference.kind());
        assertEquals(Optional.of(ValuePath.of("provisions").index(2)), difference.before());
        assertEquals(Optional.empty(), difference.after());
        assertEquals(Optional.of(dropped), difference.oldValue());
        assertTrue(difference.means(MeaningKind.DROPPED));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProvisionThatMovedIsAMove(boolean withIds) {
        List<Provision> other = new ArrayList<>(provisions(withIds));
        other.add(4, other.remove(1));
        Difference difference = only(compared(of(provisions(withIds)), of(other)));
        assertEquals(DifferenceKind.MOVED, difference.kind());
        assertEquals(Optional.of(ValuePath.of("provisions").index(1)), difference.before());
        assertEquals(Optional.of(ValuePath.of("provisions").index(4)), difference.after());
        assertEquals(List.of(), difference.meanings());
        assertTrue(difference.message(Locale.ENGLISH).endsWith("moved from place 2 to place 5"), difference::toString);
    }

    @Test
    void asFewMoveAsPossible() {
        List<Provision> other = new ArrayList<>(provisions(false));
        Collections.rotate(other, 1);
        assertEquals(
                DifferenceKind.MOVED,
                only(compared(of(provisions(false)), of(other))).kind());
        Collections.reverse(other);
        compared(of(provisions(false)), of(other));
    }

    @Test
    void whatMovedMayDifferToo() {
        List<Provision> other = new ArrayList<>(provisions(true));
        other.remove(0);
        other.add(sentence("The Parties shall mark all their nets.").id("p0").build());
        assertEquals(
                List.of(
                        "Commitment p0: moved from place 1 to place 6",
                        "Commitment p0, Text, English: “The Parties shall mark their nets.” → “The Parties shall mark all"
                                + " their nets.” (reworded)"),
                said(compared(of(provisions(true)), of(other))));
    }

    @Test
    void nothingDiffersFromItself() {
        Comparison<Agreement> comparison = compared(of(provisions(true)), of(provisions(true)));
        assertTrue(comparison.isEmpty());
        assertEquals("", comparison.toString());
        assertFalse(compared(of(provisions(true)), of(List.of())).isEmpty());
    }

    @Test
    void aRewordedProvisionWithoutIdIsTheSame() {
        List<Provision> other = new ArrayList<>(provisions(false));
        other.set(3, sentence("Pilots of either harbour are welcome in both.").build());
        assertEquals(
                List.of(
                        "Commitment “Pilots of either harbour are welcome in both.”, Text, English: “Pilots of either harbour"
                                + " are admitted in both.” → “Pilots of either harbour are welcome in both.” (reworded)"),
                said(compared(of(provisions(false)), of(other))));
    }

    @Test
    void anotherProvisionInItsPlaceIsAnother() {
        List<Provision> other = new ArrayList<>(provisions(false));
        other.set(3, sentence("Whaling ends.").build());
        Comparison<Agreement> comparison = compared(of(provisions(false)), of(other));
        assertEquals(
                List.of(DifferenceKind.ADDED, DifferenceKind.DROPPED),
                comparison.differences().stream().map(Difference::kind).toList());
    }

    @Test
    void oneLabelIsOneProvision() {
        Agreement before = of(List.of(
                sentence("Whaling ends.").label("3 (b)").build(),
                sentence("Sealing ends.").label("4").build()));
        Agreement after = of(List.of(
                sentence("No harpoon is sold.").label("3 (b)").build(),
                sentence("Sealing ends.").label("4").build()));
        assertEquals(
                List.of("Commitment 3 (b), Text, English: “Whaling ends.” → “No harpoon is sold.” (reworded)"),
                said(compared(before, after)).stream()
                        .map(line -> line.replace("“3 (b)”", "3 (b)"))
                        .toList());
    }

    @Test
    void oneNumberIsOnePart() {
        Part.Builder before = Part.builder().id("annex-a").number("II").title(LocalizedText.of("en", "Whales"));
        Part.Builder after = Part.builder().id("second").number("II").title(LocalizedText.of("en", "Seals"));
        Agreement one = of(List.of()).toBuilder().addPart(before.build()).build();
        Agreement other = of(List.of()).toBuilder().addPart(after.build()).build();
        List<DifferenceKind> kinds = compared(one, other).differences().stream()
                .map(Difference::kind)
                .toList();
        assertEquals(List.of(DifferenceKind.REPLACED, DifferenceKind.REPLACED), kinds);
        Agreement third =
                of(List.of()).toBuilder().addPart(after.number("III").build()).build();
        assertEquals(
                List.of(DifferenceKind.ADDED, DifferenceKind.DROPPED),
                compared(one, third).differences().stream()
                        .map(Difference::kind)
                        .sorted()
                        .toList());
    }

    @Test
    void anotherIdIsReportedAndNoOtherProvision() {
        List<Provision> other = new ArrayList<>(provisions(true));
        other.set(0, sentence(SENTENCES.get(0)).id("q").build());
        assertEquals(List.of("Commitment q, Id: p0 → q"), said(compared(of(provisions(true)), of(other))));
    }

    @Test
    void anotherKindKeepsTheCommonMembers() {
        Agreement before = of(List.of(sentence("Whaling ends.").id("p").build()));
        Agreement after = of(List.of(Position.builder()
                .id("p")
                .text("en", "Whaling ends.")
                .by(Attribution.allParties())
                .build()));
        assertEquals(
                List.of("Position p, Kind: COMMITMENT → POSITION (a position, no longer a commitment)"),
                said(compared(before, after)));
        Agreement clause = of(List.of(Clause.builder()
                .id("p")
                .text("en", "Whaling ends.")
                .topic(ClauseTopic.DURATION)
                .build()));
        assertEquals(
                List.of("p, Kind", "p, Whose act", "p, Topic"),
                compared(before, clause).differences().stream()
                        .map(difference -> difference.name(Locale.ENGLISH).replaceFirst("^\\w+ (clause )?", ""))
                        .toList());
    }

    @Test
    void textsDifferByLanguage() {
        Agreement before = of(List.of()).toBuilder()
                .title(LocalizedText.of("en", "Pact", "fr", "Pacte"))
                .build();
        Agreement after = of(List.of()).toBuilder()
                .title(LocalizedText.of("en", "Pact", "ko", "조약"))
                .build();
        Comparison<Agreement> comparison = compared(before, after);
        assertEquals(List.of("Title, French: dropped: “Pacte”", "Title, Korean: added: “조약”"), said(comparison));
        assertEquals(
                Optional.of(ValuePath.of("title").member("ko")),
                comparison.differences().get(1).after());
        assertEquals("제목, 한국어: 추가됨: “조약”", comparison.differences().get(1).message(Locale.KOREAN));
    }

    @Test
    void wordsAndReferencesAreReportedAsAWhole() {
        Agreement before = of(List.of(sentence("x")
                .id("p")
                .addPerformer(Reference.to("KR", "South Korea"))
                .build()));
        Agreement after = of(List.of(sentence("x")
                .id("p")
                .addPerformer(Reference.to("KR", "the ROK"))
                .build()));
        Difference difference = only(compared(before, after));
        assertEquals(Optional.of(Reference.to("KR", "South Korea")), difference.oldValue());
        assertEquals(Optional.of(Reference.to("KR", "the ROK")), difference.newValue());
        assertEquals(List.of(), difference.meanings());
    }

    @Test
    void definitionsAreMatchedByWhatTheyAreAbout() {
        Agreement before = of(List.of()).toBuilder()
                .addActor(Actor.of("KR", "en", "Korea"))
                .addActor(Actor.of("US", "en", "United States"))
                .addParty(Party.of("KR"))
                .addParty(Party.of("US"))
                .build();
        Agreement after = before.toBuilder()
                .actors(List.of(
                        Actor.of("US", "en", "United States of America"),
                        Actor.of("KR", "en", "Korea").toBuilder()
                                .kind(ActorKind.STATE)
                                .build()))
                .parties(List.of(
                        Party.of("KR").toBuilder().addRole(PartyRole.DEPOSITARY).build(), Party.of("US")))
                .build();
        assertEquals(
                List.of(
                        "Actor US: moved from place 2 to place 1",
                        "Actor US, Name, English: “United States” → “United States of America”",
                        "Actor KR, Kind: added: state",
                        "Parties KR, Roles: added: depositary"),
                said(compared(before, after)));
    }

    @Test
    void aReplacedTimeIsMatched() {
        Provision before = sentence("x")
                .id("p")
                .addTiming(Timing.due(Trigger.on(UncertainDate.parse("2030"))))
                .build();
        Provision after = sentence("x")
                .id("p")
                .addTiming(Timing.due(Trigger.on(UncertainDate.parse("2041-05"))))
                .build();
        Difference difference = only(compared(of(List.of(before)), of(List.of(after))));
        assertEquals(
                "provisions[0].timings[0].due.date",
                difference.after().orElseThrow().toString());
        assertTrue(difference.means(MeaningKind.DEADLINE_LATER));
    }

    @Test
    void equalElementsDifferByTheirNumber() {
        Code code = Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "KR");
        Agreement once = of(List.of()).toBuilder().addCode(code).build();
        Agreement thrice =
                of(List.of()).toBuilder().codes(List.of(code, code, code)).build();
        assertEquals(2, compared(once, thrice).differences().size());
        assertEquals(2, compared(thrice, once).differences().size());
    }

    @Test
    void someOfTheDifferencesMayBeKept() {
        List<Provision> other = new ArrayList<>(provisions(true));
        other.add(0, sentence("A lighthouse is built.").id("new").build());
        other.remove(6);
        other.set(1, sentence("The Parties should mark their nets.").id("p0").build());
        Comparison<Agreement> comparison = compared(of(provisions(true)), of(other));
        Agreement some = comparison
                .only(difference -> difference.kind() != DifferenceKind.DROPPED)
                .apply(comparison.before());
        assertEquals(7, some.provisions().size());
        assertEquals(Optional.of("new"), some.provisions().get(0).id());
        assertEquals(
                "The Parties should mark their nets.",
                some.provisions().get(1).text().orElseThrow().in(Locale.ENGLISH));
        assertEquals(comparison.before(), comparison.only(difference -> false).apply(comparison.before()));
    }

    @Test
    void aPartThatCannotBeBuiltIsRefused() {
        Agreement before = of(List.of(sentence("x").id("p").build()));
        Agreement after = of(List.of(Commitment.builder()
                .id("p")
                .summary("en", "Another thing entirely.")
                .by(Attribution.allParties())
                .build()));
        Comparison<Agreement> dropped =
                compared(before, after).only(difference -> difference.kind() == DifferenceKind.DROPPED);
        InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> dropped.apply(before));
        assertEquals("one-of-required", refusal.report().violations().get(0).code());
    }

    @Test
    void registersAreComparedTheSameWay() {
        Register before = Register.builder()
                .id("r")
                .addActor(Actor.of("BR", "en", "Burma"))
                .addPlace(Place.of("rangoon", "en", "Rangoon"))
                .build();
        Register after = before.toBuilder()
                .actors(List.of(Actor.of("BR", "en", "Myanmar")))
                .build();
        Comparison<Register> comparison = Comparison.of(before, after);
        assertEquals(List.of("Actor BR, Name, English: “Burma” → “Myanmar”"), said(comparison));
        assertEquals(after, comparison.apply(before));
    }

    @Test
    void whatNestsDeeplyIsComparedToo() {
        Agreement before = of(List.of(sentence("x")
                .id("p")
                .addCitation(Citation.builder().asPrinted("the old treaty").build())
                .build()));
        Agreement after = before.toBuilder()
                .addPart(Part.builder().id("annex").build())
                .provisions(List.of(sentence("x")
                        .id("p")
                        .part("annex")
                        .addCitation(Citation.builder()
                                .asPrinted("the old treaty")
                                .work("w")
                                .build())
                        .build()))
                .build();
        assertEquals(
                List.of("parts[0]", "provisions[0].part", "provisions[0].citations[0].work"),
                compared(before, after).differences().stream()
                        .map(difference -> difference.after().orElseThrow().toString())
                        .toList());
    }

    /** For all pairs of sentences, and all kinds. */
    @Test
    void aDifferenceMeansWhatItsMeaningsSay() {
        for (Sentences.Pair pair : Sentences.pairs()) {
            for (Difference difference : compared(of(List.of(pair.before())), of(List.of(pair.after())))
                    .differences()) {
                for (MeaningKind kind : MeaningKind.values()) {
                    assertEquals(
                            difference.meanings().stream()
                                    .map(Meaning::kind)
                                    .toList()
                                    .contains(kind),
                            difference.means(kind));
                }
            }
        }
    }

    /** What a change of who speaks means is said even where no reference was added or dropped. */
    @Test
    void otherSpeakersAreNamedByTheirExtent() {
        Agreement before = of(List.of(sentence("They meet.").build())).toBuilder()
                .addParty(Party.of("KR"))
                .addParty(Party.of("US"))
                .build();
        Agreement after = before.toBuilder()
                .provisions(List.of(
                        sentence("They meet.").by(Attribution.unattributed()).build()))
                .build();
        assertEquals(
                List.of(
                        "no longer the act of KR",
                        "no longer the act of US",
                        "performer dropped: KR",
                        "performer dropped: US"),
                meanings(compared(before, after)));
    }

    private static List<String> meanings(Comparison<?> comparison) {
        return comparison.differences().stream()
                .flatMap(difference -> difference.meanings().stream())
                .map(Meaning::toString)
                .toList();
    }

    /** What follows the provisions has no meaning for them, whatever its place. */
    @Test
    void whatFollowsProvisionsIsNotTheirs() {
        Agreement before = of(List.of(sentence("They shall meet.").label("1").build())).toBuilder()
                .addScheme(AssessmentScheme.builder()
                        .id("s")
                        .name(LocalizedText.of("en", "Effect"))
                        .build())
                .build();
        Agreement after = of(List.of(sentence("They shall meet.").label("2").build())).toBuilder()
                .addScheme(AssessmentScheme.builder()
                        .id("s")
                        .name(LocalizedText.of("en", "Effects"))
                        .build())
                .note(LocalizedText.of("en", "coded"))
                .build();
        Comparison<Agreement> comparison = compared(before, after);
        assertEquals(List.of("renumbered"), meanings(comparison));
        assertEquals(3, comparison.differences().size());
        Comparison<Agreement> added = compared(of(before.provisions()), after);
        assertEquals(List.of("renumbered"), meanings(added));
        assertEquals(3, added.differences().size());
    }

    /** All that is done at a place, in one order, and a part of it. */
    @Test
    void differencesAreFoundByTheirPlaces() {
        List<Provision> provisions = new ArrayList<>(provisions(true));
        provisions.add(provisions.remove(0));
        provisions.set(1, sentence("Other words.").id("p2").label("9").build());
        provisions.add(2, sentence("A lighthouse is built.").build());
        List<Difference> differences =
                compared(of(provisions(true)), of(provisions)).differences();
        Node root = Node.of(differences);
        assertEquals(Set.copyOf(differences), root.all().collect(Collectors.toSet()));
        for (DifferenceKind kind : DifferenceKind.values()) {
            assertEquals(
                    differences.stream().filter(each -> each.kind() == kind).collect(Collectors.toSet()),
                    root.only(each -> each.kind() == kind).all().collect(Collectors.toSet()));
        }
        Node list = Objects.requireNonNull(root.at("provisions"));
        assertEquals(DifferenceKind.ADDED, list.all().findFirst().orElseThrow().kind());
        assertEquals(
                DifferenceKind.MOVED,
                Objects.requireNonNull(list.at(0))
                        .all()
                        .findFirst()
                        .orElseThrow()
                        .kind());
    }

    /** What two differences say stands with the first of them. */
    @Test
    void aMeaningStandsWithTheFirstDifference() {
        Agreement before =
                of(List.of(sentence("They meet.").by(Attribution.of("A")).build()));
        Agreement after = of(List.of(sentence("They meet.")
                .by(Attribution.of("A", "B"))
                .addPerformer(Reference.to("A"))
                .addPerformer(Reference.to("B"))
                .build()));
        assertEquals(
                List.of(List.of("also the act of B", "performer added: B"), List.of(), List.of()),
                compared(before, after).differences().stream()
                        .map(difference -> difference.meanings().stream()
                                .map(Meaning::toString)
                                .toList())
                        .toList());
    }
}
