package org.entente.examples.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.corpus.query.CountTable;
import org.entente.corpus.query.Dimension;
import org.entente.model.Agreement;
import org.entente.provision.Provision;

/**
 * Counts the provisions of an agreement by actor, policy area and year. The key is the three with a tab between them; a
 * provision of two actors is counted under both, and what has no actor, area or year under {@link CountTable#NONE}.
 */
final class Counts {

    private Counts() {}

    /** What one agreement counts. */
    static Map<String, Long> in(Agreement agreement) {
        Function<Provision, Collection<String>> actors = Dimension.ACTOR.in(agreement);
        Function<Provision, Collection<String>> areas = Dimension.AREA.in(agreement);
        Function<Provision, Collection<String>> years = Dimension.YEAR.in(agreement);
        Map<String, Long> counts = new HashMap<>();
        for (Provision provision : agreement.provisions()) {
            for (String actor : keys(actors, provision)) {
                for (String area : keys(areas, provision)) {
                    for (String year : keys(years, provision)) {
                        counts.merge(actor + "\t" + area + "\t" + year, 1L, Long::sum);
                    }
                }
            }
        }
        return counts;
    }

    private static Iterable<String> keys(Function<Provision, Collection<String>> of, Provision provision) {
        Collection<String> keys = of.apply(provision);
        return keys.isEmpty() ? List.of(CountTable.NONE) : new TreeSet<>(keys);
    }
}
