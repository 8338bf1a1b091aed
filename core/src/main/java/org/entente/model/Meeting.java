package org.entente.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.MeetingFormat;
import org.entente.vocabulary.MeetingStatus;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A meeting: who met whom, where and when.
 *
 * <p>The day and the hour are two facts, and no midnight is made up where the hour is not known. A meeting may have
 * several venues, or none; an agreement may come of several meetings, or of none.
 */
@Value.Immutable
@ValueStyle
public sealed interface Meeting permits ImmutableMeeting {

    /** {@return the id of the meeting} */
    String id();

    /** {@return its formal name, or empty} */
    Optional<LocalizedText> name();

    /** {@return other names and nicknames} */
    List<LocalizedText> otherNames();

    /** {@return the names by which the text calls it, each on one line} */
    List<String> asPrinted();

    /** {@return its format, or empty} */
    Optional<MeetingFormat> format();

    /** {@return what became of it, or empty} */
    Optional<MeetingStatus> status();

    /** {@return the day or days, by the calendar of the venue, or empty} */
    Optional<DateSpan> dates();

    /** {@return the day of the week that the text gives, or empty} */
    Optional<DayOfWeek> weekday();

    /** {@return when it began, by the clock of the venue, or empty} */
    Optional<LocalTime> startTime();

    /** {@return the time zone of the venue, or empty} */
    Optional<ZoneId> zone();

    /** {@return the places where it was held} */
    List<Reference> venues();

    /** {@return the id of the actor that was host, or empty} */
    Optional<String> host();

    /** {@return who took part} */
    List<Delegation> delegations();

    /** {@return the series that it belongs to, or empty} */
    Optional<LocalizedText> series();

    /** {@return its number in the series, from 1, else {@code number-out-of-range}; or empty} */
    Optional<Integer> ordinal();

    /** {@return the ids of the works that came of it beside this agreement} */
    List<String> outcomes();

    /** {@return a note by whoever coded the text, or empty} */
    Optional<LocalizedText> note();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this meeting} */
    Builder toBuilder();

    /** Builds meetings; {@code id} is mandatory. */
    final class Builder extends ImmutableMeeting.Builder {

        Builder() {}

        /**
         * Builds the meeting.
         *
         * @return the meeting
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Meeting build() {
            Meeting meeting = super.build();
            return Checks.begin()
                    .id("id", meeting.id())
                    .lines("asPrinted", meeting.asPrinted())
                    .id("host", meeting.host())
                    .atLeast("ordinal", meeting.ordinal(), 1)
                    .ids("outcomes", meeting.outcomes())
                    .passed(meeting);
        }
    }
}
