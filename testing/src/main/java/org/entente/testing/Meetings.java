package org.entente.testing;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnMeetings;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;

/** Meetings and delegations. */
public final class Meetings {

    private Meetings() {}

    /**
     * Meetings: summits, ministerials, telephone calls; at several venues or none.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Meeting> meetings() {
        return Unresolved.alone(DrawnMeetings.meetings());
    }

    /**
     * Meetings that began on a given day.
     *
     * @param day the day
     * @return the arbitrary
     */
    public static Arbitrary<Meeting> meetingsOn(LocalDate day) {
        UncertainDate date = UncertainDate.of(day);
        return meetings()
                .map(meeting -> meeting.toBuilder()
                        .dates(DateSpan.on(date))
                        .weekday(meeting.weekday().map(any -> day.getDayOfWeek()))
                        .build());
    }

    /**
     * Series of meetings.
     *
     * @return the arbitrary
     */
    public static Arbitrary<MeetingSeries> meetingSeries() {
        return Unresolved.alone(DrawnMeetings.SERIES);
    }

    /**
     * Delegations to meetings.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Delegation> delegations() {
        return Unresolved.alone(DrawnMeetings.DELEGATIONS).map(Optional::orElseThrow);
    }
}
