package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Sides;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.life.ForceRule;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.time.IsoDuration;
import org.entente.violation.Violation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;

/** When the notices and withdrawals of actors take effect (arts. 54, 56 and 67). */
final class Departures {

    /** Notice where the instrument allows a departure and does not say when it counts (art. 56(2)). */
    private static final int MONTHS_OF_NOTICE = 12;

    /** Clauses that let an actor leave. */
    private static final Set<ClauseTopic> EXITS = Set.of(ClauseTopic.WITHDRAWAL, ClauseTopic.TERMINATION);

    /** Grounds on which an actor may leave by notice, whatever clauses are coded (arts. 54 and 56(1)). */
    private static final Set<TerminationGround> GROUNDS =
            Set.of(TerminationGround.PROVISION, TerminationGround.CONSENT, TerminationGround.IMPLIED_RIGHT);

    private final Facts facts;
    private final Revocations revocations;
    private final Optional<Moment> entry;
    /** The rule that says when a notice takes effect. */
    private final Optional<ForceRule> notice;

    private final Optional<IsoDuration> wait;
    /** When the instrument entered into force for an actor, each time. */
    private final Function<String, List<Moment>> entries;

    /** The end of a term after which the instrument goes on until it is terminated. */
    private final Optional<Moment> firstTerm;

    private final Optional<Renewal> renewal;
    private final boolean allowed;
    private final Map<String, Announced> announced = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Moment>> leaving = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Moment>> begun = new HashMap<>();

    Departures(Facts facts, Entry entry, Sides sides, Function<String, List<Moment>> entries) {
        this.facts = facts;
        this.revocations = new Revocations(facts, sides, this::lapses);
        this.entry = Optional.ofNullable(entry.moment());
        this.notice = rule(rule -> Optional.of(rule)
                .filter(each -> each.afterNotice(LocalDate.EPOCH).isPresent()));
        this.wait = rule(ForceRule::noticeNotBefore);
        this.entries = entries;
        this.firstTerm = rule(rule -> rule.term().filter(term -> rule.untilTerminated()))
                .flatMap(term -> this.entry.map(begun -> begun.moved(term::addTo)));
        this.renewal = facts.life().rules().stream()
                .flatMap(rule -> Renewal.of(rule.value()).stream())
                .findFirst();
        this.allowed = this.wait.isPresent() || facts.life().topics().stream().anyMatch(EXITS::contains);
    }

    private <T> Optional<T> rule(Function<ForceRule, Optional<T>> part) {
        return facts.life().rules().stream()
                .flatMap(rule -> part.apply(rule.value()).stream())
                .findFirst();
    }

    /** Whether an event is a departure, or the notice of one that no other event records. */
    boolean isOne(Placed<LifecycleEvent> event, String actor) {
        return Acts.DEPARTURES.contains(event.value().act())
                || (event.value().act().equals(LifecycleAct.NOTICE) && facts.isOfDeparture(event.value(), actor));
    }

    /** Leaving takes effect as recorded, else by the clause; never where the notice was revoked before (art. 68). */
    Optional<Step> leave(Placed<LifecycleEvent> event, String actor) {
        Step step = departure(event, actor);
        Optional<Step> revoked = revocations
                .of(event, actor)
                .map(revocation -> revoked(revocation, actor))
                .filter(revocation -> !step.moment().isBefore(revocation.moment()))
                .findFirst();
        return revoked.or(() -> Optional.of(doubt(event, actor, step.moment())
                .map(why -> new Step(step.change(), Moment.since(step.moment().earliest()), why))
                .orElse(step)));
    }

    /** Why no record settles whether a departure counts. */
    private Optional<Violation> doubt(Placed<LifecycleEvent> event, String actor, Moment departure) {
        if (facts.answers(event.value(), LifecycleAct.OBJECTION).findAny().isPresent()) {
            return Optional.of(Violation.of(ForceReason.CONTESTED, event.path()).with("actor", actor));
        }
        return revocations
                .perhapsOf(event, actor)
                .filter(revocation -> !departure.isBefore(given(revocation)))
                .findFirst()
                .map(revocation -> Violation.of(ForceReason.REVOCATION_UNCLEAR, revocation.path())
                        .with("actor", actor));
    }

