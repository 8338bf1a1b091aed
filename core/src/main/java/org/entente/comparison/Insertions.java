package org.entente.comparison;

import java.util.Comparator;
import java.util.List;

/** In which order comes what is put after one element of a list. */
interface Insertions {

    /** The order of the later list, where all is of one comparison. */
    Insertions OF_ONE = inserted -> inserted.stream()
            .sorted(Comparator.comparingInt(difference -> difference.site().rank()))
            .toList();

    List<Difference> inOrder(List<Difference> inserted);
}
