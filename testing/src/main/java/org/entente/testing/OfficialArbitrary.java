package org.entente.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.entente.model.Actor;
import org.entente.model.Official;
import org.entente.model.Tenure;

/** Generates officials; see {@link Officials#officials()}. */
public final class OfficialArbitrary extends ArbitraryDecorator<Official> {

    private final Arbitrary<Sketch<Tenure>> tenures;
    private final int fewest;
    private final Optional<LocalDate> day;
    private final Optional<String> actor;

    private OfficialArbitrary(
            Arbitrary<Sketch<Tenure>> tenures, int fewest, Optional<LocalDate> day, Optional<String> actor) {
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

    /** Officials of the cast's actors, numbered by actor. */
    Arbitrary<Sketch<Official>> sketches() {
        return Shape.of(Official::builder)
                .with(Names.personNames(), (official, name) -> official.name(name))
                .maybeId(80, Cast::parties, (official, whom) -> official.actor(whom))
                .draw(tenures(), (official, held) -> official.tenures(held))
                .maybe(10, Vocabularies.codes().list().ofMinSize(1).ofMaxSize(2), (official, it) -> official.codes(it))
                .maybe(3, Texts.LOCALIZED, (official, note) -> official.note(note))
                .sketch(official -> official)
                .map(sketch -> cast -> {
                    Official.Builder official =
                            sketch.in(cast).id("official-" + (cast.officials().size() + 1));
                    return actor.map(official::actor).orElse(official).build();
                });
    }

    private Arbitrary<Sketch<List<Tenure>>> tenures() {
        return Sketch.all(tenures.list().ofMinSize(fewest).ofMaxSize(2));
    }

    @Override
    protected Arbitrary<Official> arbitrary() {
        return sketches().map(sketch -> sketch.in(day.map(Cast::madeUpOn).orElseGet(Cast::madeUp)));
    }
}
