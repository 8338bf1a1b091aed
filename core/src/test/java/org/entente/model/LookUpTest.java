package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.assessment.AssessmentScheme;
import org.entente.instrument.Part;
import org.entente.life.LifecycleEvent;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Qualifier;
import org.entente.source.Source;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An id that is defined twice means the first definition, whatever it is of; and who acts where words are silent. */
class LookUpTest {

    private static Position position(String note) {
        return Position.builder()
                .id("x")
                .summary("en", note)
                .by(Attribution.allParties())
                .addItem(Item.builder()
                        .id("x")
                        .text(LocalizedText.of("en", note))
                        .build())
                .build();
    }

    private static List<Item> items(Agreement agreement) {
        return agreement.provisions().stream()
                .flatMap(provision -> provision.items().stream())
                .toList();
    }

    private static Official official(String name) {
        return Official.builder().id("x").name(name).build();
    }

    private static final LocalizedText ONE = LocalizedText.of("en", "one");
    private static final LocalizedText TWO = LocalizedText.of("en", "two");

    private static final Agreement TWICE = Agreement.builder()
            .id("a")
            .title("en", "A")
            .addActors(Actor.of("x", "en", "one"), Actor.of("x", "en", "two"))
            .addOffices(Office.of("x", "en", "one"), Office.of("x", "en", "two"))
            .addOfficials(official("one"), official("two"))
            .addSeries(MeetingSeries.of("x", "en", "one"), MeetingSeries.of("x", "en", "two"))
            .addMeetings(
                    Meeting.builder().id("x").note(ONE).build(),
                    Meeting.builder().id("x").note(TWO).build())
            .addParts(
                    Part.builder().id("x").note(ONE).build(),
                    Part.builder().id("x").note(TWO).build())
            .addPolicyAreas(
                    PolicyArea.builder().id("x").label(ONE).build(),
                    PolicyArea.builder().id("x").label(TWO).build())
            .addPlaces(Place.of("x", "en", "one"), Place.of("x", "en", "two"))
            .addWorks(
                    CitedWork.builder().id("x").note(ONE).build(),
                    CitedWork.builder().id("x").note(TWO).build())
            .addSources(
                    Source.builder().id("x").note(ONE).build(),
                    Source.builder().id("x").note(TWO).build())
            .addSchemes(
                    AssessmentScheme.builder().id("x").note(ONE).build(),
                    AssessmentScheme.builder().id("x").note(TWO).build())
            .addEvents(issuance(ONE), issuance(TWO))
            .addProvisions(position("one"), position("two"))
            .build();

    private static LifecycleEvent issuance(LocalizedText note) {
        return LifecycleEvent.builder()
                .id("x")
                .act(LifecycleAct.ISSUANCE)
                .note(note)
                .build();
    }

    private static Arguments lookUp(
            String name, Function<Agreement, List<?>> all, BiFunction<Agreement, String, Optional<?>> find) {
        return arguments(name, all, find);
    }