    /** When a notice is carried out at the latest, so that it cannot be revoked any more. */
    private Moment lapses(Placed<LifecycleEvent> notice, String actor) {
        return Moment.effect(notice.value())
                .orElseGet(() -> byNotice(notice, actor, given(notice)).moment());
    }

    private static Step revoked(Placed<LifecycleEvent> revocation, String actor) {
        Moment given = given(revocation);
        return new Step(
                Change.NONE,
                given,
                Violation.of(ForceReason.NOTICE_REVOKED, revocation.path())
                        .with("actor", actor)
                        .with("date", given));
    }

    private Step departure(Placed<LifecycleEvent> event, String actor) {
        Optional<Moment> effect = Moment.effect(event.value());
        if (effect.isPresent()) {
            return new Step(Change.LEAVE, effect.get(), Steps.recorded(event, actor));
        }
        Moment given = given(event);
        if (Acts.DEPARTURES.contains(event.value().act())) {
            Optional<Moment> left = announced(actor).departed(given);
            if (left.isPresent()) {
                return new Step(Change.LEAVE, left.get(), Steps.recorded(event, actor));
            }
        }
        Step step = byNotice(event, actor, given);
        return tooEarly(actor, given)
                .map(why -> open(step, Violation.of(why, event.path()).with("actor", actor)))
                .orElse(step);
    }

    /**
     * Whether notice came before the clause lets it. Some clauses count from the entry into force of the instrument, some
     * from that for the actor.
     */
    private Optional<ForceReason> tooEarly(String actor, Moment given) {
        if (wait.isEmpty()) {
            return Optional.empty();
        }
        if (entry.filter(begun -> isWithinWait(given, begun)).isPresent()) {
            return Optional.of(ForceReason.NOTICE_TOO_EARLY);
        }
        return Optional.ofNullable(begun.computeIfAbsent(actor, this::begun).floorEntry(given.earliest()))
                .filter(entered -> isWithinWait(given, entered.getValue()))
                .map(entered -> ForceReason.NOTICE_PERHAPS_TOO_EARLY);
    }

    /** By its earliest day, each entry into force for an actor. */
    private NavigableMap<LocalDate, Moment> begun(String actor) {
        NavigableMap<LocalDate, Moment> begun = new TreeMap<>();
        entries.apply(actor).forEach(moment -> begun.merge(moment.earliest(), moment, Moment::after));
        return begun;
    }

    private boolean isWithinWait(Moment given, Moment begun) {
        return wait.filter(length -> given.isBefore(begun.moved(length::addTo))).isPresent();
    }

    /** The day until which a consent waits, since a departure that its author declared before takes effect only then. */
    Optional<Moment> pending(Placed<LifecycleEvent> consent, String actor) {
        if (!Acts.CONSENTS.contains(consent.value().act())) {
            return Optional.empty();
        }
        Moment given = given(consent);
        return Optional.ofNullable(leaving.computeIfAbsent(actor, this::leaving).floorEntry(given.earliest()))
                .map(Map.Entry::getValue)
                .filter(left -> !left.isBefore(given));
    }

    /** By the day on which a departure was declared, when that and all before it have taken effect. */
    private NavigableMap<LocalDate, Moment> leaving(String actor) {
        NavigableMap<LocalDate, Moment> declared = new TreeMap<>();
        for (Placed<LifecycleEvent> event : facts.of(actor)) {
            if (isOne(event, actor)) {
                leave(event, actor)
                        .filter(step -> step.change() == Change.LEAVE)
                        .map(Step::moment)
                        .filter(moment -> moment.latest().isPresent())
                        .ifPresent(moment -> declared.merge(given(event).earliest(), moment, Moment::after));
            }
        }
        Moment last = null;
        for (Map.Entry<LocalDate, Moment> each : declared.entrySet()) {
            last = last == null ? each.getValue() : last.after(each.getValue());
            each.setValue(last);
        }
        return declared;
    }

