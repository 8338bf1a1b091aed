package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;

/** Comparison without regard to the order of the parties is an equivalence that no shuffling changes. */
class PartyOrderProperties {

    /** How an agreement is made of another; by the rule of the alternat, or with a difference. */
    enum Variation {
        NONE,
        SHUFFLED,
        ONE_MORE,
        ONE_LESS,
        FIRST_TWICE,
        LAST_INSTEAD_OF_FIRST,
        RETITLED;

        Agreement of(Agreement agreement, Random random) {
            List<Party> parties = new ArrayList<>(agreement.parties());
            boolean some = !parties.isEmpty();
            switch (this) {
                case NONE, RETITLED -> {}
                case SHUFFLED -> Collections.shuffle(parties, random);
                case ONE_MORE -> parties.add(random.nextInt(parties.size() + 1), Party.of("one-more"));
                case ONE_LESS -> parties.subList(0, some ? 1 : 0).clear();
                case FIRST_TWICE -> parties.addAll(parties.subList(0, some ? 1 : 0));
                case LAST_INSTEAD_OF_FIRST -> {
                    if (some) {
                        parties.set(0, parties.get(parties.size() - 1));
                    }
                }
            }
            Agreement.Builder varied = agreement.toBuilder().parties(parties);
            return (this == RETITLED ? varied.title("en", "Another title") : varied).build();
        }
    }

    @Provide
    Arbitrary<Agreement> ofSeveral() {
        return Agreements.agreements().parties(0, 5).withProvisions(0, 2);
    }

    @Property
    void isReflexiveAndSymmetricAndInvariantUnderShuffling(
            @ForAll("ofSeveral") Agreement one, @ForAll Variation variation, @ForAll Random random) {
        Agreement other = variation.of(one, random);
        boolean same = counted(one).equals(counted(other)) && one.title().equals(other.title());
        Statistics.label("same").collect(same).coverage(coverage -> {
            coverage.check(true).percentage(percent -> percent > 20);
            coverage.check(false).percentage(percent -> percent > 20);
        });
        assertTrue(one.equalsUpToPartyOrder(one));
        assertEquals(same, one.equalsUpToPartyOrder(other));
        assertEquals(same, other.equalsUpToPartyOrder(one));
        assertEquals(same, Variation.SHUFFLED.of(one, random).equalsUpToPartyOrder(other));
        assertEquals(same, one.equalsUpToPartyOrder(Variation.SHUFFLED.of(other, random)));
    }

    @Property(tries = 200)
    void distinguishesDifferentAgreements(@ForAll Agreement one, @ForAll Agreement other) {
        boolean same = counted(one).equals(counted(other)) && sorted(one).equals(sorted(other));
        assertEquals(same, one.equalsUpToPartyOrder(other));
        assertEquals(same, other.equalsUpToPartyOrder(one));
    }

    private static Agreement sorted(Agreement agreement) {
        return agreement.toBuilder()
                .parties(List.of())
                .actors(agreement.actors().stream()
                        .sorted(Comparator.comparing(Actor::toString))
                        .toList())
                .build();
    }

    private static Map<Party, Long> counted(Agreement agreement) {
        return agreement.parties().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
