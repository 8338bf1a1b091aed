package org.entente.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Meeting;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.validation.index.Holders;
import org.entente.validation.index.IdIndex;
import org.entente.validation.index.TextDates;
import org.entente.validation.index.Times;
import org.entente.validation.walk.Cursor;
import org.entente.validation.walk.Timings;
import org.entente.violation.Violation;
import org.entente.vocabulary.Capacity;

/** What must fit in time. What the dates do not settle is no violation. */
final class TimeRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.WEEKDAY_MISMATCH, TimeRules::weekdays),
            new LibraryRule(AgreementProblem.OFFICE_NOT_HELD, TimeRules::notInOffice)
                    .reading(TextDates.PLACES)
                    .reading(
                            "officials[].tenures[].held",
                            "officials[].tenures[].capacity",
                            "officials[].tenures[].office",
                            "events[=].expected"),
            new LibraryRule(AgreementProblem.OFFICE_HELD_TWICE, TimeRules::heldTwice).reading("offices[].seats"),
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
        Map<String, Times> tenures = new HashMap<>();
        Appearances.each(inspection, (official, as, act, place) -> {
            // Ids have no spaces.
            String key = as.offices().isEmpty() ? official.id() : official.id() + " " + String.join(" ", as.offices());
            if (!official.tenures().isEmpty()
                    && !act.mayBeWithin(key, () -> tenures.computeIfAbsent(key, any -> tenures(official, as)))) {
                Violation violation = Violation.of(AgreementProblem.OFFICE_NOT_HELD, place.get())
                        .with("official", official.id())
                        .with("date", act.date().orElseThrow());
                inspection.report(
                        as.offices().isEmpty()
                                ? violation
                                : violation.with("office", as.offices().get(0)));
            }
        });
    }

    /** The times in which one of the offices was held; where nothing is coded of the office that is named, any time. */
    private static Times tenures(Official official, Appearances.As as) {
        List<Tenure> counted = as.tenures(official);
        return new Times(
                counted.isEmpty()
                        ? List.of(Optional.empty())
                        : counted.stream()
                                .filter(tenure -> !tenure.isDesignate())
                                .map(Tenure::held)
                                .toList());
    }

    private static void heldTwice(RuleRun inspection) {
        Map<String, List<DateSpan>> held = new HashMap<>();
        substantive(
                inspection,
                (official, office, tenure) -> held.computeIfAbsent(office, any -> new ArrayList<>())
                        .add(tenure.get().held().orElseThrow()));
        held.values().removeIf(spans -> spans.size() == 1);
        if (held.isEmpty()) {
            return;
        }
        Map<String, Holders> holders = new HashMap<>();
        held.forEach((office, spans) -> holders.put(office, new Holders(spans)));
        substantive(inspection, (official, office, tenure) -> {
            Holders ofOffice = holders.get(office);
            if (ofOffice == null) {
                return;
            }
            DateSpan span = tenure.get().held().orElseThrow();
            ofOffice.another(official.id(), span)
                    .ifPresent(
                            other -> inspection.report(Violation.of(AgreementProblem.OFFICE_HELD_TWICE, tenure.path())
                                    .with("official", official.id())
                                    .with("other", other)
                                    .with("office", office)
                                    .with("held", span)));
            ofOffice.add(official.id(), span);
        });
    }

    /** Takes a tenure in substance of an office. */
    private interface Substantive {
        void accept(Official official, String office, Cursor<Tenure> tenure);
    }

    /** Those of offices that one alone can hold: an office with seats may have more holders than are coded. */
    private static void substantive(RuleRun inspection, Substantive action) {
        IdIndex<Office> offices = inspection.definitions().offices;
        Cursor.in("officials", inspection.agreement().officials())
                .forEach(official -> official.each("tenures", official.get().tenures())
                        .forEach(tenure -> {
                            Optional<String> office = tenure.get()
                                    .office()
                                    .id()
                                    .filter(id -> isForOne(offices, id) && isSubstantive(tenure.get()));
                            office.ifPresent(id -> action.accept(official.get(), id, tenure));
                        }));
    }

    private static boolean isForOne(IdIndex<Office> offices, String id) {
        return offices.find(id).filter(office -> office.seats().orElse(1) == 1).isPresent();
    }

    private static boolean isSubstantive(Tenure tenure) {
        return tenure.capacity().filter(Capacity.SUBSTANTIVE::equals).isPresent()
                && tenure.held().isPresent();
    }

    private static void reversed(RuleRun inspection) {
        Cursor.in("provisions", inspection.agreement().provisions())
                .forEach(provision -> Timings.each(provision, timing -> {
                    reversed(inspection, timing, timing.get().until());
                    reversed(inspection, timing, timing.get().due());
                }));
    }

    private static void reversed(RuleRun inspection, Cursor<Timing> timing, Optional<Trigger> end) {
        Optional<UncertainDate> from = date(timing.get().from());
        Optional<UncertainDate> until = date(end);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()) == Answer.YES) {
            inspection.report(Violation.of(AgreementProblem.TIMING_REVERSED, timing.path())
                    .with("from", from.get())
                    .with("until", until.get()));
        }
    }

    private static Optional<UncertainDate> date(Optional<Trigger> bound) {
        return bound.flatMap(Trigger::date);
    }
}
