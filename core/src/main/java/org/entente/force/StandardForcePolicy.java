package org.entente.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.force.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.time.Answer;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;

/** The policy by the law of treaties. */
final class StandardForcePolicy implements ForcePolicy {

    static final ForcePolicy INSTANCE = new StandardForcePolicy();

    /** Reasons that rest on the entry into force for all, which has a reason of its own. */
    private static final Set<String> WITH_ALL = Stream.of(
                    ForceReason.ENTERED_WITH_ALL,
                    ForceReason.LATER_BY_RULE,
                    ForceReason.LATER_PRESUMED,
                    ForceReason.CONTINUED,
                    ForceReason.SUCCEEDED,
                    ForceReason.LISTED_AS_PARTY,
                    ForceReason.CONSENT_BY_SIGNATURE,
                    ForceReason.SIGNATURE_AS_CONSENT)
            .map(ForceReason::code)
            .collect(Collectors.toUnmodifiableSet());

    private StandardForcePolicy() {}

    @Override
    public Status status(Life life, LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (isPolitical(life)) {
            return new Political(life).status(day);
        }
        Analysis analysis = new Analysis(life);
        Timeline.Reading reading = analysis.whole().on(day);
        Standing standing = standing(reading.standing());
        List<Reason> because = new ArrayList<>(reading.because());
        List<Reason> unsettled = new ArrayList<>(reading.unsettled());
        analysis.naturesDiffer().ifPresent(because::add);
        if (standing == Standing.NOT_YET) {
            analysis.wanting(day).ifPresent(because::add);
            Optional<Reason> unknown = analysis.open().or(() -> analysis.wanting(day));
            if (analysis.isGivenUpBy(day)) {
                standing = Standing.ENDED;
            } else if (unknown.isPresent() && (life.events().isEmpty() || analysis.isOpenOn(day))) {
                standing = Standing.CANNOT_TELL;
                unsettled.add(unknown.get());
            } else if (because.isEmpty()) {
                unknown.ifPresent(because::add);
            }
        } else if (standing == Standing.CANNOT_TELL) {
            analysis.open().ifPresent(unsettled::add);
        }
        boolean isCertain = standing != Standing.CANNOT_TELL;
        return new Status(
                standing,
                isCertain ? reading.since() : null,
                isCertain ? reading.until() : null,
                because,
                isCertain ? List.of() : open(unsettled, analysis.facts()));
    }

    /** What would settle an answer; where sources differ on a date, that. */
    private static List<Reason> open(List<Reason> unsettled, Facts facts) {
        return unsettled.stream()
                .map(reason -> reason.code().equals(ForceReason.DATE_NOT_SETTLED.code())
                                && facts.reported().contains(reason.path())
                        ? Reason.of(ForceReason.SOURCES_DIFFER, reason.path())
                                .with(
                                        "date",
                                        Objects.requireNonNull(
                                                reason.arguments().get("date")))
                        : reason)
                .distinct()
                .toList();
    }

    private static Standing standing(PartyStanding standing) {
        return switch (standing) {
            case PARTY -> Standing.IN_FORCE;
            case SUSPENDED -> Standing.SUSPENDED;
            case PROVISIONAL -> Standing.PROVISIONALLY_APPLIED;
            case FORMER, FORMER_PARTICIPANT -> Standing.ENDED;
            case CANNOT_TELL -> Standing.CANNOT_TELL;
            case NONE, SIGNATORY, CONTRACTING, PARTICIPANT -> Standing.NOT_YET;
        };
    }

    private static boolean isPolitical(Life life) {
        return !life.natures().isEmpty()
                && life.natures().stream()
                        .allMatch(nature -> nature.value().force().equals(LegalForce.POLITICAL));
    }

