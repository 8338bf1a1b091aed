package org.entente.force.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.life.Moment;
import org.entente.time.Answer;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an actor or instrument in the order of time, and the stage that they lead to on a day.
 *
 * <p>A step of which it is open whether it was done by the day counts both ways: what all readings agree on is certain.
 * Of two open steps either may be the earlier one, since both may still come after the day.
 *
 * <p>Steps whose dates overlap are ordered by their earliest days. An end that would end nothing is moved after the
 * next beginning, if the dates allow that order.
 */
public final class Timeline {

    /** So many open steps are read both ways; more leave the answer open. */
    private static final int MOST_OPEN = 10;

    /** In place of an index: there is no such step. */
    private static final int NONE = -1;

    private final List<Step> steps;

    public Timeline(List<Step> steps) {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Step.BY_TIME);
        this.steps = endsAfterBeginnings(sorted);
    }

    /** Moves each end that would end nothing after the next beginning that may be earlier. */
    private static List<Step> endsAfterBeginnings(List<Step> sorted) {
        int[] entries = next(sorted, Step.Change::isEntry);
        int[] consents = next(sorted, Step.Change.CONSENT::equals);
        Flags flags = new Flags();
        List<Step> steps = new ArrayList<>();
        Map<Integer, List<Step>> waiting = new HashMap<>();
        for (int at = 0; at < sorted.size(); at++) {
            Step step = sorted.get(at);
            boolean isIdle = step.change() == Step.Change.LEAVE && flags.hasNothingToEnd();
            int begins = isIdle ? begins(step, sorted, entries[at], consents[at]) : NONE;
            if (begins != NONE) {
                waiting.computeIfAbsent(begins, any -> new ArrayList<>())
                        .add(step.notBefore(sorted.get(begins).moment()));
            } else {
                flags.apply(step.change());
                steps.add(step);
                for (Step end : waiting.getOrDefault(at, List.of())) {
                    flags.apply(end.change());
                    steps.add(end);
                }
            }
        }
        return List.copyOf(steps);
    }

    /** The beginning that an end may follow: an entry, or else a consent, since both are mostly of one act. */
    private static int begins(Step end, List<Step> steps, int entry, int consent) {
        if (entry != NONE && !end.moment().isBefore(steps.get(entry).moment())) {
            return entry;
        }
        return consent != NONE && !end.moment().isBefore(steps.get(consent).moment()) ? consent : NONE;
    }

    /** For each step, the index of the next step with a change of a kind. */
    private static int[] next(List<Step> steps, Predicate<Step.Change> wanted) {
        int[] next = new int[steps.size()];
        int behind = NONE;
        for (int at = steps.size() - 1; at >= 0; at--) {
            next[at] = behind;
            behind = wanted.test(steps.get(at).change()) ? at : behind;
        }
        return next;
    }

    /** A time in force; without an end where none is recorded. */
    public record Stretch(Moment from, Optional<Moment> until) {}

    /** What holds on a day. */
    public record Reading(
            Stage stage,
            Optional<Moment> since,
            Optional<Moment> until,
            List<Violation> because,
            List<Violation> unsettled) {}

    public Reading on(LocalDate day) {
        List<Answer> done = steps.stream().map(step -> step.moment().by(day)).toList();
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            if (done.get(at) == Answer.CANNOT_TELL) {
                open.add(at);
            }
        }
        return open.isEmpty() ? certain(done) : uncertain(done, open);
    }

    private Reading certain(List<Answer> done) {
        Flags flags = new Flags();
        Stage stage = Stage.NONE;
        Moment since = null;
        List<Violation> because = new ArrayList<>();
        int at = 0;
        for (; at < steps.size(); at++) {
            if (done.get(at) == Answer.YES && flags.apply(steps.get(at).change())) {
                because.add(steps.get(at).reason());
                if (flags.stage() != stage) {
                    stage = flags.stage();
                    since = steps.get(at).moment();
                }
            }
        }
        Step next = nextChange(flags, stage, done);
        if (because.isEmpty() && next != null) {
            because.add(next.reason());
        }
        return new Reading(
                stage, Optional.ofNullable(since), Optional.ofNullable(next).map(Step::moment), because, List.of());
    }

    /** When the stage changes next by what is recorded. */
    private @Nullable Step nextChange(Flags flags, Stage stage, List<Answer> done) {
        for (int at = 0; at < steps.size(); at++) {
            if (done.get(at) != Answer.YES) {
                flags.apply(steps.get(at).change());
                if (flags.stage() != stage) {
                    return steps.get(at);
                }
            }
        }
        return null;
    }

    private Reading uncertain(List<Answer> done, List<Integer> open) {
        Set<Stage> found = EnumSet.noneOf(Stage.class);
        if (open.size() <= MOST_OPEN) {
            for (int reading = 0; reading < 1 << open.size(); reading++) {
                found.add(read(done, open, reading));
            }
        }
        List<Violation> because = new ArrayList<>();
        List<Violation> unsettled = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            if (done.get(at) == Answer.YES) {
                because.add(steps.get(at).reason());
            } else if (done.get(at) == Answer.CANNOT_TELL) {
                because.add(steps.get(at).reason());
                unsettled.add(unsettled(steps.get(at)));
            }
        }
        return found.size() == 1
                ? new Reading(found.iterator().next(), Optional.empty(), Optional.empty(), because, List.of())
                : new Reading(Stage.CANNOT_TELL, Optional.empty(), Optional.empty(), because, unsettled);
    }

    /** What would settle an open step: what it or its reason asks for, else a more exact date. */
    private static Violation unsettled(Step step) {
        return step.wanting()
                .orElseGet(() -> ForceReason.asks(step.reason().code())
                        ? step.reason()
                        : Violation.of(
                                        ForceReason.DATE_NOT_SETTLED,
                                        step.reason().path())
                                .with("date", step.moment()));
    }

    private Stage read(List<Answer> done, List<Integer> open, int reading) {
        Flags flags = new Flags();
        int next = 0;
        for (int at = 0; at < steps.size(); at++) {
            boolean counts = done.get(at) == Answer.YES;
            if (next < open.size() && open.get(next) == at) {
                counts = (reading & 1 << next) != 0;
                next++;
            }
            if (counts) {
                flags.apply(steps.get(at).change());
            }
        }
        return flags.stage();
    }

    /** The times in force, by all steps. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Flags flags = new Flags();
        Moment from = null;
        for (Step step : steps) {
            boolean before = flags.inForce;
            flags.apply(step.change());
            if (!before && flags.inForce) {
                from = step.moment();
            } else if (!flags.inForce && from != null) {
                stretches.add(new Stretch(from, Optional.of(step.moment())));
                from = null;
            }
        }
        if (from != null) {
            stretches.add(new Stretch(from, Optional.empty()));
        }
        return stretches;
    }

    /** What the steps so far have led to. */
    private static final class Flags {

        private boolean signed;
        private boolean unsigned;
        private boolean consented;
        private boolean inForce;
        private boolean provisional;
        private boolean suspended;
        private boolean suspendedForAll;
        private boolean left;

        /** Takes a step; false where it does not count, since what it rests on was withdrawn before. */
        boolean apply(Step.Change change) {
            if ((change == Step.Change.ENTER_BY_CONSENT && !consented)
                    || (change == Step.Change.ENTER_BY_SIGNATURE && unsigned)) {
                return false;
            }
            switch (change) {
                case SIGN -> sign(true);
                case WITHDRAW_SIGNATURE -> sign(false);
                case CONSENT -> consented = true;
                case WITHDRAW_CONSENT -> consented = inForce;
                case ENTER, ENTER_BY_CONSENT, ENTER_BY_SIGNATURE -> enter();
                case LEAVE -> {
                    left = left || inForce;
                    inForce = false;
                    consented = false;
                    provisional = false;
                    suspended = suspendedForAll;
                }
                case REVIVE -> {
                    suspend(suspended && !left, suspendedForAll && !left);
                    inForce = inForce || left;
                    consented = inForce;
                    left = false;
                }
                case SUSPEND -> suspended = true;
                case SUSPEND_FOR_ALL -> suspend(true, true);
                case RESUME -> suspend(false, false);
                case APPLY_PROVISIONALLY -> provisional = !inForce;
                case END_PROVISIONAL -> provisional = false;
                case NONE -> {}
            }
            return true;
        }

        boolean hasNothingToEnd() {
            return !inForce && !consented && !provisional;
        }

        private void sign(boolean signs) {
            signed = signs;
            unsigned = !signs;
        }

        private void suspend(boolean own, boolean forAll) {
            suspended = own;
            suspendedForAll = forAll;
        }

        /** What is suspended for all is so for one that enters meanwhile; a suspended provisional application has ended. */
        private void enter() {
            suspended = suspended && !provisional;
            inForce = true;
            consented = true;
            provisional = false;
            left = false;
        }

        Stage stage() {
            if (inForce) {
                return suspended ? Stage.SUSPENDED : Stage.IN_FORCE;
            }
            if (provisional && !suspended) {
                return Stage.PROVISIONAL;
            }
            if (consented) {
                return Stage.CONSENTED;
            }
            if (left) {
                return Stage.OVER;
            }
            return signed ? Stage.SIGNED : Stage.NONE;
        }
    }
}
