package org.entente.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.force.analysis.Analysis;
import org.entente.force.fact.Facts;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Stage;
import org.entente.force.timeline.Timeline;
import org.entente.life.Life;
import org.entente.life.Life.Placed;
import org.entente.life.Moment;
import org.entente.time.Answer;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LegalForce;

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
        Standing standing = standing(reading.stage());
        List<Violation> because = new ArrayList<>(reading.because());
        List<Violation> unsettled = new ArrayList<>(reading.unsettled());
        analysis.naturesDiffer().ifPresent(because::add);
        if (standing == Standing.NOT_YET) {
            analysis.wanting(day).ifPresent(because::add);
            Optional<Violation> unknown = analysis.open().or(() -> analysis.wanting(day));
            Optional<Violation> perhapsEnded = analysis.perhapsGivenUpBy(day);
            if (analysis.isGivenUpBy(day)) {
                standing = Standing.ENDED;
            } else if (unknown.isPresent() && (life.events().isEmpty() || analysis.isOpenOn(day))) {
                standing = Standing.CANNOT_TELL;
                unsettled.add(unknown.get());
            } else if (perhapsEnded.isPresent()) {
                standing = Standing.CANNOT_TELL;
                unsettled.add(perhapsEnded.get());
            } else if (because.isEmpty()) {
                unknown.ifPresent(because::add);
            }
        }
        boolean isCertain = standing != Standing.CANNOT_TELL;
        return Status.builder()
                .standing(standing)
                .since(reading.since().filter(since -> isCertain))
                .until(reading.until().filter(until -> isCertain))
                .because(reasons(because))
                .unsettled(isCertain ? List.of() : open(unsettled, analysis.facts()))
                .build();
    }

    static List<Reason> reasons(List<Violation> stated) {
        return stated.stream().map(Reason::new).toList();
    }

    /** What would settle an answer; where sources differ on a date, that. */
    private static List<Reason> open(List<Violation> unsettled, Facts facts) {
        return unsettled.stream()
                .map(reason -> reason.code().equals(ForceReason.DATE_NOT_SETTLED.code())
                                && facts.reported().contains(reason.path())
                        ? Violation.of(ForceReason.SOURCES_DIFFER, reason.path())
                                .with(
                                        "date",
                                        Objects.requireNonNull(
                                                reason.arguments().get("date")))
                        : reason)
                .distinct()
                .map(Reason::new)
                .toList();
    }

    private static Standing standing(Stage stage) {
        return switch (stage) {
            case NONE, SIGNED, CONSENTED -> Standing.NOT_YET;
            case PROVISIONAL -> Standing.PROVISIONALLY_APPLIED;
            case IN_FORCE -> Standing.IN_FORCE;
            case SUSPENDED -> Standing.SUSPENDED;
            case OVER -> Standing.ENDED;
            case CANNOT_TELL -> Standing.CANNOT_TELL;
        };
    }

    private static PartyStanding standingOfActor(Stage stage) {
        return switch (stage) {
            case NONE -> PartyStanding.NONE;
            case SIGNED -> PartyStanding.SIGNATORY;
            case CONSENTED -> PartyStanding.CONTRACTING;
            case PROVISIONAL -> PartyStanding.PROVISIONAL;
            case IN_FORCE -> PartyStanding.PARTY;
            case SUSPENDED -> PartyStanding.SUSPENDED;
            case OVER -> PartyStanding.FORMER;
            case CANNOT_TELL -> PartyStanding.CANNOT_TELL;
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
        List<Violation> because = new ArrayList<>(reading.because());
        if (reading.stage() == Stage.CONSENTED) {
            analysis.wanting(day).ifPresent(because::add);
        } else if (because.isEmpty()) {
            because.add(Violation.of(ForceReason.NO_ACT_RECORDED, ValuePath.of("events"))
                    .with("actor", actor));
        }
        if (because.stream().map(Violation::code).anyMatch(WITH_ALL::contains)) {
            because.add(analysis.entryOfAll());
        }
        survival(analysis, reading, actor, day).ifPresent(because::add);
        analysis.naturesDiffer().ifPresent(because::add);
        return Participation.builder()
                .actor(actor)
                .standing(standingOfActor(reading.stage()))
                .since(reading.since())
                .until(reading.until())
                .spells(timeline.stretches().stream()
                        .map(time -> new Spell(time.from(), time.until()))
                        .toList())
                .because(reasons(because))
                .unsettled(open(reading.unsettled(), analysis.facts()))
                .build();
    }

    /** What still binds one that has left: the clause lets obligations survive for a time (art. 70(1)). */
    private static Optional<Violation> survival(
            Analysis analysis, Timeline.Reading reading, String actor, LocalDate day) {
        if (reading.stage() != Stage.OVER) {
            return Optional.empty();
        }
        return reading.since()
                .flatMap(left -> analysis.survival().flatMap(rule -> {
                    Moment until = left.moved(rule.value().survival().orElseThrow()::addTo);
                    return until.by(day) == Answer.NO
                            ? Optional.of(Violation.of(ForceReason.OBLIGATIONS_SURVIVE, rule.path())
                                    .with("actor", actor)
                                    .with("date", until))
                            : Optional.empty();
                }));
    }

    @Override
    public TreatyRelation between(Life life, String one, String other, LocalDate day) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(day, "day");
        if (isPolitical(life)) {
            return no(new Reason(Political.why(life)));
        }
        if (one.equals(other)) {
            return no(Reason.of(ForceReason.ONE_ACTOR, ValuePath.of("parties")).with("actor", one));
        }
        Analysis analysis = new Analysis(life);
        return new Relations(analysis).between(of(analysis, one, day), of(analysis, other, day), day);
    }

    private static TreatyRelation no(Reason why) {
        return TreatyRelation.builder().answer(Answer.NO).addBecause(why).build();
    }

    @Override
    public List<ReservationHistory> reservations(Life life) {
        return Reservations.of(new Facts(life)).stream().map(Placed::value).toList();
    }
}
