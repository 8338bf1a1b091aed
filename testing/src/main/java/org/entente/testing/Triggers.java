package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.value.DrawnTriggers;
import org.entente.timing.Trigger;

/** What points in time are counted from. */
public final class Triggers {

    private Triggers() {}

    /**
     * Points in time: dates, events, meetings, provisions, numbers and shares of acts, words, the explicit absence of a
     * point, and combinations of these.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Trigger> triggers() {
        return Unresolved.alone(DrawnTriggers.TRIGGERS);
    }
}
