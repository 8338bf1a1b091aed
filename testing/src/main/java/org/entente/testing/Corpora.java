package org.entente.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.corpus.Corpus;
import org.entente.instrument.Relation;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.register.Register;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.RelationKind;

/** Sets of agreements with the register of what they share. */
public final class Corpora {

    private static final int MOST = 4;

    private Corpora() {}

    /**
     * Agreements that share their definitions, each related to the one before; some are reduced by the register, which has
     * all of their definitions or none. The rules between agreements find nothing in them but agreements that are not there
     * ({@code agreement-unknown}), as corpora seldom have all.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Corpus> corpora() {
        return corpora(Agreements.agreements());
    }

    /**
     * Agreements that share the definitions of one of your choice.
     *
     * @param agreements the first of each set
     * @return the arbitrary, otherwise as {@link #corpora()}
     */
    public static Arbitrary<Corpus> corpora(Arbitrary<Agreement> agreements) {
        Objects.requireNonNull(agreements, "agreements");
        return Combinators.combine(
                        agreements,
                        Arbitraries.integers().between(1, MOST),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Corpora::sharing);
    }

    /**
     * Agreements that define one actor otherwise than those before: at least the last one does, so {@code definition-drift} is
     * reported of its actors.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Corpus> drifting() {
        return corpora().map(corpus -> {
            List<Agreement> agreements = new ArrayList<>(corpus.agreements());
            Actor shared = Actor.of("drifting-actor", "en", "Northland");
            Actor drifted = shared.toBuilder()
                    .name(LocalizedText.of("en", "Kingdom of Northland"))
                    .build();
            agreements.add(related("before-drift", agreements).addActor(shared).build());
            agreements.add(related("drifted", agreements).addActor(drifted).build());
            return Corpus.of(agreements, corpus.register());
        });
    }

    private static Corpus sharing(Agreement first, int count, boolean isRegistered, boolean isReduced) {
        Register register = isRegistered
                ? Registers.of(List.of(first))
                : Register.builder().id("register").build();
        List<Agreement> agreements = new ArrayList<>();
        agreements.add(first);
        while (agreements.size() < count) {
            Agreement next = related("sharing-" + agreements.size(), agreements)
                    .actors(first.actors())
                    .parties(first.parties())
                    .offices(first.offices())
                    .officials(first.officials())
                    .series(first.series())
                    .meetings(first.meetings())
                    .policyAreas(first.policyAreas())
                    .places(first.places())
                    .works(first.works())
                    .build();
            agreements.add(isReduced ? register.reduce(next) : next);
        }
        return Corpus.of(agreements, register);
    }

    /** An agreement that is related to the one before, in a way that says nothing of their dates. */
    private static Agreement.Builder related(String id, List<Agreement> before) {
        Agreement last = before.get(before.size() - 1);
        return Agreement.builder()
                .id(id)
                .title("en", "On the same matter")
                .addRelation(Relation.to(RelationKind.RELATED_TO, last.id()))
                .addProvision(Position.builder()
                        .summary("en", "It takes note of what was agreed.")
                        .by(Attribution.unattributed())
                        .build());
    }
}
