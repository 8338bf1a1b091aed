package org.entente.force.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Triggers;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.life.ForceRule;
import org.entente.life.LaterThan;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.time.Answer;
import org.entente.time.IsoDuration;
import org.entente.timing.Trigger;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.jspecify.annotations.Nullable;

/** When consents take effect: with the entry into force for all, or later by the clause, else at once (art. 24(3)). */
final class LaterConsents {

    private final Facts facts;
    private final Optional<Trigger> begins;
    private final List<ForceRule> later;
    private @Nullable Wanted wanted;

    LaterConsents(Facts facts, Optional<Trigger> begins) {
        this.facts = facts;
        this.begins = begins;
        this.later = facts.life().rules().stream()
                .map(Placed::value)
                .filter(rule -> rule.beginsForLater().isPresent())
                .toList();
    }

    /** The clause for a kind of consent: that which names it, else the first. */
    private Optional<ForceRule> by(LifecycleAct act) {
        return later.stream()
                .filter(rule -> rule.beginsForLater().orElseThrow().acts().contains(act))
                .findFirst()
                .or(() -> later.stream().findFirst());
    }

    /** When a consent takes effect by itself. */
    Moment own(LifecycleAct act, Moment given) {
        return by(act).flatMap(ForceRule::beginsForLater)
                .map(trigger -> Triggers.delayed(given, trigger))
                .orElse(given);
    }

    /** The entry into force for an actor by its consent, where that of the instrument is known. */
    Step enter(Placed<LifecycleEvent> consent, String actor, Moment all) {
        LifecycleAct act = consent.value().act();
        Moment given = Moment.doneOrOpen(consent.value());
        Moment own = own(act, given);
        Optional<ForceRule> rule = by(act);
        Optional<LaterThan> than = rule.flatMap(ForceRule::laterThan);
        Moment decides = hasOneDelay(rule) && !than.equals(Optional.of(LaterThan.ENTRY_INTO_FORCE)) ? own : given;
        if (decides.latest().filter(day -> !day.isAfter(all.earliest())).isPresent()) {
            Answer isLater = all.isBefore(own) ? isLater(than, given, all) : Answer.NO;
            return switch (isLater) {
                case NO -> step(ForceReason.ENTERED_WITH_ALL, consent, actor, all);
                case YES -> step(ForceReason.LATER_BY_RULE, consent, actor, own);
                case CANNOT_TELL -> inQuestion(consent, actor, all.or(own));
            };
        }
        return step(
                rule.isPresent() ? ForceReason.LATER_BY_RULE : ForceReason.LATER_PRESUMED,
                consent,
                actor,
                all.isBefore(decides) ? all.after(own) : all.after(decides).or(all.after(own)));
    }

    private boolean hasOneDelay(Optional<ForceRule> rule) {
        return rule.flatMap(ForceRule::beginsForLater)
                .flatMap(Trigger::delay)
                .filter(delay -> begins.stream().flatMap(LaterConsents::delays).anyMatch(delay::equals))
                .isPresent();
    }

    /** Whether a consent that was given by the entry into force is one of the later ones all the same. */
    private Answer isLater(Optional<LaterThan> than, Moment given, Moment all) {
        boolean countsActs = begins.map(LaterConsents::countsActs).orElse(true);
        if (than.equals(Optional.of(LaterThan.ENTRY_INTO_FORCE)) || (than.isEmpty() && !countsActs)) {
            return Answer.NO;
        }
        if (begins.isEmpty() || wanted().derived().filter(all::isBefore).isPresent()) {
            return Answer.CANNOT_TELL; // which consents brought it into force is not recorded
        }
        Optional<Moment> last = wanted().last();
        if (last.filter(wanted -> given.latest()
                        .filter(day -> !day.isAfter(wanted.earliest()))
                        .isPresent())
                .isPresent()) {
            return Answer.NO;
        }
        return than.isPresent() && last.filter(wanted -> wanted.isBefore(given)).isPresent()
                ? Answer.YES
                : Answer.CANNOT_TELL;
    }

    /** The delays of a trigger; where parts of it have some, those. */
    private static Stream<IsoDuration> delays(Trigger trigger) {
        return Stream.concat(
                trigger.delay().stream(),
                Stream.concat(trigger.allOf().stream(), trigger.anyOf().stream())
                        .flatMap(LaterConsents::delays));
    }

    private static boolean countsActs(Trigger trigger) {
        return !trigger.acts().isEmpty() || trigger.allOf().stream().anyMatch(LaterConsents::countsActs);
    }

    private Wanted wanted() {
        Wanted known = wanted;
        if (known == null) {
            Triggers triggers = new Triggers(facts);
            known = new Wanted(
                    begins.flatMap(triggers::counted),
                    begins.flatMap(
                            trigger -> Optional.ofNullable(triggers.of(trigger).moment())));
            wanted = known;
        }
        return known;
    }

    /**
     * The consents that bring the instrument into force.
     *
     * @param last when the last of them was given, empty where that is not known
     * @param derived the entry into force that follows by the clause, empty where none does
     */
    private record Wanted(Optional<Moment> last, Optional<Moment> derived) {}

    private static Step inQuestion(Placed<LifecycleEvent> consent, String actor, Moment moment) {
        return new Step(
                Change.ENTER_BY_CONSENT,
                moment,
                Steps.reason(ForceReason.LATER_BY_RULE, consent, actor, moment),
                Optional.of(Violation.of(ForceReason.LATER_IN_QUESTION, consent.path())
                        .with("actor", actor)));
    }

    private static Step step(ForceReason why, Placed<LifecycleEvent> consent, String actor, Moment moment) {
        return new Step(Change.ENTER_BY_CONSENT, moment, Steps.reason(why, consent, actor, moment));
    }
}
