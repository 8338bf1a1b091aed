package org.entente.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.Place;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;

/** Places: cities, regions, and what has no more than an id. */
public final class Places {

    private static final List<Place> KNOWN = Table.rows("places.tsv").stream()
            .map(row -> Place.builder()
                    .id(row.text(0))
                    .codes(row.codes(1))
                    .name(row.localized(2))
                    .build())
            .toList();

    private Places() {}

    /**
     * Places, real and invented.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Place> places() {
        Arbitrary<Place> invented = Drawn.of(Place.meta(), Place::builder)
                .with("id", Arbitraries.of("here", "曾根崎", "place/1"))
                .maybe(70, "name", Texts.LOCALIZED)
                .maybe(20, "codes", Vocabularies.codes().list().ofMinSize(1).ofMaxSize(2))
                .maybe(10, "note", Texts.LOCALIZED)
                .values(place -> place.build());
        return OptionalArbitrary.either(20, invented, Arbitraries.of(KNOWN).withoutEdgeCases());
    }
}
