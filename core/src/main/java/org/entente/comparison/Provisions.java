package org.entente.comparison;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Agreement;

/** Groups differences by provision and adds their meanings. */
final class Provisions {

    private static final String LIST = "provisions";

    /** The list and the index lead to a provision. */
    private static final int DEPTH = 2;

    private Provisions() {}

    static List<Difference> meant(Agreement before, Agreement after, List<Difference> differences) {
        List<Difference> meant = new ArrayList<>();
        for (int at = 0; at < differences.size(); ) {
            Difference first = differences.get(at);
            List<Object> steps = first.site().place().steps();
            if (!steps.get(0).equals(LIST)) {
                meant.add(first);
                at++;
            } else if (Node.isInserted(first) && steps.size() < DEPTH) {
                meant.add(first.meaning(List.of(Meaning.of(MeaningKind.NEW))));
                at++;
            } else if (first.kind() == DifferenceKind.DROPPED && steps.size() == DEPTH) {
                meant.add(first.meaning(List.of(Meaning.of(MeaningKind.DROPPED))));
                at++;
            } else {
                int end = end(differences, at, steps.get(1));
                meant.addAll(ProvisionMeanings.of(
                        before,
                        before.provisions().get((Integer) steps.get(1)),
                        after,
                        after.provisions().get(first.site().place().indexAfter(DEPTH)),
                        differences.subList(at, end),
                        DEPTH));
                at = end;
            }
        }
        return meant;
    }

    /** The differences of a provision stand together. */
    private static int end(List<Difference> differences, int from, Object index) {
        int end = from;
        while (end < differences.size()) {
            List<Object> steps = differences.get(end).site().place().steps();
            if (steps.size() < DEPTH
                    || !steps.get(0).equals(LIST)
                    || !steps.get(1).equals(index)) {
                return end;
            }
            end++;
        }
        return end;
    }
}
