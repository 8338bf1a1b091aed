package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Measure;
import org.entente.force.fact.Sides;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.life.EntryFor;
import org.entente.life.ForceRule;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.time.IsoDuration;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;

/** When the notices and withdrawals of actors take effect (arts. 54, 56 and 67). */
final class Departures {

    /** Notice where the instrument allows a departure and does not say when it counts (art. 56(2)). */
    private static final int MONTHS_OF_NOTICE = 12;

    /** Grounds on which an actor may leave by notice, whatever clauses are coded (arts. 54 and 56(1)). */
    private static final Set<TerminationGround> GROUNDS =
            Set.of(TerminationGround.PROVISION, TerminationGround.CONSENT, TerminationGround.IMPLIED_RIGHT);

    private final Facts facts;
    private final Revocations revocations;
    private final Optional<Moment> entry;
    /** The rule that says when a notice takes effect. */
    private final Optional<ForceRule> notice;

    /** The rule that says when notice may be given. */
    private final Optional<ForceRule> wait;

    /** When the instrument entered into force for an actor, each time. */
    private final Function<String, List<Moment>> entries;

    /** The end of a term after which the instrument goes on until it is terminated. */
    private final Optional<Moment> firstTerm;

    private final Optional<IsoDuration> suspensionNotice;
    private final Optional<Renewal> renewal;
    private final boolean allowed;
    private final Map<String, Announced> announced = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Moment>> leaving = new HashMap<>();
    private final Map<String, Optional<Placed<LifecycleEvent>>> begins = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Moment>> begun = new HashMap<>();

    Departures(Facts facts, Entry entry, Sides sides, Function<String, List<Moment>> entries) {
        this.facts = facts;
        this.revocations = new Revocations(facts, sides, this::lapses);
        this.entry = Optional.ofNullable(entry.moment());
        this.notice = rule(rule -> Optional.of(rule)
                .filter(each -> each.afterNotice(LocalDate.EPOCH).isPresent()));
        this.wait = rule(rule -> rule.noticeNotBefore().map(any -> rule));
        this.entries = entries;
        this.firstTerm = rule(rule -> rule.term().filter(term -> rule.untilTerminated()))
                .flatMap(term -> this.entry.map(begun -> begun.moved(term::addTo)));
        this.suspensionNotice = rule(ForceRule::suspensionNotice);
        this.renewal = facts.life().rules().stream()
                .flatMap(rule -> Renewal.of(rule.value()).stream())
                .findFirst();
        this.allowed = this.wait.isPresent() || facts.life().topics().stream().anyMatch(Measure.EXITS::contains);
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
        Optional<Step> revoked = revocation(event, actor, step);
        return revoked.filter(surely -> surely.change() == Change.NONE)
                .or(() -> doubt(event, actor, step))
                .or(() -> unclear(event, actor, step))
                .or(() -> revoked)
                .or(() -> Optional.of(step));
    }

    /** What keeps a revocation from counting for sure: by rough dates the notice may have taken effect before. */
    private static Optional<Violation> perhapsTooLate(Step revoked, Placed<LifecycleEvent> notice, Step taking) {
        Moment effect = taking.moment();
        boolean isDated = taking.wanting()
                .map(why -> why.code().equals(ForceReason.DATE_NOT_SETTLED.code()))
                .orElse(effect.latest().isPresent()
                        && !taking.reason().code().equals(ForceReason.DEPARTURE_PRESUMED.code()));
        return isDated
                        && revoked.moment()
                                .latest()
                                .filter(effect.earliest()::isBefore)
                                .isPresent()
                ? Optional.of(
                        effect.day().isPresent()
                                ? Violation.of(
                                                ForceReason.DATE_NOT_SETTLED,
                                                revoked.reason().path())
                                        .with("date", revoked.moment())
                                : Violation.of(ForceReason.DATE_NOT_SETTLED, notice.path())
                                        .with("date", effect))
                : Optional.empty();
    }

    /** What revoked a notice before it took effect, or may have done so. */
    Optional<Step> revocation(Placed<LifecycleEvent> notice, String actor, Step effect) {
        return revocations
                .of(notice, actor)
                .map(revocation -> revoked(revocation, actor))
                .filter(revocation -> !effect.moment().isBefore(revocation.moment()))
                .findFirst()
                .map(revocation -> perhapsTooLate(revocation, notice, effect)
                        .map(why -> open(effect, why))
                        .orElse(revocation));
    }

    /** A notice that may announce a suspension as well, which by the clause may take effect before a departure does. */
    private Optional<Step> unclear(Placed<LifecycleEvent> event, String actor, Step step) {
        if (!event.value().act().equals(LifecycleAct.NOTICE) || facts.measure(event.value()) != Measure.EITHER) {
            return Optional.empty();
        }
        Moment given = given(event);
        Moment suspended = Moment.effect(event.value())
                .orElse(suspensionNotice
                        .map(length -> given.moved(length::addTo))
                        .orElse(given));
        LocalDate first = step.moment().or(suspended).earliest();
        return Optional.of(openSince(first, ForceReason.NOTICE_UNCLEAR, event.path(), actor));
    }

    private static Step openSince(LocalDate first, ForceReason why, ValuePath path, String actor) {
        return new Step(
                Change.LEAVE, Moment.since(first), Violation.of(why, path).with("actor", actor));
    }

