package org.entente.growth;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.SuccessionKind;

/** Documents with many actors that were all members of one body, and with one that was so over and over. */
final class GrowthOfActors {

    static final Code CODE = Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "CS");

    private GrowthOfActors() {}

    static Agreement document(int size) {
        List<Membership> memberships = IntStream.range(0, size)
                .mapToObj(i -> Membership.of("body", DateSpan.parse("1950/1960")))
                .toList();
        List<Predecessor> predecessors = IntStream.range(0, size)
                .mapToObj(i -> Predecessor.of("body", SuccessionKind.SEPARATION))
                .toList();
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
        agreement.addActor(actor("actor")
                .memberships(memberships)
                .predecessors(predecessors)
                .build());
        for (int i = 0; i < size; i++) {
            agreement.addActor(actor("a" + i)
                    .addMembership(memberships.get(i))
                    .addPredecessor(predecessors.get(i))
                    .build());
        }
        return agreement.build();
    }

    private static Actor.Builder actor(String id) {
        return Actor.builder().id(id).name("en", "x").addCode(CODE).validity(DateSpan.parse("1918/1992"));
    }
}
