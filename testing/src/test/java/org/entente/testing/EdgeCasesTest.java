package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.entente.provision.Provision;
import org.junit.jupiter.api.Test;

/** Edge cases do not multiply, however many parts a value has; in aggregates there are none. */
class EdgeCasesTest {

    private static final int MANY = 10_000;

    @Test
    void aggregatesHaveNone() {
        Stream.of(
                        Agreements.agreements(),
                        Agreements.agreements()
                                .bilateral()
                                .withSources()
                                .withCommitments(1, 5)
                                .containing(Provisions.provisions()),
                        Agreements.codedAgreements(),
                        Provisions.provisions(),
                        Meetings.meetings(),
                        Officials.officials(),
                        Sources.sources())
                .forEach(all -> assertEquals(0, all.edgeCases(MANY).size()));
        for (Class<?> kind : Provision.class.getPermittedSubclasses()) {
            assertEquals(0, count(Catalogue.arbitrary(kind).orElseThrow()), kind::toString);
        }
    }

    @Test
    void noTypeHasMoreThanItsPartsExplain() {
        Map<String, Integer> counts = new TreeMap<>();
        Catalogue.types()
                .forEach(type -> counts.put(
                        type.getSimpleName(), count(Catalogue.arbitrary(type).orElseThrow())));
        InvalidValues.types()
                .forEach(type -> counts.put("Invalid" + type.getSimpleName(), count(InvalidValues.of(type))));
        counts.put("InvalidAgreement", count(InvalidAgreements.of(Agreements.agreements())));
        counts.values().removeIf(count -> count <= 24);
        assertTrue(counts.isEmpty(), counts::toString);
    }

    private static int count(Arbitrary<?> all) {
        return all.edgeCases(MANY).size();
    }
}