    /** A departure of which no record settles whether it counts. */
    private Optional<Step> doubt(Placed<LifecycleEvent> event, String actor, Step departure) {
        LocalDate first = departure.moment().earliest();
        if (facts.answers(event.value(), LifecycleAct.OBJECTION).findAny().isPresent()) {
            return Optional.of(openSince(first, ForceReason.CONTESTED, event.path(), actor));
        }
        return revocations
                .perhapsOf(event, actor)
                .filter(revocation -> !departure.moment().isBefore(given(revocation)))
                .findFirst()
                .map(revocation -> openSince(first, ForceReason.REVOCATION_UNCLEAR, revocation.path(), actor));
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
        return tooEarly(event.path(), actor, given).map(why -> open(step, why)).orElse(step);
    }

    /**
     * Whether notice came before the clause lets it, or may have done so by its rough date. Some clauses count from the
     * entry into force of the instrument, some from that for the actor; where the clause does not say it, both may be
     * meant.
     */
    private Optional<Violation> tooEarly(ValuePath path, String actor, Moment given) {
        if (wait.isEmpty()) {
            return Optional.empty();
        }
        Optional<EntryFor> from = wait.get().noticeNotBeforeFrom();
        List<Moment> counted = Stream.concat(
                        entry.filter(any -> !from.equals(Optional.of(EntryFor.ACTOR))).stream(),
                        from.equals(Optional.of(EntryFor.INSTRUMENT)) ? Stream.empty() : ownEntry(actor, given))
                .toList();
        List<Moment> early =
                counted.stream().filter(begun -> isTooEarly(given, begun)).toList();
        if (early.isEmpty()) {
            return counted.stream().anyMatch(begun -> mayBeTooEarly(given, begun))
                    ? Optional.of(
                            Violation.of(ForceReason.DATE_NOT_SETTLED, path).with("date", given))
                    : Optional.empty();
        }
        boolean isSure = early.size() == counted.size() && (from.isPresent() || entry.isPresent());
        return Optional.of(
                Violation.of(isSure ? ForceReason.NOTICE_TOO_EARLY : ForceReason.NOTICE_PERHAPS_TOO_EARLY, path)
                        .with("actor", actor));
    }

    /** The last entry into force for an actor before a notice. */
    private Stream<Moment> ownEntry(String actor, Moment given) {
        return Stream.ofNullable(begun.computeIfAbsent(actor, this::begun).floorEntry(given.earliest()))
                .map(Map.Entry::getValue);
    }

    /** By its earliest day, each entry into force for an actor. */
    private NavigableMap<LocalDate, Moment> begun(String actor) {
        NavigableMap<LocalDate, Moment> begun = new TreeMap<>();
        entries.apply(actor).forEach(moment -> begun.merge(moment.earliest(), moment, Moment::after));
        return begun;
    }

    /** Windows are counted where the entry into force is known to the day. */
    private boolean isTooEarly(Moment given, Moment begun) {
        return wait.filter(rule ->
                        given.isBefore(begun.moved(rule.noticeNotBefore().orElseThrow()::addTo))
                                || begun.day()
                                        .map(day -> rule.noticeFrom(day, given.earliest()))
                                        .map(from -> given.isBefore(Moment.between(from, from)))
                                        .orElse(false))
                .isPresent();
    }

    /** Whether the clause admits no notice on the first or the last day on which it can have been given. */
    private boolean mayBeTooEarly(Moment given, Moment begun) {
        return wait.filter(rule -> given.earliest()
                                .isBefore(begun.moved(rule.noticeNotBefore().orElseThrow()::addTo)
                                        .earliest())
                        || begun.day()
                                .filter(day -> Stream.concat(Stream.of(given.earliest()), given.latest().stream())
                                        .anyMatch(each ->
                                                rule.noticeFrom(day, each).isAfter(each)))
                                .isPresent())
                .isPresent();
    }

    /**
     * The day until which a consent waits, since a departure that its author declared before takes effect only then. A
     * succession, which reaches back, does so after no departure of its author.
     */
    Optional<Moment> pending(Placed<LifecycleEvent> consent, String actor) {
        if (!Acts.CONSENTS.contains(consent.value().act())) {
            return Optional.empty();
        }
        Moment given = given(consent);
        return Optional.ofNullable(leaving.computeIfAbsent(actor, this::leaving).floorEntry(given.earliest()))
                .map(Map.Entry::getValue)
                .filter(left -> Successions.isOne(consent.value()) || !left.isBefore(given))
                .filter(left -> !isFirst(consent, actor) || hasSurelyLeftBefore(given, actor));
    }

    /** Whether a consent is the first act by which its author joins, so that there was nothing to leave before. */
    private boolean isFirst(Placed<LifecycleEvent> consent, String actor) {
        return begins.computeIfAbsent(actor, this::firstOf)
                .filter(consent::equals)
                .isPresent();
    }

    private Optional<Placed<LifecycleEvent>> firstOf(String actor) {
        return facts.of(actor).stream()
                .filter(event -> Acts.CONSENTS.contains(event.value().act())
                        || event.value().act().equals(LifecycleAct.ENTRY_INTO_FORCE))
                .min(Comparator.comparing(event -> given(event).earliest()));
    }

    private boolean hasSurelyLeftBefore(Moment given, String actor) {
        return facts.of(actor).stream()
                .anyMatch(event -> isOne(event, actor) && given(event).isBefore(given));
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
