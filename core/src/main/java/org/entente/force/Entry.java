package org.entente.force;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.entente.force.Life.Placed;
import org.entente.life.ForceRule;
import org.entente.life.acts.Acts;
import org.entente.time.Answer;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
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
record Entry(@Nullable Moment moment, Reason reason, boolean isOpen, LocalDate notBefore) {

    Entry(@Nullable Moment moment, Reason reason, boolean isOpen) {
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
    static Optional<Entry> recorded(Facts facts) {
        return facts.forAll().stream()
                .filter(event -> event.value().act().equals(LifecycleAct.ENTRY_INTO_FORCE))
                .findFirst()
                .map(event -> new Entry(Moment.effectOrDone(event.value()), Steps.recorded(event, ""), false));
    }

    /** The second of the entries that are recorded for single actors: since then it is in force between two. */
    static Optional<Moment> second(Facts facts) {
        return facts.entered().values().stream()
                .sorted(Comparator.comparing(Moment::earliest))
                .skip(1)
                .findFirst();
    }

    /** The entry that is recorded for each that consented or, where none did, for each party that is listed. */
    private static Optional<Entry> recordedForEach(Facts facts) {
        Set<String> wanted = facts.consenting().isEmpty() ? facts.principals() : facts.consenting();
        if (!facts.entered().keySet().containsAll(wanted)) {
            return Optional.empty();
        }
        return second(facts)
                .flatMap(second -> facts.events().stream()
                        .filter(event -> event.value().act().equals(LifecycleAct.ENTRY_INTO_FORCE))
                        .filter(event -> Moment.effectOrDone(event.value()).equals(second))
                        .findFirst()
                        .map(event -> new Entry(second, Steps.recorded(event, ""), false)));
    }

    /** The entry that the first rule of a beginning gives. */
    static Optional<Entry> derived(Facts facts) {
        for (Placed<ForceRule> rule : facts.life().rules()) {
            Optional<Trigger> begins = rule.value().begins();
            if (begins.isPresent()) {
                Triggers.Outcome outcome = new Triggers(facts).of(begins.get());
                if (outcome.moment() != null) {
                    return Optional.of(new Entry(
                            outcome.moment(),
                            Reason.of(ForceReason.DERIVED_FROM_RULE, rule.path())
                                    .with("date", outcome.moment()),
                            false));
                }
                Reason why = outcome.isOpen()
                        ? Reason.of(ForceReason.RULE_LEAVES_OPEN, rule.path())
                        : Reason.of(ForceReason.RULE_WANTS, rule.path())
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
                .map(rule -> new Entry(null, Reason.of(ForceReason.RULE_FOR_EACH, rule.path()), false));
    }

    /** Whether each consent counts by itself. */
    boolean isForEach() {
        return reason.code().equals(ForceReason.RULE_FOR_EACH.code());
    }

    /** Whether what was done by a day may have brought the instrument into force, although nothing says when. */
    boolean isOpenOn(LocalDate day, Facts facts) {
        boolean isOfWords = reason.code().equals(ForceReason.RULE_LEAVES_OPEN.code());
        return isOpen
                && !day.isBefore(notBefore)
                && facts.events().stream()
                        .filter(event -> Acts.CONSENTS.contains(event.value().act())
                                || ((isOfWords || facts.consenting().isEmpty())
                                        && Acts.SIGNATURES.contains(
                                                event.value().act())))
                        .filter(event -> !facts.haveEntered(event.value()))
                        .anyMatch(event -> Moment.done(event.value())
                                .filter(moment -> moment.by(day) == Answer.NO)
                                .isEmpty());
    }

    /** A step of which nothing is known but that it was not earlier than an act, nor than the instrument allows. */
    Step openSince(Moment given) {
        LocalDate earliest = given.earliest().isAfter(notBefore) ? given.earliest() : notBefore;
        return new Step(Step.Change.ENTER, Moment.between(earliest, null), reason);
    }

    private static Entry unknown(Facts facts) {
        return new Entry(
                null,
                Reason.of(ForceReason.NO_ENTRY_KNOWN, ValuePath.of("events")),
                !facts.consenting().isEmpty());
    }
}
