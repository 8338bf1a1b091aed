package org.entente.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.life.EntryFor;
import org.entente.life.ForceRule;
import org.entente.life.LaterThan;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.time.IsoDuration;
import org.entente.timing.Rounding;
import org.entente.timing.Trigger;

/** What clauses say of the beginning and the end of an instrument. */
public final class ForceRules {

    static final Arbitrary<Unresolved<ForceRule>> RULES = Drawn.of(ForceRule.meta(), ForceRule::builder)
            .draw("begins", Triggers.TRIGGERS)
            .maybeDraw(
                    40,
                    Combinators.combine(Triggers.SIMPLE, OptionalArbitrary.of(50, Arbitraries.of(LaterThan.class)))
                            .<Unresolved<Later>>as(
                                    (begins, than) -> definitions -> new Later(begins.in(definitions), than)),
                    (rule, later) -> later.addTo(rule),
                    "beginsForLater",
                    "laterThan")
            .maybe(
                    40,
                    Combinators.combine(
                                    Dates.durations(),
                                    OptionalArbitrary.of(50, Dates.durations()),
                                    OptionalArbitrary.of(50, Dates.durations()),
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
                                    Dates.durations(),
                                    OptionalArbitrary.of(50, Arbitraries.of(EntryFor.class)),
                                    OptionalArbitrary.of(30, Dates.durations()),
                                    OptionalArbitrary.of(50, Dates.durations()))
                            .as(Wait::new),
                    (rule, wait) -> wait.addTo(rule),
                    "noticeNotBefore",
                    "noticeNotBeforeFrom",
                    "noticeWindow",
                    "noticeWindowEvery")
            .maybe(40, "notice", Dates.durations())
            .maybe(15, "noticeRounding", Arbitraries.of(Rounding.class))
            .maybe(10, "suspensionNotice", Dates.durations())
            .maybe(10, "endsBelow", Arbitraries.integers().between(2, 40).withoutEdgeCases())
            .maybe(20, "survival", Dates.durations())
            .unresolved(rule -> rule.build());

    private ForceRules() {}

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

    /**
     * Rules that clauses state.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ForceRule> forceRules() {
        return Unresolved.alone(RULES);
    }
}
