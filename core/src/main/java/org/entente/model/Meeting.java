package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.MEETING;
import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.DefinitionKind.SERIES;
import static org.entente.meta.DefinitionKind.WORK;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.time;
import static org.entente.meta.Kinds.to;
import static org.entente.meta.Kinds.whole;
import static org.entente.meta.Kinds.zone;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.people.Participant;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.timing.PrintedDate;
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

    /** {@return how a source prints the days, beside them or alone, or empty} */
    Optional<PrintedDate> datesAsPrinted();

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

    /** {@return the delegations that took part} */
    List<Delegation> delegations();

    /** {@return who took part beside the delegations: chairs, observers, representatives of bodies, guests} */
    List<Participant> participants();

    /** {@return the id of the series that it belongs to, or empty} */
    Optional<String> series();

    /** {@return its number in the series, from 1, else {@code number-out-of-range}; or empty} */
    Optional<Integer> ordinal();

    /**
     * {@return the id of the meeting before it, or empty} Needed where no numbers in a series say so; see
     * {@link Agreement#meetingBefore}.
     */
    Optional<String> previous();

    /** {@return the ids of the works that came of it beside this agreement} */
    List<String> outcomes();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this meeting} */
    Builder toBuilder();

    /** {@return the members of a meeting, each stated once} */
    static MetaType<Meeting> meta() {
        return MeetingMeta.META;
    }

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
                    .id("series", meeting.series())
                    .atLeast("ordinal", meeting.ordinal(), 1)
                    .id("previous", meeting.previous())
                    .ids("outcomes", meeting.outcomes())
                    .passed(meeting);
        }
    }
}

final class MeetingMeta {

    static final MetaType<Meeting> META = MetaType.of(Meeting.class, Meeting::builder, Meeting.Builder::build)
            .described("A meeting: its participants, places and dates.")
            .required("id", defines(MEETING), Meeting::id, Meeting.Builder::id)
            .described("The id of the meeting.")
            .optional("name", LocalizedText.kind(), Meeting::name, Meeting.Builder::name)
            .described("The formal name of the meeting.")
            .list("otherNames", LocalizedText.kind(), Meeting::otherNames, Meeting.Builder::addOtherName)
            .described("Other names and nicknames.")
            .list("asPrinted", line(), Meeting::asPrinted, Meeting.Builder::addAsPrinted)
            .described("The names by which the text calls the meeting, each on one line.")
            .optional("format", term(MeetingFormat.vocabulary()), Meeting::format, Meeting.Builder::format)
            .described("The format of the meeting.")
            .optional("status", term(MeetingStatus.vocabulary()), Meeting::status, Meeting.Builder::status)
            .described("What became of the meeting.")
            .optional("dates", DateSpan.kind(), Meeting::dates, Meeting.Builder::dates)
            .described("The day or days, by the calendar of the venue.")
            .optional("datesAsPrinted", PrintedDate.kind(), Meeting::datesAsPrinted, Meeting.Builder::datesAsPrinted)
            .described("How a source prints the days, beside them or alone.")
            .optional("weekday", choice(DayOfWeek.class), Meeting::weekday, Meeting.Builder::weekday)
            .described("The day of the week that the text gives.")
            .optional("startTime", time(), Meeting::startTime, Meeting.Builder::startTime)
            .described("When the meeting began, by the clock of the venue.")
            .optional("zone", zone(), Meeting::zone, Meeting.Builder::zone)
            .described("The time zone of the venue.")
            .list("venues", Reference.kind(PLACE), Meeting::venues, Meeting.Builder::addVenue)
            .described("The places where the meeting was held.")
            .optional("host", to(ACTOR), Meeting::host, Meeting.Builder::host)
            .described("The id of the actor that hosted the meeting.")
            .list("delegations", part(Delegation::meta), Meeting::delegations, Meeting.Builder::addDelegation)
            .described("The delegations that took part.")
            .list("participants", part(Participant::meta), Meeting::participants, Meeting.Builder::addParticipant)
            .described("Who took part besides the delegations: chairs, observers, representatives of bodies, guests.")
            .optional("series", to(SERIES), Meeting::series, Meeting.Builder::series)
            .described("The id of the series to which the meeting belongs.")
            .optional("ordinal", whole(1), Meeting::ordinal, Meeting.Builder::ordinal)
            .described("The number of the meeting in its series, from 1.")
            .optional("previous", to(MEETING), Meeting::previous, Meeting.Builder::previous)
            .labelled("Previous meeting")
            .described("The id of the meeting before it.")
            .list("outcomes", to(WORK), Meeting::outcomes, Meeting.Builder::addOutcome)
            .described("The ids of the works that came of the meeting besides this agreement.")
            .optional("note", LocalizedText.kind(), Meeting::note, Meeting.Builder::note)
            .described("The coder's note.")
            .done();

    private MeetingMeta() {}
}
