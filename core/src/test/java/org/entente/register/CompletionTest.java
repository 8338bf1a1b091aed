package org.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Membership;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.validation.AgreementValidator;
import org.entente.vocabulary.CitationRelation;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final Register REGISTER = Register.builder()
            .id("r")
            .addActor(Actor.of("UN", "en", "United Nations"))
            .addActor(Actor.of("SC", "en", "Security Council").toBuilder()
                    .parent("UN")
                    .build())
            .addActor(Actor.of("KR", "en", "Korea").toBuilder()
                    .addMembership(Membership.of("UN", DateSpan.parse("1991-09-17/..")))
                    .build())
            .addActor(Actor.of("US", "en", "United States"))
            .addActor(Actor.of("JP", "en", "Japan"))
            .policyAreas(PolicyAreas.standard().areas())
            .build();

    private static Agreement agreement(String parties, String actors) {
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
        words(parties).forEach(id -> agreement.addParty(Party.of(id)));
        words(actors)
                .map(id -> REGISTER.actor(id).orElseGet(() -> Actor.of(id, "en", "Local " + id)))
                .forEach(agreement::addActor);
        return agreement.build();
    }

    private static Stream<String> words(String words) {
        return words.isEmpty() ? Stream.of() : Stream.of(words.split(" "));
    }

    private static String ids(Agreement agreement) {
        return String.join(" ", agreement.actors().stream().map(Actor::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "KR US, '', KR US UN",
        "KR US, KR US, KR US UN",
        "US KR, '', US KR UN",
        "SC, '', SC UN",
        "a KR, a, a KR UN",
        "KR a, a, KR a UN",
        "KR, a, KR UN a",
        "x, '', ''"
    })
    void whatIsLackingIsAddedWhereItIsReached(String parties, String actors, String completed) {
        Agreement complete = REGISTER.complete(agreement(parties, actors));

        assertEquals(completed, ids(complete));
        assertEquals(complete, REGISTER.complete(complete));
    }

    @ParameterizedTest
    @CsvSource({
        "KR US, KR US UN, ''",
        "KR US, US KR UN, US KR",
        "KR US a, KR US a UN, a",
        "KR a US, KR a US UN, a",
        "a KR US, KR a US UN, KR a",
        "KR US, KR US UN JP, JP",
        "KR US, JP KR US UN, JP KR US UN",
        "a, a, a",
        "US JP, JP US, JP US",
        "US JP KR, US KR JP UN, KR JP",
        "US US, US US, US US"
    })
    void onlyWhatComesBackIsTakenOut(String parties, String actors, String reduced) {
        Agreement given = agreement(parties, actors);
        Agreement few = REGISTER.reduce(given);

        assertEquals(reduced, ids(few));
        assertEquals(given, REGISTER.complete(few));
    }

    @Test
    void whatTheAgreementSaysOtherwiseStays() {
        Agreement given = agreement("KR US", "").toBuilder()
                .addActor(Actor.of("KR", "en", "Corea"))
                .build();

        assertEquals("KR US", ids(REGISTER.complete(given)));
        assertEquals(
                "Corea",
                REGISTER.complete(given)
                        .actors()
                        .get(0)
                        .name()
                        .texts()
                        .values()
                        .iterator()
                        .next());
        assertEquals(given, REGISTER.reduce(given));
    }

    @Test
    void aNarrowAreaBringsItsBroaderOnes() {
        PolicyArea narrow = PolicyAreas.standard().areas().stream()
                .filter(area -> area.broader().isPresent())
                .findFirst()
                .orElseThrow();
        Agreement given = agreement("KR", "").toBuilder()
                .addProvision(Position.builder()
                        .text(LocalizedText.of("en", "They agree."))
                        .by(Attribution.of("KR"))
                        .addPolicyArea(narrow.id())
                        .build())
                .build();

        Agreement complete = REGISTER.complete(given);

        assertEquals(
                List.copyOf(PolicyAreas.standard().withBroader(narrow.id())),
                complete.policyAreas().stream().map(PolicyArea::id).toList());
        assertFalse(AgreementValidator.references().validate(complete).hasErrors());
        assertTrue(AgreementValidator.references().validate(given).hasErrors());
        assertEquals(given, REGISTER.reduce(complete));
    }

    /** One definition of each kind, of which an agreement refers to some, and these to the others. */
    @Test
    void definitionsOfEachKindAreAddedAndTakenOut() {
        LocalizedText name = LocalizedText.of("en", "One");
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("A", "en", "One"))
                .addOffice(Office.of("f", "en", "Minister"))
                .addOfficial(Official.builder()
                        .id("o")
                        .name("Ann Berg")
                        .addTenure(Tenure.builder().office(Reference.to("f")).build())
                        .build())
                .addSeries(MeetingSeries.of("s", "en", "Talks"))
                .addMeeting(Meeting.builder().id("m").series("s").build())
                .addPolicyArea(PolicyArea.builder().id("sea").label(name).build())
                .addPlace(Place.of("bay", "en", "Bay House"))
                .addWork(CitedWork.builder().id("w").name(name).build())
                .build();
        Agreement given = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addProvision(Position.builder()
                        .text(LocalizedText.of("en", "They agree."))
                        .by(Attribution.builder()
                                .addActor(Reference.to("A"))
                                .addOfficial(Reference.to("o"))
                                .build())
                        .addPolicyArea("sea")
                        .addPlace(Reference.to("bay"))
                        .addCitation(Citation.of("w", CitationRelation.RECALLS))
                        .addTiming(Timing.due(Trigger.meeting("m")))
                        .build())
                .build();
        Agreement complete = register.complete(given);
        assertEquals(register.actors(), complete.actors());
        assertEquals(register.offices(), complete.offices());
        assertEquals(register.officials(), complete.officials());
        assertEquals(register.series(), complete.series());
        assertEquals(register.meetings(), complete.meetings());
        assertEquals(register.policyAreas(), complete.policyAreas());
        assertEquals(register.places(), complete.places());
        assertEquals(register.works(), complete.works());
        assertEquals(given, register.reduce(complete));
    }
}
