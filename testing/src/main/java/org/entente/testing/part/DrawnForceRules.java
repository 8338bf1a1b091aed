package org.entente.testing.part;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.life.EntryFor;
import org.entente.life.ForceRule;
import org.entente.life.LaterThan;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnTriggers;
import org.entente.time.IsoDuration;
import org.entente.timing.Rounding;
import org.entente.timing.Trigger;

/** What clauses say of the beginning and the end of an instrument. */
public final class DrawnForceRules {

    public static final Arbitrary<Unresolved<ForceRule>> RULES = Drawn.of(ForceRule.meta(), ForceRule::builder)
            .draw("begins", DrawnTriggers.TRIGGERS)
            .maybeDraw(
                    40,
                    Combinators.combine(DrawnTriggers.SIMPLE, OptionalArbitrary.of(50, Arbitraries.of(LaterThan.class)))
                            .<Unresolved<Later>>as(
                                    (begins, than) -> definitions -> new Later(begins.in(definitions), than)),
                    (rule, later) -> later.addTo(rule),
                    "beginsForLater",
                    "laterThan")
            .maybe(
                    40,
                    Combinators.combine(
                                    DrawnDates.durations(),
                                    OptionalArbitrary.of(50, DrawnDates.durations()),
                                    OptionalArbitrary.of(50, DrawnDates.durations()),
                                    Arbitraries.of(true, false))
                            .as(Term::new),
                    (rule, term) -> term.addTo(rule),
                    "term",
                    "renewal",
                    "renewalNotice",
                    "untilTerminated")
            .maybe(
                    30,
                    Combinators.combine(
                                    DrawnDates.durations(),
                                    OptionalArbitrary.of(50, Arbitraries.of(EntryFor.class)),
                                    OptionalArbitrary.of(30, DrawnDates.durations()),
                                    OptionalArbitrary.of(50, DrawnDates.durations()))
                            .as(Wait::new),
                    (rule, wait) -> wait.addTo(rule),
                    "noticeNotBefore",
                    "noticeNotBeforeFrom",
                    "noticeWindow",
                    "noticeWindowEvery")
            .maybe(40, "notice", DrawnDates.durations())
            .maybe(15, "noticeRounding", Arbitraries.of(Rounding.class))
            .maybe(10, "suspensionNotice", DrawnDates.durations())
            .maybe(10, "endsBelow", Arbitraries.integers().between(2, 40).withoutEdgeCases())
            .maybe(20, "survival", DrawnDates.durations())
            .unresolved(rule -> rule.build());

    private record Later(Trigger begins, Optional<LaterThan> than) {

        void addTo(ForceRule.Builder rule) {
            rule.beginsForLater(begins).laterThan(than);
        }
    }

    private record Wait(
            IsoDuration length, Optional<EntryFor> from, Optional<IsoDuration> window, Optional<IsoDuration> every) {

        void addTo(ForceRule.Builder rule) {
            rule.noticeNotBefore(length).noticeNotBeforeFrom(from).noticeWindow(window);
            if (window.isPresent()) {
                rule.noticeWindowEvery(every);
            }
        }
    }

    private record Term(
            IsoDuration length, Optional<IsoDuration> renewal, Optional<IsoDuration> notice, boolean goesOn) {

        void addTo(ForceRule.Builder rule) {
            rule.term(length).renewal(renewal);
            if (renewal.isPresent()) {
                rule.renewalNotice(notice);
            } else {
                rule.untilTerminated(goesOn);
            }
        }
    }

    private DrawnForceRules() {}
}
