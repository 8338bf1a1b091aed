package org.entente.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.force.analysis.Analysis;
import org.entente.force.fact.Heirs;
import org.entente.force.fact.LateObjections;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Stage;
import org.entente.force.timeline.Timeline;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.time.Answer;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.ObjectionEffect;

/** Whether a treaty is in force between two actors, and what modifies it between them. */
final class Relations {

    private final Analysis analysis;
    private final Heirs heirs;
    private final LateObjections late;

    Relations(Analysis analysis) {
        this.analysis = analysis;
        this.heirs = new Heirs(analysis.facts());
        this.late = new LateObjections(analysis.facts());
    }

    TreatyRelation between(Participation first, Participation second, LocalDate day) {
        String one = first.actor();
        String other = second.actor();
        Answer answer = isParty(first).and(isParty(second));
        List<Reason> because = new ArrayList<>();
        because.addAll(whyNot(first, second));
        Timeline.Reading limited = analysis.suspensions().between(one, other, day);
        if (limited.stage() != Stage.IN_FORCE) {
            answer = answer.and(limited.stage() == Stage.SUSPENDED ? Answer.NO : Answer.CANNOT_TELL);
            limited.because().stream()
                    .map(Reason::new)
                    .filter(Relations::isSuspension)
                    .map(Relations::suspended)
                    .forEach(because::add);
        }
        List<ReservationHistory> standing = new ArrayList<>();
        List<Reason> unsettled = new ArrayList<>();
        for (Placed<ReservationHistory> history : Reservations.of(analysis.facts())) {
            Reserved reserved = reserved(history, one, other, day);
            Reserved also = reserved(history, other, one, day);
            because.addAll(reserved.because());
            because.addAll(also.because());
            if (reserved.stands().or(also.stands()) != Answer.NO) {
                standing.add(history.value());
            }
            answer = answer.and(reserved.excluded().or(also.excluded()).not());
            unsettled.addAll(reserved.unsettled());
            unsettled.addAll(also.unsettled());
        }
        if (answer == Answer.YES) {
            Set<Reason> parts = new LinkedHashSet<>(first.because());
            parts.addAll(second.because());
            because.addAll(parts);
        }
        if (answer != Answer.YES) {
            analysis.naturesDiffer().map(Reason::new).ifPresent(because::add);
        }
        if (answer == Answer.CANNOT_TELL) {
            unsettled.addAll(first.unsettled());
            unsettled.addAll(second.unsettled());
            limited.unsettled().stream().map(Reason::new).forEach(unsettled::add);
            because.stream().filter(reason -> ForceReason.asks(reason.code())).forEach(unsettled::add);
        }
        return TreatyRelation.builder()
                .answer(answer)
                .reservations(standing)
                .because(because)
                .unsettled(answer == Answer.CANNOT_TELL ? unsettled : List.of())
                .build();
    }

    /**
     * What a reservation does between two actors as one of the first.
     *
     * @param stands whether it stands for the first
     * @param excluded whether an objection of the other keeps the instrument out of force between them
     * @param because why
     * @param unsettled the dates that leave open whether it is excluded
     */
    private record Reserved(Answer stands, Answer excluded, List<Reason> because, List<Reason> unsettled) {}

    private Reserved reserved(Placed<ReservationHistory> history, String author, String objector, LocalDate day) {
        if (!heirs.by(history.value().reservation(), author)) {
            return new Reserved(Answer.NO, Answer.NO, List.of(), List.of());
        }
        Answer stands = stands(history.value().reservation(), history.value().withdrawals(), author, day);
        Answer excluded = stands.and(excludes(history.value(), objector, day));
        List<Reason> because = new ArrayList<>(late(history, objector, day));
        if (excluded != Answer.NO) {
            because.add(
                    Reason.of(ForceReason.OBJECTION_EXCLUDES, history.path()).with("actor", objector));
        }
        if (stands != Answer.NO) {
            because.add(
                    Reason.of(ForceReason.RESERVATION_STANDS, history.path()).with("actor", author));
        }
        List<Reason> unsettled = excluded == Answer.CANNOT_TELL ? undated(history, author, objector, day) : List.of();
        return new Reserved(stands, excluded, because, unsettled);
    }

    /** The acts about a reservation of which it is open whether they were done by a day. */
    private List<Reason> undated(Placed<ReservationHistory> history, String author, String objector, LocalDate day) {
        LifecycleEvent reservation = history.value().reservation();
        List<Placed<LifecycleEvent>> acts = new ArrayList<>();
        acts.add(new Placed<>(reservation, history.path()));
        by(author, reservation, LifecycleAct.WITHDRAWAL_OF_RESERVATION).forEach(acts::add);
        by(objector, reservation, LifecycleAct.OBJECTION).forEach(objection -> {
            acts.add(objection);
            by(objector, objection.value(), LifecycleAct.WITHDRAWAL_OF_OBJECTION)
                    .forEach(acts::add);
        });
        return acts.stream()
                .filter(act -> done(act.value(), day) == Answer.CANNOT_TELL)
                .map(act -> Reason.of(ForceReason.DATE_NOT_SETTLED, act.path())
                        .with("date", Moment.effectOrDone(act.value())))
                .toList();
    }

