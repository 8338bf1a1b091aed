package org.entente.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.entente.model.Meeting;
import org.entente.model.Office;
import org.entente.model.Official;
import org.entente.model.Tenure;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.validation.index.Holders;
import org.entente.validation.index.TextDates;
import org.entente.validation.index.Times;
import org.entente.validation.walk.Cursor;
import org.entente.violation.Violation;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.OfficeFunction;

/** What must fit in time. What the dates do not settle is no violation. */
final class TimeRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.WEEKDAY_MISMATCH, TimeRules::weekdays),
            new LibraryRule(AgreementProblem.OFFICE_NOT_HELD, TimeRules::notInOffice)
                    .reading(TextDates.PLACES)
                    .reading("officials[].tenures[].held", "officials[].tenures[].capacity", "events[=].expected"),
            new LibraryRule(AgreementProblem.OFFICE_HELD_TWICE, TimeRules::heldTwice),
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
        Appearances.each(inspection, (official, act, place) -> {
            if (!official.tenures().isEmpty()
                    && !act.mayBeWithin(
                            official.id(), () -> tenures.computeIfAbsent(official.id(), any -> tenures(official)))) {
                inspection.report(Violation.of(AgreementProblem.OFFICE_NOT_HELD, place.get())
                        .with("official", official.id())
                        .with("date", act.date().orElseThrow()));
            }
        });
    }

    private static Times tenures(Official official) {
        return new Times(official.holdings().stream().map(Tenure::held).toList());
    }

    private static void heldTwice(RuleRun inspection) {
        Map<Post, List<DateSpan>> held = new TreeMap<>(Post.ORDER);
        substantive(
                inspection,
                (official, tenure) -> held.computeIfAbsent(Post.of(tenure.get()), any -> new ArrayList<>())
                        .add(tenure.get().held().orElseThrow()));
        held.values().removeIf(spans -> spans.size() == 1);
        if (held.isEmpty()) {
            return;
        }
        Map<Post, Holders> holders = new TreeMap<>(Post.ORDER);
        held.forEach((post, spans) -> holders.put(post, new Holders(spans)));
        substantive(inspection, (official, tenure) -> {
            Holders ofPost = holders.get(Post.of(tenure.get()));
            if (ofPost == null) {
                return;
            }
            DateSpan span = tenure.get().held().orElseThrow();
            ofPost.another(official.id(), span)
                    .ifPresent(
                            other -> inspection.report(Violation.of(AgreementProblem.OFFICE_HELD_TWICE, tenure.path())
                                    .with("official", official.id())
                                    .with("other", other)
                                    .with("office", tenure.get().office().title())
                                    .with("held", span)));
            ofPost.add(official.id(), span);
        });
    }

    /** An office by its attributes, in an order, since the author of an office can choose its hash code. */
    private record Post(String actor, String title, String function) {

        static final Comparator<Post> ORDER =
                Comparator.comparing(Post::actor).thenComparing(Post::title).thenComparing(Post::function);

        static Post of(Tenure tenure) {
            Office office = tenure.office();
            return new Post(
                    office.actor().orElse(""),
                    office.title(),
                    office.function().map(OfficeFunction::code).orElse(""));
        }
    }

    private static void substantive(RuleRun inspection, BiConsumer<Official, Cursor<Tenure>> action) {
        Cursor.in("officials", inspection.agreement().officials())
                .forEach(official -> official.each("tenures", official.get().tenures())
                        .forEach(tenure -> {
                            if (isSubstantive(tenure.get())) {
                                action.accept(official.get(), tenure);
                            }
                        }));
    }

    private static boolean isSubstantive(Tenure tenure) {
        return tenure.capacity().filter(Capacity.SUBSTANTIVE::equals).isPresent()
                && tenure.office().actor().isPresent()
                && tenure.held().isPresent();
    }

    private static void reversed(RuleRun inspection) {
        Cursor.in("provisions", inspection.agreement().provisions())
                .forEach(provision -> provision
                        .each("timings", provision.get().timings())
                        .forEach(timing -> {
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
