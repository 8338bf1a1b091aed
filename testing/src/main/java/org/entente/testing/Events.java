package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.life.DateReport;
import org.entente.life.LifecycleEvent;
import org.entente.life.Vote;
import org.entente.people.Participant;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnEvents;

/** Acts in the lives of instruments, in the orders in which the law expects them and in others. */
public final class Events {

    private Events() {}

    /**
     * Acts of all kinds, done by whomever and whenever.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LifecycleEvent> lifecycleEvents() {
        return Combinators.combine(
                        Unresolved.alone(DrawnEvents.EVENTS), OptionalArbitrary.of(40, Arbitraries.just("event-4")))
                .as((event, id) -> event.toBuilder().id(id).build());
    }

    /**
     * Officials in acts, and what they did.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Participant> participants() {
        return Unresolved.alone(DrawnEvents.PARTICIPANTS);
    }

    /**
     * How some members of an organ or conference voted.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Vote> votes() {
        return Unresolved.alone(DrawnEvents.VOTES);
    }

    /**
     * What other sources say of the dates of events.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DateReport> dateReports() {
        return Unresolved.alone(DrawnEvents.REPORTS);
    }
}
