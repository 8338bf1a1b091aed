package org.entente.testing.part;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.Place;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnTerms;

/** Places, known and invented. */
public final class DrawnPlaces {

    private static final List<Place> KNOWN = Table.rows("places.tsv").stream()
            .map(row -> Place.builder()
                    .id(row.text(0))
                    .codes(row.codes(1))
                    .name(row.localized(2))
                    .build())
            .toList();

    private DrawnPlaces() {}

    /** Places, real and invented. */
    public static Arbitrary<Place> places() {
        Arbitrary<Place> invented = Drawn.of(Place.meta(), Place::builder)
                .with("id", Arbitraries.of("here", "曾根崎", "place/1"))
                .maybe(70, "name", Words.LOCALIZED)
                .maybe(20, "codes", DrawnTerms.codes().list().ofMinSize(1).ofMaxSize(2))
                .maybe(10, "note", Words.LOCALIZED)
                .values(place -> place.build());
        return OptionalArbitrary.either(20, invented, Arbitraries.of(KNOWN).withoutEdgeCases());
    }
}
