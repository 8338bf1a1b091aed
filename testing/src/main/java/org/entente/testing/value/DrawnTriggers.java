package org.entente.testing.value;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.timing.PrintedDate;
import org.entente.timing.Quorum;
import org.entente.timing.Rounding;
import org.entente.timing.TimeAbsence;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;

/** Points in time, by what the agreement has to count them from. */
public final class DrawnTriggers {

    private static final int MOST_DEPOSITS = 60;

    /** What it is counted from, by how often it is: dates, events, meetings, provisions, acts, words, absences. */
    private static final Arbitrary<Integer> FORMS = Arbitraries.frequency(
                    Tuple.of(4, 0),
                    Tuple.of(3, 1),
                    Tuple.of(2, 2),
                    Tuple.of(2, 3),
                    Tuple.of(3, 4),
                    Tuple.of(1, 5),
                    Tuple.of(1, 6))
            .withoutEdgeCases();

    /** Triggers that are no combination of others. */
    public static final Arbitrary<Unresolved<Trigger>> SIMPLE = Drawn.completed(
            Trigger.meta(),
            Combinators.combine(FORMS, DrawnDates.around(0, 6000), anchors(), counts(), words(), lags())
                    .<Unresolved<Trigger>>as((form, date, anchors, acts, words, lag) -> definitions -> lag.of(
                            switch (form) {
                                case 0 -> words.printed(Trigger.builder().date(date.in(definitions)));

                                case 1, 2, 3 -> anchors.get(form, definitions, words.text);
                                case 4 -> acts.in(definitions).toBuilder();
                                case 5 -> words.alone();
                                default -> Trigger.builder().absence(lag.absence);
                            }))
                    .withoutEdgeCases(),
            "date",
            "dateAsPrinted",
            "event",
            "meeting",
            "provision",
            "acts",
            "count",
            "quorum",
            "from",
            "including",
            "withoutOrganisations",
            "allOf",
            "anyOf",
            "words",
            "absence",
            "delay",
            "before",
            "rounding",
            "time",
            "zone");

    public static final Arbitrary<Unresolved<Trigger>> TRIGGERS = OptionalArbitrary.either(
            20,
            Combinators.combine(Unresolved.few(SIMPLE), Arbitraries.of(true, false), lags())
                    .as((parts, all, lag) -> definitions -> lag.of(
                            all
                                    ? Trigger.builder().allOf(parts.in(definitions))
                                    : Trigger.builder().anyOf(parts.in(definitions)))),
            SIMPLE);

    /** One of each of the things that have an id, where there are such. */
    private record Anchors(
            Unresolved<Optional<String>> event,
            Unresolved<Optional<String>> meeting,
            Unresolved<Optional<String>> provision) {

        Trigger.Builder get(int form, Definitions definitions, LocalizedText words) {
            Trigger.Builder trigger = Trigger.builder();
            Optional<String> id = (form == 1 ? event : form == 2 ? meeting : provision).in(definitions);
            if (id.isEmpty()) {
                return trigger.words(words);
            }
            return switch (form) {
                case 1 -> trigger.event(id);
                case 2 -> trigger.meeting(id);
                default -> trigger.provision(id);
            };
        }
    }

    private DrawnTriggers() {}

    private static Arbitrary<Anchors> anchors() {
        return Combinators.combine(
                        Unresolved.oneOf(Definitions::events),
                        Unresolved.oneOf(Definitions::meetings),
                        Unresolved.oneOf(Definitions::provisions))
                .as(Anchors::new);
    }

    /** The words of a point that no record settles, and of a date by some calendar. */
    private record Printed(LocalizedText text, Optional<PrintedDate> date) {

        Trigger.Builder printed(Trigger.Builder trigger) {
            return trigger.dateAsPrinted(date);
        }

        Trigger.Builder alone() {
            Trigger.Builder trigger = Trigger.builder();
            return date.isPresent() ? trigger.dateAsPrinted(date) : trigger.words(text);
        }
    }

    private static Arbitrary<Printed> words() {
        return Combinators.combine(Words.LOCALIZED, OptionalArbitrary.of(10, DrawnTimings.printedDates()))
                .as(Printed::new);
    }

    /** What lies between a point and what it is counted from. */
    private record Lag(
            Optional<IsoDuration> delay,
            Optional<IsoDuration> before,
            Optional<Rounding> rounding,
            Optional<LocalTime> time,
            TimeAbsence absence) {

        Trigger of(Trigger.Builder trigger) {
            return trigger.delay(delay)
                    .before(delay.isPresent() ? Optional.empty() : before)
                    .rounding(rounding)
                    .time(time)
                    .zone(time.filter(hour -> hour.getMinute() == 0).map(hour -> ZoneOffset.UTC))
                    .build();
        }
    }

    private static Arbitrary<Lag> lags() {
        return Combinators.combine(
                        OptionalArbitrary.of(40, DrawnDates.durations()),
                        OptionalArbitrary.of(15, DrawnDates.durations()),
                        OptionalArbitrary.of(20, Arbitraries.of(Rounding.class)),
                        OptionalArbitrary.of(
                                5,
                                Arbitraries.integers()
                                        .between(0, 47)
                                        .map(half -> LocalTime.of(half / 2, half % 2 * 30))),
                        Arbitraries.of(TimeAbsence.class))
                .as(Lag::new);
    }

    private record Many(Optional<Integer> count, Optional<Quorum> share) {}

    private static Arbitrary<Unresolved<Trigger>> counts() {
        return Drawn.of(Trigger.meta(), Trigger::builder)
                .with(
                        "acts",
                        DrawnTerms.terms(LifecycleAct.vocabulary())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .with(
                        OptionalArbitrary.either(
                                40,
                                Arbitraries.of(Quorum.class)
                                        .map(share -> new Many(Optional.empty(), Optional.of(share))),
                                Arbitraries.integers()
                                        .between(1, MOST_DEPOSITS)
                                        .withoutEdgeCases()
                                        .map(count -> new Many(Optional.of(count), Optional.empty()))),
                        (trigger, many) -> trigger.count(many.count).quorum(many.share),
                        "count",
                        "quorum")
                .maybeDraw(20, "from", Unresolved.references(Definitions::actors))
                .maybeDraw(20, "including", Unresolved.references(Definitions::actors))
                .maybe(10, "withoutOrganisations", Arbitraries.just(true))
                .without(
                        "date",
                        "dateAsPrinted",
                        "event",
                        "meeting",
                        "provision",
                        "allOf",
                        "anyOf",
                        "words",
                        "absence",
                        "delay",
                        "before",
                        "rounding",
                        "time",
                        "zone")
                .unresolved(trigger -> trigger.build());
    }
}
