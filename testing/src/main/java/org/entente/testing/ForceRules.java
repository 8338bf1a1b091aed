package org.entente.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.life.ForceRule;
import org.entente.life.Quorum;
import org.entente.life.Rounding;
import org.entente.life.Trigger;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.time.IsoDuration;
import org.entente.vocabulary.LifecycleAct;

/** What clauses say of the beginning and the end of an instrument, and what these wait for. */
public final class ForceRules {

    private static final int MOST_DEPOSITS = 60;

    /** Triggers that are no combination of others. */
    private static final Arbitrary<Unresolved<Trigger>> SIMPLE = Combinators.combine(
                    Arbitraries.integers().between(0, 4).withoutEdgeCases(),
                    Dates.around(0, 3000),
                    Unresolved.oneOf(Definitions::events),
                    counts(),
                    Texts.LOCALIZED,
                    OptionalArbitrary.of(50, Dates.durations()),
                    OptionalArbitrary.of(20, Arbitraries.of(Rounding.class)))
            .<Unresolved<Trigger>>as((form, date, event, acts, words, delay, rounding) -> definitions -> {
                Trigger.Builder trigger = Trigger.builder().delay(delay).rounding(rounding);
                return switch (form) {
                    case 0 -> trigger.date(date.in(definitions)).build();
                    case 1 ->
                        event.in(definitions)
                                .map(id -> trigger.event(id).build())
                                .orElseGet(() -> trigger.words(words).build());
                    case 2 -> trigger.words(words).build();
                    default ->
                        acts.in(definitions).toBuilder()
                                .delay(delay)
                                .rounding(rounding)
                                .build();
                };
            })
            .withoutEdgeCases();

    private static final Arbitrary<Unresolved<Trigger>> TRIGGERS = OptionalArbitrary.either(
            20,
            Combinators.combine(
                            Unresolved.few(SIMPLE),
                            Arbitraries.of(true, false),
                            OptionalArbitrary.of(30, Dates.durations()))
                    .as((parts, all, delay) -> definitions -> all
                            ? Trigger.builder()
                                    .allOf(parts.in(definitions))
                                    .delay(delay)
                                    .build()
                            : Trigger.builder()
                                    .anyOf(parts.in(definitions))
                                    .delay(delay)
                                    .build()),
            SIMPLE);

    static final Arbitrary<Unresolved<ForceRule>> RULES = BuilderArbitrary.of(ForceRule::builder)
            .draw(TRIGGERS, (rule, begins) -> rule.begins(begins))
            .maybeDraw(40, SIMPLE, (rule, later) -> rule.beginsForLater(later))
            .maybe(
                    40,
                    Combinators.combine(
                                    Dates.durations(),
                                    OptionalArbitrary.of(50, Dates.durations()),
                                    OptionalArbitrary.of(50, Dates.durations()))
                            .as(Term::new),
                    (rule, term) -> term.addTo(rule))
            .maybe(30, Dates.durations(), (rule, length) -> rule.noticeNotBefore(length))
            .maybe(40, Dates.durations(), (rule, length) -> rule.notice(length))
            .maybe(20, Dates.durations(), (rule, length) -> rule.survival(length))
            .unresolved(rule -> rule.build());

    private ForceRules() {}

    private record Term(IsoDuration length, Optional<IsoDuration> renewal, Optional<IsoDuration> notice) {

        void addTo(ForceRule.Builder rule) {
            rule.term(length).renewal(renewal);
            if (renewal.isPresent()) {
                rule.renewalNotice(notice);
            }
        }
    }

    private record Many(Optional<Integer> count, Optional<Quorum> share) {}

    private static Arbitrary<Unresolved<Trigger>> counts() {
        return BuilderArbitrary.of(Trigger::builder)
                .with(
                        Vocabularies.terms(LifecycleAct.vocabulary())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        (trigger, acts) -> trigger.acts(acts))
                .with(
                        OptionalArbitrary.either(
                                40,
                                Arbitraries.of(Quorum.class)
                                        .map(share -> new Many(Optional.empty(), Optional.of(share))),
                                Arbitraries.integers()
                                        .between(1, MOST_DEPOSITS)
                                        .withoutEdgeCases()
                                        .map(count -> new Many(Optional.of(count), Optional.empty()))),
                        (trigger, many) -> trigger.count(many.count).quorum(many.share))
                .maybeDraw(20, Unresolved.references(Definitions::actors), (trigger, from) -> trigger.from(from))
                .maybeDraw(20, Unresolved.references(Definitions::actors), (trigger, these) -> trigger.including(these))
                .maybe(10, Arbitraries.just(true), (trigger, without) -> trigger.withoutOrganisations(without))
                .unresolved(trigger -> trigger.build());
    }

    /**
     * Rules that clauses state.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ForceRule> forceRules() {
        return Unresolved.alone(RULES);
    }

    /**
     * What a beginning waits for: dates, events, numbers and shares of acts, words, and combinations of these.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Trigger> triggers() {
        return Unresolved.alone(TRIGGERS);
    }

    /**
     * Rules that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<ForceRule>> invalid() {
        return InvalidValues.of(ForceRule.class);
    }
}
