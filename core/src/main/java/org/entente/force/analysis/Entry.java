package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Triggers;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Steps;
import org.entente.life.ForceRule;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.time.Answer;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.jspecify.annotations.Nullable;

/**
 * The entry into force of the whole instrument: recorded, else derived from the rule of a clause, else open.
 *
 * @param moment when it entered into force, or null
 * @param reason why, or why not
 * @param isOpen whether it may have entered into force although nothing says when
 * @param notBefore where it is open, the day before which it surely was not in force
 */
public record Entry(@Nullable Moment moment, Violation reason, boolean isOpen, LocalDate notBefore) {

    Entry(@Nullable Moment moment, Violation reason, boolean isOpen) {
        this(moment, reason, isOpen, LocalDate.MIN);
    }

    static Entry of(Facts facts) {
        return recorded(facts)
                .or(() -> recordedForEach(facts))
                .or(() -> derived(facts))
                .or(() -> forEach(facts))
                .or(() -> Presumption.of(facts))
                .orElseGet(() -> unknown(facts));
    }

    /** The entry for all that is recorded. */
    public static Optional<Entry> recorded(Facts facts) {
        return facts.forAll().stream()
                .filter(event -> event.value().act().equals(LifecycleAct.ENTRY_INTO_FORCE))
                .findFirst()
                .map(Entry::by);
    }

    private static Entry by(Placed<LifecycleEvent> event) {
        return new Entry(Moment.effectOrDone(event.value()), Steps.recorded(event, ""), false);
    }

    /** The second of the entries that are recorded for single actors: since then it is in force between two. */
    static Optional<Step> second(Facts facts) {
        return Steps.second(facts.entered().values().stream()
                .map(event -> Steps.effect(Step.Change.ENTER, event, ""))
                .toList());
    }

    /** The entry that is recorded for each that consented or, where none did, for each party that is listed. */
    private static Optional<Entry> recordedForEach(Facts facts) {
        Set<String> wanted = facts.consenting().isEmpty() ? facts.principals() : facts.consenting();
        return facts.entered().keySet().containsAll(wanted)
                ? second(facts).map(step -> new Entry(step.moment(), step.reason(), false))
                : Optional.empty();
    }

    /** The entry that the first rule of a beginning gives. */
    public static Optional<Entry> derived(Facts facts) {
        return derived(facts, new Triggers(facts));
    }

    private static Optional<Entry> derived(Facts facts, Triggers triggers) {
        for (Placed<ForceRule> rule : facts.life().rules()) {
            Optional<Trigger> begins = rule.value().begins();
            if (begins.isPresent()) {
                Triggers.Outcome outcome = triggers.of(begins.get());
                Moment met = outcome.moment();
                if (met != null) {
                    Moment possible = outcome.isOpen() ? met.or(possible(met, outcome.notBefore(), facts)) : met;
                    ForceReason why =
                            possible.equals(met) ? ForceReason.DERIVED_FROM_RULE : ForceReason.DERIVED_AT_LATEST;
                    return Optional.of(
                            new Entry(possible, Violation.of(why, rule.path()).with("date", met), false));
                }
                Violation why = outcome.isOpen()
                        ? Violation.of(ForceReason.RULE_LEAVES_OPEN, rule.path())
                        : Violation.of(ForceReason.RULE_WANTS, rule.path())
                                .with("missing", String.join(", ", outcome.missing()));
                return Optional.of(new Entry(null, why, outcome.isOpen(), outcome.notBefore()));
            }
        }
        return Optional.empty();
    }

    /** A rule for each consent and none for the first of them: each enters by its own. */
    private static Optional<Entry> forEach(Facts facts) {
        return facts.life().rules().stream()
                .filter(rule -> rule.value()
                        .beginsForLater()
                        .filter(trigger -> !trigger.acts().isEmpty())
                        .isPresent())
                .findFirst()
                .map(rule -> new Entry(null, Violation.of(ForceReason.RULE_FOR_EACH, rule.path()), false));
    }

    /** Why the instrument was not in force on a day: what the clause still wanted then, or else what it wants. */
    Violation wantingOn(LocalDate day, Facts facts) {
        return derived(facts, new Triggers(facts, day)).orElse(this).reason();
    }

    /** Whether each consent counts by itself. */
    boolean isForEach() {
        return reason.code().equals(ForceReason.RULE_FOR_EACH.code());
    }

    /**
     * When by its words an instrument may be in force at the earliest, which surely is so later: since the first act that
     * may have brought it into force, as by words alone.
     */
    private static Moment possible(Moment met, LocalDate notBefore, Facts facts) {
        LocalDate first = facts.life().events().isEmpty()
                ? notBefore
                : bringing(facts, true)
                        .map(event -> Moment.doneOrOpen(event.value()).earliest())
                        .reduce(met.earliest(), (one, other) -> one.isBefore(other) ? one : other);
        LocalDate day = first.isBefore(notBefore) ? notBefore : first;
        return Moment.between(day, day);
    }

    /** Whether what was done by a day may have brought the instrument into force, although nothing says when. */
    boolean isOpenOn(LocalDate day, Facts facts) {
        boolean isOfWords = reason.code().equals(ForceReason.RULE_LEAVES_OPEN.code());
        return isOpen
                && !day.isBefore(notBefore)
                && bringing(facts, isOfWords || facts.consenting().isEmpty())
                        .anyMatch(event -> Moment.done(event.value())
                                .filter(moment -> moment.by(day) == Answer.NO)
                                .isEmpty());
    }

    /** The consents, and where they may be meant the signatures, for which no entry into force of their own is recorded. */
    private static Stream<Placed<LifecycleEvent>> bringing(Facts facts, boolean withSignatures) {
        return facts.events().stream()
                .filter(event -> Acts.CONSENTS.contains(event.value().act())
                        || (withSignatures
                                && Acts.SIGNATURES.contains(event.value().act())))
                .filter(event -> !facts.haveEntered(event.value()));
    }

    /** A step of which nothing is known but that it was not earlier than an act, nor than the instrument allows. */
    Step openSince(Moment given) {
        LocalDate earliest = given.earliest().isAfter(notBefore) ? given.earliest() : notBefore;
        return new Step(Step.Change.ENTER, Moment.since(earliest), reason);
    }

    private static Entry unknown(Facts facts) {
        return new Entry(
                null,
                Violation.of(ForceReason.NO_ENTRY_KNOWN, ValuePath.of("events")),
                !facts.consenting().isEmpty());
    }
}
