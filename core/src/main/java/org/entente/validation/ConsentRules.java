package org.entente.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.model.Actor;
import org.entente.validation.index.LifeActs;
import org.entente.validation.index.Lives;
import org.entente.validation.index.Lives.Act;
import org.entente.validation.index.Lives.OfInstrument;
import org.entente.validation.index.Lives.Range;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/** An instrument is in force only for actors that have consented. */
final class ConsentRules {

    static final List<Rule> ALL = List.of(new LibraryRule(AgreementProblem.FORCE_WITHOUT_CONSENT, ConsentRules::force)
            .reading(Lives.PLACES)
            .reading("actors[].id", "actors[].parent"));

    private ConsentRules() {}

    /**
     * What is recorded of the consent of an actor.
     *
     * @param first the first day on which it may have consented, or on which its consent may have taken effect
     * @param last the day by which it surely had consented
     * @param exempt whether it took the place of another, or signed definitively
     */
    private record Consent(Optional<LocalDate> first, LocalDate last, boolean signed, boolean exempt) {

        static Consent of(List<Act> acts) {
            List<Act> consents =
                    acts.stream().filter(act -> act.is(Acts.CONSENTS)).toList();
            return new Consent(
                    consents.stream()
                            .flatMap(act -> Stream.concat(
                                    Stream.of(Range.of(act).first()),
                                    Moment.effect(act.event()).map(Moment::earliest).stream()))
                            .min(LocalDate::compareTo),
                    consents.stream()
                            .map(act -> Range.of(act).last())
                            .min(LocalDate::compareTo)
                            .orElse(LocalDate.MAX),
                    acts.stream().anyMatch(act -> act.is(Acts.SIGNATURES)),
                    acts.stream()
                            .anyMatch(act -> act.is(Acts.SUCCESSIONS)
                                    || act.event().act().equals(LifecycleAct.DEFINITIVE_SIGNATURE)));
        }
    }

    private static void force(RuleRun run) {
        for (OfInstrument life : run.lives().all()) {
            if (life.acts().stream().noneMatch(ConsentRules::isForSome)) {
                continue;
            }
            Map<String, Consent> consents = new HashMap<>();
            life.byActor().forEach((actor, acts) -> consents.put(actor, Consent.of(acts)));
            LocalDate first = consents.values().stream()
                    .map(Consent::last)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            Optional<Range> forAll = Range.of(life.forAll(), LifeActs.ENTRY);
            for (Act act : life.acts()) {
                if (isForSome(act)) {
                    LocalDate date = Range.of(act).last();
                    boolean isOfOthers = !first.isAfter(date)
                            || forAll.filter(range -> range.first().isAfter(date))
                                    .isPresent();
                    if (isOfOthers) {
                        force(run, act, consents);
                    }
                }
            }
        }
    }

    private static boolean isForSome(Act act) {
        return act.is(LifeActs.ENTRY)
                && !act.event().actors().isEmpty()
                && !Range.of(act).last().equals(LocalDate.MAX);
    }

    /** The record may begin after the consent of an actor that has done nothing in it. */
    private static void force(RuleRun run, Act act, Map<String, Consent> consents) {
        LocalDate date = Range.of(act).last();
        List<Reference> actors = act.event().actors();
        for (int i = 0; i < actors.size(); i++) {
            Optional<String> id = actors.get(i).id();
            if (id.isEmpty() || isPart(run, id.get())) {
                continue;
            }
            Consent consent = consents.get(id.get());
            if (consent != null
                    && !consent.exempt()
                    && consent.first().map(date::isBefore).orElse(consent.signed())) {
                Violation violation = Violation.of(
                                AgreementProblem.FORCE_WITHOUT_CONSENT,
                                act.path().member("actors").index(i))
                        .with("actor", id.get())
                        .with("date", act.date().orElseThrow());
                run.report(
                        consent.first().isPresent()
                                ? violation.with("consent", consent.first().get())
                                : violation);
            }
        }
    }

    /** A part may be bound by the consent of the whole. */
    private static boolean isPart(RuleRun run, String actor) {
        return run.definitions().actors.find(actor).flatMap(Actor::parent).isPresent();
    }
}
