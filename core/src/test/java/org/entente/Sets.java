package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Holds long lists against each other; where they differ, the message has the difference alone. */
public final class Sets {

    private Sets() {}

    /** Fails with what is missing, else with what is surplus. */
    public static void assertSame(Collection<String> wanted, Collection<String> there, String place) {
        assertEquals(Set.of(), without(wanted, there), place + " lacks");
        assertEquals(Set.of(), without(there, wanted), place + " has without need");
    }

    /** The strings of one list that are not in another. */
    public static Set<String> without(Collection<String> some, Collection<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(new HashSet<>(others));
        return rest;
    }
}
