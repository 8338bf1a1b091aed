package org.entente.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Official;
import org.entente.model.Tenure;
import org.entente.source.Citation;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.TimeBound;
import org.entente.time.Timing;
import org.entente.time.UncertainDate;
import org.entente.violation.Violation;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.CitationRelation;
import org.entente.wording.Reference;

/** What must fit in time. What the dates do not settle is no violation. */
final class TimeRules {

    static final List<Rule> ALL = List.of(
            Rule.of(AgreementProblem.WEEKDAY_MISMATCH, examination -> weekdays(examination.agreement())),
            Rule.of(AgreementProblem.OFFICE_NOT_HELD, examination -> notInOffice(examination.agreement())),
            Rule.of(AgreementProblem.OFFICE_HELD_TWICE, examination -> heldTwice(examination.agreement())),
            Rule.of(AgreementProblem.CITED_WORK_LATER, examination -> citedLater(examination.agreement())),
            Rule.of(AgreementProblem.TIMING_REVERSED, examination -> reversed(examination.agreement())));

    private TimeRules() {}

    private static Stream<Violation> weekdays(Agreement agreement) {
        return Located.in("meetings", agreement.meetings())
                .flatMap(meeting -> meeting.part("weekday", Meeting::weekday)
                        .flatMap(weekday -> day(meeting.value())
                                .filter(day -> day.getDayOfWeek() != weekday.value())
                                .map(day -> Violation.of(AgreementProblem.WEEKDAY_MISMATCH, weekday.path())
                                        .with("date", day)
                                        .with("actual", day.getDayOfWeek())
                                        .with("weekday", weekday.value()))
                                .stream()));
    }

    /** The first day of a meeting, if it is beyond doubt. */
    private static Optional<LocalDate> day(Meeting meeting) {
        return meeting.dates()
                .flatMap(DateSpan::start)
                .filter(date -> date.isBefore(date) != Answer.CANNOT_TELL)
                .flatMap(UncertainDate::day);
    }

    private static Stream<Violation> notInOffice(Agreement agreement) {
        return Located.in("meetings", agreement.meetings())
                .flatMap(meeting -> meeting.value().dates().stream()
                        .flatMap(dates -> meeting.each("delegations", Meeting::delegations)
                                .flatMap(delegation -> delegation.each("officials", each -> each.officials()))
                                .flatMap(delegate -> official(agreement, delegate.value())
                                        .filter(official -> isOut(official, dates))
                                        .map(official -> Violation.of(AgreementProblem.OFFICE_NOT_HELD, delegate.path())
                                                .with("official", official.id())
                                                .with("date", dates))
                                        .stream())));
    }

    private static Optional<Official> official(Agreement agreement, Reference reference) {
        return reference.id().flatMap(agreement::official);
    }

    private static boolean isOut(Official official, DateSpan dates) {
        return !official.tenures().isEmpty()
                && official.tenures().stream()
                        .map(Tenure::held)
                        .allMatch(held -> held.filter(span -> endsBefore(span, dates) || endsBefore(dates, span))
                                .isPresent());
    }

    private static boolean endsBefore(DateSpan one, DateSpan other) {
        return one.end()
                .flatMap(end -> other.start().map(end::isBefore))
                .filter(Answer.YES::equals)
                .isPresent();
    }

    private record Holding(Official official, Located<Tenure> tenure) {}

    private static Stream<Violation> heldTwice(Agreement agreement) {
        List<Holding> holdings = Located.in("officials", agreement.officials())
                .flatMap(official -> official.each("tenures", Official::tenures)
                        .filter(tenure -> isSubstantive(tenure.value()))
                        .map(tenure -> new Holding(official.value(), tenure)))
                .toList();
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            Holding one = holdings.get(i);
            holdings.subList(0, i).stream()
                    .filter(other -> overlap(one, other))
                    .findFirst()
                    .ifPresent(other -> found.add(Violation.of(
                                    AgreementProblem.OFFICE_HELD_TWICE,
                                    one.tenure().path())
                            .with("official", one.official().id())
                            .with("other", other.official().id())
                            .with("office", one.tenure().value().office().title())
                            .with("held", one.tenure().value().held().orElseThrow())));
        }
        return found.stream();
    }

    private static boolean isSubstantive(Tenure tenure) {
        return tenure.capacity().filter(Capacity.SUBSTANTIVE::equals).isPresent()
                && tenure.office().organisation().isPresent()
                && tenure.held().isPresent();
    }

    /** Whether two persons hold one office on some day for sure; the day of handing over counts for both. */
    private static boolean overlap(Holding one, Holding other) {
        return !one.official().id().equals(other.official().id())
                && one.tenure().value().office().equals(other.tenure().value().office())
                && (beginsWithin(one, other) || beginsWithin(other, one));
    }

    private static boolean beginsWithin(Holding one, Holding other) {
        DateSpan outer = other.tenure().value().held().orElseThrow();
        return one.tenure().value().held().flatMap(DateSpan::start).stream()
                .anyMatch(start -> outer.contains(start) == Answer.YES
                        && !outer.end().filter(start::equals).isPresent());
    }

    private static Stream<Violation> citedLater(Agreement agreement) {
        List<UncertainDate> made = TextDates.of(agreement);
        if (made.isEmpty()) {
            return Stream.empty();
        }
        return Located.in("provisions", agreement.provisions())
                .flatMap(provision -> provision.each("citations", each -> each.citations()))
                .filter(citation -> citation.value()
                        .relation()
                        .filter(CitationRelation.ENVISAGES::equals)
                        .isEmpty())
                .flatMap(citation -> cited(agreement, citation.value())
                        .filter(work -> isLater(work, made))
                        .map(work -> Violation.of(
                                        AgreementProblem.CITED_WORK_LATER,
                                        citation.path().member("work"))
                                .with("work", work.id())
                                .with("date", work.date().orElseThrow())
                                .with("text", made.get(made.size() - 1))));
    }

    /** The cited work, and the known members of a cited set. */
    private static Stream<CitedWork> cited(Agreement agreement, Citation citation) {
        return citation.work().flatMap(agreement::work).stream()
                .flatMap(work -> Stream.concat(
                        Stream.of(work), work.members().stream().flatMap(member -> agreement.work(member).stream())));
    }

    private static boolean isLater(CitedWork work, List<UncertainDate> made) {
        return work.date()
                .filter(date -> made.stream().allMatch(text -> text.isBefore(date) == Answer.YES))
                .isPresent();
    }

    private static Stream<Violation> reversed(Agreement agreement) {
        return Located.in("provisions", agreement.provisions())
                .flatMap(provision -> provision.part("timing", each -> each.timing()))
                .flatMap(timing -> date(timing.value().from()).stream()
                        .flatMap(from -> ends(timing.value())
                                .filter(until -> until.isBefore(from) == Answer.YES)
                                .map(until -> Violation.of(AgreementProblem.TIMING_REVERSED, timing.path())
                                        .with("from", from)
                                        .with("until", until))));
    }

    private static Stream<UncertainDate> ends(Timing timing) {
        return Stream.of(timing.until(), timing.due()).flatMap(bound -> date(bound).stream());
    }

    private static Optional<UncertainDate> date(Optional<TimeBound> bound) {
        return bound.flatMap(TimeBound::date);
    }
}