    @Override
    public Participation participation(Life life, String actor, LocalDate day) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(day, "day");
        return isPolitical(life) ? new Political(life).participation(actor, day) : of(new Analysis(life), actor, day);
    }

    @Override
    public List<Participation> participations(Life life, LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (isPolitical(life)) {
            Political political = new Political(life);
            return new Facts(life)
                    .actors().stream()
                            .map(actor -> political.participation(actor, day))
                            .toList();
        }
        Analysis analysis = new Analysis(life);
        return analysis.facts().actors().stream()
                .map(actor -> of(analysis, actor, day))
                .toList();
    }

    private static Participation of(Analysis analysis, String actor, LocalDate day) {
        Timeline timeline = analysis.of(actor);
        Timeline.Reading reading = timeline.on(day);
        List<Reason> because = new ArrayList<>(reading.because());
        List<Reason> unsettled = new ArrayList<>(reading.unsettled());
        if (reading.standing() == PartyStanding.CANNOT_TELL) {
            analysis.open().ifPresent(unsettled::add);
        } else if (reading.standing() == PartyStanding.CONTRACTING) {
            analysis.wanting(day).ifPresent(because::add);
        } else if (analysis.facts().of(actor).isEmpty() && because.isEmpty()) {
            because.add(Reason.of(ForceReason.NO_ACT_RECORDED, ValuePath.of("events"))
                    .with("actor", actor));
        }
        if (because.stream().map(Reason::code).anyMatch(WITH_ALL::contains)) {
            because.add(analysis.entryOfAll());
        }
        survival(analysis, reading, actor, day).ifPresent(because::add);
        analysis.naturesDiffer().ifPresent(because::add);
        boolean isCertain = reading.standing() != PartyStanding.CANNOT_TELL;
        return new Participation(
                actor,
                new Timeline.Reading(
                        reading.standing(),
                        isCertain ? reading.since() : null,
                        isCertain ? reading.until() : null,
                        because,
                        open(unsettled, analysis.facts())),
                timeline.spells());
    }

    /** What still binds one that has left: the clause lets obligations survive for a time (art. 70(1)). */
    private static Optional<Reason> survival(Analysis analysis, Timeline.Reading reading, String actor, LocalDate day) {
        Moment left = reading.since();
        if (reading.standing() != PartyStanding.FORMER || left == null) {
            return Optional.empty();
        }
        return analysis.survival().flatMap(rule -> {
            Moment until = left.moved(rule.value().survival().orElseThrow()::addTo);
            return until.by(day) == Answer.NO
                    ? Optional.of(Reason.of(ForceReason.OBLIGATIONS_SURVIVE, rule.path())
                            .with("actor", actor)
                            .with("date", until))
                    : Optional.empty();
        });
    }

    @Override
    public TreatyRelation between(Life life, String one, String other, LocalDate day) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(day, "day");
        if (isPolitical(life)) {
            return new TreatyRelation(Answer.NO, List.of(), List.of(Political.why(life)), List.of());
        }
        if (one.equals(other)) {
            Reason why =
                    Reason.of(ForceReason.ONE_ACTOR, ValuePath.of("parties")).with("actor", one);
            return new TreatyRelation(Answer.NO, List.of(), List.of(why), List.of());
        }
        Analysis analysis = new Analysis(life);
        return new Relations(analysis).between(of(analysis, one, day), of(analysis, other, day), day);
    }

    @Override
    public List<ReservationHistory> reservations(Life life) {
        return Reservations.of(new Facts(life)).stream().map(Placed::value).toList();
    }

    /** What followed the reservations. */
    static final class Reservations {

        private Reservations() {}

        static List<Placed<ReservationHistory>> of(Facts facts) {
            Sides sides = new Sides(facts);
            return facts.events().stream()
                    .filter(event -> event.value().act().equals(LifecycleAct.RESERVATION))
                    .map(event -> new Placed<>(history(event.value(), facts, sides), event.path()))
                    .toList();
        }

        private static ReservationHistory history(LifecycleEvent reservation, Facts facts, Sides sides) {
            return new ReservationHistory(
                    reservation,
                    own(facts, sides, reservation, LifecycleAct.MODIFICATION_OF_RESERVATION),
                    answers(facts, reservation, LifecycleAct.ACCEPTANCE_OF_RESERVATION)
                            .toList(),
                    answers(facts, reservation, LifecycleAct.OBJECTION)
                            .map(objection -> new ReservationHistory.Objection(
                                    objection, own(facts, sides, objection, LifecycleAct.WITHDRAWAL_OF_OBJECTION)))
                            .toList(),
                    own(facts, sides, reservation, LifecycleAct.WITHDRAWAL_OF_RESERVATION));
        }

        /** What the author of an act, or an actor that took its place, does about it later. */
        private static List<LifecycleEvent> own(Facts facts, Sides sides, LifecycleEvent event, LifecycleAct act) {
            return answers(facts, event, act)
                    .filter(answer -> sides.areOfOne(event, answer))
                    .toList();
        }

        private static Stream<LifecycleEvent> answers(Facts facts, LifecycleEvent event, LifecycleAct act) {
            return facts.answers(event, act).map(Placed::value);
        }
    }
}
