package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.instrument.Part;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Qualifier;
import org.entente.source.Source;
import org.entente.text.LocalizedText;
import org.entente.violation.Violation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.QualifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRulesTest {

    private static Agreement.Builder agreement() {
        return Agreement.builder().id("a").title("en", "x");
    }

    private static List<String> found(Agreement.Builder agreement) {
        return Refusals.in(AgreementValidator.references().validate(agreement.build()));
    }

    private static Clause clause(String id) {
        return Clause.builder()
                .id(id)
                .topic(ClauseTopic.vocabulary().known().get(0))
                .summary("en", "x")
                .build();
    }

    private static LifecycleEvent event() {
        return LifecycleEvent.builder().act(LifecycleAct.SIGNATURE).build();
    }

    @Test
    void reportsRepeatedIdsInEachList() {
        Agreement.Builder twice = agreement()
                .addActors(
                        Actor.of("x", "en", "x"),
                        Actor.of("y", "en", "x"),
                        Actor.of("x", "en", "z"),
                        Actor.of("x", "en", "x"))
                .addOfficials(
                        Official.builder().id("x").name("x").build(),
                        Official.builder().id("x").name("x").build())
                .addMeetings(
                        Meeting.builder().id("x").build(),
                        Meeting.builder().id("x").build())
                .addPolicyAreas(
                        PolicyArea.builder().id("x").build(),
                        PolicyArea.builder().id("x").build())
                .addParts(Part.of("x", PartKind.ANNEX), Part.of("x", PartKind.LETTER))
                .addPlaces(
                        Place.builder().id("x").build(), Place.builder().id("x").build())
                .addWorks(
                        CitedWork.builder().id("x").build(),
                        CitedWork.builder().id("x").build())
                .addSources(
                        Source.builder().id("x").build(),
                        Source.builder().id("x").build())
                .addEvents(
                        event().toBuilder().id("x").build(),
                        event().toBuilder().id("x").build())
                .addProvisions(clause("x"), clause("x"));
        assertEquals(
                List.of(
                        "id-duplicate actors[2].id",
                        "id-duplicate actors[3].id",
                        "id-duplicate officials[1].id",
                        "id-duplicate places[1].id",
                        "id-duplicate policyAreas[1].id",
                        "id-duplicate works[1].id",
                        "id-duplicate sources[1].id",
                        "id-duplicate meetings[1].id",
                        "id-duplicate events[1].id",
                        "id-duplicate parts[1].id",
                        "id-duplicate provisions[1].id"),
                found(twice));
        assertEquals(
                "another actor has the id \"x\" already, at actors[0].id: give this one an id of its own",
                AgreementValidator.references()
                        .validate(twice.build())
                        .violations()
                        .get(1)
                        .message());
    }

    @Test
    void itemsOfAllProvisionsShareTheirIds() {
        Clause one =
                clause("x").toBuilder().addItem(item("a")).addItem(item("b")).build();
        Clause other = clause("y").toBuilder()
                .addQualifier(Qualifier.of(QualifierKind.MANNER, "en", "x").toBuilder()
                        .addItem(item("a"))
                        .build())
                .addItem(item("c"))
                .build();
        assertEquals(
                List.of("id-duplicate provisions[1].qualifiers[0].items[0].id"),
                found(agreement().addProvisions(one, other)));
        assertEquals(
                Optional.of(item("c")),
                agreement().addProvisions(one, other).build().item("c"));
    }

    private static Item item(String id) {
        return Item.builder().id(id).text(LocalizedText.of("en", id)).build();
    }

    @Test
    void aPartOfItselfIsReported() {
        assertEquals(
                List.of("reference-cycle parts[0].partOf", "reference-cycle parts[3].partOf"),
                found(agreement().addParts(part("a", "c"), part("b", "a"), part("c", "b"), part("d", "d"))));
        assertEquals(
                List.of(), found(agreement().addParts(Part.of("a", PartKind.BODY), part("b", "a"), part("c", "b"))));
    }

    private static Part part(String id, String whole) {
        return Part.builder().id(id).partOf(whole).build();
    }

    @Test
    void listsHaveSeparateIdsAndAllowNone() {
        Clause unnamed = clause("x").toBuilder().id(Optional.empty()).build();
        assertEquals(
                List.of(),
                found(agreement()
                        .addEvents(event(), event())
                        .addProvisions(unnamed, unnamed, clause("x"))
                        .addActor(Actor.of("x", "en", "x"))
                        .addPlace(Place.builder().id("x").build())));
    }

    @ParameterizedTest
    @CsvSource({
        "a-a, 'actors[0].parent', a",
        "a-b b-a, 'actors[0].parent', b",
        "a-b b-c c-a, 'actors[0].parent', 'b, c'",
        "x-a a-b b-c c-a, 'actors[1].parent', 'b, c'",
        "x-y y-z z-, , ",
        "x-y y-x a-b b-a, 'actors[0].parent actors[2].parent', y",
        "x-q a-b b-a p-q q-p, 'actors[1].parent actors[3].parent', b",
        "x-c y-c a-b b-c c-a, 'actors[2].parent', 'b, c'"
    })
    void reportsEachCycleOnceAtItsFirstMember(String parents, String paths, String way) {
        Agreement.Builder agreement = agreement();
        for (String pair : parents.split(" ", -1)) {
            Actor.Builder actor = Actor.of(pair.split("-", -1)[0], "en", "x").toBuilder();
            agreement.addActor((pair.endsWith("-") ? actor : actor.parent(pair.split("-", -1)[1])).build());
        }
        List<String> expected = paths == null
                ? List.of()
                : List.of(paths.split(" ", -1)).stream()
                        .map(path -> "reference-cycle " + path)
                        .toList();
        assertEquals(expected, found(agreement));
        if (way != null) {
            assertEquals(
                    way,
                    AgreementValidator.standard()
                            .validate(agreement.build())
                            .violations()
                            .get(0)
                            .arguments()
                            .get("way"));
        }
    }

    @Test
    void cyclesAreFoundInEveryHierarchy() {
        assertEquals(
                List.of("reference-cycle policyAreas[0].broader"),
                found(agreement()
                        .addPolicyArea(PolicyArea.builder().id("x").broader("x").build())));
        assertEquals(
                List.of("reference-cycle sources[0].derivedFrom"),
                found(agreement()
                        .addSource(Source.builder().id("x").derivedFrom("x").build())));
        assertEquals(
                List.of("reference-cycle provisions[1].partOf"),
                found(agreement()
                        .addProvisions(
                                clause("w").toBuilder().id(Optional.empty()).build(),
                                clause("x").toBuilder().partOf("y").build(),
                                clause("y").toBuilder().partOf("x").build())));
    }

    @Test
    void theFirstDefinitionDecidesAboutCycles() {
        Actor first = Actor.of("x", "en", "x");
        Actor second = first.toBuilder().parent("x").build();
        assertEquals(List.of("id-duplicate actors[1].id"), found(agreement().addActors(first, second)));
        assertEquals(
                List.of("id-duplicate actors[1].id", "reference-cycle actors[0].parent"),
                found(agreement().addActors(second, first)));
    }

    private static Violation dangling(Position.Builder provision) {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addParty(Actor.of("Republic-of-Korea", "en", "Korea"))
                .addProvision(provision.summary("en", "x").build())
                .build();
        List<Violation> found =
                AgreementValidator.references().validate(agreement).violations();
        assertEquals(1, found.size());
        return found.get(0);
    }

    @Test
    void aNearIdIsSuggested() {
        Violation near = dangling(Position.builder().by(Attribution.of("republic-of-Koera")));
        assertEquals("Republic-of-Korea", near.arguments().get("near"));
        assertTrue(near.message().endsWith("correct the id to \"Republic-of-Korea\""), near.message());
        Violation far = dangling(Position.builder().by(Attribution.of("US")));
        assertTrue(far.message().endsWith("correct the id"), far.message());
    }

    @Test
    void aShippedAreaIsSaidToBeShipped() {
        String shipped = PolicyAreas.standard().areas().get(0).id();
        Violation area =
                dangling(Position.builder().by(Attribution.allParties()).addPolicyArea(shipped));
        assertTrue(area.message().contains("PolicyAreas.standard()"), area.message());
        assertTrue(area.message().contains("[{\"id\": \"" + shipped + "\"}]"), area.message());
        Violation other =
                dangling(Position.builder().by(Attribution.allParties()).addPolicyArea("gardening"));
        assertFalse(other.message().contains("PolicyAreas"), other.message());
    }
}
