package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/** Who speaks is a party or part of one, whatever is part of what. */
class SpeakerProperties {

    private static final int ACTORS = 8;
    private static final int NONE = ACTORS;

    @Provide
    static Arbitrary<List<Integer>> parents() {
        return Arbitraries.integers().between(0, NONE).list().ofSize(ACTORS);
    }

    @Property
    void strangersAreNoPartsOfParties(
            @ForAll("parents") List<Integer> parents,
            @ForAll @Size(max = 2) Set<@IntRange(max = ACTORS - 1) Integer> parties,
            @ForAll @Size(max = 12) List<@IntRange(max = ACTORS - 1) Integer> speakers) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            if (!isOf(speakers.get(i), parties, parents)) {
                expected.add("provisions[" + i + "].by.actors[0]");
            }
        }
        assertEquals(expected, strangers(agreement(parents, parties, speakers)));
    }

    private static boolean isOf(int speaker, Set<Integer> parties, List<Integer> parents) {
        Set<Integer> above = new HashSet<>();
        for (int at = speaker; at != NONE && above.add(at); at = parents.get(at)) {
            if (parties.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static Agreement agreement(List<Integer> parents, Set<Integer> parties, List<Integer> speakers) {
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
        for (int i = 0; i < parents.size(); i++) {
            Actor actor = Actor.of("a" + i, "en", "x");
            int parent = parents.get(i);
            agreement.addActor(
                    parent == NONE
                            ? actor
                            : actor.toBuilder().parent("a" + parent).build());
        }
        parties.forEach(party -> agreement.addParty(Party.of("a" + party)));
        speakers.forEach(speaker -> agreement.addProvision(Position.builder()
                .summary("en", "x")
                .by(Attribution.of("a" + speaker))
                .build()));
        return agreement.build();
    }

    private static List<String> strangers(Agreement agreement) {
        return AgreementValidator.standard().listing(40_000).validate(agreement).violations().stream()
                .filter(violation -> violation.code().equals(AgreementProblem.SPEAKER_NOT_A_PARTY.code()))
                .map(Violation::path)
                .map(Object::toString)
                .toList();
    }

    /** Each of many speaks who is far below all others. */
    @Test
    void manySpeakersBelowADeepChainStayLinear() {
        int many = 40_000;
        List<Integer> parents = new ArrayList<>();
        List<Integer> speakers = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            parents.add(i == many ? 0 : i);
            speakers.add(i % 10);
        }
        Agreement agreement = agreement(parents, Set.of(), speakers);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertEquals(many, strangers(agreement).size()));
    }
}
