package org.entente.testing.part;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.people.Participant;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.MeetingFormat;
import org.entente.vocabulary.MeetingStatus;
import org.entente.vocabulary.ParticipantRole;

/** Meetings, series of them and delegations. */
public final class DrawnMeetings {

    /** How long before the day of an agreement its meetings may have been. */
    private static final int LEAD = 250;

    /** A party and some of its officials, rarely another actor's; nothing where there is no party. */
    public static final Arbitrary<Unresolved<Optional<Delegation>>> DELEGATIONS = Combinators.combine(
                    Unresolved.oneOf(Definitions::parties),
                    Arbitraries.integers().between(0, 3).withoutEdgeCases(),
                    OptionalArbitrary.of(10, Unresolved.reference(Definitions::officialIds)))
            .<Unresolved<Optional<Delegation>>>as((party, count, stranger) ->
                    definitions -> party.in(definitions).map(whose -> {
                        Delegation.Builder delegation = Delegation.builder().actor(whose);
                        definitions.officialsOf(whose).stream()
                                .limit(count)
                                .forEach(id -> delegation.addParticipant(Participant.of(id)));
                        stranger.ifPresent(unresolved -> delegation.addParticipant(Participant.builder()
                                .official(unresolved.in(definitions))
                                .build()));
                        return delegation.build();
                    }))
            .withoutEdgeCases();

    /** Actors that take part without a delegation: chairs, observers. */
    public static final Arbitrary<Unresolved<Participant>> OTHERS = Drawn.of(Participant.meta(), Participant::builder)
            .draw("actor", Unresolved.reference(Definitions::actors))
            .maybe(80, "role", DrawnTerms.terms(ParticipantRole.vocabulary()))
            .without("official", "office")
            .unresolved(participant -> participant.build());

    public static final Arbitrary<Unresolved<MeetingSeries>> SERIES = Drawn.of(
                    MeetingSeries.meta(), MeetingSeries::builder)
            .with("id", Arbitraries.of("series", "회의", "s/1"))
            .with("name", Words.LOCALIZED)
            .maybe(20, "otherNames", Words.LOCALIZED.list().ofMinSize(1).ofMaxSize(2))
            .maybe(10, "codes", DrawnTerms.codes().list().ofMinSize(1).ofMaxSize(2))
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(series -> series.build());

    private DrawnMeetings() {}

    public static Arbitrary<Unresolved<Meeting>> meetings() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Seoul", "America/New_York", "Asia/Kathmandu", "Z", "+09:00")
                .map(ZoneId::of);
        Arbitrary<LocalTime> times =
                Arbitraries.of("09:30", "00:00", "23:59:59", "12:00:00.5").map(LocalTime::parse);
        return Drawn.of(Meeting.meta(), Meeting::builder)
                .with("id", Arbitraries.of("meeting-1", "2+2", "summit"))
                .maybe(60, "name", Words.LOCALIZED)
                .maybe(10, "otherNames", Words.LOCALIZED.list().ofMinSize(1).ofMaxSize(2))
                .maybe(10, "asPrinted", Words.LINES.list().ofMinSize(1).ofMaxSize(2))
                .maybe(70, "format", DrawnTerms.terms(MeetingFormat.vocabulary()))
                .maybe(30, "status", DrawnTerms.terms(MeetingStatus.vocabulary()))
                .draw(
                        calendar(),
                        (meeting, calendar) -> meeting.dates(calendar.dates).weekday(calendar.weekday),
                        "dates",
                        "weekday")
                .maybe(5, "datesAsPrinted", DrawnTimings.printedDates())
                .maybe(20, "startTime", times)
                .maybe(30, "zone", zones)
                .maybeDraw(60, "venues", Unresolved.references(Definitions::places))
                .maybeId(30, "host", Definitions::parties)
                .maybeDraw(
                        60,
                        Unresolved.few(DELEGATIONS),
                        (meeting, them) -> meeting.delegations(
                                them.stream().flatMap(Optional::stream).toList()),
                        "delegations")
                .maybeDraw(10, "participants", Unresolved.few(OTHERS))
                .maybeId(60, "series", Definitions::series)
                .maybe(20, "ordinal", Arbitraries.of(1, 2, 46, 1000))
                .maybeId(10, "previous", Definitions::meetings)
                .maybeDraw(10, "outcomes", Unresolved.someOf(Definitions::workIds))
                .maybe(5, "note", Words.LOCALIZED)
                .unresolved(meeting -> meeting.build());
    }

    private record Calendar(Optional<DateSpan> dates, Optional<DayOfWeek> weekday) {}

    /** A day of the week that fits the date nearly always. */
    private static Arbitrary<Unresolved<Calendar>> calendar() {
        return Combinators.combine(
                        OptionalArbitrary.of(80, DrawnDates.spansAround(-LEAD, 0)),
                        OptionalArbitrary.of(20, Arbitraries.of(true)),
                        OptionalArbitrary.of(1, Arbitraries.of(DayOfWeek.class)))
                .as((dates, named, wrong) -> definitions -> {
                    Optional<DateSpan> span = dates.map(unresolved -> unresolved.in(definitions));
                    Optional<DayOfWeek> right = span.flatMap(DateSpan::start)
                            .flatMap(UncertainDate::day)
                            .map(LocalDate::getDayOfWeek)
                            .filter(day -> named.isPresent());
                    return new Calendar(span, wrong.or(() -> right));
                });
    }
}