    static List<Arguments> lookUps() {
        return List.of(
                lookUp("actor", Agreement::actors, Agreement::actor),
                lookUp("office", Agreement::offices, Agreement::office),
                lookUp("official", Agreement::officials, Agreement::official),
                lookUp("series", Agreement::series, Agreement::series),
                lookUp("meeting", Agreement::meetings, Agreement::meeting),
                lookUp("part", Agreement::parts, Agreement::part),
                lookUp("policyArea", Agreement::policyAreas, Agreement::policyArea),
                lookUp("place", Agreement::places, Agreement::place),
                lookUp("work", Agreement::works, Agreement::work),
                lookUp("source", Agreement::sources, Agreement::source),
                lookUp("scheme", Agreement::schemes, Agreement::scheme),
                lookUp("event", Agreement::events, Agreement::event),
                lookUp("provision", Agreement::provisions, Agreement::provision),
                lookUp("item", LookUpTest::items, Agreement::item));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookUps")
    void ofTwoDefinitionsTheFirstIsFound(
            String name, Function<Agreement, List<?>> all, BiFunction<Agreement, String, Optional<?>> find) {
        assertEquals(2, all.apply(TWICE).stream().distinct().count());
        assertEquals(Optional.of(all.apply(TWICE).get(0)), find.apply(TWICE, "x"));
        assertEquals(Optional.empty(), find.apply(TWICE, "X"));
    }

    @Test
    void everyLookUpByIdIsTried() {
        Set<String> tried =
                Set.copyOf(lookUps().stream().map(row -> (String) row.get()[0]).toList());
        List<String> found = Arrays.stream(Agreement.class.getMethods())
                .filter(method -> method.getReturnType() == Optional.class
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .map(method -> method.getName())
                .filter(name -> !name.matches("meeting(Before|After)"))
                .sorted()
                .toList();
        assertEquals(tried.stream().sorted().toList(), found);
    }

    @Test
    void ofTwoAreasTheFirstLeadsUpwards() {
        PolicyAreas areas = PolicyAreas.of(List.of(
                PolicyArea.builder().id("x").broader("one").build(),
                PolicyArea.builder().id("x").broader("two").build(),
                PolicyArea.builder().id("one").build(),
                PolicyArea.builder().id("two").build()));
        assertEquals(Set.of("x", "one"), Set.copyOf(areas.withBroader("x")));
    }

    /**
     * Who performs a commitment, by what it says itself and what the whole says of which it is a part. Performers that
     * are only words stand for an actor, so no other takes their place.
     */
    @ParameterizedTest
    @CsvSource({
        "'', KR, '', KR",
        "'', '', KR, KR",
        "'', US, KR, US",
        "JP, KR, '', JP",
        "JP, '', KR, JP",
        "JP+US, KR, '', JP+US",
        "the ministries, KR, '', ''",
        "JP+the ministries, KR, '', JP",
        "'', the ministers, KR, ''",
        "'', '', '', ''"
    })
    void performersAreNamedElseTheSpeakers(String performers, String by, String byOfWhole, String expected) {
        Commitment.Builder commitment =
                Commitment.builder().summary("en", "x").partOf("whole").by(attribution(by));
        references(performers).forEach(commitment::addPerformer);
        Commitment part = commitment.build();
        Clause whole = Clause.builder()
                .id("whole")
                .topic(org.entente.vocabulary.ClauseTopic.vocabulary().known().get(0))
                .summary("en", "x")
                .by(attribution(byOfWhole))
                .build();
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addActors(Actor.of("KR", "en", "k"), Actor.of("US", "en", "u"), Actor.of("JP", "en", "j"))
                .addProvisions(part, whole)
                .build();
        assertEquals(Set.copyOf(parts(expected)), agreement.performers(part));
        for (String actor : List.of("KR", "US", "JP")) {
            assertEquals(
                    parts(expected).contains(actor) ? List.of(part) : List.of(),
                    agreement.commitmentsToBePerformedBy(actor));
        }
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("\\+")).filter(part -> !part.isEmpty()).toList();
    }

    private static List<Reference> references(String text) {
        return parts(text).stream()
                .map(part -> part.length() == 2 ? Reference.to(part) : Reference.printed(part))
                .toList();
    }

    private static Optional<Attribution> attribution(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Attribution.builder().addAllActors(references(text)).build());
    }

    private static Item item(String text) {
        return Item.builder().id("x").text(LocalizedText.of("en", text)).build();
    }

    /** A position with items of its own, and with others in two phrases that qualify it. */
    private static Position enumerating(String own, String... qualifying) {
        Position.Builder position = position("x").toBuilder().items(List.of());
        Stream.of(qualifying)
                .forEach(text -> position.addQualifier(Qualifier.of(QualifierKind.PURPOSE, "en", "to").toBuilder()
                        .addItem(item(text))
                        .build()));
        return own.isEmpty() ? position.build() : position.addItem(item(own)).build();
    }

    /** Items of phrases come before those of their provision, and those of one provision before those of the next. */
    @Test
    void ofTwoItemsThoseOfPhrasesComeFirst() {
        Map<String, List<Position>> cases = Map.of(
                "own", List.of(enumerating("own")),
                "phrase", List.of(enumerating("own", "phrase", "next")),
                "before", List.of(enumerating("before"), enumerating("own", "phrase")),
                "alone", List.of(enumerating(""), enumerating("", "alone", "next"), enumerating("own")));
        cases.forEach((found, provisions) -> assertEquals(
                Optional.of(item(found)),
                Agreement.builder()
                        .id("a")
                        .title("en", "A")
                        .provisions(provisions)
                        .build()
                        .item("x")));
    }
}
