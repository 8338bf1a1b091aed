package org.entente.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Office;
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

/** What must fit in time. What the dates do not settle is no violation. */
final class TimeRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.WEEKDAY_MISMATCH, TimeRules::weekdays),
            new LibraryRule(AgreementProblem.OFFICE_NOT_HELD, TimeRules::notInOffice),
            new LibraryRule(AgreementProblem.OFFICE_HELD_TWICE, TimeRules::heldTwice),
            new LibraryRule(AgreementProblem.CITED_WORK_LATER, TimeRules::citedLater),
            new LibraryRule(AgreementProblem.TIMING_REVERSED, TimeRules::reversed));

    private TimeRules() {}

    private static void weekdays(RuleRun inspection) {
        Cursor<Meeting> meeting = Cursor.in("meetings", inspection.agreement().meetings());
        while (meeting.next()) {
            Optional<DayOfWeek> weekday = meeting.get().weekday();
            Optional<LocalDate> day = day(meeting.get());
            if (weekday.isPresent() && day.isPresent() && day.get().getDayOfWeek() != weekday.get()) {
                inspection.report(Violation.of(AgreementProblem.WEEKDAY_MISMATCH, meeting.path("weekday"))
                        .with("date", day.get())
                        .with("actual", day.get().getDayOfWeek())
                        .with("weekday", weekday.get()));
            }
        }
    }

    /** The first day of a meeting, if it is beyond doubt. */
    private static Optional<LocalDate> day(Meeting meeting) {
        return meeting.dates()
                .flatMap(DateSpan::start)
                .filter(date -> date.isBefore(date) != Answer.CANNOT_TELL)
                .flatMap(UncertainDate::day);
    }

    private static void notInOffice(RuleRun inspection) {
        IdIndex<Official> officials = inspection.definitions().officials;
        Cursor.in("meetings", inspection.agreement().meetings())
                .forEach(meeting -> meeting.get()
                        .dates()
                        .ifPresent(dates -> meeting.each(
                                        "delegations", meeting.get().delegations())
                                .forEach(delegation -> delegation
                                        .each("officials", delegation.get().officials())
                                        .forEach(delegate -> delegate.get()
                                                .id()
                                                .flatMap(officials::find)
                                                .filter(official -> isOut(official, dates))
                                                .ifPresent(official -> inspection.report(
                                                        Violation.of(AgreementProblem.OFFICE_NOT_HELD, delegate.path())
                                                                .with("official", official.id())
                                                                .with("date", dates)))))));
    }

    private static boolean isOut(Official official, DateSpan dates) {
        return !official.tenures().isEmpty()
                && official.tenures().stream()
                        .map(Tenure::held)
                        .allMatch(held -> held.filter(span -> TextDates.isApart(span, dates))
                                .isPresent());
    }

    private record Holding(Official official, DateSpan held) {}

    private static void heldTwice(RuleRun inspection) {
        Map<Office, List<Holding>> holdings = new HashMap<>();
        Cursor.in("officials", inspection.agreement().officials())
                .forEach(official -> official.each("tenures", official.get().tenures())
                        .forEach(tenure -> {
                            if (isSubstantive(tenure.get())) {
                                Office office = tenure.get().office();
                                Holding one = new Holding(
                                        official.get(), tenure.get().held().orElseThrow());
                                List<Holding> others = holdings.computeIfAbsent(office, any -> new ArrayList<>());
                                others.stream()
                                        .filter(other -> overlap(one, other))
                                        .findFirst()
                                        .ifPresent(other -> inspection.report(Violation.of(
                                                        AgreementProblem.OFFICE_HELD_TWICE, tenure.path())
                                                .with("official", one.official().id())
                                                .with("other", other.official().id())
                                                .with("office", office.title())
                                                .with("held", one.held())));
                                others.add(one);
                            }
                        }));
    }

    private static boolean isSubstantive(Tenure tenure) {
        return tenure.capacity().filter(Capacity.SUBSTANTIVE::equals).isPresent()
                && tenure.office().actor().isPresent()
                && tenure.held().isPresent();
    }

    /** Whether two persons hold their one office on some day for sure; the day of handing over counts for both. */
    private static boolean overlap(Holding one, Holding other) {
        return !one.official().id().equals(other.official().id())
                && beginsBeforeEndOf(one.held(), other.held())
                && beginsBeforeEndOf(other.held(), one.held());
    }

    private static boolean beginsBeforeEndOf(DateSpan one, DateSpan other) {
        return one.isOpenStart()
                || other.isOpenEnd()
                || one.start()
                        .flatMap(start -> other.end().map(start::isBefore))
                        .filter(Answer.YES::equals)
                        .isPresent();
    }

    private static void citedLater(RuleRun inspection) {
        List<DateSpan> made = TextDates.of(inspection.agreement());
        if (made.isEmpty()) {
            return;
        }
        Cursor.in("provisions", inspection.agreement().provisions())
                .forEach(provision -> provision
                        .each("citations", provision.get().citations())
                        .forEach(citation -> {
                            if (citation.get()
                                    .relation()
                                    .filter(CitationRelation.ENVISAGES::equals)
                                    .isEmpty()) {
                                cited(inspection, citation.get(), work -> {
                                    if (isLater(work, made)) {
                                        inspection.report(Violation.of(
                                                        AgreementProblem.CITED_WORK_LATER, citation.path("work"))
                                                .with("work", work.id())
                                                .with("date", work.date().orElseThrow())
                                                .with("text", made.get(made.size() - 1)));
                                    }
                                });
                            }
                        }));
    }

    /** The cited work, and the known members of a cited set. */
    private static void cited(RuleRun inspection, Citation citation, Consumer<CitedWork> action) {
        IdIndex<CitedWork> works = inspection.definitions().works;
        citation.work().flatMap(works::find).ifPresent(work -> {
            action.accept(work);
            work.members().forEach(member -> works.find(member).ifPresent(action));
        });
    }

    private static boolean isLater(CitedWork work, List<DateSpan> made) {
        return work.date()
                .filter(date ->
                        made.stream().allMatch(text -> text.end().orElseThrow().isBefore(date) == Answer.YES))
                .isPresent();
    }

    private static void reversed(RuleRun inspection) {
        Cursor.in("provisions", inspection.agreement().provisions())
                .forEach(provision -> provision
                        .part("timing", provision.get().timing())
                        .forEach(timing -> {
                            reversed(inspection, timing, timing.get().until());
                            reversed(inspection, timing, timing.get().due());
                        }));
    }

    private static void reversed(RuleRun inspection, Cursor<Timing> timing, Optional<TimeBound> end) {
        Optional<UncertainDate> from = date(timing.get().from());
        Optional<UncertainDate> until = date(end);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()) == Answer.YES) {
            inspection.report(Violation.of(AgreementProblem.TIMING_REVERSED, timing.path())
                    .with("from", from.get())
                    .with("until", until.get()));
        }
    }

    private static Optional<UncertainDate> date(Optional<TimeBound> bound) {
        return bound.flatMap(TimeBound::date);
    }
}
