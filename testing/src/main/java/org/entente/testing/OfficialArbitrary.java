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
import org.entente.testing.part.DrawnOfficials;
import org.entente.testing.value.DrawnDates;

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
        return new OfficialArbitrary(DrawnOfficials.TENURES, 0, Optional.empty(), Optional.empty());
    }

    /**
     * Generates officials who surely hold an office on a day.
     *
     * @param date the day
     * @return an arbitrary of officials each of whose tenures holds that day
     * @throws IllegalArgumentException if the year is below -9900 or above 9900, where days around cannot be written
     */
    public OfficialArbitrary servingOn(LocalDate date) {
        return new OfficialArbitrary(DrawnOfficials.SERVING, 1, Optional.of(DrawnDates.surrounded(date)), actor);
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

    /** Officials of the actors that are defined, or of one, numbered. */
    Arbitrary<Unresolved<Official>> several() {
        Arbitrary<Unresolved<Official>> all = DrawnOfficials.officials(tenures());
        return actor.isEmpty()
                ? all
                : all.map(unresolved -> definitions ->
                        unresolved.in(definitions).toBuilder().actor(actor).build());
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
