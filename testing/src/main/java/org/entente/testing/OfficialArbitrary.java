package org.entente.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.entente.model.Actor;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;

/** Generates officials; see {@link Officials#officials()}. */
public final class OfficialArbitrary extends ArbitraryDecorator<Official> {

    private final Arbitrary<Unresolved<Tenure>> tenures;
    private final int fewest;
    private final Optional<LocalDate> day;
    private final Optional<String> actor;

    private OfficialArbitrary(
            Arbitrary<Unresolved<Tenure>> tenures, int fewest, Optional<LocalDate> day, Optional<String> actor) {
        this.tenures = tenures;
        this.fewest = fewest;
        this.day = day;
        this.actor = actor;
    }

    static OfficialArbitrary standard() {
        return new OfficialArbitrary(Officials.TENURES, 0, Optional.empty(), Optional.empty());
    }

    /**
     * Generates officials who surely hold an office on a day.
     *
     * @param date the day
     * @return an arbitrary of officials each of whose tenures holds that day
     * @throws IllegalArgumentException if the year is below -9900 or above 9900, where days around cannot be written
     */
    public OfficialArbitrary servingOn(LocalDate date) {
        return new OfficialArbitrary(
                Officials.tenures(Officials.AROUND_THE_DAY, Officials.IN_OFFICE),
                1,
                Optional.of(Dates.surrounded(date)),
                actor);
    }

    /**
     * Generates officials of one actor.
     *
     * @param whom the actor
     * @return an arbitrary of officials who act for it
     */
    public OfficialArbitrary actingFor(Actor whom) {
        return new OfficialArbitrary(tenures, fewest, day, Optional.of(whom.id()));
    }

    /** Officials of the definitions's actors, numbered by actor. */
    Arbitrary<Unresolved<Official>> several() {
        return Drawn.of(Official.meta(), Official::builder)
                .with("name", Names.personNames())
                .maybeId(80, "actor", Definitions::parties)
                .draw("tenures", tenures())
                .maybe(10, "codes", Vocabularies.codes().list().ofMinSize(1).ofMaxSize(2))
                .maybe(3, "note", Texts.LOCALIZED)
                .without("id")
                .unresolved(official -> official)
                .map(unresolved -> definitions -> {
                    Official.Builder official = unresolved
                            .in(definitions)
                            .id("official-" + (definitions.officials().size() + 1));
                    return actor.map(official::actor).orElse(official).build();
                });
    }

    private Arbitrary<Unresolved<List<Tenure>>> tenures() {
        return Unresolved.all(tenures.list().ofMinSize(fewest).ofMaxSize(2));
    }

    @Override
    protected Arbitrary<Official> arbitrary() {
        return several()
                .map(unresolved -> unresolved.in(day.map(Definitions::madeUpOn).orElseGet(Definitions::madeUp)));
    }
}
