package org.entente.force.analysis;

import java.util.List;
import java.util.Optional;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Moments;
import org.entente.force.fact.Sides;
import org.entente.force.fact.StandingActs;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.life.Life.Listed;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.timing.Quorum;
import org.entente.timing.Trigger;
import org.entente.violation.Violation;
import org.entente.vocabulary.PartyRole;

/** Listed parties of which no consent is recorded: what their signature, or the list alone, is taken for. */
final class WithoutConsent {

    private final Facts facts;
    private final Entry entry;
    private final Sides sides;
    private final Optional<Trigger> begins;

    WithoutConsent(Facts facts, Entry entry, Sides sides, Optional<Trigger> begins) {
        this.facts = facts;
        this.entry = entry;
        this.sides = sides;
        this.begins = begins;
    }

    /** The entry into force for an actor, once the instrument is in force; empty if its place in it says too little. */
    Optional<Step> enter(String actor) {
        List<Placed<LifecycleEvent>> own = facts.of(actor);
        Moment all = entry.moment();
        Optional<Placed<Listed>> listed = facts.listed(actor).or(() -> listedLater(actor));
        if (listed.isEmpty() || !listed.get().value().isPrincipal()) {
            return Optional.empty();
        }
        Optional<Moment> signature = own.stream()
                .filter(event ->
                        StandingActs.SIMPLE_SIGNATURES.contains(event.value().act()))
                .flatMap(event -> Moment.done(event.value()).stream())
                .reduce(Moments::earlier);
        if (all == null) {
            return signature.filter(signed -> entry.isOpen() && sides.areTwo()).map(entry::openSince);
        }
        boolean isConsent = begins.filter(WithoutConsent::countsSignatures).isPresent();
        boolean isSigner = signature.isPresent()
                && (isConsent || sides.areAtMostTwo() || facts.consenting().isEmpty());
        boolean isListed = own.isEmpty()
                && (facts.consenting().isEmpty()
                        || sides.areAtMostTwo()
                        || listed.get().value().roles().contains(PartyRole.PARTY));
        if (isSigner || isListed) {
            ForceReason why = isListed
                    ? ForceReason.LISTED_AS_PARTY
                    : isConsent ? ForceReason.CONSENT_BY_SIGNATURE : ForceReason.SIGNATURE_AS_CONSENT;
            Moment entered = isConsent ? signature.map(all::after).orElse(all) : all;
            Change change = isListed ? Change.ENTER : Change.ENTER_BY_SIGNATURE;
            return Optional.of(new Step(
                    change, entered, Violation.of(why, listed.get().path()).with("actor", actor)));
        }
        return wantsEach(actor)
                ? Optional.of(new Step(
                        Change.ENTER,
                        Moment.since(all.earliest()),
                        Violation.of(
                                        ForceReason.CONSENT_NOT_RECORDED,
                                        listed.get().path())
                                .with("actor", actor)))
                : Optional.empty();
    }

    /** Whether signatures bring the instrument into force, and nothing else does (art. 12(1)(a)). */
    private static boolean countsSignatures(Trigger begins) {
        return !begins.acts().isEmpty() && StandingActs.SIMPLE_SIGNATURES.containsAll(begins.acts());
    }

    /** Whether the instrument cannot be in force without an act of the actor, of which none is recorded. */
    private boolean wantsEach(String actor) {
        return begins.filter(
                        trigger -> trigger.quorum().filter(Quorum.EACH::equals).isPresent())
                .filter(trigger -> trigger.from().isEmpty()
                        || trigger.from().stream().anyMatch(from -> from.ids().contains(actor)))
                .isPresent();
    }

    /** Of two sides, one that took the place of an actor is listed for it too. */
    private Optional<Placed<Listed>> listedLater(String actor) {
        return sides.areAtMostTwo() && sides.isReplaced(actor)
                ? sides.with(actor).stream()
                        .filter(facts.principals()::contains)
                        .findFirst()
                        .flatMap(facts::listed)
                : Optional.empty();
    }
}