    private Step byNotice(Placed<LifecycleEvent> event, String actor, Moment given) {
        Optional<Moment> byRule = byRule(given);
        if (byRule.isPresent()) {
            return step(ForceReason.DEPARTURE_BY_RULE, event, actor, byRule.get());
        }
        if (renewal.isPresent() && entry.isPresent()) {
            Moment end = renewal.get().end(given, entry.get());
            return step(ForceReason.RENEWAL_REFUSED, event, actor, end);
        }
        if (allowed || event.value().ground().filter(GROUNDS::contains).isPresent()) {
            Moment presumed = given.latest()
                    .map(day -> Moment.between(given.earliest(), day.plusMonths(MONTHS_OF_NOTICE)))
                    .orElseGet(() -> Moment.since(given.earliest()));
            return step(ForceReason.DEPARTURE_PRESUMED, event, actor, notBeforeTerm(presumed));
        }
        return open(
                step(
                        ForceReason.DEPARTURE_IN_QUESTION,
                        event,
                        actor,
                        notBeforeTerm(given.moved(day -> day.plusMonths(MONTHS_OF_NOTICE)))),
                Violation.of(ForceReason.NO_RIGHT_TO_LEAVE, event.path()).with("actor", actor));
    }

    /** When a notice takes effect by the clause, where that says it. */
    private Optional<Moment> byRule(Moment given) {
        return notice.map(
                rule -> notBeforeTerm(given.moved(day -> rule.afterNotice(day).orElse(day))));
    }

    private Moment notBeforeTerm(Moment departure) {
        return firstTerm.map(departure::after).orElse(departure);
    }

    /** A step that no record can settle from its earliest day on. */
    private static Step open(Step step, Violation wanting) {
        return new Step(
                step.change(),
                Moment.since(step.moment().earliest()),
                step.reason(),
                step.wanting().or(() -> Optional.of(wanting)));
    }

    private static Step step(ForceReason why, Placed<LifecycleEvent> event, String actor, Moment moment) {
        return new Step(
                Change.LEAVE,
                moment,
                Violation.of(why, event.path()).with("actor", actor).with("date", moment));
    }

    private static Moment given(Placed<LifecycleEvent> event) {
        return Moment.doneOrOpen(event.value());
    }

    private Announced announced(String actor) {
        return announced.computeIfAbsent(actor, any -> new Announced(actor));
    }

    /** What an actor announced before it left: a withdrawal that follows a notice carries it out, and gives none anew. */
    private final class Announced {

        private final NavigableMap<LocalDate, Moment> consents = new TreeMap<>();
        /** When each notice counts, by the day on which it was given. */
        private final NavigableMap<LocalDate, Moment> notices = new TreeMap<>();

        Announced(String actor) {
            for (Placed<LifecycleEvent> event : facts.of(actor)) {
                Moment given = given(event);
                if (Acts.CONSENTS.contains(event.value().act())) {
                    consents.put(given.earliest(), given);
                } else if (event.value().act().equals(LifecycleAct.NOTICE)
                        && facts.isOfExit(event.value())
                        && revocations.of(event, actor).findAny().isEmpty()) {
                    Moment counts =
                            Moment.effect(event.value()).or(() -> byRule(given)).orElse(given);
                    given.latest().ifPresent(day -> notices.put(day, counts));
                }
            }
        }

        /** The day of a withdrawal that a notice announced, not before the notice counts. */
        Optional<Moment> departed(Moment given) {
            var last = notices.lowerEntry(given.earliest());
            var joined = consents.floorEntry(given.earliest());
            boolean joinedSince =
                    last != null && joined != null && !joined.getKey().isBefore(last.getKey());
            return last == null || joinedSince ? Optional.empty() : Optional.of(given.after(last.getValue()));
        }
    }
}