    private Stream<Placed<LifecycleEvent>> by(String actor, LifecycleEvent event, LifecycleAct act) {
        return analysis.facts()
                .answers(event, act)
                .filter(answer -> answer.value().actors().isEmpty() || heirs.holds(answer.value(), actor));
    }

    /** Whether an act of several was done by a day, and one of them had not withdrawn it by then. */
    private Answer stands(LifecycleEvent act, List<LifecycleEvent> withdrawals, String actor, LocalDate day) {
        return done(act, day)
                .and(withdrawals.stream()
                        .filter(withdrawal -> withdrawal.actors().isEmpty() || heirs.holds(withdrawal, actor))
                        .map(withdrawal -> done(withdrawal, day))
                        .reduce(Answer.NO, Answer::or)
                        .not());
    }

    private static Answer done(LifecycleEvent event, LocalDate day) {
        return Moment.effectOrDone(event).by(day);
    }

    /** For which of the two it is not in force, and why. */
    private static List<Reason> whyNot(Participation first, Participation second) {
        if (first.standing() == PartyStanding.PROVISIONAL && second.standing() == PartyStanding.PROVISIONAL) {
            return List.of(Reason.of(ForceReason.BOTH_APPLY_PROVISIONALLY, ValuePath.of("events"))
                    .with("actor", first.actor())
                    .with("other", second.actor()));
        }
        return Stream.of(first, second)
                .filter(each -> isParty(each) == Answer.NO)
                .map(Relations::whyNot)
                .toList();
    }

    private static Reason whyNot(Participation participation) {
        Optional<Reason> suspension = participation.because().stream()
                .filter(reason -> participation.standing() == PartyStanding.SUSPENDED && isSuspension(reason))
                .reduce((earlier, later) -> later);
        return suspension
                .map(Relations::suspended)
                .orElseGet(() -> Reason.of(ForceReason.NOT_BOTH_PARTIES, ValuePath.of("events"))
                        .with("actor", participation.actor()));
    }

    private static boolean isSuspension(Reason reason) {
        return LifecycleAct.SUSPENSION.code().equals(reason.arguments().get("act"));
    }

    private static Reason suspended(Reason suspension) {
        Reason why = Reason.of(ForceReason.SUSPENDED_BETWEEN, suspension.path());
        for (Map.Entry<String, String> argument : suspension.arguments().entrySet()) {
            if (!argument.getKey().equals("act")) {
                why = why.with(argument.getKey(), argument.getValue());
            }
        }
        return why;
    }

    private static Answer isParty(Participation participation) {
        return switch (participation.standing()) {
            case PARTY -> Answer.YES;
            case CANNOT_TELL -> Answer.CANNOT_TELL;
            default -> Answer.NO;
        };
    }

    /** The objections between the two that came too late. */
    private List<Reason> late(Placed<ReservationHistory> history, String objector, LocalDate day) {
        return history.value().objections().stream()
                .map(ReservationHistory.Objection::event)
                .filter(objection -> heirs.holds(objection, objector))
                .filter(objection -> done(objection, day) != Answer.NO)
                .flatMap(objection -> late(late.isOne(objection, history.value().reservation())).stream())
                .map(why -> Reason.of(why, history.path()).with("actor", objector))
                .toList();
    }

    private static Optional<ForceReason> late(Answer late) {
        return switch (late) {
            case YES -> Optional.of(ForceReason.OBJECTION_LATE);
            case CANNOT_TELL -> Optional.of(ForceReason.OBJECTION_PERHAPS_LATE);
            case NO -> Optional.empty();
        };
    }

    /** Whether an objection by the other of the two keeps the instrument out of force between them. */
    private Answer excludes(ReservationHistory history, String objector, LocalDate day) {
        return history.objections().stream()
                .filter(objection -> heirs.holds(objection.event(), objector))
                .filter(objection -> objection
                        .event()
                        .objectionEffect()
                        .filter(ObjectionEffect.EXCLUDES_TREATY_RELATIONS::equals)
                        .isPresent())
                .map(objection -> stands(objection.event(), objection.withdrawals(), objector, day)
                        .and(late.isOne(objection.event(), history.reservation())
                                .not()))
                .reduce(Answer.NO, Answer::or);
    }
}
